package org.trainyard.engine.kernel;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import org.trainyard.engine.tensor.Scope;

/**
 * Threads that belong together, such as the ranks of one process: whoever of them has to wait does parts of what the others compute. So a rank
 * in a pipeline's bubble, or in front of a collective for which it came early, leaves no processor idle. How work is cut does not depend on who is
 * free, and each part is computed by one thread, so neither do the results.
 *
 * <p>Thread-safe; each thread joins by {@link #join()}.
 */
public final class Teamwork {
    private static final ThreadLocal<Teamwork> CURRENT = new ThreadLocal<>();
    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();
    /** Looks at the end of others' parts before the owner sleeps. */
    private static final int SPINS = 2000;

    private final ConcurrentLinkedQueue<SharedLoop> jobs = new ConcurrentLinkedQueue<>();
    private final AtomicInteger busy = new AtomicInteger();
    private final AtomicReference<Thread>[] sleepers;

    /** Until when a thread belongs to a team. */
    public interface Membership extends AutoCloseable {
        @Override void close();
    }

    /** @param members threads that will join, numbered from 0 */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public Teamwork(int members) {
        sleepers = new AtomicReference[members];
        for (int i = 0; i < members; i++) sleepers[i] = new AtomicReference<>();
    }

    /** Makes the calling thread a member. */
    public Membership join() {
        CURRENT.set(this);
        busy.incrementAndGet();
        return () -> {
            CURRENT.remove();
            busy.decrementAndGet();
        };
    }

    /** Whether the calling thread has a team of more than itself, so that it is worth cutting work up. */
    public static boolean present() {
        Teamwork t = CURRENT.get();
        return t != null && t.sleepers.length > 1;
    }

    /**
     * Calls {@code body} with 0 … parts-1, each once and each in a scope of its own, on this thread and on members that wait, and returns when all are
     * done. What the parts write must not overlap; tensors of the caller may be read by all.
     *
     * @throws RuntimeException the first that a part threw
     */
    public static void run(int parts, IntConsumer body) {
        Teamwork team = CURRENT.get();
        SharedLoop job = new SharedLoop(parts, i -> {
            try (Scope _ = Scope.open()) {
                body.accept(i);
            }
        });
        if (team == null || team.sleepers.length == 1 || parts == 1) {
            job.run();
        } else {
            team.jobs.add(job);
            team.wake();
            job.run();
            team.jobs.remove(job);
        }
        job.await(SPINS);
    }

    private void wake() {
        if (busy.get() >= PROCESSORS) return;
        for (AtomicReference<Thread> s : sleepers) {
            Thread t = s.get();
            if (t != null) LockSupport.unpark(t);
        }
    }

    /** Says that the calling member has to wait, until {@link #resume()}; in between it may {@link #help()}. */
    public void pause() { busy.decrementAndGet(); }

    public void resume() { busy.incrementAndGet(); }

    /** Does a part of what another member computes, if there is one and a processor is free for it. @return whether it did */
    public boolean help() {
        if (jobs.isEmpty() || busy.get() >= PROCESSORS) return false;
        busy.incrementAndGet();
        try {
            for (SharedLoop j : jobs) if (j.round()) return true;
            return false;
        } finally {
            busy.decrementAndGet();
        }
    }

    /** Has the calling thread woken from {@link LockSupport#park} when there is something to help with; null when it sleeps no more. */
    public void sleeps(int member, Thread thread) { sleepers[member].set(thread); }

    /** Whether {@link #help()} would find something. */
    public boolean wanted() { return !jobs.isEmpty() && busy.get() < PROCESSORS; }
}
