package org.trainyard.ui.runs;

import java.nio.file.Path;
import java.time.Duration;
import org.trainyard.run.RunState;

/**
 * What the list of runs knows about one. Immutable.
 *
 * @param path its directory
 * @param name what people call it
 * @param state where it stands
 * @param iteration the last one, or -1
 * @param total iterations to train, or -1 when unknown
 * @param loss the last training loss, or NaN
 * @param tokensPerSecond the last throughput, or NaN
 * @param updated when it last wrote anything, epoch milliseconds
 * @param created when it was made, epoch milliseconds
 * @param message why it ended, or what is wrong with it, or empty
 */
public record RunRow(Path path, String name, RunState state, long iteration, long total, double loss,
        double tokensPerSecond, long updated, long created, String message) {

    /** The iteration in words, such as {@code 1,200 / 5,000}. */
    public String progress() {
        if (iteration < 0) {
            return "–";
        }
        return total > 0 ? String.format("%,d / %,d", iteration, total) : String.format("%,d", iteration);
    }

    /** How long ago the run last wrote anything, in words. */
    public String age(long now) {
        return ago(now - updated);
    }

    /** A length of time in its largest unit. */
    static String ago(long millis) {
        Duration age = Duration.ofMillis(Math.max(0, millis));
        if (age.toDays() > 0) {
            return age.toDays() + " d";
        }
        if (age.toHours() > 0) {
            return age.toHours() + " h";
        }
        return age.toMinutes() > 0 ? age.toMinutes() + " min" : age.toSeconds() + " s";
    }

    /** Whether the name, the state or the place contains the text, in whatever case. */
    public boolean matches(String text) {
        String wanted = text.strip().toLowerCase();
        return wanted.isEmpty() || name.toLowerCase().contains(wanted) || state.word().contains(wanted)
                || path.toString().toLowerCase().contains(wanted);
    }
}
