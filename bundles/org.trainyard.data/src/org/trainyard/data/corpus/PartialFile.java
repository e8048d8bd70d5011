package org.trainyard.data.corpus;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.UserError;

/**
 * A file under construction, hidden beside its target, that another process can go on with if this one is killed: a journal says up to where
 * it counts. One process at a time has it. Not thread-safe.
 *
 * @param <S> what is kept beside it at a checkpoint; made of JSON
 */
final class PartialFile<S> implements AutoCloseable {
    private static final double NANOS = 1e9;

    private record Journal(String identity, long bytes, String state) {
    }

    private final Path target;
    private final Path data;
    private final Path journal;
    private final Checkpoints checkpoints;
    private final FileChannel channel;
    private final S state;
    private boolean keep; // what is there is of use to the next run
    private boolean open = true;
    private long last = System.nanoTime();

    /** Opens it, cut back to the last checkpoint if that is of the same identity. */
    PartialFile(Path target, Checkpoints checkpoints, Class<S> stateType) {
        this.target = target;
        this.checkpoints = checkpoints;
        Path absolute = target.toAbsolutePath();
        data = absolute.resolveSibling("." + target.getFileName() + ".partial");
        journal = absolute.resolveSibling("." + target.getFileName() + ".partial.json");
        try {
            channel = FileChannel.open(data, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw AtomicFiles.cannotWrite(target, e);
        }
        try {
            lock();
            Journal found = read();
            keep = found != null && found.bytes <= channel.size();
            state = keep ? new Gson().fromJson(found.state, stateType) : null;
            channel.truncate(keep ? found.bytes : 0);
            channel.position(channel.size());
        } catch (IOException e) {
            closeQuietly();
            throw AtomicFiles.cannotWrite(target, e);
        } catch (RuntimeException e) {
            closeQuietly();
            throw e;
        }
    }

    private void lock() throws IOException {
        try {
            if (channel.tryLock() != null) {
                return;
            }
        } catch (OverlappingFileLockException e) {
            // told below
        }
        throw new UserError("cannot write " + target + ": another process is writing it");
    }

    private Journal read() {
        try {
            Journal found = Files.exists(journal) ? new Gson().fromJson(Files.readString(journal), Journal.class) : null;
            return found != null && checkpoints.identity().equals(found.identity) && found.state != null ? found : null;
        } catch (IOException | JsonParseException e) {
            return null; // what cannot be read cannot be gone on with
        }
    }

    /** What was kept at the checkpoint that this goes on from; null at the start. */
    S state() {
        return state;
    }

    /** Appends; closing the stream only flushes it. */
    OutputStream out() {
        return new FilterOutputStream(Channels.newOutputStream(channel)) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    /** What is there, to be read back; appending goes on at its end. */
    FileChannel content() throws IOException {
        return FileChannel.open(data, StandardOpenOption.READ);
    }

    /** Makes everything appended so far what the next run goes on from, if enough time went by since that was done last. */
    void checkpointIfDue(S now) {
        if (System.nanoTime() - last < checkpoints.seconds() * NANOS) {
            return;
        }
        last = System.nanoTime();
        try {
            channel.force(true);
            AtomicFiles.writeString(journal, new Gson().toJson(new Journal(checkpoints.identity(), channel.position(), new Gson().toJson(now))));
            keep = true;
        } catch (IOException e) {
            throw AtomicFiles.cannotWrite(target, e);
        }
    }

    /** Gives it its name. */
    void publish() {
        try {
            channel.force(true);
            Files.deleteIfExists(journal);
            keep = false;
            Files.move(data, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            AtomicFiles.syncDirectory(data.getParent());
            closeQuietly();
        } catch (IOException e) {
            throw AtomicFiles.cannotWrite(target, e);
        }
    }

    /** Says that nobody needs it any more. */
    void discard() {
        keep = false;
    }

    /** Leaves what counts for the next run; nothing if there was no checkpoint, or it was published or discarded. */
    @Override
    public void close() {
        if (!open) {
            return;
        }
        try {
            if (!keep) {
                Files.deleteIfExists(journal);
                Files.deleteIfExists(data);
            }
        } catch (IOException e) {
            throw AtomicFiles.cannotWrite(target, e);
        } finally {
            closeQuietly();
        }
    }

    private void closeQuietly() {
        open = false;
        try {
            channel.close();
        } catch (IOException e) {
            // everything that counts was synced before
        }
    }
}
