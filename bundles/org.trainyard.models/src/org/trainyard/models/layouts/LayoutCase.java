package org.trainyard.models.layouts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.trainyard.engine.ddp.DataParallelOptions;
import org.trainyard.engine.nn.TransformerConfig;
import org.trainyard.engine.tensor.DType;

/**
 * What is run: a model, in a type, under a layout.
 *
 * @param recomputation of activations
 */
public record LayoutCase(TinyModel model, DType dtype, Layout layout, LayoutRecomputation recomputation) {
    public static LayoutCase of(TinyModel model, Layout layout) { return new LayoutCase(model, DType.FLOAT32, layout, LayoutRecomputation.NONE); }

    public LayoutCase with(DType type) { return new LayoutCase(model, type, layout, recomputation); }

    public LayoutCase with(LayoutRecomputation how) { return new LayoutCase(model, dtype, layout, how); }

    /** What it is compared with: the same model and type on one rank, nothing recomputed; its loss weighed per token if this one's is. */
    public LayoutCase reference() {
        DataParallelOptions plain = DataParallelOptions.DEFAULT;
        Layout one = Layout.SINGLE.with(layout.options().perTokenLoss() ? plain.withPerTokenLoss() : plain);
        return new LayoutCase(model, dtype, one, LayoutRecomputation.NONE);
    }

    /** What it shows, to report cases of a kind together: such as {@code dense: pipeline} or {@code experts: divided, bf16}. */
    public String family() {
        boolean experts = model.hasExperts();
        List<String> axes = new ArrayList<>();
        if (layout.tensor() > 1) axes.add("tensor");
        if (layout.pipeline() > 1) axes.add("pipeline");
        if (layout.context() > 1) axes.add("context");
        boolean divided = experts && layout.expert() * layout.expertTensor() > 1;
        if (divided) axes.add("experts divided");
        // What experts are divided over may well be replicas.
        if (layout.data() > 1 && !divided) axes.add("data");
        String what = recomputation != LayoutRecomputation.NONE ? "recomputation" : axes.size() == 1 ? axes.getFirst() : "several axes";
        return (experts ? "experts: " : "dense: ") + what + (dtype == DType.FLOAT32 ? "" : ", bf16");
    }

    TransformerConfig.Builder builder() {
        TransformerConfig.Builder b = model.builder(dtype);
        recomputation.set(b);
        return b;
    }

    /** Such as {@code llama tp2 sp pp2x2 recompute-block bf16}. */
    @Override public String toString() {
        return model.name().toLowerCase(Locale.ROOT) + " " + layout + (recomputation == LayoutRecomputation.NONE ? "" : " " + recomputation)
            + (dtype == DType.FLOAT32 ? "" : " bf16");
    }
}
