package org.trainyard.run;

import java.time.Instant;
import java.util.Locale;

/**
 * What somebody who watches a run asks of its engine, through {@code control.json}.
 *
 * @param id   unique; lets the asker see when the request was taken
 * @param kind what to do
 * @param by   who asks, in words
 * @param time when it was asked
 */
public record ControlRequest(String id, Kind kind, String by, Instant time) {
    /** What can be asked. */
    public enum Kind {
        /** Save a checkpoint and end the process in order. */
        STOP,
        /** Save a checkpoint and go on. */
        SAVE,
        /** Evaluate on the validation set and go on. */
        EVALUATE;

        /** The word used in {@code control.json}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
