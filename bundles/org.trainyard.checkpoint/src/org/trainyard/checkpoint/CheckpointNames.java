package org.trainyard.checkpoint;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names in a checkpoint folder. What begins with a dot is being made or taken away, and no checkpoint. */
final class CheckpointNames {
    /** Megatron's pointer to the newest checkpoint; here for its tools, ours look at the directories. */
    static final String TRACKER = "latest_checkpointed_iteration.txt";
    /** {@code .iter_0000100.tmp-4711}, and likewise with {@code replaced} and {@code deleted}. */
    static final Pattern ASIDE = Pattern.compile("\\.(iter_\\d{7,18})\\.(tmp|replaced|deleted)-(\\d{1,18})");
    private static final Pattern DIRECTORY = Pattern.compile("iter_(\\d{7,18})");

    private CheckpointNames() {
    }

    static String directory(long iteration) {
        return String.format("iter_%07d", iteration);
    }

    /** @param pid of rank 0's process */
    static String temporary(long iteration, long pid) {
        return aside(iteration, "tmp", pid);
    }

    static String replaced(long iteration) {
        return aside(iteration, "replaced", ProcessHandle.current().pid());
    }

    static String deleted(long iteration) {
        return aside(iteration, "deleted", ProcessHandle.current().pid());
    }

    private static String aside(long iteration, String purpose, long pid) {
        return "." + directory(iteration) + "." + purpose + "-" + pid;
    }

    /** Where a rank leaves its part for rank 0 while a checkpoint is being made. */
    static String part(int rank) {
        return String.format(".rank-%05d.json", rank);
    }

    /** The iteration of a checkpoint directory, or empty for another name. */
    static OptionalLong iteration(String name) {
        Matcher matcher = DIRECTORY.matcher(name);
        return matcher.matches() ? OptionalLong.of(Long.parseLong(matcher.group(1))) : OptionalLong.empty();
    }
}
