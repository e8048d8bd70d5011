package org.trainyard.launch;

import java.util.List;

/** What the launchers of a job's nodes agree on. Used by one thread. */
interface Meeting extends AutoCloseable {
    /** What another node has told about an attempt. */
    enum News { NONE, FAILED, FINISHED }

    /**
     * Waits for the nodes of an attempt.
     *
     * @throws org.trainyard.run.UserError if they cannot agree
     * @throws MeetingLost if they do not come, or the launcher that keeps the meeting is gone
     */
    Assignment join() throws MeetingLost, InterruptedException;

    /** The number of attempts before the one joined last. */
    int attempt();

    /** What the others say of the current attempt. */
    News news() throws MeetingLost;

    /** The signal by which a user, here or on another node, asked the ranks to end; null if nobody did. */
    String stopSignal() throws MeetingLost;

    /** Passes a user's signal to all nodes. */
    void stop(String signal) throws MeetingLost;

    /** Tells that this attempt has failed here, so that others end it too. */
    void fail() throws MeetingLost;

    /** Tells what the ranks here met and returns what all ranks did, as far as the other nodes tell it in time. */
    List<Failure> compare(List<Failure> here) throws MeetingLost, InterruptedException;

    /** Tells that the ranks here have finished. */
    void finish() throws MeetingLost;

    @Override void close();

    /** The nodes cannot meet, or do not any more. */
    final class MeetingLost extends Exception {
        private static final long serialVersionUID = 1L;

        MeetingLost(String message, Throwable cause) { super(message, cause); }
    }
}
