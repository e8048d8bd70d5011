package org.trainyard.engine.kernel;

import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;

/**
 * A fused operation that may have several implementations. The plain one on ATen, with rank 0, is in the engine; faster ones are
 * contributed through the extension point {@code org.trainyard.engine.kernels}. Every kernel must agree with the plain one. Thread-safe.
 */
public interface Kernel {
    /** Like {@code vector-adamw}; unique. */
    String id();

    /** Among the kernels that support a case the highest rank wins. */
    int rank();

    /** Whether this kernel can work on tensors of this type and device, on this machine. */
    boolean supports(Device device, DType dtype);
}
