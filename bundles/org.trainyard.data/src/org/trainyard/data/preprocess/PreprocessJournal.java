package org.trainyard.data.preprocess;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.trainyard.data.indexed.BuilderState;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.UserError;

/** A small file beside the datasets that says how far a run had come, for the next to go on. Not thread-safe. */
final class PreprocessJournal {
    /**
     * A point to go on from.
     *
     * @param identity what inputs and options the datasets follow from
     * @param end the end of the last batch written
     * @param lines lines of the present file up to there
     * @param seconds the time spent, by all runs together
     * @param builders how far each dataset under construction had come
     */
    record Checkpoint(String identity, Batch.Position end, long lines, long documents, long bytes, double seconds, long[] tokens,
            long skipped, List<String> firstSkipped, List<BuilderState> builders) {
    }

    private final Path file;
    private final String identity;

    /** @param images the images that belong to the texts, or null */
    PreprocessJournal(PreprocessOptions options, ImageFolder images) {
        file = options.outputPrefix().toAbsolutePath().resolveSibling("." + options.outputPrefix().getFileName() + ".preprocess.json");
        identity = identity(options) + (images == null ? "" : images.identity());
    }

    /** Equal for runs that write the same bytes; broken lines may be skipped from the point on where they were found. */
    private static String identity(PreprocessOptions options) {
        StringBuilder text = new StringBuilder();
        for (Path input : options.inputs()) {
            try {
                text.append(input.toAbsolutePath()).append(' ').append(Files.size(input)).append(' ')
                        .append(Files.getLastModifiedTime(input).toMillis()).append('\n');
            } catch (IOException e) {
                throw new UserError("cannot read " + input + ": " + AtomicFiles.reason(e), e);
            }
        }
        return text.append(options.jsonKeys()).append(new TreeMap<>(options.tokenizer().identity())).append(options.appendEod())
                .append(options.form()).append(options.sentences()).append(options.partitions()).toString();
    }

    /** Where an equal run was cut off, or null. */
    Checkpoint read() {
        try {
            Checkpoint found = Files.exists(file) ? new Gson().fromJson(Files.readString(file), Checkpoint.class) : null;
            return found != null && identity.equals(found.identity) && found.builders != null && found.end != null ? found : null;
        } catch (IOException | JsonParseException e) {
            return null; // what cannot be read cannot be gone on with
        }
    }

    void write(Checkpoint checkpoint) {
        AtomicFiles.writeString(file, new Gson().toJson(checkpoint));
    }

    String identity() {
        return identity;
    }

    /** For a run that holds the locks of the datasets. */
    void delete() {
        AtomicFiles.removeLeftoversOf(file);
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw AtomicFiles.cannotWrite(file, e);
        }
    }
}
