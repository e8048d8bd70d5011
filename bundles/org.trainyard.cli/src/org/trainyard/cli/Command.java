package org.trainyard.cli;

import java.util.List;

/**
 * One job of the command line, contributed through the extension point {@code org.trainyard.cli.commands}.
 *
 * <p>A command is made when the user asks for it, used once, and called from one thread.
 */
public interface Command {

    /**
     * Does the job.
     *
     * @param arguments what follows the command's name; never holds {@code --help}, which is answered by {@link #usage()}
     * @return the exit code of the process; 0 for success
     * @throws org.trainyard.run.UserError for bad input: printed as one line, exit code 2
     * @throws java.util.concurrent.CancellationException when the user stopped the work and nothing is left of it, exit code 130
     */
    int run(CommandContext context, List<String> arguments) throws Exception;

    /** The command's own help: how it is called, and every flag. Ends with a line feed. */
    String usage();

    /** The help that fits what the user has begun to type: of a command with parts, that of the part. */
    default String usage(List<String> arguments) {
        return usage();
    }
}
