package org.trainyard.engine.tests.ddp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.trainyard.engine.ddp.DataParallelOptions;
import org.trainyard.engine.group.MeshGroups;
import org.trainyard.engine.group.local.InProcessRanks;
import org.trainyard.engine.mesh.GroupKind;
import org.trainyard.engine.mesh.Mesh;
import org.trainyard.engine.mesh.MeshRank;
import org.trainyard.engine.mesh.ParallelSizes;
import org.trainyard.engine.optim.Piece;
import org.trainyard.engine.optim.StepResult;
import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Tensors;

/** Gradients of which ranks of one replica compute parts, and norms that count each value of the model once. */
class PartialGradientsTest {
    private static final List<DataParallelOptions> OPTIONS = List.of(DataParallelOptions.DEFAULT,
        DataParallelOptions.DEFAULT.withOverlapGradReduce().withBucketSize(50), DataParallelOptions.DEFAULT.withDistributedOptimizer(),
        DataParallelOptions.DEFAULT.withDistributedOptimizer().withOverlapGradReduce().withBucketSize(50));

    /** What rank r contributes to a parameter: averaged over replicas, as the engine adds it. */
    private static double[] mean(Parameter p, int... contributors) {
        double[] sum = new double[(int) p.value().numel()];
        for (int c : contributors) {
            float[] a = Replica.gradient(p, 1, c, 0), b = Replica.gradient(p, 1, c, 1);
            for (int i = 0; i < sum.length; i++) sum[i] += ((double) a[i] + b[i]) / 2;
        }
        return sum;
    }

    private static double squares(double[] v) { return Arrays.stream(v).map(x -> x * x).sum(); }

    /** Two replicas of a layer over two ranks: its matrix is shared, the norms are held by both, and see half the positions each. */
    @Test void normsUnderSequenceParallelismAreSummedOverTheTensorGroup() {
        Mesh mesh = Mesh.of(4, ParallelSizes.of(2, 1, 1));
        for (DataParallelOptions options : OPTIONS) {
            List<StepResult> results = InProcessRanks.run(4, c -> {
                int tensor = mesh.at(c.rank()).tensor();
                Parameter norm = Replica.parameter("norm.weight", DType.FLOAT32, 70).sumGradientOver(GroupKind.TENSOR);
                Parameter bias = Replica.parameter("proj.bias", DType.FLOAT32, 9).sumGradientOver(GroupKind.TENSOR);
                Parameter matrix = Replica.parameter("fc.weight." + tensor, DType.FLOAT32, 8, 11);
                if (tensor > 0) List.of(norm, bias).forEach(Parameter::markCopy);
                try (Replica r = new Replica(List.of(norm, matrix, bias), new MeshGroups(mesh, c), options, Replica.ADAM)) {
                    r.data.beginStep();
                    r.accumulate(1, c.rank());
                    r.data.finish();
                    check(r, norm, mean(norm, 0, 1, 2, 3));
                    check(r, bias, mean(bias, 0, 1, 2, 3));
                    check(r, matrix, mean(matrix, tensor, tensor + 2));
                    return r.apply(1, 1);
                }
            });
            try (Parameter norm = Replica.parameter("norm.weight", DType.FLOAT32, 70); Parameter bias = Replica.parameter("proj.bias", DType.FLOAT32, 9);
                Parameter left = Replica.parameter("fc.weight.0", DType.FLOAT32, 8, 11); Parameter right = Replica.parameter("fc.weight.1", DType.FLOAT32, 8, 11)) {
                double expected = Math.sqrt(squares(mean(norm, 0, 1, 2, 3)) + squares(mean(bias, 0, 1, 2, 3)) + squares(mean(left, 0, 2))
                    + squares(mean(right, 1, 3)));
                for (StepResult s : results) {
                    assertEquals(expected, s.gradientNorm(), 1e-6 * expected);
                    assertEquals(results.getFirst(), s);
                }
            }
        }
    }

    private static void check(Replica r, Parameter p, double[] expected) {
        Piece piece = r.data.piece(p).orElse(null);
        if (piece == null) return;
        float[] actual = Tensors.toFloats(piece.gradient());
        for (int i = 0; i < actual.length; i++) assertEquals(expected[(int) piece.from() + i], actual[i], 1e-6, piece.toString());
    }

    /** The first and the last stage hold a tied embedding in buffers that look different; it must stay the same on both. */
    @Test void aTiedEmbeddingIsSummedOverFirstAndLastStage() {
        Mesh mesh = Mesh.of(6, ParallelSizes.of(1, 1, 3));
        for (DataParallelOptions options : OPTIONS) {
            List<List<Float>> tables = InProcessRanks.run(6, c -> {
                MeshRank place = mesh.at(c.rank());
                Parameter own = Replica.parameter("fc.weight." + place.pipeline(), DType.BFLOAT16, 5 + 40 * place.pipeline(), 3);
                Parameter table = Replica.parameter("embedding.weight", DType.BFLOAT16, 23, 5).sumGradientOver(GroupKind.EMBEDDING);
                if (place.isLastStage()) table.markCopy();
                List<Parameter> held = place.isFirstStage() ? List.of(table, own) : place.isLastStage() ? List.of(own, table) : List.of(own);
                try (Replica r = new Replica(held, new MeshGroups(mesh, c), options, Replica.ADAM)) {
                    for (int step = 1; step <= 3; step++) {
                        r.data.beginStep();
                        r.accumulate(step, c.rank());
                        r.data.finish();
                        if (step == 1 && held.contains(table)) check(r, table, mean(table, 0, 1, 4, 5));
                        r.apply(step, 1);
                    }
                    return held.contains(table) ? IntStream.range(0, 115).mapToObj(i -> Tensors.toFloats(table.value())[i]).toList() : List.<Float>of();
                } finally {
                    if (!held.contains(table)) table.close();
                }
            });
            for (int rank : new int[] {1, 4, 5}) assertEquals(tables.getFirst(), tables.get(rank));
        }
    }

    @Test void replicasAndTiedEmbeddingsCanBeMadeEqual() {
        Mesh mesh = Mesh.of(4, ParallelSizes.of(1, 1, 2));
        InProcessRanks.run(4, c -> {
            boolean last = mesh.at(c.rank()).isLastStage();
            Parameter own = new Parameter("fc.weight", Tensors.of(new float[] {c.rank(), 1, 2}, 3));
            Parameter table = new Parameter("embedding.weight", Tensors.of(new float[] {c.rank(), 7}, 2, 1)).sumGradientOver(GroupKind.EMBEDDING);
            try (Replica r = new Replica(List.of(own, table), new MeshGroups(mesh, c), DataParallelOptions.DEFAULT, Replica.ADAM)) {
                r.data.synchronizeWeights();
                assertEquals(last ? 2 : 0, Tensors.toFloats(own.value())[0]);
                assertEquals(0, Tensors.toFloats(table.value())[0]);
            }
            return null;
        });
    }
}
