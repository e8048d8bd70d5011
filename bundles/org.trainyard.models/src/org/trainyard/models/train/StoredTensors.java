package org.trainyard.models.train;

import java.lang.foreign.MemorySegment;
import org.trainyard.checkpoint.StoredTensor;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/** Stored tensors as tensors on the CPU. They belong to the current scope and must not outlive the open checkpoint. */
final class StoredTensors {
    private StoredTensors() {}

    /** Where it is mapped if it lies there in one, else a copy. */
    static Tensor whole(StoredTensor t) {
        DType dtype = ShardView.engineType(t.dtype());
        MemorySegment mapped = t.segment().orElse(null);
        if (mapped != null && mapped.address() % dtype.bytes() == 0) return Tensors.wrap(mapped, dtype, t.shape());
        return region(t, new long[t.shape().length], t.shape());
    }

    /** A copy of a block. */
    static Tensor region(StoredTensor t, long[] offset, long[] shape) {
        Tensor copy = Tensors.empty(ShardView.engineType(t.dtype()), Device.CPU, shape);
        t.copyRegion(offset, shape, copy.data());
        return copy;
    }
}
