package org.trainyard.engine.tests.ddp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trainyard.engine.ddp.DataParallelOptions;
import org.trainyard.engine.group.MeshGroups;
import org.trainyard.engine.group.local.InProcessRanks;
import org.trainyard.engine.group.shm.ShmCommunicator;
import org.trainyard.engine.mesh.Mesh;
import org.trainyard.engine.mesh.ParallelSizes;
import org.trainyard.engine.optim.LossScaler;
import org.trainyard.engine.optim.Sgd;
import org.trainyard.engine.optim.StepResult;
import org.trainyard.engine.optim.UpdateRule;
import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;
import org.trainyard.engine.train.LossSum;
import org.trainyard.run.UserError;

/** Replicas in threads against one rank that adds up the gradients of all itself, in the same order: equal to the bit. */
class DataParallelTest {
    private static final DataParallelOptions PLAIN = DataParallelOptions.DEFAULT;
    private static final DataParallelOptions DISTRIBUTED = PLAIN.withDistributedOptimizer();
    private static final ParallelSizes DENSE = ParallelSizes.SINGLE;
    private static final int STEPS = 4;

    private enum Mode {
        ALL_REDUCE(PLAIN), ALL_REDUCE_OVERLAPPED(PLAIN.withOverlapGradReduce().withBucketSize(100)), DISTRIBUTED_OPTIMIZER(DISTRIBUTED),
        DISTRIBUTED_OVERLAPPED(DISTRIBUTED.withOverlapGradReduce().withBucketSize(100)),
        GATHER_OVERLAPPED(DISTRIBUTED.withOverlapGradReduce().withOverlapParamGather().withBucketSize(1)),
        SIX_BUCKETS(DISTRIBUTED.withOverlapGradReduce().withBuckets(6)), PADDED(DISTRIBUTED.withPadBuckets());

        final DataParallelOptions options;

        Mode(DataParallelOptions options) {
            this.options = options;
        }
    }

    /** What a rank has after its steps. */
    private record Outcome(Map<String, List<Float>> weights, List<StepResult> steps, double parameterNorm) {}

    private static Outcome train(Replica r, Function<Integer, StepResult> step) {
        List<StepResult> results = new ArrayList<>();
        for (int i = 1; i <= STEPS; i++) results.add(step.apply(i));
        return new Outcome(r.weights(), results, r.optimizer.parameterNorm());
    }

    private static List<Outcome> replicas(int ranks, ParallelSizes sizes, DataParallelOptions options, DType dtype, UpdateRule rule, double clip) {
        return InProcessRanks.run(ranks, c -> {
            try (Replica r = new Replica(Replica.model(dtype), new MeshGroups(Mesh.of(ranks, sizes), c), options, rule)) {
                r.optimizer.clip(clip).countZeros(true);
                return train(r, step -> r.step(step, c.rank()));
            }
        });
    }

    /** Another transport: ranks over shared memory, which moves large buckets in chunks. */
    @ParameterizedTest @EnumSource(Mode.class) void sharedMemoryGivesTheSameBits(Mode mode) throws Exception {
        Supplier<List<Parameter>> model = () -> List.of(Replica.parameter("a.weight", DType.BFLOAT16, 301, 201), Replica.parameter("b.weight", DType.BFLOAT16, 77, 3));
        Map<String, List<Float>> expected;
        try (Replica r = new Replica(model.get(), null, null, Replica.ADAM)) {
            expected = train(r, step -> r.stepAlone(step, 3, 1.0 / 3)).weights;
        }
        String job = "test-" + UUID.randomUUID();
        List<FutureTask<Outcome>> ranks = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            int rank = i;
            ranks.add(new FutureTask<>(() -> {
                try (ShmCommunicator c = ShmCommunicator.join(job, rank, 3, Duration.ofSeconds(60));
                    Replica r = new Replica(model.get(), new MeshGroups(Mesh.of(3, DENSE), c), mode.options, Replica.ADAM)) {
                    Outcome o = train(r, step -> r.step(step, rank));
                    c.world().barrier();
                    return o;
                }
            }));
            Thread.ofPlatform().name("rank-" + i).start(ranks.getLast());
        }
        for (FutureTask<Outcome> rank : ranks) assertEquals(expected, rank.get().weights);
    }

    private static Outcome alone(int contributors, DType dtype, UpdateRule rule, double clip) {
        try (Replica r = new Replica(Replica.model(dtype), null, null, rule)) {
            r.optimizer.clip(clip).countZeros(true);
            return train(r, step -> r.stepAlone(step, contributors, 1.0 / contributors));
        }
    }

    @ParameterizedTest @EnumSource(Mode.class) void replicasTrainAsOneRankDoes(Mode mode) {
        for (int ranks : new int[] {1, 2, 3, 4}) {
            Outcome expected = alone(ranks, DType.FLOAT32, Replica.ADAM, 0);
            for (Outcome o : replicas(ranks, DENSE, mode.options, DType.FLOAT32, Replica.ADAM, 0)) check(expected, o, ranks + " ranks");
        }
    }

    @ParameterizedTest @EnumSource(Mode.class) void lowPrecisionWeightsFollowTheirMainParameters(Mode mode) {
        for (DType dtype : new DType[] {DType.BFLOAT16, DType.FLOAT16}) {
            Outcome expected = alone(2, dtype, Replica.ADAM, 0);
            for (Outcome o : replicas(2, DENSE, mode.options, dtype, Replica.ADAM, 0)) check(expected, o, dtype.toString());
        }
        Outcome expected = alone(4, DType.BFLOAT16, Sgd.DEFAULT, 0);
        for (Outcome o : replicas(4, DENSE, mode.options, DType.BFLOAT16, Sgd.DEFAULT, 0)) check(expected, o, "sgd");
    }

    private static void check(Outcome expected, Outcome o, String what) {
        assertEquals(expected.weights, o.weights, what);
        assertEquals(expected.parameterNorm, o.parameterNorm, 1e-6 * expected.parameterNorm, what);
        for (int i = 0; i < STEPS; i++) {
            assertEquals(expected.steps.get(i).gradientNorm(), o.steps.get(i).gradientNorm(), 1e-6 * expected.steps.get(i).gradientNorm(), what);
            assertEquals(expected.steps.get(i).zeros(), o.steps.get(i).zeros(), what);
        }
    }

    @Test void allRanksClipByTheSameBits() {
        Outcome expected = alone(4, DType.FLOAT32, Replica.ADAM, 0.5);
        List<Outcome> plain = replicas(4, DENSE, PLAIN, DType.FLOAT32, Replica.ADAM, 0.5);
        for (Outcome o : plain) {
            assertEquals(expected, o);
            assertTrue(o.steps.getFirst().clipCoefficient() < 1);
        }
        List<Outcome> distributed = replicas(4, DENSE, DISTRIBUTED, DType.FLOAT32, Replica.ADAM, 0.5);
        for (Outcome o : distributed) {
            assertEquals(distributed.getFirst(), o);
            // The norm is added up in other parts, so the coefficient may differ in its last bit.
            expected.weights.forEach((name, values) -> {
                for (int i = 0; i < values.size(); i++) assertEquals(values.get(i), o.weights.get(name).get(i), 1e-6f);
            });
        }
    }

    @Test void theAverageCanBeTakenInTheCollective() {
        Outcome expected = alone(4, DType.FLOAT32, Replica.ADAM, 0);
        for (DataParallelOptions o : List.of(PLAIN, DISTRIBUTED)) {
            for (ParallelSizes sizes : List.of(DENSE, DENSE.withExperts(1, 1))) {
                for (Outcome out : replicas(4, sizes, o.withAverageInCollective(), DType.FLOAT32, Replica.ADAM, 0)) check(expected, out, "average");
            }
        }
    }

    @Test void severalInstancesOfTheDistributedOptimizerHoldTheSameShards() {
        ParallelSizes two = DENSE.withOptimizerInstances(2);
        List<Outcome> all = replicas(4, two, DISTRIBUTED, DType.BFLOAT16, Replica.ADAM, 0.5);
        Outcome expected = replicas(4, DENSE, PLAIN, DType.BFLOAT16, Replica.ADAM, 0.5).getFirst();
        for (Outcome o : all) {
            assertEquals(all.getFirst(), o);
            // Sums over instances are added in another order.
            for (int i = 0; i < STEPS; i++) assertEquals(expected.steps.get(i).gradientNorm(), o.steps.get(i).gradientNorm(), 1e-6);
            assertEquals(expected.parameterNorm, o.parameterNorm, 1e-5);
        }
        for (Outcome o : replicas(4, two, DISTRIBUTED.withOverlapGradReduce().withBucketSize(1), DType.BFLOAT16, Replica.ADAM, 0.5)) {
            assertEquals(all.getFirst().weights, o.weights);
        }
    }

    /** Experts on two ranks, each with two replicas, see the samples of all four. */
    @ParameterizedTest @EnumSource(Mode.class) void expertsAreReducedOverTheirOwnReplicas(Mode mode) {
        for (DataParallelOptions options : List.of(mode.options, mode.options.withAverageInCollective())) {
            InProcessRanks.run(4, c -> {
                Mesh mesh = Mesh.of(4, DENSE.withExperts(2, 1));
                int first = mesh.at(c.rank()).expert();
                try (Replica r = new Replica(Replica.model(DType.FLOAT32), new MeshGroups(mesh, c), options, Replica.ADAM)) {
                    r.data.beginStep();
                    r.accumulate(1, c.rank());
                    r.data.finish();
                    double squares = 0;
                    for (Parameter p : r.parameters) {
                        float[] expected = p.isExpert() ? sum(p, first, first + 2) : Replica.sum(p, 1, 4, 0.25);
                        if (options.distributedOptimizer()) checkPiece(r, p, expected);
                        else assertEquals(list(expected), list(Tensors.toFloats(p.mainGradient())), p.name());
                        for (float f : expected) squares += (double) f * f * (p.isExpert() ? 0 : 1);
                        for (int e = 0; p.isExpert() && e < 2; e++) for (float f : sum(p, e, e + 2)) squares += (double) f * f;
                    }
                    assertEquals(Math.sqrt(squares), r.apply(1, 1).gradientNorm(), 1e-6);
                }
                return null;
            });
        }
    }

    private static float[] sum(Parameter p, int... contributors) {
        float[] sum = new float[(int) p.value().numel()];
        for (int c : contributors) {
            float[] a = Replica.gradient(p, 1, c, 0), b = Replica.gradient(p, 1, c, 1);
            for (int i = 0; i < sum.length; i++) sum[i] += (a[i] + b[i]) * 0.25f;
        }
        return sum;
    }

    private static void checkPiece(Replica r, Parameter p, float[] expected) {
        r.data.piece(p).ifPresent(piece -> {
            List<Float> own = list(expected).subList((int) piece.from(), (int) piece.to());
            assertEquals(own, list(Tensors.toFloats(piece.gradient())), piece.toString());
        });
    }

    private static List<Float> list(float[] v) {
        List<Float> all = new ArrayList<>();
        for (float f : v) all.add(f);
        return all;
    }

    @Test void gradientsPerTokenAreSumsOverAllRanks() {
        for (DataParallelOptions o : List.of(PLAIN.withPerTokenLoss(), DISTRIBUTED.withPerTokenLoss())) {
            List<Double> norms = InProcessRanks.run(2, c -> {
                try (Replica r = new Replica(Replica.model(DType.FLOAT32), new MeshGroups(Mesh.of(2, DENSE), c), o, Replica.ADAM)) {
                    r.data.beginStep();
                    r.accumulate(1, c.rank());
                    r.data.finish();
                    LossSum total = r.data.total(new LossSum(c.rank() + 1, 10 * (c.rank() + 1)));
                    assertEquals(new LossSum(3, 30), total);
                    return r.optimizer.step(LossScaler.none(), 1 / total.tokens()).gradientNorm();
                }
            });
            try (Replica r = new Replica(Replica.model(DType.FLOAT32), null, null, Replica.ADAM)) {
                double expected = r.stepAlone(1, 2, 1).gradientNorm() / 30;
                for (double norm : norms) assertEquals(expected, norm, 1e-6 * expected);
            }
        }
    }

    @Test void lowPrecisionGradientsAccumulateAndTravelInTheWeightsType() {
        for (DataParallelOptions o : List.of(PLAIN, DISTRIBUTED, DISTRIBUTED.withOverlapGradReduce().withBucketSize(100))) {
            for (Outcome out : replicas(2, DENSE, o.withLowPrecisionGradients(), DType.BFLOAT16, Replica.ADAM, 0)) {
                assertEquals(bf16Gradients(2), out.weights);
            }
        }
    }

    private static Map<String, List<Float>> bf16Gradients(int contributors) {
        try (Scope _ = Scope.open(); Replica r = new Replica(Replica.model(DType.BFLOAT16), null, null, Replica.ADAM)) {
            for (int step = 1; step <= STEPS; step++) {
                for (Parameter p : r.parameters) {
                    DType type = p.value().dtype();
                    Tensor sum = Tensors.zeros(DType.FLOAT32, p.value().device(), p.value().shape());
                    for (int c = 0; c < contributors; c++) {
                        Tensor g = Aten.to(Tensors.of(Replica.gradient(p, step, c, 0), p.value().shape()), type);
                        Aten.addInPlace(g, Aten.to(Tensors.of(Replica.gradient(p, step, c, 1), p.value().shape()), type));
                        Aten.addInPlace(sum, Aten.to(Aten.scaleInPlace(g, 1.0 / contributors), DType.FLOAT32));
                    }
                    p.useMainGradient(Aten.to(sum, type));
                    p.gradientWritten();
                }
                r.apply(step, 1);
            }
            return r.weights();
        }
    }

    @Test void aGradientThatIsNotFiniteOnOneRankIsSkippedByAll() {
        for (Mode mode : Mode.values()) {
            List<Map<String, List<Float>>> all = InProcessRanks.run(2, c -> {
                try (Replica r = new Replica(Replica.model(DType.BFLOAT16), new MeshGroups(Mesh.of(2, DENSE), c), mode.options, Replica.ADAM)) {
                    r.step(1, c.rank());
                    Map<String, List<Float>> before = r.weights();
                    r.data.beginStep();
                    if (c.rank() == 1) Replica.deliver(r.parameters.get(3), new float[] {0, 0, Float.POSITIVE_INFINITY, 0, 0, 0, 0});
                    r.accumulate(2, c.rank());
                    r.data.finish();
                    StepResult result = r.apply(2, 1);
                    assertTrue(result.skipped());
                    assertFalse(Double.isFinite(result.gradientNorm()));
                    assertEquals(before, r.weights());
                    assertEquals(1, r.optimizer.steps());
                    r.step(2, c.rank());
                    return r.weights();
                }
            });
            assertEquals(all.getFirst(), all.getLast());
        }
    }

    @Test void nothingIsLeftBehind() {
        long before = Tensor.live();
        InProcessRanks.run(2, c -> {
            for (Mode mode : Mode.values()) {
                try (Replica r = new Replica(Replica.model(DType.BFLOAT16), new MeshGroups(Mesh.of(2, DENSE), c), mode.options, Replica.ADAM)) {
                    for (int i = 1; i <= 3; i++) r.step(i, c.rank());
                    r.optimizer.parameterNorm();
                }
            }
            return null;
        });
        assertEquals(before, Tensor.live());
    }

    @Test void flagsThatDoNotGoTogetherAreNamed() {
        assertThrows(UserError.class, () -> PLAIN.withOverlapGradReduce().withOverlapParamGather());
        assertThrows(UserError.class, () -> DISTRIBUTED.withOverlapParamGather());
        assertThrows(UserError.class, () -> PLAIN.withAverageInCollective().withPerTokenLoss());
        assertThrows(UserError.class, () -> replicas(2, DENSE.withOptimizerInstances(2), PLAIN, DType.FLOAT32, Replica.ADAM, 0));
        assertThrows(UserError.class, () -> PLAIN.withBuckets(2).withBucketSize(100));
    }
}
