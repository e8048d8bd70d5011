package org.trainyard.engine.nn;

import org.trainyard.engine.moe.AllGatherDispatcher;
import org.trainyard.engine.moe.AllToAllDispatcher;
import org.trainyard.engine.moe.MoeConfig;
import org.trainyard.engine.moe.TokenDispatcher;
import org.trainyard.engine.ops.ElementwiseOp;
import org.trainyard.engine.ops.Recompute;
import org.trainyard.engine.random.DropoutSource;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tape.Variable;

/**
 * A mixture of experts in place of the feed-forward part (Shazeer et al. 2017): each token goes to a few of many experts, and perhaps to one
 * that all tokens share. Every rank routes its own token rows, so with tensor parallelism it needs sequence parallelism. Not thread-safe.
 */
public final class MoeLayer {
    private final TransformerConfig config;
    private final int layer;
    private final Router router;
    private final Experts experts;
    private final Mlp shared;
    private final TokenDispatcher dispatcher;

    /**
     * @param layer number of the layer in the model, from 0
     * @throws IllegalArgumentException with tensor parallelism but without sequence parallelism
     */
    public MoeLayer(TransformerConfig config, ParameterFactory make, String name, int layer) {
        this.config = config;
        this.layer = layer;
        MoeConfig c = config.moe;
        if (config.parallel.tensorSize() > 1 && !config.parallel.sequenceParallel()) {
            throw new IllegalArgumentException("experts with tensor parallelism need sequence parallelism");
        }
        router = new Router(config, make, name + ".router", layer);
        experts = new Experts(config, make, name + ".experts");
        shared = c.sharedExpertIntermediateSize == 0 ? null : new Mlp(config, make, name + ".shared_experts", c.sharedExpertIntermediateSize);
        dispatcher = switch (c.dispatcher) {
            case ALLGATHER -> new AllGatherDispatcher(c, config.parallel);
            case ALLTOALL -> new AllToAllDispatcher(c, config.parallel);
        };
    }

    /** residual + dropout(experts(x)); x [T,H], this rank's token rows. */
    public Variable addTo(ForwardContext pass, Variable x, Variable residual) {
        Tape tape = pass.tape();
        boolean overlaps = shared != null && config.moe.sharedExpertOverlap;
        Variable[] ofAll = new Variable[1];
        Variable y = dispatcher.dispatch(tape, x, router.route(pass, x), experts, () -> {
            if (overlaps) ofAll[0] = ofAll(tape, x);
        });
        if (shared != null) y = ElementwiseOp.add(tape, y, overlaps ? ofAll[0] : ofAll(tape, x));
        if (pass.training() && config.hiddenDropout > 0) {
            y = ElementwiseOp.dropout(tape, y, config.hiddenDropout, pass.rowsMask(layer, DropoutSource.Place.AFTER_MLP, config.parallel));
        }
        return ElementwiseOp.add(tape, residual, y);
    }

    /** What the shared expert gives. */
    private Variable ofAll(Tape tape, Variable x) {
        if (!config.recomputes(TransformerConfig.RecomputeModule.SHARED_EXPERTS)) return shared.forward(tape, x);
        return Recompute.checkpoint(tape, (t, in) -> shared.forward(t, in[0]), x);
    }

    /** To be called once a step by all ranks, when the gradients are complete. */
    public void gradientsComplete() { router.updateBias(); }
}
