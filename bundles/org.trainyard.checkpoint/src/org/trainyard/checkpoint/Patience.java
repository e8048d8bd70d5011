package org.trainyard.checkpoint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * How long to wait for what other machines do.
 *
 * @param folder  until a folder that another rank has made is seen
 * @param silence without any rank's writing anything, before those that are not done are given up
 * @param hurried the same once a run ends and only the save is left
 */
record Patience(Duration folder, Duration silence, Duration hurried) {
    static final Patience DEFAULT = new Patience(Duration.ofSeconds(30), Duration.ofMinutes(10), Duration.ofSeconds(30));
    private static final long LONGEST_PAUSE_NANOS = 100_000_000;

    /** Gives a growing pause from the number of pauses before; false when the thread is interrupted. */
    static boolean pause(int before) {
        LockSupport.parkNanos(Math.min(LONGEST_PAUSE_NANOS, 1_000_000L << Math.min(before, 10)));
        return !Thread.currentThread().isInterrupted();
    }

    boolean untilSeen(Path path) {
        long end = System.nanoTime() + folder.toNanos();
        for (int round = 0; !seen(path); round++) {
            if (System.nanoTime() > end || !pause(round)) {
                return false;
            }
        }
        return true;
    }

    /** Through a listing of the parent, for network file systems remember for a while that a name was not there. */
    private static boolean seen(Path path) {
        try (Stream<Path> there = Files.list(path.getParent())) {
            return there.anyMatch(other -> other.getFileName().equals(path.getFileName()));
        } catch (IOException e) {
            return false;
        }
    }
}
