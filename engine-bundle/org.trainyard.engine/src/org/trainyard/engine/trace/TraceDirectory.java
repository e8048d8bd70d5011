package org.trainyard.engine.trace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.trainyard.run.UserError;

/** The traces of all ranks of a run. Reads while the run goes on. Immutable. */
public final class TraceDirectory {
    private final Path directory;
    private final List<Path> files;
    private final int first;
    private final int last;

    /**
     * @param directory {@code RUN/trace}
     * @throws UserError if there are no traces in it
     */
    public TraceDirectory(Path directory) {
        this.directory = directory;
        List<Path> found;
        try (Stream<Path> all = Files.isDirectory(directory) ? Files.list(directory) : Stream.empty()) {
            found = all.filter(p -> p.getFileName().toString().matches("rank-\\d+\\.trace")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(directory + " cannot be read: " + e.getMessage(), e);
        }
        if (found.isEmpty()) throw new UserError("there are no traces in " + directory + "; train without --no-trace");
        // A run that went on with fewer ranks leaves the files of the others behind.
        int world = new TraceFile(found.getFirst(), _ -> false).rank().world();
        files = found.subList(0, Math.min(world, found.size()));
        int from = 0, to = Integer.MAX_VALUE;
        for (Path p : files) {
            int begin = Integer.MAX_VALUE, end = -1;
            List<TraceFile> parts = parts(p, _ -> false);
            for (TraceFile f : parts) {
                begin = Math.min(begin, f.firstIteration());
                end = Math.max(end, f.lastIteration());
            }
            // The beginning of the first was given up with the file before.
            if (parts.getFirst().segment() > 0) begin++;
            from = Math.max(from, begin);
            to = Math.min(to, end);
        }
        first = from;
        last = to;
    }

    public int ranks() { return files.size(); }

    /** The first iteration of which every rank has everything. */
    public int firstIteration() { return first; }

    /** The last iteration of which every rank has everything; less than the first if there is none. */
    public int lastIteration() { return last; }

    /** The spans of some iterations, of all ranks in their order. Where a run went on from a checkpoint, those of the later attempt. */
    public List<RankTrace> read(int fromIteration, int toIteration) {
        List<RankTrace> all = new ArrayList<>();
        Map<String, Long> epochs = new HashMap<>();
        for (Path p : files) {
            List<TraceFile> parts = parts(p, i -> i >= fromIteration && i <= toIteration);
            TraceFile newest = parts.getLast();
            List<TraceSpan> spans = new ArrayList<>();
            long dropped = 0;
            for (TraceFile f : parts) {
                // Processes of one machine looked at its clock at slightly different moments; they share the first one's.
                long shift = epochs.computeIfAbsent(f.clock(), _ -> f.epoch()) - f.epoch();
                boolean earlier = !f.process().equals(newest.process());
                if (!f.rank().equals(newest.rank())) continue;
                for (TraceSpan s : f.spans()) if (!earlier || s.iteration() < newest.firstIteration()) spans.add(s.shifted(shift));
                dropped += f.dropped();
            }
            all.add(new RankTrace(newest.rank(), spans, dropped, newest.torn()));
        }
        return all;
    }

    private static List<TraceFile> parts(Path file, TraceFile.Iterations wanted) {
        List<TraceFile> parts = new ArrayList<>();
        Path older = TraceWriter.older(file);
        if (Files.exists(older)) parts.add(new TraceFile(older, wanted));
        parts.add(new TraceFile(file, wanted));
        return parts;
    }

    @Override public String toString() { return directory + ", " + files.size() + " ranks, iterations " + first + " to " + last; }
}
