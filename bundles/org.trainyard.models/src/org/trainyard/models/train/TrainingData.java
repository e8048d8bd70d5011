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
import org.trainyard.engine.nn.TransformerConfig;

/** The datasets of a run and the batches drawn from them. Positions are given by consumed samples alone. */
final class TrainingData implements AutoCloseable {
    private final RunConfiguration run;
    private final TransformerConfig config;
    private final GptDatasets datasets;

    private TrainingData(RunConfiguration run, TransformerConfig config, GptDatasets datasets) {
        this.run = run;
        this.config = config;
        this.datasets = datasets;
    }

    static TrainingData open(RunConfiguration run, Tokenizer tokenizer, TransformerConfig config) {
        return new TrainingData(run, config, DataChoice.open(run, tokenizer));
    }

    Optional<MicroBatches> training(long consumed) { return batches(datasets.train(), consumed, "training"); }

    Optional<MicroBatches> validation(long consumed) { return batches(datasets.valid(), consumed, "validation"); }

    Optional<MicroBatches> test() { return batches(datasets.test(), 0, "test"); }

    private Optional<MicroBatches> batches(Optional<SampleDataset> dataset, long consumed, String name) {
        DataSettings d = run.getData();
        SamplerKind kind = d.getDataloaderType() == DataLoaderType.CYCLIC ? SamplerKind.CYCLIC : SamplerKind.SINGLE;
        BatchOptions options = new BatchOptions(run.getTraining().getMicroBatchSize(), 0, 1, kind, d.isDataSharding(), d.getNumWorkers(), 4);
        long micro = run.getTraining().getMicroBatchSize();
        return dataset.map(set -> new MicroBatches(GptBatches.open(set, d.getSeqLength(), options, consumed), config, d.isResetPositionIds() || d.isSft(),
            d.isResetAttentionMask() || d.isSft(), consumed, micro, name));
    }

    @Override public void close() { datasets.close(); }
}
