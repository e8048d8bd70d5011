package org.trainyard.engine.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A schedule played with given durations: when each stage does what, and how much it idles. Sends take no time of the sender; a message
 * arrives {@code latency} later; every pair's messages of one direction keep their order. Immutable.
 */
public final class Timeline {
    /**
     * How long things take, in any unit. With several chunks these are the times of one chunk.
     *
     * @param forward of one micro-batch through one chunk
     * @param input gradient of the input
     * @param weight gradient of the weights; input + weight is a whole backward pass
     * @param latency from the end of a computation to its result being at the next stage
     */
    public record Durations(double forward, double input, double weight, double latency) {
        /** Forward 1, backward 2, messages free: what bubble formulas assume. */
        public static final Durations UNIT = new Durations(1, 1, 1, 0);

        double of(ActionKind kind) {
            return switch (kind) {
                case FORWARD -> forward;
                case BACKWARD -> input + weight;
                case BACKWARD_INPUT -> input;
                case BACKWARD_WEIGHT -> weight;
                default -> 0;
            };
        }
    }

    /** One computation of one stage. */
    public record Span(int stage, Action action, double start, double end) { }

    private record Message(boolean forward, int microBatch, int from, int to, int chunk) { }

    private final PipelineSchedule schedule;
    private final List<List<Span>> spans = new ArrayList<>();
    private final double end;

    /** @throws IllegalStateException if the stages wait for each other in a circle, naming what each waits for */
    public Timeline(PipelineSchedule schedule, Durations durations) {
        this.schedule = schedule;
        int stages = schedule.stages();
        int[] at = new int[stages];
        double[] clock = new double[stages];
        Map<Message, Double> underWay = new HashMap<>();
        for (int s = 0; s < stages; s++) spans.add(new ArrayList<>());
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int s = 0; s < stages; s++) {
                while (at[s] < schedule.actions(s).size() && step(s, schedule.actions(s).get(at[s]), clock, underWay, durations)) {
                    at[s]++;
                    moved = true;
                }
            }
        }
        List<String> stuck = new ArrayList<>();
        double last = 0;
        for (int s = 0; s < stages; s++) {
            last = Math.max(last, clock[s]);
            if (at[s] < schedule.actions(s).size()) stuck.add("stage " + s + " waits for " + schedule.actions(s).get(at[s]));
        }
        if (!stuck.isEmpty()) throw new IllegalStateException("deadlock: " + String.join(", ", stuck));
        end = last;
    }

    private boolean step(int s, Action a, double[] clock, Map<Message, Double> underWay, Durations d) {
        if (a.kind().isCompute()) {
            double start = clock[s];
            clock[s] += d.of(a.kind());
            spans.get(s).add(new Span(s, a, start, clock[s]));
        } else if (a.kind().isSend()) {
            underWay.put(message(schedule, s, a), clock[s] + d.latency());
        } else {
            Double arrival = underWay.remove(message(schedule, s, a));
            if (arrival == null) return false;
            clock[s] = Math.max(clock[s], arrival);
        }
        return true;
    }

    /** What a send and its receive have in common; {@code chunk} is the sender's. */
    private static Message message(PipelineSchedule p, int stage, Action a) {
        boolean forward = a.kind().isForwardMessage();
        int from = a.kind().isSend() ? stage : a.peer(), to = a.kind().isSend() ? a.peer() : stage;
        int chunk = a.chunk();
        if (a.kind().isReceive()) {
            // Around the ends of the pipeline the chunk changes.
            if (forward && stage == 0) chunk--;
            if (!forward && stage == p.stages() - 1) chunk++;
        }
        return new Message(forward, a.microBatch(), from, to, chunk);
    }

    /** Identifies a message at both ends, for {@link ScheduleCheck}. */
    static Object identity(PipelineSchedule p, int stage, Action a) { return message(p, stage, a); }

    public PipelineSchedule schedule() { return schedule; }

    /** What a stage computes, in order of time. */
    public List<Span> spans(int stage) { return List.copyOf(spans.get(stage)); }

    /** When the last stage has finished. */
    public double end() { return end; }

    /** Time in which a stage computes. */
    public double busy(int stage) { return spans.get(stage).stream().mapToDouble(s -> s.end() - s.start()).sum(); }

    /** Time lost over the time of computing, of the busiest stage: (P-1)/M for 1F1B, divided by the chunks when interleaved. */
    public double bubbleFraction() {
        double most = 0;
        for (int s = 0; s < schedule.stages(); s++) most = Math.max(most, busy(s));
        return end / most - 1;
    }
}
