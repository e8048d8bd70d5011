package org.trainyard.data.batch;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.concurrent.atomic.AtomicBoolean;
import org.trainyard.data.dataset.GptSample;

/**
 * A micro-batch of b samples of s tokens in native memory: row-major [b, s], contiguous, 64-byte aligned, ready to be wrapped as
 * tensors without a copy.
 *
 * <p>{@link #close()} gives the memory back to be filled again; nothing may read it afterwards.
 */
public final class GptBatch implements AutoCloseable {
    private static final int ALIGNMENT = 64;

    private final GptBatches owner;
    private final int rows;
    private final int sequenceLength;
    private final MemorySegment tokens;
    private final MemorySegment labels;
    private final MemorySegment lossMask;
    private final MemorySegment positionIds;
    private final int[][] cumulativeLengths;
    private final AtomicBoolean free = new AtomicBoolean();
    private long[] sampleIndices = {};

    GptBatch(GptBatches owner, Arena arena, int rows, int sequenceLength) {
        this.owner = owner;
        this.rows = rows;
        this.sequenceLength = sequenceLength;
        long elements = (long) rows * sequenceLength;
        tokens = arena.allocate(elements * Long.BYTES, ALIGNMENT);
        labels = arena.allocate(elements * Long.BYTES, ALIGNMENT);
        lossMask = arena.allocate(elements * Float.BYTES, ALIGNMENT);
        positionIds = arena.allocate(elements * Long.BYTES, ALIGNMENT);
        cumulativeLengths = new int[rows][];
    }

    void put(int row, GptSample sample) {
        long at = (long) row * sequenceLength;
        MemorySegment.copy(sample.tokens(), 0, tokens, ValueLayout.JAVA_LONG, at * Long.BYTES, sequenceLength);
        MemorySegment.copy(sample.labels(), 0, labels, ValueLayout.JAVA_LONG, at * Long.BYTES, sequenceLength);
        MemorySegment.copy(sample.lossMask(), 0, lossMask, ValueLayout.JAVA_FLOAT, at * Float.BYTES, sequenceLength);
        MemorySegment.copy(sample.positionIds(), 0, positionIds, ValueLayout.JAVA_LONG, at * Long.BYTES, sequenceLength);
        cumulativeLengths[row] = sample.cumulativeLengths();
    }

    void reuse(long[] indices) {
        sampleIndices = indices;
        free.set(false);
    }

    /** b, the number of samples. */
    public int rows() {
        return rows;
    }

    /** s, the number of tokens of a sample. */
    public int sequenceLength() {
        return sequenceLength;
    }

    /** The input tokens, int64 [b, s]. */
    public MemorySegment tokens() {
        return tokens;
    }

    /** The token that follows each input token, int64 [b, s]. */
    public MemorySegment labels() {
        return labels;
    }

    /** 1 where the loss counts and 0 elsewhere, float32 [b, s]. */
    public MemorySegment lossMask() {
        return lossMask;
    }

    /** The position of each token, int64 [b, s]. */
    public MemorySegment positionIds() {
        return positionIds;
    }

    /** The borders, 0 to s, of the stretches of a row that attend only to themselves; {0, s} unless attention is reset. */
    public int[] cumulativeLengths(int row) {
        return cumulativeLengths[row].clone();
    }

    /** Whether a row consists of several stretches. */
    public boolean hasResets() {
        for (int[] borders : cumulativeLengths) {
            if (borders.length > 2) {
                return true;
            }
        }
        return false;
    }

    /** The number of each row's sample in the dataset. */
    public long[] sampleIndices() {
        return sampleIndices.clone();
    }

    /** Gives the memory back; a second call does nothing. */
    @Override
    public void close() {
        if (free.compareAndSet(false, true)) {
            owner.giveBack(this);
        }
    }
}
