package org.trainyard.run.tensorboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.run.events.IterationEvent;
import org.trainyard.run.events.RunEvent;

class TensorBoardWriterTest {
    /** Written by tensorboard's RecordWriter from torch.utils.tensorboard's summaries. */
    private static final String GOLDEN = "1800000000000000a37f4b220900001040fc54d9411a0d627261696e2e4576656e743a32338d2fe9"
            + "1d00000000000000602fdf230900002040fc54d94110012a100a0e0a076c6d206c6f73731500002841d209e877"
            + "2f000000000000006d5d1d500900002040fc54d9411080192a210a1f0a186c6561726e696e672d726174652076732073616d706c657315"
            + "52491d394cb7a817440000000000000043592e9a0900002040fc54d9412a390a370a11617267732f746578745f73756d6d617279421808"
            + "07120412020801420e68696464656e5f73697a652036344a080a060a047465787452a8c2df";

    @TempDir
    Path dir;

    @Test
    void bytesAreTensorBoards() throws IOException {
        Path file = dir.resolve("events");
        try (TensorBoardWriter writer = TensorBoardWriter.openFile(file, 1700000000.25)) {
            writer.scalar("lm loss", 10.5, 1, 1700000000.5);
            writer.scalar("learning-rate vs samples", 1.5e-4, 3200, 1700000000.5);
            writer.text("args", "hidden_size 64", 0, 1700000000.5);
        }
        assertEquals(GOLDEN, HexFormat.of().formatHex(Files.readAllBytes(file)));
    }

    @Test
    void everyProcessHasItsOwnFile() throws IOException {
        try (TensorBoardWriter first = TensorBoardWriter.open(dir); TensorBoardWriter second = TensorBoardWriter.open(dir)) {
            assertTrue(first.file().getFileName().toString().matches("events\\.out\\.tfevents\\.\\d{10}\\..+\\.\\d+\\.\\d+"));
            assertTrue(!first.file().equals(second.file()));
        }
    }

    @Test
    void tagsAreMegatrons() throws IOException {
        TensorBoardWriter writer = TensorBoardWriter.open(dir);
        MegatronScalars scalars = new MegatronScalars(writer, new MegatronScalars.Options(true, true, true, true, 2));
        scalars.write(IterationEvent.at(5).consumedSamples(40).loss("lm loss", 2).learningRate(0.5).globalBatchSize(8)
                .lossScale(1).gradNorm(3).stepMs(250).tflops(0.5).numZeros(7).paramsNorm(9).build());
        scalars.write(new RunEvent.Validation(0, 5, "valid", Map.of("lm loss", 1.5), Map.of("lm loss", 4.5)), 40);
        scalars.write(new RunEvent.Validation(0, 5, "validation-wiki", Map.of("lm loss", 1.5), Map.of("lm loss", 4.5)), 40);
        writer.close();
        List<String> expected = new ArrayList<>();
        for (String tag : List.of("learning-rate", "batch-size", "lm loss", "loss-scale", "world-size", "grad-norm",
                "num-zeros", "params-norm")) {
            expected.add(tag);
            expected.add(tag + " vs samples");
        }
        expected.addAll(List.of("iteration-time", "throughput", "lm loss validation", "lm loss validation vs samples",
                "lm loss validation ppl", "lm loss validation ppl vs samples", "lm loss validation-wiki", "lm loss validation-wiki vs samples",
                "lm loss validation-wiki ppl", "lm loss validation-wiki ppl vs samples"));
        assertEquals(expected, tags(writer.file()));
    }

    @Test
    void whatIsUnknownIsNotWritten() throws IOException {
        TensorBoardWriter writer = TensorBoardWriter.open(dir);
        new MegatronScalars(writer, MegatronScalars.Options.DEFAULT).write(IterationEvent.at(1).loss("lm loss", 2).build());
        writer.close();
        assertEquals(List.of("lm loss"), tags(writer.file()));
    }

    /** The tags in the file's records, read by position: wall time, step, summary, value, tag. */
    private static List<String> tags(Path file) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        List<String> tags = new ArrayList<>();
        while (bytes.hasRemaining()) {
            byte[] payload = new byte[(int) bytes.getLong()];
            bytes.getInt();
            bytes.get(payload);
            bytes.getInt();
            if (payload[9] == 0x10) {
                int at = 10;
                while (payload[at++] < 0) {
                    // the rest of the step
                }
                int tag = at + 4;
                tags.add(new String(payload, tag + 2, payload[tag + 1], StandardCharsets.UTF_8));
            }
        }
        return tags;
    }
}
