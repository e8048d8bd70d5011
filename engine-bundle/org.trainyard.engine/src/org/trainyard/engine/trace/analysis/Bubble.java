package org.trainyard.engine.trace.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.trainyard.engine.trace.RankTrace;
import org.trainyard.engine.trace.SpanKind;
import org.trainyard.engine.trace.TraceSpan;

/**
 * What a pipeline lost by filling and emptying: the time from the first pass of its first stage to the last pass of any, over the passes of
 * its busiest stage, less one. Mean of iterations.
 *
 * @param pipeline which of the pipelines that work side by side
 * @param chunks model chunks of a stage
 * @param measured as defined above
 * @param theoretical the same by formula for equal stages and free messages: (P-1)/M for 1F1B, divided by the chunks when interleaved, and
 *        (P-1)(F+I-W)/(M(F+I+W)) when the gradients are split, with the measured F, I and W
 */
public record Bubble(String pipeline, int stages, int microBatches, int chunks, double measured, double theoretical) {

    /** The bubbles of all pipelines of more than one stage of which all stages were traced. */
    static List<Bubble> of(List<RankTrace> traces) {
        Map<String, List<RankTrace>> pipelines = new TreeMap<>();
        for (RankTrace t : traces) if (t.rank().stages() > 1) pipelines.computeIfAbsent(t.rank().pipeline(), _ -> new ArrayList<>()).add(t);
        List<Bubble> all = new ArrayList<>();
        pipelines.forEach((name, stages) -> {
            if (stages.size() == stages.getFirst().rank().stages()) all.add(of(name, stages));
        });
        return all;
    }

    private static Bubble of(String name, List<RankTrace> stages) {
        Map<Integer, Step> steps = new HashMap<>();
        int microBatches = 0, chunks = 0;
        long[] nanos = new long[SpanKind.values().length];
        for (int s = 0; s < stages.size(); s++) {
            for (TraceSpan span : stages.get(s).spans()) {
                if (!span.kind().isPass()) continue;
                steps.computeIfAbsent(span.iteration(), _ -> new Step(stages.size())).add(s, span);
                nanos[span.kind().ordinal()] += span.nanos();
                microBatches = Math.max(microBatches, span.microBatch() + 1);
                chunks = Math.max(chunks, span.chunk() + 1);
            }
        }
        double theory = (double) (stages.size() - 1) / (Math.max(1, microBatches) * Math.max(1, chunks));
        long f = nanos[SpanKind.FORWARD.ordinal()], i = nanos[SpanKind.BACKWARD_INPUT.ordinal()], w = nanos[SpanKind.BACKWARD_WEIGHT.ordinal()];
        if (i > 0) theory *= (double) (f + i - w) / (f + i + w);
        return new Bubble(name, stages.size(), microBatches, chunks, mean(steps.values()), theory);
    }

    private static double mean(Collection<Step> steps) { return steps.stream().mapToDouble(Step::bubble).average().orElse(Double.NaN); }

    /** One iteration. */
    private static final class Step {
        private final long[] busy;
        private long begin = Long.MAX_VALUE;
        private long end = Long.MIN_VALUE;

        Step(int stages) { busy = new long[stages]; }

        void add(int stage, TraceSpan s) {
            busy[stage] += s.nanos();
            begin = Math.min(begin, s.start());
            end = Math.max(end, s.end());
        }

        double bubble() {
            long most = 0;
            for (long b : busy) most = Math.max(most, b);
            return (double) (end - begin) / most - 1;
        }
    }
}
