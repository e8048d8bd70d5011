package org.trainyard.engine.kernel;

import java.util.List;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/** The plain twins: each fused operation written with ATen's operators, for every device and type. */
final class PlainKernels {
    private PlainKernels() {}

    static List<Kernel> all() {
        return List.of(new LinearCrossEntropy(), new AdamW(), new BiasGelu(), new Matmul(), new BatchMatmul(), new GroupedMatmul());
    }

    private abstract static class Plain implements Kernel {
        @Override public int rank() { return 0; }

        @Override public boolean supports(Device device, DType dtype) { return dtype.isFloating(); }
    }

    private static final class LinearCrossEntropy extends Plain implements LinearCrossEntropyKernel {
        @Override public String id() { return "plain-linear-cross-entropy"; }

        @Override public void run(Arguments a) {
            long tokens = a.hidden().size(0);
            boolean overwrite = a.overwrite();
            for (long start = 0; start < tokens; start += LossChunk.TOKENS) {
                try (Scope _ = Scope.open()) {
                    new LossChunk(a, start, Math.min(LossChunk.TOKENS, tokens - start)).run(overwrite);
                }
                overwrite = false;
            }
        }
    }

    private static final class Matmul extends Plain implements MatmulKernel {
        @Override public String id() { return "plain-matmul"; }

        @Override public boolean accepts(long m, long n, long k) { return true; }

        @Override public void multiply(Tensor c, Tensor a, Tensor b, Tensor bias, boolean accumulate) {
            SplitProduct split = c.device().isCpu() && Teamwork.present() ? SplitProduct.of(a.size(0), b.size(1), a.size(1)) : SplitProduct.NONE;
            split.run(Matmul::one, c, a, b, bias, accumulate);
        }

        private static void one(Tensor c, Tensor a, Tensor b, Tensor bias, boolean accumulate) {
            if (c.dtype() != a.dtype()) {
                try (Scope _ = Scope.open()) {
                    Tensor product = Tensors.empty(a.dtype(), a.device(), c.shape());
                    one(product, a, b, bias, false);
                    if (accumulate) Aten.addInPlace(c, Aten.to(product, c.dtype()));
                    else Aten.copy(c, product);
                }
            } else if (accumulate) {
                Aten.addmmOut(c, c, a, b, 1, 1);
            } else if (bias != null) {
                Aten.addmmOut(c, bias, a, b, 1, 1);
            } else {
                Aten.mmOut(c, a, b);
            }
        }
    }

    private static final class BatchMatmul extends Plain implements BatchMatmulKernel {
        @Override public String id() { return "plain-batch-matmul"; }

        @Override public void multiply(Tensor c, Tensor a, Tensor b, Tensor addend, double beta, double alpha) {
            Aten.baddbmmOut(c, addend, a, b, beta, alpha);
        }
    }

    private static final class GroupedMatmul extends Plain implements GroupedMatmulKernel {
        @Override public String id() { return "plain-grouped-matmul"; }

        @Override public void multiply(Tensor c, Tensor a, List<Tensor> b, long[] rows) {
            long first = 0;
            for (int i = 0; i < rows.length; i++) {
                if (rows[i] == 0) continue;
                try (Scope _ = Scope.open()) {
                    MatrixProduct.into(Aten.narrow(c, 0, first, rows[i]), Aten.narrow(a, 0, first, rows[i]), b.get(i), null, false);
                }
                first += rows[i];
            }
        }
    }

    private static final class AdamW extends Plain implements AdamWKernel {
        @Override public String id() { return "plain-adamw"; }

        @Override public void step(Arguments a, Hyper h) {
            try (Scope _ = Scope.open()) {
                Tensor g = h.gradientScale() == 1 ? a.gradient() : Aten.mul(a.gradient(), h.gradientScale());
                // ATen wants the step where the parameter is.
                Tensor step = Tensors.full(h.step(), DType.FLOAT32, a.main().device());
                Aten.callInPlace(0, "_fused_adamw_", List.of(a.main()), List.of(g), List.of(a.firstMoment()), List.of(a.secondMoment()), List.of(),
                    List.of(step), h.learningRate(), h.beta1(), h.beta2(), h.weightDecay(), h.epsilon(), false, false, null, null);
                if (a.weight() != null) Aten.copy(a.weight(), a.main());
            }
        }
    }

    private static final class BiasGelu extends Plain implements BiasGeluKernel {
        @Override public String id() { return "plain-bias-gelu"; }

        @Override public Tensor forward(Tensor x, Tensor bias) { return Aten.call("gelu", Aten.add(x, bias), "tanh"); }

        @Override public Tensor backward(Tensor g, Tensor x, Tensor bias) { return Aten.call("gelu_backward", g, Aten.add(x, bias), "tanh"); }
    }
}
