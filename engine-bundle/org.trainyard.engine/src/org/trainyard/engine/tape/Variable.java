package org.trainyard.engine.tape;

import org.trainyard.engine.placement.Placements;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.Tensor;

/**
 * A value in a computation that a {@link Tape} may record. Its tensor belongs to the scope it was made in; what backward needs of it is
 * saved by the ops themselves. Not thread-safe: a variable belongs to the thread of its tape.
 */
public class Variable {
    private Tensor value;
    private final boolean needsGradient;
    private Tensor gradient;
    /** Whether nobody else can see the memory of {@link #gradient}, so that it may be added to in place. */
    private boolean exclusive;

    /** Null unless a model is being rehearsed. */
    private final Placements placements;

    Variable(Tensor value, boolean needsGradient) { this(value, needsGradient, null); }

    Variable(Tensor value, boolean needsGradient, Placements placements) {
        this.value = value;
        this.needsGradient = needsGradient;
        this.placements = placements;
    }

    /** How it lies over the ranks, while a model is {@linkplain Tape#rehearsing rehearsed}; null for parameters, and in training. */
    public Placements placements() { return placements; }

    public Tensor value() { return value; }

    void replaceValue(Tensor t) { value = t; }

    public boolean needsGradient() { return needsGradient; }

    /** The gradient that has arrived so far, or null. It is the tape's; see {@link #takeGradient()}. */
    public Tensor gradient() { return gradient; }

    /** Hands the gradient to the caller, who must close it; null if none arrived. */
    public Tensor takeGradient() {
        Tensor g = gradient;
        gradient = null;
        return g;
    }

    /** Adds {@code g} to the gradient. {@code fresh} says that nobody else holds its memory. */
    void accumulate(Tensor g, boolean fresh) {
        if (gradient == null) {
            gradient = g.keep();
            exclusive = fresh;
        } else if (exclusive) {
            Aten.addInPlace(gradient, g);
        } else if (fresh) {
            Aten.addInPlace(g, gradient);
            replace(g);
        } else {
            replace(Aten.add(gradient, g));
        }
    }

    private void replace(Tensor sum) {
        gradient.close();
        gradient = sum.keep();
        exclusive = true;
    }

    void dropGradient() {
        if (gradient != null) gradient.close();
        gradient = null;
    }
}
