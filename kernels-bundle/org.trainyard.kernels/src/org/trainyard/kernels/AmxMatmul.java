package org.trainyard.kernels;

import org.trainyard.engine.kernel.MatmulKernel;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.kernels.internal.amx.AmxProducts;

/**
 * Matrix products on AMX tiles: bf16 operands with fp32 accumulation, straight into an fp32 result where that is wanted, and fp32 operands
 * as six products of bf16 parts, with the accuracy of fp32 ({@link AmxProducts}). Stateless, thread-safe.
 */
public final class AmxMatmul implements MatmulKernel {
    @Override public String id() { return "amx-matmul"; }

    @Override public int rank() { return 20; }

    @Override public boolean supports(Device device, DType dtype) {
        return device.isCpu() && (dtype == DType.BFLOAT16 || dtype == DType.FLOAT32) && AmxProducts.available();
    }

    @Override public boolean accepts(long m, long n, long k) { return AmxProducts.worthwhile(m, n, k); }

    @Override public void multiply(Tensor c, Tensor a, Tensor b, Tensor bias, boolean accumulate) {
        AmxProducts.multiply(c, a, b, bias, accumulate);
    }
}
