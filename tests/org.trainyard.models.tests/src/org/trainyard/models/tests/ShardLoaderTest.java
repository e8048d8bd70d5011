package org.trainyard.models.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.checkpoint.Checkpoint;
import org.trainyard.checkpoint.CheckpointContent;
import org.trainyard.checkpoint.CheckpointRanks;
import org.trainyard.checkpoint.CheckpointStore;
import org.trainyard.config.model.Strictness;
import org.trainyard.engine.group.local.InProcessRanks;
import org.trainyard.engine.nn.Buffer;
import org.trainyard.engine.optim.StateTensor;
import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tape.Shard;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;
import org.trainyard.models.train.GroupRanks;
import org.trainyard.models.train.SavedShards;
import org.trainyard.models.train.ShardLoader;
import org.trainyard.run.UserError;

/** Parts of tensors, by place in the whole: written under one partition and read under another, resized, and with some missing. */
class ShardLoaderTest {
    private static final String MAIN = "optimizer.state.fp32_param.", MOMENT = "optimizer.state.exp_avg.";

    @TempDir Path folder;
    private Scope scope;

    @BeforeEach void open() { scope = Scope.open(); }

    @AfterEach void close() { scope.close(); }

    /** A value that tells its tensor and its place in it. */
    private static float value(String name, long index) { return name.hashCode() % 1000 * 1000f + index; }

    /** The values that a shard holds of a tensor whose values are their row-major numbers, plus what tells the tensor. */
    private static float[] values(String name, Shard shard) {
        long[] local = shard.localShape(), global = shard.globalShape();
        float[] values = new float[(int) count(local)];
        for (int i = 0; i < values.length; i++) {
            long rest = i, index = 0, inner = 1;
            for (int d = local.length - 1; d >= 0; d--) {
                long at = rest % local[d];
                rest /= local[d];
                if (d == shard.dim()) for (Shard.Run r : shard.runs()) if (at >= r.local() && at < r.local() + r.length()) {
                    at = at - r.local() + r.global();
                    break;
                }
                index += at * inner;
                inner *= global[d];
            }
            values[i] = value(name, index);
        }
        return values;
    }

    private static long count(long[] shape) {
        long n = 1;
        for (long s : shape) n *= s;
        return n;
    }

    private static Parameter parameter(String name, Shard shard, boolean filled) {
        Tensor t = filled ? Tensors.of(values(name, shard), shard.localShape()) : Tensors.full(-1, DType.FLOAT32, Device.CPU, shard.localShape());
        return new Parameter(name, t).shard(shard);
    }

    private static StateTensor range(Parameter p, String kind, long from, long to, boolean filled) {
        String name = kind + p.name();
        float[] all = values(name, p.shard()), part = new float[(int) (to - from)];
        if (filled) System.arraycopy(all, (int) from, part, 0, part.length);
        return new StateTensor(name, p, Tensors.of(part, part.length), from);
    }

    private static void assertRange(StateTensor s) {
        float[] all = values(s.name(), s.parameter().shard());
        assertArrayEquals(java.util.Arrays.copyOfRange(all, (int) s.from(), (int) s.to()), Tensors.toFloats(s.tensor()), s.name());
    }

    private Checkpoint saved(CheckpointContent content) { return save(content).open(1); }

    private CheckpointStore save(CheckpointContent content) {
        CheckpointStore store = new CheckpointStore(folder.resolve("store" + System.nanoTime()));
        store.save(content);
        return store;
    }

    /** Random shapes, each split over random ranks and those into random ranges, twice. */
    @Test void anyPartitionReadsAnyOther() {
        Random random = new Random(3);
        CheckpointContent content = CheckpointContent.at(1);
        List<long[]> shapes = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            long[] shape = new long[1 + random.nextInt(3)];
            for (int d = 0; d < shape.length; d++) shape[d] = 12L * (1 + random.nextInt(2)) / (1 + d);
            shapes.add(shape);
            for (StateTensor s : partition("t" + i, shape, random, true)) SavedShards.addStates(content, List.of(s));
        }
        try (Checkpoint c = saved(content)) {
            for (int i = 0; i < shapes.size(); i++) {
                List<StateTensor> read = partition("t" + i, shapes.get(i), random, false);
                new ShardLoader(c, Strictness.RAISE_ALL).loadStates(read);
                read.forEach(ShardLoaderTest::assertRange);
                read.forEach(s -> s.parameter().close());
            }
        }
    }

    private static List<StateTensor> partition(String name, long[] shape, Random random, boolean filled) {
        int dim = random.nextInt(shape.length), parts = new int[] {1, 2, 3}[random.nextInt(3)], stacked = 1 + random.nextInt(2);
        if (shape[dim] % (parts * stacked) != 0) parts = stacked = 1;
        List<StateTensor> all = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            Parameter p = parameter(name, Shard.fused(shape, dim, stacked, parts, part), false);
            long numel = p.value().numel();
            for (long from = 0; from < numel;) {
                long to = Math.min(numel, from + 1 + random.nextInt((int) numel));
                all.add(range(p, MOMENT, from, to, filled));
                from = to;
            }
        }
        return all;
    }

    /** A synthetic layout: matrices over {@code tensor} ranks, experts over all, and each part's optimizer states over {@code data} replicas. */
    private record Split(int tensor, int data) {
        int ranks() { return tensor * data; }

        List<Parameter> parameters(int rank, boolean filled) {
            int t = rank % tensor;
            List<Parameter> all = new ArrayList<>();
            all.add(parameter("words", Shard.part(new long[] {24, 5}, 0, tensor, t), filled).markEmbeddingOrOutput());
            for (int layer = 0; layer < 2; layer++) {
                String name = "layer." + layer + ".";
                all.add(parameter(name + "qkv", Shard.part(new long[] {12, 5}, 0, tensor, t), filled));
                all.add(parameter(name + "proj", Shard.part(new long[] {5, 12}, 1, tensor, t), filled));
                all.add(parameter(name + "gated", Shard.fused(new long[] {24, 5}, 0, 2, tensor, t), filled));
                all.add(parameter(name + "convolution", Shard.part(new long[] {12, 3, 2}, 0, tensor, t), filled));
                all.add(parameter(name + "norm", Shard.whole(7), filled));
                if (t > 0) all.getLast().markCopy();
            }
            for (int e = 0; e < 12; e++) {
                if (e * ranks() / 12 == rank) all.add(parameter("expert." + e, Shard.whole(3, 4), filled).markExpert());
            }
            return all;
        }

        List<StateTensor> states(int rank, List<Parameter> parameters, boolean filled) {
            List<StateTensor> all = new ArrayList<>();
            for (Parameter p : parameters) {
                long n = p.value().numel();
                int d = p.isExpert() ? 0 : rank / tensor, of = p.isExpert() ? 1 : data;
                for (String kind : List.of(MAIN, MOMENT)) all.add(range(p, kind, n * d / of, n * (d + 1) / of, filled));
            }
            return all;
        }
    }

    @Test void anyLayoutReadsAnyOther() {
        List<Split> splits = List.of(new Split(1, 1), new Split(2, 1), new Split(1, 3), new Split(2, 2), new Split(3, 1), new Split(4, 1));
        for (Split a : splits) {
            CheckpointStore store = new CheckpointStore(folder.resolve(a.tensor + "x" + a.data));
            InProcessRanks.run(a.ranks(), c -> {
                try (Scope _ = Scope.open()) {
                    List<Parameter> parameters = a.parameters(c.rank(), true);
                    CheckpointContent content = CheckpointContent.at(1);
                    SavedShards.addWeights(content, parameters, List.of(new Buffer("counts", Tensors.of(new float[] {1, 2}, 2))));
                    SavedShards.addStates(content, a.states(c.rank(), parameters, true));
                    store.save(content, new GroupRanks(c.world(), Device.CPU, true));
                    parameters.forEach(Parameter::close);
                    return null;
                }
            });
            for (Split b : splits) {
                InProcessRanks.run(b.ranks(), c -> {
                    CheckpointRanks ranks = new GroupRanks(c.world(), Device.CPU, true);
                    try (Scope _ = Scope.open(); Checkpoint found = store.newestValid(ranks, s -> { }).orElseThrow()) {
                        List<Parameter> parameters = b.parameters(c.rank(), false);
                        List<StateTensor> states = b.states(c.rank(), parameters, false);
                        ShardLoader loader = new ShardLoader(found, Strictness.RAISE_ALL);
                        Buffer counts = new Buffer("counts", Tensors.zeros(DType.FLOAT32, Device.CPU, 2));
                        loader.loadWeights(parameters, List.of(counts));
                        loader.loadStates(states);
                        assertEquals(List.of(), loader.finish(ranks));
                        for (Parameter p : parameters) assertArrayEquals(values(p.name(), p.shard()), Tensors.toFloats(p.value()), p.name());
                        states.forEach(ShardLoaderTest::assertRange);
                        assertArrayEquals(new float[] {1, 2}, Tensors.toFloats(counts.value()));
                        parameters.forEach(Parameter::close);
                    }
                    return null;
                });
            }
        }
    }

    @Test void aPaddedVocabularyGrowsAndShrinks() {
        CheckpointContent content = CheckpointContent.at(1);
        Parameter stored = parameter("words", Shard.whole(10, 3), true).markEmbeddingOrOutput();
        SavedShards.addWeights(content, List.of(stored), List.of());
        SavedShards.addStates(content, List.of(range(stored, MAIN, 0, 30, true), range(stored, MOMENT, 0, 30, true)));
        try (Checkpoint c = saved(content)) {
            for (int rank = 0; rank < 3; rank++) {
                // rows 0–4, 5–9 and 10–14, of which the last five are new
                Parameter p = parameter("words", Shard.part(new long[] {15, 3}, 0, 3, rank), false).markEmbeddingOrOutput();
                StateTensor main = range(p, MAIN, 4, 14, false), moment = range(p, MOMENT, 1, 15, false);
                ShardLoader loader = new ShardLoader(c, Strictness.ASSUME_OK_UNEXPECTED);
                loader.loadWeights(List.of(p), List.of());
                loader.loadStates(List.of(main, moment));
                float[] weights = Tensors.toFloats(p.value()), mains = Tensors.toFloats(main.tensor()), moments = Tensors.toFloats(moment.tensor());
                for (int i = 0; i < 15; i++) {
                    int index = 15 * rank + i, there = index < 30 ? index : 27 + index % 3;
                    assertEquals(value("words", there), weights[i]);
                    if (i >= 4 && i < 14) assertEquals(value(MAIN + "words", there), mains[i - 4]);
                    if (i >= 1) assertEquals(index < 30 ? value(MOMENT + "words", index) : 0, moments[i - 1]);
                }
                assertEquals(List.of("the vocabulary of " + c.path() + " is padded to 10 rows, the model's to 15: missing rows start as copies of the"
                    + " last, their moments at zero"), loader.finish(CheckpointRanks.ALONE));
                p.close();
            }
            Parameter p = parameter("words", Shard.part(new long[] {8, 3}, 0, 2, 1), false).markEmbeddingOrOutput();
            ShardLoader loader = new ShardLoader(c, Strictness.ASSUME_OK_UNEXPECTED);
            loader.loadWeights(List.of(p), List.of());
            for (int i = 0; i < 12; i++) assertEquals(value("words", 12 + i), Tensors.toFloats(p.value())[i]);
            assertTrue(loader.finish(CheckpointRanks.ALONE).getFirst().endsWith("padded to 10 rows, the model's to 8: the last rows are left out"));
            Parameter other = parameter("words", Shard.whole(8, 3), false);
            UserError e = assertThrows(UserError.class, () -> new ShardLoader(c, Strictness.IGNORE_ALL).loadWeights(List.of(other), List.of()));
            assertEquals(c.path() + ": tensor words has shape [10, 3], the model wants [8, 3]", e.getMessage());
            List.of(stored, p, other).forEach(Parameter::close);
        }
    }

    @Test void whatIsMissingOrLeftOverIsTreatedAsToldTo() {
        CheckpointContent content = CheckpointContent.at(1);
        Parameter stored = parameter("known", Shard.whole(2, 3), true), gone = parameter("gone", Shard.whole(4), true);
        Parameter copy = parameter("copied", Shard.whole(4), true).markCopy();
        SavedShards.addWeights(content, List.of(stored, gone, copy), List.of());
        SavedShards.addStates(content, List.of(range(stored, MAIN, 0, 6, true), range(copy, MAIN, 0, 4, true)));
        Parameter known = parameter("known", Shard.whole(2, 3), false), fresh = parameter("new", Shard.whole(4), true);
        try (Checkpoint c = saved(content)) {
            assertFalse(c.has("model", "copied"));
            for (Strictness s : Strictness.values()) {
                Aten.fill(known.value(), -1);
                StateTensor main = range(fresh, MAIN, 1, 3, false), moment = range(fresh, MOMENT, 1, 3, false);
                ShardLoader loader = new ShardLoader(c, s);
                if (!ShardLoader.mayKeepInitial(s)) {
                    UserError e = assertThrows(UserError.class, () -> loader.loadWeights(List.of(known, fresh), List.of()), s.getName());
                    assertTrue(e.getMessage().startsWith(c.path() + ": has no tensor new; "), e.getMessage());
                    assertEquals(-1, Tensors.toFloats(known.value())[0], "nothing is changed");
                    new ShardLoader(c, s).loadWeights(List.of(known), List.of());
                } else {
                    loader.loadWeights(List.of(known, fresh), List.of());
                    loader.loadStates(List.of(main, moment));
                    assertArrayEquals(values("new", Shard.whole(4)), Tensors.toFloats(fresh.value()));
                    assertArrayEquals(java.util.Arrays.copyOfRange(values("new", Shard.whole(4)), 1, 3), Tensors.toFloats(main.tensor()));
                    assertArrayEquals(new float[2], Tensors.toFloats(moment.tensor()));
                    int expected = s == Strictness.IGNORE_ALL ? 0 : s == Strictness.LOG_ALL || s == Strictness.RETURN_ALL ? 3 : 2;
                    assertEquals(expected, loader.finish(CheckpointRanks.ALONE).size(), s.getName());
                }
                assertArrayEquals(values("known", Shard.whole(2, 3)), Tensors.toFloats(known.value()));
            }
            assertLeftOver(c, known);
        }
        List.of(stored, gone, copy, known, fresh).forEach(Parameter::close);
    }

    private void assertLeftOver(Checkpoint c, Parameter known) {
        String text = c.path() + " holds 1 tensors that the model does not have: gone";
        for (Strictness s : Strictness.values()) {
            ShardLoader loader = new ShardLoader(c, s);
            loader.loadWeights(List.of(known), List.of());
            if (s == Strictness.RAISE_ALL) {
                UserError e = assertThrows(UserError.class, () -> loader.finish(CheckpointRanks.ALONE));
                assertEquals(text + " (--dist-ckpt-strictness raise_all)", e.getMessage());
            } else {
                assertEquals(s == Strictness.LOG_ALL || s == Strictness.RETURN_ALL ? List.of(text) : List.of(), loader.finish(CheckpointRanks.ALONE));
            }
        }
    }

    @Test void typesAreConverted() {
        Parameter stored = new Parameter("w", Aten.to(Tensors.of(new float[] {1, 2, 3, 4}, 4, 1), DType.BFLOAT16));
        CheckpointContent content = CheckpointContent.at(1);
        SavedShards.addWeights(content, List.of(stored), List.of());
        Parameter p = parameter("w", Shard.part(new long[] {4, 1}, 0, 2, 1), false);
        try (Checkpoint c = saved(content)) {
            new ShardLoader(c, Strictness.RAISE_ALL).loadWeights(List.of(p), List.of());
        }
        assertArrayEquals(new float[] {3, 4}, Tensors.toFloats(p.value()));
        List.of(stored, p).forEach(Parameter::close);
    }

    @Test void groupsCarryTexts() {
        List<List<String>> seen = InProcessRanks.run(3, c -> {
            CheckpointRanks ranks = new GroupRanks(c.world(), Device.CPU, false);
            List<String> all = new ArrayList<>(ranks.gather(""));
            all.addAll(ranks.gather("räng " + "x".repeat(c.rank() * 1000)));
            return all;
        });
        List<String> expected = List.of("", "", "", "räng ", "räng " + "x".repeat(1000), "räng " + "x".repeat(2000));
        assertEquals(List.of(expected, expected, expected), seen);
    }
}
