package org.trainyard.engine.tests.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trainyard.engine.group.CollectiveException;
import org.trainyard.engine.group.shm.ShmCommunicator;

/** Ranks over shared memory; here they are threads, since the transport does not know. {@link ProcessesTest} has them as processes. */
class SharedMemoryTest extends CollectiveContract {
    @Override void ranks(int n, Duration timeout, Body body) {
        String job = "test-" + UUID.randomUUID();
        Throwable[] failed = new Throwable[n];
        int[] first = {-1};
        Thread[] threads = new Thread[n];
        for (int r = 0; r < n; r++) {
            int rank = r;
            threads[r] = Thread.ofPlatform().name("rank-" + r).start(() -> {
                try (ShmCommunicator c = ShmCommunicator.join(job, rank, n, timeout)) {
                    try {
                        body.run(c);
                        // Whoever leaves early looks like one who will never come.
                        c.world().barrier();
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
            });
        }
        for (Thread t : threads) {
            try {
                t.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        assertEquals(List.of(), leftovers(job), "files stay behind");
        if (first[0] >= 0) throw new RuntimeException("rank " + first[0], failed[first[0]]);
        for (Throwable t : failed) if (t != null) throw new IllegalStateException(t);
    }

    private static List<String> leftovers(String job) {
        try (var files = Files.list(Path.of(Files.isWritable(Path.of("/dev/shm")) ? "/dev/shm" : System.getProperty("java.io.tmpdir")))) {
            return files.map(p -> p.getFileName().toString()).filter(f -> f.contains(job)).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test void aRankThatNeverJoinsIsNamed() {
        var e = assertThrows(CollectiveException.class, () -> ShmCommunicator.join("test-" + UUID.randomUUID(), 1, 3, Duration.ofSeconds(1)));
        assertEquals(CollectiveException.Reason.TIMEOUT, e.reason());
        assertEquals(List.of(0, 2), e.ranks());
        assertTrue(e.getMessage().contains("ranks 0, 2 did not come"), e.getMessage());
    }

    @Test void aRankThatHasFinishedIsNamed() {
        CollectiveException e = fails(CollectiveException.class, () -> {
            String job = "test-" + UUID.randomUUID();
            Thread other = Thread.ofPlatform().start(() -> ShmCommunicator.join(job, 1, 2, PATIENCE).close());
            try (ShmCommunicator c = ShmCommunicator.join(job, 0, 2, PATIENCE)) {
                c.world().barrier();
            } finally {
                try {
                    other.join();
                } catch (InterruptedException x) {
                    throw new IllegalStateException(x);
                }
            }
        });
        assertEquals(List.of(1), e.ranks());
        assertTrue(e.getMessage().contains("rank 1 has already finished"), e.getMessage());
    }
}
