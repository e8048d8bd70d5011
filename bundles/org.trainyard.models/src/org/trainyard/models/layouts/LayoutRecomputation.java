package org.trainyard.models.layouts;

import java.util.Set;
import org.trainyard.engine.nn.TransformerConfig;
import org.trainyard.engine.nn.TransformerConfig.RecomputeModule;
import org.trainyard.engine.nn.TransformerConfig.Recomputation;

/** The ways to recompute activations, as {@code --recompute-granularity} and the flags beside it name them. */
public enum LayoutRecomputation {
    NONE("", Recomputation.NONE, 1, Set.of()),
    /** Every layer by itself. */
    UNIFORM("uniform", Recomputation.UNIFORM, 1, Set.of()),
    /** The same, of whose inputs tensor-parallel ranks keep a part each. */
    UNIFORM_SHARED("uniform-shared", Recomputation.UNIFORM, 1, Set.of()),
    /** Pairs of layers, which stages of one layer do not have. */
    UNIFORM_2("uniform-2", Recomputation.UNIFORM, 2, Set.of()),
    /** The first layer of each chunk. */
    BLOCK("block", Recomputation.BLOCK, 1, Set.of()),
    CORE_ATTENTION("core_attn", Recomputation.SELECTIVE, 1, Set.of(RecomputeModule.CORE_ATTENTION)),
    LAYER_NORM("layernorm", Recomputation.SELECTIVE, 1, Set.of(RecomputeModule.LAYER_NORM)),
    MLP("mlp", Recomputation.SELECTIVE, 1, Set.of(RecomputeModule.MLP)),
    MOE("moe", Recomputation.SELECTIVE, 1, Set.of(RecomputeModule.MOE)),
    MOE_PARTS("moe_act-shared_experts", Recomputation.SELECTIVE, 1, Set.of(RecomputeModule.MOE_ACTIVATION, RecomputeModule.SHARED_EXPERTS)),
    ALL_MODULES("all-modules", Recomputation.SELECTIVE, 1, Set.of(RecomputeModule.values()));

    private final String label;
    private final Recomputation how;
    private final int layers;
    private final Set<RecomputeModule> modules;

    LayoutRecomputation(String label, Recomputation how, int layers, Set<RecomputeModule> modules) {
        this.label = label;
        this.how = how;
        this.layers = layers;
        this.modules = modules;
    }

    /** Whether it does anything in a model. */
    boolean concerns(TinyModel m) {
        return switch (this) {
            case NONE -> false;
            // Experts come with sequence parallelism, where inputs are shared out as they are.
            case UNIFORM_SHARED -> !m.hasExperts();
            case MOE, MOE_PARTS -> m.hasExperts();
            default -> true;
        };
    }

    void set(TransformerConfig.Builder b) {
        b.recomputation = how;
        b.recomputeLayers = layers;
        b.recomputeModules = modules;
        b.distributeSavedActivations = this == UNIFORM_SHARED;
    }

    /** Such as {@code recompute-core_attn}; empty for none. */
    @Override public String toString() { return label.isEmpty() ? "" : "recompute-" + label; }
}
