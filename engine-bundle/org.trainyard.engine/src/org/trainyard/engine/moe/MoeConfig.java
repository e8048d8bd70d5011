package org.trainyard.engine.moe;

import org.trainyard.engine.tensor.DType;

/**
 * What a mixture of experts is made of. Immutable; names are Megatron's in Java's form, so that {@code --moe-router-topk} is
 * {@link #routerTopk}. That a configuration makes sense is checked where flags are read.
 */
public final class MoeConfig {
    /** What a token's scores for the experts are. */
    public enum ScoreFunction { SOFTMAX, SIGMOID }

    /** How tokens are kept spread over the experts. */
    public enum Balancing { AUX_LOSS, SEQ_AUX_LOSS, SINKHORN, NONE }

    /** Which tokens an expert drops when more than its capacity come: those of the lowest weights, or the last ones. */
    public enum DropPolicy { PROBS, POSITION }

    /** How tokens travel to the ranks of their experts. */
    public enum Dispatcher { ALLGATHER, ALLTOALL }

    public final int numExperts;
    public final int routerTopk;
    /** Inner width of an expert. */
    public final int ffnHiddenSize;
    /** Inner width of the expert that sees every token; 0 without one. */
    public final int sharedExpertIntermediateSize;
    public final boolean sharedExpertOverlap;
    public final ScoreFunction scoreFunction;
    public final boolean preSoftmax;
    /** Factor on the weights; 1 for none. */
    public final double topkScalingFactor;
    /** Groups of experts of which a token may use {@link #groupTopk}; 0 without groups. */
    public final int numGroups;
    public final int groupTopk;
    public final Balancing balancing;
    public final double auxLossCoeff;
    /** 0 without z-loss. */
    public final double zLossCoeff;
    public final boolean expertBias;
    public final double biasUpdateRate;
    /** Type in which is routed; null for that of the activations. */
    public final DType routerDtype;
    /** The router sees its input times U(1-ε, 1+ε) in training; 0 for none. */
    public final double inputJitterEps;
    public final boolean forceLoadBalancing;
    /** Tokens an expert takes, relative to an even share; 0 for any number. */
    public final double capacityFactor;
    public final DropPolicy dropPolicy;
    public final boolean padToCapacity;
    public final Dispatcher dispatcher;
    /** Whether the experts of a rank compute together rather than one after the other. */
    public final boolean groupedGemm;
    public final boolean applyProbsOnInput;
    private final boolean[] layers;

    private MoeConfig(Builder b) {
        numExperts = b.numExperts;
        routerTopk = b.routerTopk;
        ffnHiddenSize = b.ffnHiddenSize;
        sharedExpertIntermediateSize = b.sharedExpertIntermediateSize;
        sharedExpertOverlap = b.sharedExpertOverlap;
        scoreFunction = b.scoreFunction;
        preSoftmax = b.preSoftmax;
        topkScalingFactor = b.topkScalingFactor;
        numGroups = b.numGroups;
        groupTopk = b.groupTopk;
        balancing = b.balancing;
        auxLossCoeff = b.auxLossCoeff;
        zLossCoeff = b.zLossCoeff;
        expertBias = b.expertBias;
        biasUpdateRate = b.biasUpdateRate;
        routerDtype = b.routerDtype;
        inputJitterEps = b.inputJitterEps;
        forceLoadBalancing = b.forceLoadBalancing;
        capacityFactor = b.capacityFactor;
        dropPolicy = b.dropPolicy;
        padToCapacity = b.padToCapacity;
        dispatcher = b.dispatcher;
        groupedGemm = b.groupedGemm;
        applyProbsOnInput = b.applyProbsOnInput;
        layers = b.layers.clone();
    }

    /** Whether layer {@code number}, from 0, has experts; every layer, if no pattern was given. */
    public boolean hasExperts(int number) { return layers.length == 0 || layers[number]; }

    /** How many of a model's layers have experts. */
    public int expertLayers(int numLayers) {
        int n = 0;
        for (int i = 0; i < numLayers; i++) if (hasExperts(i)) n++;
        return n;
    }

    /** Tokens that one expert takes of {@code tokens} routed together; {@link Long#MAX_VALUE} without a limit. */
    public long capacity(long tokens) {
        return capacityFactor == 0 ? Long.MAX_VALUE : (long) Math.ceil((double) (tokens * routerTopk) / numExperts * capacityFactor);
    }

    public static Builder builder() { return new Builder(); }

    /** Collects the options; every field has Megatron's default where there is one. */
    public static final class Builder {
        public int numExperts;
        public int routerTopk = 2;
        public int ffnHiddenSize;
        public int sharedExpertIntermediateSize;
        public boolean sharedExpertOverlap;
        public ScoreFunction scoreFunction = ScoreFunction.SOFTMAX;
        public boolean preSoftmax;
        public double topkScalingFactor = 1;
        public int numGroups;
        public int groupTopk;
        public Balancing balancing = Balancing.AUX_LOSS;
        public double auxLossCoeff;
        public double zLossCoeff;
        public boolean expertBias;
        public double biasUpdateRate = 1e-3;
        public DType routerDtype;
        public double inputJitterEps;
        public boolean forceLoadBalancing;
        public double capacityFactor;
        public DropPolicy dropPolicy = DropPolicy.PROBS;
        public boolean padToCapacity;
        public Dispatcher dispatcher = Dispatcher.ALLGATHER;
        public boolean groupedGemm;
        public boolean applyProbsOnInput;
        /** Which layers have experts; empty for all. */
        public boolean[] layers = {};

        private Builder() {}

        public MoeConfig build() { return new MoeConfig(this); }
    }
}
