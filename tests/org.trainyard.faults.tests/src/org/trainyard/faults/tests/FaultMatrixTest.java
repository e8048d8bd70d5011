package org.trainyard.faults.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trainyard.data.indexed.IndexedDatasetBuilder;
import org.trainyard.data.indexed.TokenType;
import org.trainyard.faults.tests.Trainyard.Result;

/**
 * The program as users start it, with ranks that die, freeze or fail somewhere: the others end in time, the one line that says why is right,
 * nothing saved is lost, nothing is left behind, and all goes on to the bits of a run that nothing happened to. A part of the matrix, or with
 * {@code TRAINYARD_FAULTS=all} the whole; with another word the chains that it matches. How it went is in {@code target/faults.json}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultMatrixTest {
    /** Beyond what is waited for on purpose: busy machines take their time to notice, to end processes and to write. */
    private static final double SLACK_SECONDS = 30;
    private static final int ATTEMPT_SECONDS = 180;

    @TempDir static Path folder;
    private final Map<Layout, RunFacts> undisturbed = new EnumMap<>(Layout.class);
    private final JsonArray results = new JsonArray();
    private Path agent;

    @BeforeAll void prepare() throws IOException {
        assertTrue(Trainyard.program() != null, "there is no build to test; ./trainyard test makes one");
        agent = AgentJar.write(folder.resolve("agent.jar"));
        int[] tokens = new Random(1).ints(41, 0, 499).toArray();
        try (IndexedDatasetBuilder data = IndexedDatasetBuilder.create(folder.resolve("data"), TokenType.UINT16)) {
            for (int document = 0; document < 200; document++) {
                data.addItem(tokens, 0, 20 + document % 21);
                data.endDocument();
            }
            data.finish();
        }
    }

    static List<Chain> chains() {
        String asked = System.getenv("TRAINYARD_FAULTS");
        if (asked == null || asked.isBlank()) return Chain.some();
        return Chain.all().stream().filter(c -> asked.equals("all") || c.toString().matches(asked)).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("chains")
    void goesOnAsIfNothingHadHappened(Chain chain) throws Exception {
        RunFacts whole = undisturbed(chain.layout());
        Path run = folder.resolve("run" + results.size());
        List<Path> marks = new ArrayList<>();
        for (int i = 0; i < chain.faults().size(); i++) marks.add(Path.of(run + ".mark" + i));
        JsonObject result = new JsonObject();
        result.addProperty("layout", chain.layout().toString());
        results.add(result);
        long start = System.nanoTime();
        if (chain.layout().isLaunched()) launched(chain, run, marks, result);
        else again(chain, run, marks, result);
        result.addProperty("seconds", (System.nanoTime() - start) / 1e9);
        assertSame(chain, whole, new RunFacts(run));
        result.addProperty("same_losses_and_weights", true);
    }

    @AfterAll void write() throws IOException {
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/faults.json"), new GsonBuilder().setPrettyPrinting().create().toJson(results));
    }

    /** One job, which the launcher starts again after each fault. */
    private void launched(Chain chain, Path run, List<Path> marks, JsonObject result) throws Exception {
        List<Fault> faults = chain.faults();
        Path specs = Path.of(run + ".faults");
        Files.write(specs, (Iterable<String>) faults.stream().map(f -> f.spec(marks.get(faults.indexOf(f))))::iterator);
        List<String> command = command(chain.layout(), run, "--distributed-timeout-minutes", chain.isPatient() ? "1" : "10");
        Result r = Trainyard.run(Trainyard.launched(chain.layout(), !chain.isPatient(), faults.size(), command), "-javaagent:" + agent + "=" + specs,
            ATTEMPT_SECONDS * (faults.size() + 1));
        List<String> verdicts = r.said().stream().filter(l -> l.contains(" failed first")).toList();
        for (int i = 0; i < faults.size(); i++) {
            assertTrue(Files.exists(marks.get(i)), faults.get(i) + " did not come to pass\n" + r.text());
            assertTrue(i < verdicts.size(), "no summary of " + faults.get(i) + "\n" + r.text());
            check(faults.get(i), true, verdicts.get(i), r.restarted().size() > i ? r.restarted().get(i) : Long.MAX_VALUE, marks.get(i), result, r);
        }
        assertEquals(faults.size(), verdicts.size(), "one summary of each\n" + r.text());
        assertEquals(0, r.exitCode(), r.text());
    }

    /** There is no launcher: the same command again goes on. */
    private void again(Chain chain, Path run, List<Path> marks, JsonObject result) throws Exception {
        for (int i = 0; i < marks.size(); i++) {
            Fault f = chain.faults().get(i);
            Path specs = Files.writeString(Path.of(run + ".faults"), f.spec(marks.get(i)) + "\n");
            Result r = Trainyard.run(command(chain.layout(), run), "-javaagent:" + agent + "=" + specs, ATTEMPT_SECONDS);
            assertTrue(Files.exists(marks.get(i)), f + " did not come to pass\n" + r.text());
            assertEquals(1, r.exitCode(), r.text());
            assertEquals(1, r.said().size(), r.text());
            check(f, false, r.said().getFirst(), System.currentTimeMillis(), marks.get(i), result, r);
        }
        Result r = Trainyard.run(command(chain.layout(), run), null, ATTEMPT_SECONDS);
        assertEquals(0, r.exitCode(), r::text);
    }

    private static void check(Fault f, boolean launched, String verdict, long ended, Path mark, JsonObject result, Result r) throws IOException {
        assertTrue(f.verdict(launched).matcher(verdict).matches(), "expected " + f.verdict(launched) + "\nin " + verdict + "\n\n" + r.text());
        double seconds = (ended - Files.getLastModifiedTime(mark).toMillis()) / 1000.0;
        double waited = f.action() != Fault.Action.FREEZE ? 0 : f.patient() ? 60 : Trainyard.HEARTBEAT_SECONDS;
        assertTrue(seconds < waited + Trainyard.GRACE_SECONDS + SLACK_SECONDS, "after " + f + " all ended after " + seconds + " s\n" + r.text());
        assertEquals(List.of(), r.left(), "processes that are left");
        String job = Files.readString(mark).split(" ")[1];
        try (Stream<Path> memory = Files.list(Path.of("/dev/shm"))) {
            assertEquals(List.of(), memory.filter(p -> p.toString().contains(job)).toList(), "shared memory that is left");
        }
        result.addProperty(f + ", all ended after s", seconds);
    }

    private static void assertSame(Chain chain, RunFacts whole, RunFacts run) throws Exception {
        List<Integer> resumed = new ArrayList<>();
        int newest = 0;
        for (int i = 0; i < chain.faults().size(); i++) {
            Fault.Place place = chain.faults().get(i).place();
            if (place.resumed >= 0) newest = place.resumed;
            // The attempt after this fault tells what it loads, if it comes so far.
            boolean loads = i + 1 == chain.faults().size() || !chain.faults().get(i + 1).place().isBeforeLoading();
            if (newest > 0 && loads) resumed.add(newest);
        }
        assertEquals(resumed, run.loaded(), "the checkpoints from which it went on");
        assertFalse(run.passedOverAny(), "a checkpoint was damaged");
        assertEquals(whole.checkpoints(), run.checkpoints());
        assertEquals(List.of(), run.leftovers());
        assertEquals(whole.losses(), run.losses());
        assertEquals(whole.tensors(), run.tensors());
    }

    /** With indexes of its own, so that each run builds them. */
    private static List<String> command(Layout layout, Path run, String... more) {
        List<String> words = layout.command("--data-path", folder.resolve("data").toString(), "--data-cache-path", run + ".indexes", "--run-dir", run.toString());
        words.addAll(List.of(more));
        return words;
    }

    private RunFacts undisturbed(Layout layout) throws Exception {
        if (!undisturbed.containsKey(layout)) {
            Path run = folder.resolve("undisturbed-" + layout.name());
            List<String> command = command(layout, run);
            Result r = Trainyard.run(layout.isLaunched() ? Trainyard.launched(layout, true, 0, command) : command, null, ATTEMPT_SECONDS);
            assertEquals(0, r.exitCode(), r::text);
            RunFacts facts = new RunFacts(run);
            assertEquals(9, facts.losses().size(), "six iterations, evaluated twice and tested: " + facts.losses());
            undisturbed.put(layout, facts);
        }
        return undisturbed.get(layout);
    }
}
