package org.trainyard.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.trainyard.cli.data.CorpusFlags;
import org.trainyard.cli.flags.ParsedFlags;
import org.trainyard.data.corpus.CorpusCleaner;
import org.trainyard.data.corpus.DocumentCleaner;
import org.trainyard.data.corpus.TaskOverlap;
import org.trainyard.data.corpus.UrlFilter;

/**
 * Cleans a corpus: what {@link CorpusCleaner} does, portion by portion. What is left of each is kept in memory or on the disks until all are
 * counted, as numbers and report follow from the counts. Stateless.
 */
final class CleanJob {
    /**
     * What every task is told; a tokenizer is made anew by each from its flags.
     *
     * @param words the user's flags
     */
    record Instructions(List<String> words, UrlFilter urls, TaskOverlap tasks) implements Serializable {
        CorpusCleaner.Options options() {
            return CorpusFlags.cleaning(CorpusJob.flags().parse(words), java.nio.file.Path::of, urls, tasks);
        }
    }

    /** What became of one document. */
    private record Outcome(List<String> lines, String reason, boolean repaired, String complaint) implements Serializable {
    }

    /** What became of the documents of a portion. */
    private record Tally(long read, long written, long repaired, long cut, TreeMap<String, Long> leftOut, ArrayList<String> firstBroken)
            implements Serializable {
        static Tally of(Iterator<Outcome> outcomes) {
            Tally tally = none();
            while (outcomes.hasNext()) {
                Outcome outcome = outcomes.next();
                TreeMap<String, Long> leftOut = new TreeMap<>();
                if (outcome.reason != null) {
                    leftOut.put(outcome.reason, 1L);
                }
                ArrayList<String> broken = outcome.complaint == null ? new ArrayList<>() : new ArrayList<>(List.of(outcome.complaint));
                tally = tally.and(new Tally(1, outcome.lines.size(), outcome.repaired ? 1 : 0, outcome.lines.size() > 1 ? 1 : 0, leftOut, broken));
            }
            return tally;
        }

        static Tally none() {
            return new Tally(0, 0, 0, 0, new TreeMap<>(), new ArrayList<>());
        }

        Tally and(Tally other) {
            for (Map.Entry<String, Long> reason : other.leftOut.entrySet()) {
                leftOut.merge(reason.getKey(), reason.getValue(), Long::sum);
            }
            other.firstBroken.stream().limit(CorpusCleaner.NAMED - firstBroken.size()).forEach(firstBroken::add);
            return new Tally(read + other.read, written + other.written, repaired + other.repaired, cut + other.cut, leftOut, firstBroken);
        }
    }

    private CleanJob() {
    }

    static CorpusCleaner.Report run(CorpusInput input, ParsedFlags flags, Instructions order, String output) {
        order.options(); // what is wrong with it is told here, not by a task
        Broadcast<Instructions> told = input.spark().broadcast(order);
        JavaRDD<Outcome> outcomes = input.lines((lines, first) -> {
            DocumentCleaner cleaner = new DocumentCleaner(told.value().options());
            return new Mapped<>(lines, line -> {
                DocumentCleaner.Cleaned cleaned = cleaner.clean(line);
                return new Outcome(new ArrayList<>(cleaned.lines()), cleaned.reason(), cleaned.repaired(), cleaned.complaint());
            });
        }).persist(StorageLevel.MEMORY_AND_DISK_SER());
        List<Tally> tallies = outcomes.mapPartitions(part -> List.of(Tally.of(part)).iterator()).collect();
        Tally all = Tally.none();
        long[] firsts = new long[tallies.size()];
        for (int i = 0; i < firsts.length; i++) {
            firsts[i] = all.written;
            all = all.and(tallies.get(i));
        }
        String idPrefix = flags.text("--add-id", null);
        JavaRDD<String> kept = outcomes.mapPartitionsWithIndex((part, documents) -> {
            long[] number = {firsts[part]};
            return new Flattened<>(documents, document -> document.lines.stream()
                .map(line -> idPrefix == null ? line : DocumentCleaner.withId(line, idPrefix + number[0]++)).iterator());
        }, false);
        LineFiles.write(kept, output, input.hadoop());
        outcomes.unpersist();
        return new CorpusCleaner.Report(all.read, all.written, all.repaired, all.cut, all.leftOut, all.firstBroken);
    }
}
