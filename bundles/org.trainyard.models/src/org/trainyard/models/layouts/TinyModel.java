package org.trainyard.models.layouts;

import org.trainyard.engine.moe.MoeConfig;
import org.trainyard.engine.nn.TransformerConfig;
import org.trainyard.engine.tensor.DType;

/** The models of the matrix: small enough for hundreds of runs, with sizes that every layout divides. */
public enum TinyModel {
    /** Learned positions, LayerNorm, GELU, biases, tied embeddings, dropout. */
    GPT2 {
        @Override void options(TransformerConfig.Builder b, MoeConfig.Builder m) {
            b.activation = TransformerConfig.Activation.GELU_FUSED;
            b.attentionDropout = 0.1;
            b.hiddenDropout = 0.1;
        }
    },
    /** Rotary positions, RMSNorm, SwiGLU, grouped queries, QK norm, untied embeddings. */
    LLAMA {
        @Override void options(TransformerConfig.Builder b, MoeConfig.Builder m) {
            b.position = TransformerConfig.Position.ROTARY;
            b.normalization = TransformerConfig.Normalization.RMS_NORM;
            b.activation = TransformerConfig.Activation.SWIGLU;
            b.qkNorm = TransformerConfig.QkNorm.NORM;
            b.numQueryGroups = 4;
            b.linearBias = false;
            b.untied = true;
            b.attentionDropout = 0;
            b.hiddenDropout = 0;
        }
    },
    /** LLAMA with experts in every layer: softmax of the chosen two, aux and z loss, tokens exchanged, experts computed together. */
    MIXTRAL {
        @Override void options(TransformerConfig.Builder b, MoeConfig.Builder m) {
            LLAMA.options(b, m);
            experts(m, 4);
            m.auxLossCoeff = 0.05;
            m.zLossCoeff = 0.01;
            m.dispatcher = MoeConfig.Dispatcher.ALLTOALL;
            m.groupedGemm = true;
        }
    },
    /**
     * LLAMA whose first layer is dense and whose others have experts of which a token may use two groups, chosen by sigmoid and a bias that learns
     * the load, with a loss on each of a micro-batch's two sequences, dropout, and a shared expert computed while tokens travel.
     */
    DEEPSEEK {
        @Override void options(TransformerConfig.Builder b, MoeConfig.Builder m) {
            LLAMA.options(b, m);
            b.hiddenDropout = 0.1;
            experts(m, 8);
            m.layers = new boolean[] {false, true, true, true};
            m.scoreFunction = MoeConfig.ScoreFunction.SIGMOID;
            m.expertBias = true;
            m.numGroups = 4;
            m.groupTopk = 2;
            m.topkScalingFactor = 2.5;
            m.balancing = MoeConfig.Balancing.SEQ_AUX_LOSS;
            m.auxLossCoeff = 0.05;
            m.routerDtype = DType.FLOAT32;
            m.sharedExpertIntermediateSize = 16;
            m.sharedExpertOverlap = true;
            m.dispatcher = MoeConfig.Dispatcher.ALLTOALL;
            m.groupedGemm = true;
        }

        @Override int sequences() { return 2; }
    },
    /** GPT2 with experts in every other layer: biases, dropout, a jittered router, tokens gathered, experts computed one after the other. */
    SWITCH {
        @Override void options(TransformerConfig.Builder b, MoeConfig.Builder m) {
            GPT2.options(b, m);
            experts(m, 4);
            m.layers = new boolean[] {false, true, false, true};
            m.preSoftmax = true;
            m.auxLossCoeff = 0.05;
            m.inputJitterEps = 0.1;
            m.dispatcher = MoeConfig.Dispatcher.ALLGATHER;
        }
    },
    /** MIXTRAL without z loss, whose experts take no more than their even share. What is dropped is a matter of a rank's own rows, so these must be whole sequences. */
    CAPACITY {
        @Override void options(TransformerConfig.Builder b, MoeConfig.Builder m) {
            MIXTRAL.options(b, m);
            m.zLossCoeff = 0;
            m.capacityFactor = 1;
            m.padToCapacity = true;
        }
    };

    static final int LAYERS = 4;
    static final int SEQUENCE = 16;
    static final int VOCABULARY = 64;

    abstract void options(TransformerConfig.Builder b, MoeConfig.Builder m);

    boolean hasExperts() { return ordinal() > LLAMA.ordinal(); }

    /** Whether the word embedding is the output layer's matrix too. */
    boolean isTied() { return this == GPT2 || this == SWITCH; }

    /** Sequences of a micro-batch. */
    int sequences() { return 1; }

    private static void experts(MoeConfig.Builder m, int number) {
        m.numExperts = number;
        m.routerTopk = 2;
        m.ffnHiddenSize = 32;
    }

    /** Its sizes and options. */
    public TransformerConfig.Builder builder(DType dtype) { return builder(dtype, false); }

    /** @param forced whether experts are chosen by random numbers in place of logits */
    TransformerConfig.Builder builder(DType dtype, boolean forced) {
        TransformerConfig.Builder b = TransformerConfig.builder();
        b.numLayers = LAYERS;
        b.hiddenSize = 32;
        b.ffnHiddenSize = 64;
        b.numAttentionHeads = 8;
        b.maxPositionEmbeddings = SEQUENCE;
        b.paddedVocabSize = VOCABULARY;
        b.initMethodStd = 0.1;
        b.dtype = dtype;
        MoeConfig.Builder m = MoeConfig.builder();
        m.forceLoadBalancing = forced;
        options(b, m);
        if (m.numExperts > 0) b.moe = m.build();
        return b;
    }
}
