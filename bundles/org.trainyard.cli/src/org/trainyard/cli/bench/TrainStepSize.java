package org.trainyard.cli.bench;

import org.trainyard.engine.nn.TransformerConfig;
import org.trainyard.engine.tensor.DType;
import org.trainyard.run.UserError;

/** The models whose training step is timed. */
enum TrainStepSize {
    GPT_30M("gpt-30m", 6, 384, 6, 256, 8), GPT2_124M("gpt2-124m", 12, 768, 12, 1024, 4),
    /** For counting steps rather than timing them. */
    TINY("tiny", 2, 32, 2, 16, 2);

    private static final int GPT2_VOCABULARY = 50304;
    private static final int TINY_VOCABULARY = 256;

    final String label;
    final int layers;
    final int hidden;
    final int heads;
    final int sequence;
    final int batch;

    TrainStepSize(String label, int layers, int hidden, int heads, int sequence, int batch) {
        this.label = label;
        this.layers = layers;
        this.hidden = hidden;
        this.heads = heads;
        this.sequence = sequence;
        this.batch = batch;
    }

    static TrainStepSize parse(String text) {
        for (TrainStepSize s : values()) if (s.label.equals(text)) return s;
        throw new UserError("--size " + text + ": expected gpt-30m or gpt2-124m");
    }

    int vocabulary() { return this == TINY ? TINY_VOCABULARY : GPT2_VOCABULARY; }

    int tokens() { return sequence * batch; }

    /** GPT-2's architecture, without dropout so that both sides compute the same. */
    TransformerConfig config(DType dtype) { return builder(dtype).build(); }

    /** What {@link #config} is built from. */
    TransformerConfig.Builder builder(DType dtype) {
        TransformerConfig.Builder b = TransformerConfig.builder();
        b.numLayers = layers;
        b.hiddenSize = hidden;
        b.ffnHiddenSize = 4 * hidden;
        b.numAttentionHeads = heads;
        b.maxPositionEmbeddings = sequence;
        b.paddedVocabSize = vocabulary();
        b.hiddenDropout = 0;
        b.attentionDropout = 0;
        b.dtype = dtype;
        return b;
    }
}
