package org.trainyard.models.train;

import java.util.Optional;
import org.trainyard.config.model.DataLoaderType;
import org.trainyard.config.model.DataSettings;
import org.trainyard.config.model.RunConfiguration;
import org.trainyard.data.batch.BatchOptions;
import org.trainyard.data.batch.GptBatches;
import org.trainyard.data.batch.SamplerKind;
import org.trainyard.data.dataset.GptDatasets;
import org.trainyard.data.dataset.SampleDataset;
import org.trainyard.data.tokenizer.Tokenizer;
import org.trainyard.engine.context.ContextSplit;
import org.trainyard.engine.mesh.MeshRank;
import org.trainyard.engine.tensor.Device;
import org.trainyard.models.TransformerConfigs;

/** The datasets of a run and the batches drawn from them. Positions are given by consumed samples alone. */
final class TrainingData implements AutoCloseable {
    private final RunConfiguration run;
    private final MeshRank place;
    private final Device device;
    private final GptDatasets datasets;

    private TrainingData(RunConfiguration run, MeshRank place, Device device, GptDatasets datasets) {
        this.run = run;
        this.place = place;
        this.device = device;
        this.datasets = datasets;
    }

    /** @param place of this rank, which decides what it reads: ranks that share a replica read the same samples */
    static TrainingData open(RunConfiguration run, Tokenizer tokenizer, MeshRank place, Device device) {
        return new TrainingData(run, place, device, DataChoice.open(run, tokenizer));
    }

    Optional<MicroBatches> training(long consumed) { return batches(datasets.train(), consumed, "training"); }

    Optional<MicroBatches> validation(long consumed) { return batches(datasets.valid(), consumed, "validation"); }

    Optional<MicroBatches> test() { return batches(datasets.test(), 0, "test"); }

    private Optional<MicroBatches> batches(Optional<SampleDataset> dataset, long consumed, String name) {
        DataSettings d = run.getData();
        SamplerKind kind = d.getDataloaderType() == DataLoaderType.CYCLIC ? SamplerKind.CYCLIC : SamplerKind.SINGLE;
        BatchOptions options = new BatchOptions(run.getTraining().getMicroBatchSize(), place.data(), place.mesh().dataSize(), kind, d.isDataSharding(), d.getNumWorkers(), 4);
        long micro = run.getTraining().getMicroBatchSize(), first = consumed + micro * place.data(), stride = micro * place.mesh().dataSize();
        ContextSplit split = new ContextSplit(d.getSeqLength(), place.mesh().sizes().context(), place.context());
        return dataset.map(set -> new MicroBatches(GptBatches.open(set, d.getSeqLength(), options, consumed), device, TransformerConfigs.dtype(run), split,
            d.isResetPositionIds() || d.isSft(), d.isResetAttentionMask() || d.isSft(), first, stride, name));
    }

    @Override public void close() { datasets.close(); }
}
