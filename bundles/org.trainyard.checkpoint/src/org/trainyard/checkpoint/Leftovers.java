package org.trainyard.checkpoint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.UserError;

/** What dead processes leave in a checkpoint folder. */
final class Leftovers {
    private Leftovers() {
    }

    static List<Path> remove(Path directory) {
        List<Path> handled = new ArrayList<>();
        if (!Files.isDirectory(directory)) {
            return handled;
        }
        AtomicFiles.removeLeftovers(directory);
        try (Stream<Path> paths = Files.list(directory)) {
            for (Path path : paths.sorted().toList()) {
                Matcher matcher = CheckpointNames.ASIDE.matcher(path.getFileName().toString());
                if (matcher.matches() && !ownerAlive(Long.parseLong(matcher.group(3)), path)) {
                    handle(directory, path, matcher);
                    handled.add(path);
                }
            }
        } catch (IOException e) {
            throw new UserError("cannot clear " + directory + ": " + AtomicFiles.reason(e), e);
        }
        return handled;
    }

    private static void handle(Path directory, Path path, Matcher matcher) {
        Path target = directory.resolve(matcher.group(1));
        if (matcher.group(2).equals("replaced") && !Files.exists(target)) {
            // it died between moving the old one away and the new one in: the old one is whole
            AtomicFiles.renameSyncedDirectory(path, target);
        } else {
            AtomicFiles.deleteTree(path);
        }
    }

    /** A process that started after the directory was last written only has the number of the one that wrote it. */
    private static boolean ownerAlive(long pid, Path path) {
        return ProcessHandle.of(pid).filter(process -> process.isAlive() && startedBefore(process, path)).isPresent();
    }

    private static boolean startedBefore(ProcessHandle process, Path path) {
        try {
            Instant written = Files.getLastModifiedTime(path).toInstant();
            // starts are told to a second or so
            return process.info().startInstant().map(start -> start.minusSeconds(2).isBefore(written)).orElse(true);
        } catch (IOException e) {
            return true;
        }
    }
}
