package org.trainyard.models;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.trainyard.config.derived.Derived;
import org.trainyard.config.model.ModelSettings;
import org.trainyard.config.model.RunConfiguration;
import org.trainyard.engine.nn.TransformerConfig;
import org.trainyard.engine.nn.TransformerConfig.Activation;
import org.trainyard.engine.nn.TransformerConfig.Attention;
import org.trainyard.engine.nn.TransformerConfig.Normalization;
import org.trainyard.engine.nn.TransformerConfig.Position;
import org.trainyard.engine.nn.TransformerConfig.QkNorm;
import org.trainyard.engine.nn.TransformerConfig.RecomputeModule;
import org.trainyard.engine.nn.TransformerConfig.Recomputation;
import org.trainyard.engine.nn.TransformerConfig.Rotary;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;

/** Turns a completed, valid run configuration into what the engine's modules take. */
public final class TransformerConfigs {
    private TransformerConfigs() {}

    /** @param paddedVocabSize rows of the embedding, padding included */
    public static TransformerConfig of(RunConfiguration run, int paddedVocabSize, Device device) { return builder(run, paddedVocabSize, device).build(); }

    /** As {@link #of}, for one rank's part in the model to be set. */
    public static TransformerConfig.Builder builder(RunConfiguration run, int paddedVocabSize, Device device) {
        ModelSettings m = run.getModel();
        TransformerConfig.Builder b = TransformerConfig.builder();
        b.numLayers = m.getNumLayers();
        b.hiddenSize = m.getHiddenSize();
        b.ffnHiddenSize = m.getFfnHiddenSize();
        b.numAttentionHeads = m.getNumAttentionHeads();
        b.numQueryGroups = Derived.queryGroups(run);
        b.kvChannels = m.getKvChannels();
        b.maxPositionEmbeddings = m.getMaxPositionEmbeddings();
        b.paddedVocabSize = paddedVocabSize;
        b.position = position(m);
        b.rotary = rotary(run);
        b.normalization = switch (m.getNormalization()) {
            case LAYER_NORM -> Normalization.LAYER_NORM;
            case RMS_NORM -> Normalization.RMS_NORM;
        };
        b.normEpsilon = m.getNormEpsilon();
        b.layerNormOnePlus = m.isApplyLayernorm1p();
        b.residualPostLayernorm = m.isApplyResidualConnectionPostLayernorm();
        b.activation = activation(run);
        b.linearBias = m.isAddBiasLinear();
        b.qkvBias = m.isAddQkvBias();
        b.qkNorm = m.isQkLayernorm() ? QkNorm.NORM : m.isQkL2Norm() ? QkNorm.L2 : QkNorm.NONE;
        b.untied = m.isUntieEmbeddingsAndOutputWeights();
        b.attentionDropout = m.getAttentionDropout();
        b.hiddenDropout = m.getHiddenDropout();
        b.attention = switch (m.getAttentionBackend()) {
            case AUTO -> Attention.AUTO;
            case FLASH, FUSED -> Attention.FUSED;
            case UNFUSED, LOCAL -> Attention.PLAIN;
        };
        b.queryKeyLayerScaling = run.getPrecision().isApplyQueryKeyLayerScaling();
        b.softmaxInFp32 = run.getPrecision().isAttentionSoftmaxInFp32();
        b.fp32Residual = run.getPrecision().isFp32ResidualConnection();
        b.initMethodStd = run.getInitialization().getInitMethodStd();
        b.xavier = run.getInitialization().isInitMethodXavierUniform();
        recomputation(run, b);
        b.moe = MoeConfigs.of(run);
        b.dtype = dtype(run);
        b.device = device;
        return b;
    }

    /** The type of weights and activations. */
    public static DType dtype(RunConfiguration run) {
        return run.getPrecision().isBf16() ? DType.BFLOAT16 : run.getPrecision().isFp16() ? DType.FLOAT16 : DType.FLOAT32;
    }

    private static Position position(ModelSettings m) {
        return switch (m.getPositionEmbeddingType()) {
            case LEARNED_ABSOLUTE -> m.isAddPositionEmbedding() ? Position.LEARNED : Position.NONE;
            case ROPE -> Position.ROTARY;
            case NONE -> Position.NONE;
            case MROPE, RELATIVE -> throw new IllegalArgumentException("position embedding " + m.getPositionEmbeddingType() + " is not a GPT's");
        };
    }

    private static Rotary rotary(RunConfiguration run) {
        ModelSettings m = run.getModel();
        Set<Integer> skipped = new HashSet<>();
        boolean[] skips = Derived.layersWithoutRotation(run);
        for (int i = 0; i < skips.length; i++) if (skips[i]) skipped.add(i);
        Integer interpolation = m.getRotarySeqLenInterpolationFactor();
        return new Rotary(m.getRotaryBase(), m.getRotaryPercent(), m.isRotaryInterleaved(), interpolation == null ? 1 : interpolation,
            m.isUseRopeScaling() ? m.getRopeScalingFactor() : 0, skipped);
    }

    /** Megatron uses the tanh form where GELU is fused with the bias, and the exact one elsewhere. */
    private static Activation activation(RunConfiguration run) {
        ModelSettings m = run.getModel();
        if (m.isSwiglu()) return Activation.SWIGLU;
        if (m.isSquaredRelu()) return Activation.SQUARED_RELU;
        if (m.isOpenaiGelu()) return Activation.GELU_TANH;
        return run.getFusion().isBiasGeluFusion() && m.isAddBiasLinear() ? Activation.GELU_FUSED : Activation.GELU_ERF;
    }

    private static void recomputation(RunConfiguration run, TransformerConfig.Builder b) {
        var r = run.getRecompute();
        b.recomputeModules = EnumSet.noneOf(RecomputeModule.class);
        switch (r.getRecomputeGranularity()) {
            case UNSET -> b.recomputation = Recomputation.NONE;
            case SELECTIVE -> {
                b.recomputation = Recomputation.SELECTIVE;
                if (r.getRecomputeModules().isEmpty()) b.recomputeModules.add(RecomputeModule.CORE_ATTENTION);
                if (r.getRecomputeModules().contains("core_attn")) b.recomputeModules.add(RecomputeModule.CORE_ATTENTION);
                if (r.getRecomputeModules().contains("layernorm")) b.recomputeModules.add(RecomputeModule.LAYER_NORM);
                if (r.getRecomputeModules().contains("mlp")) b.recomputeModules.add(RecomputeModule.MLP);
                if (r.getRecomputeModules().contains("moe")) b.recomputeModules.add(RecomputeModule.MOE);
                if (r.getRecomputeModules().contains("moe_act")) b.recomputeModules.add(RecomputeModule.MOE_ACTIVATION);
                if (r.getRecomputeModules().contains("shared_experts")) b.recomputeModules.add(RecomputeModule.SHARED_EXPERTS);
            }
            case FULL -> {
                b.recomputation = switch (r.getRecomputeMethod()) {
                    case UNIFORM -> Recomputation.UNIFORM;
                    case BLOCK -> Recomputation.BLOCK;
                    case UNSET -> throw new IllegalArgumentException("full recomputation without a method");
                };
                b.recomputeLayers = r.getRecomputeNumLayers() == null ? 1 : r.getRecomputeNumLayers();
                b.distributeSavedActivations = r.isDistributeSavedActivations();
            }
        }
    }
}
