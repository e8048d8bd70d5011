package org.trainyard.kernels.internal;

import java.util.function.IntConsumer;
import org.trainyard.engine.kernel.Teamwork;

/** Cuts a range of elements or rows into tasks for {@link Workers}, with the thread count that libtorch would use. */
public final class Slices {
    /** Elements a task should at least have: some ten microseconds of work. */
    private static final long GRAIN = 1 << 15;

    /** Elements of a part that another rank may take over. */
    private static final long TEAM_GRAIN = 1 << 20;

    /** Work on {@code [from, to)}. */
    public interface Body {
        void run(long from, long to);
    }

    private Slices() {}

    /**
     * Runs {@code body} over {@code [0, count)} in parallel.
     *
     * @param weight elements of work in each of the {@code count}
     */
    public static void run(long count, long weight, Body body) {
        long slice = Math.max(1, GRAIN / Math.max(1, weight));
        int threads = count <= slice ? 1 : Torch.threads();
        if (threads == 1 && count > slice && Teamwork.present()) {
            // A rank with one thread: ranks that wait help.
            long part = Math.max(1, TEAM_GRAIN / Math.max(1, weight));
            Teamwork.run((int) ((count + part - 1) / part), t -> body.run(t * part, Math.min(count, (t + 1) * part)));
            return;
        }
        if (threads > 1) slice = Math.max(slice, Math.min(8 * slice, count / (4L * threads)));
        int tasks = (int) ((count + slice - 1) / slice);
        long step = slice;
        Workers.run(tasks, threads, t -> body.run(t * step, Math.min(count, (t + 1) * step)));
    }

    /** Runs {@code body} with 0 … count-1 in parallel; each is work enough to be handed over. */
    public static void tasks(int count, IntConsumer body) {
        int threads = threads();
        if (threads == 1 && count > 1 && Teamwork.present()) Teamwork.run(count, body);
        else Workers.run(count, threads, body);
    }

    /** Threads that the calling thread has for its loops. */
    public static int threads() { return Torch.threads(); }
}
