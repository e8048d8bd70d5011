package org.trainyard.models.train;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trainyard.config.Configurations;
import org.trainyard.config.derived.Phases;
import org.trainyard.config.model.DataLoaderType;
import org.trainyard.config.model.DataSettings;
import org.trainyard.config.model.RunConfiguration;
import org.trainyard.data.dataset.Blend;
import org.trainyard.data.dataset.ExternalLoaders;
import org.trainyard.data.dataset.FillInTheMiddle;
import org.trainyard.data.dataset.GptDataOptions;
import org.trainyard.data.dataset.GptDatasetBuilder;
import org.trainyard.data.dataset.GptDatasets;
import org.trainyard.data.dataset.RequestedSizes;
import org.trainyard.data.dataset.SplitKind;
import org.trainyard.data.indexed.IndexedDataset;
import org.trainyard.data.indexed.ReadOptions;
import org.trainyard.data.tokenizer.Tokenizer;
import org.trainyard.data.tokenizer.chat.ChatFormat;
import org.trainyard.data.tokenizer.chat.PromptFormat;
import org.trainyard.run.RunDirectory;
import org.trainyard.run.UserError;

/** The datasets that a completed configuration names: for training, and for whoever looks at what is trained on. Stateless. */
public final class DataChoice {
    private DataChoice() {}

    /** What a run was configured with, with its own folder of checkpoints unless another was given, and the copies of its tokenizer's files where there are any. */
    public static RunConfiguration of(RunDirectory directory) {
        if (!Files.exists(directory.configFile())) {
            throw new UserError(directory.configFile() + " is missing, so nothing says what it trains on");
        }
        RunConfiguration run = Configurations.complete(Configurations.fromYaml(directory.configFile())).run();
        if (run.getCheckpoint().getSave() == null) run.getCheckpoint().setSave(directory.checkpointsDirectory().toString());
        TokenizerFiles.use(run, directory.checkpointsDirectory().resolve("newest"));
        return run;
    }

    /** Opens the data and builds, or finds in the cache, the indexes of all splits: the samples that training reads, in the phase that its newest checkpoint is in. */
    public static GptDatasets open(RunConfiguration run, Tokenizer tokenizer) {
        return open(run, tokenizer, Phases.of(run).exist() ? Checkpointer.reached(run) : 0);
    }

    /** The same for the phase of the training that comes after {@code iteration}. */
    static GptDatasets open(RunConfiguration run, Tokenizer tokenizer, long iteration) {
        return GptDatasetBuilder.build(options(run, tokenizer), sizes(run, iteration));
    }

    /** The files of a split and their weights; empty for mock data, or where the split has none. */
    public static Optional<Blend> blend(RunConfiguration run, SplitKind kind) {
        DataPaths paths = DataPaths.of(run.getData());
        List<String> own = switch (kind) {
            case TRAIN -> paths.train();
            case VALID -> paths.valid();
            case TEST -> paths.test();
        };
        List<String> words = paths.perSplit() ? own : paths.all();
        return words.isEmpty() ? Optional.empty() : Optional.of(Blend.parse(words));
    }

    /** The prefixes of all splits, each once; none for mock data, or for conversations, whose files are no datasets of tokens. */
    public static List<String> prefixes(RunConfiguration run) {
        return run.getData().isSft() ? List.of()
            : Stream.of(SplitKind.values()).flatMap(kind -> blend(run, kind).stream()).flatMap(blend -> blend.prefixes().stream()).distinct().toList();
    }

    /** Opens one of the datasets that a blend names, as training does. */
    public static IndexedDataset dataset(RunConfiguration run, String prefix) { return IndexedDataset.open(prefix, reading(run.getData())); }

    private static RequestedSizes sizes(RunConfiguration run, long iteration) {
        long last = Schedules.trainIterations(run, Schedules.microbatches(run));
        var v = run.getValidation();
        int batch = run.getTraining().getGlobalBatchSize();
        Long given = run.getTraining().getTrainSamples();
        long samples = given == null ? last * batch : given;
        Phases phases = Phases.of(run);
        long next = Math.min(iteration, last - 1), end = phases.end(next, last);
        long train = (end == last ? samples : end * batch) - phases.start(next) * batch;
        RequestedSizes sizes = RequestedSizes.of(train, last, batch, v.getEvalInterval(), v.getEvalIters());
        return v.isFullValidation() ? new RequestedSizes(sizes.train(), -1, sizes.test()) : sizes;
    }

    private static GptDataOptions options(RunConfiguration run, Tokenizer tokenizer) {
        DataSettings d = run.getData();
        DataPaths paths = DataPaths.of(d);
        GptDataOptions.Builder options = GptDataOptions.builder().split(d.getSplit()).mock(d.isMockData()).sequenceLength(d.getSeqLength())
            .seed(run.getInitialization().getSeed()).cachePath(d.getDataCachePath() == null ? null : Path.of(d.getDataCachePath()))
            .resetPositionIds(d.isResetPositionIds()).resetAttentionMask(d.isResetAttentionMask()).eodMaskLoss(d.isEodMaskLoss())
            .tokenizer(tokenizer).validationSets(run.getValidation().isMultipleValidationSets()).surplus(d.getMidLevelDatasetSurplus()).builderThreads(d.getNumDatasetBuilderThreads());
        shape(d, tokenizer, options);
        options.reading(reading(d));
        if (d.getDataloaderType() == DataLoaderType.EXTERNAL) {
            options.external(ExternalLoaders.Choice.of(d.getExternalDataloader(), d.getExternalDataloaderOptions()));
        }
        if (!paths.all().isEmpty()) options.dataPath(paths.all());
        if (paths.perSplit()) options.splitPaths(paths.train(), paths.valid(), paths.test());
        return options.build();
    }

    /** Whether samples are conversations, or gaps to fill, and how. */
    public static void shape(DataSettings d, Tokenizer tokenizer, GptDataOptions.Builder options) {
        if (d.isSft()) options.conversations(conversations(d.getSftTokenizerPromptFormat(), tokenizer));
        if (d.isFimData()) options.fillInTheMiddle(fillInTheMiddle(d, tokenizer));
    }

    private static ChatFormat conversations(String name, Tokenizer tokenizer) {
        String flag = "--sft-tokenizer-prompt-format";
        PromptFormat format = PromptFormat.parse(flag, name);
        try {
            return ChatFormat.of(format, tokenizer);
        } catch (UserError e) {
            throw new UserError(e.getMessage() + "; " + flag + " chooses another format for sft, of " + PromptFormat.known(), e);
        }
    }

    private static ReadOptions reading(DataSettings d) {
        return new ReadOptions(d.isMmapBinFiles(), d.getObjectStorageCachePath() == null ? null : Path.of(d.getObjectStorageCachePath()));
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
}
