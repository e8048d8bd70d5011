package org.trainyard.models.train;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.trainyard.checkpoint.Checkpoint;
import org.trainyard.checkpoint.CheckpointStore;
import org.trainyard.config.model.RunConfiguration;
import org.trainyard.config.model.TokenizerSettings;
import org.trainyard.data.tokenizer.TextFiles;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.UserError;

/**
 * Copies of a run's tokenizer files beside its checkpoints, in {@code tokenizer/}: a model can then be used wherever the folder goes, and
 * after the originals are gone. What checkpoints were trained with is never replaced.
 */
public final class TokenizerFiles {
    private static final String FOLDER = "tokenizer";
    private static final String HUGGING_FACE = "tokenizer.json";
    /** What says which tokens begin and end texts, beside a Hugging Face tokenizer. */
    private static final String HUGGING_FACE_TOKENS = "tokenizer_config.json";
    private static final String MODEL = "--tokenizer-model";

    /** A file as a flag gives it, and what its copy is called: that follows from the configuration alone, so that it is found again. */
    private record Named(String flag, String given, String copy) {}

    private TokenizerFiles() {}

    /**
     * Copies what is not there yet, and clears what a killed process left half copied.
     *
     * @throws UserError if another file of that name is there that checkpoints were trained with
     */
    static void keep(RunConfiguration run, Path checkpoints) {
        if (Files.isDirectory(checkpoints.resolve(FOLDER))) AtomicFiles.removeLeftovers(checkpoints.resolve(FOLDER));
        for (Named file : files(run.getTokenizer())) {
            Path copy = checkpoints.resolve(FOLDER).resolve(file.copy);
            Path given = Path.of(file.given);
            try {
                if (Files.exists(copy) && Files.mismatch(copy, given) < 0) continue;
                if (Files.exists(copy) && !new CheckpointStore(checkpoints).list().isEmpty()) throw other(file, copy, checkpoints);
                Files.createDirectories(copy.getParent());
                AtomicFiles.write(copy, Files.readAllBytes(given));
            } catch (IOException e) {
                throw AtomicFiles.cannotWrite(copy, e);
            }
        }
    }

    /**
     * To be asked of a run's own checkpoint before anything is written: ids would mean other tokens than those its weights have learned.
     *
     * @throws UserError naming both, if the run would go on with another tokenizer
     */
    static void requireSame(Checkpoint own, RunConfiguration run) {
        RunConfiguration saved = CheckpointArguments.saved(own);
        String type = run.getTokenizer().getTokenizerType(), before = saved.getTokenizer().getTokenizerType();
        if (type != null && before != null && !type.equals(before)) {
            throw new UserError("--tokenizer-type " + type + ": the weights of " + own.path() + " were trained with " + before + wayOut(own.path().getParent()));
        }
        List<Named> then = files(saved.getTokenizer());
        for (Named file : files(run.getTokenizer())) {
            for (Named old : then) {
                if (!old.flag.equals(file.flag)) continue;
                if (!sameText(Path.of(old.given), Path.of(file.given))) throw other(file, Path.of(old.given), own.path().getParent());
            }
        }
    }

    private static UserError other(Named file, Path copy, Path checkpoints) {
        return new UserError(file.flag + " " + file.given + ": the weights in " + checkpoints + " were trained with another, kept as " + copy
            + wayOut(checkpoints));
    }

    private static String wayOut(Path checkpoints) { return "; give that one, or a new --run-dir (and --save) beside --load " + checkpoints; }

    /** Whether two files hold the same, one of them perhaps compressed. */
    private static boolean sameText(Path a, Path b) {
        try {
            if (Files.isSameFile(a, b) || Files.mismatch(a, b) < 0) return true;
            try (InputStream x = TextFiles.open(a); InputStream y = TextFiles.open(b)) {
                return Arrays.equals(x.readAllBytes(), y.readAllBytes());
            }
        } catch (IOException e) {
            throw new UserError("cannot compare " + a + " with " + b + ": " + AtomicFiles.reason(e), e);
        }
    }

    /** What is to be copied, in the order of the flags. */
    private static List<Named> files(TokenizerSettings t) {
        List<Named> files = new ArrayList<>();
        for (Named file : named(t)) {
            if (file.flag.equals(MODEL)) {
                Path model = Path.of(file.given);
                if (Files.isDirectory(model)) model = model.resolve(HUGGING_FACE);
                files.add(new Named(MODEL, model.toString(), model.getFileName().toString()));
                files.add(new Named("beside " + MODEL + ",", model.resolveSibling(HUGGING_FACE_TOKENS).toString(), HUGGING_FACE_TOKENS));
            } else {
                files.add(file);
            }
        }
        return files.stream().filter(file -> Files.isRegularFile(Path.of(file.given))).toList();
    }

    /** A second file of a name gets a number: two folders may hold a {@code vocab.json} each. */
    private static List<Named> named(TokenizerSettings t) {
        List<Named> all = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        if (t.getTokenizerModel() != null) {
            taken.addAll(List.of(HUGGING_FACE, HUGGING_FACE_TOKENS, name(t.getTokenizerModel())));
            all.add(new Named(MODEL, t.getTokenizerModel(), name(t.getTokenizerModel())));
        }
        if (t.getVocabFile() != null) all.add(numbered("--vocab-file", t.getVocabFile(), taken, all));
        if (t.getMergeFile() != null) all.add(numbered("--merge-file", t.getMergeFile(), taken, all));
        for (String option : t.getTokenizerOptions()) {
            int value = option.indexOf('=') + 1;
            all.add(numbered("--tokenizer-options " + option.substring(0, value), option.substring(value), taken, all));
        }
        return all;
    }

    private static Named numbered(String flag, String given, Set<String> taken, List<Named> before) {
        for (Named same : before) {
            if (Path.of(same.given).normalize().equals(Path.of(given).normalize())) return new Named(flag, given, same.copy);
        }
        String copy = name(given);
        for (int i = 2; !taken.add(copy); i++) copy = i + "-" + name(given);
        return new Named(flag, given, copy);
    }

    private static String name(String file) {
        Path name = Path.of(file).getFileName();
        return name == null ? "" : name.toString();
    }

    /** Makes a configuration use the copies beside a checkpoint where there are any. */
    public static void use(RunConfiguration run, Path checkpoint) {
        TokenizerSettings t = run.getTokenizer();
        Path folder = checkpoint.toAbsolutePath().normalize().getParent().resolve(FOLDER);
        List<String> options = new ArrayList<>();
        for (Named file : named(t)) {
            Path kept = folder.resolve(file.copy);
            String now = !file.copy.isEmpty() && Files.isRegularFile(kept) ? kept.toString() : file.given;
            switch (file.flag) {
                case "--vocab-file" -> t.setVocabFile(now);
                case "--merge-file" -> t.setMergeFile(now);
                case MODEL -> t.setTokenizerModel(now.equals(file.given) && Files.isRegularFile(folder.resolve(HUGGING_FACE)) ? folder.toString() : now);
                default -> options.add(file.flag.substring("--tokenizer-options ".length()) + now);
            }
        }
        t.getTokenizerOptions().clear();
        t.getTokenizerOptions().addAll(options);
    }
}
