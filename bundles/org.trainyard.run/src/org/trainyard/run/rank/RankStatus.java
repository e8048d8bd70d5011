package org.trainyard.run.rank;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.trainyard.run.RunLease;
import org.trainyard.run.UserError;

/**
 * How a rank tells what it is doing: a small JSON file in the launcher's folder, and {@code RUN/ranks/rank-00003.json} once there is a run
 * directory. Each change is one small write over the last one, so that whoever kills the process still finds where it was; a thread of its
 * own adds a sign of life every second. A file that cannot be written is given up: a rank does not fail for that.
 *
 * <p>Thread-safe; a call costs some microseconds.
 */
public final class RankStatus implements AutoCloseable {
    /** The variable that names the launcher's folder. */
    public static final String FOLDER = "TRAINYARD_RANK_STATUS";
    private static final int MOST_ERROR = 1500;
    private static final long BEAT_NANOS = 1_000_000_000L;

    /** What a rank communicates: how many operations it began, the last one in words, whether that is under way. */
    public record Communication(long count, String last, boolean underWay) {
        static final Communication NONE = new Communication(0, null, false);
    }

    private final int rank;
    private final String host = RunLease.hostName();
    private final List<RandomAccessFile> files = new ArrayList<>();
    private Supplier<Communication> communication = () -> Communication.NONE;
    private RankPhase phase = RankPhase.SET_UP;
    private long iteration;
    private long beats;
    private long progress;
    private String error;
    private long failedAt;
    private List<Integer> blamed = List.of();
    private String run;
    private int longest;
    private Thread heart;
    private volatile boolean closed;

    private RankStatus(int rank) { this.rank = rank; }

    /** Begins to tell, in set-up, where the environment names a launcher's folder. */
    public static RankStatus open(int rank, Map<String, String> environment) {
        RankStatus s = new RankStatus(rank);
        String folder = environment.get(FOLDER);
        if (folder != null && !folder.isBlank()) s.tellIn(Path.of(folder));
        return s;
    }

    /** Tells in {@code RUN/ranks} too; whoever started the rank learns from it where the run is. */
    public synchronized void runDirectory(Path directory) {
        run = directory.toAbsolutePath().normalize().toString();
        tellIn(directory.resolve("ranks"));
    }

    private synchronized void tellIn(Path folder) {
        try {
            Files.createDirectories(folder);
            // Not a channel: an interrupt of the rank's thread would close it.
            RandomAccessFile file = new RandomAccessFile(folder.resolve(RankReport.fileName(rank)).toFile(), "rw");
            file.setLength(0);
            files.add(file);
        } catch (IOException e) {
            cannotTell(e);
            return;
        }
        write();
        if (heart == null) heart = Thread.ofPlatform().daemon().name("rank-" + rank + "-heart").start(this::beat);
    }

    /** From where to learn what the rank communicates; asked at each write. */
    public synchronized void communicatesBy(Supplier<Communication> source) { communication = source; }

    public synchronized void phase(RankPhase now) {
        phase = now;
        progress++;
        write();
    }

    /** Iteration {@code n} begins, counted from 1. */
    public synchronized void iteration(long n) {
        iteration = n;
        progress++;
        write();
    }

    /** Something went on within an iteration, such as a micro-batch. Costs nothing: it is told with the next sign of life. */
    public synchronized void progress() { progress++; }

    /**
     * The rank ends because of {@code cause}; only the first call counts.
     *
     * @param others the ranks that brought it about; empty if it is this rank's own doing
     */
    public synchronized void failed(Throwable cause, Collection<Integer> others) {
        if (error != null) return;
        String words = cause.getMessage() == null || cause.getMessage().isBlank() ? cause.getClass().getSimpleName()
            : cause instanceof UserError || !others.isEmpty() ? cause.getMessage()
            : cause.getClass().getSimpleName() + ": " + cause.getMessage();
        words = words.strip().replaceAll("\\s*\\R\\s*", "; ");
        error = words.length() > MOST_ERROR ? words.substring(0, MOST_ERROR) + " …" : words;
        failedAt = System.currentTimeMillis();
        blamed = List.copyOf(others);
        write();
    }

    /** Like {@code in step, iteration 120}. */
    public synchronized String where() { return RankReport.where(phase, iteration); }

    /** The rank has done its work. */
    public void done() { phase(RankPhase.DONE); }

    private void beat() {
        while (!closed) {
            LockSupport.parkNanos(BEAT_NANOS);
            synchronized (this) {
                beats++;
                write();
            }
        }
    }

    private void write() {
        if (files.isEmpty() || closed) return;
        Communication c = communication.get();
        byte[] text = (new RankReport(rank, ProcessHandle.current().pid(), host, phase, iteration, System.currentTimeMillis(), beats,
            progress + c.count(), c.last(), c.underWay(), error, failedAt, blamed, run).toJson()).getBytes(StandardCharsets.UTF_8);
        // Blanks cover what a longer text left behind.
        longest = Math.max(longest, text.length + 1);
        byte[] line = Arrays.copyOf(text, longest);
        Arrays.fill(line, text.length, longest, (byte) ' ');
        line[longest - 1] = '\n';
        for (RandomAccessFile f : List.copyOf(files)) {
            try {
                f.seek(0);
                f.write(line);
            } catch (IOException e) {
                files.remove(f);
                cannotTell(e);
            }
        }
    }

    private void cannotTell(IOException e) {
        System.getLogger(RankStatus.class.getName()).log(System.Logger.Level.WARNING, "rank " + rank + " cannot tell how it stands: " + e.getMessage());
    }

    /** Ends the signs of life; the files stay. */
    @Override public synchronized void close() {
        if (closed) return;
        closed = true;
        if (heart != null) LockSupport.unpark(heart);
        for (RandomAccessFile f : files) {
            try {
                f.close();
            } catch (IOException e) {
                cannotTell(e);
            }
        }
        files.clear();
    }
}
