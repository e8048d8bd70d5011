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

    static String temporary(long iteration) {
        return aside(iteration, "tmp");
    }

    static String replaced(long iteration) {
        return aside(iteration, "replaced");
    }

    static String deleted(long iteration) {
        return aside(iteration, "deleted");
    }

    private static String aside(long iteration, String purpose) {
        return "." + directory(iteration) + "." + purpose + "-" + ProcessHandle.current().pid();
    }

    /** The iteration of a checkpoint directory, or empty for another name. */
    static OptionalLong iteration(String name) {
        Matcher matcher = DIRECTORY.matcher(name);
        return matcher.matches() ? OptionalLong.of(Long.parseLong(matcher.group(1))) : OptionalLong.empty();
    }
}
