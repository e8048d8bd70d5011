package org.trainyard.engine.nn;

import java.util.Set;
import org.trainyard.engine.moe.MoeConfig;
import org.trainyard.engine.parallel.Parallel;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;

/**
 * What a transformer is made of: sizes, options and where it lives. Immutable; names are Megatron's in Java's form, so that
 * {@code --num-layers} is {@link #numLayers}.
 */
public final class TransformerConfig {
    /** How positions enter. */
    public enum Position { LEARNED, ROTARY, NONE }

    /** Which normalisation is used. */
    public enum Normalization { LAYER_NORM, RMS_NORM }

    /** The feed-forward activation. {@code GELU_FUSED} is the tanh form fused with the bias; {@code GELU_ERF} the exact one. */
    public enum Activation { GELU_FUSED, GELU_ERF, GELU_TANH, SWIGLU, SQUARED_RELU }

    /** Normalisation of queries and keys. */
    public enum QkNorm { NONE, NORM, L2 }

    /** Which attention kernels may be used. */
    public enum Attention { AUTO, FUSED, PLAIN }

    /** Which activations are computed again in backward; {@code UNIFORM} and {@code BLOCK} are the two forms of full recomputation. */
    public enum Recomputation { NONE, SELECTIVE, UNIFORM, BLOCK }

    /** Parts that selective recomputation knows. {@code MLP} is that of dense layers, {@code MOE_ACTIVATION} what lies between an expert's matrices. */
    public enum RecomputeModule { CORE_ATTENTION, LAYER_NORM, MLP, MOE, MOE_ACTIVATION, SHARED_EXPERTS }

    public final int numLayers;
    public final int hiddenSize;
    public final int ffnHiddenSize;
    public final int numAttentionHeads;
    public final int numQueryGroups;
    public final int kvChannels;
    public final int maxPositionEmbeddings;
    /** Rows of the embedding, padding included. */
    public final int paddedVocabSize;
    public final Position position;
    public final Rotary rotary;
    public final Normalization normalization;
    public final double normEpsilon;
    public final boolean layerNormOnePlus;
    public final boolean residualPostLayernorm;
    public final Activation activation;
    public final boolean linearBias;
    public final boolean qkvBias;
    public final QkNorm qkNorm;
    public final boolean untied;
    public final double attentionDropout;
    public final double hiddenDropout;
    public final Attention attention;
    public final boolean queryKeyLayerScaling;
    public final boolean softmaxInFp32;
    public final boolean fp32Residual;
    public final double initMethodStd;
    public final boolean xavier;
    public final Recomputation recomputation;
    public final int recomputeLayers;
    public final Set<RecomputeModule> recomputeModules;
    /** Whether tensor-parallel ranks share out what full recomputation keeps. */
    public final boolean distributeSavedActivations;
    /** Null for a dense model. */
    public final MoeConfig moe;
    /** Type of weights and activations. */
    public final DType dtype;
    public final Device device;
    /** This rank's part in the model. */
    public final Parallel parallel;

    /**
     * Rotary options.
     *
     * @param percent share of the head that is rotated
     * @param interpolation factor that divides positions; 1 for none
     * @param scalingFactor Llama 3's frequency scaling; 0 for none
     * @param skippedLayers layer numbers (from 0) without rotation
     */
    public record Rotary(double base, double percent, boolean interleaved, double interpolation, double scalingFactor,
        Set<Integer> skippedLayers) {}

    private TransformerConfig(Builder b) {
        numLayers = b.numLayers;
        hiddenSize = b.hiddenSize;
        ffnHiddenSize = b.ffnHiddenSize;
        numAttentionHeads = b.numAttentionHeads;
        numQueryGroups = b.numQueryGroups == 0 ? b.numAttentionHeads : b.numQueryGroups;
        kvChannels = b.kvChannels == 0 ? b.hiddenSize / b.numAttentionHeads : b.kvChannels;
        maxPositionEmbeddings = b.maxPositionEmbeddings;
        paddedVocabSize = b.paddedVocabSize;
        position = b.position;
        rotary = b.rotary;
        normalization = b.normalization;
        normEpsilon = b.normEpsilon;
        layerNormOnePlus = b.layerNormOnePlus;
        residualPostLayernorm = b.residualPostLayernorm;
        activation = b.activation;
        linearBias = b.linearBias;
        qkvBias = b.qkvBias || b.linearBias;
        qkNorm = b.qkNorm;
        untied = b.untied;
        attentionDropout = b.attentionDropout;
        hiddenDropout = b.hiddenDropout;
        attention = b.attention;
        queryKeyLayerScaling = b.queryKeyLayerScaling;
        softmaxInFp32 = b.softmaxInFp32;
        fp32Residual = b.fp32Residual;
        initMethodStd = b.initMethodStd;
        xavier = b.xavier;
        recomputation = b.recomputation;
        recomputeLayers = b.recomputeLayers;
        recomputeModules = Set.copyOf(b.recomputeModules);
        distributeSavedActivations = b.distributeSavedActivations;
        moe = b.moe;
        dtype = b.dtype;
        device = b.device;
        parallel = b.parallel;
    }

    /** Whether selective recomputation has a part. */
    boolean recomputes(RecomputeModule part) { return recomputation == Recomputation.SELECTIVE && recomputeModules.contains(part); }

    /** Whether layer {@code number}, from 0, is a mixture of experts. */
    public boolean hasExperts(int number) { return moe != null && moe.hasExperts(number); }

    /** Type of the residual stream. */
    public DType residualType() { return fp32Residual && dtype != DType.FLOAT64 ? DType.FLOAT32 : dtype; }

    /** Query heads of this rank. */
    public int localHeads() { return parallel.share("--num-attention-heads", numAttentionHeads); }

    /** Key and value groups of this rank. */
    public int localGroups() { return parallel.share("--num-query-groups", numQueryGroups); }

    /** Rows of the fused query, key and value projection. */
    public int qkvRows() { return (numAttentionHeads + 2 * numQueryGroups) * kvChannels; }

    public static Builder builder() { return new Builder(); }

    /** Collects the options; every field has Megatron's default where there is one. */
    public static final class Builder {
        public int numLayers;
        public int hiddenSize;
        public int ffnHiddenSize;
        public int numAttentionHeads;
        public int numQueryGroups;
        public int kvChannels;
        public int maxPositionEmbeddings;
        public int paddedVocabSize;
        public Position position = Position.LEARNED;
        public Rotary rotary = new Rotary(10000, 1, false, 1, 0, Set.of());
        public Normalization normalization = Normalization.LAYER_NORM;
        public double normEpsilon = 1e-5;
        public boolean layerNormOnePlus;
        public boolean residualPostLayernorm;
        public Activation activation = Activation.GELU_FUSED;
        public boolean linearBias = true;
        public boolean qkvBias;
        public QkNorm qkNorm = QkNorm.NONE;
        public boolean untied;
        public double attentionDropout = 0.1;
        public double hiddenDropout = 0.1;
        public Attention attention = Attention.AUTO;
        public boolean queryKeyLayerScaling;
        public boolean softmaxInFp32;
        public boolean fp32Residual;
        public double initMethodStd = 0.02;
        public boolean xavier;
        public Recomputation recomputation = Recomputation.NONE;
        public int recomputeLayers = 1;
        public Set<RecomputeModule> recomputeModules = Set.of();
        public boolean distributeSavedActivations;
        public MoeConfig moe;
        public DType dtype = DType.FLOAT32;
        public Device device = Device.CPU;
        public Parallel parallel = Parallel.single();

        private Builder() {}

        public TransformerConfig build() { return new TransformerConfig(this); }
    }
}
