package org.trainyard.gloo.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trainyard.engine.group.CollectiveException;
import org.trainyard.engine.group.Communicator;
import org.trainyard.engine.group.ProcessGroup;
import org.trainyard.engine.group.Reduction;
import org.trainyard.engine.group.Transfer;
import org.trainyard.engine.group.Work;
import org.trainyard.engine.group.spi.Rendezvous;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;
import org.trainyard.gloo.GlooTransport;

/** Ranks over Gloo and the loopback; as threads, since the library does not know. */
class GlooTest {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    interface Body {
        void run(Communicator c) throws Exception;
    }

    private static void ranks(int n, Duration timeout, Body body) {
        int port = freePort();
        Throwable[] failed = new Throwable[n];
        int[] first = {-1};
        List<Thread> threads = new ArrayList<>();
        for (int r = 0; r < n; r++) {
            int rank = r;
            threads.add(Thread.ofPlatform().name("rank-" + r).start(() -> {
                try (Communicator c = new GlooTransport().join(new Rendezvous(rank, n, rank, n, "127.0.0.1", port, "test", Device.CPU, timeout));
                    Scope _ = Scope.open()) {
                    try {
                        body.run(c);
                    } catch (Throwable t) {
                        synchronized (first) {
                            failed[rank] = t;
                            if (first[0] < 0) first[0] = rank;
                        }
                        c.fail(t);
                    }
                } catch (Throwable t) {
                    failed[rank] = t;
                }
            }));
        }
        for (Thread t : threads) {
            try {
                t.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        if (first[0] >= 0) throw new RuntimeException("rank " + first[0], failed[first[0]]);
        for (Throwable t : failed) if (t != null) throw new RuntimeException(t);
    }

    private static int freePort() {
        try (ServerSocket s = new ServerSocket(0)) {
            return s.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T extends Throwable> T fails(Class<T> type, Runnable run) {
        RuntimeException e = assertThrows(RuntimeException.class, run::run);
        for (Throwable t = e; t != null; t = t.getCause()) if (type.isInstance(t)) return type.cast(t);
        throw new AssertionError("not a " + type, e);
    }

    @Test void everyCollectiveInEveryType() {
        ranks(3, PATIENCE, c -> {
            ProcessGroup g = c.world();
            int r = c.rank();
            for (DType type : List.of(DType.FLOAT32, DType.BFLOAT16, DType.FLOAT16, DType.FLOAT64, DType.INT32, DType.INT64)) {
                try (Scope _ = Scope.open()) {
                    Tensor t = Tensors.full(r + 1, type, Device.CPU, 1000);
                    g.allReduce(t);
                    assertAll(6, t);
                    Aten.fill(t, r);
                    g.allReduce(t, Reduction.MAX);
                    assertAll(2, t);
                    Tensor all = Tensors.zeros(type, Device.CPU, 3000);
                    g.allGather(all, Tensors.full(r * 5, type, Device.CPU, 1000));
                    for (int i = 0; i < 3; i++) assertAll(i * 5, Aten.narrow(all, 0, i * 1000, 1000));
                    g.reduceScatter(t, all, Reduction.SUM);
                    assertAll(r * 15, t);
                    Aten.fill(t, r);
                    g.broadcast(t, 2);
                    assertAll(2, t);
                    Tensor in = Tensors.full(r, type, Device.CPU, 3 * r, 2), out = Tensors.zeros(type, Device.CPU, 3, 2);
                    g.allToAll(out, in, new long[] {0, 1, 2}, new long[] {r, r, r});
                    assertArrayEquals(new double[] {1, 1, 2, 2, 2, 2}, Tensors.toDoubles(out));
                }
            }
            Tensor mean = Tensors.full(r, DType.FLOAT32, Device.CPU, 4);
            g.allReduce(mean, Reduction.AVG);
            assertAll(1, mean);
            g.barrier();
        });
    }

    private static void assertAll(double value, Tensor t) {
        for (double d : Tensors.toDoubles(t)) assertEquals(value, d);
    }

    @Test void messagesAndAsynchronousWork() {
        ranks(3, PATIENCE, c -> {
            ProcessGroup g = c.world(), pair = c.rank() < 2 ? c.group("pair", List.of(0, 1)) : null;
            int right = (c.rank() + 1) % 3, left = (c.rank() + 2) % 3;
            Tensor mine = Tensors.full(c.rank(), DType.FLOAT32, Device.CPU, 500_000), theirs = Tensors.zeros(DType.FLOAT32, Device.CPU, 500_000);
            g.batch(List.of(Transfer.send(mine, right), Transfer.receive(theirs, left)));
            assertAll(left, theirs);
            List<Work> works = new ArrayList<>();
            Tensor t = Tensors.full(1, DType.FLOAT32, Device.CPU, 10);
            for (int i = 0; i < 3; i++) works.add(g.allReduceAsync(Tensors.full(i, DType.FLOAT32, Device.CPU, 10), Reduction.SUM));
            works.forEach(Work::await);
            if (pair != null) {
                pair.allReduce(t);
                assertAll(2, t);
            }
        });
    }

    /** A look at whether it had come, four times a second, closed the connection: no pipeline of stages that take longer could train. */
    @Test void aMessageMayComeLate() {
        ranks(2, PATIENCE, c -> {
            Tensor t = Tensors.full(c.rank() + 1, DType.FLOAT32, Device.CPU, 10);
            if (c.rank() == 0) {
                c.world().receive(t, 1);
                assertAll(2, t);
                c.world().send(t, 1);
            } else {
                java.util.concurrent.locks.LockSupport.parkNanos(700_000_000);
                c.world().send(t, 0);
                Work w = c.world().receiveAsync(t, 0);
                while (!w.isDone()) Thread.onSpinWait();
                w.await();
            }
        });
    }

    @Test void aRankThatDoesNotComeIsNamed() {
        boolean[] over = new boolean[1];
        CollectiveException e = fails(CollectiveException.class, () -> ranks(3, Duration.ofSeconds(10), c -> {
            c.world().barrier();
            if (c.rank() == 1) {
                synchronized (over) {
                    while (!over[0]) over.wait();
                }
                return;
            }
            try {
                c.world().allReduce(Tensors.zeros(DType.FLOAT32, Device.CPU, 8));
            } finally {
                synchronized (over) {
                    over[0] = true;
                    over.notifyAll();
                }
            }
        }));
        assertEquals(CollectiveException.Reason.TIMEOUT, e.reason(), e.getMessage());
        assertTrue(e.getMessage().contains("#2 all-reduce sum of 8 × FLOAT32 of group world [0, 1, 2]: rank 1 did not come"), e.getMessage());
        assertEquals(List.of(1), e.ranks());
    }

    @Test void aRankThatFailsEndsTheOthers() {
        IllegalStateException e = fails(IllegalStateException.class, () -> ranks(2, PATIENCE, c -> {
            c.world().barrier();
            if (c.rank() == 1) throw new IllegalStateException("out of luck");
            CollectiveException told =
                assertThrows(CollectiveException.class, () -> c.world().allReduce(Tensors.zeros(DType.FLOAT32, Device.CPU, 8)));
            assertEquals(CollectiveException.Reason.RANK_FAILED, told.reason(), told.getMessage());
            assertTrue(told.getMessage().contains("rank 1 failed: out of luck"), told.getMessage());
        }));
        assertEquals("out of luck", e.getMessage());
    }

    @Test void rankZeroThatIsNotThereIsTold() {
        CollectiveException e = assertThrows(CollectiveException.class, () -> new GlooTransport()
            .join(new Rendezvous(1, 2, 1, 2, "127.0.0.1", freePort(), "test", Device.CPU, Duration.ofSeconds(2))));
        assertTrue(e.getMessage().startsWith("rank 1 cannot meet rank 0 at 127.0.0.1:"), e.getMessage());
        assertTrue(e.getMessage().lines().count() == 1, e.getMessage());
    }

    /** The library itself would wait for the answer of a frozen process for ever. */
    @Test void rankZeroThatIsFrozenIsNamedByWhoWantsToMeetIt() throws Exception {
        // The system accepts connections for a process that does not.
        try (ServerSocket frozen = new ServerSocket(0, 50, java.net.InetAddress.getLoopbackAddress())) {
            CollectiveException e = assertThrows(CollectiveException.class, () -> new GlooTransport()
                .join(new Rendezvous(1, 2, 1, 2, "127.0.0.1", frozen.getLocalPort(), "test", Device.CPU, Duration.ofSeconds(2))));
            assertEquals(List.of(0), e.ranks(), e.getMessage());
            assertTrue(e.getMessage().startsWith("rank 1 cannot meet rank 0 at 127.0.0.1:"), e.getMessage());
        }
    }

    @Test void rankZeroThatFreezesIsNamedByWhoWaitsForIt() throws Exception {
        int port = freePort();
        try (Relay relay = new Relay(port)) {
            Thread zero = Thread.ofPlatform().daemon().start(() -> {
                Communicator c = new GlooTransport().join(new Rendezvous(0, 2, 0, 2, "127.0.0.1", port, "test", Device.CPU, PATIENCE));
                c.world().barrier();
            });
            Communicator c = new GlooTransport().join(new Rendezvous(1, 2, 1, 2, "127.0.0.1", relay.port(), "test", Device.CPU, Duration.ofSeconds(3)));
            c.world().barrier();
            zero.join();
            relay.freeze();
            long start = System.nanoTime();
            CollectiveException e = assertThrows(CollectiveException.class, () -> c.world().barrier());
            assertEquals(List.of(0), e.ranks(), e.getMessage());
            assertTrue(e.getMessage().matches("rank 1 waited \\d\\.\\d s for an answer of rank 0, which keeps the store"), e.getMessage());
            c.fail(e);
            c.close();
            assertTrue(System.nanoTime() - start < 20_000_000_000L, "it does not wait for rank 0 again");
        }
    }

    /** Rank 0 gave up first and blamed rank 1, which itself waited for rank 2. */
    @Test void whoWaitsForOneThatWaitsNamesTheLast() {
        boolean[] over = new boolean[1];
        CollectiveException e = fails(CollectiveException.class, () -> ranks(3, Duration.ofSeconds(6), c -> {
            ProcessGroup left = c.rank() < 2 ? c.group("left", List.of(0, 1)) : null, right = c.rank() > 0 ? c.group("right", List.of(1, 2)) : null;
            c.world().barrier();
            if (c.rank() == 2) {
                synchronized (over) {
                    while (!over[0]) over.wait();
                }
                return;
            }
            try {
                if (c.rank() == 1) java.util.concurrent.locks.LockSupport.parkNanos(1_500_000_000);
                (c.rank() == 0 ? left : right).barrier();
            } finally {
                synchronized (over) {
                    over[0] = true;
                    over.notifyAll();
                }
            }
        }));
        assertEquals(List.of(2), e.ranks(), e.getMessage());
        assertTrue(e.getMessage().matches("rank 0 waited \\d\\.\\d s in #1 barrier of group left \\[0, 1]: rank 2 did not come"), e.getMessage());
    }
}
