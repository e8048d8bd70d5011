package org.trainyard.engine.pipeline;

import static org.trainyard.engine.pipeline.ActionKind.BACKWARD;
import static org.trainyard.engine.pipeline.ActionKind.BACKWARD_INPUT;
import static org.trainyard.engine.pipeline.ActionKind.BACKWARD_WEIGHT;
import static org.trainyard.engine.pipeline.ActionKind.FORWARD;

import java.util.ArrayList;
import java.util.List;
import org.trainyard.run.UserError;

/** Megatron's schedules, and zero bubble. */
public final class Schedules {
    private Schedules() {}

    /** One forward, one backward: {@code min(P-r-1, M)} forwards to warm up, then alternately, then the backwards that are left. */
    public static PipelineSchedule oneForwardOneBackward(int stages, int microBatches) {
        positive(stages, microBatches);
        List<List<Action>> all = new ArrayList<>();
        for (int r = 0; r < stages; r++) {
            int warmup = Math.min(stages - r - 1, microBatches);
            List<Action> order = new ArrayList<>();
            for (int m = 0; m < warmup; m++) order.add(Action.compute(FORWARD, m, 0));
            for (int m = warmup; m < microBatches; m++) {
                order.add(Action.compute(FORWARD, m, 0));
                order.add(Action.compute(BACKWARD, m - warmup, 0));
            }
            for (int m = microBatches - warmup; m < microBatches; m++) order.add(Action.compute(BACKWARD, m, 0));
            all.add(order);
        }
        return new PipelineSchedule("1f1b", stages, 1, microBatches, all);
    }

    /**
     * Interleaved 1F1B: every stage has {@code chunks} model chunks and takes micro-batches through them in groups.
     *
     * @param groupSize {@code --microbatch-group-size-per-virtual-pipeline-stage}; the number of stages unless given
     * @throws UserError where Megatron refuses the numbers
     */
    public static PipelineSchedule interleaved(int stages, int chunks, int microBatches, int groupSize) {
        positive(stages, microBatches);
        if (chunks < 1) throw new UserError("interleaved pipeline: " + chunks + " model chunks; expected 1 or more");
        if (stages == 1 && chunks > 1) throw new UserError("interleaved pipeline: --pipeline-model-parallel-size 1; expected 2 or more");
        if (chunks == 1) return oneForwardOneBackward(stages, microBatches);
        if (groupSize < stages || groupSize > microBatches) {
            throw new UserError("--microbatch-group-size-per-virtual-pipeline-stage " + groupSize + ": expected between the " + stages
                + " pipeline stages and the " + microBatches + " micro-batches of a step");
        }
        int rest = microBatches % groupSize;
        if (rest != 0 && rest < stages) {
            throw new UserError("interleaved pipeline: " + microBatches + " micro-batches in groups of " + groupSize + " leave " + rest
                + "; what is left must be 0 or at least the " + stages + " stages");
        }
        List<int[]> table = table(chunks, microBatches, groupSize);
        int total = table.size();
        List<List<Action>> all = new ArrayList<>();
        for (int r = 0; r < stages; r++) {
            int warmup = Math.min((stages - r - 1) * 2 + (chunks - 1) * groupSize, total);
            List<Action> order = new ArrayList<>();
            for (int k = 0; k < warmup; k++) order.add(forward(table, k));
            for (int k = warmup; k < total; k++) {
                order.add(forward(table, k));
                order.add(backward(table, k - warmup, chunks));
            }
            for (int k = total - warmup; k < total; k++) order.add(backward(table, k, chunks));
            all.add(order);
        }
        return new PipelineSchedule("interleaved", stages, chunks, microBatches, all);
    }

    /** The order in which every stage takes (micro-batch, chunk) pairs forward. */
    private static List<int[]> table(int chunks, int microBatches, int groupSize) {
        List<int[]> table = new ArrayList<>(chunks * microBatches);
        for (int from = 0; from < microBatches; from += groupSize) {
            int to = Math.min(from + groupSize, microBatches);
            for (int c = 0; c < chunks; c++) for (int m = from; m < to; m++) table.add(new int[] {m, c});
        }
        return table;
    }

    private static Action forward(List<int[]> table, int k) { return Action.compute(FORWARD, table.get(k)[0], table.get(k)[1]); }

    private static Action backward(List<int[]> table, int k, int chunks) {
        return Action.compute(BACKWARD, table.get(k)[0], chunks - 1 - table.get(k)[1]);
    }

    /**
     * Zero bubble H1 (Qi et al. 2023, arXiv 2401.10241): the gradient of the input goes on to the stage before at once, that of the weights
     * follows {@code r} micro-batches later on stage r, so that what would be idle at the end of the pipeline's filling is used at its
     * emptying. Bubble (P-1)(F+I-W) against 1F1B's (P-1)(F+I+W); every stage holds at most as much as 1F1B's first.
     */
    public static PipelineSchedule zeroBubble(int stages, int microBatches) {
        positive(stages, microBatches);
        List<List<Action>> all = new ArrayList<>();
        for (int r = 0; r < stages; r++) {
            List<Action> order = new ArrayList<>();
            int ahead = stages - r;
            for (int m = 0; m < Math.min(ahead, microBatches); m++) order.add(Action.compute(FORWARD, m, 0));
            for (int m = 0; m < microBatches; m++) {
                order.add(Action.compute(BACKWARD_INPUT, m, 0));
                if (m >= r) order.add(Action.compute(BACKWARD_WEIGHT, m - r, 0));
                if (m + ahead < microBatches) order.add(Action.compute(FORWARD, m + ahead, 0));
            }
            for (int m = Math.max(0, microBatches - r); m < microBatches; m++) order.add(Action.compute(BACKWARD_WEIGHT, m, 0));
            all.add(order);
        }
        return new PipelineSchedule("zb-h1", stages, 1, microBatches, all);
    }

    private static void positive(int stages, int microBatches) {
        if (stages < 1) throw new UserError("--pipeline-model-parallel-size " + stages + ": expected 1 or more");
        if (microBatches < 1) throw new UserError("a pipeline step of " + microBatches + " micro-batches; expected 1 or more");
    }
}
