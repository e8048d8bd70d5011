package org.trainyard.engine.nn;

import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/**
 * Keys and values of the positions already seen, layer by layer, for generation. Grows to a fixed capacity. Owns its tensors. Not
 * thread-safe.
 */
public final class KeyValueCache implements AutoCloseable {
    private final Tensor[] keys;
    private final Tensor[] values;
    private final long capacity;
    private long length;

    /** Room for {@code batch} sequences of at most {@code capacity} positions. */
    public KeyValueCache(TransformerConfig c, long batch, long capacity) {
        this.capacity = capacity;
        keys = new Tensor[c.numLayers];
        values = new Tensor[c.numLayers];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = Tensors.empty(c.dtype, c.device, batch, c.numQueryGroups, capacity, c.kvChannels).keep();
            values[i] = Tensors.empty(c.dtype, c.device, batch, c.numQueryGroups, capacity, c.kvChannels).keep();
        }
    }

    /** Positions held. */
    public long length() { return length; }

    public long capacity() { return capacity; }

    /** Forgets positions from {@code length} on. */
    public void truncate(long length) {
        if (length < 0 || length > this.length) throw new IllegalArgumentException("cannot truncate " + this.length + " positions to " + length);
        this.length = length;
    }

    /** Declares {@code n} more positions as held; to be called once all layers have put theirs. */
    public void advance(long n) { length += n; }

    /**
     * Stores k and v [B,G,S,D] of new positions of a layer.
     *
     * @return all keys and all values so far, [B,G,length+S,D]
     */
    Tensor[] put(int layer, Tensor k, Tensor v) {
        long n = k.size(2);
        if (length + n > capacity) throw new IllegalStateException("the cache holds " + capacity + " positions; " + (length + n) + " are wanted");
        Aten.copy(Aten.narrow(keys[layer], 2, length, n), k);
        Aten.copy(Aten.narrow(values[layer], 2, length, n), v);
        return new Tensor[] {Aten.narrow(keys[layer], 2, 0, length + n), Aten.narrow(values[layer], 2, 0, length + n)};
    }

    @Override public void close() {
        for (Tensor t : keys) t.close();
        for (Tensor t : values) t.close();
    }
}
