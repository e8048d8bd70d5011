package org.trainyard.engine.tests.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.engine.group.Work;
import org.trainyard.engine.group.local.InProcessRanks;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;
import org.trainyard.engine.trace.RankTrace;
import org.trainyard.engine.trace.SpanKind;
import org.trainyard.engine.trace.TraceDirectory;
import org.trainyard.engine.trace.TraceRank;
import org.trainyard.engine.trace.TraceSession;
import org.trainyard.engine.trace.TraceSpan;
import org.trainyard.engine.trace.Tracer;

class TracerTest {
    @TempDir Path folder;

    @Test void timesAreSummedUpByName() {
        Tracer t = Tracer.timing();
        for (int i = 0; i < 3; i++) {
            try (var _ = t.span(SpanKind.SECTION, "forward-backward"); var _ = t.span(SpanKind.FORWARD, i, 0)) {
                Thread.onSpinWait();
            }
        }
        long whole = t.take("forward-backward"), forward = t.take("forward-compute");
        assertTrue(whole >= forward && forward > 0);
        assertEquals(0, t.take("forward-compute"));
        assertEquals(0, t.take("never"));
    }

    @Test void manyNamesAreKeptApart() {
        Tracer t = Tracer.timing();
        for (int i = 0; i < 1000; i++) t.end(t.begin(SpanKind.SECTION, "name " + i));
        for (int i = 0; i < 1000; i++) assertTrue(t.take("name " + i) > 0);
    }

    @Test void aTracerIsBoundToItsThread() throws InterruptedException {
        Tracer t = Tracer.timing();
        assertSame(Tracer.OFF, Tracer.current());
        try (var _ = t.bind()) {
            assertSame(t, Tracer.current());
            Thread other = new Thread(() -> assertSame(Tracer.OFF, Tracer.current()));
            other.start();
            other.join();
        }
        assertSame(Tracer.OFF, Tracer.current());
        assertFalse(Tracer.OFF.isOn());
        try (var _ = Tracer.OFF.span(SpanKind.FORWARD, 0, 0)) {
            assertEquals(0, Tracer.OFF.begin(SpanKind.FORWARD, 0, 0));
            Tracer.OFF.end(0);
        }
    }

    @Test void whatAnExceptionLeavesOpenIsClosedWithTheSpanAroundIt() {
        try (TraceSession session = new TraceSession(folder, 1 << 20, _ -> { })) {
            try (Tracer t = session.tracer(TraceRank.SINGLE)) {
                try (var _ = t.iteration(1)) {
                    int outer = t.begin(SpanKind.BACKWARD, 4, 2);
                    t.begin(SpanKind.SECTION, "inside");
                    t.begin(SpanKind.COMMUNICATION, "deeper");
                    t.end(outer);
                    t.end(t.begin(SpanKind.OPTIMIZER, Tracer.NONE, Tracer.NONE));
                }
            }
        }
        List<TraceSpan> spans = new TraceDirectory(folder).read(1, 1).getFirst().spans();
        assertEquals(List.of("deeper", "inside", "backward-compute", "optimizer", "iteration"), spans.stream().map(TraceSpan::name).toList());
        assertEquals(List.of(4, 4, 4, -1, -1), spans.stream().map(TraceSpan::microBatch).toList(), "of the span around it");
        assertEquals(List.of(2, 2, 2, -1, -1), spans.stream().map(TraceSpan::chunk).toList());
    }

    @Test void groupsTraceTheirOperations() {
        try (TraceSession session = new TraceSession(folder, 1 << 20, _ -> { })) {
            InProcessRanks.run(3, c -> {
                try (Tracer t = session.tracer(new TraceRank(c.rank(), 3, 0, 1, "dp" + c.rank())); Scope _ = Scope.open()) {
                    c.recorder().traceTo(t);
                    try (var _ = t.iteration(7)) {
                        Tensor x = Tensors.zeros(DType.FLOAT32, Device.CPU, 100);
                        Work w;
                        try (var _ = t.span(SpanKind.FORWARD, 5, 1)) {
                            w = c.world().allReduceAsync(x, org.trainyard.engine.group.Reduction.SUM);
                            while (!w.isDone()) Thread.onSpinWait();
                        }
                        w.await();
                        if (c.rank() == 0) c.world().send(x, 2);
                        if (c.rank() == 2) c.world().receive(x, 0);
                        c.group("alone", List.of(c.rank())).barrier();
                        c.world().barrier();
                    }
                }
                return null;
            });
        }
        List<RankTrace> traces = new TraceDirectory(folder).read(7, 7);
        assertEquals(3, traces.size());
        TraceSpan sum = communication(traces.get(1)).getFirst();
        assertEquals(List.of("all-reduce sum", "world[0:3]", 5, 1, 1L, 400L, -1),
            List.of(sum.name(), sum.group(), sum.microBatch(), sum.chunk(), sum.sequence(), sum.bytes(), sum.peer()));
        assertEquals(0, sum.waited(), "it was over before the rank asked");
        TraceSpan forward = traces.get(1).spans().stream().filter(s -> s.kind() == SpanKind.FORWARD).findFirst().orElseThrow();
        assertTrue(forward.start() <= sum.start() && sum.end() <= forward.end());
        TraceSpan sent = communication(traces.get(0)).get(1), received = communication(traces.get(2)).get(1);
        assertEquals(List.of("send", 2, "receive", 0), List.of(sent.name(), sent.peer(), received.name(), received.peer()));
        assertEquals(received.nanos(), received.waited(), "a blocking operation is waited for from its start");
        assertEquals(List.of("all-reduce sum", "barrier"), communication(traces.get(1)).stream().map(TraceSpan::name).toList());
    }

    private static List<TraceSpan> communication(RankTrace t) { return t.spans().stream().filter(s -> s.kind() == SpanKind.COMMUNICATION).toList(); }
}
