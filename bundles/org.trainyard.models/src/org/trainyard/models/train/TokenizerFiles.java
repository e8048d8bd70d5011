package org.trainyard.models.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.trainyard.config.model.RunConfiguration;
import org.trainyard.config.model.TokenizerSettings;
import org.trainyard.run.AtomicFiles;

/**
 * Copies of a run's tokenizer files beside its checkpoints, in {@code tokenizer/}: a model can then be used wherever the folder goes, and
 * after the originals are gone.
 */
public final class TokenizerFiles {
    private static final String FOLDER = "tokenizer";

    private TokenizerFiles() {}

    /** Copies what is not there yet. */
    static void keep(RunConfiguration run, Path checkpoints) {
        TokenizerSettings t = run.getTokenizer();
        for (String file : java.util.Arrays.asList(t.getVocabFile(), t.getMergeFile(), t.getTokenizerModel())) {
            if (file == null || !Files.isRegularFile(Path.of(file))) continue;
            Path copy = checkpoints.resolve(FOLDER).resolve(Path.of(file).getFileName());
            try {
                if (Files.exists(copy) && Files.mismatch(copy, Path.of(file)) < 0) continue;
                Files.createDirectories(copy.getParent());
                AtomicFiles.write(copy, Files.readAllBytes(Path.of(file)));
            } catch (IOException e) {
                throw AtomicFiles.cannotWrite(copy, e);
            }
        }
    }

    /** Makes a configuration use the copies beside a checkpoint where there are any. */
    public static void use(RunConfiguration run, Path checkpoint) {
        TokenizerSettings t = run.getTokenizer();
        Path folder = checkpoint.toAbsolutePath().normalize().getParent().resolve(FOLDER);
        replace(t.getVocabFile(), folder, t::setVocabFile);
        replace(t.getMergeFile(), folder, t::setMergeFile);
        replace(t.getTokenizerModel(), folder, t::setTokenizerModel);
    }

    private static void replace(String file, Path folder, Consumer<String> setter) {
        if (file == null) return;
        Path copy = folder.resolve(Path.of(file).getFileName());
        if (Files.isRegularFile(copy)) setter.accept(copy.toString());
    }
}
