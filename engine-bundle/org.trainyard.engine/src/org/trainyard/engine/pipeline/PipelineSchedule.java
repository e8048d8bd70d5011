package org.trainyard.engine.pipeline;

import java.util.ArrayList;
import java.util.List;

/**
 * What every stage of a pipeline does during one step, in order. Forward messages of one pair of stages go in order among themselves, and so
 * do backward messages: with two stages and several chunks both kinds travel between the same ranks in both directions, so they need two
 * process groups.
 *
 * <p>An executor runs a stage's list from front to back: it starts sends and goes on, and waits for receives, which it may post as early as
 * it likes in the order of the list. Immutable.
 */
public final class PipelineSchedule {
    private final String name;
    private final int stages;
    private final int chunks;
    private final int microBatches;
    private final List<List<Action>> compute;
    private final List<List<Action>> actions;

    /** @param compute per stage, the computations in order; messages follow from them */
    PipelineSchedule(String name, int stages, int chunks, int microBatches, List<List<Action>> compute) {
        this(name, stages, chunks, microBatches, compute.stream().map(List::copyOf).toList(), null);
    }

    private PipelineSchedule(String name, int stages, int chunks, int microBatches, List<List<Action>> compute, List<List<Action>> actions) {
        this.name = name;
        this.stages = stages;
        this.chunks = chunks;
        this.microBatches = microBatches;
        this.compute = compute;
        if (actions == null) {
            actions = new ArrayList<>();
            for (int s = 0; s < stages; s++) actions.add(withMessages(s));
        }
        this.actions = List.copyOf(actions);
    }

    /**
     * A schedule written out by hand or by a plug-in, messages included. Check it with {@link ScheduleCheck}.
     *
     * @param actions per stage
     */
    public static PipelineSchedule of(String name, int chunks, int microBatches, List<List<Action>> actions) {
        List<List<Action>> copied = actions.stream().map(List::copyOf).toList();
        List<List<Action>> compute = copied.stream().map(l -> l.stream().filter(a -> a.kind().isCompute()).toList()).toList();
        return new PipelineSchedule(name, actions.size(), chunks, microBatches, compute, copied);
    }

    private List<Action> withMessages(int stage) {
        List<Action> all = new ArrayList<>();
        int before = (stage + stages - 1) % stages, after = (stage + 1) % stages;
        for (Action a : compute.get(stage)) {
            boolean first = stage == 0 && a.chunk() == 0, last = stage == stages - 1 && a.chunk() == chunks - 1;
            switch (a.kind()) {
                case FORWARD -> {
                    if (!first) all.add(message(ActionKind.RECEIVE_FORWARD, a, before));
                    all.add(a);
                    if (!last) all.add(message(ActionKind.SEND_FORWARD, a, after));
                }
                case BACKWARD, BACKWARD_INPUT -> {
                    if (!last) all.add(message(ActionKind.RECEIVE_BACKWARD, a, after));
                    all.add(a);
                    if (!first) all.add(message(ActionKind.SEND_BACKWARD, a, before));
                }
                default -> all.add(a);
            }
        }
        return List.copyOf(all);
    }

    private static Action message(ActionKind kind, Action a, int peer) { return new Action(kind, a.microBatch(), a.chunk(), peer); }

    /** Such as {@code 1f1b}. */
    public String name() { return name; }

    public int stages() { return stages; }

    /** Model chunks of each stage; 1 unless interleaved. */
    public int chunks() { return chunks; }

    public int microBatches() { return microBatches; }

    /** What a stage computes, in order. */
    public List<Action> compute(int stage) { return compute.get(stage); }

    /** What a stage does, in order, messages included. */
    public List<Action> actions(int stage) { return actions.get(stage); }

    /** The most micro-batch chunks whose activations a stage holds at once: from the forward pass to the end of the backward pass. */
    public int peakInFlight(int stage) {
        int now = 0, peak = 0;
        boolean split = compute.get(stage).stream().anyMatch(a -> a.kind() == ActionKind.BACKWARD_WEIGHT);
        for (Action a : compute.get(stage)) {
            if (a.kind() == ActionKind.FORWARD) peak = Math.max(peak, ++now);
            else if (a.kind() == (split ? ActionKind.BACKWARD_WEIGHT : ActionKind.BACKWARD)) now--;
        }
        return peak;
    }

    /** A line per stage, such as {@code 0: F0 F1 B0 B1}. */
    @Override public String toString() {
        StringBuilder text = new StringBuilder(name + ", " + stages + " stages, " + chunks + " chunks, " + microBatches + " micro-batches\n");
        for (int s = 0; s < stages; s++) {
            text.append(s).append(':');
            for (Action a : compute.get(s)) text.append(' ').append(a.label(chunks));
            text.append('\n');
        }
        return text.toString();
    }
}
