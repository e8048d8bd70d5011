package org.trainyard.checkpoint;

import java.lang.foreign.MemorySegment;

/** Copies what two blocks of one tensor have in common. A block is dense, in C order, at an offset in the whole. */
final class BlockCopy {
    private BlockCopy() {
    }

    static boolean intersects(long[] offsetA, long[] shapeA, long[] offsetB, long[] shapeB) {
        for (int dim = 0; dim < shapeA.length; dim++) {
            if (Math.max(offsetA[dim], offsetB[dim]) >= Math.min(offsetA[dim] + shapeA[dim], offsetB[dim] + shapeB[dim])) {
                return false;
            }
        }
        return true;
    }

    static void copy(MemorySegment source, long[] sourceOffset, long[] sourceShape,
            MemorySegment target, long[] targetOffset, long[] targetShape, int elementBytes) {
        int rank = sourceShape.length;
        if (!intersects(sourceOffset, sourceShape, targetOffset, targetShape)) {
            return;
        }
        long[] low = new long[rank];
        long[] extent = new long[rank];
        for (int dim = 0; dim < rank; dim++) {
            low[dim] = Math.max(sourceOffset[dim], targetOffset[dim]);
            extent[dim] = Math.min(sourceOffset[dim] + sourceShape[dim], targetOffset[dim] + targetShape[dim]) - low[dim];
        }
        // trailing dimensions that both blocks hold in full are one run of memory
        int outer = rank;
        long run = elementBytes;
        while (outer > 0) {
            outer--;
            run *= extent[outer];
            if (extent[outer] != sourceShape[outer] || extent[outer] != targetShape[outer]) {
                break;
            }
        }
        long[] at = new long[outer];
        while (true) {
            long from = position(at, low, sourceOffset, sourceShape) * elementBytes;
            long to = position(at, low, targetOffset, targetShape) * elementBytes;
            MemorySegment.copy(source, from, target, to, run);
            int dim = outer - 1;
            while (dim >= 0 && ++at[dim] == extent[dim]) {
                at[dim--] = 0;
            }
            if (dim < 0) {
                return;
            }
        }
    }

    /** The element index, within a block, of the intersection's point {@code at} (the dimensions behind it at their start). */
    private static long position(long[] at, long[] low, long[] offset, long[] shape) {
        long index = 0;
        for (int dim = 0; dim < shape.length; dim++) {
            long coordinate = low[dim] - offset[dim] + (dim < at.length ? at[dim] : 0);
            index = index * shape[dim] + coordinate;
        }
        return index;
    }
}
