package org.trainyard.models.train;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.function.Supplier;
import org.trainyard.data.batch.GptBatch;
import org.trainyard.data.batch.GptBatches;
import org.trainyard.engine.context.ContextSplit;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;
import org.trainyard.engine.train.MicroBatch;
import org.trainyard.run.UserError;

/**
 * Brings batches from the loader to the model's device, cut to the positions that this rank holds. On the CPU the tensors of whole sequences lie
 * on the loader's own buffers. Not thread-safe.
 */
final class MicroBatches implements Supplier<MicroBatch>, AutoCloseable {
    private final GptBatches source;
    private final Device device;
    private final DType dtype;
    private final ContextSplit split;
    private final boolean resetPositions;
    private final boolean apart;
    private final String name;
    private final long stride;
    private long nextSample;
    private GptBatch current;

    /**
     * @param dtype of masks, the model's
     * @param split positions of this rank
     * @param resetPositions whether positions restart with each document
     * @param apart whether documents do not attend to each other
     * @param firstSample number of the first sample to come, in the order of training over all replicas
     * @param stride by how much the number grows from one micro-batch to the next
     * @param name of the split, for the error when it runs out
     */
    MicroBatches(GptBatches source, Device device, DType dtype, ContextSplit split, boolean resetPositions, boolean apart, long firstSample, long stride,
        String name) {
        this.nextSample = firstSample;
        this.stride = stride;
        this.source = source;
        this.device = device;
        this.dtype = dtype;
        this.split = split;
        this.resetPositions = resetPositions;
        this.apart = apart;
        this.name = name;
    }

    /** The next micro-batch, in the caller's scope; its memory is valid until the next call. */
    @Override public MicroBatch get() {
        release();
        if (!source.hasNext()) throw new UserError("the " + name + " data have no samples left; lengthen the dataset or train for less");
        current = source.next();
        long sample = nextSample;
        nextSample += stride;
        long b = current.rows(), s = current.sequenceLength();
        boolean shared = split.ranks() > 1;
        return new MicroBatch(bring(current.tokens(), DType.INT64, b, s), bring(current.labels(), DType.INT64, b, s),
            bring(current.lossMask(), DType.FLOAT32, b, s), resetPositions ? bring(current.positionIds(), DType.INT64, b, s) : null,
            apart && !shared ? documentMask(b, s) : null, apart && shared ? documents(b, s) : null, b, split.length(), shared ? split.positions() : null,
            tokens(current.lossMask()), sample);
    }

    private static double tokens(MemorySegment mask) {
        double sum = 0;
        for (long i = 0; i < mask.byteSize(); i += Float.BYTES) sum += mask.get(ValueLayout.JAVA_FLOAT, i);
        return sum;
    }

    private Tensor bring(MemorySegment data, DType type, long b, long s) {
        if (split.ranks() == 1) return Aten.to(Tensors.wrap(data, type, b * s), type, device);
        return Aten.to(Aten.reshape(split.cut(Tensors.wrap(data, type, b, s), 1), b * split.length()), type, device);
    }

    /** The number of each position's document, int64 [B,S], of whole sequences. */
    private Tensor documents(long b, long s) {
        long[] numbers = new long[(int) (b * s)];
        for (int row = 0; row < b; row++) {
            int[] borders = current.cumulativeLengths(row);
            for (int d = 0; d + 1 < borders.length; d++) {
                Arrays.fill(numbers, row * (int) s + borders[d], row * (int) s + borders[d + 1], d);
            }
        }
        return Aten.to(Tensors.of(numbers, b, s), DType.INT64, device);
    }

    /** [B,1,S,S]: 0 where a position may look at another of its document that is not later, -∞ elsewhere. */
    private Tensor documentMask(long b, long s) {
        int n = (int) s;
        float[] mask = new float[(int) b * n * n];
        Arrays.fill(mask, Float.NEGATIVE_INFINITY);
        for (int row = 0; row < b; row++) {
            int[] borders = current.cumulativeLengths(row);
            for (int d = 0; d + 1 < borders.length; d++) {
                for (int i = borders[d]; i < borders[d + 1]; i++) {
                    int at = (row * n + i) * n;
                    Arrays.fill(mask, at + borders[d], at + i + 1, 0);
                }
            }
        }
        return Aten.to(Tensors.of(mask, b, 1, s, s), dtype, device);
    }

    private void release() {
        if (current != null) current.close();
        current = null;
    }

    @Override public void close() {
        release();
        source.close();
    }
}
