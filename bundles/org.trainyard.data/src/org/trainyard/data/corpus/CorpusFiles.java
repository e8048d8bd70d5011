package org.trainyard.data.corpus;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;
import org.trainyard.data.records.RecordFormats;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.UserError;

/** Streams JSON lines, or records as such, through a function: blocks of lines are handled in parallel, their order stays. Stateless. */
final class CorpusFiles {
    private static final int BLOCK = 2000;

    /** A line of a file. */
    record Line(Path file, long number, String text) {
        UserError broken(String why) {
            return new UserError(file + ":" + number + ": " + why);
        }

        JsonObject json() {
            try {
                JsonElement element = JsonParser.parseString(text);
                if (element.isJsonObject()) {
                    return element.getAsJsonObject();
                }
            } catch (JsonParseException e) {
                // told below
            }
            throw broken("is no JSON object");
        }

        /** The string of a key. */
        String string(JsonObject object, String key) {
            JsonElement value = object.get(key);
            if (value == null || !value.isJsonPrimitive()) {
                throw broken("the key \"" + key + "\" is missing or no string");
            }
            return value.getAsString();
        }
    }

    /** Takes what was made of the lines, in their order, on the calling thread. */
    interface Sink<T> {
        void accept(T result) throws IOException;
    }

    private CorpusFiles() {
    }

    /**
     * Reads all files.
     *
     * @param work called from many threads
     * @param step called on the calling thread after each block; may throw to stop
     */
    static <T> void read(List<Path> files, Function<Line, T> work, Sink<T> sink, Runnable step) {
        for (Path file : files) {
            try (BufferedReader in = new BufferedReader(new InputStreamReader(RecordFormats.lines(file), StandardCharsets.UTF_8))) {
                long number = 0;
                List<Line> block = new ArrayList<>(BLOCK);
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    number++;
                    if (!line.isBlank()) {
                        block.add(new Line(file, number, line));
                    }
                    if (block.size() == BLOCK) {
                        drain(block, work, sink);
                        step.run();
                    }
                }
                drain(block, work, sink);
                step.run();
            } catch (IOException e) {
                throw new UserError("cannot read " + file + ": " + AtomicFiles.reason(e), e);
            }
        }
    }

    private static <T> void drain(List<Line> block, Function<Line, T> work, Sink<T> sink) {
        try {
            for (T result : block.parallelStream().map(work).toList()) {
                sink.accept(result);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // of writing: not to be taken for one of reading
        }
        block.clear();
    }

    /** Lines to write. */
    interface Lines {
        void add(String line) throws IOException;
    }

    /** What writes them. */
    interface Body {
        void write(Lines out) throws IOException;
    }

    /** Writes a file of lines that appears when it is complete; gzip-compressed if its name ends so. */
    static void write(Path target, Body body) {
        AtomicFiles.write(target, channel -> {
            OutputStream raw = Channels.newOutputStream(channel);
            OutputStream out = target.toString().endsWith(".gz") ? new GZIPOutputStream(raw, 1 << 16) : raw;
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
            try {
                body.write(line -> writer.append(line).append('\n'));
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
            writer.flush();
            if (out instanceof GZIPOutputStream zipped) {
                zipped.finish(); // the channel is closed, and synced before, by its owner
            }
        });
    }
}
