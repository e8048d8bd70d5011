package org.trainyard.run;

import java.util.Locale;

/** Where a run stands. The last two are never written: they are what a watcher concludes. */
public enum RunState {
    RUNNING, FINISHED, STOPPED, FAILED,
    /** No process has worked in the directory yet. */
    CREATED,
    /** {@code process.json} says running, but nobody holds the lock: the process died without a word. */
    CRASHED;

    /** The word used in {@code process.json}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** True when a process is at work in the directory. */
    public boolean alive() {
        return this == RUNNING;
    }
}
