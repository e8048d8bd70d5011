package org.trainyard.checkpoint;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.trainyard.checkpoint.safetensors.DType;

/**
 * A tensor in an open checkpoint. Nothing is read until it is copied. Any thread, until the checkpoint is closed.
 */
public final class StoredTensor {
    /** A part of the tensor as it lies in a file. */
    record Piece(long[] offset, long[] shape, MemorySegment data) {
    }

    private final String name;
    private final DType dtype;
    private final long[] shape;
    private final List<Piece> pieces;

    StoredTensor(String name, DType dtype, long[] shape, List<Piece> pieces) {
        this.name = name;
        this.dtype = dtype;
        this.shape = shape;
        this.pieces = pieces;
    }

    public String name() {
        return name;
    }

    public DType dtype() {
        return dtype;
    }

    /** The shape of the whole tensor, however it is spread over files. */
    public long[] shape() {
        return shape.clone();
    }

    public long byteSize() {
        return dtype.byteSize(shape);
    }

    /** The bytes where they are mapped, without a copy; empty when the tensor is stored in several parts. */
    public Optional<MemorySegment> segment() {
        return pieces.size() == 1 && Arrays.equals(pieces.getFirst().shape(), shape)
                ? Optional.of(pieces.getFirst().data()) : Optional.empty();
    }

    /** Copies the whole tensor, in C order, into {@code target} of {@link #byteSize()} bytes. */
    public void copyTo(MemorySegment target) {
        copyRegion(new long[shape.length], shape, target);
    }

    /**
     * Copies the block of {@code regionShape} that begins at {@code offset}, in C order.
     *
     * @param target exactly as large as the block
     */
    public void copyRegion(long[] offset, long[] regionShape, MemorySegment target) {
        checkRegion(offset, regionShape);
        if (target.byteSize() != dtype.byteSize(regionShape)) {
            throw new IllegalArgumentException("tensor " + name + ": the target has " + target.byteSize() + " bytes, the block "
                    + dtype.byteSize(regionShape));
        }
        for (Piece piece : pieces) {
            BlockCopy.copy(piece.data(), piece.offset(), piece.shape(), target, offset, regionShape, dtype.bytes());
        }
    }

    private void checkRegion(long[] offset, long[] regionShape) {
        boolean inside = offset.length == shape.length && regionShape.length == shape.length;
        for (int dim = 0; inside && dim < shape.length; dim++) {
            inside = offset[dim] >= 0 && regionShape[dim] >= 0 && offset[dim] + regionShape[dim] <= shape[dim];
        }
        if (!inside) {
            throw new IllegalArgumentException("tensor " + name + " of " + Arrays.toString(shape) + " has no block "
                    + Arrays.toString(regionShape) + " at " + Arrays.toString(offset));
        }
    }

    /** Tells what is wrong when the pieces do not fill the tensor exactly; null when they do. */
    static String gapOrOverlap(long[] shape, List<Piece> pieces) {
        long volume = 0;
        List<Piece> sorted = new ArrayList<>(pieces);
        if (shape.length > 0) {
            sorted.sort(Comparator.comparingLong(piece -> piece.offset()[0]));
        }
        List<Piece> seen = new ArrayList<>();
        for (Piece piece : sorted) {
            volume += elements(piece.shape());
            // many ranks make many pieces: those that end before this one begins meet no later one either
            seen.removeIf(other -> shape.length > 0 && other.offset()[0] + other.shape()[0] <= piece.offset()[0]);
            for (Piece other : seen) {
                if (BlockCopy.intersects(piece.offset(), piece.shape(), other.offset(), other.shape())) {
                    return "its parts at " + Arrays.toString(other.offset()) + " and " + Arrays.toString(piece.offset()) + " overlap";
                }
            }
            seen.add(piece);
        }
        long wanted = elements(shape);
        return volume == wanted ? null : "its parts hold " + volume + " of its " + wanted + " elements";
    }

    private static long elements(long[] shape) {
        long count = 1;
        for (long dimension : shape) {
            count *= dimension;
        }
        return count;
    }
}
