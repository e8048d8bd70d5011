package org.trainyard.faults.tests;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One cell of the matrix: what happens to which rank, where.
 *
 * @param patient whether nobody watches the ranks' signs of life, so that only those who wait for a frozen one notice
 */
record Fault(Action action, Place place, int rank, boolean patient) {

    enum Action {
        KILL("killed by SIGKILL"), FREEZE("no sign of life for " + Trainyard.HEARTBEAT_SECONDS + " s (stopped, frozen or starved)"),
        THROW("failed: IllegalStateException: " + FaultAgent.MESSAGE);

        private final String words;

        Action(String words) { this.words = words; }

        String word() { return name().toLowerCase(Locale.ROOT); }
    }

    /** Where in a run: in the n-th call of a method within a phase and iteration. */
    enum Place {
        /** Before the program's first word. */
        BOOT("set-up", 0, 0, "", -1),
        MEETING("set-up", 0, 1, "org.trainyard.engine.ranks.RankWorld#transport", -1),
        DATA("set-up", 0, 1, "org.trainyard.models.train.TrainingData#open", -1),
        LOAD("load", 0, 1, "org.trainyard.models.train.ShardLoader#loadWeights", -1),
        FORWARD("step", 5, 2, "org.trainyard.models.train.MicroBatches#get", 4),
        UPDATE("step", 5, 1, "org.trainyard.engine.optim.Optimizer#step", 4),
        WRITE("save", 4, 1, "org.trainyard.checkpoint.RankPartWriter#writeTo", 2),
        /** What rank 0 does when all parts are there. */
        PUBLISH("save", 4, 1, "org.trainyard.checkpoint.CheckpointPublisher#publish", 2),
        /** The new checkpoint is there. */
        CONCLUDE("save", 4, 1, "org.trainyard.checkpoint.SharedSave#conclude", 4),
        /** Beside training, so that the phase is another one. */
        BACKGROUND("*", -1, 2, "org.trainyard.checkpoint.RankPartWriter#writeTo", 2),
        EVALUATION("evaluation", 3, 1, "org.trainyard.models.train.MicroBatches#get", 2);

        final String phase;
        final int iteration;
        final String hit;
        /** Of the checkpoint that the next attempt finds; -1 for the same as before. */
        final int resumed;

        Place(String phase, int iteration, int count, String site, int resumed) {
            this.phase = phase;
            this.iteration = iteration;
            hit = site + "," + (phase.equals("*") ? phase : phase.toUpperCase(Locale.ROOT).replace('-', '_')) + "," + iteration + "," + count;
            this.resumed = resumed;
        }

        /** Whether an attempt that fails here has not told what it loads. */
        boolean isBeforeLoading() { return phase.equals("set-up") || phase.equals("load"); }

        boolean isFirstRanks() { return this == PUBLISH || this == CONCLUDE; }
    }

    /** As {@link FaultAgent} reads it. */
    String spec(Path mark) { return rank + "," + action.word() + "," + place.hit + "," + mark; }

    /** How the one line about it goes. */
    Pattern verdict(boolean launched) {
        String where = place.phase.equals("*") ? "(step|save), iteration [45]" : place.phase + (place.iteration > 0 ? ", iteration " + place.iteration : "");
        String how = patient ? "did not come: rank \\d (waited (59|6\\d)(\\.\\d)? s|cannot meet rank 0 at) .*"
            : Pattern.quote(launched ? action.words : action.words.replace("failed: ", "")) + ".*";
        return Pattern.compile("trainyard: " + (launched ? "" : ".*") + "rank " + rank + " failed first, in " + where + ": " + how);
    }

    @Override public String toString() { return action.word() + " rank " + rank + " in " + place.name().toLowerCase(Locale.ROOT); }
}
