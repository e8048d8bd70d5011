package org.trainyard.checkpoint;

import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.Processes;
import org.trainyard.run.UserError;

/**
 * Hands parts over in the temporary folder, so that a save in the background needs none of the groups in which training communicates, and works
 * alike between threads, processes and machines. Used by one thread.
 */
final class PartFiles {
    private final Path folder;
    private final List<Announcement> all;
    /** Ranks whose processes can be watched: on this machine, and not hidden in a container of their own. */
    private final boolean[] watched;

    /** Made while all ranks are known to be alive. */
    PartFiles(Path folder, List<Announcement> all) {
        this.folder = folder;
        this.all = all;
        watched = new boolean[all.size()];
        Announcement mine = all.getFirst();
        for (int rank = 1; rank < watched.length; rank++) {
            Announcement other = all.get(rank);
            watched[rank] = other.host().equals(mine.host()) && other.pid() != mine.pid() && alive(other.pid());
        }
    }

    private static boolean alive(long pid) {
        return ProcessHandle.of(pid).filter(process -> !Processes.hasEnded(process)).isPresent();
    }

    void leave(int rank, RankPart part) {
        AtomicFiles.replaceUnsynced(folder.resolve(CheckpointNames.part(rank)), part.toJson());
    }

    /**
     * Rank 0 waits until every other rank has left its part, also after failures, for until then it may be writing in the folder.
     *
     * @return the parts of all ranks; those of ranks that died or fell silent are failures
     */
    List<RankPart> await(RankPart mine, Patience patience, BooleanSupplier hurry) {
        RankPart[] parts = new RankPart[all.size()];
        parts[0] = mine;
        long bytes = -1;
        long lastSign = System.nanoTime();
        for (int round = 0; Arrays.asList(parts).contains(null); round++) {
            boolean[] dead = dead();
            long now = look(parts);
            for (int rank = 1; rank < parts.length; rank++) {
                if (parts[rank] == null && dead[rank]) {
                    parts[rank] = RankPart.failed("died while saving (process " + all.get(rank).pid() + ")");
                }
            }
            if (now != bytes) {
                bytes = now;
                lastSign = System.nanoTime();
            }
            Duration limit = hurry.getAsBoolean() ? patience.hurried() : patience.silence();
            boolean interrupted = !Patience.pause(round);
            if (interrupted || System.nanoTime() - lastSign > limit.toNanos()) {
                String why = interrupted ? "was not waited for, as saving was interrupted"
                        : "has not finished its part, and nothing was written for " + limit.toSeconds() + " s";
                for (int rank = 0; rank < parts.length; rank++) {
                    parts[rank] = parts[rank] == null ? RankPart.failed(why) : parts[rank];
                }
            }
        }
        removeFiles();
        return List.of(parts);
    }

    /** Looked at before the folder is, so that what a rank left just before it ended counts. */
    private boolean[] dead() {
        boolean[] dead = new boolean[watched.length];
        for (int rank = 1; rank < dead.length; rank++) {
            dead[rank] = watched[rank] && !alive(all.get(rank).pid());
        }
        return dead;
    }

    /** Takes in the parts that are there, and gives the bytes in the folder. */
    private long look(RankPart[] parts) {
        long bytes = 0;
        List<Path> there = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(there::add);
            for (Path file : there) {
                bytes += Files.size(file);
            }
            for (int rank = 1; rank < parts.length; rank++) {
                Path file = folder.resolve(CheckpointNames.part(rank));
                if (parts[rank] == null && there.contains(file)) {
                    parts[rank] = RankPart.parse(Files.readString(file));
                }
            }
        } catch (IOException | java.io.UncheckedIOException | JsonParseException e) {
            return bytes; // a file went while it was looked at, or the network stumbled: the next look tells
        }
        return bytes;
    }

    private void removeFiles() {
        for (int rank = 1; rank < all.size(); rank++) {
            try {
                Files.deleteIfExists(folder.resolve(CheckpointNames.part(rank)));
            } catch (IOException e) {
                throw new UserError("cannot delete " + folder.resolve(CheckpointNames.part(rank)) + ": " + AtomicFiles.reason(e), e);
            }
        }
    }
}
