package org.trainyard.engine.kernel;

import org.trainyard.engine.tensor.Tensor;

/**
 * One AdamW step (Loshchilov and Hutter 2019) of one parameter: with g = gradientScale·gradient,
 * m = β1·m + (1-β1)·g, v = β2·v + (1-β2)·g², p -= lr·( (m/(1-β1ᵗ)) / (√(v/(1-β2ᵗ)) + ε) + decay·p ), and where a low-precision weight
 * exists it receives the rounded p. Chosen by the type of the weight, which is main's own where there is no copy.
 */
public interface AdamWKernel extends Kernel {
    /**
     * All tensors have the same number of elements and are contiguous.
     *
     * @param main fp32, the parameter itself or its master copy; updated
     * @param gradient fp32; read
     * @param firstMoment fp32 m; updated
     * @param secondMoment fp32 v; updated
     * @param weight the bf16 or fp16 weight to write, or null
     */
    record Arguments(Tensor main, Tensor gradient, Tensor firstMoment, Tensor secondMoment, Tensor weight) {}

    /**
     * @param step counted from 1
     * @param gradientScale clip coefficient over loss scale
     */
    record Hyper(double learningRate, double beta1, double beta2, double epsilon, double weightDecay, long step, double gradientScale) {}

    void step(Arguments arguments, Hyper hyper);
}
