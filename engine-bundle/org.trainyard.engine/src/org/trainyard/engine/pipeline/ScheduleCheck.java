package org.trainyard.engine.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds what is wrong with a schedule before anything runs by it. */
public final class ScheduleCheck {
    private final PipelineSchedule schedule;
    private final List<String> problems = new ArrayList<>();

    private ScheduleCheck(PipelineSchedule schedule) { this.schedule = schedule; }

    /**
     * Checks that every stage does every pass of every micro-batch once and in a possible order, that every receive has its send, that
     * messages of a pair are received in the order they are sent, and that nobody waits for ever.
     *
     * @return the problems, in words; empty if there are none
     */
    public static List<String> problems(PipelineSchedule schedule) {
        ScheduleCheck check = new ScheduleCheck(schedule);
        for (int s = 0; s < schedule.stages(); s++) check.stage(s);
        check.messages();
        if (check.problems.isEmpty()) check.play();
        return List.copyOf(check.problems);
    }

    /** @throws IllegalArgumentException with all {@link #problems} */
    public static PipelineSchedule require(PipelineSchedule schedule) {
        List<String> problems = problems(schedule);
        if (!problems.isEmpty()) throw new IllegalArgumentException("schedule " + schedule.name() + ": " + String.join("; ", problems));
        return schedule;
    }

    private void stage(int stage) {
        Set<Action> done = new HashSet<>();
        boolean split = schedule.compute(stage).stream().anyMatch(a -> a.kind() == ActionKind.BACKWARD_INPUT);
        for (Action a : schedule.compute(stage)) {
            String where = "stage " + stage + " does " + a.label(schedule.chunks());
            if (a.microBatch() < 0 || a.microBatch() >= schedule.microBatches() || a.chunk() < 0 || a.chunk() >= schedule.chunks()) {
                problems.add(where + ", which does not exist");
            }
            if (!done.add(a)) problems.add(where + " twice");
            ActionKind before = switch (a.kind()) {
                case BACKWARD, BACKWARD_INPUT -> ActionKind.FORWARD;
                case BACKWARD_WEIGHT -> ActionKind.BACKWARD_INPUT;
                default -> null;
            };
            if (before != null && !done.contains(Action.compute(before, a.microBatch(), a.chunk()))) {
                problems.add(where + " before " + Action.compute(before, a.microBatch(), a.chunk()).label(schedule.chunks()));
            }
        }
        List<ActionKind> wanted = split ? List.of(ActionKind.FORWARD, ActionKind.BACKWARD_INPUT, ActionKind.BACKWARD_WEIGHT)
            : List.of(ActionKind.FORWARD, ActionKind.BACKWARD);
        for (ActionKind kind : wanted) {
            for (int m = 0; m < schedule.microBatches(); m++) {
                for (int c = 0; c < schedule.chunks(); c++) {
                    Action a = Action.compute(kind, m, c);
                    if (!done.contains(a)) problems.add("stage " + stage + " never does " + a.label(schedule.chunks()));
                }
            }
        }
    }

    private void messages() {
        record Channel(int from, int to, boolean forward) { }
        Map<Channel, List<Object>> sent = new LinkedHashMap<>(), received = new LinkedHashMap<>();
        for (int s = 0; s < schedule.stages(); s++) {
            for (Action a : schedule.actions(s)) {
                if (a.kind().isCompute()) continue;
                boolean send = a.kind().isSend();
                Channel c = new Channel(send ? s : a.peer(), send ? a.peer() : s, a.kind().isForwardMessage());
                (send ? sent : received).computeIfAbsent(c, _ -> new ArrayList<>()).add(Timeline.identity(schedule, s, a));
            }
        }
        Map<String, String> told = new TreeMap<>();
        Set<Channel> channels = new HashSet<>(sent.keySet());
        channels.addAll(received.keySet());
        for (Channel c : channels) {
            List<Object> out = sent.getOrDefault(c, List.of()), in = received.getOrDefault(c, List.of());
            if (out.equals(in)) continue;
            String pair = (c.forward ? "activations" : "gradients") + " from stage " + c.from + " to " + c.to;
            boolean same = out.size() == in.size() && new HashSet<>(out).equals(new HashSet<>(in));
            told.put(pair, same ? pair + " are received in another order than they are sent"
                : pair + ": " + out.size() + " sent, " + in.size() + " received, or not the same ones");
        }
        problems.addAll(told.values());
    }

    private void play() {
        try {
            new Timeline(schedule, Timeline.Durations.UNIT);
        } catch (IllegalStateException e) {
            problems.add(e.getMessage());
        }
    }
}
