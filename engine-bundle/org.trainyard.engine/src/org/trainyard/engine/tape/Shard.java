package org.trainyard.engine.tape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which part of a whole parameter one rank holds: everything in each dimension but {@code dim}, of which it holds runs of indices. Immutable.
 *
 * @param globalShape shape of the whole
 * @param dim the dimension that is split
 * @param runs in local order; together they fill the local size of {@code dim}
 */
public record Shard(long[] globalShape, int dim, List<Run> runs) {
    /** {@code length} indices that begin at {@code local} here and at {@code global} in the whole. */
    public record Run(long local, long global, long length) {}

    /** A dense block of the local part and where it lies in the whole. */
    public record Block(long[] localOffset, long[] globalOffset, long[] shape) {}

    public Shard {
        globalShape = globalShape.clone();
        runs = List.copyOf(runs);
    }

    /** Nothing is split. */
    public static Shard whole(long... shape) {
        return new Shard(shape, 0, List.of(new Run(0, 0, shape.length == 0 ? 1 : shape[0])));
    }

    /** Part number {@code part} of {@code parts} equal contiguous parts of {@code dim}. */
    public static Shard part(long[] globalShape, int dim, int parts, int part) { return fused(globalShape, dim, 1, parts, part); }

    /**
     * For {@code stacked} equal matrices one behind the other along {@code dim}, such as the gate and up projections of a gated MLP: part
     * number {@code part} of each.
     *
     * @throws IllegalArgumentException if the size does not divide
     */
    public static Shard fused(long[] globalShape, int dim, int stacked, int parts, int part) {
        long size = globalShape[dim];
        if (size % ((long) stacked * parts) != 0) {
            throw new IllegalArgumentException("dimension " + dim + " of " + Arrays.toString(globalShape) + " does not divide into " + stacked + " × " + parts);
        }
        long each = size / stacked / parts;
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < stacked; i++) runs.add(new Run(i * each, i * size / stacked + part * each, each));
        return new Shard(globalShape, dim, runs);
    }

    @Override public long[] globalShape() { return globalShape.clone(); }

    /** Whether this is everything. */
    public boolean isWhole() { return Arrays.equals(localShape(), globalShape); }

    public long[] localShape() {
        long[] s = globalShape.clone();
        if (s.length > 0) s[dim] = runs.stream().mapToLong(Run::length).sum();
        return s;
    }

    /** The local part as dense blocks of the whole, a block a run. */
    public List<Block> blocks() {
        List<Block> all = new ArrayList<>();
        for (Run r : runs) {
            long[] local = new long[globalShape.length], global = new long[globalShape.length], shape = globalShape.clone();
            if (shape.length > 0) {
                local[dim] = r.local;
                global[dim] = r.global;
                shape[dim] = r.length;
            }
            all.add(new Block(local, global, shape));
        }
        return all;
    }

    /**
     * The values number {@code from} to {@code to}, exclusive, of the local part in row-major order, as dense blocks of the whole: what a
     * distributed optimizer owns of a parameter. At most 2·rank − 1 blocks, times the runs that they cross.
     */
    public List<Block> blocks(long from, long to) {
        long[] local = localShape();
        long[] strides = strides(local);
        if (from < 0 || from > to || to > numel(local)) {
            throw new IllegalArgumentException("values " + from + " to " + to + " of a part of shape " + Arrays.toString(local));
        }
        List<Block> all = new ArrayList<>();
        for (long at = from; at < to;) {
            // the outermost dimension in which a slice can begin here and still end in time
            int d = 0;
            while (d < local.length && (at % strides[d] != 0 || at + strides[d] > to)) d++;
            long[] offset = new long[local.length], shape = new long[local.length];
            for (int i = 0; i < local.length; i++) {
                offset[i] = at / strides[i] % local[i];
                shape[i] = i < d ? 1 : i > d ? local[i] : Math.min(local[d] - offset[d], (to - at) / strides[d]);
            }
            addRuns(offset, shape, all);
            at += local.length == 0 ? 1 : shape[d] * strides[d];
        }
        return all;
    }

    /** Maps a block of the local part into the whole, a block a run. */
    private void addRuns(long[] offset, long[] shape, List<Block> all) {
        if (globalShape.length == 0) {
            all.add(new Block(offset, offset, shape));
            return;
        }
        for (Run r : runs) {
            long low = Math.max(offset[dim], r.local), high = Math.min(offset[dim] + shape[dim], r.local + r.length);
            if (low >= high) continue;
            long[] local = offset.clone(), global = offset.clone(), part = shape.clone();
            local[dim] = low;
            global[dim] = low - r.local + r.global;
            part[dim] = high - low;
            all.add(new Block(local, global, part));
        }
    }

    private static long[] strides(long[] shape) {
        long[] s = new long[shape.length];
        long n = 1;
        for (int i = shape.length - 1; i >= 0; i--) {
            s[i] = n;
            n *= shape[i];
        }
        return s;
    }

    private static long numel(long[] shape) {
        long n = 1;
        for (long size : shape) n *= size;
        return n;
    }

    void requireLocal(long[] shape, String name) {
        if (!Arrays.equals(shape, localShape())) {
            throw new IllegalArgumentException(name + " has shape " + Arrays.toString(shape) + ", its shard " + Arrays.toString(localShape()));
        }
    }
}
