package org.trainyard.engine.kernel;

import java.util.List;
import org.trainyard.engine.tensor.Tensor;

/** The products of consecutive groups of rows with a matrix each, as the experts of a layer compute them. */
public interface GroupedMatmulKernel extends Kernel {
    /**
     * The rows of group i of {@code c} = those of {@code a} · b[i].
     *
     * @param c [M,N] contiguous; written
     * @param a [M,K] contiguous
     * @param b a matrix [K,N] a group, all of a's type and shape; may be transposed views
     * @param rows rows of each group, zero included; their sum is M
     */
    void multiply(Tensor c, Tensor a, List<Tensor> b, long[] rows);
}
