package org.trainyard.data.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.function.ToIntFunction;
import org.trainyard.run.AtomicFiles;

/**
 * Cleans a corpus of JSON lines in one pass: documents are repaired, those of refused sources, of other languages and too short ones are
 * left out, what belongs to test tasks is cut out, and the rest gets ids. The order stays. An object runs once.
 */
public final class CorpusCleaner {
    /** The reason for leaving out a line that is no document. */
    public static final String BROKEN = "broken";
    /** The reason, with the language behind it, for leaving out a document in a language that was not asked for. */
    static final String LANGUAGE = "language ";
    /** How many broken lines are told one by one. */
    public static final int NAMED = 10;

    /**
     * What to do.
     *
     * @param key the key of the text
     * @param urls refuses by the key {@code url}, or null
     * @param languages those to keep, of {@link LanguageIdentifier#languages}; or null for all
     * @param length counts the tokens of a text
     * @param leastTokens documents with fewer are left out
     * @param tasks what to cut out, or null
     * @param skipBroken whether broken lines are left out and counted, instead of ending the run
     * @param idPrefix documents get the id of this prefix and their number, under {@code id}; or null
     */
    public record Options(String key, UrlFilter urls, Set<String> languages, ToIntFunction<String> length, int leastTokens,
            TaskOverlap tasks, boolean skipBroken, String idPrefix) {
    }

    /**
     * What became of a corpus.
     *
     * @param leftOut documents by the reason they were left out for, such as {@code short} or {@code language de}
     * @param firstBroken what is wrong with the first {@value #NAMED} broken lines left out
     */
    public record Report(long read, long written, long repaired, long cut, Map<String, Long> leftOut, List<String> firstBroken) {
        private static final int LANGUAGES = 10;

        /** How many were left out and why, a phrase for each reason; languages are one reason, with the commonest named. */
        public List<String> reasons() {
            List<String> reasons = new ArrayList<>();
            Map<String, Long> languages = new TreeMap<>();
            leftOut.forEach((reason, count) -> {
                if (reason.startsWith(LANGUAGE)) {
                    languages.put(reason.substring(LANGUAGE.length()), count);
                } else {
                    reasons.add(told(count) + " (" + reason + ")");
                }
            });
            if (!languages.isEmpty()) {
                List<String> commonest = languages.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed()).limit(LANGUAGES)
                    .map(language -> told(language.getValue()) + " " + language.getKey()).toList();
                int others = languages.size() - commonest.size();
                reasons.add(told(languages.values().stream().mapToLong(Long::longValue).sum()) + " (language: " + String.join(", ", commonest)
                    + (others > 0 ? ", and " + others + " others" : "") + ")");
            }
            return reasons;
        }

        private static String told(long count) {
            return String.format(Locale.ROOT, "%,d", count);
        }
    }

    /** How far a run had come. */
    private record State(CorpusFiles.Position position, long read, long written, long repaired, long cut, Map<String, Long> leftOut,
            List<String> firstBroken) {
    }

    private static final int PART = 10; // blocks between places where another run can go on

    private final Options options;
    private long read;
    private long written;
    private long repaired;
    private long cut;
    private final Map<String, Long> leftOut = new TreeMap<>();
    private final List<String> firstBroken = new ArrayList<>();
    private int blocks;

    public CorpusCleaner(Options options) {
        this.options = options;
    }

    /** The same without a way to go on after a kill. */
    public Report run(List<Path> inputs, Path output, LongConsumer progress) {
        return run(inputs, output, Checkpoints.NONE, progress);
    }

    /**
     * Reads the files and writes one, which appears when it is complete. A run that fails or is killed behind a checkpoint leaves hidden files
     * from which an equal one goes on, to the same bytes; before the first it leaves nothing.
     *
     * @param progress told the number of documents read now and then; may throw to stop
     */
    public Report run(List<Path> inputs, Path output, Checkpoints checkpoints, LongConsumer progress) {
        try (PartialFile<State> file = new PartialFile<>(output, checkpoints, State.class)) {
            State before = file.state() == null ? new State(CorpusFiles.Position.START, 0, 0, 0, 0, Map.of(), List.of()) : file.state();
            read = before.read;
            written = before.written;
            repaired = before.repaired;
            cut = before.cut;
            leftOut.putAll(before.leftOut);
            firstBroken.addAll(before.firstBroken);
            LineWriter out = new LineWriter(file.out(), output.toString());
            CorpusFiles.read(inputs, before.position, new DocumentCleaner(options)::clean, cleaned -> count(cleaned, out), position -> {
                progress.accept(read);
                if (++blocks % PART == 0) {
                    out.endPart();
                    file.checkpointIfDue(new State(position, read, written, repaired, cut, leftOut, firstBroken));
                }
            });
            if (written == 0) {
                out.end();
            }
            out.endPart();
            file.publish();
            return new Report(read, written, repaired, cut, leftOut, firstBroken);
        } catch (UncheckedIOException e) {
            throw AtomicFiles.cannotWrite(output, e.getCause());
        } catch (IOException e) {
            throw AtomicFiles.cannotWrite(output, e);
        }
    }

    private void count(DocumentCleaner.Cleaned cleaned, LineWriter out) throws IOException {
        read++;
        repaired += cleaned.repaired() ? 1 : 0;
        if (cleaned.reason() != null) {
            leftOut.merge(cleaned.reason(), 1L, Long::sum);
        }
        if (cleaned.complaint() != null && firstBroken.size() < NAMED) {
            firstBroken.add(cleaned.complaint());
        }
        cut += cleaned.lines().size() > 1 ? 1 : 0;
        for (String line : cleaned.lines()) {
            out.add(options.idPrefix() == null ? line : DocumentCleaner.withId(line, options.idPrefix() + written));
            written++;
        }
    }

    /** Adds the texts of test tasks, the key's string of each line. */
    public static TaskOverlap tasks(List<Path> files, String key, TaskOverlap tasks) {
        CorpusFiles.read(files, CorpusFiles.Position.START, line -> line.string(key), tasks::addTask, _ -> { });
        return tasks;
    }
}
