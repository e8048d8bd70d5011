package org.trainyard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.engine.group.Work;
import org.trainyard.engine.group.local.InProcessRanks;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;
import org.trainyard.engine.trace.SpanKind;
import org.trainyard.engine.trace.TraceRank;
import org.trainyard.engine.trace.TraceSession;
import org.trainyard.engine.trace.Tracer;
import org.trainyard.run.RunDirectory;
import org.trainyard.run.RunInfo;

class TraceTest {
    @TempDir Path folder;
    private Cli cli;

    /** Two stages, two micro-batches, three iterations. */
    @BeforeEach void traceARun() {
        cli = new Cli(folder);
        RunDirectory run = RunDirectory.create(folder.resolve("run"), RunInfo.create("run", List.of("test"), "gpt"));
        try (TraceSession session = new TraceSession(run.traceDirectory(), 1 << 20, text -> { throw new AssertionError(text); })) {
            InProcessRanks.run(2, c -> {
                try (Tracer t = session.tracer(new TraceRank(c.rank(), 2, c.rank(), 2, "tp0")); Scope _ = Scope.open()) {
                    c.recorder().traceTo(t);
                    for (int i = 1; i <= 3; i++) step(c, t, i);
                }
                return null;
            });
        }
    }

    private static void step(org.trainyard.engine.group.Communicator c, Tracer t, int iteration) {
        Tensor x = Tensors.zeros(DType.FLOAT32, Device.CPU, 1 << 16);
        try (var _ = t.iteration(iteration)) {
            List<Work> sent = new ArrayList<>();
            for (int m = 0; m < 2; m++) {
                if (c.rank() == 1) c.world().receive(x, 0);
                try (var _ = t.span(SpanKind.FORWARD, m, 0)) {
                    Tensors.zeros(DType.FLOAT32, Device.CPU, 1 << 20);
                }
                if (c.rank() == 0) sent.add(c.world().sendAsync(x, 1));
            }
            for (int m = 0; m < 2; m++) t.end(t.begin(SpanKind.BACKWARD, m, 0));
            sent.forEach(Work::await);
            try (var _ = t.span(SpanKind.OPTIMIZER, "optimizer")) {
                c.world().allReduce(x);
            }
        }
    }

    @Test void theTableNamesRanksWaitsAndTheBubble() {
        Cli.Result r = cli.run("trace", "run", "--iteration", "2-3");
        assertEquals(0, r.exitCode(), r.err());
        List<String> lines = r.out().lines().toList();
        assertEquals("2 ranks, iterations 2 to 3 of the 1 to 3 in the trace; milliseconds of one iteration", lines.getFirst());
        assertEquals(List.of("0", "0"), List.of(lines.get(2).strip().split(" +")).subList(0, 2));
        assertEquals(13, lines.get(2).strip().split(" +").length, lines.get(2));
        assertTrue(r.out().contains("bubble of tp0, 2 stages, 2 micro-batches: "), r.out());
        assertTrue(r.out().contains(" % of the computing time, 50.0 % by theory"), r.out());
        assertTrue(r.out().contains("slowest: rank ") && r.out().contains("longest waits:"), r.out());
    }

    @Test void theReportForMachinesAddsUp() {
        Cli.Result r = cli.run("trace", "run", "--json", "--waits", "2");
        JsonObject o = new Gson().fromJson(r.out(), JsonObject.class);
        assertEquals(List.of(1, 3, 2, 2), List.of(o.get("first_iteration").getAsInt(), o.get("last_iteration").getAsInt(), o.getAsJsonArray("ranks").size(),
            o.getAsJsonArray("longest_waits").size()));
        for (JsonElement e : o.getAsJsonArray("ranks")) {
            JsonObject rank = e.getAsJsonObject();
            double sum = 0;
            for (String part : List.of("forward", "backward", "optimizer", "data", "exposed_communication", "wait_pipeline", "wait_ranks", "other")) {
                sum += rank.get(part + "_ms").getAsDouble();
            }
            assertEquals(rank.get("iteration_ms").getAsDouble(), sum, 1e-9);
            assertEquals(3 << 18, rank.get("communicated_bytes").getAsLong(), "two messages and a sum of 256 KiB");
        }
        assertEquals(0.5, o.getAsJsonArray("pipelines").get(0).getAsJsonObject().get("theoretical_bubble").getAsDouble());
    }

    /** Against the Trace Event Format: complete events nest on their thread, arrows begin and end in one, and every process is named. */
    @Test void theTraceForViewersIsValid() throws IOException {
        assertEquals(0, cli.run("trace", "run", "--output", "trace.json").exitCode());
        assertEquals(0, cli.run("trace", "run", "--output", "trace.json.gz").exitCode());
        String plain = Files.readString(folder.resolve("trace.json"));
        try (var in = new InputStreamReader(new GZIPInputStream(Files.newInputStream(folder.resolve("trace.json.gz"))), StandardCharsets.UTF_8)) {
            assertEquals(new Gson().fromJson(plain, JsonObject.class), new Gson().fromJson(in, JsonObject.class));
        }
        JsonArray events = new Gson().fromJson(plain, JsonObject.class).getAsJsonArray("traceEvents");
        Map<String, List<double[]>> threads = new TreeMap<>();
        Map<Integer, JsonObject> arrows = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        int flows = 0;
        for (JsonElement e : events) {
            JsonObject o = e.getAsJsonObject();
            switch (o.get("ph").getAsString()) {
                case "X" -> {
                    double ts = o.get("ts").getAsDouble(), duration = o.get("dur").getAsDouble();
                    assertTrue(ts >= 0 && duration >= 0 && o.has("name") && o.has("cat"), o.toString());
                    threads.computeIfAbsent(thread(o), _ -> new ArrayList<>()).add(new double[] {ts, ts + duration});
                }
                case "s" -> arrows.put(o.get("id").getAsInt(), o);
                case "f" -> {
                    JsonObject begin = arrows.get(o.get("id").getAsInt());
                    assertEquals("e", o.get("bp").getAsString());
                    assertTrue(begin.get("ts").getAsDouble() <= o.get("ts").getAsDouble(), begin + " " + o);
                    for (JsonObject end : List.of(begin, o)) {
                        double at = end.get("ts").getAsDouble();
                        assertTrue(threads.get(thread(end)).stream().anyMatch(x -> x[0] <= at && at <= x[1]), end.toString());
                    }
                    flows++;
                }
                case "M" -> names.put(o.get("name").getAsString() + " " + thread(o), o.getAsJsonObject("args").toString());
                default -> throw new AssertionError(o);
            }
        }
        assertEquals(6, flows, "a message of each micro-batch and iteration");
        for (String t : threads.keySet()) assertTrue(names.containsKey("thread_name " + t), t);
        assertTrue(names.get("process_name 1:0").contains("rank 1, stage 1, tp0"));
        threads.values().forEach(TraceTest::nested);
    }

    private static String thread(JsonObject o) { return o.get("pid") + ":" + (o.has("tid") ? o.get("tid").getAsString() : ""); }

    private static void nested(List<double[]> spans) {
        spans.sort(Comparator.<double[]>comparingDouble(x -> x[0]).thenComparingDouble(x -> -x[1]));
        Deque<double[]> open = new ArrayDeque<>();
        for (double[] s : spans) {
            while (!open.isEmpty() && open.peek()[1] <= s[0]) open.pop();
            // Microseconds with three decimals of doubles: the sum of start and duration is off by less than a nanosecond.
            assertTrue(open.isEmpty() || s[1] <= open.peek()[1] + 1e-3, "spans cross");
            open.push(s);
        }
    }

    @Test void thePictureIsAnSvgOfAllRanks() throws Exception {
        assertEquals(0, cli.run("trace", "run", "--iteration", "2", "--svg", "a.svg").exitCode());
        String text = Files.readString(folder.resolve("a.svg"));
        var svg = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        assertEquals("svg", svg.getDocumentElement().getTagName());
        assertTrue(text.contains(">rank 0, stage 0</text>") && text.contains(">rank 1, stage 1</text>"));
        assertTrue(text.contains(">iteration 2: 2 ranks, "));
        assertEquals(2 * 2 + 1, text.split("<title>forward-compute, ", -1).length);
    }

    @Test void whatIsNotThereIsNamed() {
        assertTrue(cli.run("trace", "run", "--iteration", "4").err().contains("--iteration 4: the trace has iterations 1 to 3"));
        assertTrue(cli.run("trace", "run", "--iteration", "3-2").err().contains("--iteration 3-2: the trace has"));
        assertTrue(cli.run("trace", "run", "--iteration", "x").err().contains("--iteration x: expected a number or a range such as 10-20"));
        RunDirectory.create(folder.resolve("untraced"), RunInfo.create("untraced", List.of("test"), "gpt"));
        Cli.Result r = cli.run("trace", "untraced");
        assertEquals(2, r.exitCode());
        assertTrue(r.err().contains("there are no traces in ") && r.err().contains("--no-trace"), r.err());
        assertEquals(2, cli.run("trace", "run", "--output", "no/such/folder.json").exitCode());
    }
}
