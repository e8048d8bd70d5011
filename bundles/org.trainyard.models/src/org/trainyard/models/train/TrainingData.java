package org.trainyard.models.train;

import java.nio.file.Path;
import java.util.Optional;
import org.trainyard.config.model.DataLoaderType;
import org.trainyard.config.model.DataSettings;
import org.trainyard.config.model.RunConfiguration;
import org.trainyard.data.batch.BatchOptions;
import org.trainyard.data.batch.GptBatches;
import org.trainyard.data.batch.SamplerKind;
import org.trainyard.data.dataset.FillInTheMiddle;
import org.trainyard.data.dataset.GptDataOptions;
import org.trainyard.data.dataset.GptDatasetBuilder;
import org.trainyard.data.dataset.GptDatasets;
import org.trainyard.data.dataset.RequestedSizes;
import org.trainyard.data.dataset.SampleDataset;
import org.trainyard.data.tokenizer.Tokenizer;
import org.trainyard.data.tokenizer.chat.ChatFormat;
import org.trainyard.data.tokenizer.chat.PromptFormat;
import org.trainyard.engine.nn.TransformerConfig;
import org.trainyard.run.UserError;

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
        if (d.isSft()) options.conversations(ChatFormat.of(PromptFormat.parse(d.getSftTokenizerPromptFormat()), tokenizer));
        if (d.isFimData()) options.fillInTheMiddle(fillInTheMiddle(d, tokenizer));
        if (!paths.all().isEmpty()) options.dataPath(paths.all());
        if (paths.perSplit()) options.splitPaths(paths.train(), paths.valid(), paths.test());
        return new TrainingData(run, config, GptDatasetBuilder.build(options.build(), sizes));
    }

    private static FillInTheMiddle fillInTheMiddle(DataSettings d, Tokenizer tokenizer) {
        int split = d.getFimSplitSample() == null ? Tokenizer.NONE : tokenizer.id(d.getFimSplitSample());
        if (d.getFimSplitSample() != null && split == Tokenizer.NONE) {
            throw new UserError("--fim-split-sample " + d.getFimSplitSample() + ": the tokenizer " + tokenizer.name() + " has no such token");
        }
        FillInTheMiddle.Marks marks = new FillInTheMiddle.Marks(tokenizer.id(d.getFimPrefixToken()), tokenizer.id(d.getFimMiddleToken()),
            tokenizer.id(d.getFimSuffixToken()), tokenizer.id(d.getFimPadToken()), tokenizer.id(d.getFimEodToken()), split);
        return new FillInTheMiddle(tokenizer, marks, d.getFimRate(), d.getFimSpmRate(), d.getFimFragmentRate() == null ? 0 : d.getFimFragmentRate(),
            d.getFimNoPrefix());
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
