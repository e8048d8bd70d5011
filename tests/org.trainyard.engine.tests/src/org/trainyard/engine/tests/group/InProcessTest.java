package org.trainyard.engine.tests.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trainyard.engine.group.FlightRecorder;
import org.trainyard.engine.group.ProcessGroup;
import org.trainyard.engine.group.Transfer;
import org.trainyard.engine.group.local.InProcessRanks;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;
import org.trainyard.run.UserError;

class InProcessTest extends CollectiveContract {
    @Override void ranks(int n, Duration timeout, Body body) {
        InProcessRanks.run(n, timeout, c -> {
            body.run(c);
            return null;
        });
    }

    @Test void resultsComeInRankOrder() {
        assertEquals(List.of(0, 10, 20), InProcessRanks.run(3, c -> c.rank() * 10));
    }

    @Test void theFirstRankToFailIsNamed() {
        var e = assertThrows(InProcessRanks.RanksFailed.class, () -> InProcessRanks.run(4, c -> {
            if (c.rank() == 2) throw new java.io.IOException("disk full");
            c.world().barrier();
            return null;
        }));
        assertEquals(2, e.rank());
        assertEquals("rank 2 failed first: IOException: disk full", e.getMessage());
        assertEquals(3, e.getSuppressed().length);
        assertEquals("no such file", assertThrows(UserError.class, () -> InProcessRanks.run(2, c -> {
            if (c.rank() == 1) throw new UserError("no such file");
            c.world().barrier();
            return null;
        })).getMessage());
    }

    @Test void theRecorderRemembersTheLastOperations() {
        InProcessRanks.run(2, c -> {
            for (int i = 0; i < FlightRecorder.CAPACITY; i++) c.world().barrier();
            try (Scope _ = Scope.open()) {
                c.world().allReduce(Tensors.zeros(DType.FLOAT32, Device.CPU, 3));
            }
            List<FlightRecorder.Entry> entries = c.recorder().entries();
            assertEquals(FlightRecorder.CAPACITY, entries.size());
            FlightRecorder.Entry last = entries.getLast();
            assertTrue(last.toString().startsWith("#513 all-reduce sum in world, 12 bytes, took "), last.toString());
            assertEquals(2, entries.getFirst().sequence());
            return null;
        });
    }

    @Test void nothingIsLeftBehind() {
        long before = Tensor.live();
        InProcessRanks.run(3, c -> {
            try (Scope _ = Scope.open()) {
                Tensor t = Tensors.zeros(DType.FLOAT32, Device.CPU, 1000), u = Tensors.zeros(DType.FLOAT32, Device.CPU, 1000);
                ProcessGroup g = c.world();
                var a = g.allReduceAsync(t, org.trainyard.engine.group.Reduction.SUM);
                var b = g.batchAsync(List.of(Transfer.send(t, (g.rank() + 1) % 3), Transfer.receive(u, (g.rank() + 2) % 3)));
                a.await();
                b.await();
            }
            return null;
        });
        assertEquals(before, Tensor.live());
    }

    @Test void anInterruptEndsAllRanks() throws Exception {
        Throwable[] seen = new Throwable[1];
        Thread t = Thread.ofPlatform().start(() -> {
            try {
                InProcessRanks.run(2, c -> {
                    if (c.rank() == 0) c.world().barrier();
                    else while (!Thread.currentThread().isInterrupted()) Thread.onSpinWait();
                    return null;
                });
            } catch (RuntimeException e) {
                seen[0] = e;
            }
        });
        t.interrupt();
        t.join(60_000);
        assertFalse(t.isAlive());
        assertTrue(seen[0] instanceof InProcessRanks.RanksFailed, String.valueOf(seen[0]));
    }
}
