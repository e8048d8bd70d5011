package org.trainyard.engine.nn;

import java.util.Arrays;
import org.trainyard.engine.group.ProcessGroup;
import org.trainyard.engine.mesh.GroupKind;
import org.trainyard.engine.moe.AuxiliaryLosses;
import org.trainyard.engine.moe.BalancingLoss;
import org.trainyard.engine.moe.Capacity;
import org.trainyard.engine.moe.MoeConfig;
import org.trainyard.engine.moe.MoeConfig.Balancing;
import org.trainyard.engine.moe.RouterOps;
import org.trainyard.engine.moe.RouterScores;
import org.trainyard.engine.moe.Routing;
import org.trainyard.engine.parallel.Parallel;
import org.trainyard.engine.placement.Rules;
import org.trainyard.engine.random.DropoutSource.Place;
import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tape.Variable;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/** Chooses the experts of each token. Legend: T token rows of this rank, H hidden size, E experts, k experts a token. Not thread-safe. */
final class Router {
    private final MoeConfig c;
    private final Parallel parallel;
    /** The ranks that hold parts of a micro-batch. */
    private final ProcessGroup sharing;
    private final int layer;
    private final DType dtype;
    private final Parameter weight;
    private final Buffer bias;
    /** Rows that went to each expert since the bias was updated. */
    private final double[] load;

    Router(TransformerConfig config, ParameterFactory make, String name, int layer) {
        c = config.moe;
        parallel = config.parallel;
        sharing = parallel.get(GroupKind.TENSOR_CONTEXT);
        this.layer = layer;
        dtype = c.routerDtype == null ? config.dtype : c.routerDtype;
        weight = make.matrix(name + ".weight", ParameterFactory.Init.WEIGHT, c.numExperts, config.hiddenSize);
        if (parallel.sequenceParallel()) weight.sumGradientOver(GroupKind.TENSOR);
        bias = c.expertBias ? make.buffer(name + ".expert_bias", c.numExperts) : null;
        load = new double[c.numExperts];
    }

    /** x [T,H] → the experts of each row, after the limit to what experts take. */
    Routing route(ForwardContext pass, Variable x) {
        Tape tape = pass.tape();
        boolean jitters = pass.training() && c.inputJitterEps > 0;
        Variable input = jitters ? RouterOps.jitter(tape, x, c.inputJitterEps, pass.randomRows(layer, Place.ROUTER_INPUT, parallel)) : x;
        Variable logits = RouterOps.logits(tape, input, weight, dtype);
        if (c.forceLoadBalancing) logits = RouterOps.forcedBalance(tape, logits, pass.randomRows(layer, Place.ROUTER_LOGITS, parallel));
        boolean learns = pass.training() && tape.isRecording();
        if (learns) logits = balanced(pass, logits);
        Tensor chosen = RouterScores.choose(logits.value(), c, bias == null ? null : bias.value(), pass.training());
        double factor = c.balancing == Balancing.SINKHORN ? 1 : c.topkScalingFactor;
        Variable weights = RouterScores.weights(tape, logits, chosen, RouterScores.weighting(c), factor);
        Routing routing = new Routing(weights, Tensors.toLongs(chosen));
        long capacity = c.capacity(routing.tokens());
        if (capacity < routing.tokens()) {
            double[] w = c.dropPolicy == MoeConfig.DropPolicy.PROBS ? Tensors.toDoubles(weights.value()) : null;
            Capacity.limit(routing.chosen(), w, c.numExperts, capacity, c.dropPolicy);
        }
        if (learns && bias != null && !tape.isRehearsal()) for (long e : routing.chosen()) if (e != Capacity.DROPPED) load[(int) e]++;
        return routing;
    }

    /** Injects the gradients of the balancing losses and notes their values. */
    private Variable balanced(ForwardContext pass, Variable logits) {
        Variable y = logits;
        if (c.zLossCoeff > 0) {
            y = inject(pass, y, BalancingLoss.z(logits.value(), c.zLossCoeff, sharing.size()), AuxiliaryLosses.Z, c.zLossCoeff);
        }
        boolean bySequence = c.balancing == Balancing.SEQ_AUX_LOSS;
        if (c.auxLossCoeff > 0 && (bySequence || c.balancing == Balancing.AUX_LOSS)) {
            long rows = logits.value().size(0);
            BalancingLoss.Rows sequences = bySequence
                ? new BalancingLoss.Rows(pass.batch(), parallel.tensorRank() * rows, parallel.tensorSize() * rows) : BalancingLoss.Rows.together(rows);
            BalancingLoss loss = BalancingLoss.balance(logits.value(), c, sequences, sharing);
            y = inject(pass, y, loss, bySequence ? AuxiliaryLosses.SEQUENCE_LOAD_BALANCING : AuxiliaryLosses.LOAD_BALANCING, c.auxLossCoeff);
        }
        return y;
    }

    private Variable inject(ForwardContext pass, Variable logits, BalancingLoss loss, String name, double coefficient) {
        pass.auxiliary().add(name, layer, loss.value() / coefficient);
        pass.tape().place(Rules.over(sharing, Rules.PLAIN, Rules.PLAIN));
        return loss.inject(pass.tape(), logits, pass.auxiliary().gradient(logits.value().size(0) * sharing.size()));
    }

    /**
     * Moves the bias of experts with a load below the mean of the step up by the update rate, and of those above it down (Wang et al. 2024).
     * To be called once a step by all ranks of the stage.
     */
    void updateBias() {
        if (bias == null) return;
        try (Scope _ = Scope.open()) {
            Tensor sum = Tensors.of(load, load.length);
            ProcessGroup stage = parallel.get(GroupKind.TENSOR_DATA_CONTEXT);
            if (stage.size() > 1) {
                sum = Aten.to(sum, DType.FLOAT64, bias.value().device());
                stage.allReduce(sum);
            }
            double[] all = Tensors.toDoubles(sum);
            double mean = Arrays.stream(all).average().orElseThrow();
            double[] moves = Arrays.stream(all).map(n -> Math.signum(mean - n) * c.biasUpdateRate).toArray();
            Aten.copy(bias.value(), Aten.add(bias.value(), Aten.to(Tensors.of(moves, moves.length), DType.FLOAT32, bias.value().device())));
        }
        Arrays.fill(load, 0);
    }
}
