package org.trainyard.models.layouts;

import org.trainyard.engine.nn.TransformerConfig;
import org.trainyard.engine.tensor.DType;

/** The models of the matrix: small enough for hundreds of runs, with sizes that every layout divides. */
public enum TinyModel {
    /** Learned positions, LayerNorm, GELU, biases, tied embeddings, dropout. */
    GPT2 {
        @Override void options(TransformerConfig.Builder b) {
            b.activation = TransformerConfig.Activation.GELU_FUSED;
            b.attentionDropout = 0.1;
            b.hiddenDropout = 0.1;
        }
    },
    /** Rotary positions, RMSNorm, SwiGLU, grouped queries, QK norm, untied embeddings. */
    LLAMA {
        @Override void options(TransformerConfig.Builder b) {
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
    };

    static final int LAYERS = 4;
    static final int SEQUENCE = 16;
    static final int VOCABULARY = 64;

    abstract void options(TransformerConfig.Builder b);

    /** Its sizes and options. */
    public TransformerConfig.Builder builder(DType dtype) {
        TransformerConfig.Builder b = TransformerConfig.builder();
        b.numLayers = LAYERS;
        b.hiddenSize = 32;
        b.ffnHiddenSize = 64;
        b.numAttentionHeads = 8;
        b.maxPositionEmbeddings = SEQUENCE;
        b.paddedVocabSize = VOCABULARY;
        b.initMethodStd = 0.1;
        b.dtype = dtype;
        options(b);
        return b;
    }
}
