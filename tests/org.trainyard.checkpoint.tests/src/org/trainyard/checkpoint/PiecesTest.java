package org.trainyard.checkpoint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.checkpoint.safetensors.DType;
import org.trainyard.checkpoint.safetensors.TensorSource;
import org.trainyard.run.UserError;

/** Tensors saved in parts, as the ranks of a parallel run hold them, and read in any other parts. */
class PiecesTest {
    private static final long[] SHAPE = {6, 4, 10};

    @TempDir
    Path dir;

    private final short[] whole = new short[6 * 4 * 10];

    private short at(long i, long j, long k) {
        return whole[(int) ((i * SHAPE[1] + j) * SHAPE[2] + k)];
    }

    private short[] block(long[] offset, long[] shape) {
        short[] block = new short[(int) (shape[0] * shape[1] * shape[2])];
        int next = 0;
        for (long i = 0; i < shape[0]; i++) {
            for (long j = 0; j < shape[1]; j++) {
                for (long k = 0; k < shape[2]; k++) {
                    block[next++] = at(offset[0] + i, offset[1] + j, offset[2] + k);
                }
            }
        }
        return block;
    }

    private void add(CheckpointContent content, long[] offset, long[] shape) {
        short[] block = block(offset, shape);
        byte[] bytes = new byte[block.length * 2];
        MemorySegment.copy(MemorySegment.ofArray(block), 0, MemorySegment.ofArray(bytes), 0, bytes.length);
        content.piece("model", TensorSource.of("w", DType.I16, shape, MemorySegment.ofArray(bytes)), SHAPE, offset);
    }

    @Test
    void anyBlockIsReadFromAnyPieces() {
        Random random = new Random(9);
        for (int i = 0; i < whole.length; i++) {
            whole[i] = (short) i;
        }
        CheckpointContent content = CheckpointContent.at(1);
        for (long row = 0; row < 6; row += 3) {
            add(content, new long[] {row, 0, 0}, new long[] {3, 4, 3});
            add(content, new long[] {row, 0, 3}, new long[] {3, 2, 7});
            add(content, new long[] {row, 2, 3}, new long[] {3, 2, 7});
        }
        CheckpointStore store = new CheckpointStore(dir, 100);
        store.save(content);
        try (Checkpoint checkpoint = store.newestValid(skipped -> { }).orElseThrow()) {
            StoredTensor tensor = checkpoint.tensor("model", "w");
            assertTrue(tensor.segment().isEmpty());
            short[] all = new short[whole.length];
            tensor.copyTo(MemorySegment.ofArray(all));
            assertArrayEquals(whole, all);
            for (int round = 0; round < 500; round++) {
                long[] offset = new long[3];
                long[] shape = new long[3];
                for (int dim = 0; dim < 3; dim++) {
                    offset[dim] = random.nextLong(SHAPE[dim]);
                    shape[dim] = random.nextLong(SHAPE[dim] - offset[dim] + 1);
                }
                short[] read = new short[(int) (shape[0] * shape[1] * shape[2])];
                tensor.copyRegion(offset, shape, MemorySegment.ofArray(read));
                assertArrayEquals(block(offset, shape), read);
            }
            assertThrows(IllegalArgumentException.class,
                    () -> tensor.copyRegion(new long[] {5, 0, 0}, new long[] {2, 1, 1}, MemorySegment.ofArray(new short[2])));
        }
    }

    @Test
    void incompleteTensorsAreNotSaved() throws IOException {
        CheckpointContent gap = CheckpointContent.at(1);
        add(gap, new long[] {0, 0, 0}, new long[] {3, 4, 10});
        Exception error = assertThrows(IllegalStateException.class, () -> new CheckpointStore(dir).save(gap));
        assertEquals("tensor w of the group model is incomplete: its parts hold 120 of its 240 elements", error.getMessage());
        CheckpointContent overlap = CheckpointContent.at(1);
        add(overlap, new long[] {2, 0, 0}, new long[] {3, 4, 10});
        add(overlap, new long[] {0, 0, 0}, new long[] {3, 4, 10});
        error = assertThrows(IllegalStateException.class, () -> new CheckpointStore(dir).save(overlap));
        assertTrue(error.getMessage().endsWith("its parts at [0, 0, 0] and [2, 0, 0] overlap"), error.getMessage());
        try (Stream<Path> left = Files.list(dir)) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void aPieceThatTheManifestLacksIsNoticed() throws IOException {
        CheckpointContent content = CheckpointContent.at(1);
        add(content, new long[] {0, 0, 0}, new long[] {3, 4, 10});
        add(content, new long[] {3, 0, 0}, new long[] {3, 4, 10});
        Path saved = new CheckpointStore(dir).save(content).path();
        JsonObject manifest = JsonParser.parseString(Files.readString(saved.resolve(Manifest.FILE))).getAsJsonObject();
        manifest.getAsJsonObject("tensors").getAsJsonObject("model").getAsJsonObject("w").getAsJsonArray("pieces").remove(0);
        Files.writeString(saved.resolve(Manifest.FILE), manifest.toString());
        Files.writeString(saved.resolve(Manifest.HASH_FILE),
                Hashing.sha256(manifest.toString().getBytes(StandardCharsets.UTF_8)) + "  " + Manifest.FILE + "\n");
        try (Checkpoint checkpoint = new CheckpointStore(dir).open(1)) {
            UserError error = assertThrows(UserError.class, () -> checkpoint.tensor("model", "w"));
            assertEquals(checkpoint.path() + ": tensor w is incomplete: its parts hold 120 of its 240 elements", error.getMessage());
        }
    }

    @Test
    void programmingMistakesAreRefusedAtOnce() {
        CheckpointContent content = CheckpointContent.at(1);
        add(content, new long[] {0, 0, 0}, new long[] {3, 4, 10});
        assertThrows(IllegalArgumentException.class, () -> add(content, new long[] {0, 0, 0}, new long[] {3, 4, 9}));
        assertThrows(IllegalArgumentException.class, () -> CheckpointContent.at(1).piece("model",
                TensorSource.of("w", DType.U8, new long[] {2}, MemorySegment.ofArray(new byte[2])), new long[] {3}, new long[] {2}));
        assertThrows(IllegalArgumentException.class, () -> CheckpointContent.at(1).tensor("Not/a group",
                TensorSource.of("w", DType.U8, new long[] {0}, MemorySegment.ofArray(new byte[0]))));
    }
}
