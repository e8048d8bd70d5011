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
 * @param forced whether experts are chosen by random numbers in place of logits ({@code --moe-router-force-load-balancing})
 */
public record LayoutCase(TinyModel model, DType dtype, Layout layout, LayoutRecomputation recomputation, boolean forced) {
    public static LayoutCase of(TinyModel model, Layout layout) { return new LayoutCase(model, DType.FLOAT32, layout, LayoutRecomputation.NONE, false); }

    /**
     * In bf16. The choice of experts is then forced: rounding that differs between layouts would send tokens that are undecided to other experts, and
     * what these learn would differ altogether.
     */
    public LayoutCase bf16() { return new LayoutCase(model, DType.BFLOAT16, layout, recomputation, model.hasExperts()); }

    public LayoutCase with(LayoutRecomputation how) { return new LayoutCase(model, dtype, layout, how, forced); }

    /** What it is compared with: the same model and type on one rank, nothing recomputed; its loss weighed per token if this one's is. */
    public LayoutCase reference() {
        DataParallelOptions plain = DataParallelOptions.DEFAULT;
        Layout one = Layout.SINGLE.with(layout.options().perTokenLoss() ? plain.withPerTokenLoss() : plain);
        return new LayoutCase(model, dtype, one, LayoutRecomputation.NONE, forced);
    }

    /** The reference in fp32. */
    public LayoutCase exact() {
        LayoutCase r = reference();
        return new LayoutCase(model, DType.FLOAT32, r.layout, r.recomputation, forced);
    }

    /** The same with nothing recomputed, which it must equal to the bit. */
    public LayoutCase kept() { return with(LayoutRecomputation.NONE); }

    /**
     * Whether it must equal its reference to the bit: stages add up what one rank does in the same order, but for an embedding that is used at both ends.
     */
    public boolean isBitEqual() { return layout.ranks() == layout.pipeline() && (layout.pipeline() == 1 || !model.isTied()); }

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

    /** The model's sizes and options; what a rank's part in it is, is for the layout to say. */
    public TransformerConfig.Builder builder() {
        TransformerConfig.Builder b = model.builder(dtype, forced);
        recomputation.set(b);
        return b;
    }

    /** Such as {@code llama tp2 sp pp2x2 recompute-block bf16}. */
    @Override public String toString() {
        return model.name().toLowerCase(Locale.ROOT) + " " + layout + (recomputation == LayoutRecomputation.NONE ? "" : " " + recomputation)
            + (dtype == DType.FLOAT32 ? "" : " bf16") + (forced ? " forced" : "");
    }
}
