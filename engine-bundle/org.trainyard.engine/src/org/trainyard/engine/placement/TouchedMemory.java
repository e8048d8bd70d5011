package org.trainyard.engine.placement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/**
 * The memory of values that ops still read, so that a collective that writes over one is found; and of what was summed already. Keeps handles, so
 * that no address is used again.
 */
final class TouchedMemory implements AutoCloseable {
    /** Larger sums are not compared. */
    private static final long LARGEST_SUM = 1 << 20;

    private record Held(long from, long to, Tensor handle, String what) {}

    private record Sum(long address, Tensor handle, double[] values, String over) {}

    private final List<Held> held = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();

    /** @param what for messages */
    void holds(Tensor t, String what) {
        if (t.numel() == 0) return;
        held.add(new Held(t.address(), t.address() + bytes(t), t.share().keep(), what));
    }

    /** To the last element, whatever the strides. */
    private static long bytes(Tensor t) {
        long[] shape = t.shape(), strides = t.strides();
        long last = 0;
        for (int i = 0; i < shape.length; i++) last += (shape[i] - 1) * strides[i];
        return (last + 1) * t.dtype().bytes();
    }

    /**
     * A collective is about to write.
     *
     * @throws PlacementException if it would write over a value, or sum again what it has left from the last time
     */
    void written(Tensor output, boolean inPlace, String by) {
        if (output.numel() == 0) return;
        long from = output.address(), to = from + bytes(output);
        for (Held h : held) {
            if (from >= h.to || to <= h.from) continue;
            throw new PlacementException(by + ": it writes over the result of " + h.what + ", which others still take for this rank's own: reduce "
                + "a copy of it");
        }
        if (!inPlace || !by.startsWith("all-reduce sum")) return;
        for (Sum s : sums) {
            if (s.address != from || s.handle.numel() != output.numel()) continue;
            if (Arrays.equals(s.values, Tensors.toDoubles(output))) {
                throw new PlacementException(by + ": it sums what was summed over " + s.over + " already, and was not changed since, so that it "
                    + "counts once more for each rank: sum it once");
            }
        }
    }

    /** A sum has been left in {@code t}. */
    void summed(Tensor t, String over) {
        if (t.numel() == 0 || t.numel() > LARGEST_SUM) return;
        double[] values = Tensors.toDoubles(t);
        if (Arrays.stream(values).allMatch(v -> v == 0)) return;
        sums.removeIf(s -> {
            if (s.address != t.address()) return false;
            s.handle.close();
            return true;
        });
        sums.add(new Sum(t.address(), t.share().keep(), values, over));
    }

    @Override public void close() {
        held.forEach(h -> h.handle.close());
        sums.forEach(s -> s.handle.close());
    }
}
