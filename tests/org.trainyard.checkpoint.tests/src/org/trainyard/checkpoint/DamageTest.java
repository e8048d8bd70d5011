package org.trainyard.checkpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to the newest checkpoint, the one before is taken and the damage is named. */
class DamageTest {
    private static final String SHARD = "model-00001-of-00003.safetensors";

    @TempDir
    Path dir;
    CheckpointStore store;
    Path newest;

    @BeforeEach
    void save() {
        store = new CheckpointStore(dir, Contents.SHARD_LIMIT);
        store.save(Contents.marked(1, 11));
        newest = store.save(Contents.marked(2, 22)).path();
    }

    private String skippedBecause(Verification how) {
        List<Skipped> skipped = new ArrayList<>();
        try (Checkpoint checkpoint = store.newestValid(how, skipped::add).orElseThrow()) {
            assertEquals(1, checkpoint.iteration());
            assertEquals(11, Contents.mark(checkpoint));
        }
        assertEquals(1, skipped.size());
        assertEquals(newest, skipped.getFirst().path());
        assertEquals(1, skipped.getFirst().reason().lines().count(), skipped.getFirst().reason());
        return skipped.getFirst().reason();
    }

    @Test
    void aFlippedPayloadBitNamesFileAndTensor() throws IOException {
        Path file = newest.resolve(SHARD);
        byte[] whole = Files.readAllBytes(file);
        int start = 8 + (int) ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN).getLong(0);
        Random random = new Random(5);
        for (int i = 0; i < 40; i++) {
            int at = start + random.nextInt(whole.length - start);
            byte[] flipped = whole.clone();
            flipped[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, flipped);
            String tensor = "layer." + (2 + (at - start) / Contents.BYTES);
            assertEquals(file + " is damaged: its content is not what was saved (tensor " + tensor + ")",
                    skippedBecause(Verification.HASHES));
        }
    }

    @Test
    void anyFlippedHeaderBitIsFound() throws IOException {
        Path file = newest.resolve(SHARD);
        byte[] whole = Files.readAllBytes(file);
        int start = 8 + (int) ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN).getLong(0);
        for (int at = 0; at < start; at++) {
            byte[] flipped = whole.clone();
            flipped[at] ^= (byte) (1 << at % 8);
            Files.write(file, flipped);
            String reason = skippedBecause(Verification.HASHES);
            assertTrue(reason.startsWith(file + " is damaged"), reason);
        }
    }

    @Test
    void anyFlippedBitOfTheSmallFilesIsFoundEvenQuickly() throws IOException {
        for (String name : List.of("manifest.json", "manifest.sha256", "state.json")) {
            Path file = newest.resolve(name);
            byte[] whole = Files.readAllBytes(file);
            for (int at = 0; at < whole.length; at += Math.max(1, whole.length / 150)) {
                byte[] flipped = whole.clone();
                flipped[at] ^= (byte) (1 << at % 8);
                Files.write(file, flipped);
                String reason = skippedBecause(Verification.SIZES);
                assertTrue(reason.contains(name), reason);
            }
            Files.write(file, whole);
        }
    }

    @Test
    void missingAndCutFilesAreNamed() throws IOException {
        Path file = newest.resolve(SHARD);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length - 1));
        assertEquals(file + " has " + (whole.length - 1) + " bytes, but " + whole.length + " were saved",
                skippedBecause(Verification.SIZES));
        Files.delete(file);
        assertEquals(file + " is missing", skippedBecause(Verification.SIZES));
        Files.delete(newest.resolve("manifest.json"));
        assertEquals(newest + " has no manifest.json: it is not a checkpoint of this program", skippedBecause(Verification.SIZES));
    }

    @Test
    void filesOfAnotherCheckpointAreFound() throws IOException {
        Files.copy(dir.resolve("iter_0000001").resolve(SHARD), newest.resolve(SHARD), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertTrue(skippedBecause(Verification.HASHES).contains(SHARD));
    }

    @Test
    void severalDamagedFilesAreAllNamed() throws IOException {
        for (String name : List.of(SHARD, "optimizer-00002-of-00003.safetensors")) {
            byte[] bytes = Files.readAllBytes(newest.resolve(name));
            bytes[bytes.length - 1]++;
            Files.write(newest.resolve(name), bytes);
        }
        assertEquals(newest.resolve(SHARD) + " is damaged: its content is not what was saved (tensor layer.3);"
                + " also damaged: optimizer-00002-of-00003.safetensors", skippedBecause(Verification.HASHES));
    }
}
