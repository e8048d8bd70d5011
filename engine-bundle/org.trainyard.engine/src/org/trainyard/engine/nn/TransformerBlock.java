package org.trainyard.engine.nn;

import java.util.List;
import java.util.stream.IntStream;
import org.trainyard.engine.ops.Recompute;
import org.trainyard.engine.parallel.SharedOut;
import org.trainyard.engine.tape.Variable;
import org.trainyard.engine.tensor.Scope;

/** The layers of a decoder that one rank holds, and the final norm on the last, with full recomputation where asked. Not thread-safe. */
public final class TransformerBlock implements AutoCloseable {
    private final TransformerConfig c;
    private final RotaryEmbedding rotary;
    private final CausalMasks masks;
    private final TransformerLayer[] layers;
    private final Norm finalNorm;
    private final Recompute.Storage storage;

    public TransformerBlock(TransformerConfig c, ParameterFactory make, String name) {
        this(c, make, name, IntStream.range(0, c.numLayers).boxed().toList(), true);
    }

    /**
     * @param own numbers of the layers to hold, ascending; the random numbers of the others are drawn too
     * @param last whether the final norm is here
     */
    public TransformerBlock(TransformerConfig c, ParameterFactory make, String name, List<Integer> own, boolean last) {
        this.c = c;
        rotary = c.position == TransformerConfig.Position.ROTARY ? new RotaryEmbedding(c) : null;
        masks = new CausalMasks(c);
        // With sequence parallelism the rows are shared out as they are.
        boolean share = c.distributeSavedActivations && c.parallel.tensorSize() > 1 && !c.parallel.sequenceParallel();
        storage = share ? new SharedOut(c.parallel.tensor()) : Recompute.Storage.WHOLE;
        layers = new TransformerLayer[own.size()];
        ParameterFactory elsewhere = own.size() == c.numLayers ? make : make.absent();
        for (int i = 0, at = 0; i < c.numLayers; i++) {
            boolean here = at < layers.length && own.get(at) == i;
            TransformerLayer made = new TransformerLayer(c, here ? make : elsewhere, name + ".layers." + i, i, rotary, masks);
            if (here) layers[at++] = made;
        }
        finalNorm = last ? new Norm(c, make, name + ".final_layernorm", c.hiddenSize) : null;
    }

    /** x [B·S,H] → [B·S,H], normalised on the last rank. */
    public Variable forward(ForwardContext pass, Variable x) {
        Variable y = x;
        for (int i = 0; i < layers.length; i += groupAt(i)) y = group(pass, y, i, Math.min(layers.length, i + groupAt(i)));
        return finalNorm == null ? y : finalNorm.forward(pass.tape(), y);
    }

    /** Layers that are recomputed together from layer {@code i} on. */
    private int groupAt(int i) {
        return c.recomputation == TransformerConfig.Recomputation.UNIFORM ? Math.max(1, c.recomputeLayers) : 1;
    }

    private boolean recomputed(int i) {
        return switch (c.recomputation) {
            case UNIFORM -> true;
            case BLOCK -> i < c.recomputeLayers;
            case NONE, SELECTIVE -> false;
        };
    }

    private Variable group(ForwardContext pass, Variable x, int from, int to) {
        if (!recomputed(from)) return layers(pass, x, from, to);
        return Recompute.checkpoint(pass.tape(), (t, in) -> layers(pass.on(t), in[0], from, to), storage, x);
    }

    private Variable layers(ForwardContext pass, Variable x, int from, int to) {
        Variable y = x;
        for (int i = from; i < to; i++) {
            // What no backward saved dies with the layer.
            try (Scope s = Scope.open()) {
                y = layers[i].forward(pass, y);
                s.keep(y.value());
            }
        }
        return y;
    }

    /** To be called once a step, when the gradients are complete and before the optimizer uses them. */
    public void gradientsComplete() {
        for (TransformerLayer l : layers) l.gradientsComplete();
    }

    @Override public void close() {
        if (rotary != null) rotary.close();
        masks.close();
    }
}
