package org.trainyard.models.train;

import java.nio.file.Path;
import java.util.Optional;
import org.trainyard.config.model.DataLoaderType;
import org.trainyard.config.model.DataSettings;
import org.trainyard.config.model.RunConfiguration;
import org.trainyard.data.batch.BatchOptions;
import org.trainyard.data.batch.GptBatches;
import org.trainyard.data.batch.SamplerKind;
import org.trainyard.data.dataset.GptDataOptions;
import org.trainyard.data.dataset.GptDatasetBuilder;
import org.trainyard.data.dataset.GptDatasets;
import org.trainyard.data.dataset.RequestedSizes;
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
        DataSettings d = run.getData();
        long trainIterations = Schedules.trainIterations(run, Schedules.microbatches(run));
        var v = run.getValidation();
        int batch = run.getTraining().getGlobalBatchSize();
        Long samples = run.getTraining().getTrainSamples();
        RequestedSizes sizes = samples == null ? RequestedSizes.ofIterations(trainIterations, batch, v.getEvalInterval(), v.getEvalIters())
            : RequestedSizes.of(samples, trainIterations, batch, v.getEvalInterval(), v.getEvalIters());
        DataPaths paths = DataPaths.of(d);
        GptDataOptions.Builder options = GptDataOptions.builder().split(d.getSplit()).mock(d.isMockData()).sequenceLength(d.getSeqLength())
            .seed(run.getInitialization().getSeed()).cachePath(d.getDataCachePath() == null ? null : Path.of(d.getDataCachePath()))
            .resetPositionIds(d.isResetPositionIds()).resetAttentionMask(d.isResetAttentionMask()).eodMaskLoss(d.isEodMaskLoss())
            .tokenizer(tokenizer).surplus(d.getMidLevelDatasetSurplus());
        if (!paths.all().isEmpty()) options.dataPath(paths.all());
        if (paths.perSplit()) options.splitPaths(paths.train(), paths.valid(), paths.test());
        return new TrainingData(run, config, GptDatasetBuilder.build(options.build(), sizes));
    }

    Optional<MicroBatches> training(long consumed) { return batches(datasets.train(), consumed, "training"); }

    Optional<MicroBatches> validation(long consumed) { return batches(datasets.valid(), consumed, "validation"); }

    Optional<MicroBatches> test() { return batches(datasets.test(), 0, "test"); }

    private Optional<MicroBatches> batches(Optional<SampleDataset> dataset, long consumed, String name) {
        DataSettings d = run.getData();
        SamplerKind kind = d.getDataloaderType() == DataLoaderType.CYCLIC ? SamplerKind.CYCLIC : SamplerKind.SINGLE;
        BatchOptions options = new BatchOptions(run.getTraining().getMicroBatchSize(), 0, 1, kind, d.isDataSharding(), d.getNumWorkers(), 4);
        long micro = run.getTraining().getMicroBatchSize();
        return dataset.map(set -> new MicroBatches(GptBatches.open(set, d.getSeqLength(), options, consumed), config, d.isResetPositionIds(), d.isResetAttentionMask(),
            consumed, micro, name));
    }

    @Override public void close() { datasets.close(); }
}
