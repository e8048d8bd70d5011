package org.trainyard.engine.estimate;

/**
 * The sizes of a model that its FLOPs and memory follow from. Made by {@link #gpt} and the {@code with…} methods. Immutable.
 *
 * @param layers transformer layers L
 * @param hidden h
 * @param heads attention heads n
 * @param groups query groups g; equals {@code heads} without grouped-query attention
 * @param kvChannels width d of a head
 * @param ffn width f of the MLP
 * @param gated whether the MLP is gated (SwiGLU and its kin): half as many weights again
 * @param vocabulary padded vocabulary V
 * @param sequence sequence length s
 * @param untied whether the output layer has weights of its own
 * @param mtpLayers layers that predict further tokens, m
 * @param moe null for a dense model
 * @param mla null without multi-latent attention
 * @param hybrid null unless attention, MLP and Mamba are layers of their own
 */
public record ModelShape(int layers, int hidden, int heads, int groups, int kvChannels, long ffn, boolean gated, long vocabulary,
    long sequence, boolean untied, int mtpLayers, Moe moe, Mla mla, Hybrid hybrid) {

    /**
     * Mixture of experts.
     *
     * @param layers how many of the layers have experts
     * @param inLastLayer whether the last one does: layers that predict further tokens are of its kind
     * @param experts E
     * @param topK experts a token goes to
     * @param expertFfn width of an expert
     * @param sharedFfn width of the shared expert; 0 without one
     */
    public record Moe(int layers, boolean inLastLayer, int experts, int topK, long expertFfn, long sharedFfn) {}

    /**
     * Multi-latent attention.
     *
     * @param queryRank 0 where the query is not compressed
     * @param keyValueRank width of the compressed keys and values
     * @param headWidth of query and key without the rotary part
     * @param rotaryWidth of the rotary part
     * @param valueWidth of a value head
     */
    public record Mla(int queryRank, int keyValueRank, int headWidth, int rotaryWidth, int valueWidth) {}

    /** Layers of each kind, and the sizes of a Mamba mixer. */
    public record Hybrid(int attentionLayers, int mlpLayers, int mambaLayers, int stateWidth, int groups, int headWidth) {}

    /** A dense GPT with ungrouped attention, heads of width h/n, a plain MLP and a tied output layer. */
    public static ModelShape gpt(int layers, int hidden, int heads, long ffn, long vocabulary, long sequence) {
        return new ModelShape(layers, hidden, heads, heads, hidden / heads, ffn, false, vocabulary, sequence, false, 0, null, null, null);
    }

    public ModelShape withGroups(int queryGroups) {
        return new ModelShape(layers, hidden, heads, queryGroups, kvChannels, ffn, gated, vocabulary, sequence, untied, mtpLayers, moe, mla, hybrid);
    }

    public ModelShape withKvChannels(int channels) {
        return new ModelShape(layers, hidden, heads, groups, channels, ffn, gated, vocabulary, sequence, untied, mtpLayers, moe, mla, hybrid);
    }

    public ModelShape withGatedMlp() {
        return new ModelShape(layers, hidden, heads, groups, kvChannels, ffn, true, vocabulary, sequence, untied, mtpLayers, moe, mla, hybrid);
    }

    public ModelShape withUntiedOutput() {
        return new ModelShape(layers, hidden, heads, groups, kvChannels, ffn, gated, vocabulary, sequence, true, mtpLayers, moe, mla, hybrid);
    }

    public ModelShape withMtpLayers(int count) {
        return new ModelShape(layers, hidden, heads, groups, kvChannels, ffn, gated, vocabulary, sequence, untied, count, moe, mla, hybrid);
    }

    public ModelShape with(Moe experts) {
        return new ModelShape(layers, hidden, heads, groups, kvChannels, ffn, gated, vocabulary, sequence, untied, mtpLayers, experts, mla, hybrid);
    }

    public ModelShape with(Mla attention) {
        return new ModelShape(layers, hidden, heads, groups, kvChannels, ffn, gated, vocabulary, sequence, untied, mtpLayers, moe, attention, hybrid);
    }

    public ModelShape with(Hybrid kinds) {
        return new ModelShape(layers, hidden, heads, groups, kvChannels, ffn, gated, vocabulary, sequence, untied, mtpLayers, moe, mla, kinds);
    }

    /** γ: 3/2 for a gated MLP, else 1. */
    double gate() { return gated ? 1.5 : 1; }

    /** r: width of all query heads over h. */
    double queryRatio() { return (double) kvChannels * heads / hidden; }

    /** g/n */
    double groupRatio() { return (double) groups / heads; }

    int moeLayers() { return moe == null ? 0 : moe.layers(); }

    int denseLayers() { return layers - moeLayers(); }

    boolean mtpIsMoe() { return moe != null && moe.inLastLayer(); }

    /** Weights of an MLA layer's projections without the output's, and the two latent norms: megatron-formats.md §6.1 and §6.4. */
    double mlaProjections() {
        double h = hidden;
        double n = heads;
        double width = mla.headWidth() + mla.rotaryWidth();
        double query = mla.queryRank() == 0 ? h * n * width : mla.queryRank() * (h + n * width + 1);
        return query + mla.keyValueRank() * (h + n * (mla.headWidth() + mla.valueWidth()) + 1) + h * mla.rotaryWidth() + n * mla.valueWidth() * h;
    }
}
