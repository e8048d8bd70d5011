package org.trainyard.engine.tests.ddp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.trainyard.engine.ddp.DataParallelOptions;
import org.trainyard.engine.ddp.ReplicaCheck;
import org.trainyard.engine.estimate.BytesPerParameter;
import org.trainyard.engine.group.Communicator;
import org.trainyard.engine.group.MeshGroups;
import org.trainyard.engine.group.local.InProcessRanks;
import org.trainyard.engine.mesh.Mesh;
import org.trainyard.engine.mesh.ParallelSizes;
import org.trainyard.engine.optim.HeldMemory;
import org.trainyard.engine.optim.Sgd;
import org.trainyard.engine.optim.StateTensor;
import org.trainyard.engine.optim.UpdateRule;
import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensors;

/** What ranks hold of the optimizer's state: how much, what a checkpoint sees of it, and whether replicas agree. */
class SharedStateTest {
    private static final DataParallelOptions PLAIN = DataParallelOptions.DEFAULT;
    private static final DataParallelOptions DISTRIBUTED = PLAIN.withDistributedOptimizer();

    private static MeshGroups groups(Communicator c) {
        return new MeshGroups(Mesh.of(c.worldSize(), ParallelSizes.SINGLE), c);
    }

    private static float[] slot(Map<String, float[]> saved, String name, Parameter p) {
        return saved.computeIfAbsent(name, _ -> new float[(int) p.value().numel()]);
    }

    /** Puts a rank's tensors where they belong in the whole, as a checkpoint does. */
    private static void save(Replica r, Map<String, float[]> saved) {
        for (Parameter p : r.parameters) saved.put(p.name(), Tensors.toFloats(p.value()));
        for (StateTensor t : r.optimizer.state().tensors()) {
            float[] values = Tensors.toFloats(t.tensor());
            assertEquals(t.to() - t.from(), values.length);
            System.arraycopy(values, 0, slot(saved, t.name(), t.parameter()), (int) t.from(), values.length);
        }
    }

    private static void load(Replica r, Map<String, float[]> saved, Map<String, Object> values) {
        Map<String, Parameter> byName = new HashMap<>();
        for (Parameter p : r.parameters) {
            byName.put(p.name(), p);
            try (Scope _ = Scope.open()) {
                Aten.copy(p.value(), Tensors.of(saved.get(p.name()), p.value().shape()));
            }
        }
        r.optimizer.state().load(name -> {
            Parameter p = byName.get(name.replaceFirst("optimizer\\.state\\.[a-z_0-9]+\\.", ""));
            return saved.containsKey(name) ? Tensors.of(saved.get(name), p.value().shape()) : null;
        }, values);
    }

    @Test void trainingGoesOnToTheBitOnAnotherNumberOfRanks() {
        for (UpdateRule rule : List.of(Replica.ADAM, Sgd.DEFAULT)) {
            for (DType dtype : List.of(DType.FLOAT32, DType.BFLOAT16)) {
                Map<String, float[]> saved = new ConcurrentHashMap<>();
                Map<String, List<Float>> expected = InProcessRanks.run(4, c -> {
                    try (Replica r = new Replica(Replica.model(dtype), groups(c), DISTRIBUTED, rule)) {
                        for (int i = 1; i <= 3; i++) r.step(i, 0);
                        save(r, saved);
                        c.world().barrier();
                        for (int i = 4; i <= 5; i++) r.step(i, 0);
                        return r.weights();
                    }
                }).getFirst();
                for (DataParallelOptions options : List.of(PLAIN, DISTRIBUTED,
                    DISTRIBUTED.withOverlapGradReduce().withOverlapParamGather().withBucketSize(100))) {
                    for (Map<String, List<Float>> weights : InProcessRanks.run(2, c -> {
                        try (Scope _ = Scope.open(); Replica r = new Replica(Replica.model(dtype), groups(c), options, rule)) {
                            load(r, saved, Map.of("name", rule.name(), "step", 3));
                            for (int i = 4; i <= 5; i++) r.step(i, 0);
                            return r.weights();
                        }
                    })) {
                        assertEquals(expected, weights);
                    }
                }
            }
        }
    }

    /** fp32 weights have no copy, yet weights that were loaded on one rank's shard reach all. */
    @Test void mainParametersCanStartFromLoadedWeights() {
        InProcessRanks.run(2, c -> {
            try (Replica r = new Replica(Replica.model(DType.BFLOAT16), groups(c), DISTRIBUTED, Replica.ADAM)) {
                for (Parameter p : r.parameters) Aten.fill(p.value(), 0.5);
                r.optimizer.reloadMainParameters();
                for (StateTensor t : r.optimizer.state().tensors()) for (float f : Tensors.toFloats(t.tensor())) assertEquals(0.5f, f);
                long values = r.parameters.stream().mapToLong(p -> p.value().numel()).sum();
                assertEquals(0.5 * Math.sqrt(values), r.optimizer.parameterNorm(), 1e-5);
            }
            return null;
        });
    }

    @Test void bytesPerParameterAreThoseOfTheFormula() {
        record Case(DType dtype, DataParallelOptions options, BytesPerParameter formula) {}
        for (Case t : List.of(new Case(DType.BFLOAT16, PLAIN, BytesPerParameter.BF16_GRADIENT_FP32),
            new Case(DType.BFLOAT16, DISTRIBUTED, BytesPerParameter.BF16_GRADIENT_FP32), new Case(DType.FLOAT32, PLAIN, BytesPerParameter.FP32_GRADIENT_FP32),
            new Case(DType.FLOAT32, DISTRIBUTED, BytesPerParameter.FP32_GRADIENT_FP32))) {
            for (int ranks : new int[] {1, 2, 4}) {
                List<HeldMemory> held = InProcessRanks.run(ranks, c -> {
                    // 1024 + 65536 values: nothing is padded.
                    List<Parameter> model = List.of(Replica.parameter("a.weight", t.dtype, 1024), Replica.parameter("b.weight", t.dtype, 256, 256));
                    try (Replica r = new Replica(model, groups(c), t.options, Replica.ADAM)) {
                        r.step(1, c.rank());
                        return r.data.held(r.optimizer);
                    }
                });
                double expected = t.options.distributedOptimizer() ? t.formula.distributed(ranks) : t.formula.plain();
                for (HeldMemory h : held) assertEquals(expected, h.bytesPerParameter(), t.toString());
            }
        }
        try (Replica r = new Replica(Replica.model(DType.FLOAT32), null, null, Replica.ADAM)) {
            r.stepAlone(1, 1, 1);
            HeldMemory h = HeldMemory.of(r.parameters, r.optimizer);
            assertEquals(16, h.bytesPerParameter());
            assertEquals("16.000 bytes a parameter: weights 4.000, gradients 4.000, main parameters 0.000, states 8.000", h.toString());
        }
    }

    @Test void replicasThatDriftApartAreNamed() {
        InProcessRanks.run(3, c -> {
            try (Scope _ = Scope.open(); Replica r = new Replica(Replica.model(DType.BFLOAT16), groups(c), DISTRIBUTED, Replica.ADAM)) {
                r.step(1, c.rank());
                assertTrue(r.data.checkReplicas().isEmpty());
                if (c.rank() == 1) {
                    Aten.fill(Aten.narrow(r.parameters.get(1).value(), 0, 3, 1), 0.125);
                    Aten.fill(Aten.narrow(r.parameters.get(5).value(), 0, 2, 1), 0.125);
                }
                assertEquals(List.of(new ReplicaCheck.Difference(1, "fc1.weight"), new ReplicaCheck.Difference(1, "expert.fc1.bias")),
                    ReplicaCheck.differences(r.parameters, groups(c)));
                assertEquals("replicas have drifted apart: the weights of rank 1 differ from those of most (rank 1: fc1.weight, rank 1: expert.fc1.bias)",
                    r.data.checkReplicas().orElseThrow());
            }
            return null;
        });
    }

    @Test void everyRankLearnsThatReplicasElsewhereDiffer() {
        InProcessRanks.run(4, c -> {
            MeshGroups groups = new MeshGroups(Mesh.of(4, ParallelSizes.of(2, 1, 1)), c);
            try (Parameter p = new Parameter("w", Tensors.full(c.rank() == 3 ? 2 : 1, DType.FLOAT32, Device.CPU, 3))) {
                String verdict = ReplicaCheck.verdict(List.of(p), groups).orElseThrow();
                assertTrue(verdict.startsWith("replicas have drifted apart: the weights of rank 3 differ"), verdict);
                assertEquals(groups.place().tensor() == 1, verdict.endsWith("(rank 3: w)"));
            }
            return null;
        });
    }
}
