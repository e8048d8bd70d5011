package org.trainyard.run.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.run.ChildJvm;
import org.trainyard.run.RunDirectory;
import org.trainyard.run.events.RunEvent.Message;
import org.trainyard.run.events.RunEvent.RunStarted;
import org.trainyard.run.events.RunEvent.Warning;

class EventLogTest {
    @TempDir
    Path dir;
    Path log;

    @BeforeEach
    void name() {
        log = dir.resolve("events.jsonl");
    }

    /** One of each type, with what is awkward in each. */
    private static List<RunEvent> everyEvent() {
        Map<String, Double> losses = new LinkedHashMap<>();
        losses.put("lm loss", 10.083147048950195);
        losses.put("load \"balancing\"\n loss ü", Double.NaN);
        losses.put("z", Double.POSITIVE_INFINITY);
        return List.of(
                new RunStarted(1, 4711, "node-1", 10, 80, 2, "0.1.0", "cpu", "bf16", 1, 124_000_000, 500),
                IterationEvent.at(11).time(2).consumedSamples(88).consumedTokens(90112).loss("lm loss", 3.1415927410125732)
                        .learningRate(2.999999999994E-4).gradNorm(1.9092974662780762).lossScale(65536).globalBatchSize(8)
                        .stepMs(123.456).tokensPerSecond(10432.1).tflops(0.08123).mfu(0.6123).skippedIterations(0)
                        .nanIterations(1).paramsNorm(77.25).numZeros(12).build(),
                IterationEvent.at(12).time(3).losses(losses).gradNorm(Double.NEGATIVE_INFINITY).build(),
                IterationEvent.at(13).time(3).build(),
                new RunEvent.Validation(4, 12, "valid", Map.of("lm loss", 3.5), Map.of("lm loss", 33.115)),
                new RunEvent.CheckpointSaved(5, 12, "checkpoints/iter_0000012", 1_000_000_000_000L, 12.5, 340.25),
                new RunEvent.CheckpointSkipped(6, "checkpoints/iter_0000010", "state.json: hash differs"),
                new RunEvent.CheckpointLoaded(7, "checkpoints/iter_0000009", 9),
                new Message(8, "hello ☃ \"quoted\" \\ line\nbreak"),
                new Warning(9, "careful"),
                new RunEvent.RunEnded(10, 12, "completed", 0));
    }

    @Test
    void everyTypeComesBack() {
        try (EventWriter writer = EventWriter.open(log)) {
            everyEvent().forEach(writer::write);
        }
        Collected read = new Collected();
        assertTrue(new EventReader(log).poll(read));
        assertEquals(everyEvent(), read.events);
        assertEquals(List.of(), read.damaged);
    }

    @Test
    void namesAreTheContracts() throws IOException {
        try (EventWriter writer = EventWriter.open(log)) {
            everyEvent().forEach(writer::write);
        }
        List<String> lines = Files.readAllLines(log);
        assertEquals("{\"t\":1,\"type\":\"run_started\",\"pid\":4711,\"host\":\"node-1\",\"iteration\":10,\"consumed_samples\":80,"
                + "\"attempt\":2,\"version\":\"0.1.0\",\"device\":\"cpu\",\"precision\":\"bf16\",\"world_size\":1,"
                + "\"parameters\":124000000,\"train_iters\":500}", lines.get(0));
        assertEquals("{\"t\":2,\"type\":\"iteration\",\"iteration\":11,\"consumed_samples\":88,\"consumed_tokens\":90112,"
                + "\"losses\":{\"lm loss\":3.1415927410125732},\"learning_rate\":2.999999999994E-4,\"grad_norm\":1.9092974662780762,"
                + "\"loss_scale\":65536.0,\"global_batch_size\":8,\"step_ms\":123.456,\"tokens_per_second\":10432.1,"
                + "\"tflops\":0.08123,\"mfu\":0.6123,\"skipped_iterations\":0,\"nan_iterations\":1,\"params_norm\":77.25,"
                + "\"num_zeros\":12.0}", lines.get(1));
        assertEquals("{\"t\":5,\"type\":\"checkpoint_saved\",\"iteration\":12,\"path\":\"checkpoints/iter_0000012\","
                + "\"bytes\":1000000000000,\"blocking_ms\":12.5,\"total_ms\":340.25}", lines.get(5));
    }

    @Test
    void theFastParserAgreesWithGson() {
        IterationLineParser fast = new IterationLineParser();
        for (RunEvent event : everyEvent()) {
            byte[] line = EventJson.format(event).getBytes(StandardCharsets.UTF_8);
            IterationEvent parsed = fast.parse(line, 0, line.length);
            if (parsed != null) {
                assertEquals(EventJson.parse(new String(line, StandardCharsets.UTF_8)), parsed);
            }
        }
        byte[] plain = EventJson.format(everyEvent().get(1)).getBytes(StandardCharsets.UTF_8);
        assertNotNull(fast.parse(plain, 0, plain.length));
        for (int cut = 0; cut < plain.length; cut++) {
            assertNull(fast.parse(plain, 0, cut), "cut at " + cut);
        }
    }

    @Test
    void onlyWholeLinesAreRead() throws IOException {
        try (EventWriter writer = EventWriter.open(log)) {
            everyEvent().forEach(writer::write);
        }
        byte[] bytes = Files.readAllBytes(log);
        Path slow = Files.createFile(dir.resolve("slow.jsonl"));
        EventReader reader = new EventReader(slow);
        Collected read = new Collected();
        for (int at = 0; at < bytes.length; at += 7) {
            Files.write(slow, Arrays.copyOfRange(bytes, at, Math.min(at + 7, bytes.length)), StandardOpenOption.APPEND);
            reader.poll(read);
        }
        assertEquals(everyEvent(), read.events);
        assertFalse(reader.poll(read));
        assertEquals(bytes.length, reader.offset());
    }

    @Test
    void aTornTailIsCutOffAndReportedAtEveryLength() throws IOException {
        try (EventWriter writer = EventWriter.open(log)) {
            writer.message("first");
            writer.message("second");
        }
        byte[] whole = Files.readAllBytes(log);
        int firstLine = new String(whole, StandardCharsets.UTF_8).indexOf('\n') + 1;
        for (int length = firstLine + 1; length < whole.length - 1; length++) {
            Files.write(log, Arrays.copyOf(whole, length));
            EventWriter.open(log).close();
            Collected read = new Collected();
            new EventReader(log).poll(read);
            assertEquals(List.of(), read.damaged);
            assertEquals(2, read.events.size());
            assertEquals("first", ((Message) read.events.get(0)).text());
            assertEquals("events.jsonl ended in an incomplete line of " + (length - firstLine)
                    + " bytes behind line 1 (the process died while writing it); it was cut off",
                    ((Warning) read.events.get(1)).text());
        }
    }

    @Test
    void aWholeLineWithoutItsBreakIsKept() throws IOException {
        try (EventWriter writer = EventWriter.open(log)) {
            writer.message("first");
        }
        Files.write(log, Arrays.copyOf(Files.readAllBytes(log), (int) Files.size(log) - 1));
        EventWriter.open(log).close();
        Collected read = new Collected();
        new EventReader(log).poll(read);
        assertEquals("first", ((Message) read.events.get(0)).text());
        assertTrue(((Warning) read.events.get(1)).text().contains("the break was added"));
    }

    @Test
    void attemptsAreCounted() {
        for (int attempt = 1; attempt <= 3; attempt++) {
            try (EventWriter writer = EventWriter.open(log)) {
                assertEquals(attempt, writer.attempt());
                writer.write(new RunStarted(1, 1, "h", 0, 0, writer.attempt(), "", "", "", 1, 1, 1));
                writer.message("\"type\":\"run_started\" in a text does not count");
            }
        }
    }

    @Test
    void damagedLinesAreNamedAndPassedOver() throws IOException {
        Files.write(log, String.join("\n", "{\"t\":1,\"type\":\"message\",\"text\":\"a\"}", "garbage", "",
                "{\"t\":2,\"type\":\"iteration\"}", "{\"t\":3,\"type\":\"iteration\",\"iteration\":\"x\"}",
                "{\"type\":\"message\"}", "[1]", "{\"t\":4,\"type\":\"message\",\"text\":\"b\"} {}", "\0\0\0\0",
                "{\"t\":5,\"type\":\"message\",\"text\":\"c\"}", "").getBytes(StandardCharsets.UTF_8));
        Collected read = new Collected();
        new EventReader(log).poll(read);
        assertEquals(List.of(new Message(1, "a"), new Message(5, "c")), read.events);
        assertEquals(7, read.damaged.size());
        assertEquals("events.jsonl line 2 is damaged and was passed over (not JSON): garbage", read.damaged.get(0));
        assertTrue(read.damaged.get(1).contains("line 4") && read.damaged.get(1).contains("lacks iteration"), read.damaged.get(1));
        assertEquals(List.of(2L, 4L, 5L, 6L, 7L, 8L, 9L), read.damagedLines);
    }

    @Test
    void laterVersionsAreRead() throws IOException {
        Files.writeString(log, "{\"t\":1,\"type\":\"wormhole\",\"depth\":3}\n"
                + "{\"t\":2,\"type\":\"iteration\",\"iteration\":5,\"colour\":[1,{\"a\":2}],\"losses\":{\"lm loss\":2}}\n");
        Collected read = new Collected();
        new EventReader(log).poll(read);
        assertEquals(new RunEvent.Unknown(1, "wormhole", "{\"t\":1,\"type\":\"wormhole\",\"depth\":3}"), read.events.get(0));
        assertEquals(Map.of("lm loss", 2.0), ((IterationEvent) read.events.get(1)).losses());
        assertEquals(List.of(), read.damaged);
    }

    @Test
    void aReplacedLogIsReadAnew() throws IOException {
        EventReader reader = new EventReader(log);
        Collected read = new Collected();
        assertFalse(reader.poll(read));
        Files.writeString(log, "{\"t\":1,\"type\":\"message\",\"text\":\"old\"}\n");
        assertTrue(reader.poll(read));
        Path other = Files.writeString(dir.resolve("other"), "{\"t\":2,\"type\":\"message\",\"text\":\"a longer new one\"}\n");
        Files.move(other, log, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertTrue(reader.poll(read));
        assertEquals(1, read.restarts);
        assertEquals(List.of(new Message(2, "a longer new one")), read.events);
    }

    /** The file size limit of the shell cuts a write short as a full disk does. */
    @Test
    void aFullDiskLeavesWholeLines() throws Exception {
        List<String> java = ChildJvm.command(LogFiller.class, List.of(RunDirectory.class, Gson.class), List.of(log.toString()));
        List<String> command = new ArrayList<>(List.of("bash", "-c", "ulimit -f 16; exec \"$@\"", "bash"));
        command.addAll(java);
        command.add(command.indexOf("-cp"), "-XX:-UsePerfData");
        Process child = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(2, child.waitFor(), said);
        assertTrue(said.contains("cannot append ") && said.contains(log.toString()), said);
        byte[] bytes = Files.readAllBytes(log);
        assertEquals('\n', bytes[bytes.length - 1]);
        Collected read = new Collected();
        new EventReader(log).poll(read);
        assertEquals(List.of(), read.damaged);
        assertTrue(read.events.size() > 100);
    }

    static final class Collected implements EventReader.Sink {
        final List<RunEvent> events = new ArrayList<>();
        final List<String> damaged = new ArrayList<>();
        final List<Long> damagedLines = new ArrayList<>();
        int restarts;

        @Override
        public void event(RunEvent event, long line) {
            events.add(event);
        }

        @Override
        public void damaged(long line, String reason) {
            damaged.add(reason);
            damagedLines.add(line);
        }

        @Override
        public void restarted() {
            restarts++;
            events.clear();
        }
    }
}
