package org.trainyard.config.internal.rules;

import static org.trainyard.config.internal.rules.RuleBuilder.error;
import static org.trainyard.config.internal.rules.RuleBuilder.warning;

import java.util.List;
import java.util.Set;

import org.trainyard.config.model.RecomputeGranularity;
import org.trainyard.config.model.RecomputeMethod;
import org.trainyard.config.model.RunConfiguration;
import org.trainyard.config.rules.Rule;

/** Recomputation of activations. */
final class RecomputeRules {
    private static final Set<String> MODULES = Set.of("core_attn", "layernorm", "mlp", "moe", "moe_act", "shared_experts");
    /** Those of layers with experts. */
    private static final Set<String> OF_EXPERTS = Set.of("moe", "moe_act", "shared_experts");

    private RecomputeRules() {
    }

    static List<Rule> rules() {
        return List.of(
                error("full-recompute-needs-method").reads("recompute_granularity", "recompute_method")
                        .when(run -> full(run) && run.getRecompute().getRecomputeMethod() == RecomputeMethod.UNSET)
                        .set("recompute_method", RecomputeMethod.UNIFORM).set("recompute_method", RecomputeMethod.BLOCK)
                        .says("recompute_granularity full needs recompute_method uniform or block"),
                error("full-recompute-needs-layers").reads("recompute_granularity", "recompute_num_layers")
                        .when(run -> full(run) && run.getRecompute().getRecomputeNumLayers() == null)
                        .set("recompute_num_layers", 1)
                        .says("recompute_granularity full needs recompute_num_layers"),
                error("recompute-layers-exist").reads("recompute_num_layers", "num_layers")
                        .when(run -> full(run) && run.getRecompute().getRecomputeNumLayers() != null
                                && run.getModel().getNumLayers() != null
                                && run.getRecompute().getRecomputeNumLayers() > run.getModel().getNumLayers())
                        .compute("recompute_num_layers", run -> run.getModel().getNumLayers())
                        .says("recompute_num_layers must not exceed num_layers"),
                error("selective-recompute-has-no-method").reads("recompute_granularity", "recompute_method")
                        .when(run -> selective(run) && run.getRecompute().getRecomputeMethod() != RecomputeMethod.UNSET)
                        .leaveOut("recompute_method")
                        .says("recompute_granularity selective takes no recompute_method"),
                error("selective-recompute-has-no-layers").reads("recompute_granularity", "recompute_num_layers")
                        .when(run -> selective(run) && run.getRecompute().getRecomputeNumLayers() != null)
                        .leaveOut("recompute_num_layers")
                        .says("recompute_granularity selective takes no recompute_num_layers"),
                error("recompute-modules-exist").reads("recompute_modules")
                        .when(run -> !MODULES.containsAll(run.getRecompute().getRecomputeModules()))
                        .leaveOut("recompute_modules")
                        .says("recompute_modules must be core_attn, layernorm, mlp, moe, moe_act or shared_experts for GPT"),
                warning("recompute-modules-are-there").reads("recompute_modules", "num_experts", "moe_shared_expert_intermediate_size")
                        .when(run -> selective(run) && !idle(run).isEmpty()).leaveOut("recompute_modules")
                        .says(run -> "recompute_modules " + String.join(" and ", idle(run)) + " has no effect: the model has no such part"),
                error("saved-activations-need-tensor-parallelism")
                        .reads("distribute_saved_activations", "tensor_model_parallel_size", "recompute_granularity", "sequence_parallel")
                        .when(run -> run.getRecompute().isDistributeSavedActivations()
                                && (run.getParallelism().getTensorModelParallelSize() <= 1 || run.getParallelism().isSequenceParallel() || !full(run)))
                        .leaveOut("distribute_saved_activations")
                        .says("distribute_saved_activations needs tensor_model_parallel_size above 1 without sequence_parallel, which shares them out "
                                + "anyway, and recompute_granularity full"));
    }

    private static List<String> idle(RunConfiguration run) {
        return run.getRecompute().getRecomputeModules().stream().filter(OF_EXPERTS::contains).filter(module -> !MoeRules.there(run)
                || module.equals("shared_experts") && run.getMoe().getMoeSharedExpertIntermediateSize() == null).toList();
    }

    static boolean full(RunConfiguration run) {
        return run.getRecompute().getRecomputeGranularity() == RecomputeGranularity.FULL;
    }

    static boolean selective(RunConfiguration run) {
        return run.getRecompute().getRecomputeGranularity() == RecomputeGranularity.SELECTIVE;
    }
}
