package org.trainyard.checkpoint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.UserError;

/**
 * One save by all ranks, as one of them sees it: begin together, write each its part, hand the parts in at rank 0, which publishes, and
 * conclude together. A rank that fails still goes through all steps, so that nobody waits for it, and all conclude with the same error.
 *
 * <p>Nothing appears under the checkpoint's name unless every rank has written and synced its part, and nothing older is touched before.
 * What ranks that died leave is a folder with a temporary name.
 */
final class SharedSave {
    private final Path directory;
    private final Path target;
    private final Path temporary;
    private final CheckpointContent content;
    private final CheckpointRanks ranks;
    private final List<Announcement> all;
    private final CheckpointContent assigned;
    private PartFiles files;
    private RankPart part;
    private Throwable failure;
    /** What rank 0 says of the whole; the others have their own failure at most. */
    private String verdict;
    /** The rank that failed, as far as this one knows. */
    private int culprit;
    private long bytes;

    private SharedSave(Path directory, CheckpointContent content, CheckpointRanks ranks, List<Announcement> all) {
        this.directory = directory;
        this.content = content;
        this.ranks = ranks;
        this.all = all;
        target = directory.resolve(CheckpointNames.directory(content.iteration()));
        temporary = directory.resolve(CheckpointNames.temporary(content.iteration(), all.getFirst().pid()));
        culprit = ranks.rank();
        Set<String> mine = Announcement.toWrite(all, ranks.rank(), ranks.spreadsReplicas());
        assigned = content.only(piece -> mine.contains(Announcement.id(piece)));
    }

    /** Agrees on who would write what, without beginning a save. */
    static CheckpointContent assigned(CheckpointContent content, CheckpointRanks ranks) {
        List<Announcement> all = Announcement.parse(ranks.gather(Announcement.of(content, null).toJson()));
        return new SharedSave(Path.of(""), content, ranks, all).assigned;
    }

    /**
     * Begins together: rank 0 makes the temporary folder, all agree on who writes what and see that they see the folder.
     *
     * @throws UserError on all ranks, when there is no room, the folder cannot be made, or a rank does not see it
     */
    static SharedSave begin(Path directory, CheckpointContent content, CheckpointRanks ranks, Patience patience) {
        Path temporary = directory.resolve(CheckpointNames.temporary(content.iteration(), ProcessHandle.current().pid()));
        boolean begun = false;
        try {
            String problem = ranks.rank() == 0 ? makeFolder(directory, temporary, content.tensorBytes()) : null;
            List<Announcement> all = Announcement.parse(ranks.gather(Announcement.of(content, problem).toJson()));
            SharedSave save = new SharedSave(directory, content, ranks, all);
            save.agree(patience);
            begun = true;
            return save;
        } finally {
            if (!begun && ranks.rank() == 0) {
                discard(temporary);
            }
        }
    }

    private static String makeFolder(Path directory, Path temporary, long least) {
        String full = DiskSpace.problem(directory, least);
        if (full != null) {
            return full;
        }
        try {
            Files.createDirectories(directory);
            AtomicFiles.deleteTree(temporary);
            Files.createDirectory(temporary);
            return null;
        } catch (IOException | UserError e) {
            return reason(e);
        }
    }

    private void agree(Patience patience) {
        files = new PartFiles(temporary, all);
        String problem = problem(patience);
        List<String> problems = ranks.gather(problem == null ? "" : problem);
        for (int rank = 0; rank < problems.size(); rank++) {
            if (!problems.get(rank).isEmpty()) {
                throw OtherRankFailed.of(rank, ranks.rank(), "cannot save " + target + ": " + problems.get(rank), null);
            }
        }
    }

    private String problem(Patience patience) {
        Announcement first = all.getFirst();
        Announcement mine = all.get(ranks.rank());
        if (first.failure() != null || ranks.rank() == 0) {
            return first.failure() != null ? first.failure() : DiskSpace.problem(directory, Announcement.bytes(all));
        }
        if (mine.iteration() != first.iteration()) {
            return "rank " + ranks.rank() + " saves iteration " + mine.iteration() + ", rank 0 iteration " + first.iteration();
        }
        return patience.untilSeen(temporary) ? null : "rank " + ranks.rank() + " on " + mine.host() + " does not see " + temporary
                + ", which rank 0 on " + first.host() + " has made; the folder must lie on a file system that all machines share";
    }

    /** The tensors that this rank is to write. */
    CheckpointContent assigned() {
        return assigned;
    }

    /**
     * Writes this rank's part; never throws.
     *
     * @param host {@link #assigned()} in host memory
     */
    void write(CheckpointContent host, long shardLimit) {
        try {
            RankPartWriter writer = new RankPartWriter(host, shardLimit, ranks);
            try {
                part = new RankPart(null, ManifestJson.format(writer.writeTo(temporary)));
            } catch (IOException e) {
                failed(new UserError(reason(e) + "; it needs " + writer.byteSize() + " bytes, " + DiskSpace.free(directory) + " are free", e));
            }
        } catch (RuntimeException | Error e) {
            failed(e);
        }
    }

    /** Declares that this rank cannot write its part. */
    void failed(Throwable cause) {
        failure = cause;
        part = RankPart.failed(reason(cause));
    }

    /** Hands the parts in through the ranks' own communication. */
    void complete() {
        boolean known = false;
        try {
            List<String> parts = ranks.gather(part.toJson());
            known = true;
            if (ranks.rank() == 0) {
                publish(parts.stream().map(RankPart::parse).toList());
            }
        } finally {
            if (!known && ranks.rank() == 0) {
                discard(temporary);
            }
        }
    }

    /**
     * Hands the parts in through the temporary folder; never throws, and never communicates otherwise, so that it may run beside training.
     *
     * @param hurry asked again and again: whether not to wait long for ranks that give no sign of life
     */
    void completeThroughFiles(Patience patience, BooleanSupplier hurry) {
        try {
            if (ranks.rank() == 0) {
                publish(files.await(part, patience, hurry));
            } else {
                files.leave(ranks.rank(), part);
            }
        } catch (RuntimeException | Error e) {
            failure = failure == null ? e : failure;
        }
    }

    private void publish(List<RankPart> parts) {
        try {
            List<Manifest> manifests = new ArrayList<>();
            for (int rank = 0; rank < parts.size(); rank++) {
                if (parts.get(rank).failure() != null) {
                    culprit = rank;
                    String who = parts.size() == 1 ? "" : "rank " + rank + " on " + all.get(rank).host() + ": ";
                    throw new UserError(who + parts.get(rank).failure(), failure);
                }
                manifests.add(ManifestJson.parse("the part of rank " + rank, parts.get(rank).manifest()));
            }
            bytes = new CheckpointPublisher(directory, temporary, content.iteration()).publish(manifests, content.state());
        } catch (IOException | RuntimeException | Error e) {
            verdict = "cannot save " + target + ": " + reason(e);
            failure = failure != null ? failure : e instanceof IOException ? new UserError(verdict, e) : e;
            discard(temporary);
        }
    }

    /**
     * Ends together: on all ranks with the bytes of the checkpoint, or on all with an error. A rank that met something else than bad input
     * or a full disk throws just that.
     */
    long conclude() {
        String problem = verdict != null ? verdict : failure != null ? reason(failure) : null;
        for (String text : gather(problem == null ? Long.toString(bytes) : "!" + culprit + "!" + problem)) {
            if (text.startsWith("!")) {
                String[] told = text.split("!", 3);
                throw failure == null || failure instanceof UserError ? OtherRankFailed.of(Integer.parseInt(told[1]), ranks.rank(), told[2], failure)
                        : unchecked(failure);
            }
            bytes = Math.max(bytes, Long.parseLong(text));
        }
        return bytes;
    }

    private List<String> gather(String outcome) {
        try {
            return ranks.gather(outcome);
        } catch (RuntimeException e) {
            if (failure != null) {
                failure.addSuppressed(e); // the save failed first, and tells more: which rank died
                rethrow();
            }
            throw e;
        }
    }

    /** What this rank itself knows, without asking the others: null while nothing went wrong. */
    Throwable failure() {
        return failure;
    }

    /** Throws this rank's own failure, if it has one. */
    void rethrow() {
        if (failure instanceof UserError) {
            throw OtherRankFailed.of(culprit, ranks.rank(), verdict != null ? verdict : failure.getMessage(), failure);
        } else if (failure != null) {
            throw unchecked(failure);
        }
    }

    /** The bytes of the checkpoint, at rank 0 when it is published. */
    long bytes() {
        return bytes;
    }

    private static RuntimeException unchecked(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return (RuntimeException) failure;
    }

    private static String reason(Throwable e) {
        return switch (e) {
            case UserError error -> error.getMessage();
            case IOException io -> AtomicFiles.reason(io);
            default -> e.toString().replace('\n', ' ');
        };
    }

    private static void discard(Path temporary) {
        try {
            AtomicFiles.deleteTree(temporary);
        } catch (UserError e) {
            // the failure that led here is the one to tell; the next engine removes what is left
        }
    }
}
