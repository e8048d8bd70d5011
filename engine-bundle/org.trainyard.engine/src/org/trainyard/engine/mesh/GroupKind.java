package org.trainyard.engine.mesh;

import static org.trainyard.engine.mesh.Axis.CP;
import static org.trainyard.engine.mesh.Axis.DP;
import static org.trainyard.engine.mesh.Axis.EP;
import static org.trainyard.engine.mesh.Axis.PP;
import static org.trainyard.engine.mesh.Axis.TP;

import java.util.EnumSet;
import java.util.Set;

/** The groups of ranks that training communicates in, by what they are for. */
public enum GroupKind {
    /** Shares the matrices of a layer. */
    TENSOR("tp", false, TP),
    /** Shares the positions of a sequence. */
    CONTEXT("cp", false, CP),
    /** Different samples, same weights. */
    DATA("dp", false, DP),
    /** The stages of one pipeline, first to last. */
    PIPELINE("pp", false, PP),
    /** Over which dense gradients are summed: replicas and positions. */
    DATA_CONTEXT("dp-cp", false, DP, CP),
    /** One replica of the weights, over which the gradient norm is summed. */
    MODEL("tp-pp", false, TP, PP),
    /** Everything on one stage but context. */
    TENSOR_DATA("tp-dp", false, TP, DP),
    /** Everything on one stage. */
    TENSOR_DATA_CONTEXT("tp-dp-cp", false, TP, DP, CP),
    /** The ranks that work on one micro-batch within a stage. */
    TENSOR_CONTEXT("tp-cp", false, TP, CP),
    /** Shares the experts of a layer. */
    EXPERT("ep", true, EP),
    /** Shares the matrices of an expert. */
    EXPERT_TENSOR("expert-tp", true, TP),
    /** Same experts, different samples: over which expert gradients are summed. */
    EXPERT_DATA("expert-dp", true, DP),
    /** All shards of the experts of a layer. */
    EXPERT_TENSOR_MODEL("expert-tp-ep", true, TP, EP),
    /** One replica of all experts, over which their gradient norm is summed. */
    EXPERT_MODEL_PIPELINE("expert-tp-ep-pp", true, TP, EP, PP),
    /** First and last stage, which both hold the word embedding when it is tied. Other stages are in none. */
    EMBEDDING("embedding"),
    /** First stage, which holds the position embedding. Other stages are in none. */
    POSITION_EMBEDDING("position-embedding"),
    /** One instance of the distributed optimizer: a part of {@link #DATA_CONTEXT} that shards the optimizer state. */
    OPTIMIZER_SHARDS("dp-cp-intra"),
    /** The ranks of all instances that hold the same shard. */
    OPTIMIZER_INSTANCES("dp-cp-inter"),
    /** As {@link #OPTIMIZER_SHARDS}, for experts. */
    EXPERT_OPTIMIZER_SHARDS("expert-dp-intra"),
    /** As {@link #OPTIMIZER_INSTANCES}, for experts. */
    EXPERT_OPTIMIZER_INSTANCES("expert-dp-inter");

    private final String label;
    private final boolean expertGrid;
    private final Set<Axis> axes;

    GroupKind(String label) {
        this.label = label;
        expertGrid = false;
        axes = null;
    }

    GroupKind(String label, boolean expertGrid, Axis first, Axis... rest) {
        this.label = label;
        this.expertGrid = expertGrid;
        axes = EnumSet.of(first, rest);
    }

    /** Short name for messages and traces. */
    public String label() { return label; }

    /** Whether the axes are those of the experts' grid. */
    public boolean onExpertGrid() { return expertGrid; }

    /** The axes that vary within the group, or null for a selection of ranks made otherwise. */
    public Set<Axis> axes() { return axes; }
}
