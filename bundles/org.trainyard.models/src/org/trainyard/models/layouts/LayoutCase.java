package org.trainyard.models.layouts;

import org.trainyard.engine.nn.TransformerConfig;
import org.trainyard.engine.nn.TransformerConfig.Recomputation;
import org.trainyard.engine.tensor.DType;

/**
 * What is run: a model, in a type, under a layout.
 *
 * @param recomputation of activations
 */
public record LayoutCase(TinyModel model, DType dtype, Layout layout, Recomputation recomputation) {
    public static LayoutCase of(TinyModel model, Layout layout) { return new LayoutCase(model, DType.FLOAT32, layout, Recomputation.NONE); }

    public LayoutCase with(DType type) { return new LayoutCase(model, type, layout, recomputation); }

    public LayoutCase with(Recomputation how) { return new LayoutCase(model, dtype, layout, how); }

    /** What it is compared with: the same model and type on one rank, nothing recomputed. */
    public LayoutCase reference() { return new LayoutCase(model, dtype, Layout.SINGLE, Recomputation.NONE); }

    TransformerConfig.Builder builder() {
        TransformerConfig.Builder b = model.builder(dtype);
        b.recomputation = recomputation;
        return b;
    }

    /** Such as {@code llama tp2 sp pp2x2 recompute bf16}. */
    @Override public String toString() {
        return model.name().toLowerCase(java.util.Locale.ROOT) + " " + layout + (recomputation == Recomputation.NONE ? "" : " recompute")
            + (dtype == DType.FLOAT32 ? "" : " bf16");
    }
}
