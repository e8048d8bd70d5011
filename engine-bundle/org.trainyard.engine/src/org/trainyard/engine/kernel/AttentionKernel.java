package org.trainyard.engine.kernel;

import org.trainyard.engine.tensor.Tensor;

/**
 * Causal attention that never holds a whole score matrix (Dao et al. 2022). Legend: B batch, N heads, S positions, D head size. Tensors
 * may be strided views of the fused projection.
 */
public interface AttentionKernel extends Kernel {
    /** Whether the kernel takes these shapes. The plain one takes none: then the op computes plainly. */
    boolean accepts(Tensor q, Tensor k, Tensor v);

    /**
     * @param out [B,N,S,D], written
     * @param logSumExp fp32 [B,N,S] of the scaled scores, written
     * @param q [B,N,S,D]
     * @param k [B,N,S,D]
     * @param v [B,N,S,D]
     */
    void forward(Tensor out, Tensor logSumExp, Tensor q, Tensor k, Tensor v, double scale);

    /** Writes the gradients of q, k and v from the gradient of {@code out}. */
    void backward(Tensor dq, Tensor dk, Tensor dv, Tensor dout, Tensor out, Tensor logSumExp, Tensor q, Tensor k, Tensor v, double scale);
}
