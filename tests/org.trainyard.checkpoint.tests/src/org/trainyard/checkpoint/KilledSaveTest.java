package org.trainyard.checkpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.run.UserError;

/** A process is killed while it saves; what is found afterwards is old or new, never mixed and never damaged. */
class KilledSaveTest {
    private static final int ROUNDS = 8;
    private static final List<Class<?>> NEEDED = List.of(CheckpointStore.class, UserError.class, Gson.class, Assertions.class);

    @TempDir
    Path dir;

    @Test
    void oldOrNewButNeverMixed() throws Exception {
        CheckpointStore store = new CheckpointStore(dir.resolve("checkpoints"), Contents.SHARD_LIMIT);
        Random random = new Random(1);
        for (int round = 0; round < ROUNDS; round++) {
            Process child = ChildJvm.start(SavingProcess.class, NEEDED, store.directory().toString(), Integer.toString(round * 7));
            BufferedReader lines = child.inputReader();
            for (int saves = 0; saves < 4; saves++) {
                assertEquals("saved", lines.readLine());
            }
            // any moment will do: what must hold, holds at each
            TimeUnit.MICROSECONDS.sleep(random.nextInt(30_000));
            child.destroyForcibly().waitFor();

            store.removeLeftovers();
            List<CheckpointStore.Entry> found = store.list();
            assertTrue(found.size() >= 2, found.toString());
            for (CheckpointStore.Entry entry : found) {
                try (Checkpoint checkpoint = Checkpoint.open(entry.path(), Verification.HASHES)) {
                    Contents.mark(checkpoint);
                }
            }
            try (Stream<Path> left = Files.list(store.directory())) {
                assertFalse(left.anyMatch(path -> path.getFileName().toString().startsWith(".")));
            }
        }
    }

    /** The shell's file size limit cuts a write short as a full disk does. */
    @Test
    void aFullDiskLeavesNothingHalfWritten() throws Exception {
        Path folder = dir.resolve("checkpoints");
        List<String> java = ChildJvm.command(SavingProcess.class, NEEDED, List.of(folder.toString(), "0"));
        java.add(java.indexOf("-cp"), "-XX:-UsePerfData");
        List<String> command = new ArrayList<>(List.of("bash", "-c", "ulimit -f 5; exec \"$@\"", "bash"));
        command.addAll(java);
        Process child = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(UserError.EXIT_CODE, child.waitFor(), said);
        assertTrue(said.startsWith("cannot save " + folder.resolve("iter_0000001") + ": "), said);
        assertTrue(said.matches("(?s).*it needs \\d+ bytes, \\d+ are free\\n"), said);
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
    }
}
