package org.trainyard.engine.tests.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trainyard.engine.group.ProcessGroup;
import org.trainyard.run.UserError;

/** Ranks as real processes: that they meet, agree, and end when one of them is killed or frozen. */
class ProcessesTest {
    private final List<Process> processes = new ArrayList<>();

    @AfterEach void nobodyStays() { processes.forEach(Process::destroyForcibly); }

    private Process start(String job, int rank, int size, int timeout, String what) throws Exception {
        Process p = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED", "-Xmx256m", "-XX:TieredStopAtLevel=1", "-cp", classPath(), RankMain.class.getName(), job,
            String.valueOf(rank), String.valueOf(size), String.valueOf(timeout), what).redirectErrorStream(true).start();
        processes.add(p);
        return p;
    }

    /** What a rank needs, wherever this test runs: on a class path, or in a framework whose bundles are files. */
    private static String classPath() throws Exception {
        List<String> all = new ArrayList<>();
        for (Class<?> c : List.of(RankMain.class, ProcessGroup.class, UserError.class)) {
            all.add(new File(URI.create(c.getProtectionDomain().getCodeSource().getLocation().toString().replace(" ", "%20"))).getPath());
        }
        if (inFramework()) {
            for (String b : List.of("org.bytedeco.openblas.linux-x86_64", "org.bytedeco.pytorch.linux-x86_64")) {
                for (var bundle : org.osgi.framework.FrameworkUtil.getBundle(ProcessesTest.class).getBundleContext().getBundles()) {
                    if (bundle.getSymbolicName().equals(b)) {
                        all.add(org.eclipse.core.runtime.FileLocator.getBundleFileLocation(bundle).orElseThrow().getPath());
                    }
                }
            }
        } else {
            all.add(System.getProperty("java.class.path"));
        }
        return String.join(File.pathSeparator, all);
    }

    private static boolean inFramework() {
        try {
            return org.osgi.framework.FrameworkUtil.getBundle(ProcessesTest.class) != null;
        } catch (NoClassDefFoundError e) {
            return false;
        }
    }

    private static void assertExit(int code, String output, Process p) throws Exception {
        String said = new String(p.getInputStream().readAllBytes());
        assertTrue(p.waitFor(3, TimeUnit.MINUTES));
        assertTrue(said.contains(output), said);
        assertEquals(code, p.exitValue(), said);
    }

    private static void awaitLine(String beginning, Process p, List<String> said) throws Exception {
        BufferedReader r = p.inputReader();
        for (String line = r.readLine(); line != null; line = r.readLine()) {
            said.add(line);
            if (line.startsWith(beginning)) return;
        }
        throw new AssertionError("a rank ended early: " + said);
    }

    @Test void processesSumAndLeave() throws Exception {
        String job = "test-" + UUID.randomUUID();
        List<Process> ranks = List.of(start(job, 0, 3, 200, "sum"), start(job, 1, 3, 200, "sum"), start(job, 2, 3, 200, "sum"));
        for (Process p : ranks) assertExit(0, "sum [6.0]", p);
    }

    @Test void aKilledProcessIsNamedLongBeforeTheTimeout() throws Exception {
        String job = "test-" + UUID.randomUUID();
        Process one = start(job, 0, 2, 500, "forever"), two = start(job, 1, 2, 500, "forever");
        awaitLine("sum", two, new ArrayList<>());
        two.destroyForcibly();
        assertExit(3, "RANK_FAILED [1] rank 1 died (process " + two.pid(), one);
    }

    /** Also by a rank that waits for another one which waits for it. */
    @Test void aFrozenProcessIsNamedByTheTimeout() throws Exception {
        String job = "test-" + UUID.randomUUID();
        Process one = start(job, 0, 3, 15, "chain"), two = start(job, 1, 3, 15, "chain"), three = start(job, 2, 3, 15, "chain");
        for (Process p : List.of(one, two, three)) awaitLine("chained", p, new ArrayList<>());
        new ProcessBuilder("kill", "-STOP", String.valueOf(three.pid())).start().waitFor();
        for (Process p : List.of(one, two)) assertExit(3, "(process " + three.pid() + " is stopped)", p);
        three.destroyForcibly();
    }
}
