package org.trainyard.models.train;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.trainyard.checkpoint.Checkpoint;
import org.trainyard.checkpoint.CheckpointStore;
import org.trainyard.checkpoint.Skipped;
import org.trainyard.config.Configurations;
import org.trainyard.config.model.RunConfiguration;
import org.trainyard.data.tokenizer.Tokenizer;
import org.trainyard.engine.nn.TransformerConfig;
import org.trainyard.engine.tensor.Device;
import org.trainyard.models.LanguageModel;
import org.trainyard.models.Models;
import org.trainyard.models.SeededParameters;
import org.trainyard.models.TransformerConfigs;
import org.trainyard.run.RunDirectory;
import org.trainyard.run.UserError;

/** A model read from a run or a checkpoint folder, with the tokenizer and the configuration that it was trained with. Not thread-safe. */
public final class TrainedModel implements AutoCloseable {
    private final RunConfiguration run;
    private final Tokenizer tokenizer;
    private final LanguageModel model;
    private final Path source;
    private final long iteration;

    private TrainedModel(RunConfiguration run, Tokenizer tokenizer, LanguageModel model, Path source, long iteration) {
        this.run = run;
        this.tokenizer = tokenizer;
        this.model = model;
        this.source = source;
        this.iteration = iteration;
    }

    /**
     * Opens the newest valid checkpoint.
     *
     * @param path a run directory, a folder of checkpoints, or one {@code iter_…} folder
     * @param skipped told of damaged checkpoints that were passed over
     * @throws UserError if there is no valid checkpoint, or its tokenizer files are gone
     */
    public static TrainedModel open(Path path, Device device, Consumer<Skipped> skipped) {
        try (Checkpoint c = checkpoint(path, skipped)) {
            RunConfiguration run = Configurations.complete(Configurations.fromFlags(ModelCheckpoints.flags(c))).run();
            TokenizerFiles.use(run, c.path());
            Tokenizer tokenizer = TokenizerChoice.open(run);
            TransformerConfig config = TransformerConfigs.of(run, TokenizerChoice.paddedVocabSize(run, tokenizer), device);
            LanguageModel model = Models.factory(ModelCheckpoints.modelId(c)).create(config, new SeededParameters(config, 0, false));
            ModelCheckpoints.loadWeights(c, model);
            return new TrainedModel(run, tokenizer, model, c.path(), c.iteration());
        }
    }

    private static Checkpoint checkpoint(Path path, Consumer<Skipped> skipped) {
        if (!Files.isDirectory(path)) throw new UserError(path + ": there is no such folder; give a run directory or a checkpoint");
        String name = path.toAbsolutePath().normalize().getFileName().toString();
        if (name.matches("iter_\\d+")) {
            return new CheckpointStore(path.toAbsolutePath().normalize().getParent()).open(Long.parseLong(name.substring(5)));
        }
        Path folder = RunDirectory.isRun(path) ? RunDirectory.open(path).checkpointsDirectory() : path;
        Optional<Checkpoint> newest = new CheckpointStore(folder).newestValid(skipped);
        return newest.orElseThrow(() -> new UserError(folder + ": there is no valid checkpoint in it"));
    }

    public RunConfiguration run() { return run; }

    public Tokenizer tokenizer() { return tokenizer; }

    public LanguageModel model() { return model; }

    /** The checkpoint it was read from. */
    public Path source() { return source; }

    public long iteration() { return iteration; }

    @Override public void close() { model.close(); }
}
