package org.trainyard.engine.placement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.trainyard.engine.group.FlightRecorder;
import org.trainyard.engine.group.ProcessGroup;
import org.trainyard.engine.placement.Placement.Kind;
import org.trainyard.engine.tensor.Tensor;

/**
 * Follows the placements of one rank's values through a forward pass that is rehearsed: applies the rule of each op, holds communication against
 * what ops declare, and notes where each parameter's gradient is whole and where partial. Not thread-safe. Holds handles until it is closed.
 */
public final class PlacementTracker implements FlightRecorder.Rehearsal, AutoCloseable {
    /** What the gradient of a parameter is over an axis, by one use. */
    public record Use(MeshAxis axis, boolean partial, Placement result, String op) {}

    private record Communication(ProcessGroup group, String what) {
        @Override public String toString() { return what + " over " + group.name() + " " + group.ranks(); }
    }

    private final MeshAxes axes;
    private final Placements data;
    private final Map<Object, List<Use>> uses = new HashMap<>();
    private final List<Communication> pending = new ArrayList<>();
    private final List<String> log = new ArrayList<>();
    private final TouchedMemory memory = new TouchedMemory();
    private String lastParameter;
    private int insideBlock;

    /** @param data how data that comes in lies, as {@link Placements#rows} */
    public PlacementTracker(MeshAxes axes, Placements data) {
        this.axes = axes;
        this.data = data;
    }

    public Placements data() { return data; }

    /** The uses of each parameter so far, by identity. */
    public Map<Object, List<Use>> uses() { return uses; }

    /** Whether any communication took place along an axis. */
    public boolean hasCommunicated(MeshAxis axis) { return log.stream().anyMatch(l -> l.endsWith(" " + axis.ranks())); }

    /**
     * An op has computed.
     *
     * @return how its results lie
     * @throws PlacementException if it does not take what it got
     */
    public Placements op(Rule rule, List<Operand> inputs, Tensor... results) {
        if (insideBlock > 0) return data;
        String name = OpName.here(parameterOf(inputs));
        Placements result = judge(name, rule, inputs);
        for (Tensor t : results) memory.holds(t, name);
        log.add(name + " → " + result);
        return result;
    }

    /** An op is about to compute. @throws PlacementException if it does not take what it gets */
    public void check(Rule rule, List<Operand> inputs) {
        if (insideBlock > 0) return;
        String name = OpName.here(parameterOf(inputs));
        results(name, rule, inputs, grid(name, inputs));
    }

    /** An op that consists of others, judged as one. */
    public Placements block(Rule rule, List<Operand> inputs, Runnable body) {
        check(rule, inputs);
        String name = OpName.here(parameterOf(inputs));
        insideBlock++;
        try {
            body.run();
        } finally {
            insideBlock--;
        }
        if (insideBlock > 0) return data;
        return judge(name, rule, inputs);
    }

    /** A tensor that ops may read from now on, as {@link #op} notes of results. */
    public void holds(Tensor t, String what) { memory.holds(t, what); }

    private String parameterOf(List<Operand> inputs) {
        for (Operand o : inputs) if (o != null && o.isParameter()) return lastParameter = o.name();
        return lastParameter == null ? null : "after " + lastParameter;
    }

    private Placements judge(String name, Rule rule, List<Operand> inputs) {
        boolean experts = grid(name, inputs);
        declared(name, rule);
        Map<MeshAxis, Placement> by = results(name, rule, inputs, experts);
        by.forEach((axis, p) -> {
            for (Operand o : inputs) {
                if (o == null || !o.isParameter() || o.isSplitOver(axis)) continue;
                uses.computeIfAbsent(o.identity(), _ -> new ArrayList<>()).add(new Use(axis, !p.is(Kind.INVARIANT), p, name));
            }
        });
        return new Placements(axes, experts, by);
    }

    private Map<MeshAxis, Placement> results(String name, Rule rule, List<Operand> inputs, boolean experts) {
        Map<MeshAxis, Placement> by = new LinkedHashMap<>();
        for (MeshAxis axis : axes.all(experts)) {
            by.put(axis, rule.over(new Call(name, axes, axis, experts, inputs, experts ? Placement.sharded(Split.ROWS) : data.on(axis))));
        }
        return by;
    }

    /** Whether the values are on their way through experts; all must be, or none. */
    private static boolean grid(String name, List<Operand> inputs) {
        Boolean experts = null;
        for (Operand o : inputs) {
            if (o == null || o.isParameter() || o.placements() == null || !o.needsGradient()) continue;
            boolean here = o.placements().areExperts();
            if (experts != null && experts != here) throw new PlacementException(name + ": takes rows of tokens or rows of experts, but gets both");
            experts = here;
        }
        boolean rows = experts != null && experts;
        for (Operand o : inputs) {
            if (o == null || !o.isParameter()) continue;
            if (experts == null) rows |= o.expert();
            if (o.expert() == rows) continue;
            throw new PlacementException(name + ": " + o.name() + (rows ? " works on rows of experts but is not marked as part of one, so that "
                + "its gradient would be summed over ranks that hold other experts: Parameter.markExpert" : " is marked as part of an expert but "
                + "works on rows that every rank of the dense grid has, so that its gradient would not be summed over all replicas: leave out "
                + "Parameter.markExpert"));
        }
        return rows;
    }

    /** Holds what was communicated since the last op against what this one declares. */
    private void declared(String name, Rule rule) {
        for (Communication c : pending) {
            if (rule.groups().stream().anyMatch(g -> g.ranks().containsAll(c.group.ranks()))) continue;
            throw new PlacementException(name + ": " + c + " is not declared: an op that communicates says what it takes and gives there (Tape.place)"
                + (rule.groups().isEmpty() ? "" : "; it declares " + rule.groups().stream().map(g -> g.name() + " " + g.ranks()).toList()));
        }
        pending.clear();
    }

    @Override public void communicates(ProcessGroup group, String what, Tensor input, Tensor output) {
        if (group.size() == 1) return;
        Communication c = new Communication(group, what);
        log.add(c.toString());
        // Integers, such as counts of rows, carry no gradient.
        if (input != null && input.dtype().isFloating()) pending.add(c);
        if (output != null) memory.written(output, input == output, c.toString());
    }

    @Override public void answered(ProcessGroup group, String what, Tensor output) {
        if (group.size() > 1 && what.startsWith("all-reduce sum")) memory.summed(output, group.name() + " " + group.ranks());
    }

    /** What is done twice, as recomputation does, must be done alike. */
    public <T> T twice(Supplier<T> part) {
        if (insideBlock > 0) return part.get();
        int start = log.size();
        part.get();
        int between = log.size();
        T result;
        try {
            result = part.get();
        } catch (PlacementException e) {
            throw new PlacementException("computed again for backward, it differs from the forward pass: " + e.getMessage());
        }
        List<String> first = log.subList(start, between), second = log.subList(between, log.size());
        for (int i = 0; i < Math.max(first.size(), second.size()); i++) {
            String a = i < first.size() ? first.get(i) : "nothing", b = i < second.size() ? second.get(i) : "nothing";
            if (!a.equals(b)) {
                throw new PlacementException("computed again for backward, it differs from the forward pass: first " + a + ", then " + b
                    + ": a recomputed part must be a function of its inputs and communicate in the same groups each time");
            }
        }
        return result;
    }

    @Override public void close() { memory.close(); }
}
