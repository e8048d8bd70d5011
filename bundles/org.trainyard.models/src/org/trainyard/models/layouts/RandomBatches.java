package org.trainyard.models.layouts;

import java.util.Random;
import java.util.function.Supplier;
import org.trainyard.engine.context.ContextSplit;
import org.trainyard.engine.group.MeshGroups;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;
import org.trainyard.engine.train.MicroBatch;

/** Micro-batches of random tokens, a function of the samples' numbers: what a rank reads of them follows from its place on the mesh. */
public final class RandomBatches implements Supplier<MicroBatch> {
    private final ContextSplit split;
    private final int vocabulary;
    private final int size;
    private final int stride;
    private long next;

    /**
     * @param length of a sequence
     * @param size sequences of a micro-batch
     * @param consumed samples of all replicas before
     */
    public RandomBatches(MeshGroups groups, int vocabulary, int length, int size, long consumed) {
        this.vocabulary = vocabulary;
        this.size = size;
        split = new ContextSplit(length, groups.mesh().sizes().context(), groups.place().context());
        stride = groups.data().size() * size;
        next = consumed + (long) groups.place().data() * size;
    }

    @Override public MicroBatch get() {
        int n = (int) split.sequence();
        long[] ids = new long[size * n], labels = new long[size * n];
        float[] mask = new float[size * n];
        double tokens = 0;
        for (int b = 0; b < size; b++) {
            Random random = new Random(17 * (next + b) + 5);
            long[] text = random.longs(n + 1L, 0, vocabulary).toArray();
            System.arraycopy(text, 0, ids, b * n, n);
            System.arraycopy(text, 1, labels, b * n, n);
            for (int i = b * n; i < (b + 1) * n; i++) {
                // Uneven masks, so that a count taken over the wrong ranks shows.
                mask[i] = random.nextInt(5) == 0 ? 0 : 1;
                tokens += mask[i];
            }
        }
        long first = next;
        next += stride;
        long[] positions = split.ranks() == 1 ? null : split.positions();
        return new MicroBatch(rows(Tensors.of(ids, size, n)), rows(Tensors.of(labels, size, n)), rows(Tensors.of(mask, size, n)), null, null, null, size,
            split.length(), positions, tokens, first);
    }

    private Tensor rows(Tensor whole) { return Aten.view(Aten.contiguous(split.cut(whole, 1)), size * split.length()); }
}
