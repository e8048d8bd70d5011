package org.trainyard.engine.nn;

import org.trainyard.engine.ops.AttentionOp;
import org.trainyard.engine.tensor.Tensor;

/** The causal mask of the latest shape, kept because every layer of every micro-batch asks for the same one. Not thread-safe. */
final class CausalMasks implements AutoCloseable {
    private final TransformerConfig config;
    private Tensor mask;

    CausalMasks(TransformerConfig config) {
        this.config = config;
    }

    /** 0 where query i may look at a key, -∞ elsewhere, [queries, keys]; owned by this. */
    Tensor mask(long queries, long keys) {
        if (mask == null || mask.size(0) != queries || mask.size(1) != keys) {
            close();
            mask = AttentionOp.causalMask(config.dtype, config.device, queries, keys).keep();
        }
        return mask;
    }

    @Override public void close() {
        if (mask != null) mask.close();
        mask = null;
    }
}
