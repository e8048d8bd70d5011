package org.trainyard.ui.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.run.RunDirectory;
import org.trainyard.run.RunInfo;
import org.trainyard.run.RunState;
import org.trainyard.run.UserError;
import org.trainyard.run.events.EventReader;
import org.trainyard.run.events.IterationEvent;
import org.trainyard.ui.tests.FakeLauncher;

class EngineProcessTest {
    @TempDir
    Path folder;

    private String before;

    @BeforeEach
    void remember() {
        before = System.getProperty(EngineProcess.LAUNCHER);
    }

    @AfterEach
    void restore() {
        if (before == null) {
            System.clearProperty(EngineProcess.LAUNCHER);
        } else {
            System.setProperty(EngineProcess.LAUNCHER, before);
        }
    }

    private RunDirectory newRun(String name) throws IOException {
        RunDirectory run = RunDirectory.create(folder.resolve(name), RunInfo.create(name, List.of("test"), "gpt"));
        Files.writeString(run.configFile(), "model:\n  num_layers: 2\n");
        return run;
    }

    private static long iterations(RunDirectory run) {
        long[] count = {0};
        new EventReader(run.eventsFile()).poll((event, line) -> count[0] += event instanceof IterationEvent ? 1 : 0);
        return count[0];
    }

    @Test
    void theEngineWritesIntoTheRunsLogAndEndsByItself() throws Exception {
        FakeLauncher.write(folder.resolve("trainyard"), 30, 2).use();
        RunDirectory run = newRun("alone");
        assertNull(EngineProcess.start(run).get(60, TimeUnit.SECONDS));
        assertEquals(RunState.FINISHED, run.status().state());
        assertEquals(30, iterations(run));
        assertTrue(Files.readString(run.rankLog(0)).contains("iteration 30/30"));
    }

    @Test
    void anEngineThatCannotBeginIsReportedWithItsWords() throws Exception {
        Path script = folder.resolve("trainyard");
        Files.writeString(script, "#!/bin/sh\necho 'trainyard: --lr: abc is not a number' >&2\nexit 2\n");
        assertTrue(script.toFile().setExecutable(true));
        System.setProperty(EngineProcess.LAUNCHER, script.toString());
        String reason = EngineProcess.start(newRun("bad")).get(60, TimeUnit.SECONDS);
        assertNotNull(reason);
        assertTrue(reason.contains("exit code 2") && reason.contains("abc is not a number"), reason);
    }

    @Test
    void aLauncherThatDoesNotExistIsNamed() {
        System.setProperty(EngineProcess.LAUNCHER, folder.resolve("nowhere").toString());
        UserError error = assertThrows(UserError.class, EngineProcess::launcher);
        assertTrue(error.getMessage().contains("nowhere"), error.getMessage());
    }

    @Test
    void killingTheWorkbenchDoesNotTouchTheRun() throws Exception {
        FakeLauncher launcher = FakeLauncher.write(folder.resolve("trainyard"), 300, 10);
        RunDirectory run = newRun("survivor");
        // A process of its own starts the engine just as the workbench does, and waits.
        Process workbench = new ProcessBuilder(FakeLauncher.java().toString(), "-Xmx64m",
                "-D" + EngineProcess.LAUNCHER + "=" + launcher.path(), "-cp", FakeLauncher.classPath(),
                PretendWorkbench.class.getName(), run.path().toString()).inheritIO().start();
        await("the run has begun", () -> run.status().state() == RunState.RUNNING && iterations(run) > 3);
        long engine = run.status().pid();
        assertTrue(engine != workbench.pid());
        // What is sent to the workbench's group or terminal does not reach another session.
        assertEquals(engine, sessionOf(engine), "the engine leads a session of its own");
        assertNotEquals(sessionOf(workbench.pid()), sessionOf(engine));
        workbench.destroyForcibly().waitFor();
        long atDeath = iterations(run);
        assertEquals(RunState.RUNNING, run.status().state());
        await("the run goes on", () -> iterations(run) > atDeath + 20);
        await("the run ends by itself", () -> run.status().state() == RunState.FINISHED);
        assertEquals(300, iterations(run), "nothing is missing");
    }

    /** The sixth field of /proc/PID/stat; the second, in brackets, may hold anything. */
    private static long sessionOf(long pid) throws IOException {
        String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
        return Long.parseLong(stat.substring(stat.lastIndexOf(')') + 2).split(" ")[3]);
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    private static void await(String what, Condition condition) throws Exception {
        long deadline = System.nanoTime() + 60_000_000_000L;
        while (!condition.holds()) {
            assertTrue(System.nanoTime() < deadline, "timed out: " + what);
            Thread.sleep(20);
        }
    }
}
