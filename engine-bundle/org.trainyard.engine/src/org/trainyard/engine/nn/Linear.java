package org.trainyard.engine.nn;

import org.trainyard.engine.mesh.GroupKind;
import org.trainyard.engine.ops.ElementwiseOp;
import org.trainyard.engine.ops.LinearOp;
import org.trainyard.engine.parallel.Parallel;
import org.trainyard.engine.parallel.ParallelLinearOp;
import org.trainyard.engine.random.DropoutMask;
import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tape.Shard;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tape.Variable;

/** An affine map of rows, weight [out, in]; with tensor parallelism each rank holds a part of its columns or of its rows (Shoeybi et al. 2019). */
public final class Linear {
    private enum Split { NONE, OUTPUT, INPUT }

    private final Split split;
    private final Parallel parallel;
    private final int stacked;
    private final long out;
    private final Parameter weight;
    private Parameter bias;

    private Linear(ParameterFactory make, String name, ParameterFactory.Init init, long in, long out, Split split, int stacked, Parallel parallel) {
        this.split = split;
        this.parallel = parallel;
        this.stacked = stacked;
        this.out = out;
        weight = make.matrix(name + ".weight", init, shard(new long[] {out, in}));
    }

    /** The whole map on every rank. */
    public Linear(ParameterFactory make, String name, ParameterFactory.Init init, long in, long out) {
        this(make, name, init, in, out, Split.NONE, 1, Parallel.single());
    }

    /**
     * Each rank computes a part of the output. Takes whole rows, or with sequence parallelism own ones.
     *
     * @param stacked matrices that lie one behind the other in the output, each of which is split
     */
    public static Linear column(Parallel p, ParameterFactory make, String name, ParameterFactory.Init init, long in, long out, int stacked) {
        return new Linear(make, name, init, in, out, p.tensorSize() == 1 ? Split.NONE : Split.OUTPUT, stacked, p);
    }

    /** Each rank takes a part of the input, and the ranks' results are summed. Gives whole rows, or with sequence parallelism own ones. */
    public static Linear row(Parallel p, ParameterFactory make, String name, ParameterFactory.Init init, long in, long out) {
        return new Linear(make, name, init, in, out, p.tensorSize() == 1 ? Split.NONE : Split.INPUT, 1, p);
    }

    private Shard shard(long[] whole) {
        return switch (split) {
            case NONE -> Shard.whole(whole);
            case OUTPUT -> Shard.fused(whole, 0, stacked, parallel.tensorSize(), parallel.tensorRank());
            case INPUT -> whole.length == 1 ? Shard.whole(whole) : Shard.part(whole, 1, parallel.tensorSize(), parallel.tensorRank());
        };
    }

    /** Adds a bias, which draws nothing. */
    public Linear withBias(ParameterFactory make, String name) {
        bias = make.vector(name + ".bias", 0, false, shard(new long[] {out}));
        // Each rank adds it to its own rows only.
        if (split == Split.INPUT && parallel.sequenceParallel()) bias.sumGradientOver(GroupKind.TENSOR);
        return this;
    }

    public Parameter weight() { return weight; }

    /** Null if there is none. */
    public Parameter bias() { return bias; }

    public Variable forward(Tape tape, Variable x) {
        if (split == Split.INPUT) {
            Variable y = ParallelLinearOp.row(tape, x, weight, parallel);
            return bias == null ? y : ElementwiseOp.addBias(tape, y, bias);
        }
        return ParallelLinearOp.column(tape, x, weight, bias, parallel);
    }

    /** The product alone, for activations that add the bias themselves. */
    public Variable withoutBias(Tape tape, Variable x) {
        return split == Split.INPUT ? ParallelLinearOp.row(tape, x, weight, parallel) : ParallelLinearOp.column(tape, x, weight, null, parallel);
    }

    /**
     * residual + dropout(x·wᵀ + b), fused into the product where nothing is dropped.
     *
     * @param dropped says what is dropped; may be null if {@code dropout} is 0
     */
    public Variable addTo(ForwardContext pass, Variable x, Variable residual, double dropout, DropoutMask dropped) {
        Tape tape = pass.tape();
        boolean drops = pass.training() && dropout > 0;
        if (!drops && split == Split.NONE && residual.value().dtype() == weight.value().dtype()) {
            return LinearOp.linearAdd(tape, x, weight, bias, residual);
        }
        Variable y = forward(tape, x);
        return ElementwiseOp.add(tape, residual, drops ? ElementwiseOp.dropout(tape, y, dropout, dropped) : y);
    }
}
