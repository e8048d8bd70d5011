package org.trainyard.models;

import org.trainyard.config.derived.Derived;
import org.trainyard.config.model.MoeSettings;
import org.trainyard.config.model.RunConfiguration;
import org.trainyard.engine.moe.MoeConfig;
import org.trainyard.engine.tensor.DType;

/** Turns a completed, valid run configuration into what layers with experts take. */
final class MoeConfigs {
    private MoeConfigs() {}

    /** Null for a dense model. */
    static MoeConfig of(RunConfiguration run) {
        MoeSettings m = run.getMoe();
        if (m.getNumExperts() == null) return null;
        MoeConfig.Builder b = MoeConfig.builder();
        b.numExperts = m.getNumExperts();
        b.layers = Derived.layersWithExperts(run);
        b.ffnHiddenSize = m.getMoeFfnHiddenSize();
        b.sharedExpertIntermediateSize = m.getMoeSharedExpertIntermediateSize() == null ? 0 : m.getMoeSharedExpertIntermediateSize();
        b.sharedExpertOverlap = m.isMoeSharedExpertOverlap();
        b.groupedGemm = m.isMoeGroupedGemm();
        router(m, b);
        Double capacity = m.getMoeExpertCapacityFactor();
        b.capacityFactor = capacity == null || capacity < 0 ? 0 : capacity;
        b.dropPolicy = switch (m.getMoeTokenDropPolicy()) {
            case PROBS -> MoeConfig.DropPolicy.PROBS;
            case POSITION -> MoeConfig.DropPolicy.POSITION;
        };
        b.padToCapacity = m.isMoePadExpertInputToCapacity();
        b.applyProbsOnInput = m.isMoeApplyProbsOnInput();
        b.dispatcher = switch (m.getMoeTokenDispatcherType()) {
            case ALLGATHER -> MoeConfig.Dispatcher.ALLGATHER;
            case ALLTOALL -> MoeConfig.Dispatcher.ALLTOALL;
            case FLEX -> throw new IllegalArgumentException("there is no flex dispatcher");
        };
        return b.build();
    }

    private static void router(MoeSettings m, MoeConfig.Builder b) {
        b.routerTopk = m.getMoeRouterTopk();
        b.scoreFunction = switch (m.getMoeRouterScoreFunction()) {
            case SOFTMAX -> MoeConfig.ScoreFunction.SOFTMAX;
            case SIGMOID -> MoeConfig.ScoreFunction.SIGMOID;
        };
        b.preSoftmax = m.isMoeRouterPreSoftmax();
        b.topkScalingFactor = m.getMoeRouterTopkScalingFactor() == null ? 1 : m.getMoeRouterTopkScalingFactor();
        boolean grouped = m.getMoeRouterGroupTopk() != null;
        b.numGroups = grouped ? m.getMoeRouterNumGroups() : 0;
        b.groupTopk = grouped ? m.getMoeRouterGroupTopk() : 0;
        b.routerDtype = switch (m.getMoeRouterDtype()) {
            case UNSET -> null;
            case FP32 -> DType.FLOAT32;
            case FP64 -> DType.FLOAT64;
        };
        b.balancing = switch (m.getMoeRouterLoadBalancingType()) {
            case AUX_LOSS -> MoeConfig.Balancing.AUX_LOSS;
            case SEQ_AUX_LOSS -> MoeConfig.Balancing.SEQ_AUX_LOSS;
            case SINKHORN -> MoeConfig.Balancing.SINKHORN;
            case NONE -> MoeConfig.Balancing.NONE;
        };
        b.auxLossCoeff = m.getMoeAuxLossCoeff();
        b.zLossCoeff = m.getMoeZLossCoeff() == null ? 0 : m.getMoeZLossCoeff();
        b.expertBias = m.isMoeRouterEnableExpertBias();
        b.biasUpdateRate = m.getMoeRouterBiasUpdateRate();
        b.inputJitterEps = m.getMoeInputJitterEps() == null ? 0 : m.getMoeInputJitterEps();
        b.forceLoadBalancing = m.isMoeRouterForceLoadBalancing();
    }
}
