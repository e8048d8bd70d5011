package org.trainyard.engine.mesh;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Ranks 0 … n-1 laid out over axes, the first axis fastest: {@code rank = Σ coordinate·stride}. Immutable.
 */
public final class RankGrid {
    private final List<Axis> order;
    private final Map<Axis, Integer> sizes = new EnumMap<>(Axis.class);
    private final Map<Axis, Integer> strides = new EnumMap<>(Axis.class);
    private final int ranks;

    /**
     * @param order every axis once, fastest first
     * @param sizes length of each axis; absent axes have length 1
     */
    public RankGrid(List<Axis> order, Map<Axis, Integer> sizes) {
        if (order.size() != Axis.values().length || EnumSet.copyOf(order).size() != order.size()) {
            throw new IllegalArgumentException("an order names every axis once, not " + order);
        }
        this.order = List.copyOf(order);
        int stride = 1;
        for (Axis axis : order) {
            int size = sizes.getOrDefault(axis, 1);
            if (size < 1) throw new IllegalArgumentException(axis + " has length " + size);
            this.sizes.put(axis, size);
            strides.put(axis, stride);
            stride = Math.multiplyExact(stride, size);
        }
        ranks = stride;
    }

    public int ranks() { return ranks; }

    public int size(Axis axis) { return sizes.get(axis); }

    /** Fastest axis first. */
    public List<Axis> order() { return order; }

    /** Where {@code rank} stands on {@code axis}. */
    public int coordinate(int rank, Axis axis) {
        return rank / strides.get(axis) % sizes.get(axis);
    }

    /** The groups in which only {@code axes} vary, in Megatron's order of groups and of ranks within each. */
    public List<List<Integer>> groups(Set<Axis> axes) {
        List<Integer> starts = offsets(EnumSet.complementOf(copy(axes)));
        List<Integer> steps = offsets(copy(axes));
        List<List<Integer>> groups = new ArrayList<>(starts.size());
        for (int start : starts) groups.add(steps.stream().map(s -> start + s).toList());
        return groups;
    }

    /** Every rank reachable from 0 along {@code axes}, the fastest axis innermost. */
    private List<Integer> offsets(Set<Axis> axes) {
        List<Integer> all = new ArrayList<>(List.of(0));
        for (Axis axis : order) {
            if (!axes.contains(axis)) continue;
            List<Integer> next = new ArrayList<>(all.size() * sizes.get(axis));
            for (int i = 0; i < sizes.get(axis); i++) for (int o : all) next.add(o + i * strides.get(axis));
            all = next;
        }
        return all;
    }

    private static EnumSet<Axis> copy(Set<Axis> axes) {
        return axes.isEmpty() ? EnumSet.noneOf(Axis.class) : EnumSet.copyOf(axes);
    }

    @Override public String toString() {
        return String.join(" ", order.stream().map(a -> a + "=" + sizes.get(a)).toList());
    }
}
