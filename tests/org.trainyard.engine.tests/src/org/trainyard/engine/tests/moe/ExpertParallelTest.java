package org.trainyard.engine.tests.moe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.trainyard.engine.context.CommType;
import org.trainyard.engine.group.MeshGroups;
import org.trainyard.engine.group.local.InProcessRanks;
import org.trainyard.engine.mesh.GroupKind;
import org.trainyard.engine.mesh.Mesh;
import org.trainyard.engine.mesh.MeshRank;
import org.trainyard.engine.mesh.ParallelSizes;
import org.trainyard.engine.moe.MoeConfig;
import org.trainyard.engine.moe.MoeConfig.Balancing;
import org.trainyard.engine.moe.MoeConfig.Dispatcher;
import org.trainyard.engine.moe.MoeConfig.ScoreFunction;
import org.trainyard.engine.nn.ForwardContext;
import org.trainyard.engine.nn.MoeLayer;
import org.trainyard.engine.nn.TransformerConfig;
import org.trainyard.engine.nn.TransformerConfig.Activation;
import org.trainyard.engine.parallel.Parallel;
import org.trainyard.engine.random.DropoutSource;
import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tape.Shard;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tape.Variable;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/**
 * A mixture of experts over several ranks computes what one rank does: outputs, gradients of the input and of every parameter, balancing losses
 * and the bias of the router, under every division of experts, their matrices and token rows, and with every dispatcher. Each replica sees
 * samples of its own; the single rank takes them one after the other.
 */
class ExpertParallelTest {
    private static final int BATCH = 2;
    private static final int POSITIONS = 6;
    private static final int ROWS = BATCH * POSITIONS;
    private static final int HIDDEN = 8;
    private static final double TOLERANCE = 1e-5;

    /** What came of a step, put together from all ranks: flat values by name. */
    private static final class Outcome {
        final Map<String, double[]> values = new TreeMap<>();

        /** Adds a rank's part of something to the whole. */
        synchronized void add(String name, double[] part, long[] shape, Shard shard) {
            double[] whole = values.computeIfAbsent(name, _ -> new double[(int) Arrays.stream(shape).reduce(1, (a, b) -> a * b)]);
            try (Scope _ = Scope.open()) {
                Tensor sum = Tensors.of(whole, shape);
                Tensor local = Tensors.of(part, shard.localShape());
                for (Shard.Run r : shard.runs()) {
                    Tensor target = Aten.narrow(sum, shard.dim(), r.global(), r.length());
                    Aten.copy(target, Aten.add(target, Aten.narrow(local, shard.dim(), r.local(), r.length())));
                }
                values.put(name, Tensors.toDoubles(sum));
            }
        }

        void rows(String name, Tensor rows, long[] own) {
            List<Shard.Run> runs = new ArrayList<>();
            for (int i = 0; i < own.length; i++) runs.add(new Shard.Run(i, own[i], 1));
            add(name, Tensors.toDoubles(rows), new long[] {ROWS, HIDDEN}, new Shard(new long[] {ROWS, HIDDEN}, 0, runs));
        }
    }

    /** A division of work over ranks. */
    private record Layout(int world, int tensor, int context, int expert, int expertTensor) {
        Mesh mesh() { return Mesh.of(world, ParallelSizes.of(tensor, context, 1).withExperts(expert, expertTensor)); }

        int replicas() { return world / tensor / context; }

        @Override public String toString() { return "tp %d cp %d ep %d etp %d on %d ranks".formatted(tensor, context, expert, expertTensor, world); }
    }

    private static final List<Layout> LAYOUTS = List.of(new Layout(2, 1, 1, 2, 1), new Layout(4, 1, 1, 2, 1), new Layout(2, 1, 1, 1, 2),
        new Layout(2, 2, 1, 1, 2), new Layout(2, 2, 1, 2, 1), new Layout(4, 2, 1, 2, 2), new Layout(4, 2, 1, 4, 1), new Layout(4, 2, 2, 2, 1));

    private static TransformerConfig config(MoeConfig moe, Activation activation, boolean bias, Parallel parallel) {
        TransformerConfig.Builder b = TransformerConfig.builder();
        b.numLayers = 1;
        b.hiddenSize = HIDDEN;
        b.numAttentionHeads = 2;
        b.activation = activation;
        b.linearBias = bias;
        b.hiddenDropout = 0.2;
        b.moe = moe;
        b.parallel = parallel;
        return b.build();
    }

    /** One rank's share of a step: for each of its replicas, its rows of the replica's samples. */
    private static void step(TransformerConfig c, int replica, int replicas, Outcome outcome) {
        Parallel p = c.parallel;
        long[] positions = positions(p);
        long[] own = rowsOf(p, positions);
        try (PatternParameters made = new PatternParameters(DType.FLOAT32, "mlp."); Scope _ = Scope.open()) {
            MoeLayer layer = new MoeLayer(c, made, "mlp", 0);
            for (int r = replica; r < (p.groups().isEmpty() ? replicas : replica + 1); r++) {
                try (Tape tape = Tape.recording()) {
                    ForwardContext pass = new ForwardContext(tape, true, BATCH, positions.length, 0, positions, null, null, null,
                        new DropoutSource(5, r * BATCH), null);
                    pass.auxiliary().weigh(0.5, false);
                    Variable x = tape.variable(rows("input" + r, own));
                    Variable y = layer.addTo(pass, x, tape.constant(Tensors.zerosLike(x.value())));
                    outcome.rows("output" + r, y.value(), own);
                    tape.backward(y, rows("seed" + r, own));
                    try (Tensor dx = x.takeGradient()) {
                        outcome.rows("input" + r, dx, own);
                    }
                    int at = r;
                    pass.auxiliary().take(1).forEach((name, v) -> outcome.add(name + at, v, new long[] {v.length}, Shard.whole(v.length)));
                }
            }
            made.made().forEach((name, q) -> collect(name, q, p, outcome));
            layer.gradientsComplete();
            boolean says = p.groups().isEmpty() || p.groups().get().place().rank() == 0;
            if (says) made.buffers().forEach((name, b) -> outcome.add(name, Tensors.toDoubles(b.value()), b.value().shape(), Shard.whole(b.value().shape())));
        }
    }

    /** Sums are taken as training will take them: over replicas, and over the groups that a parameter names. */
    private static void collect(String name, Parameter q, Parallel p, Outcome outcome) {
        q.settleGradient();
        boolean partial = q.gradientGroups().contains(q.isExpert() ? GroupKind.EXPERT_TENSOR : GroupKind.TENSOR);
        boolean copied = q.shard().isWhole() && (q.isExpert() ? p.expertTensor().rank() : p.tensorRank()) > 0;
        assertTrue(partial || !copied, name + " would be counted twice");
        outcome.add(name, Tensors.toDoubles(q.mainGradient()), q.shard().globalShape(), q.shard());
    }

    private static Tensor rows(String name, long[] own) {
        double[] v = PatternParameters.values(name, ROWS * HIDDEN, 1);
        return Aten.to(Aten.call("index_select", Tensors.of(v, ROWS, HIDDEN), 0L, Tensors.of(own, own.length)), DType.FLOAT32);
    }

    /** The positions that a context-parallel rank holds of each sequence: every n-th. */
    private static long[] positions(Parallel p) {
        return LongStream.range(0, POSITIONS).filter(s -> s % p.contextSize() == p.context().rank()).toArray();
    }

    /** The rows of this rank's positions, and of those the tensor-parallel share. */
    private static long[] rowsOf(Parallel p, long[] positions) {
        long[] all = LongStream.range(0, BATCH).flatMap(b -> Arrays.stream(positions).map(s -> b * POSITIONS + s)).toArray();
        int each = all.length / p.tensorSize();
        return Arrays.copyOfRange(all, p.tensorRank() * each, (p.tensorRank() + 1) * each);
    }

    private static Outcome alone(MoeConfig moe, Activation activation, boolean bias, int replicas) {
        Outcome o = new Outcome();
        step(config(moe, activation, bias, Parallel.single()), 0, replicas, o);
        return o;
    }

    private static Outcome together(Layout layout, MoeConfig moe, Activation activation, boolean bias) {
        Outcome o = new Outcome();
        Mesh mesh = layout.mesh();
        InProcessRanks.run(layout.world, communicator -> {
            MeshRank place = mesh.at(communicator.rank());
            Parallel p = new Parallel(new MeshGroups(mesh, communicator), true, CommType.P2P, null);
            step(config(moe, activation, bias, p), place.data(), layout.replicas(), o);
            return null;
        });
        return o;
    }

    private static List<DynamicTest> compare(Activation activation, boolean bias, boolean rowsAlone, Consumer<MoeConfig.Builder> options) {
        List<DynamicTest> tests = new ArrayList<>();
        for (Layout layout : LAYOUTS) {
            if (rowsAlone && layout.tensor * layout.context > 1) continue;
            for (Dispatcher dispatcher : Dispatcher.values()) {
                for (boolean grouped : new boolean[] {false, true}) {
                    MoeConfig.Builder b = MoeConfig.builder();
                    b.numExperts = 4;
                    b.ffnHiddenSize = 12;
                    options.accept(b);
                    MoeConfig reference = b.build();
                    b.dispatcher = dispatcher;
                    b.groupedGemm = grouped;
                    MoeConfig divided = b.build();
                    tests.add(DynamicTest.dynamicTest(layout + ", " + dispatcher + (grouped ? ", grouped" : ""), () -> {
                        long before = Tensor.live();
                        Outcome expected = alone(reference, activation, bias, layout.replicas());
                        Outcome actual = together(layout, divided, activation, bias);
                        same(expected, actual);
                        assertEquals(before, Tensor.live(), "tensors leaked");
                    }));
                }
            }
        }
        return tests;
    }

    private static void same(Outcome expected, Outcome actual) {
        assertEquals(expected.values.keySet(), actual.values.keySet());
        expected.values.forEach((name, e) -> {
            double[] a = actual.values.get(name);
            double size = Math.max(1e-3, Arrays.stream(e).map(Math::abs).max().orElseThrow());
            for (int i = 0; i < e.length; i++) {
                int at = i;
                assertTrue(Math.abs(e[i] - a[i]) <= TOLERANCE * size, () -> name + "[" + at + "]: one rank " + e[at] + ", several " + a[at]);
            }
        });
    }

    @TestFactory List<DynamicTest> dropless() {
        return compare(Activation.SWIGLU, false, false, b -> {
            b.auxLossCoeff = 0.1;
            b.zLossCoeff = 0.05;
        });
    }

    @TestFactory List<DynamicTest> biasesSigmoidAndSequences() {
        return compare(Activation.GELU_ERF, true, false, b -> {
            b.scoreFunction = ScoreFunction.SIGMOID;
            b.expertBias = true;
            b.balancing = Balancing.SEQ_AUX_LOSS;
            b.auxLossCoeff = 0.1;
            b.routerDtype = DType.FLOAT64;
            b.inputJitterEps = 0.1;
        });
    }

    @TestFactory List<DynamicTest> sharedExpertsMeanwhile() {
        return compare(Activation.SQUARED_RELU, false, false, b -> {
            b.sharedExpertIntermediateSize = 8;
            b.sharedExpertOverlap = true;
            b.forceLoadBalancing = true;
            b.routerTopk = 1;
            b.preSoftmax = true;
        });
    }

    /** Capacity is a rank's own, so it is compared where ranks have whole micro-batches. */
    @TestFactory List<DynamicTest> droppedAndPadded() {
        return compare(Activation.SWIGLU, false, true, b -> {
            b.capacityFactor = 0.75;
            b.padToCapacity = true;
        });
    }

    @TestFactory List<DynamicTest> weightsOnInput() {
        return compare(Activation.SWIGLU, true, false, b -> {
            b.routerTopk = 1;
            b.preSoftmax = true;
            b.applyProbsOnInput = true;
        });
    }

    @Test void tensorParallelismWantsSequenceParallelism() {
        MoeConfig.Builder b = MoeConfig.builder();
        b.numExperts = 4;
        b.ffnHiddenSize = 12;
        Layout layout = new Layout(2, 2, 1, 2, 1);
        var e = assertThrows(InProcessRanks.RanksFailed.class, () -> InProcessRanks.run(2, communicator -> {
            Parallel p = new Parallel(new MeshGroups(layout.mesh(), communicator), false, CommType.P2P, null);
            try (PatternParameters made = new PatternParameters(DType.FLOAT32, "mlp.")) {
                return new MoeLayer(config(b.build(), Activation.SWIGLU, false, p), made, "mlp", 0);
            }
        }));
        assertTrue(e.getMessage().contains("need sequence parallelism"), e.getMessage());
    }
}
