package org.trainyard.run;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The file lock that tells a living engine from a dead one.
 *
 * <p>POSIX locks belong to the process, and closing <em>any</em> descriptor of the file drops them. So this process
 * never opens a lock file that it holds itself; {@link #HELD} remembers which those are. A probe takes the lock for an
 * instant, so an engine that finds it taken looks again for a while before it gives up.
 */
final class RunLock implements AutoCloseable {
    /** One byte far beyond the text, so that where locks are mandatory the holder's name can still be read. */
    private static final long POSITION = Long.MAX_VALUE - 1;
    private static final long PATIENCE_NANOS = 1_000_000_000L;
    private static final Set<Path> HELD = new HashSet<>();

    private final Path file;
    private final FileChannel channel;

    private RunLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Takes the lock and writes {@code holder} into the file; empty when somebody else has it. */
    static Optional<RunLock> acquire(Path lockFile, String holder) throws IOException {
        Path file = canonical(lockFile);
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        while (true) {
            Optional<RunLock> lock = tryAcquire(file, holder);
            if (lock.isPresent() || System.nanoTime() > deadline || isHeldHere(file)) {
                return lock;
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
        }
    }

    private static Optional<RunLock> tryAcquire(Path file, String holder) throws IOException {
        synchronized (HELD) {
            if (HELD.contains(file)) {
                return Optional.empty();
            }
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                FileLock lock = channel.tryLock(POSITION, 1, false);
                if (lock != null) {
                    channel.truncate(0);
                    AtomicFiles.writeFully(channel, ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)));
                    HELD.add(file);
                    return Optional.of(new RunLock(file, channel));
                }
            } catch (OverlappingFileLockException e) {
                // another class loader of this process holds it: as taken as by another process
            } catch (IOException e) {
                channel.close();
                throw e;
            }
            channel.close();
            return Optional.empty();
        }
    }

    /** True when a living process, this one or another, holds the lock. */
    static boolean isHeld(Path lockFile) {
        synchronized (HELD) {
            if (!Files.exists(lockFile)) {
                return false;
            }
            try {
                if (HELD.contains(canonical(lockFile))) {
                    return true;
                }
                try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.READ);
                        FileLock lock = channel.tryLock(POSITION, 1, true)) {
                    return lock == null;
                } catch (OverlappingFileLockException e) {
                    return true;
                }
            } catch (IOException e) {
                return false; // unreadable or just removed: nobody can be shown to hold it
            }
        }
    }

    /** What the holder wrote about itself; meaningful only while the lock is held by another process. */
    static String holder(Path lockFile) {
        synchronized (HELD) {
            try {
                return HELD.contains(canonical(lockFile))
                        ? "this process (pid " + ProcessHandle.current().pid() + ")"
                        : Files.readString(lockFile).strip();
            } catch (IOException e) {
                return "";
            }
        }
    }

    private static boolean isHeldHere(Path file) {
        synchronized (HELD) {
            return HELD.contains(file);
        }
    }

    private static Path canonical(Path lockFile) throws IOException {
        Path parent = lockFile.toAbsolutePath().getParent();
        return parent.toRealPath().resolve(lockFile.getFileName());
    }

    @Override
    public void close() {
        synchronized (HELD) {
            try {
                channel.close();
            } catch (IOException e) {
                // the lock goes with the process at the latest
            } finally {
                HELD.remove(file);
            }
        }
    }
}
