package org.trainyard.engine.moe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.trainyard.engine.group.ProcessGroup;
import org.trainyard.engine.group.Reduction;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/**
 * The losses that layers add to the model's own: how much their gradients count in this pass, and what they came to in this step. Layers
 * inject the gradients themselves; the values are for logs, without coefficients, as Megatron logs them. Not thread-safe.
 */
public final class AuxiliaryLosses {
    /** Of all tokens of a micro-batch together. */
    public static final String LOAD_BALANCING = "load_balancing_loss";
    /** Of each sequence by itself. */
    public static final String SEQUENCE_LOAD_BALANCING = "seq_load_balancing_loss";
    public static final String Z = "z_loss";

    private final Map<String, double[]> sums = new TreeMap<>();
    private double scale;
    private boolean perToken;

    /** The losses that a configuration has. */
    public static List<String> names(MoeConfig c) {
        List<String> names = new ArrayList<>();
        if (c.auxLossCoeff > 0 && c.balancing == MoeConfig.Balancing.AUX_LOSS) names.add(LOAD_BALANCING);
        if (c.auxLossCoeff > 0 && c.balancing == MoeConfig.Balancing.SEQ_AUX_LOSS) names.add(SEQUENCE_LOAD_BALANCING);
        if (c.zLossCoeff > 0) names.add(Z);
        return names;
    }

    /**
     * Says what the passes from now on are worth.
     *
     * @param scale the gradient of the total with respect to a micro-batch's mean loss: the loss scale over the number of micro-batches,
     *     times the context-parallel size, over which data parallelism averages later; the loss scale alone if {@code perToken}
     * @param perToken whether gradients are divided by the number of all tokens later ({@code --calculate-per-token-loss})
     */
    public void weigh(double scale, boolean perToken) {
        this.scale = scale;
        this.perToken = perToken;
    }

    /** The gradient of the total with respect to an auxiliary loss of {@code tokens} tokens, those of all ranks of the micro-batch. */
    public double gradient(long tokens) { return perToken ? scale * tokens : scale; }

    /** Adds this rank's share of a layer's loss. */
    public void add(String name, int layer, double value) {
        double[] layers = sums.getOrDefault(name, new double[0]);
        if (layer >= layers.length) layers = Arrays.copyOf(layers, layer + 1);
        layers[layer] += value;
        sums.put(name, layers);
    }

    /**
     * What came together since the last call, by name and layer, and forgets it.
     *
     * @param microbatches number of passes, to divide by
     */
    public Map<String, double[]> take(int microbatches) {
        Map<String, double[]> means = new TreeMap<>();
        sums.forEach((name, layers) -> means.put(name, Arrays.stream(layers).map(v -> v / microbatches).toArray()));
        sums.clear();
        return means;
    }

    /**
     * Brings the values of all ranks together: sums over the groups that share a micro-batch and its layers, then means over replicas. All
     * ranks must call it with the same names.
     *
     * @param names what is expected, also of ranks without layers that have it
     * @param layers number of layers of the whole model
     * @param sharing groups whose ranks hold parts: pipeline, tensor and context
     * @param replicas groups whose ranks saw other data
     * @param device on which the groups communicate
     */
    public void reduce(List<String> names, int layers, List<ProcessGroup> sharing, List<ProcessGroup> replicas, Device device) {
        if (names.isEmpty()) return;
        List<String> order = new ArrayList<>(names);
        double[] all = new double[order.size() * layers];
        for (int i = 0; i < order.size(); i++) {
            double[] own = sums.getOrDefault(order.get(i), new double[0]);
            System.arraycopy(own, 0, all, i * layers, own.length);
        }
        try (Scope _ = Scope.open()) {
            Tensor t = Aten.to(Tensors.of(all, all.length), DType.FLOAT64, device);
            for (ProcessGroup g : sharing) reduce(g, t, Reduction.SUM);
            for (ProcessGroup g : replicas) reduce(g, t, Reduction.AVG);
            all = Tensors.toDoubles(t);
        }
        for (int i = 0; i < order.size(); i++) sums.put(order.get(i), Arrays.copyOfRange(all, i * layers, (i + 1) * layers));
    }

    private static void reduce(ProcessGroup g, Tensor t, Reduction reduction) {
        if (g.size() > 1) g.allReduce(t, reduction);
    }

    /** The mean over the layers with experts, which is what Megatron logs. */
    public static double mean(double[] layers, int expertLayers) { return Arrays.stream(layers).sum() / expertLayers; }
}
