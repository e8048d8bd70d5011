package org.trainyard.engine.placement;

import org.trainyard.engine.mesh.GroupKind;

/**
 * An input of an op: a value, or a parameter. A parameter has no placement of its own: where every rank holds all of it, its gradient is whole or
 * partial as the op's result makes it.
 *
 * @param identity the parameter; null for a value
 * @param name of the parameter
 * @param expert whether the parameter is part of an expert
 * @param splitDim the dimension of which a rank holds a part; -1 if it holds all of the parameter, and for values
 * @param placements of a value; null for a parameter
 * @param needsGradient false for constants
 */
public record Operand(Object identity, String name, boolean expert, int splitDim, Placements placements, boolean needsGradient) {
    public static Operand parameter(Object identity, String name, boolean expert, int splitDim) {
        return new Operand(identity, name, expert, splitDim, null, true);
    }

    public static Operand value(Placements placements, boolean needsGradient) { return new Operand(null, null, false, -1, placements,
        needsGradient); }

    public boolean isParameter() { return identity != null; }

    /** Whether ranks along an axis hold different parts of this parameter, or different experts. */
    boolean isSplitOver(MeshAxis axis) {
        return switch (axis.kind()) {
            case EXPERT -> true;
            case TENSOR, EXPERT_TENSOR -> splitDim >= 0;
            default -> false;
        };
    }
}
