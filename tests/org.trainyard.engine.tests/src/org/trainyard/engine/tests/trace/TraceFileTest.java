package org.trainyard.engine.tests.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.engine.trace.RankTrace;
import org.trainyard.engine.trace.SpanKind;
import org.trainyard.engine.trace.TraceDirectory;
import org.trainyard.engine.trace.TraceRank;
import org.trainyard.engine.trace.TraceSession;
import org.trainyard.engine.trace.TraceSpan;
import org.trainyard.engine.trace.Tracer;
import org.trainyard.run.UserError;

class TraceFileTest {
    @TempDir Path folder;

    /** Of up to 8192 spans none is lost, however slow the writer is. */
    private void write(TraceRank rank, long bytes, int fromIteration, int iterations, int passes) {
        try (TraceSession session = new TraceSession(folder, bytes, text -> { throw new AssertionError(text); }); Tracer t = session.tracer(rank)) {
            for (int i = fromIteration; i < fromIteration + iterations; i++) {
                try (var _ = t.iteration(i)) {
                    for (int m = 0; m < passes; m++) {
                        try (var _ = t.span(SpanKind.FORWARD, m, 1)) {
                            t.communication("all-reduce sum", "tp[0,1]", m + 1, Tracer.NONE, 4096, t.where(), 100, 20, 150);
                        }
                    }
                    try (var _ = t.span(SpanKind.OPTIMIZER, "optimizer-inner-step")) { }
                }
            }
        }
    }

    private RankTrace only(int from, int to) {
        List<RankTrace> all = new TraceDirectory(folder).read(from, to);
        assertEquals(1, all.size());
        return all.getFirst();
    }

    @Test void whatIsWrittenIsReadBack() {
        TraceRank rank = new TraceRank(0, 1, 2, 4, "tp1 cp0 dp0");
        write(rank, 1 << 20, 5, 2, 2);
        RankTrace t = only(5, 6);
        assertEquals(rank, t.rank());
        assertEquals(0, t.dropped());
        assertEquals(0, t.torn());
        assertEquals(List.of("all-reduce sum", "forward-compute", "all-reduce sum", "forward-compute", "optimizer-inner-step", "iteration"),
            t.spans().subList(0, 6).stream().map(TraceSpan::name).toList());
        TraceSpan c = t.spans().get(2);
        assertEquals(List.of(SpanKind.COMMUNICATION, "tp[0,1]", 5, 1, 1, -1, 2L, 4096L, 50L, 20L),
            List.of(c.kind(), c.group(), c.iteration(), c.microBatch(), c.chunk(), c.peer(), c.sequence(), c.bytes(), c.nanos(), c.waited()));
        TraceSpan forward = t.spans().get(3), whole = t.spans().get(5);
        assertEquals(List.of(SpanKind.FORWARD, "", 1, 1), List.of(forward.kind(), forward.group(), forward.microBatch(), forward.chunk()));
        assertEquals(List.of(SpanKind.ITERATION, -1, -1), List.of(whole.kind(), whole.microBatch(), whole.chunk()));
        assertTrue(whole.start() <= forward.start() && forward.end() <= whole.end());
        assertTrue(Math.abs(whole.end() / 1e9 - System.currentTimeMillis() / 1e3) < 3600, "nanoseconds since 1970");
        assertEquals(6, only(6, 6).spans().size());
    }

    @Test void aTornTailIsLeftOut() throws IOException {
        write(TraceRank.SINGLE, 1 << 24, 1, 1000, 2);
        Path file = folder.resolve("rank-00000.trace");
        byte[] all = Files.readAllBytes(file);
        int spans = only(1, 1000).spans().size();
        assertEquals(6000, spans);
        for (int cut : new int[] {1, 11, 5000, all.length / 2}) {
            Files.write(file, Arrays.copyOf(all, all.length - cut));
            RankTrace t = only(1, 1000);
            assertTrue(t.spans().size() < spans && t.spans().size() >= spans - cut / 56 - 1024, t.spans().size() + " after cutting " + cut);
            assertTrue(t.torn() > 0);
        }
        byte[] spoiled = all.clone();
        spoiled[all.length - 100] ^= 1;
        Files.write(file, spoiled);
        assertTrue(only(1, 1000).spans().size() >= spans - 1024);
        Files.write(file, Arrays.copyOf(all, 20));
        assertTrue(assertThrows(UserError.class, () -> only(1, 1)).getMessage().endsWith("rank-00000.trace is no trace: it does not begin with a whole header"));
    }

    @Test void onlyTheLastPartOfALongTraceIsKept() throws IOException {
        write(TraceRank.SINGLE, 150_000, 1, 1000, 2);
        long bytes = 0;
        for (Path p : List.of(folder.resolve("rank-00000.trace"), folder.resolve("rank-00000.older.trace"))) bytes += Files.size(p);
        assertTrue(bytes <= 150_000 + 2 * 60_000, "a block of slack each: " + bytes);
        TraceDirectory d = new TraceDirectory(folder);
        assertEquals(1000, d.lastIteration());
        assertTrue(d.firstIteration() > 300 && d.firstIteration() < 800, d.toString());
        RankTrace t = d.read(d.firstIteration(), 1000).getFirst();
        assertEquals((1001 - d.firstIteration()) * 6, t.spans().size());
    }

    @Test void aRunThatWentOnShowsItsLaterAttempt() throws IOException {
        write(TraceRank.SINGLE, 1 << 20, 1, 10, 1);
        // As another process wrote it.
        Path file = folder.resolve("rank-00000.trace");
        byte[] bytes = Files.readAllBytes(file);
        byte[] spoiled = replaceHeader(bytes, "pid " + ProcessHandle.current().pid(), "pid " + "0".repeat(Long.toString(ProcessHandle.current().pid()).length()));
        Files.write(file, spoiled);
        write(TraceRank.SINGLE, 1 << 20, 8, 10, 3);
        List<Integer> forwards = new ArrayList<>();
        for (int i = 6; i < 12; i++) forwards.add((int) only(i, i).spans().stream().filter(s -> s.kind() == SpanKind.FORWARD).count());
        assertEquals(List.of(1, 1, 3, 3, 3, 3), forwards);
        assertEquals(17, new TraceDirectory(folder).lastIteration());
    }

    private static byte[] replaceHeader(byte[] file, String from, String to) {
        var b = java.nio.ByteBuffer.wrap(file.clone()).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        int length = b.getInt(4);
        String text = new String(file, 12, length, java.nio.charset.StandardCharsets.UTF_8);
        assertTrue(text.contains(from), text);
        byte[] changed = text.replace(from, to).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var crc = new java.util.zip.CRC32C();
        crc.update(changed);
        b.putInt(8, (int) crc.getValue()).put(12, changed);
        return b.array();
    }

    @Test void aFolderWithoutTracesIsNamed() {
        String message = assertThrows(UserError.class, () -> new TraceDirectory(folder.resolve("trace"))).getMessage();
        assertTrue(message.startsWith("there are no traces in " + folder), message);
    }
}
