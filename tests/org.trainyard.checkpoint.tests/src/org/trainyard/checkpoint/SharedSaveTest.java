package org.trainyard.checkpoint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.checkpoint.safetensors.DType;
import org.trainyard.checkpoint.safetensors.TensorSource;
import org.trainyard.run.UserError;

/** Several ranks save and open one checkpoint; one of them fails. */
class SharedSaveTest {
    private static final int RANKS = 4;
    private static final int ROWS = 8;
    private static final int REPLICAS = 12;

    @TempDir
    Path dir;
    private CheckpointStore store;

    @BeforeEach
    void open() {
        store = store(dir.resolve("checkpoints"));
    }

    private static CheckpointStore store(Path folder) {
        return new CheckpointStore(folder, 1 << 20, new Patience(Duration.ofMillis(200), Duration.ofMillis(500), Duration.ofMillis(200)));
    }

    private static TensorSource bytes(String name, int rows, int mark) {
        byte[] data = new byte[rows * 100];
        java.util.Arrays.fill(data, (byte) mark);
        return TensorSource.of(name, DType.U8, new long[] {rows, 100}, MemorySegment.ofArray(data));
    }

    /** Two rows of a matrix that all ranks share, and matrices that all hold. */
    private static CheckpointContent content(int rank, long iteration, int mark) {
        JsonObject state = new JsonObject();
        state.addProperty("mark", mark + rank);
        CheckpointContent content = CheckpointContent.at(iteration).state(state);
        content.piece("model", bytes("split", ROWS / RANKS, mark), new long[] {ROWS, 100}, new long[] {rank * ROWS / RANKS, 0});
        for (int i = 0; i < REPLICAS; i++) {
            content.tensor("optimizer", bytes("replica." + i, 1 + i % 3, mark));
        }
        return content;
    }

    private void assertMark(Checkpoint checkpoint, int mark) {
        assertEquals(mark, checkpoint.state().get("mark").getAsInt(), "the state is that of rank 0");
        byte[] split = new byte[ROWS * 100];
        checkpoint.tensor("model", "split").copyTo(MemorySegment.ofArray(split));
        for (byte b : split) {
            assertEquals(mark, b);
        }
        assertEquals(REPLICAS, checkpoint.names("optimizer").size());
        for (String name : checkpoint.names("optimizer")) {
            assertEquals((byte) mark, checkpoint.tensor("optimizer", name).segment().orElseThrow().get(java.lang.foreign.ValueLayout.JAVA_BYTE, 0));
        }
    }

    private void assertNewest(long iteration, int mark) {
        try (Checkpoint newest = store.newestValid(skipped -> {
            throw new AssertionError(skipped.reason());
        }).orElseThrow()) {
            assertEquals(iteration, newest.iteration());
            assertMark(newest, mark);
        }
    }

    private static void assertAll(Throwable[] thrown, Consumer<Throwable> check) {
        for (Throwable t : thrown) {
            check.accept(t);
        }
    }

    private Set<String> names(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return new TreeSet<>(paths.map(path -> path.getFileName().toString()).toList());
        }
    }

    @Test
    void eachWritesItsPartAndReplicasOnce() throws IOException {
        List<SaveReport> reports = Collections.synchronizedList(new ArrayList<>());
        assertArrayEquals(new Throwable[RANKS], ThreadRanks.run(RANKS, ranks -> reports.add(store.save(content(ranks.rank(), 5, 7), ranks))));
        assertNewest(5, 7);
        Path saved = store.directory().resolve("iter_0000005");
        assertEquals(1, reports.stream().mapToLong(SaveReport::bytes).distinct().count());
        long onDisk = 0;
        List<Long> replicas = new ArrayList<>();
        for (String name : names(saved)) {
            onDisk += Files.size(saved.resolve(name));
            if (name.startsWith("optimizer-rank")) {
                replicas.add(Files.size(saved.resolve(name)));
            }
        }
        assertEquals(onDisk, reports.getFirst().bytes());
        assertTrue(names(saved).contains("model-rank00003-00000-of-00001.safetensors"), names(saved).toString());
        assertEquals(RANKS, replicas.size(), "replicas are spread over all ranks");
        assertEquals(Set.of("iter_0000005", "latest_checkpointed_iteration.txt"), names(store.directory()));
    }

    @Test
    void replicasAreWrittenByTheFirstWhereThatIsWanted() throws IOException {
        assertArrayEquals(new Throwable[RANKS], ThreadRanks.run(RANKS, rank -> false, ranks -> store.save(content(ranks.rank(), 5, 7), ranks)));
        assertNewest(5, 7);
        assertEquals(List.of("optimizer-rank00000-00000-of-00001.safetensors"),
                names(store.directory().resolve("iter_0000005")).stream().filter(name -> name.startsWith("optimizer")).toList());
    }

    @Test
    void theBytesOfReplicasAreSharedOutEvenly() {
        List<String> ids = new ArrayList<>();
        List<Long> sizes = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            ids.add("t" + i);
            sizes.add(10L + i);
        }
        Announcement full = new Announcement("h", 1, 1, null, ids, sizes);
        Announcement laden = new Announcement("h", 1, 1, null, List.of("own", "t0"), List.of(100L, 10L));
        long total = 0;
        long[] loads = new long[3];
        for (int rank = 0; rank < 3; rank++) {
            for (String id : Announcement.toWrite(List.of(full, laden, full), rank, true)) {
                loads[rank] += id.equals("own") ? 100 : 10 + Long.parseLong(id.substring(1));
            }
            total += loads[rank];
        }
        assertEquals(total, Announcement.bytes(List.of(full, laden, full)));
        assertEquals(110, loads[1], "who has least to write gets all that it may");
        assertTrue(Math.abs(loads[0] - loads[2]) <= 10, loads[0] + " and " + loads[2]);
    }

    @Test
    void aFailureOfOneRankIsTheFailureOfAll() throws IOException {
        ThreadRanks.run(RANKS, ranks -> store.save(content(ranks.rank(), 5, 7), ranks));
        for (int bad : new int[] {0, 2}) {
            Throwable[] thrown = ThreadRanks.run(RANKS, ranks -> store.save(failing(ranks.rank() == bad, new UserError("the device is gone"),
                    content(ranks.rank(), 6, 8)), ranks));
            assertAll(thrown, t -> assertTrue(assertInstanceOf(UserError.class, t).getMessage().matches("cannot save .*iter_0000006: rank " + bad
                    + " on .*: the device is gone"), t.getMessage()));
            assertEquals(Set.of("iter_0000005", "latest_checkpointed_iteration.txt"), names(store.directory()));
            assertNewest(5, 7);
        }
        assertArrayEquals(new Throwable[RANKS], ThreadRanks.run(RANKS, ranks -> store.save(content(ranks.rank(), 6, 8), ranks)));
        assertNewest(6, 8);
    }

    private static CheckpointContent failing(boolean fails, RuntimeException how, CheckpointContent content) {
        return !fails ? content : content.piece("model", TensorSource.copying("broken", DType.U8, new long[] {1}, target -> {
            throw how;
        }), new long[] {1}, new long[] {0});
    }

    @Test
    void aMistakeIsThrownWhereItWasMadeAndToldToTheOthers() throws IOException {
        IllegalStateException mistake = new IllegalStateException("a mistake");
        Throwable[] thrown = ThreadRanks.run(RANKS, ranks -> store.save(failing(ranks.rank() == 1, mistake, content(ranks.rank(), 6, 8)), ranks));
        assertEquals(mistake, thrown[1]);
        assertTrue(assertInstanceOf(UserError.class, thrown[3]).getMessage().endsWith("java.lang.IllegalStateException: a mistake"));
        assertEquals(Set.of(), names(store.directory()));
    }

    @Test
    void aTensorWithAHoleIsNotPublished() throws IOException {
        Throwable[] thrown = ThreadRanks.run(RANKS, ranks -> store.save(ranks.rank() == 2 ? CheckpointContent.at(6)
                : content(ranks.rank(), 6, 8), ranks));
        assertInstanceOf(IllegalStateException.class, thrown[0]);
        assertTrue(thrown[2].getMessage().endsWith("tensor split of the group model is incomplete: its parts hold 600 of its 800 elements"),
                thrown[2].getMessage());
        assertEquals(Set.of(), names(store.directory()));
    }

    @Test
    void nobodyWaitsForARankThatIsGone() throws IOException {
        ThreadRanks.run(RANKS, ranks -> store.save(content(ranks.rank(), 5, 7), ranks));
        Throwable[] thrown = ThreadRanks.run(RANKS, ranks -> {
            if (ranks.rank() == 2) {
                throw new IllegalStateException("a bug in training");
            }
            store.save(content(ranks.rank(), 6, 8), ranks);
        });
        assertEquals("rank 2 is gone", thrown[0].getMessage());
        assertEquals("rank 2 is gone", thrown[3].getMessage());
        assertEquals(Set.of("iter_0000005", "latest_checkpointed_iteration.txt"), names(store.directory()));
        assertNewest(5, 7);
    }

    @Test
    void aFolderThatIsNotSharedIsNamed() throws IOException {
        Throwable[] thrown = ThreadRanks.run(2, ranks -> (ranks.rank() == 0 ? store : store(dir.resolve("elsewhere")))
                .save(content(ranks.rank(), 6, 8), ranks));
        assertAll(thrown, t -> assertTrue(t.getMessage().matches("cannot save .*: rank 1 on .* does not see " + dir.resolve("elsewhere")
                + ".*; the folder must lie on a file system that all machines share"), t.getMessage()));
        assertEquals(Set.of(), names(store.directory()));
    }

    @Test
    void ranksThatAreNotInStepAreNamed() {
        Throwable[] thrown = ThreadRanks.run(2, ranks -> store.save(content(ranks.rank(), 6 + ranks.rank(), 8), ranks));
        assertAll(thrown, t -> assertTrue(t.getMessage().endsWith("rank 1 saves iteration 7, rank 0 iteration 6"), t.getMessage()));
    }

    @Test
    void allOpenTheSameCheckpoint() throws IOException {
        ThreadRanks.run(RANKS, ranks -> store.save(content(ranks.rank(), 5, 7), ranks));
        ThreadRanks.run(RANKS, ranks -> store.save(content(ranks.rank(), 6, 8), ranks));
        Path file = store.directory().resolve("iter_0000006/model-rank00002-00000-of-00001.safetensors");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 1] ^= 1;
        Files.write(file, bytes);
        List<Skipped> skipped = Collections.synchronizedList(new ArrayList<>());
        assertArrayEquals(new Throwable[RANKS], ThreadRanks.run(RANKS, ranks -> {
            try (Checkpoint found = store.newestValid(ranks, skipped::add).orElseThrow()) {
                assertMark(found, 7);
            }
        }));
        assertEquals(RANKS, skipped.size());
        assertTrue(skipped.getFirst().reason().startsWith(file + " is damaged"), skipped.getFirst().reason());
        Throwable[] thrown = ThreadRanks.run(2, ranks -> (ranks.rank() == 0 ? store : store(dir.resolve("elsewhere"))).newestValid(ranks, s -> { }));
        assertAll(thrown, t -> assertTrue(t.getMessage().matches("rank 1 on .* does not see .*, which rank 0 sees; .* share"), t.getMessage()));
        assertArrayEquals(new Throwable[2], ThreadRanks.run(2,
                ranks -> assertTrue(store(dir.resolve("nothing")).newestValid(ranks, s -> { }).isEmpty())));
    }

    @Test
    void ranksSaveInTheBackground() throws IOException {
        List<SaveReport> reports = Collections.synchronizedList(new ArrayList<>());
        assertArrayEquals(new Throwable[RANKS], ThreadRanks.run(RANKS, ranks -> {
            try (AsyncCheckpointWriter writer = new AsyncCheckpointWriter(store, ranks, reports::add)) {
                writer.reserve(content(ranks.rank(), 0, 0));
                for (int iteration = 1; iteration <= 3; iteration++) {
                    CheckpointContent content = content(ranks.rank(), iteration, 10 + iteration);
                    writer.save(content);
                    content.pieces().forEach(piece -> piece.source().segment().orElseThrow().fill((byte) 99));
                }
                writer.finish();
                writer.save(failing(ranks.rank() == 1, new UserError("the device is gone"), content(ranks.rank(), 4, 9)));
                UserError error = assertThrows(UserError.class, writer::finish);
                assertTrue(error.getMessage().matches("cannot save .*iter_0000004: rank 1 on .*: the device is gone"), error.getMessage());
                writer.save(content(ranks.rank(), 5, 15));
                writer.finish();
            }
        }));
        assertEquals(List.of(1L, 2L, 3L, 5L), reports.stream().map(SaveReport::iteration).toList());
        for (long iteration : new long[] {1, 2, 3, 5}) {
            try (Checkpoint checkpoint = store.open(iteration)) {
                checkpoint.verify(Verification.HASHES);
                assertMark(checkpoint, (int) (10 + iteration));
            }
        }
        assertEquals(Set.of("iter_0000001", "iter_0000002", "iter_0000003", "iter_0000005", "latest_checkpointed_iteration.txt"),
                names(store.directory()));
    }

    @Test
    void aRankThatFallsSilentIsGivenUp() throws IOException {
        Announcement one = Announcement.of(content(0, 1, 1), null);
        PartFiles files = new PartFiles(Files.createDirectory(dir.resolve("silent")), List.of(one, one, one));
        files.leave(1, new RankPart(null, "{}"));
        List<RankPart> parts = files.await(new RankPart(null, "{}"), new Patience(Duration.ZERO, Duration.ofDays(1), Duration.ofMillis(1)), () -> true);
        assertNull(parts.get(1).failure());
        assertTrue(parts.get(2).failure().startsWith("has not finished its part"), parts.get(2).failure());
        assertEquals(Set.of(), names(dir.resolve("silent")));
    }
}
