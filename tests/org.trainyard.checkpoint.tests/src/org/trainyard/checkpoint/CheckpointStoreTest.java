package org.trainyard.checkpoint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.checkpoint.safetensors.DType;
import org.trainyard.checkpoint.safetensors.TensorSource;
import org.trainyard.run.UserError;

class CheckpointStoreTest {
    @TempDir
    Path dir;
    CheckpointStore store;
    final List<String> problems = new ArrayList<>();

    @BeforeEach
    void open() {
        store = new CheckpointStore(dir.resolve("checkpoints"), Contents.SHARD_LIMIT);
    }

    @Test
    void whatWasSavedIsRead() throws IOException {
        SaveReport report = store.save(Contents.marked(100, 42));
        assertEquals(store.directory().resolve("iter_0000100"), report.path());
        assertEquals("100", Files.readString(store.directory().resolve("latest_checkpointed_iteration.txt")));
        assertEquals(Set.of("model-00000-of-00003.safetensors", "model-00001-of-00003.safetensors",
                "model-00002-of-00003.safetensors", "optimizer-00000-of-00003.safetensors",
                "optimizer-00001-of-00003.safetensors", "optimizer-00002-of-00003.safetensors", "state.json",
                "manifest.json", "manifest.sha256"), names(report.path()));
        assertEquals(report.bytes(), size(report.path()));
        assertEquals(Set.of("iter_0000100", "latest_checkpointed_iteration.txt"), names(store.directory()));
        try (Checkpoint checkpoint = store.newestValid(this::unexpected).orElseThrow()) {
            assertEquals(100, checkpoint.iteration());
            assertEquals(100, checkpoint.state().get("iteration").getAsLong());
            assertEquals(Set.of("model", "optimizer"), checkpoint.groups());
            assertEquals(42, Contents.mark(checkpoint));
            StoredTensor tensor = checkpoint.tensor("model", "layer.3");
            assertEquals(DType.U8, tensor.dtype());
            assertArrayEquals(new long[] {30, 100}, tensor.shape());
            UserError missing = assertThrows(UserError.class, () -> checkpoint.tensor("model", "layer.9"));
            assertEquals(checkpoint.path() + " has no tensor layer.9 in the group model", missing.getMessage());
        }
    }

    @Test
    void anEmptyFolderHasNone() {
        assertTrue(store.newestValid(this::unexpected).isEmpty());
        UserError none = assertThrows(UserError.class, () -> store.open(5));
        assertEquals(store.directory() + " has no checkpoint of iteration 5; it has none at all", none.getMessage());
        store.save(Contents.marked(7, 1));
        store.save(Contents.marked(12345678, 1));
        UserError other = assertThrows(UserError.class, () -> store.open(5));
        assertEquals(store.directory() + " has no checkpoint of iteration 5; it has 12345678, 7", other.getMessage());
        store.open(7).close();
    }

    @Test
    void oneOfTheSameIterationIsReplaced() throws IOException {
        store.save(Contents.marked(5, 1));
        store.save(Contents.marked(5, 2));
        try (Checkpoint checkpoint = store.newestValid(this::unexpected).orElseThrow()) {
            assertEquals(2, Contents.mark(checkpoint));
        }
        assertEquals(Set.of("iter_0000005", "latest_checkpointed_iteration.txt"), names(store.directory()));
    }

    @Test
    void whatCannotFitIsRefusedBeforeAnythingIsDone() {
        TensorSource huge = TensorSource.copying("huge", DType.F32, new long[] {1L << 50}, target -> {
            throw new AssertionError("nothing may be copied");
        });
        UserError full = assertThrows(UserError.class, () -> store.save(CheckpointContent.at(1).tensor("model", huge)));
        assertTrue(full.getMessage().startsWith("cannot save " + store.directory().resolve("iter_0000001") + ": it needs "
                + ((1L << 52) + (1 << 20)) + " bytes, "), full.getMessage());
        assertFalse(Files.exists(store.directory()));
    }

    @Test
    void aFailedSaveLeavesTheOldOne() throws IOException {
        store.save(Contents.marked(5, 1));
        TensorSource broken = TensorSource.copying("x", DType.U8, new long[] {1}, target -> {
            throw new UserError("the device is gone");
        });
        assertThrows(UserError.class, () -> store.save(CheckpointContent.at(6).tensor("model", broken)));
        assertEquals(Set.of("iter_0000005", "latest_checkpointed_iteration.txt"), names(store.directory()));
    }

    @Test
    void retentionKeepsTheNewestAndTheInterval() {
        for (int iteration = 1; iteration <= 6; iteration++) {
            store.save(Contents.marked(iteration * 10, iteration));
        }
        assertEquals(List.of(), store.applyRetention(Retention.ALL, problems::add));
        List<Path> deleted = store.applyRetention(new Retention(2, 30), problems::add);
        assertEquals(List.of("iter_0000040", "iter_0000020", "iter_0000010"),
                deleted.stream().map(path -> path.getFileName().toString()).toList());
        assertEquals(List.of(60L, 50L, 30L), iterations());
        assertEquals(List.of(), problems);
    }

    @Test
    void nothingIsDeletedForANewestThatDoesNotVerify() throws IOException {
        for (int iteration = 1; iteration <= 3; iteration++) {
            store.save(Contents.marked(iteration, iteration));
        }
        flip(store.directory().resolve("iter_0000003/model-00000-of-00003.safetensors"), 2000);
        assertEquals(List.of(), store.applyRetention(new Retention(1, 0), problems::add));
        assertEquals(List.of(3L, 2L, 1L), iterations());
        assertTrue(problems.getFirst().contains("model-00000-of-00003.safetensors is damaged"), problems.getFirst());

        store.save(Contents.marked(4, 4));
        store.applyRetention(new Retention(1, 0), problems::add);
        assertEquals(List.of(4L), iterations());
    }

    @Test
    void leftoversOfTheDeadGoAndThoseOfTheLivingStay() throws IOException {
        store.save(Contents.marked(5, 1));
        Path mine = Files.createDirectory(store.directory().resolve(CheckpointNames.temporary(6, ProcessHandle.current().pid())));
        Path dead = Files.createDirectory(store.directory().resolve(".iter_0000006.tmp-999999999"));
        Files.writeString(dead.resolve("model-00000-of-00001.safetensors"), "half");
        Files.createDirectory(store.directory().resolve(".iter_0000004.deleted-999999999"));
        // a process that has the number of a dead one, but started after it
        Path old = Files.createDirectory(store.directory().resolve(".iter_0000003.tmp-" + ProcessHandle.current().pid()));
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minusSeconds(1_000_000)));
        Path foreign = Files.createDirectory(store.directory().resolve(".other"));
        assertEquals(3, store.removeLeftovers().size());
        assertEquals(Set.of("iter_0000005", "latest_checkpointed_iteration.txt", mine.getFileName().toString(),
                foreign.getFileName().toString()), names(store.directory()));
    }

    @Test
    void oneThatWasToBeReplacedComesBack() throws IOException {
        store.save(Contents.marked(5, 1));
        Files.move(store.directory().resolve("iter_0000005"), store.directory().resolve(".iter_0000005.replaced-999999999"));
        Files.createDirectory(store.directory().resolve(".iter_0000005.tmp-999999999"));
        store.removeLeftovers();
        try (Checkpoint checkpoint = store.newestValid(this::unexpected).orElseThrow()) {
            assertEquals(1, Contents.mark(checkpoint));
        }
    }

    @Test
    void tensorsOfADeviceAreFetched() {
        store.save(CheckpointContent.at(1)
                .tensor("model", TensorSource.copying("d", DType.U8, new long[] {3}, target -> target.fill((byte) 9)))
                .tensor("model", TensorSource.of("h", DType.U8, new long[] {2}, MemorySegment.ofArray(new byte[] {1, 2}))));
        try (Checkpoint checkpoint = store.open(1)) {
            byte[] fetched = new byte[3];
            checkpoint.tensor("model", "d").copyTo(MemorySegment.ofArray(fetched));
            assertArrayEquals(new byte[] {9, 9, 9}, fetched);
        }
    }

    private List<Long> iterations() {
        return store.list().stream().map(CheckpointStore.Entry::iteration).toList();
    }

    private void unexpected(Skipped skipped) {
        throw new AssertionError(skipped.toString());
    }

    private static void flip(Path file, int at) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[at] ^= 4;
        Files.write(file, bytes);
    }

    private static Set<String> names(Path directory) throws IOException {
        try (Stream<Path> paths = Files.list(directory)) {
            return new TreeSet<>(paths.map(path -> path.getFileName().toString()).toList());
        }
    }

    private static long size(Path directory) throws IOException {
        try (Stream<Path> paths = Files.list(directory)) {
            return paths.mapToLong(path -> path.toFile().length()).sum();
        }
    }
}
