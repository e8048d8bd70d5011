package org.trainyard.data.corpus;

import com.google.gson.Gson;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongConsumer;

/** Leaves out near-duplicates: of each group the first document stays. Stateless. */
public final class CorpusDeduplication {
    private CorpusDeduplication() {
    }

    /**
     * Reads the files twice and writes one, which appears when it is complete.
     *
     * @param groupsFile gets a JSON list of line numbers, counted over all files from 0, for every group; or null
     */
    public static CorpusCleaner.Report run(List<Path> inputs, String key, double threshold, Path output, Path groupsFile, LongConsumer progress) {
        DuplicateGroups groups = new DuplicateGroups(threshold, NearDuplicates.SEED);
        CorpusFiles.read(inputs, line -> groups.signature(line.string(key)), groups::add, () -> progress.accept(groups.size()));
        long[] counts = new long[2];
        CorpusFiles.write(output, out -> CorpusFiles.read(inputs, CorpusLine::text, text -> {
            int number = (int) counts[0]++;
            if (groups.first(number) == number) {
                counts[1]++;
                out.add(text);
            }
        }, () -> progress.accept(groups.size())));
        if (groupsFile != null) {
            writeGroups(groups, groupsFile);
        }
        return new CorpusCleaner.Report(counts[0], counts[1], 0, 0, Map.of("duplicate", counts[0] - counts[1]));
    }

    private static void writeGroups(DuplicateGroups groups, Path file) {
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int i = 0; i < groups.size(); i++) {
            if (groups.first(i) != i) {
                members.computeIfAbsent(groups.first(i), first -> new ArrayList<>(List.of(first))).add(i);
            }
        }
        CorpusFiles.write(file, out -> {
            for (List<Integer> group : members.values()) {
                out.add(new Gson().toJson(group));
            }
        });
    }
}
