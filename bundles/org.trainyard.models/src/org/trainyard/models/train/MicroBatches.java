package org.trainyard.models.train;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.function.Supplier;
import org.trainyard.data.batch.GptBatch;
import org.trainyard.data.batch.GptBatches;
import org.trainyard.engine.nn.TransformerConfig;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;
import org.trainyard.engine.train.MicroBatch;
import org.trainyard.run.UserError;

/** Brings batches from the loader to the model's device. On the CPU the tensors lie on the loader's own buffers. Not thread-safe. */
final class MicroBatches implements Supplier<MicroBatch>, AutoCloseable {
    private final GptBatches source;
    private final TransformerConfig config;
    private final boolean resetPositions;
    private final boolean resetMask;
    private final String name;
    private final long stride;
    private long nextSample;
    private GptBatch current;

    /**
     * @param firstSample number of the first sample to come, in the order of training over all replicas
     * @param stride by how much the number grows from one micro-batch to the next
     * @param name of the split, for the error when it runs out
     */
    MicroBatches(GptBatches source, TransformerConfig config, boolean resetPositions, boolean resetMask, long firstSample, long stride, String name) {
        this.nextSample = firstSample;
        this.stride = stride;
        this.source = source;
        this.config = config;
        this.resetPositions = resetPositions;
        this.resetMask = resetMask;
        this.name = name;
    }

    /** The next micro-batch, in the caller's scope; its memory is valid until the next call. */
    @Override public MicroBatch get() {
        release();
        if (!source.hasNext()) throw new UserError("the " + name + " data have no samples left; lengthen the dataset or train for less");
        current = source.next();
        long sample = nextSample;
        nextSample += stride;
        long b = current.rows();
        long s = current.sequenceLength();
        return new MicroBatch(bring(Tensors.wrap(current.tokens(), DType.INT64, b * s)), bring(Tensors.wrap(current.labels(), DType.INT64, b * s)),
            bring(Tensors.wrap(current.lossMask(), DType.FLOAT32, b * s)),
            resetPositions ? bring(Tensors.wrap(current.positionIds(), DType.INT64, b * s)) : null, resetMask ? documentMask(b, s) : null, null, b, s, null,
            tokens(current.lossMask()), sample);
    }

    private static double tokens(MemorySegment mask) {
        double sum = 0;
        for (long i = 0; i < mask.byteSize(); i += Float.BYTES) sum += mask.get(ValueLayout.JAVA_FLOAT, i);
        return sum;
    }

    private Tensor bring(Tensor t) { return Aten.to(t, t.dtype(), config.device); }

    /** [B,1,S,S]: 0 where a position may look at another of its document that is not later, -∞ elsewhere. */
    private Tensor documentMask(long b, long s) {
        int n = (int) s;
        float[] mask = new float[(int) b * n * n];
        java.util.Arrays.fill(mask, Float.NEGATIVE_INFINITY);
        for (int row = 0; row < b; row++) {
            int[] borders = current.cumulativeLengths(row);
            for (int d = 0; d + 1 < borders.length; d++) {
                for (int i = borders[d]; i < borders[d + 1]; i++) {
                    int at = (row * n + i) * n;
                    java.util.Arrays.fill(mask, at + borders[d], at + i + 1, 0);
                }
            }
        }
        return Aten.to(Tensors.of(mask, b, 1, s, s), config.dtype, config.device);
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
