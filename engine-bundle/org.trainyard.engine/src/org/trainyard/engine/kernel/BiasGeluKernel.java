package org.trainyard.engine.kernel;

import org.trainyard.engine.tensor.Tensor;

/** y = gelu(x + bias), tanh form (Hendrycks and Gimpel 2016), and its backward. x [T, f], bias [f], one type. */
public interface BiasGeluKernel extends Kernel {
    /** A new tensor in the current scope. */
    Tensor forward(Tensor x, Tensor bias);

    /** Gradient of {@code x}, new in the current scope; its sum over tokens is the bias's. {@code g} is the gradient of y. */
    Tensor backward(Tensor g, Tensor x, Tensor bias);
}
