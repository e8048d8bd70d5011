package org.trainyard.checkpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.checkpoint.safetensors.DType;
import org.trainyard.checkpoint.safetensors.TensorSource;
import org.trainyard.run.UserError;

class AsyncCheckpointWriterTest {
    private static final long BYTES = 40 << 20;

    @TempDir
    Path dir;
    final List<SaveReport> reports = Collections.synchronizedList(new ArrayList<>());

    private static CheckpointContent over(long iteration, MemorySegment tensor) {
        return CheckpointContent.at(iteration).tensor("model", TensorSource.of("w", DType.U8, new long[] {BYTES}, tensor));
    }

    @Test
    void theCopyIsOfTheMomentAndSavesDoNotOverlap() {
        CheckpointStore store = new CheckpointStore(dir);
        try (Arena arena = Arena.ofShared(); AsyncCheckpointWriter writer = new AsyncCheckpointWriter(store, reports::add)) {
            MemorySegment tensor = arena.allocate(BYTES);
            writer.reserve(over(0, tensor));
            for (int iteration = 1; iteration <= 4; iteration++) {
                tensor.fill((byte) iteration);
                assertTrue(writer.save(over(iteration, tensor)) > 0);
                tensor.fill((byte) 99);
            }
            writer.finish();
            assertFalse(writer.busy());
        }
        assertEquals(List.of(1L, 2L, 3L, 4L), reports.stream().map(SaveReport::iteration).toList());
        for (SaveReport report : reports) {
            assertTrue(report.totalMs() >= report.blockingMs());
            try (Checkpoint checkpoint = store.open(report.iteration()); Arena arena = Arena.ofConfined()) {
                checkpoint.verify(Verification.HASHES);
                MemorySegment expected = arena.allocate(BYTES).fill((byte) report.iteration());
                assertEquals(-1, expected.mismatch(checkpoint.tensor("model", "w").segment().orElseThrow()));
            }
        }
    }

    @Test
    void trainingGoesOnWhileTheDiskIsSlow() throws InterruptedException {
        CountDownLatch disk = new CountDownLatch(1);
        try (Arena arena = Arena.ofShared();
                AsyncCheckpointWriter writer = new AsyncCheckpointWriter(new CheckpointStore(dir), report -> await(disk))) {
            MemorySegment tensor = arena.allocate(BYTES);
            writer.save(over(1, tensor));
            assertTrue(writer.busy());
            writer.check();
            disk.countDown();
            writer.finish();
            assertFalse(writer.busy());
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aFailureIsToldAtTheNextCallAndOnce() throws IOException {
        Path blocked = Files.createDirectories(dir.resolve("checkpoints/latest_checkpointed_iteration.txt"));
        Path inTheWay = Files.writeString(blocked.resolve("file"), "a folder where a file should be");
        try (Arena arena = Arena.ofShared();
                AsyncCheckpointWriter writer = new AsyncCheckpointWriter(new CheckpointStore(blocked.getParent()), reports::add)) {
            MemorySegment tensor = arena.allocate(BYTES);
            writer.save(over(1, tensor));
            UserError error = assertThrows(UserError.class, () -> writer.save(over(2, tensor)));
            assertTrue(error.getMessage().startsWith("cannot save " + blocked.resolveSibling("iter_0000001")), error.getMessage());
            Files.delete(inTheWay);
            Files.delete(blocked);
            writer.save(over(3, tensor));
            writer.finish();
        }
        assertEquals(List.of(3L), reports.stream().map(SaveReport::iteration).toList());
    }

    @Test
    void whatCannotBeginIsToldAtOnce() throws IOException {
        Path blocked = Files.writeString(dir.resolve("checkpoints"), "a file where the folder should be");
        try (Arena arena = Arena.ofShared();
                AsyncCheckpointWriter writer = new AsyncCheckpointWriter(new CheckpointStore(blocked), reports::add)) {
            UserError error = assertThrows(UserError.class, () -> writer.save(over(1, arena.allocate(BYTES))));
            assertTrue(error.getMessage().startsWith("cannot save " + blocked.resolve("iter_0000001")), error.getMessage());
        }
    }
}
