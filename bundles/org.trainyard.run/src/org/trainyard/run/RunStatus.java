package org.trainyard.run;

import java.time.Instant;

/**
 * A run's process as a watcher sees it: {@code process.json} checked against the lock.
 *
 * @param state     where the run stands
 * @param pid       the last process, or 0 when there was none
 * @param host      where it ran, or empty
 * @param started   when it started, or null when there was none
 * @param exitCode  its exit code, or null while it runs and when it crashed
 * @param message   why it ended, in one line, or empty
 * @param iteration the last iteration it reported; may lag the event log by some seconds
 */
public record RunStatus(RunState state, long pid, String host, Instant started, Integer exitCode, String message,
        long iteration) {

    static final RunStatus NEVER_STARTED = new RunStatus(RunState.CREATED, 0, "", null, null, "", 0);

    RunStatus withState(RunState newState) {
        return new RunStatus(newState, pid, host, started, exitCode, message, iteration);
    }
}
