package org.trainyard.models.train;

import java.lang.foreign.MemorySegment;
import org.trainyard.engine.tape.Shard;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.run.UserError;

/**
 * Where a block of a shard lies in a contiguous tensor that holds the shard's values from number {@code from} on. Immutable.
 *
 * @param block of {@code shard.blocks(from, …)}
 */
record ShardView(Shard shard, Shard.Block block, long from) {
    /** Whether a tensor holds all values of the shard. */
    static boolean isAll(Shard shard, Tensor t) { return t.numel() == count(shard.localShape()); }

    /** The type's name in files. */
    static org.trainyard.checkpoint.safetensors.DType fileType(DType t) {
        return org.trainyard.checkpoint.safetensors.DType.valueOf(t.safetensorsName());
    }

    static DType engineType(org.trainyard.checkpoint.safetensors.DType stored) {
        for (DType d : DType.values()) if (d.safetensorsName().equals(stored.name())) return d;
        throw new UserError("tensors of type " + stored.name() + " cannot be trained");
    }

    static long count(long[] shape) {
        long n = 1;
        for (long size : shape) n *= size;
        return n;
    }

    long[] shape() { return block.shape(); }

    private long[] strides() {
        long[] local = shard.localShape(), s = new long[local.length];
        long n = 1;
        for (int i = local.length - 1; i >= 0; n *= local[i--]) s[i] = n;
        return s;
    }

    private long start() {
        long at = -from;
        long[] strides = strides();
        for (int i = 0; i < strides.length; i++) at += block.localOffset()[i] * strides[i];
        return at;
    }

    /** Whether the block's values lie one behind the other: in full from the first dimension on in which there are several. */
    boolean isContiguous() {
        long[] local = shard.localShape(), shape = shape();
        boolean begun = false;
        for (int i = 0; i < shape.length; i++) {
            if (begun && shape[i] != local[i]) return false;
            begun |= shape[i] > 1;
        }
        return true;
    }

    /** The memory of a contiguous block of a tensor on the CPU. */
    MemorySegment memory(Tensor t) {
        return t.data().asSlice(start() * t.dtype().bytes(), count(shape()) * t.dtype().bytes());
    }

    /** The block as a view of the tensor. */
    Tensor of(Tensor t) {
        long[] strides = strides();
        long reach = 1;
        for (int i = 0; i < strides.length; i++) reach += (shape()[i] - 1) * strides[i];
        Tensor near = Aten.narrow(Aten.view(t, t.numel()), 0, start(), reach);
        return Aten.call("as_strided", near, shape(), strides, null);
    }
}
