package org.trainyard.models.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.checkpoint.Checkpoint;
import org.trainyard.checkpoint.CheckpointContent;
import org.trainyard.checkpoint.CheckpointRanks;
import org.trainyard.checkpoint.CheckpointStore;
import org.trainyard.checkpoint.StoredTensor;
import org.trainyard.config.model.Strictness;
import org.trainyard.engine.ddp.DataParallelOptions;
import org.trainyard.engine.group.Communicator;
import org.trainyard.engine.group.local.InProcessRanks;
import org.trainyard.engine.moe.MoeConfig;
import org.trainyard.engine.nn.TransformerConfig;
import org.trainyard.engine.optim.AdamW;
import org.trainyard.engine.optim.Optimizer;
import org.trainyard.engine.optim.ParameterGroup;
import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tape.Shard;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensors;
import org.trainyard.models.gpt.GptFactory;
import org.trainyard.models.layouts.Layout;
import org.trainyard.models.layouts.TinyModel;
import org.trainyard.models.parallel.RankModel;
import org.trainyard.models.train.GroupRanks;
import org.trainyard.models.train.SavedShards;
import org.trainyard.models.train.ShardLoader;

/** A checkpoint that was saved under any layout is loaded under any other, weights and optimizer, without a changed bit. */
class LayoutCheckpointTest {
    private static final int LAYERS = 4;
    private static final Layout ONE = Layout.SINGLE;
    private static final DataParallelOptions SHARDED = DataParallelOptions.DEFAULT.withDistributedOptimizer();
    private static final List<Layout> DENSE = List.of(ONE, ONE.withTensor(2, true).withData(2).with(SHARDED), ONE.withPipeline(2, 2),
        ONE.withTensor(4, true), ONE.withData(3).with(SHARDED), ONE.withPipeline(2, 1).withTensor(2, false).withData(2));
    private static final List<Layout> EXPERTS = List.of(ONE, ONE.withData(2).withExperts(2, 1).with(SHARDED), ONE.withTensor(2, true).withExperts(2, 1),
        ONE.withTensor(2, true).withData(2).withExperts(2, 2).with(SHARDED));

    @TempDir Path folder;
    private final Map<String, CheckpointStore> saved = new HashMap<>();

    @TestFactory Stream<DynamicTest> anyLayoutReadsAnyOther() {
        List<DynamicTest> all = new ArrayList<>();
        pairs("GPT2", DENSE, all);
        pairs("LLAMA", DENSE, all);
        pairs("MOE", EXPERTS, all);
        return all.stream();
    }

    /** Each is read by the next and by the one after that, so that the last pair closes a circle. */
    private void pairs(String model, List<Layout> layouts, List<DynamicTest> all) {
        for (int i = 0; i < layouts.size(); i++) {
            Layout a = layouts.get(i);
            for (int next = 1; next <= 2; next++) {
                Layout b = layouts.get((i + next) % layouts.size());
                all.add(DynamicTest.dynamicTest(model + " " + a + " → " + b, () -> check(model, a, b)));
            }
        }
    }

    private void check(String model, Layout a, Layout b) {
        CheckpointStore first = saved.computeIfAbsent(model + a, _ -> {
            CheckpointStore store = store();
            InProcessRanks.run(a.ranks(), c -> trainAndSave(model, a, c, store));
            return store;
        });
        CheckpointStore second = store();
        InProcessRanks.run(b.ranks(), c -> loadAndSave(model, b, c, first, second));
        assertSame(first, second);
    }

    private CheckpointStore store() { return new CheckpointStore(folder.resolve("store" + System.nanoTime()), 10_000); }

    private static TransformerConfig.Builder builder(String model) {
        TransformerConfig.Builder b = (model.equals("MOE") ? TinyModel.LLAMA : TinyModel.valueOf(model)).builder(DType.BFLOAT16);
        if (model.equals("MOE")) {
            MoeConfig.Builder moe = MoeConfig.builder();
            moe.numExperts = 4;
            moe.ffnHiddenSize = 32;
            b.moe = moe.build();
        }
        return b;
    }

    /** Two steps with gradients that are a function of the place in the whole tensor, so that replicas agree. */
    private static Void trainAndSave(String model, Layout layout, Communicator c, CheckpointStore store) {
        try (Scope _ = Scope.open();
            RankModel rank = RankModel.build(new GptFactory(), builder(model), layout.rankLayout(LAYERS), c, 1234, true);
            Optimizer optimizer = rank.data().optimizer(ParameterGroup.split(rank.parameters(), false), AdamW.DEFAULT)) {
            optimizer.groups().forEach(g -> g.set(5e-3, 0.01));
            for (int step = 1; step <= 2; step++) {
                rank.data().beginStep();
                for (Parameter p : rank.parameters()) fillGradient(p, step);
                rank.data().finish();
                optimizer.step(1);
            }
            save(rank, optimizer, c, store);
        }
        return null;
    }

    private static void fillGradient(Parameter p, int step) {
        float[] values = new float[(int) p.value().numel()];
        Shard s = p.shard();
        long[] local = s.localShape();
        for (Shard.Block b : s.blocks()) {
            long inner = 1;
            for (int d = 1; d < local.length; d++) inner *= local[d];
            for (int i = 0; i < values.length; i++) {
                long row = i / inner, column = i % inner, along = s.dim() == 0 ? row : column;
                long first = b.localOffset()[s.dim()];
                if (along < first || along >= first + b.shape()[s.dim()]) continue;
                long there = along - first + b.globalOffset()[s.dim()];
                values[i] = (float) Math.sin(step + p.name().hashCode() % 100 + (s.dim() == 0 ? 31 * there + column : 31 * row + there));
            }
        }
        Aten.copy(p.mainGradient(), Tensors.of(values, local));
        p.gradientWritten();
    }

    private static void save(RankModel rank, Optimizer optimizer, Communicator c, CheckpointStore store) {
        JsonObject state = new JsonObject();
        state.addProperty("step", optimizer.steps());
        CheckpointContent content = CheckpointContent.at(2).state(state);
        SavedShards.addWeights(content, rank.parameters(), rank.chunks().stream().flatMap(m -> m.buffers().stream()).toList());
        SavedShards.addStates(content, optimizer.state().tensors());
        store.save(content, new GroupRanks(c.world(), Device.CPU, true));
    }

    private static Void loadAndSave(String model, Layout layout, Communicator c, CheckpointStore from, CheckpointStore to) {
        CheckpointRanks ranks = new GroupRanks(c.world(), Device.CPU, true);
        try (Scope _ = Scope.open(); Checkpoint found = from.newestValid(ranks, s -> {
                throw new AssertionError(s.reason());
            }).orElseThrow();
            RankModel rank = RankModel.build(new GptFactory(), builder(model), layout.rankLayout(LAYERS), c, 99, false)) {
            ShardLoader loader = new ShardLoader(found, Strictness.RAISE_ALL);
            loader.loadWeights(rank.parameters(), rank.chunks().stream().flatMap(m -> m.buffers().stream()).toList());
            try (Optimizer optimizer = rank.data().optimizer(ParameterGroup.split(rank.parameters(), false), AdamW.DEFAULT)) {
                Map<String, Object> values = Map.of("name", "adam", "step", found.state().get("step").getAsLong());
                loader.loadStates(optimizer.state().tensorsToLoad(values));
                optimizer.state().loaded(values);
                assertEquals(List.of(), loader.finish(ranks));
                save(rank, optimizer, c, to);
            }
        }
        return null;
    }

    private static void assertSame(CheckpointStore a, CheckpointStore b) {
        try (Checkpoint x = a.open(2); Checkpoint y = b.open(2)) {
            assertEquals(x.state(), y.state());
            for (String group : List.of("model", "optimizer")) {
                assertEquals(x.names(group).stream().sorted().toList(), y.names(group).stream().sorted().toList());
                for (String name : x.names(group)) assertArrayEquals(bytes(x.tensor(group, name)), bytes(y.tensor(group, name)), name);
            }
        }
    }

    private static byte[] bytes(StoredTensor t) {
        byte[] all = new byte[(int) t.byteSize()];
        t.copyTo(MemorySegment.ofArray(all));
        return all;
    }
}
