package org.trainyard.cli.doctor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/**
 * A call of each ATen operator that the engine makes by name, with the arguments it makes it with, on tensors of a few elements. A test
 * compares the names with those in the engine's compiled classes. Not thread-safe; each probe wants an open scope.
 */
public final class OperatorProbes {
    /** One call. */
    @FunctionalInterface
    public interface Probe {
        void run();
    }

    private static final long[] WIDTH = {4};
    private static final long[] WIDEST = {-1};

    private final Device device;
    private final Map<String, Probe> probes = new LinkedHashMap<>();

    private OperatorProbes(Device device) {
        this.device = device;
    }

    /** The probes for a device, by operator name. */
    public static Map<String, Probe> on(Device device) {
        OperatorProbes p = new OperatorProbes(device);
        p.views();
        p.arithmetic();
        p.network();
        p.attention();
        p.optimizers();
        return p.probes;
    }

    /** Operators with probes, whatever the device. */
    public static Set<String> names() {
        Set<String> names = new java.util.TreeSet<>(on(Device.CPU).keySet());
        names.addAll(on(Device.cuda(0)).keySet());
        return names;
    }

    private Tensor matrix() {
        return Tensors.full(0.5, DType.FLOAT32, device, 4, 4);
    }

    private Tensor vector() {
        return Tensors.full(0.5, DType.FLOAT32, device, 4);
    }

    private Tensor batch() {
        return Tensors.full(0.5, DType.FLOAT32, device, 2, 4, 4);
    }

    private Tensor indices(long... shape) {
        return Tensors.zeros(DType.INT64, device, shape);
    }

    private Tensor bools() {
        return Tensors.full(1, DType.BOOL, device, 4, 4);
    }

    private void add(String operator, Probe probe) {
        probes.put(operator, probe);
    }

    private void unary(String operator) {
        add(operator, () -> Aten.call(operator, matrix()));
    }

    private void views() {
        add("zero_", () -> Aten.callInPlace(1, "zero_", matrix()));
        add("copy_", () -> Aten.callInPlace(1, "copy_", matrix(), matrix(), false));
        add("clone", () -> Aten.call("clone", matrix(), null));
        add("contiguous", () -> Aten.call("contiguous", Aten.call("transpose.int", matrix(), 0L, 1L), 0L));
        add("view", () -> Aten.call("view", matrix(), new long[] {2, 8}));
        add("reshape", () -> Aten.call("reshape", matrix(), new long[] {16}));
        add("transpose.int", () -> Aten.call("transpose.int", matrix(), 0L, 1L));
        add("permute", () -> Aten.call("permute", batch(), new long[] {2, 0, 1}));
        add("narrow", () -> Aten.call("narrow", matrix(), 0L, 1L, 2L));
        add("select.int", () -> Aten.call("select.int", matrix(), 0L, 1L));
        add("unsqueeze", () -> Aten.call("unsqueeze", matrix(), 0L));
        add("expand", () -> Aten.call("expand", vector(), new long[] {3, 4}, false));
        add("slice.Tensor", () -> Aten.call("slice.Tensor", matrix(), -1L, Aten.some(0L), Aten.some(4L), 2L));
        add("cat", () -> Aten.call("cat", List.of(vector(), vector()), 0L));
        add("triu", () -> Aten.call("triu", matrix(), 1L));
        add("fill_.Scalar", () -> Aten.fill(matrix(), 2));
        add("as_strided", () -> Aten.asStrided(matrix(), new long[] {2, 2}, new long[] {4, 1}, 1));
    }

    private void arithmetic() {
        add("mm", () -> Aten.call("mm", matrix(), matrix()));
        add("mm.out", () -> Aten.callInPlace(1, "mm.out", matrix(), matrix(), matrix()));
        add("bmm", () -> Aten.call("bmm", batch(), batch()));
        add("bmm.out", () -> Aten.callInPlace(1, "bmm.out", batch(), batch(), batch()));
        add("addmm.out", () -> Aten.addmmOut(matrix(), matrix(), matrix(), matrix(), 1, 1));
        add("baddbmm.out", () -> Aten.baddbmmOut(batch(), batch(), batch(), batch(), 1, 1));
        add("add.Tensor", () -> Aten.add(matrix(), matrix(), 2));
        add("add.Scalar", () -> Aten.add(matrix(), 2));
        add("mul.Tensor", () -> Aten.call("mul.Tensor", matrix(), matrix()));
        add("mul.out", () -> Aten.callInPlace(1, "mul.out", matrix(), matrix(), matrix()));
        add("exp_", () -> Aten.callInPlace(1, "exp_", matrix()));
        add("mul_.Tensor", () -> Aten.callInPlace(1, "mul_.Tensor", matrix(), matrix()));
        add("mul.Scalar", () -> Aten.mul(matrix(), 2));
        add("div.Tensor", () -> Aten.call("div.Tensor", matrix(), matrix()));
        add("dot", () -> Aten.call("dot", vector(), vector()));
        add("sum", () -> Aten.call("sum", matrix(), null));
        add("sum.dim_IntList", () -> Aten.call("sum.dim_IntList", matrix(), Aten.some(new long[] {0}), false, null));
        add("mean.dim", () -> Aten.call("mean.dim", matrix(), Aten.some(new long[] {-1}), true, null));
        add("count_nonzero", () -> Aten.call("count_nonzero", matrix(), null));
        add("mean", () -> Aten.call("mean", matrix(), null));
        add("mv", () -> Aten.call("mv", matrix(), vector()));
        add("amax", () -> Aten.call("amax", matrix(), WIDEST, true));
        add("logsumexp", () -> Aten.call("logsumexp", matrix(), WIDEST, true));
        add("logaddexp", () -> Aten.call("logaddexp", matrix(), matrix()));
        add("masked_fill_.Tensor", () -> Aten.callInPlace(1, "masked_fill_.Tensor", matrix(), bools(), Tensors.full(-1, DType.FLOAT32, device)));
        add("bitwise_and.Tensor", () -> Aten.call("bitwise_and.Tensor", bools(), bools()));
        for (String comparison : List.of("ge.Tensor", "lt.Tensor", "ne.Tensor")) add(comparison, () -> Aten.call(comparison, matrix(), matrix()));
        List.of("exp", "log", "neg", "relu", "rsqrt", "sigmoid", "silu").forEach(this::unary);
    }

    private void network() {
        add("gelu", () -> Aten.call("gelu", matrix(), "tanh"));
        add("gelu_backward", () -> Aten.call("gelu_backward", matrix(), matrix(), "tanh"));
        add("silu_backward", () -> Aten.call("silu_backward", matrix(), matrix()));
        add("sigmoid_backward", () -> Aten.call("sigmoid_backward", matrix(), matrix()));
        add("topk", () -> Aten.callMany(2, "topk", matrix(), 2L, -1L, true, true));
        add("scatter_.src", () -> Aten.callInPlace(1, "scatter_.src", matrix(), 1L, indices(4, 1), Tensors.full(1, DType.FLOAT32, device, 4, 1)));
        add("index_select", () -> Aten.call("index_select", matrix(), 0L, indices(3)));
        add("index_put_", () -> Aten.callInPlace(1, "index_put_", matrix(), List.of(Aten.some(indices(3))), Tensors.full(1, DType.FLOAT32, device, 3, 4), true));
        add("gather", () -> Aten.call("gather", matrix(), 1L, indices(4, 1), false));
        add("scatter_add_", () -> Aten.callInPlace(1, "scatter_add_", matrix(), 1L, indices(4, 1), Tensors.full(-1, DType.FLOAT32, device, 4, 1)));
        add("_softmax", () -> Aten.call("_softmax", matrix(), -1L, false));
        add("_softmax_backward_data", () -> Aten.call("_softmax_backward_data", matrix(), matrix(), -1L, DType.FLOAT32));
        add("_log_softmax", () -> Aten.call("_log_softmax", matrix(), -1L, false));
        add("native_dropout_backward", () -> Aten.call("native_dropout_backward", matrix(), bools(), 1.25));
        add("native_layer_norm", () -> Aten.callMany(3, "native_layer_norm", matrix(), WIDTH, Aten.some(vector()), Aten.some(vector()), 1e-5));
        add("native_layer_norm_backward", () -> Aten.callMany(3, "native_layer_norm_backward", matrix(), matrix(), WIDTH,
            Tensors.full(0, DType.FLOAT32, device, 4, 1), Tensors.full(1, DType.FLOAT32, device, 4, 1), Aten.some(vector()), Aten.some(vector()),
            new boolean[] {true, true, true}));
    }

    private Tensor heads(DType type) {
        return Tensors.full(0.25, type, device, 1, 2, 16, 32);
    }

    private void attention() {
        if (device.isCpu()) {
            String forward = "_scaled_dot_product_flash_attention_for_cpu";
            add(forward, () -> flashOnCpu(forward));
            add(forward + "_backward", () -> {
                Tensor[] r = flashOnCpu(forward);
                Aten.callMany(3, forward + "_backward", heads(DType.FLOAT32), heads(DType.FLOAT32), heads(DType.FLOAT32), heads(DType.FLOAT32), r[0], r[1],
                    0.0, true, null, Aten.some(0.125));
            });
        } else {
            String forward = "_scaled_dot_product_flash_attention";
            add(forward, () -> flashOnCuda(forward));
            add(forward + "_backward", () -> {
                Tensor[] r = flashOnCuda(forward);
                Tensor h = heads(DType.BFLOAT16);
                Aten.callMany(3, forward + "_backward", h, h, h, h, r[0], r[1], r[2], r[3], h.size(2), h.size(2), 0.0, true, r[6], r[7], Aten.some(0.125));
            });
        }
    }

    private Tensor[] flashOnCpu(String forward) {
        return Aten.callMany(2, forward, heads(DType.FLOAT32), heads(DType.FLOAT32), heads(DType.FLOAT32), 0.0, true, null, Aten.some(0.125));
    }

    private Tensor[] flashOnCuda(String forward) {
        Tensor h = heads(DType.BFLOAT16);
        return Aten.callMixed(forward, new boolean[] {true, true, true, true, false, false, true, true, true}, h, h, h, 0.0, true, false, Aten.some(0.125));
    }

    private void optimizers() {
        add("_fused_adamw_", () -> Aten.callInPlace(0, "_fused_adamw_", List.of(vector()), List.of(vector()), List.of(vector()), List.of(vector()), List.of(),
            List.of(Tensors.full(1, DType.FLOAT32, device)), 1e-3, 0.9, 0.999, 0.01, 1e-8, false, false, null, null));
        add("_foreach_addcmul_.Tensor", () -> Aten.callInPlace(0, "_foreach_addcmul_.Tensor", List.of(vector()), List.of(vector()), List.of(vector()),
            Tensors.full(1, DType.FLOAT32, Device.CPU, 1)));
        add("_fused_sgd_", () -> Aten.callInPlace(0, "_fused_sgd_", List.of(vector()), List.of(vector()), List.of(), 0.0, 0.0, -1.0, 0.0, false, false, true,
            null, null));
    }
}
