package org.trainyard.engine.estimate;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Floating-point operations of a training step as Megatron-LM counts them: matrix products only, a multiply-add as two, backward as twice
 * forward. Formulas: megatron-formats.md §6.1. B sequences of s tokens; the other symbols are {@link ModelShape}'s.
 */
public final class Flops {
    /** Which operations count. Published figures differ in this. */
    public enum Mode {
        /** Only the half of the attention matrix under the diagonal: Megatron since March 2025. */
        CAUSAL(0.5, 1),
        /** The whole attention matrix: Megatron before, as in its H100 table. */
        NONCAUSAL(1, 1),
        /** The whole matrix, and a second forward pass of all layers: "hardware FLOPs" with full recomputation, as in the A100 table. */
        RECOMPUTE(1, 4.0 / 3);

        private final double attended;
        private final double layerFactor;

        Mode(double attended, double layerFactor) {
            this.attended = attended;
            this.layerFactor = layerFactor;
        }
    }

    private Flops() {}

    /** Operations of one step on {@code batch} sequences, on all devices together. */
    public static double perIteration(ModelShape shape, long batch, Mode mode) {
        double sum = 0;
        for (double f : terms(shape, batch, mode).values()) sum += f;
        return sum;
    }

    /** Operations a token, forward and backward. */
    public static double perToken(ModelShape shape, Mode mode) { return perIteration(shape, 1, mode) / shape.sequence(); }

    /** The same, term by term, in the order of the formula; terms that are zero are left out. */
    public static Map<String, Double> terms(ModelShape shape, long batch, Mode mode) {
        Map<String, Double> terms = new LinkedHashMap<>();
        double tokens = (double) batch * shape.sequence();
        if (shape.hybrid() == null) transformer(terms, shape, tokens, mode);
        else hybrid(terms, shape, tokens, mode);
        terms.values().removeIf(v -> v == 0);
        return terms;
    }

    private static void transformer(Map<String, Double> terms, ModelShape m, double tokens, Mode mode) {
        double h = m.hidden();
        double layers = tokens * mode.layerFactor;
        int moeLayers = m.moeLayers() + (m.mtpIsMoe() ? m.mtpLayers() : 0);
        int denseLayers = m.denseLayers() + (m.mtpIsMoe() ? 0 : m.mtpLayers());
        double mlp = 12 * h * m.gate() * layers;
        terms.put("mlp", mlp * m.ffn() * denseLayers);
        if (m.moe() != null) {
            terms.put("experts", mlp * m.moe().expertFfn() * m.moe().topK() * moeLayers);
            terms.put("shared expert", mlp * m.moe().sharedFfn() * moeLayers);
        }
        attention(terms, m, layers * (moeLayers + denseLayers), mode);
        terms.put("further-token norms and projections", 6 * tokens * m.mtpLayers() * (3 * h + 2 * h * h));
        terms.put("logits", 6 * tokens * h * m.vocabulary() * (m.mtpLayers() + 1));
    }

    private static void attention(Map<String, Double> terms, ModelShape m, double tokensTimesLayers, Mode mode) {
        double h = m.hidden();
        double s = m.sequence() * mode.attended;
        if (m.mla() == null) {
            double unit = 12 * h * h * m.queryRatio() * tokensTimesLayers;
            terms.put("attention projections", unit * (1 + m.groupRatio()));
            terms.put("attention matrix", unit * s / h);
        } else {
            double scores = s * m.heads() * (m.mla().headWidth() + m.mla().rotaryWidth() + m.mla().valueWidth());
            terms.put("attention projections", 6 * tokensTimesLayers * m.mlaProjections());
            terms.put("attention matrix", 6 * tokensTimesLayers * scores);
        }
    }

    private static void hybrid(Map<String, Double> terms, ModelShape m, double tokens, Mode mode) {
        ModelShape.Hybrid y = m.hybrid();
        double h = m.hidden();
        double inner = 2 * h;
        double forward = 3 * tokens * mode.layerFactor;
        double attention = 4 * forward * y.attentionLayers() * h * m.queryRatio();
        terms.put("mlp", 4 * forward * y.mlpLayers() * m.ffn() * h * m.gate());
        terms.put("attention projections", attention * h * (1 + m.groupRatio()));
        terms.put("attention matrix", attention * m.sequence() * mode.attended);
        double in = 2 * h * (2 * inner + 2.0 * y.groups() * y.stateWidth() + inner / y.headWidth());
        terms.put("mamba", forward * y.mambaLayers() * (in + 7 * inner * y.stateWidth() + 2 * inner * h));
        terms.put("logits", 6 * tokens * h * m.vocabulary());
    }
}
