package org.trainyard.models.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.trainyard.config.model.RunConfiguration;
import org.trainyard.config.model.TokenizerSettings;
import org.trainyard.run.AtomicFiles;

/**
 * Copies of a run's tokenizer files beside its checkpoints, in {@code tokenizer/}: a model can then be used wherever the folder goes, and
 * after the originals are gone.
 */
public final class TokenizerFiles {
    private static final String FOLDER = "tokenizer";
    private static final String HUGGING_FACE = "tokenizer.json";
    /** What says which tokens begin and end texts, beside a Hugging Face tokenizer. */
    private static final String HUGGING_FACE_TOKENS = "tokenizer_config.json";

    private TokenizerFiles() {}

    /** Copies what is not there yet. */
    static void keep(RunConfiguration run, Path checkpoints) {
        for (Path file : files(run.getTokenizer())) {
            Path copy = checkpoints.resolve(FOLDER).resolve(file.getFileName());
            try {
                if (Files.exists(copy) && Files.mismatch(copy, file) < 0) continue;
                Files.createDirectories(copy.getParent());
                AtomicFiles.write(copy, Files.readAllBytes(file));
            } catch (IOException e) {
                throw AtomicFiles.cannotWrite(copy, e);
            }
        }
    }

    private static List<Path> files(TokenizerSettings t) {
        List<Path> files = new ArrayList<>();
        if (t.getVocabFile() != null) files.add(Path.of(t.getVocabFile()));
        if (t.getMergeFile() != null) files.add(Path.of(t.getMergeFile()));
        if (t.getTokenizerModel() != null) {
            Path model = Path.of(t.getTokenizerModel());
            files.add(Files.isDirectory(model) ? model.resolve(HUGGING_FACE) : model);
            files.add(files.getLast().resolveSibling(HUGGING_FACE_TOKENS));
        }
        t.getTokenizerOptions().forEach(option -> files.add(Path.of(option.substring(option.indexOf('=') + 1))));
        return files.stream().filter(Files::isRegularFile).toList();
    }

    /** Makes a configuration use the copies beside a checkpoint where there are any. */
    public static void use(RunConfiguration run, Path checkpoint) {
        TokenizerSettings t = run.getTokenizer();
        Path folder = checkpoint.toAbsolutePath().normalize().getParent().resolve(FOLDER);
        if (t.getVocabFile() != null) t.setVocabFile(copy(t.getVocabFile(), folder));
        if (t.getMergeFile() != null) t.setMergeFile(copy(t.getMergeFile(), folder));
        if (t.getTokenizerModel() != null) {
            String copy = copy(t.getTokenizerModel(), folder);
            boolean wasFolder = copy.equals(t.getTokenizerModel()) && Files.isRegularFile(folder.resolve(HUGGING_FACE));
            t.setTokenizerModel(wasFolder ? folder.toString() : copy);
        }
        t.getTokenizerOptions().replaceAll(option -> {
            int value = option.indexOf('=') + 1;
            return option.substring(0, value) + copy(option.substring(value), folder);
        });
    }

    private static String copy(String file, Path folder) {
        Path name = Path.of(file).getFileName();
        return name != null && Files.isRegularFile(folder.resolve(name)) ? folder.resolve(name).toString() : file;
    }
}
