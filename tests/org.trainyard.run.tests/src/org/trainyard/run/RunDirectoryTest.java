package org.trainyard.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.run.ControlRequest.Kind;

class RunDirectoryTest {
    @TempDir
    Path dir;
    RunDirectory run;

    @BeforeEach
    void create() {
        run = RunDirectory.create(dir.resolve("run-1"), RunInfo.create("first", List.of("pretrain-gpt", "--lr", "1"), "gpt"));
    }

    /** On a full disk empty folders of a run that is none were left. */
    @Test
    void whatCannotBecomeARunLeavesNoFolders() throws IOException {
        Path path = dir.resolve("blocked");
        Files.createDirectories(path.resolve("run.json/blocks"));
        assertThrows(UserError.class, () -> RunDirectory.create(path, RunInfo.create("x", List.of(), "gpt")));
        try (var left = Files.list(path)) {
            assertEquals(List.of(path.resolve("run.json")), left.toList());
        }
    }

    @Test
    void whatCannotBecomeARunLeavesNoneOfTheFoldersAboveItEither() throws IOException {
        Path above = dir.resolve("above");
        Path path = above.resolve("group/" + "n".repeat(300));
        assertThrows(UserError.class, () -> RunDirectory.create(path, RunInfo.create("x", List.of(), "gpt")));
        assertTrue(Files.notExists(above));
    }

    @Test
    void remembersWhoItIs() {
        RunDirectory again = RunDirectory.open(run.path());
        assertEquals(run.info(), again.info());
        assertEquals("first", again.info().name());
        assertEquals(List.of("pretrain-gpt", "--lr", "1"), again.info().command());
        assertTrue(run.rankLog(3).endsWith("logs/rank-00003.log"));
    }

    @Test
    void refusesToCoverARunAndToOpenNone() throws IOException {
        RunInfo other = RunInfo.create("other", List.of(), "gpt");
        assertThrows(UserError.class, () -> RunDirectory.create(run.path(), other));
        assertEquals("first", RunDirectory.openOrCreate(run.path(), other).info().name());
        UserError none = assertThrows(UserError.class, () -> RunDirectory.open(dir));
        assertEquals(dir + " is not a run directory: it has no run.json", none.getMessage());

        Files.writeString(run.path().resolve("run.json"), "{\"format\":2}");
        UserError newer = assertThrows(UserError.class, () -> RunDirectory.open(run.path()));
        assertTrue(newer.getMessage().contains("run format 2 is not known"), newer.getMessage());
    }

    @Test
    void listsRunsAndNamesBrokenOnes() throws IOException {
        Files.createDirectories(dir.resolve("no-run"));
        Files.createDirectories(dir.resolve("broken"));
        Files.writeString(dir.resolve("broken/run.json"), "{");
        List<String> broken = new ArrayList<>();
        List<RunDirectory> runs = RunDirectory.list(dir, broken::add);
        assertEquals(List.of(run.path()), runs.stream().map(RunDirectory::path).toList());
        assertEquals(1, broken.size());
        assertTrue(broken.get(0).contains("broken/run.json is damaged"), broken.get(0));
    }

    @Test
    void statusFollowsTheLife() {
        assertEquals(RunState.CREATED, run.status().state());
        try (RunLease lease = run.acquire()) {
            RunStatus running = run.status();
            assertEquals(RunState.RUNNING, running.state());
            assertEquals(ProcessHandle.current().pid(), running.pid());
            assertNull(running.exitCode());
            lease.progress(12);
            assertEquals(12, run.status().iteration());
            lease.ended(RunState.FINISHED, 0, "done", 20);
        }
        RunStatus ended = run.status();
        assertEquals(RunState.FINISHED, ended.state());
        assertEquals(0, ended.exitCode());
        assertEquals("done", ended.message());
        assertEquals(20, ended.iteration());
    }

    @Test
    void aLeaseClosedWithoutAWordIsAFailure() {
        run.acquire().close();
        assertEquals(RunState.FAILED, run.status().state());
    }

    @Test
    void oneProcessHoldsARunOnce() {
        try (RunLease lease = run.acquire()) {
            UserError taken = assertThrows(UserError.class, run::acquire);
            assertTrue(taken.getMessage().contains("pid " + ProcessHandle.current().pid()), taken.getMessage());
            // looking must not drop the lock, which closing a second descriptor of the file would
            assertEquals(RunState.RUNNING, run.status().state());
            assertEquals(RunState.RUNNING, run.status().state());
            lease.ended(RunState.STOPPED, 0, "", 0);
        }
        run.acquire().close();
    }

    @Test
    void aKilledEngineIsToldFromALivingOne() throws Exception {
        Process child = ChildJvm.start(EngineProcess.class, List.of(RunDirectory.class, Gson.class), run.path().toString());
        try {
            ChildJvm.awaitLine(child, "holding");
            RunStatus alive = run.status();
            assertEquals(RunState.RUNNING, alive.state());
            assertEquals(child.pid(), alive.pid());
            assertEquals(7, alive.iteration());
            UserError taken = assertThrows(UserError.class, run::acquire);
            assertTrue(taken.getMessage().contains("in use by pid " + child.pid() + " on host "), taken.getMessage());
        } finally {
            child.destroyForcibly();
            child.waitFor();
        }
        assertEquals(RunState.CRASHED, run.status().state());
        assertEquals(7, run.status().iteration());
        try (RunLease lease = run.acquire()) {
            assertEquals(RunState.RUNNING, run.status().state());
            lease.ended(RunState.FINISHED, 0, "", 9);
        }
    }

    @Test
    void aLostStatusDoesNotHideThatSomebodyWorked() throws IOException {
        run.acquire().close();
        Files.writeString(run.processFile(), "");
        assertEquals(RunState.CRASHED, run.status().state());
    }

    @Test
    void requestsAreTakenOnce() {
        List<String> problems = new ArrayList<>();
        assertTrue(run.pollRequest(problems::add).isEmpty());
        ControlRequest save = run.request(Kind.SAVE, "workbench");
        assertEquals(save.id(), run.pendingRequest().orElseThrow().id());
        assertEquals(save, run.pollRequest(problems::add).orElseThrow());
        assertTrue(run.pollRequest(problems::add).isEmpty());
        assertFalse(Files.exists(run.controlFile()));
        assertEquals(List.of(), problems);
    }

    @Test
    void nothingReplacesAStop() {
        ControlRequest stop = run.request(Kind.STOP, "a");
        assertEquals(stop.id(), run.request(Kind.SAVE, "b").id());
        assertEquals(Kind.STOP, run.pollRequest(problem -> { }).orElseThrow().kind());
    }

    @Test
    void anUnreadableRequestIsConsumedAndNamed() throws IOException {
        Files.writeString(run.controlFile(), "{\"request\":\"explode\"}");
        List<String> problems = new ArrayList<>();
        assertTrue(run.pollRequest(problems::add).isEmpty());
        assertEquals(1, problems.size());
        assertTrue(problems.get(0).contains("explode"), problems.get(0));
        assertFalse(Files.exists(run.controlFile()));
    }

    @Test
    void aRequestToThePredecessorIsDropped() throws IOException {
        Files.writeString(run.controlFile(),
                "{\"id\":\"x\",\"request\":\"stop\",\"by\":\"a\",\"time\":\"2020-01-01T00:00:00Z\"}");
        try (RunLease lease = run.acquire()) {
            assertTrue(run.pollRequest(problem -> { }).isEmpty());
            run.request(Kind.STOP, "now");
            assertEquals(Kind.STOP, run.pollRequest(problem -> { }).orElseThrow().kind());
            lease.ended(RunState.STOPPED, 0, "", 0);
        }
    }
}
