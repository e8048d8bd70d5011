package org.trainyard.kernels.internal;

/**
 * Whether loops on {@code jdk.incubator.vector} can run. Classes that use the Vector API must not be touched before {@link #available()}
 * has said yes: without {@code --add-modules jdk.incubator.vector} they do not link.
 */
public final class VectorSupport {
    private static final boolean AVAILABLE = ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent() && Wide.lanes() >= 8;

    private VectorSupport() {}

    /** True if the module is there and the processor has vectors of at least 256 bits. */
    public static boolean available() { return AVAILABLE; }

    /** Loaded only after the module has been found. */
    private static final class Wide {
        static int lanes() { return jdk.incubator.vector.FloatVector.SPECIES_PREFERRED.length(); }
    }
}
