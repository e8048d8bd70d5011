package org.trainyard.data.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.trainyard.data.records.RecordFormats;
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
     * A place between lines.
     *
     * @param file the number of the file
     * @param lines the lines of it that lie before
     */
    record Position(int file, long lines) {
        static final Position START = new Position(0, 0);
    }

    /** Called on the calling thread after each block, with the place behind it; may throw to stop. */
    interface Step {
        void after(Position position) throws IOException;
    }

    /**
     * Reads all files.
     *
     * @param from where to begin: the start, or a place that a step was told
     * @param work called from many threads
     */
    static <T> void read(List<Path> files, Position from, Function<CorpusLine, T> work, Sink<T> sink, Step step) {
        for (int i = from.file; i < files.size(); i++) {
            Path file = files.get(i);
            try (BufferedReader in = new BufferedReader(new InputStreamReader(RecordFormats.lines(file), StandardCharsets.UTF_8))) {
                String name = file.toString();
                long number = 0;
                while (i == from.file && number < from.lines && in.readLine() != null) {
                    number++;
                }
                List<CorpusLine> block = new ArrayList<>(BLOCK);
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    number++;
                    if (!line.isBlank()) {
                        block.add(new CorpusLine(name, number, line));
                    }
                    if (block.size() == BLOCK) {
                        drain(block, work, sink, step, new Position(i, number));
                    }
                }
                drain(block, work, sink, step, new Position(i + 1, 0));
            } catch (IOException e) {
                throw new UserError("cannot read " + file + ": " + AtomicFiles.reason(e), e);
            }
        }
    }

    private static <T> void drain(List<CorpusLine> block, Function<CorpusLine, T> work, Sink<T> sink, Step step, Position behind) {
        try {
            for (T result : inParallel(block, work)) {
                sink.accept(result);
            }
            block.clear();
            step.after(behind);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // of writing: not to be taken for one of reading
        }
    }

    /** Of several broken lines the first is told, whichever thread was faster. */
    private static <T> List<T> inParallel(List<CorpusLine> block, Function<CorpusLine, T> work) {
        try {
            return block.parallelStream().map(work).toList();
        } catch (UserError e) {
            block.forEach(work::apply);
            throw e;
        }
    }

    /** What writes lines. */
    interface Body {
        void write(LineWriter out) throws IOException;
    }

    /** Writes a file of lines that appears when it is complete; compressed if its name ends in {@code .gz} or {@code .zst}. */
    static void write(Path target, Body body) {
        try (PartialFile<Void> file = new PartialFile<>(target, Checkpoints.NONE, Void.class)) {
            LineWriter writer = new LineWriter(file.out(), target.toString());
            body.write(writer);
            writer.end();
            file.publish();
        } catch (UncheckedIOException e) {
            throw AtomicFiles.cannotWrite(target, e.getCause());
        } catch (IOException e) {
            throw AtomicFiles.cannotWrite(target, e);
        }
    }
}
