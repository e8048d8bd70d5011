package org.trainyard.models.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.trainyard.engine.nn.TransformerConfig;

/** The two tiny models of megatron-formats §5.3, and what the reference printed of them, digit by digit. */
enum GoldenModel {
    GPT2(7232, "-.01859946 .1294465 .04762975 .3401815", ".08447664 -.1116956 -.101372 -.1152276",
        "3.337256 3.497047 3.390994 3.406935 3.682773 3.433375 3.467606 3.507568", "3.4664381 3.4664381 3.3081999 3.1369843 3.0016618",
        "2.427439 2.427439 1.481494 1.311275 1.592667") {
        @Override void options(TransformerConfig.Builder b) {}

        @Override String flags() { return "--no-bias-gelu-fusion"; }
    },
    LLAMA(5712, "-.04093076 .007931901 -.1661858 .08328445", "-.0194615 -.06046497 -.03474176 -.01129069",
        "3.467704 3.569041 3.520111 3.443271 3.361063 3.339239 3.439572 3.593639", "3.4565616 3.4565616 3.3289895 3.1795433 3.0148232",
        "1.391265 1.391265 1.318532 1.498434 1.421080") {
        @Override void options(TransformerConfig.Builder b) {
            b.ffnHiddenSize = 32;
            b.activation = TransformerConfig.Activation.SWIGLU;
            b.normalization = TransformerConfig.Normalization.RMS_NORM;
            b.position = TransformerConfig.Position.ROTARY;
            b.numQueryGroups = 2;
            b.untied = true;
            b.linearBias = false;
        }

        @Override String flags() {
            return "--ffn-hidden-size 32 --swiglu --normalization RMSNorm --position-embedding-type rope --group-query-attention --num-query-groups 2"
                + " --untie-embeddings-and-output-weights --disable-bias-linear";
        }
    };

    static final List<int[]> ROWS = List.of(new int[] {3, 1, 4, 1, 5, 9, 2, 6}, new int[] {5, 3, 5, 8, 9, 7, 9, 3});
    static final double[] LEARNING_RATES = {0, 5e-3, 1e-2, 8.875e-3, 7.75e-3};

    final long parameters;
    final String first;
    final String last;
    final String row;
    final String losses;
    final String norms;

    /**
     * @param first of logits[0,0]
     * @param last of logits[1,7]
     * @param row losses of the first row's tokens
     * @param losses of five steps
     * @param norms of their gradients
     */
    GoldenModel(long parameters, String first, String last, String row, String losses, String norms) {
        this.parameters = parameters;
        this.first = first;
        this.last = last;
        this.row = row;
        this.losses = losses;
        this.norms = norms;
    }

    /** What sets it apart from the first. */
    abstract void options(TransformerConfig.Builder b);

    /** The same as flags. */
    abstract String flags();

    TransformerConfig config() {
        TransformerConfig.Builder b = TransformerConfig.builder();
        b.numLayers = 2;
        b.hiddenSize = 16;
        b.numAttentionHeads = 4;
        b.ffnHiddenSize = 64;
        b.maxPositionEmbeddings = 8;
        b.paddedVocabSize = 32;
        b.hiddenDropout = 0;
        b.attentionDropout = 0;
        b.activation = TransformerConfig.Activation.GELU_ERF;
        options(b);
        return b.build();
    }

    /** Every printed digit, and no more than {@code slack} beside it. */
    static void assertPrinted(String printed, double[] values, double slack, String what) {
        String[] numbers = printed.split(" ");
        assertEquals(numbers.length, values.length, what);
        for (int i = 0; i < numbers.length; i++) {
            int decimals = numbers[i].length() - numbers[i].indexOf('.') - 1;
            double half = 0.5 * Math.pow(10, -decimals) * (1 + 1e-9);
            assertEquals(Double.parseDouble(numbers[i]), values[i], half + slack, what + " " + (i + 1));
        }
    }
}
