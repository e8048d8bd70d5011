package org.trainyard.engine.optim;

import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.Tensor;

/**
 * What an optimizer trains as one: the elements {@code from} (inclusive) to {@code to} (exclusive) of the flattened local part of a
 * parameter. Usually that is all of it; where optimizer states are sharded, each rank has a piece of some parameters. Immutable; owns no
 * tensor.
 */
public final class Piece {
    private final Parameter parameter;
    private final long from;
    private final long to;
    private final Tensor weight;
    private final Tensor gradient;

    /**
     * A part of a parameter, not all of it.
     *
     * @param weight flat view of the part of the weight
     * @param gradient flat view of the part of the gradient
     */
    public Piece(Parameter parameter, long from, long to, Tensor weight, Tensor gradient) {
        this.parameter = parameter;
        this.from = from;
        this.to = to;
        this.weight = weight;
        this.gradient = gradient;
    }

    /** All of a parameter. */
    public static Piece whole(Parameter p) { return new Piece(p, 0, p.value().numel(), null, null); }

    public Parameter parameter() { return parameter; }

    public long from() { return from; }

    public long to() { return to; }

    public long numel() { return to - from; }

    /** Whether this is all of the local part of the parameter. */
    public boolean isWhole() { return weight == null; }

    /** The part of a tensor of the parameter's local shape that this piece is: the tensor itself, or a flat view. */
    public Tensor of(Tensor local) {
        return isWhole() ? local : Aten.narrow(Aten.reshape(local, local.numel()), 0, from, numel());
    }

    /** The weight, of the parameter's shape where the piece is all of it, else flat. */
    public Tensor weight() { return weight == null ? parameter.value() : weight; }

    /** The accumulated gradient, in the shape of {@link #weight()}. */
    public Tensor gradient() { return gradient == null ? parameter.mainGradient() : gradient; }

    @Override public String toString() { return parameter.name() + "[" + from + ".." + to + ")"; }
}
