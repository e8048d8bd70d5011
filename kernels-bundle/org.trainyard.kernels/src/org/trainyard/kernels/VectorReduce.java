package org.trainyard.kernels;

import org.trainyard.engine.kernel.ReduceKernel;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.kernels.internal.ReduceLoop;
import org.trainyard.kernels.internal.VectorSupport;
import org.trainyard.kernels.internal.start.WarmUp;

/** Sums and maxima over the memory of ranks in one pass on the Vector API. Stateless, thread-safe. */
public final class VectorReduce implements ReduceKernel {
    /** Begins compiling the loops in the background. */
    public VectorReduce() { WarmUp.start(); }

    @Override public String id() { return "vector-reduce"; }

    @Override public int rank() { return 10; }

    @Override public boolean supports(Device device, DType dtype) {
        return device.isCpu() && (dtype == DType.FLOAT32 || dtype == DType.BFLOAT16) && VectorSupport.available();
    }

    @Override public void reduce(DType type, long[] inputs, long[] outputs, long count, boolean largest, int divisor) {
        if (largest) ReduceLoop.largest(type == DType.BFLOAT16, inputs, outputs, count);
        else ReduceLoop.sum(type == DType.BFLOAT16, inputs, outputs, count, divisor);
    }
}
