package org.trainyard.kernels.internal.brgemm;

import static jdk.incubator.vector.VectorOperators.GE;
import static org.trainyard.kernels.internal.Lanes.COUNT;
import static org.trainyard.kernels.internal.Lanes.MEMORY;
import static org.trainyard.kernels.internal.brgemm.Brgemm.PANEL;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import org.trainyard.kernels.internal.Lanes;

/** What the attention of one head reads and writes beside its products. Addresses are those of the head. */
record HeadRows(Element type, int size) {
    /** lanes[j] = log of the sum of exponentials of query first + j, lanes[PANEL + j] = Σ dOut·out; rows are strides in elements. */
    void constants(long lanes, long dOut, long dOutRow, long out, long outRow, long logSums, int first, int count) {
        MEMORY.asSlice(lanes, 8L * PANEL).fill((byte) 0);
        for (int j = 0; j < count; j++) {
            long g = dOut + type.bytes * (first + j) * dOutRow;
            long o = out + type.bytes * (first + j) * outRow;
            FloatVector sum = FloatVector.zero(Lanes.F);
            for (int d = 0; d < size; d += COUNT) sum = type.load(g + (long) type.bytes * d).fma(type.load(o + (long) type.bytes * d), sum);
            Lanes.setFloat(lanes + 4L * (PANEL + j), Lanes.sum(sum));
            Lanes.setFloat(lanes + 4L * j, Lanes.getFloat(logSums + 4L * (first + j)));
        }
    }

    /** turned[D, PANEL] to rows. */
    void writeTurned(long turned, long room, long target, long targetRow, int first, int count) {
        Transpose.ints(turned, 4L * PANEL, size, PANEL, room, 4L * size);
        for (int j = 0; j < count; j++) write(room + 4L * j * size, target + type.bytes * (first + j) * targetRow);
    }

    /** A row of fp32 to one of the type. */
    void write(long source, long target) {
        for (int d = 0; d < size; d += COUNT) type.store(Lanes.load(source + 4L * d), target + (long) type.bytes * d);
    }

    /**
     * Sets the scores of keys that come after their query to -∞.
     *
     * @param tile scores of key 0 against query {@code first} and those after it, keys PANEL elements apart
     */
    static void mask(long tile, int first, int seen) {
        for (int j = 0; j < PANEL; j += COUNT) {
            IntVector query = IntVector.zero(Lanes.I).addIndex(1).add(first + j);
            for (int key = first; key < seen; key++) {
                long at = tile + 4L * (key * PANEL + j);
                FloatVector hidden = FloatVector.broadcast(Lanes.F, Float.NEGATIVE_INFINITY);
                Lanes.store(hidden.blend(Lanes.load(at), query.compare(GE, key).cast(Lanes.F)), at);
            }
        }
    }
}
