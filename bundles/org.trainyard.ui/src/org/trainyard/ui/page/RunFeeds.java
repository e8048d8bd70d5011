package org.trainyard.ui.page;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.ILog;

/** The feeds in use: one for each run, however many pages show it. Thread-safe. */
public final class RunFeeds {
    private static final long PERIOD_MILLIS = 500;
    private static final int THREADS = 2;
    private static final Map<Path, RunFeed> FEEDS = new HashMap<>();
    private static final Map<Path, ScheduledFuture<?>> POLLS = new HashMap<>();
    private static final ScheduledExecutorService EXECUTOR = Executors.newScheduledThreadPool(THREADS, task -> {
        Thread thread = new Thread(task, "run feed");
        thread.setDaemon(true);
        return thread;
    });

    private RunFeeds() {
    }

    /** Follows a run until {@link #release}. */
    public static synchronized RunFeed follow(Path run) {
        RunFeed feed = FEEDS.computeIfAbsent(run, RunFeed::new);
        if (feed.use(1) == 1) {
            POLLS.put(run, EXECUTOR.scheduleWithFixedDelay(() -> poll(feed), 0, PERIOD_MILLIS, TimeUnit.MILLISECONDS));
        }
        return feed;
    }

    private static void poll(RunFeed feed) {
        try {
            feed.poll();
        } catch (RuntimeException e) {
            // An exception would end the schedule, and with it the page's life.
            ILog.of(RunFeeds.class).error("Cannot follow " + feed.path(), e);
        }
    }

    /** Gives a feed back; the last user's return ends it. */
    public static synchronized void release(RunFeed feed) {
        if (feed.use(-1) == 0) {
            FEEDS.remove(feed.path());
            POLLS.remove(feed.path()).cancel(false);
        }
    }
}
