package org.trainyard.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trainyard.engine.group.spi.KeyValueStore;
import org.trainyard.launch.LaunchOptions.Nodes;
import org.trainyard.run.UserError;

/** Several launchers on the loopback device, each of which takes itself for a node. */
class NodesTest {
    private static final String SECRET = "between us";

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final int port = LocalMeeting.freePort();

    @AfterEach void end() { threads.shutdownNow(); }

    private LaunchOptions node(int processes, int rank, int least, int most, String id, String secret, int restarts) {
        Nodes n = new Nodes(least, most, rank, "localhost", port, id, null, 0, Duration.ofMinutes(2), Duration.ofSeconds(1), secret);
        return new LaunchOptions(processes, n, restarts, Duration.ZERO, Duration.ofSeconds(2), null, ShownRanks.parse("3"));
    }

    private Future<Ranks> begin(LaunchOptions options, String script) { return threads.submit((Callable<Ranks>) () -> Ranks.shell(options, script)); }

    private static Ranks get(Future<Ranks> f) throws Exception { return f.get(3, TimeUnit.MINUTES); }

    @Test void nodesAgreeOnTheWorld() throws Exception {
        String script = "echo $RANK/$WORLD_SIZE local $LOCAL_RANK/$LOCAL_WORLD_SIZE node $GROUP_RANK/$GROUP_WORLD_SIZE at $MASTER_ADDR:$MASTER_PORT $TRAINYARD_JOB"
            + " $TRAINYARD_STARTED $TRAINYARD_TOKEN";
        Future<Ranks> one = begin(node(1, 1, 2, 2, "j", SECRET, 0), script), zero = begin(node(2, 0, 2, 2, "j", SECRET, 0), script);
        List<String> lines = new java.util.ArrayList<>(get(zero).out().lines().toList());
        lines.addAll(get(one).out().lines().toList());
        assertEquals(Set.of("[rank 0] 0/3 local 0/2 node 0/2", "[rank 1] 1/3 local 1/2 node 0/2", "[rank 2] 2/3 local 0/1 node 1/2"),
            new TreeSet<>(lines.stream().map(l -> l.replaceFirst(" at .*", "")).toList()));
        assertEquals(1, lines.stream().map(l -> l.replaceFirst(".* at ", "")).distinct().count(), lines::toString);
        assertTrue(lines.getFirst().endsWith(SECRET), lines::toString);
        assertEquals(0, get(zero).exitCode);
        assertEquals(0, get(one).exitCode);
    }

    @Test void aFailureOnOneNodeEndsAndRestartsAll() throws Exception {
        String script = "echo rank $RANK attempt $TORCHELASTIC_RESTART_COUNT; test $TORCHELASTIC_RESTART_COUNT = 1 && exit 0; test $RANK = 1 && exit 8; exec sleep 1000";
        Future<Ranks> a = begin(node(1, -1, 2, 2, "j", null, 1), script), b = begin(node(1, -1, 2, 2, "j", null, 1), script);
        for (Ranks r : List.of(get(a), get(b))) {
            assertEquals(0, r.exitCode, r.err());
            assertTrue(r.out().contains("attempt 1"), r.out());
            assertTrue(r.err().contains("rank 1 failed first, in set-up: ended with exit code 8"), "both nodes name the rank: " + r.err());
        }
    }

    @Test void aStopReachesAllNodes() throws Exception {
        Ranks a = new Ranks(node(1, -1, 2, 2, "j", null, 3));
        Future<Ranks> b = begin(node(1, -1, 2, 2, "j", null, 3), "exec sleep 1000");
        Future<Integer> first = threads.submit(() -> a.launcher.run(List.of("sh", "-c", "echo here; exec sleep 1000")));
        while (!a.out().contains("here")) Thread.onSpinWait();
        a.launcher.stop("SIGTERM");
        assertEquals(143, first.get(1, TimeUnit.MINUTES), a.err());
        assertEquals(143, get(b).exitCode, get(b).err());
    }

    @Test void fewerNodesBeginWhenNoMoreCome() throws Exception {
        Ranks r = get(begin(node(1, -1, 1, 2, "j", null, 0), "echo of $WORLD_SIZE"));
        assertEquals("[rank 0] of 1", r.out().strip());
    }

    @Test void nodesThatCannotAgreeSayWhy() throws Exception {
        Future<Ranks> a = begin(node(1, 0, 2, 2, "j", SECRET, 0), "true"), b = begin(node(1, 0, 2, 2, "j", SECRET, 0), "true");
        for (Future<Ranks> f : List.of(a, b)) {
            String m = assertThrows(java.util.concurrent.ExecutionException.class, () -> get(f)).getCause().getMessage();
            assertTrue(m.startsWith("--node-rank 0 is given on two nodes"), m);
        }
    }

    @Test void strangersAreTurnedAway() throws Exception {
        try (KeyValueStore keeper = KeyValueStore.keep(false, port, SECRET)) {
            keeper.putIfAbsent("id", "j".getBytes());
            String m = assertThrows(UserError.class, () -> Ranks.shell(node(1, 1, 2, 2, "j", "guess", 0), "true")).getMessage();
            assertTrue(m.contains("is not of this job, or has another secret"), m);
            m = assertThrows(UserError.class, () -> Ranks.shell(node(1, 1, 2, 2, "other", SECRET, 0), "true")).getMessage();
            assertEquals("--rdzv-id other: at localhost:" + port + " job 'j' meets; choose another port", m);
        }
    }

    /** It was taken for a stranger, which is the user's error and not tried again. */
    @Test void aFrozenKeeperIsNoStranger() throws Exception {
        try (ServerSocket frozen = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            assertThrows(IOException.class, () -> KeyValueStore.connect("localhost", frozen.getLocalPort(), SECRET, Duration.ofMillis(300)));
        }
    }

    @Test void beyondThisMachineThereMustBeASecret() {
        Nodes n = new Nodes(2, 2, 0, "192.0.2.1", port, "j", null, 0, Duration.ofSeconds(1), Duration.ZERO, null);
        String m = assertThrows(UserError.class, () -> Ranks.shell(new LaunchOptions(1, n, 0, Duration.ZERO, Duration.ZERO, null, ShownRanks.ENDS), "true")).getMessage();
        assertTrue(m.contains("nodes need a secret; set TRAINYARD_TOKEN"), m);
        assertThrows(IllegalArgumentException.class, () -> KeyValueStore.keep(true, port, null));
    }

    @Test void aNodeThatDoesNotComeIsGivenUp() throws Exception {
        Nodes n = new Nodes(2, 2, 0, "localhost", port, "j", null, 0, Duration.ofMillis(200), Duration.ZERO, null);
        Ranks r = Ranks.shell(new LaunchOptions(1, n, 0, Duration.ZERO, Duration.ZERO, null, ShownRanks.ENDS), "true");
        assertEquals(1, r.exitCode);
        assertTrue(r.said().getLast().contains("only 1 of 2 nodes came"), r.err());
    }
}
