package org.trainyard.engine.tests.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trainyard.engine.pipeline.PipelineSchedule;
import org.trainyard.engine.pipeline.Schedules;
import org.trainyard.engine.pipeline.Timeline;
import org.trainyard.engine.trace.RankTrace;
import org.trainyard.engine.trace.SpanKind;
import org.trainyard.engine.trace.TraceRank;
import org.trainyard.engine.trace.TraceSpan;
import org.trainyard.engine.trace.analysis.Bubble;
import org.trainyard.engine.trace.analysis.LateWait;
import org.trainyard.engine.trace.analysis.RankTimes;
import org.trainyard.engine.trace.analysis.TraceAnalysis;

class TraceAnalysisTest {
    private static TraceSpan span(SpanKind kind, long start, long end) {
        return new TraceSpan(kind, kind.timer(), "", 1, -1, -1, -1, 0, 0, start, end, 0);
    }

    private static TraceSpan operation(String name, int peer, long sequence, long start, long end, long waited) {
        return new TraceSpan(SpanKind.COMMUNICATION, name, "g[0,1]", 1, 0, 0, peer, sequence, 10, start, end, waited);
    }

    private static RankTrace rank(int rank, TraceSpan... spans) { return new RankTrace(new TraceRank(rank, 2, 0, 1, "dp" + rank), List.of(spans), 0, 0); }

    @Test void timeIsDividedUp() {
        TraceAnalysis a = new TraceAnalysis(List.of(
            rank(0, span(SpanKind.ITERATION, 0, 1000), span(SpanKind.DATA, 0, 50), span(SpanKind.SECTION, 50, 900),
                span(SpanKind.FORWARD, 100, 300), span(SpanKind.BACKWARD, 300, 700),
                // Waited for in the forward pass; rank 1 comes at 180.
                operation("all-reduce sum", -1, 1, 150, 200, 50),
                // Under way from 400, moving since 500 when rank 1 came, waited for from 650.
                operation("reduce-scatter sum", -1, 2, 400, 720, 70),
                span(SpanKind.OPTIMIZER, 750, 950), span(SpanKind.OPTIMIZER, 800, 850)),
            rank(1, span(SpanKind.ITERATION, 0, 1000), span(SpanKind.FORWARD, 100, 180), span(SpanKind.BACKWARD, 200, 800),
                operation("all-reduce sum", -1, 1, 180, 200, 20), operation("reduce-scatter sum", -1, 2, 500, 720, 0))));
        RankTimes r = a.times().getFirst();
        assertEquals(new RankTimes(r.rank(), 1, 1000, 150, 350, 200, 50, 20 + 70, 150, 0, 30, 130, 20), r);
        assertEquals(150.0 / 240, r.overlap());
        RankTimes other = a.times().get(1);
        assertEquals(new RankTimes(other.rank(), 1, 1000, 80, 600, 0, 0, 20, 220, 0, 0, 300, 20), other);
        assertEquals(700, r.compute());
        assertEquals(0, a.slowest().rank().rank());
        assertEquals(30, a.waitedFor(1));
        assertEquals(0, a.waitedFor(0));
        LateWait longest = a.waits().getFirst();
        assertEquals(List.of(0, 70L, 0L, -1), List.of(longest.rank(), longest.operation().waited(), longest.idle(), longest.lateRank()));
        LateWait late = a.waits().get(1);
        assertEquals(List.of(0, 50L, 30L, 1), List.of(late.rank(), late.operation().waited(), late.idle(), late.lateRank()));
    }

    @Test void operationsWaitedForTogetherCountOnce() {
        TraceAnalysis a = new TraceAnalysis(List.of(
            rank(0, span(SpanKind.ITERATION, 0, 100), operation("send", 1, 1, 10, 60, 50), operation("receive", 1, 2, 10, 60, 50)),
            rank(1, span(SpanKind.ITERATION, 0, 100), operation("receive", 0, 1, 40, 60, 20), operation("send", 0, 2, 40, 60, 20))));
        assertEquals(30, a.times().get(0).idlePipeline());
        assertEquals(20, a.times().get(0).exposed());
        assertEquals(50, a.times().get(0).other());
        assertEquals(0, a.times().get(1).idlePipeline());
        assertEquals(20, a.times().get(1).exposed());
        assertEquals(2, a.arrivals().messages().size());
    }

    @ParameterizedTest
    @CsvSource({"1f1b, 4, 8, 1", "1f1b, 3, 5, 1", "interleaved, 4, 8, 2", "interleaved, 2, 6, 3", "zero, 4, 8, 1", "zero, 2, 4, 1"})
    void bubblesAreThoseOfTheory(String schedule, int stages, int microBatches, int chunks) {
        PipelineSchedule plan = switch (schedule) {
            case "1f1b" -> Schedules.oneForwardOneBackward(stages, microBatches);
            case "interleaved" -> Schedules.interleaved(stages, chunks, microBatches, stages);
            default -> Schedules.zeroBubble(stages, microBatches);
        };
        Timeline timeline = new Timeline(plan, new Timeline.Durations(1, 1, 1, 0));
        TraceAnalysis a = new TraceAnalysis(traces(timeline, stages));
        Bubble b = a.bubbles().getFirst();
        assertEquals(List.of(stages, microBatches, chunks), List.of(b.stages(), b.microBatches(), b.chunks()));
        assertEquals(timeline.bubbleFraction(), b.measured(), 1e-12);
        assertEquals(b.theoretical(), b.measured(), 1e-12);
        double formula = schedule.equals("zero") ? (stages - 1) / 3.0 / microBatches : (double) (stages - 1) / microBatches / chunks;
        assertEquals(formula, b.theoretical(), 1e-12);
        for (RankTimes r : a.times()) {
            assertEquals(Math.round(timeline.busy(r.rank().stage()) * 1000), r.compute());
            assertEquals(r.wall(), r.compute() + r.other());
        }
        assertTrue(a.times().stream().allMatch(r -> r.bytes() == 0));
    }

    static List<RankTrace> traces(Timeline timeline, int stages) {
        List<RankTrace> all = new ArrayList<>();
        for (int s = 0; s < stages; s++) {
            List<TraceSpan> spans = new ArrayList<>();
            for (Timeline.Span t : timeline.spans(s)) {
                spans.add(new TraceSpan(t.action().kind().span(), t.action().kind().timer(), "", 3, t.action().microBatch(), t.action().chunk(), -1, 0, 0,
                    Math.round(t.start() * 1000), Math.round(t.end() * 1000), 0));
            }
            spans.add(new TraceSpan(SpanKind.ITERATION, "iteration", "", 3, -1, -1, -1, 0, 0, 0, Math.round(timeline.end() * 1000), 0));
            all.add(new RankTrace(new TraceRank(s, stages, s, stages, "dp0"), spans, 0, 0));
        }
        return all;
    }
}
