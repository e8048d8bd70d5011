package org.trainyard.models.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.trainyard.engine.context.CommType;
import org.trainyard.engine.group.Communicator;
import org.trainyard.engine.group.MeshGroups;
import org.trainyard.engine.group.local.InProcessWorld;
import org.trainyard.engine.mesh.Mesh;
import org.trainyard.engine.moe.MoeConfig;
import org.trainyard.engine.nn.TransformerConfig;
import org.trainyard.engine.nn.TransformerConfig.RecomputeModule;
import org.trainyard.engine.nn.TransformerConfig.Recomputation;
import org.trainyard.engine.parallel.Parallel;
import org.trainyard.engine.pipeline.StageContent;
import org.trainyard.engine.rehearsal.ModelRehearsal;
import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;
import org.trainyard.models.LanguageModel;
import org.trainyard.models.SeededParameters;
import org.trainyard.models.gpt.GptFactory;
import org.trainyard.models.layouts.Layout;
import org.trainyard.models.layouts.LayoutMatrix;
import org.trainyard.models.layouts.TinyModel;
import org.trainyard.models.parallel.RankLayout;

/** Models that compute under a layout what one rank computes pass the rehearsal: no layout is refused that is right, and nothing of a model changes. */
class RehearsalTest {
    private static final int LAYERS = 4;
    private static final Layout ONE = Layout.SINGLE;

    /** Rehearses what the last rank holds. The others are not there: a rehearsal that asked them for anything would wait for ever. */
    private static void rehearse(TransformerConfig.Builder sizes, Layout layout) { rehearse(sizes, layout.ranks(), layout.rankLayout(LAYERS)); }

    private static void rehearse(TransformerConfig.Builder sizes, int world, RankLayout l) {
        List<LanguageModel> chunks = new ArrayList<>();
        try (Communicator c = new InProcessWorld(world, Duration.ofSeconds(5)).communicator(world - 1); Scope _ = Scope.open()) {
            MeshGroups groups = new MeshGroups(Mesh.of(world, l.sizes()), c);
            sizes.parallel = new Parallel(groups, l.sequenceParallel(), l.exchange(), l.contextSizes());
            TransformerConfig config = sizes.build();
            for (int i = 0; i < l.placement().chunks(); i++) {
                chunks.add(new GptFactory().create(config, new SeededParameters(config, 1, false), l.placement().at(groups.place().pipeline(), i)));
            }
            new ModelRehearsal(config, groups).run(chunks);
            assertEquals(0, c.recorder().count());
        } finally {
            chunks.forEach(LanguageModel::close);
        }
    }

    @TestFactory Stream<DynamicTest> theWholeMatrixPasses() {
        return LayoutMatrix.all().stream().map(c -> DynamicTest.dynamicTest(c.toString(), () -> rehearse(c.builder(), c.layout())));
    }

    /** Attention over two levels of groups, which are parts of an axis and none themselves. */
    @Test void contextParallelismOverTwoLevelsPasses() {
        RankLayout l = ONE.withTensor(2, true).withContext(4, CommType.A2A_P2P).rankLayout(LAYERS);
        rehearse(TinyModel.LLAMA.builder(DType.FLOAT32), 8,
            new RankLayout(l.sizes(), true, CommType.A2A_P2P, List.of(2, 2), l.placement(), l.schedules(), l.data()));
    }

    private static final List<Layout> EXPERT_LAYOUTS = List.of(ONE.withData(2), ONE.withData(2).withExperts(2, 1), ONE.withData(4).withExperts(2, 1),
        ONE.withData(4).withExperts(4, 1), ONE.withTensor(2, true), ONE.withTensor(2, true).withExperts(2, 1), ONE.withTensor(2,
            true).withData(2).withExperts(2, 2),
        ONE.withTensor(2, true).withData(2).withExperts(4, 1), ONE.withContext(2, CommType.P2P).withExperts(2, 1), ONE.withTensor(2,
            true).withContext(2, CommType.A2A).withExperts(2, 1),
        ONE.withTensor(2, true).withPipeline(2, 1).withExperts(2, 1), ONE.withData(2).withPipeline(2, 2).withExperts(2, 1), ONE.withContext(3,
            CommType.ALLGATHER).withData(2).withExperts(2, 1));

    private static MoeConfig.Builder moe(MoeConfig.Dispatcher dispatcher, boolean together, Consumer<MoeConfig.Builder> options) {
        MoeConfig.Builder m = MoeConfig.builder();
        m.numExperts = 4;
        m.ffnHiddenSize = 16;
        m.dispatcher = dispatcher;
        m.groupedGemm = together;
        options.accept(m);
        return m;
    }

    /** Every layout with both dispatchers, experts together and one by one; models and recomputation take turns. */
    @TestFactory Stream<DynamicTest> mixturesOfExpertsPass() {
        List<DynamicTest> all = new ArrayList<>();
        List<Recomputation> recomputations = List.of(Recomputation.NONE, Recomputation.UNIFORM, Recomputation.SELECTIVE);
        for (Layout l : EXPERT_LAYOUTS) {
            for (MoeConfig.Dispatcher d : MoeConfig.Dispatcher.values()) {
                for (boolean together : new boolean[] {false, true}) {
                    TinyModel model = TinyModel.values()[all.size() % 2];
                    Recomputation again = recomputations.get(all.size() % 3);
                    String name = model + " " + l + " " + d + (together ? " grouped " : " ") + again;
                    all.add(DynamicTest.dynamicTest(name, () -> rehearse(mixture(model, d, together, again), l)));
                }
            }
        }
        return all.stream();
    }

    private static TransformerConfig.Builder mixture(TinyModel model, MoeConfig.Dispatcher d, boolean together, Recomputation again) {
        TransformerConfig.Builder b = model.builder(DType.FLOAT32);
        b.moe = moe(d, together, m -> {
            m.auxLossCoeff = 0.01;
            m.zLossCoeff = 0.01;
            m.sharedExpertIntermediateSize = 32;
            m.sharedExpertOverlap = together;
        }).build();
        b.recomputation = again;
        b.recomputeModules = Set.of(RecomputeModule.MOE, RecomputeModule.CORE_ATTENTION);
        return b;
    }

    @TestFactory Stream<DynamicTest> optionsOfRoutersPass() {
        List<Consumer<MoeConfig.Builder>> options = List.of(m -> m.balancing = MoeConfig.Balancing.SINKHORN, m -> {
            m.balancing = MoeConfig.Balancing.SEQ_AUX_LOSS;
            m.auxLossCoeff = 0.1;
            m.scoreFunction = MoeConfig.ScoreFunction.SIGMOID;
            m.expertBias = true;
        }, m -> {
            m.capacityFactor = 1;
            m.padToCapacity = true;
        }, m -> {
            m.applyProbsOnInput = true;
            m.routerTopk = 1;
            m.inputJitterEps = 0.1;
        }, m -> {
            m.routerDtype = DType.FLOAT64;
            m.forceLoadBalancing = true;
        });
        Layout l = ONE.withTensor(2, true).withData(2).withExperts(2, 2);
        List<DynamicTest> all = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) for (MoeConfig.Dispatcher d : MoeConfig.Dispatcher.values()) {
            Consumer<MoeConfig.Builder> o = options.get(i);
            all.add(DynamicTest.dynamicTest("options " + i + " " + d, () -> {
                TransformerConfig.Builder b = TinyModel.GPT2.builder(DType.FLOAT32);
                b.moe = moe(d, false, o).build();
                rehearse(b, l);
            }));
        }
        return all.stream();
    }

    /** Weights, gradients, the router's counts and bias, numbers of operations and handles: all are as they were. */
    @Test void nothingChanges() {
        TransformerConfig.Builder b = TinyModel.GPT2.builder(DType.FLOAT32);
        b.moe = moe(MoeConfig.Dispatcher.ALLTOALL, true, m -> {
            m.expertBias = true;
            m.scoreFunction = MoeConfig.ScoreFunction.SIGMOID;
            m.auxLossCoeff = 0.1;
        }).build();
        Layout layout = ONE.withTensor(2, true).withExperts(2, 1);
        try (Communicator c = new InProcessWorld(2, Duration.ofSeconds(5)).communicator(1); Scope _ = Scope.open()) {
            MeshGroups groups = new MeshGroups(Mesh.of(2, layout.rankLayout(LAYERS).sizes()), c);
            b.parallel = new Parallel(groups, true, CommType.P2P, null);
            TransformerConfig config = b.build();
            try (LanguageModel model = new GptFactory().create(config, new SeededParameters(config, 1, true), StageContent.whole(LAYERS))) {
                new ModelRehearsal(config, groups).run(List.of(model));
                List<double[]> before = values(model);
                long live = Tensor.live();
                new ModelRehearsal(config, groups).run(List.of(model));
                assertEquals(live, Tensor.live());
                List<double[]> after = values(model);
                for (int i = 0; i < before.size(); i++) assertArrayEquals(before.get(i), after.get(i));
                assertTrue(model.parameters().stream().allMatch(Parameter::isGradientEmpty));
                assertEquals(0, c.recorder().count());
                assertEquals(null, c.recorder().rehearsal());
                groups.tensor().barrierAsync();
                assertEquals(1, c.recorder().entries().getLast().sequence());
            }
        }
    }

    private static List<double[]> values(LanguageModel model) {
        List<double[]> all = new ArrayList<>();
        for (Parameter p : model.parameters()) all.add(Tensors.toDoubles(p.value()));
        model.buffers().forEach(x -> all.add(Tensors.toDoubles(x.value())));
        return all;
    }
}
