package org.trainyard.engine.mesh;

import java.util.Locale;

/** An axis along which ranks are laid out, in Megatron's default order: the first one varies fastest with the rank. */
public enum Axis {
    /** Tensor parallel: ranks that share the matrices of a layer. */
    TP,
    /** Context parallel: ranks that share the positions of a sequence. */
    CP,
    /** Expert parallel: ranks that share the experts of a layer. */
    EP,
    /** Data parallel: ranks that hold the same weights and see different samples. */
    DP,
    /** Pipeline parallel: ranks that share the layers. */
    PP;

    @Override public String toString() { return name().toLowerCase(Locale.ROOT); }
}
