package org.trainyard.engine.random;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;

import java.lang.foreign.MemorySegment;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/**
 * Random numbers for the elements of token rows, which depend on seed, sample, site and place alone, as those of {@link DropoutSource} do.
 * Immutable.
 *
 * @param source of the micro-batch
 * @param site in the model
 * @param firstRow which row of the micro-batch the first one is
 * @param sequenceLength rows a sequence
 * @param positions the position of each row of a sequence; null if they count from 0
 */
public record RandomValues(DropoutSource source, long site, long firstRow, long sequenceLength, long[] positions) {
    private static final int COLUMN_BITS = 24;
    private static final int BITS = 24;

    private interface Law {
        double at(long key, long position);
    }

    /** U(low, high) in the shape and type and on the device of {@code like}, [rows, width]. */
    public Tensor uniform(double low, double high, Tensor like) {
        return filled(like, (key, position) -> low + (high - low) * unit(key, 2 * position));
    }

    /** N(0, 1) by Box and Muller (1958). */
    public Tensor normal(Tensor like) {
        return filled(like, (key, position) -> Math.sqrt(-2 * Math.log(1 - unit(key, 2 * position))) * Math.cos(2 * Math.PI * unit(key, 2 * position + 1)));
    }

    /** In [0, 1). */
    private static double unit(long key, long position) { return (RandomBits.bits(key, position) >>> (Long.SIZE - BITS)) * 0x1p-24; }

    private Tensor filled(Tensor like, Law law) {
        Tensor t = Tensors.empty(DType.FLOAT32, Device.CPU, like.shape());
        MemorySegment data = t.data();
        long width = like.size(-1);
        for (long r = 0, at = 0, n = like.numel() / width; r < n; r++) {
            long row = firstRow + r, s = row % sequenceLength;
            long key = RandomBits.key(source.seed(), source.firstSample() + row / sequenceLength, site);
            long base = (positions == null ? s : positions[(int) s]) << COLUMN_BITS;
            for (long i = 0; i < width; i++) data.setAtIndex(JAVA_FLOAT, at++, (float) law.at(key, base + i));
        }
        return Aten.to(t, like.dtype(), like.device());
    }
}
