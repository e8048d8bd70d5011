package org.trainyard.engine.tests.ddp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trainyard.engine.ddp.DataParallel;
import org.trainyard.engine.ddp.DataParallelOptions;
import org.trainyard.engine.group.Communicator;
import org.trainyard.engine.group.MeshGroups;
import org.trainyard.engine.group.local.InProcessRanks;
import org.trainyard.engine.mesh.Mesh;
import org.trainyard.engine.mesh.ParallelSizes;
import org.trainyard.engine.ops.EmbeddingOp;
import org.trainyard.engine.ops.LinearOp;
import org.trainyard.engine.ops.LossOp;
import org.trainyard.engine.optim.Optimizer;
import org.trainyard.engine.optim.ParameterGroup;
import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tape.Variable;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/** When reductions and gatherings start and end, on a tape: an embedding that is tied to the output layer, and two layers. */
class OverlapTest {
    private static final DataParallelOptions OVERLAP = DataParallelOptions.DEFAULT.withOverlapGradReduce().withBucketSize(1);

    private static final class Model implements AutoCloseable {
        final Parameter table = Replica.parameter("embedding.weight", DType.FLOAT32, 11, 6);
        final Parameter first = Replica.parameter("fc1.weight", DType.FLOAT32, 6, 6);
        final Parameter unused = Replica.parameter("unused.weight", DType.FLOAT32, 3, 3);
        final Parameter second = Replica.parameter("fc2.weight", DType.FLOAT32, 6, 6);

        List<Parameter> parameters() { return List.of(table, unused, first, second); }

        void pass(int seed) {
            try (Scope _ = Scope.open(); Tape tape = Tape.recording()) {
                Tensor ids = Tensors.of(new long[] {seed % 11, 3, 7, 3}, 4), targets = Tensors.of(new long[] {1, 2, 3, seed % 11}, 4);
                Variable x = EmbeddingOp.embedding(tape, table, ids);
                x = LinearOp.linear(tape, x, first, null);
                x = LinearOp.linear(tape, x, second, null);
                Tensor losses = Tensors.empty(DType.FLOAT32, Device.CPU, 4);
                Variable loss = LossOp.linearCrossEntropy(tape, x, table, targets, Tensors.full(0.25, DType.FLOAT32, Device.CPU, 4), losses);
                tape.backward(loss, Tensors.full(1, DType.FLOAT32, Device.CPU));
            }
        }

        @Override public void close() { parameters().forEach(Parameter::close); }
    }

    private static long count(Communicator c, String what) {
        return c.recorder().entries().stream().filter(e -> e.what().startsWith(what)).count();
    }

    @Test void bucketsAreReducedAsSoonAsAllTheirGradientsAreThere() {
        for (DataParallelOptions options : List.of(OVERLAP, OVERLAP.withDistributedOptimizer(), OVERLAP.withDistributedOptimizer().withOverlapParamGather())) {
            String what = options.distributedOptimizer() ? "reduce-scatter" : "all-reduce";
            InProcessRanks.run(2, c -> {
                try (Model m = new Model(); DataParallel d = DataParallel.of(List.of(m.parameters()), groups(c, 2), options);
                    Optimizer o = d.optimizer(ParameterGroup.split(m.parameters(), false), Replica.ADAM)) {
                    step(c, m, d, o, what, 0);
                    // fc2 and fc1 went ahead; the unused parameter's bucket never is complete, and holds the embedding's back.
                    step(c, m, d, o, what, 2);
                    step(c, m, d, o, what, 2);
                }
                return null;
            });
        }
    }

    private static MeshGroups groups(Communicator c, int ranks) { return new MeshGroups(Mesh.of(ranks, ParallelSizes.SINGLE), c); }

    private static void step(Communicator c, Model m, DataParallel d, Optimizer o, String what, int early) {
        long before = count(c, what);
        d.beginStep();
        m.pass(c.rank());
        assertEquals(before, count(c, what), "only the last micro-batch reduces");
        d.lastMicroBatch(0);
        m.pass(5 + c.rank());
        assertEquals(before + early, count(c, what));
        d.finish();
        assertEquals(before + 4, count(c, what));
        assertEquals(0, Tensors.item(Aten.sumOfSquares(m.unused.mainGradient())));
        for (ParameterGroup g : o.groups()) g.set(0.1, 0);
        o.step(1);
    }

    @Test void aTiedEmbeddingWaitsForBothItsGradients() {
        InProcessRanks.run(2, c -> {
            try (Model m = new Model()) {
                List<Parameter> used = List.of(m.table, m.first, m.second);
                try (DataParallel d = DataParallel.of(List.of(used), groups(c, 2), OVERLAP)) {
                    for (int step = 0; step < 3; step++) {
                        long before = count(c, "all-reduce");
                        d.beginStep();
                        d.lastMicroBatch(0);
                        m.pass(c.rank());
                        assertEquals(step == 0 ? 0 : 3, count(c, "all-reduce") - before);
                        d.finish();
                    }
                    // The sum of both, whatever was reduced when.
                    float[] reduced = Tensors.toFloats(m.table.mainGradient());
                    m.table.clearGradient();
                    m.pass(0);
                    float[] zero = Tensors.toFloats(m.table.mainGradient());
                    m.table.clearGradient();
                    m.pass(1);
                    float[] one = Tensors.toFloats(m.table.mainGradient());
                    for (int i = 0; i < reduced.length; i++) assertEquals(zero[i] * 0.5f + one[i] * 0.5f, reduced[i]);
                }
            }
            return null;
        });
    }

    @Test void overlappingChangesNoBit() {
        List<float[]> all = InProcessRanks.run(2, c -> {
            float[] result = new float[0];
            for (DataParallelOptions o : List.of(DataParallelOptions.DEFAULT, OVERLAP, OVERLAP.withDistributedOptimizer(),
                OVERLAP.withDistributedOptimizer().withOverlapParamGather())) {
                try (Model m = new Model(); DataParallel d = DataParallel.of(List.of(m.parameters()), groups(c, 2), o);
                    Optimizer optimizer = d.optimizer(ParameterGroup.split(m.parameters(), false), Replica.ADAM)) {
                    for (int i = 0; i < 4; i++) train(c, m, d, optimizer, i);
                    float[] weights = Tensors.toFloats(m.table.value());
                    if (result.length > 0) assertEquals(Arrays.hashCode(result), Arrays.hashCode(weights));
                    result = weights;
                }
            }
            return result;
        });
        assertEquals(Arrays.hashCode(all.get(0)), Arrays.hashCode(all.get(1)));
    }

    private static void train(Communicator c, Model m, DataParallel d, Optimizer o, int seed) {
        d.beginStep();
        d.lastMicroBatch(0);
        m.pass(3 * seed + c.rank());
        d.finish();
        for (ParameterGroup g : o.groups()) g.set(0.1, 0);
        o.step(1);
    }

    @Test void aGradientThatComesTooLateIsRefused() {
        InProcessRanks.run(2, c -> {
            try (Model m = new Model(); DataParallel d = DataParallel.of(List.of(List.of(m.table, m.first, m.second)), groups(c, 2), OVERLAP)) {
                for (int step = 0; step < 2; step++) {
                    d.beginStep();
                    d.lastMicroBatch(0);
                    m.pass(c.rank());
                    if (step == 0) d.finish();
                }
                assertTrue(assertThrows(IllegalStateException.class, () -> m.pass(1)).getMessage().startsWith("embedding.weight: its gradient is written"));
                var e = assertThrows(IllegalStateException.class, m.first::gradientWritten);
                assertTrue(e.getMessage().startsWith("fc1.weight: a gradient came after its bucket was reduced; it came 1 times"), e.getMessage());
                assertThrows(IllegalStateException.class, () -> d.lastMicroBatch(0));
                d.finish();
                m.pass(1);
            }
            return null;
        });
    }

    /** Weights are on their way until somebody asks for one of their bucket. */
    @Test void weightsAreAwaitedWhenTheyAreAskedFor() {
        InProcessRanks.run(2, c -> {
            try (Model m = new Model();
                DataParallel d = DataParallel.of(List.of(m.parameters()), groups(c, 2), OVERLAP.withDistributedOptimizer().withOverlapParamGather());
                Optimizer o = d.optimizer(ParameterGroup.split(m.parameters(), false), Replica.ADAM)) {
                float[] before = Tensors.toFloats(m.first.value());
                train(c, m, d, o, 1);
                long underWay = c.recorder().entries().stream().filter(e -> e.what().equals("all-gather") && e.finishedNanos() == 0).count();
                assertEquals(4, underWay);
                float[] after = Tensors.toFloats(m.first.value());
                assertFalse(Arrays.equals(before, after));
                c.world().barrier();
                d.awaitWeights();
                assertEquals(0, c.recorder().entries().stream().filter(e -> e.finishedNanos() == 0).count());
            }
            return null;
        });
    }

    /** Chunks of interleaved stages end in an order of their own; only the first has more than one bucket. */
    @Test void chunksAreReducedWhenTheyEnd() {
        InProcessRanks.run(2, c -> {
            try (Model a = new Model(); Model b = new Model();
                DataParallel d = DataParallel.of(List.of(a.parameters(), b.parameters()), groups(c, 2), OVERLAP)) {
                for (int step = 0; step < 2; step++) {
                    long before = count(c, "all-reduce");
                    d.beginStep();
                    d.lastMicroBatch(1);
                    b.pass(c.rank());
                    d.lastMicroBatch(0);
                    a.pass(c.rank());
                    d.finish();
                    assertEquals(5, count(c, "all-reduce") - before);
                }
                assertEquals(Tensors.item(Aten.sumOfSquares(a.first.mainGradient())), Tensors.item(Aten.sumOfSquares(b.first.mainGradient())));
            }
            return null;
        });
    }
}
