package org.trainyard.run;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;

/**
 * An engine's hold on a run directory: the lock, and the right to say in {@code process.json} how things stand.
 *
 * <p>Close it after {@link #ended}. If the process dies first, the lock frees itself and watchers see
 * {@link RunState#CRASHED}. Methods may be called from any thread.
 */
public final class RunLease implements AutoCloseable {
    private static final long HEARTBEAT_NANOS = 1_000_000_000L;

    private final RunDirectory run;
    private final RunLock lock;
    private RunStatus status;
    private long lastWritten;
    private boolean ended;
    private boolean closed;

    private RunLease(RunDirectory run, RunLock lock, RunStatus status) {
        this.run = run;
        this.lock = lock;
        this.status = status;
    }

    static RunLease acquire(RunDirectory run) {
        long pid = ProcessHandle.current().pid();
        String host = hostName();
        RunLock lock;
        try {
            lock = RunLock.acquire(run.lockFile(), "pid " + pid + " on host " + host + "\n").orElseThrow(() -> {
                String holder = RunLock.holder(run.lockFile());
                return new UserError(run + " is in use by " + (holder.isEmpty() ? "another process" : holder)
                        + "; stop that run first or choose another directory");
            });
        } catch (IOException e) {
            throw new UserError("cannot lock " + run.lockFile() + ": " + AtomicFiles.reason(e), e);
        }
        try {
            RunLease lease = new RunLease(run, lock, new RunStatus(RunState.RUNNING, pid, host, Instant.now(), null, "", 0));
            AtomicFiles.writeString(run.processFile(), RunFiles.toJson(lease.status));
            AtomicFiles.removeLeftovers(run.path());
            dropStaleRequest(run);
            return lease;
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** A request made before this process existed was meant for its predecessor. */
    private static void dropStaleRequest(RunDirectory run) {
        // systems tell the start of a process to a second or so
        Instant born = ProcessHandle.current().info().startInstant().orElse(Instant.EPOCH).minusSeconds(1);
        run.pendingRequest().filter(request -> request.time().isBefore(born))
                .ifPresent(request -> run.pollRequest(problem -> { }));
    }

    public RunDirectory run() {
        return run;
    }

    /** Reports progress; writes at most once a second, so it may be called at every iteration. */
    public synchronized void progress(long iteration) {
        status = new RunStatus(status.state(), status.pid(), status.host(), status.started(), status.exitCode(),
                status.message(), iteration);
        long now = System.nanoTime();
        if (!ended && (lastWritten == 0 || now - lastWritten >= HEARTBEAT_NANOS)) {
            lastWritten = now;
            AtomicFiles.replaceUnsynced(run.processFile(), RunFiles.toJson(status));
        }
    }

    /**
     * Says how the process ends.
     *
     * @param state   {@link RunState#FINISHED}, {@link RunState#STOPPED} or {@link RunState#FAILED}
     * @param message why, in one line
     */
    public synchronized void ended(RunState state, int exitCode, String message, long iteration) {
        if (state != RunState.FINISHED && state != RunState.STOPPED && state != RunState.FAILED) {
            throw new IllegalArgumentException("a process cannot end as " + state);
        }
        status = new RunStatus(state, status.pid(), status.host(), status.started(), exitCode, message, iteration);
        ended = true;
        AtomicFiles.writeString(run.processFile(), RunFiles.toJson(status));
    }

    /** Lets the run go. Without {@link #ended} before, the run is marked failed. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            if (!ended) {
                ended(RunState.FAILED, 1, "the engine gave the run up without saying why", status.iteration());
            }
        } finally {
            lock.close();
        }
    }

    /** The name of this machine as it appears in status and events. */
    public static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}
