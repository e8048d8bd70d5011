package org.trainyard.faults.tests;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.trainyard.checkpoint.Checkpoint;
import org.trainyard.checkpoint.CheckpointStore;
import org.trainyard.checkpoint.Verification;
import org.trainyard.run.RunDirectory;
import org.trainyard.run.events.EventReader;
import org.trainyard.run.events.IterationEvent;
import org.trainyard.run.events.RunEvent;

/** What a run left behind. */
final class RunFacts {
    final List<RunEvent> events = new ArrayList<>();
    private final Path checkpoints;

    RunFacts(Path run) throws IOException {
        RunDirectory d = RunDirectory.open(run);
        checkpoints = d.checkpointsDirectory();
        new EventReader(d.eventsFile()).poll((e, _) -> events.add(e));
    }

    /** Every loss of training and evaluation as it was logged last, by its bits. */
    TreeMap<String, Double> losses() {
        TreeMap<String, Double> all = new TreeMap<>();
        for (RunEvent e : events) {
            if (e instanceof IterationEvent i) i.losses().forEach((name, v) -> all.put("iteration " + i.iteration() + " " + name, v));
            if (e instanceof RunEvent.Validation v) v.losses().forEach((name, loss) -> all.put(v.set() + " " + v.iteration() + " " + name, loss));
        }
        return all;
    }

    /** The iterations of the checkpoints that were loaded, in order. */
    List<Integer> loaded() {
        List<Integer> all = new ArrayList<>();
        for (RunEvent e : events) if (e instanceof RunEvent.CheckpointLoaded c) all.add((int) c.iteration());
        return all;
    }

    boolean passedOverAny() { return events.stream().anyMatch(e -> e instanceof RunEvent.CheckpointSkipped); }

    /** Iterations of all checkpoints, newest first; every byte of each is verified. */
    List<Integer> checkpoints() {
        List<Integer> all = new ArrayList<>();
        for (CheckpointStore.Entry e : new CheckpointStore(checkpoints).list()) {
            Checkpoint.open(e.path(), Verification.HASHES).close();
            all.add((int) e.iteration());
        }
        return all;
    }

    /** Temporary files and folders among the checkpoints. */
    List<String> leftovers() throws IOException {
        try (Stream<Path> there = Files.list(checkpoints)) {
            return there.map(p -> p.getFileName().toString()).filter(n -> n.startsWith(".")).sorted().toList();
        }
    }

    /** A hash of each tensor of the newest checkpoint: weights and optimizer states. */
    TreeMap<String, String> tensors() throws Exception {
        TreeMap<String, String> all = new TreeMap<>();
        try (Checkpoint c = new CheckpointStore(checkpoints).newestValid(_ -> { }).orElseThrow()) {
            for (String group : c.groups()) {
                for (String name : c.names(group)) {
                    byte[] bytes = new byte[(int) c.tensor(group, name).byteSize()];
                    c.tensor(group, name).copyTo(MemorySegment.ofArray(bytes));
                    all.put(group + " " + name, HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
                }
            }
        }
        return all;
    }
}
