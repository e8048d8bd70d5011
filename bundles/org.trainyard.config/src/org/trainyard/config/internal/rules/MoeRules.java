package org.trainyard.config.internal.rules;

import static org.trainyard.config.internal.rules.RuleBuilder.error;

import java.util.ArrayList;
import java.util.List;

import org.trainyard.config.derived.Derived;
import org.trainyard.config.derived.LayerPattern;
import org.trainyard.config.model.LoadBalancing;
import org.trainyard.config.model.MoeSettings;
import org.trainyard.config.model.RouterScores;
import org.trainyard.config.model.RunConfiguration;
import org.trainyard.config.model.TokenDispatcherKind;
import org.trainyard.config.rules.Rule;

/** Mixtures of experts. */
final class MoeRules {

    private MoeRules() {
    }

    static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>(routing());
        rules.addAll(experts());
        rules.addAll(ranks());
        return rules;
    }

    private static MoeSettings moe(RunConfiguration run) {
        return run.getMoe();
    }

    static boolean there(RunConfiguration run) {
        return moe(run).getNumExperts() != null && moe(run).getNumExperts() > 0;
    }

    static boolean sinkhorn(RunConfiguration run) {
        return moe(run).getMoeRouterLoadBalancingType() == LoadBalancing.SINKHORN;
    }

    static boolean sigmoid(RunConfiguration run) {
        return moe(run).getMoeRouterScoreFunction() == RouterScores.SIGMOID;
    }

    static boolean limited(RunConfiguration run) {
        return moe(run).getMoeExpertCapacityFactor() != null && moe(run).getMoeExpertCapacityFactor() >= 0;
    }

    private static List<Rule> routing() {
        return List.of(
                error("experts-to-choose-from").reads("moe_router_topk", "num_experts")
                        .when(run -> there(run) && moe(run).getMoeRouterTopk() > moe(run).getNumExperts())
                        .compute("moe_router_topk", run -> moe(run).getNumExperts())
                        .says("moe_router_topk must not exceed num_experts"),
                error("one-expert-needs-pre-softmax")
                        .reads("moe_router_topk", "moe_router_score_function", "moe_router_pre_softmax", "moe_router_load_balancing_type")
                        .when(run -> there(run) && moe(run).getMoeRouterTopk() == 1 && !sigmoid(run) && !sinkhorn(run)
                                && !moe(run).isMoeRouterPreSoftmax())
                        .set("moe_router_pre_softmax", true)
                        .says("moe_router_topk 1 needs moe_router_pre_softmax: softmax over one expert is always 1"),
                error("router-groups-given").reads("moe_router_group_topk", "moe_router_num_groups")
                        .when(run -> there(run) && moe(run).getMoeRouterGroupTopk() != null && moe(run).getMoeRouterNumGroups() == null)
                        .leaveOut("moe_router_group_topk").says("moe_router_group_topk needs moe_router_num_groups"),
                error("router-groups-divide").reads("num_experts", "moe_router_num_groups")
                        .when(run -> grouped(run) && moe(run).getNumExperts() % moe(run).getMoeRouterNumGroups() != 0)
                        .leaveOut("moe_router_num_groups", "moe_router_group_topk").says("moe_router_num_groups must divide num_experts"),
                error("router-groups-hold-choice").reads("moe_router_topk", "moe_router_group_topk", "moe_router_num_groups", "num_experts")
                        .when(MoeRules::groupsTooSmall).leaveOut("moe_router_num_groups", "moe_router_group_topk")
                        .says("moe_router_group_topk must not exceed moe_router_num_groups nor moe_router_topk, "
                                + "and its groups must hold moe_router_topk experts"),
                error("expert-bias-needs-sigmoid").reads("moe_router_enable_expert_bias", "moe_router_score_function")
                        .when(run -> there(run) && moe(run).isMoeRouterEnableExpertBias() && !sigmoid(run))
                        .set("moe_router_score_function", RouterScores.SIGMOID).leaveOut("moe_router_enable_expert_bias")
                        .says("moe_router_enable_expert_bias needs moe_router_score_function sigmoid"),
                error("sinkhorn-balances-alone").reads("moe_router_load_balancing_type", "moe_aux_loss_coeff")
                        .when(run -> there(run) && sinkhorn(run) && moe(run).getMoeAuxLossCoeff() > 0)
                        .leaveOut("moe_aux_loss_coeff").leaveOut("moe_router_load_balancing_type")
                        .says("moe_router_load_balancing_type sinkhorn takes no moe_aux_loss_coeff"),
                error("sinkhorn-drops-nothing").reads("moe_router_load_balancing_type", "moe_expert_capacity_factor")
                        .when(run -> there(run) && sinkhorn(run) && limited(run))
                        .leaveOut("moe_expert_capacity_factor").leaveOut("moe_router_load_balancing_type")
                        .says("moe_expert_capacity_factor does not go with moe_router_load_balancing_type sinkhorn"));
    }

    private static boolean grouped(RunConfiguration run) {
        Integer groups = moe(run).getMoeRouterNumGroups();
        Integer chosen = moe(run).getMoeRouterGroupTopk();
        return there(run) && groups != null && groups > 0 && chosen != null && chosen > 0;
    }

    private static boolean groupsTooSmall(RunConfiguration run) {
        if (!grouped(run)) {
            return false;
        }
        int chosen = moe(run).getMoeRouterGroupTopk();
        int each = moe(run).getNumExperts() / moe(run).getMoeRouterNumGroups();
        int experts = moe(run).getMoeRouterTopk();
        return chosen > moe(run).getMoeRouterNumGroups() || chosen > experts || experts > chosen * each;
    }

    private static List<Rule> experts() {
        return List.of(
                error("expert-layer-pattern").reads("moe_layer_freq", "num_layers")
                        .when(run -> patternProblem(run) != null).leaveOut("moe_layer_freq")
                        .says(run -> "moe_layer_freq does not fit: " + patternProblem(run)),
                error("padding-needs-capacity").reads("moe_pad_expert_input_to_capacity", "moe_expert_capacity_factor")
                        .when(run -> there(run) && moe(run).isMoePadExpertInputToCapacity() && !limited(run))
                        .leaveOut("moe_pad_expert_input_to_capacity").set("moe_expert_capacity_factor", 1.0)
                        .says("moe_pad_expert_input_to_capacity needs moe_expert_capacity_factor"),
                error("capacity-holds-something").reads("moe_expert_capacity_factor")
                        .when(run -> there(run) && limited(run) && moe(run).getMoeExpertCapacityFactor() == 0)
                        .leaveOut("moe_expert_capacity_factor")
                        .says("moe_expert_capacity_factor 0 drops every token; leave it out for no limit"),
                error("weights-on-input-of-one").reads("moe_apply_probs_on_input", "moe_router_topk")
                        .when(run -> there(run) && moe(run).isMoeApplyProbsOnInput() && moe(run).getMoeRouterTopk() != 1)
                        .leaveOut("moe_apply_probs_on_input").says("moe_apply_probs_on_input needs moe_router_topk 1"),
                error("shared-expert-has-no-bias").reads("moe_shared_expert_intermediate_size", "add_bias_linear")
                        .when(run -> there(run) && moe(run).getMoeSharedExpertIntermediateSize() != null && run.getModel().isAddBiasLinear())
                        .set("add_bias_linear", false).leaveOut("moe_shared_expert_intermediate_size")
                        .says("moe_shared_expert_intermediate_size needs --disable-bias-linear"),
                error("shared-expert-overlaps-alltoall")
                        .reads("moe_shared_expert_overlap", "moe_token_dispatcher_type", "moe_shared_expert_intermediate_size")
                        .when(run -> there(run) && moe(run).isMoeSharedExpertOverlap() && moe(run).getMoeSharedExpertIntermediateSize() != null
                                && moe(run).getMoeTokenDispatcherType() == TokenDispatcherKind.ALLGATHER)
                        .set("moe_token_dispatcher_type", TokenDispatcherKind.ALLTOALL).leaveOut("moe_shared_expert_overlap")
                        .says("moe_shared_expert_overlap needs moe_token_dispatcher_type alltoall"),
                error("supported-dispatcher").reads("moe_token_dispatcher_type")
                        .when(run -> there(run) && moe(run).getMoeTokenDispatcherType() == TokenDispatcherKind.FLEX)
                        .set("moe_token_dispatcher_type", TokenDispatcherKind.ALLTOALL)
                        .says("moe_token_dispatcher_type flex is for DeepEP, which is not here: choose alltoall"),
                error("upcycling-reads-a-dense-model").reads("moe_use_upcycling", "load", "num_experts")
                        .when(run -> there(run) && moe(run).isMoeUseUpcycling() && run.getCheckpoint().getLoad() == null)
                        .leaveOut("moe_use_upcycling").says("moe_use_upcycling needs load, the checkpoint of a dense model"),
                error("upcycled-experts-divide").reads("num_experts", "moe_upcycling_granularity")
                        .when(run -> there(run) && moe(run).isMoeUseUpcycling()
                                && ParallelRules.uneven(moe(run).getNumExperts(), moe(run).getMoeUpcyclingGranularity()))
                        .leaveOut("moe_upcycling_granularity").says("moe_upcycling_granularity must divide num_experts"));
    }

    private static String patternProblem(RunConfiguration run) {
        Integer layers = run.getModel().getNumLayers();
        if (!there(run) || layers == null || layers < 1 || moe(run).getMoeLayerFreq() == null) {
            return null;
        }
        try {
            LayerPattern.layersFromFirst(moe(run).getMoeLayerFreq(), layers);
            return null;
        } catch (IllegalArgumentException unfit) {
            return unfit.getMessage();
        }
    }

    private static List<Rule> ranks() {
        return List.of(
                error("expert-ranks-have-experts").reads("expert_model_parallel_size", "num_experts")
                        .when(run -> moe(run).getNumExperts() == null && run.getParallelism().getExpertModelParallelSize() > 1)
                        .leaveOut("expert_model_parallel_size").says("expert_model_parallel_size needs num_experts"),
                error("experts-divide-among-ranks").reads("num_experts", "expert_model_parallel_size")
                        .when(run -> there(run) && ParallelRules.uneven(moe(run).getNumExperts(), run.getParallelism().getExpertModelParallelSize()))
                        .leaveOut("expert_model_parallel_size").says("num_experts must be a multiple of expert_model_parallel_size"),
                error("expert-ranks-divide")
                        .reads("world_size", "expert_model_parallel_size", "expert_tensor_parallel_size", "tensor_model_parallel_size",
                                "pipeline_model_parallel_size")
                        .when(run -> there(run) && run.getParallelism().getWorldSize() > 0
                                && ParallelRules.uneven(run.getParallelism().getWorldSize(), expertRanks(run)))
                        .says("world_size must be a multiple of expert tensor x expert x pipeline parallel size"),
                error("expert-width-divides-among-ranks").reads("moe_ffn_hidden_size", "expert_tensor_parallel_size", "tensor_model_parallel_size")
                        .when(run -> there(run) && ParallelRules.uneven(moe(run).getMoeFfnHiddenSize(), Derived.expertTensorSize(run)))
                        .says("moe_ffn_hidden_size must be a multiple of expert_tensor_parallel_size"),
                error("shared-width-divides-among-ranks").reads("moe_shared_expert_intermediate_size", "tensor_model_parallel_size")
                        .when(run -> there(run)
                                && ParallelRules.uneven(moe(run).getMoeSharedExpertIntermediateSize(), ParallelRules.tensor(run)))
                        .says("moe_shared_expert_intermediate_size must be a multiple of tensor_model_parallel_size"),
                error("experts-need-own-rows").reads("tensor_model_parallel_size", "sequence_parallel", "num_experts")
                        .when(run -> there(run) && ParallelRules.tensor(run) > 1 && !run.getParallelism().isSequenceParallel())
                        .set("sequence_parallel", true)
                        .says("num_experts with tensor_model_parallel_size above 1 needs sequence_parallel"));
    }

    static int expertRanks(RunConfiguration run) {
        return Derived.expertTensorSize(run) * run.getParallelism().getExpertModelParallelSize()
                * run.getParallelism().getPipelineModelParallelSize();
    }
}
