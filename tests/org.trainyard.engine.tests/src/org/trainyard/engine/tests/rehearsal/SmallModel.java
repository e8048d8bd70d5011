package org.trainyard.engine.tests.rehearsal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.trainyard.engine.context.CommType;
import org.trainyard.engine.group.Communicator;
import org.trainyard.engine.group.MeshGroups;
import org.trainyard.engine.group.local.InProcessRanks;
import org.trainyard.engine.group.local.InProcessWorld;
import org.trainyard.engine.mesh.Mesh;
import org.trainyard.engine.mesh.ParallelSizes;
import org.trainyard.engine.nn.Buffer;
import org.trainyard.engine.nn.ForwardContext;
import org.trainyard.engine.nn.ParameterFactory;
import org.trainyard.engine.nn.TokenEmbedding;
import org.trainyard.engine.nn.TransformerConfig;
import org.trainyard.engine.parallel.Parallel;
import org.trainyard.engine.parallel.VocabOp;
import org.trainyard.engine.pipeline.StageContent;
import org.trainyard.engine.rehearsal.ModelRehearsal;
import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tape.Shard;
import org.trainyard.engine.tape.Variable;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;
import org.trainyard.engine.train.StagedModel;

/** Word embedding, something in between, and the loss of the tied output layer, rehearsed on single ranks of a world whose others are not there. */
final class SmallModel implements StagedModel {
    static final int HIDDEN = 8;
    static final int HEADS = 4;
    static final int VOCABULARY = 16;

    /** What lies between embedding and loss. */
    interface Body {
        Variable forward(ForwardContext pass, Variable x);
    }

    /** Computes the total. */
    interface Loss {
        Variable of(Site s, ForwardContext pass, Variable hidden, Parameter words, Tensor labels, Tensor coefficients, Tensor losses);
    }

    /** What a test builds its part of a model from. */
    record Site(TransformerConfig config, MeshGroups groups, ParameterFactory make, List<Parameter> made) {
        Parallel parallel() { return config.parallel; }

        /** A parameter that is the factory's business only in its name. */
        Parameter own(String name, long... shape) {
            Parameter p = new Parameter(name, Tensors.full(0.5, DType.FLOAT32, Device.CPU, shape));
            made.add(p);
            return p;
        }
    }

    private final Site site;
    private final List<Parameter> made;
    private final StageContent content;
    private final TokenEmbedding embedding;
    private final Parameter words;
    private final Body body;
    private final Loss loss;

    private SmallModel(Site site, StageContent content, Function<Site, Body> body, Loss loss, Consumer<Parameter> tie) {
        this.site = site;
        made = site.made;
        this.content = content;
        this.loss = loss;
        embedding = content.embedding() ? new TokenEmbedding(site.config, site.make, "embedding") : null;
        words = embedding != null ? embedding.words() : TokenEmbedding.wordsOnly(site.config, site.make, "embedding");
        tie.accept(words);
        this.body = body.apply(site);
    }

    @Override public List<Parameter> parameters() { return made; }

    @Override public StageContent content() { return content; }

    @Override public Variable hidden(ForwardContext pass, Tensor tokens, Variable input) {
        return body.forward(pass, embedding == null ? input : embedding.forward(pass, tokens));
    }

    @Override public Variable lossOf(ForwardContext pass, Variable hidden, Tensor labels, Tensor coefficients, Tensor losses) {
        return loss.of(site, pass, hidden, words, labels, coefficients, losses);
    }

    /** Makes parameters as those of the models do, filled with the same number. */
    private record Factory(TransformerConfig config, List<Parameter> made, boolean drops) implements ParameterFactory {
        @Override public Parameter matrix(String name, Init init, Shard shard) { return vector(name, 0.5, false, shard); }

        @Override public Parameter vector(String name, double value, boolean wide, Shard shard) {
            Parameter p = new Parameter(name, Tensors.full(value, DType.FLOAT32, Device.CPU, shard.localShape())).shard(shard);
            if (shard.isWhole() && config.parallel.tensorRank() > 0) p.markCopy();
            if (drops) p.close();
            else made.add(p);
            return p;
        }

        @Override public ParameterFactory absent() { return new Factory(config, made, true); }

        @Override public Buffer buffer(String name, long size) { throw new AssertionError("no layer of these models has a buffer, but " + name); }

        @Override public void discardNormal(long count) {}
    }

    /** How many ranks, and how they are laid out. */
    record Layout(int world, ParallelSizes sizes, boolean sequence) {
        static Layout tensor(boolean sequence) { return new Layout(2, ParallelSizes.of(2, 1, 1), sequence); }

        static Layout tensorAndData(boolean sequence) { return new Layout(4, ParallelSizes.of(2, 1, 1), sequence); }

        static Layout context() { return new Layout(2, ParallelSizes.of(1, 2, 1), false); }

        static Layout data() { return new Layout(2, ParallelSizes.SINGLE, false); }
    }

    static final Loss LOSS = (s, pass, hidden, words, labels, coefficients, losses) -> VocabOp.linearCrossEntropy(pass.tape(), hidden, words,
        labels, coefficients, losses,
        s.parallel());

    static void rehearse(Layout layout, Function<Site, Body> body) { rehearse(layout, body, LOSS); }

    static void rehearse(Layout layout, Function<Site, Body> body, Loss loss) {
        for (int rank = 0; rank < layout.world; rank++) rehearse(layout, rank, StageContent.whole(1), body, loss, _ -> {});
    }

    static void rehearse(Layout layout, int rank, StageContent content, Function<Site, Body> body, Loss loss, Consumer<Parameter> tie) {
        try (Communicator c = new InProcessWorld(layout.world, Duration.ofSeconds(1)).communicator(rank)) {
            build(layout, c, content, body, loss, tie, ModelRehearsal::run);
        }
    }

    /** All ranks of two stages as threads, the embedding on the first and the loss on the last. */
    static void rehearseStages(Layout layout, Function<Site, Body> body, Consumer<Parameter> tieFirst, Consumer<Parameter> tieLast) {
        InProcessRanks.run(layout.world, Duration.ofSeconds(20), c -> {
            boolean first = c.rank() < layout.world / 2;
            build(layout, c, new StageContent(first, List.of(0), 0, !first), body, LOSS, first ? tieFirst : tieLast, ModelRehearsal::runAll);
            return null;
        });
    }

    private static void build(Layout layout, Communicator c, StageContent content, Function<Site, Body> body, Loss loss, Consumer<Parameter> tie,
        BiConsumer<ModelRehearsal, List<SmallModel>> rehearsal) {
        List<Parameter> made = new ArrayList<>();
        try (Scope _ = Scope.open()) {
            MeshGroups groups = new MeshGroups(Mesh.of(layout.world, layout.sizes), c);
            TransformerConfig.Builder b = TransformerConfig.builder();
            b.numLayers = 1;
            b.hiddenSize = HIDDEN;
            b.ffnHiddenSize = 2 * HIDDEN;
            b.numAttentionHeads = HEADS;
            b.maxPositionEmbeddings = 32;
            b.paddedVocabSize = VOCABULARY;
            b.parallel = new Parallel(groups, layout.sequence, CommType.P2P, null);
            TransformerConfig config = b.build();
            Site site = new Site(config, groups, new Factory(config, made, false), made);
            rehearsal.accept(new ModelRehearsal(config, groups), List.of(new SmallModel(site, content, body, loss, tie)));
        } finally {
            made.forEach(Parameter::close);
        }
    }
}
