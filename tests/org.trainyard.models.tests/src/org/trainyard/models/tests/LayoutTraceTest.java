package org.trainyard.models.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.engine.ddp.DataParallelOptions;
import org.trainyard.engine.trace.RankTrace;
import org.trainyard.engine.trace.SpanKind;
import org.trainyard.engine.trace.TraceDirectory;
import org.trainyard.engine.trace.TraceSession;
import org.trainyard.engine.trace.TraceSpan;
import org.trainyard.engine.trace.analysis.Arrivals;
import org.trainyard.engine.trace.analysis.Bubble;
import org.trainyard.engine.trace.analysis.RankTimes;
import org.trainyard.engine.trace.analysis.TraceAnalysis;
import org.trainyard.models.layouts.Layout;
import org.trainyard.models.layouts.LayoutCase;
import org.trainyard.models.layouts.LayoutRun;
import org.trainyard.models.layouts.TinyModel;

/** Traces of real ranks: everything they do is in them, once, and fits together. */
class LayoutTraceTest {
    @TempDir Path folder;

    private TraceAnalysis trace(Layout layout) {
        try (TraceSession session = new TraceSession(folder, 1 << 24, text -> { throw new AssertionError(text); })) {
            assertEquals(List.of(), new LayoutRun(LayoutCase.of(TinyModel.LLAMA, layout)).run(session).disagreements());
        }
        TraceDirectory d = new TraceDirectory(folder);
        assertEquals(List.of(layout.ranks(), 1, 5), List.of(d.ranks(), d.firstIteration(), d.lastIteration()));
        return new TraceAnalysis(d.read(2, 3));
    }

    private static long count(RankTrace t, SpanKind kind) { return t.spans().stream().filter(s -> s.kind() == kind).count(); }

    private static void addsUp(RankTimes r) {
        assertEquals(2, r.iterations());
        assertEquals(r.wall(), r.compute() + r.data() + r.exposed() + r.idle() + r.other());
        assertTrue(List.of(r.forward(), r.backward(), r.optimizer(), r.other()).stream().allMatch(t -> t >= 0), r.toString());
    }

    @Test void aPipeline() {
        TraceAnalysis a = trace(Layout.SINGLE.withPipeline(2, 2));
        Bubble b = a.bubbles().getFirst();
        assertEquals(List.of(2, 8, 2), List.of(b.stages(), b.microBatches(), b.chunks()));
        assertEquals(1.0 / 8 / 2, b.theoretical());
        assertTrue(b.measured() > 0);
        for (RankTrace t : a.traces()) {
            assertEquals(0, t.dropped());
            assertEquals(List.of(32L, 32L, 16L), List.of(count(t, SpanKind.FORWARD), count(t, SpanKind.BACKWARD), count(t, SpanKind.DATA)));
        }
        a.times().forEach(LayoutTraceTest::addsUp);
        // Three boundaries between four chunks, forward and backward, eight micro-batches, two iterations.
        assertEquals(3 * 2 * 8 * 2, a.arrivals().messages().size());
        for (Arrivals.Message m : a.arrivals().messages()) {
            assertEquals(m.send().microBatch(), m.receive().microBatch());
            assertEquals(m.send().bytes(), m.receive().bytes());
            assertTrue(m.send().start() < m.receive().end());
        }
    }

    /** With split gradients the reduction begins as soon as the last products of a bucket are there, not at the end of the step. */
    @Test void zeroBubbleReducesWhileWeightGradientsAreComputed() {
        DataParallelOptions overlapped = DataParallelOptions.DEFAULT.withDistributedOptimizer().withOverlapGradReduce().withBucketSize(4096);
        TraceAnalysis a = trace(Layout.SINGLE.withZeroBubble(2).withData(2).with(overlapped));
        for (RankTrace t : a.traces()) {
            for (int iteration : new int[] {2, 3}) {
                List<TraceSpan> own = t.spans().stream().filter(s -> s.iteration() == iteration).toList();
                long last = own.stream().filter(s -> s.kind() == SpanKind.BACKWARD_WEIGHT).mapToLong(TraceSpan::end).max().orElseThrow();
                long begun = own.stream().filter(s -> s.name().startsWith("reduce-scatter")).mapToLong(TraceSpan::start).min().orElseThrow();
                assertTrue(begun < last, "rank " + t.rank().rank() + " began to reduce " + (begun - last) + " ns after its last weight gradients");
            }
        }
    }

    @Test void tensorAndDataParallelRanks() {
        TraceAnalysis a = trace(Layout.SINGLE.withTensor(2, true).withData(2).with(DataParallelOptions.DEFAULT.withDistributedOptimizer()));
        assertEquals(List.of(), a.bubbles());
        a.times().forEach(LayoutTraceTest::addsUp);
        for (RankTrace t : a.traces()) {
            Set<String> names = t.spans().stream().map(TraceSpan::name).collect(Collectors.toSet());
            assertTrue(names.containsAll(Set.of("all-grads-sync", "params-all-gather", "layernorm-grads-all-reduce", "optimizer-inner-step")), names.toString());
            for (TraceSpan s : t.spans()) if (s.kind() == SpanKind.COMMUNICATION) assertTrue(a.arrivals().of(s) != null, s.toString());
        }
        for (RankTimes r : a.times()) assertTrue(r.bytes() > 0 && r.exposed() > 0, r.toString());
    }
}
