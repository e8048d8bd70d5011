package org.trainyard.data.corpus;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.FilterOutputStream;
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
import org.trainyard.data.records.RecordFormats;
import org.trainyard.data.tokenizer.TextFiles;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.UserError;

/** Streams JSON lines, or records as such, through a function: blocks of lines are handled in parallel, their order stays. Stateless. */
final class CorpusFiles {
    private static final int BLOCK = 2000;

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
    static <T> void read(List<Path> files, Function<CorpusLine, T> work, Sink<T> sink, Runnable step) {
        for (Path file : files) {
            try (BufferedReader in = new BufferedReader(new InputStreamReader(RecordFormats.lines(file), StandardCharsets.UTF_8))) {
                String name = file.toString();
                long number = 0;
                List<CorpusLine> block = new ArrayList<>(BLOCK);
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    number++;
                    if (!line.isBlank()) {
                        block.add(new CorpusLine(name, number, line));
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

    private static <T> void drain(List<CorpusLine> block, Function<CorpusLine, T> work, Sink<T> sink) {
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

    /** Writes a file of lines that appears when it is complete; compressed if its name ends in {@code .gz} or {@code .zst}. */
    static void write(Path target, Body body) {
        AtomicFiles.write(target, channel -> {
            OutputStream raw = new FilterOutputStream(Channels.newOutputStream(channel)) {
                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    out.write(bytes, from, length);
                }

                @Override
                public void close() throws IOException {
                    flush(); // the channel is closed, and synced before, by its owner
                }
            };
            try (Writer writer = new BufferedWriter(new OutputStreamWriter(TextFiles.compress(raw, target.toString()), StandardCharsets.UTF_8), 1 << 16)) {
                body.write(line -> writer.append(line).append('\n'));
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        });
    }
}
