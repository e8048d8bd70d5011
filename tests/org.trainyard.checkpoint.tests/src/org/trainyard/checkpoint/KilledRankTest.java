package org.trainyard.checkpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.run.UserError;
import org.trainyard.run.rank.BlamesRanks;

/** Two processes save together, this one and a child that is killed at a certain step. What is found afterwards is old, or new and whole. */
class KilledRankTest {
    private static final List<Class<?>> NEEDED = List.of(CheckpointStore.class, UserError.class, Gson.class, Assertions.class);

    @TempDir
    Path dir;
    private CheckpointStore store;
    private Path exchange;
    private Process child;

    @BeforeEach
    void saveAnOldOne() throws Exception {
        store = new CheckpointStore(dir.resolve("checkpoints"));
        exchange = Files.createDirectory(dir.resolve("exchange"));
        CheckpointContent whole = CheckpointContent.at(1);
        for (int rank = 0; rank < 2; rank++) {
            TensorPiece piece = RankProcess.half(rank, 1, 1, () -> { }).pieces().getFirst();
            whole.piece(piece.group(), piece.source(), piece.globalShape(), piece.offset());
        }
        store.save(whole.state(RankProcess.half(0, 1, 1, () -> { }).state()));
    }

    private List<String> command(int rank, int death, String how) {
        return ChildJvm.command(RankProcess.class, NEEDED,
                List.of(store.directory().toString(), exchange.toString(), Integer.toString(rank), Integer.toString(death), how));
    }

    private CheckpointRanks start(int childRank, List<String> command) throws Exception {
        child = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        return new FileRanks(exchange, 1 - childRank, child::pid, number -> { });
    }

    private Throwable saveWithDying(int childRank, int death) throws Exception {
        CheckpointRanks ranks = start(childRank, command(childRank, death, "sync"));
        Throwable thrown = assertThrows(Exception.class, () -> store.save(RankProcess.half(ranks.rank(), 2, 2, () -> { }), ranks));
        assertEquals(9, child.waitFor());
        return thrown;
    }

    private void assertNewest(int iteration) throws Exception {
        store.removeLeftovers();
        try (Stream<Path> left = Files.list(store.directory())) {
            assertFalse(left.anyMatch(path -> path.getFileName().toString().startsWith(".")));
        }
        try (Checkpoint newest = store.newestValid(skipped -> {
            throw new AssertionError(skipped.reason());
        }).orElseThrow()) {
            assertEquals(iteration, newest.iteration());
            assertEquals(iteration, newest.state().get("mark").getAsInt());
            byte[] all = new byte[RankProcess.ROWS * RankProcess.COLUMNS];
            newest.tensor("model", "w").copyTo(MemorySegment.ofArray(all));
            for (byte b : all) {
                assertEquals(iteration, b);
            }
        }
    }

    @Test
    void twoProcessesSaveOneCheckpoint() throws Exception {
        CheckpointRanks ranks = start(1, command(1, 0, "sync"));
        store.save(RankProcess.half(0, 2, 2, () -> { }), ranks);
        assertEquals(0, child.waitFor());
        assertNewest(2);
    }

    @Test
    void aRankDiesBeforeItWrites() throws Exception {
        assertEquals("rank 1 is gone", saveWithDying(1, 2).getMessage());
        assertNewest(1);
    }

    @Test
    void aRankDiesAfterItHasWritten() throws Exception {
        assertEquals("rank 1 is gone", saveWithDying(1, 3).getMessage());
        assertNewest(1);
    }

    @Test
    void theFirstRankDiesBeforeItHasMadeTheManifest() throws Exception {
        assertEquals("rank 0 is gone", saveWithDying(0, -3).getMessage());
        try (Stream<Path> left = Files.list(store.directory())) {
            assertTrue(left.anyMatch(path -> path.getFileName().toString().equals(".iter_0000002.tmp-" + child.pid())));
        }
        assertNewest(1);
    }

    @Test
    void theFirstRankDiesAfterItHasPublished() throws Exception {
        assertEquals("rank 0 is gone", saveWithDying(0, 4).getMessage());
        assertNewest(2);
    }

    @Test
    void aRankThatDiesInTheBackgroundIsNoticed() throws Exception {
        CheckpointRanks ranks = start(1, command(1, 0, "async"));
        try (AsyncCheckpointWriter writer = new AsyncCheckpointWriter(store, ranks, report -> { })) {
            writer.save(RankProcess.half(0, 2, 2, () -> { }));
            assertEquals(9, child.waitFor());
            UserError thrown = assertThrows(UserError.class, writer::finish);
            String message = thrown.getMessage();
            assertEquals(List.of(1), BlamesRanks.of(thrown, 0), "it is not this rank's own failure");
            assertTrue(message.matches("cannot save .*iter_0000002: rank 1 on .*: died while saving \\(process " + child.pid() + "\\)"), message);
        }
        assertNewest(1);
    }

    /** The shell's file size limit cuts a write short as a full disk does. */
    @Test
    void aFullDiskOfOneRankIsNamedByAll() throws Exception {
        List<String> java = command(1, 0, "sync");
        java.add(java.indexOf("-cp"), "-XX:-UsePerfData");
        List<String> limited = new ArrayList<>(List.of("bash", "-c", "ulimit -f 5; exec \"$@\"", "bash"));
        limited.addAll(java);
        CheckpointRanks ranks = start(1, limited);
        Throwable mine = assertThrows(UserError.class, () -> store.save(RankProcess.half(0, 2, 2, () -> { }), ranks));
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(UserError.EXIT_CODE, child.waitFor(), said);
        assertEquals(mine.getMessage() + "\n", said);
        assertTrue(said.matches("cannot save .*iter_0000002: rank 1 on .*; it needs \\d+ bytes, \\d+ are free\\n"), said);
        assertEquals(List.of(1), BlamesRanks.of(mine, 0), "it is not this rank's own failure");
        assertNewest(1);
    }
}
