package org.trainyard.engine.random;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.lang.foreign.MemorySegment;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/**
 * The random numbers of dropout in one micro-batch. Whether an element is kept depends on the seed, the sample, the site in the model and
 * the element's place in the whole tensor, and on nothing else: so every layout of ranks, every device, a resumed run and a recomputed part
 * drop the same, and there is no generator state to save. Immutable.
 *
 * @param seed of the run
 * @param firstSample number of the micro-batch's first sample in the order of training, over all replicas
 */
public record DropoutSource(long seed, long firstSample) {
    /** Places in a model of one layer at which random numbers are drawn. */
    public enum Place { EMBEDDING, ATTENTION, AFTER_ATTENTION, AFTER_MLP, ROUTER_INPUT, ROUTER_LOGITS }

    private static final int COLUMN_BITS = 24;
    private static final int POSITION_BITS = 21;

    /** The number of a site; {@code layer} counts from 0 over the whole model. */
    public static long site(int layer, Place place) { return (long) layer * Place.values().length + place.ordinal(); }

    /**
     * For token rows [rows, width], ordered batch by batch.
     *
     * @param firstRow which row of the micro-batch the first one is
     * @param sequenceLength rows a sequence
     * @param positions the position of each row of a sequence; null if they count from 0
     */
    public DropoutMask rows(long site, long firstRow, long sequenceLength, long[] positions) {
        return (p, like) -> {
            Tensor mask = Tensors.empty(DType.BOOL, Device.CPU, like.shape());
            MemorySegment data = mask.data();
            long width = like.size(-1), limit = RandomBits.limit(p);
            for (long r = 0, at = 0, n = like.numel() / width; r < n; r++, at += width) {
                long row = firstRow + r, s = row % sequenceLength;
                long key = RandomBits.key(seed, firstSample + row / sequenceLength, site);
                run(data, at, width, key, (positions == null ? s : positions[(int) s]) << COLUMN_BITS, limit);
            }
            return Aten.to(mask, DType.BOOL, like.device());
        };
    }

    /**
     * For attention weights [batch·heads, queries, keys].
     *
     * @param firstHead which head of the whole layer the first one is
     * @param queryPositions of each query; null if they count from 0
     * @param keyPositions of each key; null if they count from 0
     */
    public DropoutMask heads(long site, long heads, long firstHead, long[] queryPositions, long[] keyPositions) {
        return (p, like) -> {
            Tensor mask = Tensors.empty(DType.BOOL, Device.CPU, like.shape());
            MemorySegment data = mask.data();
            long queries = like.size(-2), keys = like.size(-1), limit = RandomBits.limit(p);
            for (long r = 0, at = 0, n = like.numel() / keys; r < n; r++, at += keys) {
                long q = r % queries, head = firstHead + r / queries % heads;
                long key = RandomBits.key(seed, firstSample + r / queries / heads, site);
                long base = head << 2 * POSITION_BITS | (queryPositions == null ? q : queryPositions[(int) q]) << POSITION_BITS;
                if (keyPositions == null) run(data, at, keys, key, base, limit);
                else for (int k = 0; k < keys; k++) data.set(JAVA_BYTE, at + k, RandomBits.kept(key, base + keyPositions[k], limit));
            }
            return Aten.to(mask, DType.BOOL, like.device());
        };
    }

    private static void run(MemorySegment data, long at, long n, long key, long base, long limit) {
        for (long i = 0; i < n; i++) data.set(JAVA_BYTE, at + i, RandomBits.kept(key, base + i, limit));
    }
}
