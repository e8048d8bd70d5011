package org.trainyard.models.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.trainyard.engine.ddp.DataParallel;
import org.trainyard.engine.group.Communicator;
import org.trainyard.engine.group.MeshGroups;
import org.trainyard.engine.mesh.Mesh;
import org.trainyard.engine.nn.Buffer;
import org.trainyard.engine.nn.TransformerConfig;
import org.trainyard.engine.optim.Piece;
import org.trainyard.engine.parallel.Parallel;
import org.trainyard.engine.pipeline.StageContent;
import org.trainyard.engine.rehearsal.ModelRehearsal;
import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.train.ForwardBackward;
import org.trainyard.engine.train.GradientListener;
import org.trainyard.engine.train.MicroBatchRunner;
import org.trainyard.engine.train.PipelineForwardBackward;
import org.trainyard.engine.train.StageMessages;
import org.trainyard.engine.train.StagedModel;
import org.trainyard.models.LanguageModel;
import org.trainyard.models.ModelFactory;
import org.trainyard.models.SeededParameters;
import org.trainyard.run.UserError;

/**
 * What one rank holds of a model, ready to train: the chunks of its pipeline stage, the groups it communicates in, gradients in buffers, and
 * the runner of its micro-batches. Not thread-safe: belongs to the thread of its rank.
 */
public final class RankModel implements AutoCloseable {
    private final TransformerConfig config;
    private final MeshGroups groups;
    private final List<LanguageModel> chunks;
    private final List<Parameter> parameters;
    private final DataParallel data;
    private final MicroBatchRunner runner;

    private RankModel(TransformerConfig config, MeshGroups groups, List<LanguageModel> chunks, DataParallel data, MicroBatchRunner runner) {
        this.config = config;
        this.groups = groups;
        this.chunks = List.copyOf(chunks);
        this.data = data;
        this.runner = runner;
        parameters = chunks.stream().flatMap(c -> c.parameters().stream()).toList();
    }

    /**
     * Builds this rank's part; all ranks do so together.
     *
     * @param sizes the model's sizes; its parallel part is set here
     * @param seed of initial weights and of dropout
     * @param draw false leaves matrices zero, for models whose weights are loaded at once
     * @throws UserError if the model cannot be laid out so
     * @throws org.trainyard.engine.placement.PlacementException if under the layout it would compute something else than on one rank
     */
    public static RankModel build(ModelFactory factory, TransformerConfig.Builder sizes, RankLayout layout, Communicator communicator, long seed, boolean draw) {
        Mesh mesh = Mesh.of(communicator.worldSize(), layout.sizes());
        MeshGroups groups = new MeshGroups(mesh, communicator);
        sizes.parallel = new Parallel(groups, layout.sequenceParallel(), layout.exchange(), layout.contextSizes());
        TransformerConfig config = sizes.build();
        int stage = groups.place().pipeline();
        List<LanguageModel> chunks = new ArrayList<>();
        for (int c = 0; c < layout.placement().chunks(); c++) {
            StageContent content = layout.placement().at(stage, c);
            chunks.add(factory.create(config, new SeededParameters(config, seed, draw), content));
        }
        if (communicator.worldSize() > 1) new ModelRehearsal(config, groups).runAll(chunks);
        DataParallel data = DataParallel.of(chunks.stream().map(LanguageModel::parameters).toList(), groups, layout.data());
        return new RankModel(config, groups, chunks, data, runner(config, groups, chunks, layout, data, seed));
    }

    private static MicroBatchRunner runner(TransformerConfig config, MeshGroups groups, List<LanguageModel> chunks, RankLayout layout, DataParallel data,
        long seed) {
        if (layout.sizes().pipeline() == 1) return new ForwardBackward(chunks.getFirst(), config.parallel, seed, data::lastMicroBatch);
        List<StagedModel> staged = new ArrayList<>();
        for (LanguageModel m : chunks) {
            if (!(m instanceof StagedModel s)) {
                throw new UserError("--pipeline-model-parallel-size " + layout.sizes().pipeline() + ": this model cannot be split into stages; give 1");
            }
            staged.add(s);
        }
        return new PipelineForwardBackward(staged, config.parallel, new StageMessages(config, groups), layout.schedules(), seed, announced(data));
    }

    private static GradientListener announced(DataParallel data) {
        return new GradientListener() {
            @Override public void lastBackward(int chunk) { data.lastMicroBatch(chunk); }

            @Override public void lastProducts(int chunk, Map<Parameter, Integer> products) { data.lastProducts(chunk, products); }
        };
    }

    public TransformerConfig config() { return config; }

    public MeshGroups groups() { return groups; }

    /** The model chunks of this stage; the whole model where there is one stage. */
    public List<LanguageModel> chunks() { return chunks; }

    /** The parameters of all chunks, in order. */
    public List<Parameter> parameters() { return parameters; }

    /** Tensors of all chunks that are kept but not trained. */
    public List<Buffer> buffers() { return chunks.stream().flatMap(c -> c.buffers().stream()).toList(); }

    /** Number of trained values of the whole model; communicates. */
    public long parameterCount() {
        double own = 0;
        for (Parameter p : parameters) if (data.counts(p)) own += data.piece(p).map(Piece::numel).orElse(0L);
        return Math.round(data.total(new double[] {own})[0]);
    }

    /** Gradient buffers and what shards the optimizer. */
    public DataParallel data() { return data; }

    public MicroBatchRunner runner() { return runner; }

    @Override public void close() {
        data.close();
        chunks.forEach(LanguageModel::close);
    }
}
