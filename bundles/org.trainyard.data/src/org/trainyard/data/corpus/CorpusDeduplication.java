package org.trainyard.data.corpus;

import com.google.gson.Gson;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.trainyard.run.AtomicFiles;

/** Leaves out near-duplicates: of each group the first document stays. Stateless. */
public final class CorpusDeduplication {
    private static final int BUFFER = 1 << 16;

    /**
     * What counts as the same.
     *
     * @param key the key of the text
     * @param threshold the similarity from which two texts are one
     * @param skipBroken whether broken lines are left out and counted, instead of ending the run
     */
    public record Options(String key, double threshold, boolean skipBroken) {
    }

    /** A line, or what is wrong with it. */
    private record Checked(String text, String complaint) {
    }

    private CorpusDeduplication() {
    }

    /** The same without a way to go on after a kill. */
    public static CorpusCleaner.Report run(List<Path> inputs, Options options, Path output, Path groupsFile, LongConsumer progress) {
        return run(inputs, options, output, groupsFile, Checkpoints.NONE, progress);
    }

    /**
     * Reads the files twice and writes one, which appears when it is complete. The signatures of the first pass are kept beside it until then,
     * so that after a kill an equal run need not compute them again.
     *
     * @param groupsFile gets a JSON list of line numbers, counted over all files from 0 and without blank and broken lines, for every group; or null
     */
    public static CorpusCleaner.Report run(List<Path> inputs, Options options, Path output, Path groupsFile, Checkpoints checkpoints,
            LongConsumer progress) {
        Path signatures = output.resolveSibling(output.getFileName() + ".signatures");
        try (PartialFile<CorpusFiles.Position> file = new PartialFile<>(signatures, checkpoints, CorpusFiles.Position.class)) {
            DuplicateGroups groups = new DuplicateGroups(options.threshold, NearDuplicates.SEED);
            try {
                find(inputs, options, groups, file, progress);
            } catch (UncheckedIOException e) {
                throw AtomicFiles.cannotWrite(signatures, e.getCause());
            } catch (IOException e) {
                throw AtomicFiles.cannotWrite(signatures, e);
            }
            CorpusCleaner.Report report = leaveOut(inputs, options, groups, output, progress);
            if (groupsFile != null) {
                writeGroups(groups, groupsFile);
            }
            file.discard();
            return report;
        }
    }

    private static void find(List<Path> inputs, Options options, DuplicateGroups groups, PartialFile<CorpusFiles.Position> file, LongConsumer progress)
            throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(NearDuplicates.SIZE * Integer.BYTES);
        try (InputStream found = new BufferedInputStream(Channels.newInputStream(file.content()), BUFFER)) {
            while (found.readNBytes(bytes.array(), 0, bytes.capacity()) == bytes.capacity()) {
                int[] signature = new int[NearDuplicates.SIZE];
                bytes.asIntBuffer().get(signature);
                groups.add(signature);
            }
        }
        OutputStream out = new BufferedOutputStream(file.out(), BUFFER);
        CorpusFiles.Position from = file.state() == null ? CorpusFiles.Position.START : file.state();
        CorpusFiles.read(inputs, from, line -> signature(line, options, groups), signature -> {
            if (signature != null) {
                groups.add(signature);
                bytes.asIntBuffer().put(signature);
                out.write(bytes.array());
            }
        }, position -> {
            progress.accept(groups.size());
            out.flush();
            file.checkpointIfDue(position);
        });
    }

    /** Null for a broken line that is to be left out. */
    private static int[] signature(CorpusLine line, Options options, DuplicateGroups groups) {
        try {
            return groups.signature(line.string(options.key));
        } catch (CorpusLine.Broken e) {
            if (!options.skipBroken) {
                throw e;
            }
            return null;
        }
    }

    private static CorpusCleaner.Report leaveOut(List<Path> inputs, Options options, DuplicateGroups groups, Path output, LongConsumer progress) {
        long[] counts = new long[3]; // sound, written, broken
        List<String> firstBroken = new ArrayList<>();
        CorpusFiles.write(output, out -> CorpusFiles.read(inputs, CorpusFiles.Position.START,
            line -> new Checked(line.text(), options.skipBroken ? line.complaint(options.key) : null), line -> {
                if (line.complaint != null) {
                    counts[2]++;
                    if (firstBroken.size() < CorpusCleaner.NAMED) {
                        firstBroken.add(line.complaint);
                    }
                    return;
                }
                int number = (int) counts[0]++;
                if (groups.first(number) == number) {
                    counts[1]++;
                    out.add(line.text);
                }
            }, _ -> progress.accept(groups.size())));
        return report(counts[0], counts[1], counts[2], firstBroken);
    }

    /**
     * What became of a corpus.
     *
     * @param sound the documents
     * @param broken the lines that are none
     */
    public static CorpusCleaner.Report report(long sound, long written, long broken, List<String> firstBroken) {
        Map<String, Long> leftOut = new TreeMap<>(Map.of("duplicate", sound - written));
        if (broken > 0) {
            leftOut.put(CorpusCleaner.BROKEN, broken);
        }
        return new CorpusCleaner.Report(sound + broken, written, 0, 0, leftOut, firstBroken);
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
