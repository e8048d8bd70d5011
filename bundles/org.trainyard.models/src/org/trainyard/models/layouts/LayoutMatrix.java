package org.trainyard.models.layouts;

import java.util.ArrayList;
import java.util.List;

/** What must compute what one rank computes: models, under layouts, in types, recomputed. */
public final class LayoutMatrix {
    private LayoutMatrix() {}

    /** Every combination of the axes up to eight ranks for one dense model and one with experts; some for the others, recomputed, and in bf16. */
    public static List<LayoutCase> all() {
        List<LayoutCase> all = new ArrayList<>();
        recomputed(all, TinyModel.GPT2, TinyModel.LLAMA, Layout.SINGLE);
        recomputed(all, TinyModel.SWITCH, TinyModel.DEEPSEEK, Layout.SINGLE);
        add(all, TinyModel.LLAMA, DenseLayouts.combinations());
        for (Layout l : DenseLayouts.some()) {
            all.add(LayoutCase.of(TinyModel.GPT2, l));
            all.add(LayoutCase.of(TinyModel.LLAMA, l).bf16());
            recomputed(all, TinyModel.GPT2, TinyModel.LLAMA, l);
        }
        add(all, TinyModel.MIXTRAL, ExpertLayouts.combinations());
        for (Layout l : ExpertLayouts.some()) {
            for (TinyModel m : List.of(TinyModel.DEEPSEEK, TinyModel.SWITCH)) {
                all.add(LayoutCase.of(m, l));
                all.add(LayoutCase.of(m, l).bf16());
            }
            all.add(LayoutCase.of(TinyModel.MIXTRAL, l).bf16());
            if (ExpertLayouts.keepsRows(l)) all.add(LayoutCase.of(TinyModel.CAPACITY, l));
            recomputed(all, TinyModel.SWITCH, TinyModel.DEEPSEEK, l);
        }
        return all;
    }

    /** A part that covers every axis and meets each other axis at least once: for tests. */
    public static List<LayoutCase> part() {
        List<LayoutCase> all = new ArrayList<>();
        add(all, TinyModel.GPT2, DenseLayouts.some());
        add(all, TinyModel.LLAMA, DenseLayouts.some());
        for (Layout l : DenseLayouts.some().subList(8, 14)) all.add(LayoutCase.of(TinyModel.GPT2, l).with(LayoutRecomputation.UNIFORM));
        recomputed(all, TinyModel.SWITCH, TinyModel.DEEPSEEK, Layout.SINGLE);
        List<TinyModel> models = List.of(TinyModel.MIXTRAL, TinyModel.DEEPSEEK, TinyModel.SWITCH);
        LayoutRecomputation[] again = LayoutRecomputation.values();
        for (Layout l : ExpertLayouts.some()) {
            int i = all.size();
            LayoutCase c = LayoutCase.of(models.get(i % models.size()), l);
            all.add(i % 4 == 0 ? c : c.with(again[i % again.length]));
        }
        all.add(LayoutCase.of(TinyModel.CAPACITY, ExpertLayouts.some().getFirst()));
        return all;
    }

    /** Those for ranks that are processes. */
    public static List<LayoutCase> forProcesses() {
        List<LayoutCase> all = new ArrayList<>();
        add(all, TinyModel.GPT2, DenseLayouts.forProcesses());
        add(all, TinyModel.DEEPSEEK, ExpertLayouts.forProcesses());
        return all;
    }

    /** Every way to recompute, for two models in turn. */
    private static void recomputed(List<LayoutCase> all, TinyModel a, TinyModel b, Layout l) {
        for (LayoutRecomputation r : LayoutRecomputation.values()) {
            TinyModel m = r.ordinal() % 2 == 0 ? a : b;
            if (r.concerns(m)) all.add(LayoutCase.of(m, l).with(r));
        }
    }

    private static void add(List<LayoutCase> all, TinyModel model, List<Layout> layouts) {
        for (Layout l : layouts) all.add(LayoutCase.of(model, l));
    }
}
