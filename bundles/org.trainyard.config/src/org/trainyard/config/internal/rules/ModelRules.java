package org.trainyard.config.internal.rules;

import static org.trainyard.config.internal.rules.RuleBuilder.error;
import static org.trainyard.config.internal.rules.RuleBuilder.warning;

import java.util.List;
import java.util.stream.IntStream;

import org.trainyard.config.derived.LayerPattern;
import org.trainyard.config.model.AttentionBackend;
import org.trainyard.config.model.CrossEntropyFusion;
import org.trainyard.config.model.ModelSettings;
import org.trainyard.config.model.PositionEmbeddingType;
import org.trainyard.config.model.RunConfiguration;
import org.trainyard.config.rules.Rule;

/** Size and architecture of the model. */
final class ModelRules {

    private ModelRules() {
    }

    static List<Rule> rules() {
        return List.of(
                error("heads-divide-hidden-size").reads("hidden_size", "num_attention_heads", "kv_channels")
                        .when(run -> run.getModel().getKvChannels() == null && sized(run)
                                && run.getModel().getHiddenSize() % run.getModel().getNumAttentionHeads() != 0)
                        .compute("num_attention_heads", ModelRules::nearestHeads)
                        .says("num_attention_heads must divide hidden_size, or kv_channels must be given"),
                error("swiglu-needs-width").reads("ffn_hidden_size", "hidden_size", "swiglu")
                        .when(run -> run.getModel().isSwiglu() && run.getModel().getFfnHiddenSize() == null
                                && run.getModel().getHiddenSize() != null && run.getModel().getHiddenSize() > 0)
                        .compute("ffn_hidden_size", run -> 4 * run.getModel().getHiddenSize())
                        .says("hidden_size is too small for the usual MLP width of swiglu, a multiple of 64: "
                                + "give --ffn-hidden-size"),
                error("groups-divide-heads").reads("num_attention_heads", "num_query_groups")
                        .when(run -> run.getModel().isGroupQueryAttention() && sized(run)
                                && run.getModel().getNumQueryGroups() > 0
                                && run.getModel().getNumAttentionHeads() % run.getModel().getNumQueryGroups() != 0)
                        .compute("num_query_groups", ModelRules::nearestGroups)
                        .says("num_query_groups must divide num_attention_heads"),
                error("one-activation").reads("swiglu", "squared_relu", "openai_gelu")
                        .when(run -> count(run.getModel().isSwiglu(), run.getModel().isSquaredRelu(),
                                run.getModel().isOpenaiGelu()) > 1)
                        .leaveOut("squared_relu", "openai_gelu").leaveOut("swiglu", "openai_gelu")
                        .leaveOut("swiglu", "squared_relu")
                        .says("swiglu, squared_relu and openai_gelu exclude each other"),
                error("one-qk-norm").reads("qk_layernorm", "qk_l2_norm")
                        .when(run -> run.getModel().isQkLayernorm() && run.getModel().isQkL2Norm())
                        .leaveOut("qk_l2_norm").leaveOut("qk_layernorm")
                        .says("qk_layernorm and qk_l2_norm exclude each other"),
                error("supported-positions").reads("position_embedding_type")
                        .when(run -> switch (run.getModel().getPositionEmbeddingType()) {
                            case MROPE, RELATIVE -> true;
                            default -> false;
                        })
                        .set("position_embedding_type", PositionEmbeddingType.ROPE)
                        .says("position_embedding_type must be learned_absolute, rope or none for GPT"),
                error("no-position-embedding-means-rope").reads("add_position_embedding", "position_embedding_type")
                        .when(run -> !run.getModel().isAddPositionEmbedding() && !rope(run))
                        .leaveOut("add_position_embedding").set("position_embedding_type", PositionEmbeddingType.ROPE)
                        .says("--no-position-embedding is only valid with position_embedding_type rope; choose none "
                                + "with position_embedding_type instead"),
                error("positions-cover-sequence").reads("seq_length", "max_position_embeddings")
                        .when(run -> run.getData().getSeqLength() != null
                                && run.getModel().getMaxPositionEmbeddings() != null
                                && run.getData().getSeqLength() > run.getModel().getMaxPositionEmbeddings())
                        .compute("max_position_embeddings", run -> run.getData().getSeqLength())
                        .compute("seq_length", run -> run.getModel().getMaxPositionEmbeddings())
                        .says("seq_length must not exceed max_position_embeddings"),
                error("rotated-channels-pair-up").reads("kv_channels", "rotary_percent")
                        .when(run -> rope(run) && run.getModel().getKvChannels() != null
                                && run.getModel().getRotaryPercent() > 0 && run.getModel().getRotaryPercent() <= 1
                                && !pairs((int) (run.getModel().getKvChannels() * run.getModel().getRotaryPercent())))
                        .says("kv_channels x rotary_percent must be an even number of channels, at least 2"),
                error("interleaved-rotation-is-not-fused").reads("rotary_interleaved", "apply_rope_fusion")
                        .when(run -> rope(run) && run.getModel().isRotaryInterleaved()
                                && run.getFusion().isApplyRopeFusion())
                        .set("apply_rope_fusion", false).leaveOut("rotary_interleaved")
                        .says("rotary_interleaved needs --no-rope-fusion: the fused rotation turns halves"),
                error("rope-layer-pattern").reads("no_rope_freq", "num_layers")
                        .when(run -> run.getModel().getNoRopeFreq() != null && patternProblem(run) != null)
                        .leaveOut("no_rope_freq")
                        .says(run -> "no_rope_freq does not fit: " + patternProblem(run)),
                error("deterministic-attention").reads("deterministic_mode", "attention_backend")
                        .when(run -> run.getTraining().isDeterministicMode()
                                && run.getModel().getAttentionBackend() == AttentionBackend.FLASH)
                        .set("attention_backend", AttentionBackend.UNFUSED).leaveOut("deterministic_mode")
                        .says("deterministic_mode excludes attention_backend flash, whose backward pass is not "
                                + "deterministic"),
                error("deterministic-loss").reads("deterministic_mode", "cross_entropy_loss_fusion")
                        .when(run -> run.getTraining().isDeterministicMode()
                                && run.getFusion().isCrossEntropyLossFusion())
                        .leaveOut("cross_entropy_loss_fusion").leaveOut("deterministic_mode")
                        .says("deterministic_mode excludes cross_entropy_loss_fusion"),
                warning("no-transformer-engine").reads("cross_entropy_fusion_impl")
                        .when(run -> run.getFusion().getCrossEntropyFusionImpl() == CrossEntropyFusion.TE)
                        .leaveOut("cross_entropy_fusion_impl")
                        .says("cross_entropy_fusion_impl te has no effect: there is no Transformer Engine, the native "
                                + "kernel is used"));
    }

    static boolean rope(RunConfiguration run) {
        return run.getModel().getPositionEmbeddingType() == PositionEmbeddingType.ROPE;
    }

    private static boolean sized(RunConfiguration run) {
        ModelSettings model = run.getModel();
        return model.getHiddenSize() != null && model.getHiddenSize() > 0 && model.getNumAttentionHeads() != null
                && model.getNumAttentionHeads() > 0;
    }

    private static boolean pairs(int channels) {
        return channels >= 2 && channels % 2 == 0;
    }

    static int count(boolean... conditions) {
        return (int) IntStream.range(0, conditions.length).filter(i -> conditions[i]).count();
    }

    private static Object nearestHeads(RunConfiguration run) {
        return nearestDivisor(run.getModel().getHiddenSize(), run.getModel().getNumAttentionHeads());
    }

    private static Object nearestGroups(RunConfiguration run) {
        return nearestDivisor(run.getModel().getNumAttentionHeads(), run.getModel().getNumQueryGroups());
    }

    private static int nearestDivisor(int whole, int wanted) {
        int nearest = 1;
        for (int divisor = 2; divisor <= whole && divisor - wanted < wanted - nearest; divisor++) {
            nearest = whole % divisor == 0 ? divisor : nearest;
        }
        return nearest;
    }

    private static String patternProblem(RunConfiguration run) {
        Integer layers = run.getModel().getNumLayers();
        if (layers == null || layers < 1) {
            return null;
        }
        try {
            LayerPattern.layers(run.getModel().getNoRopeFreq(), layers);
            return null;
        } catch (IllegalArgumentException wrong) {
            return wrong.getMessage();
        }
    }
}
