package org.trainyard.cli.bench;

import java.util.List;

/** A measurement, contributed through the extension point {@code org.trainyard.cli.benches} and run by {@code trainyard bench NAME}. One thread. */
public interface Bench {

    /**
     * Measures, and reports each number as soon as it is known.
     *
     * @param arguments what follows the bench's name, without {@code --json}
     */
    void run(BenchContext context, List<String> arguments) throws Exception;

    /** The bench's own help. Ends with a line feed. */
    String usage();
}
