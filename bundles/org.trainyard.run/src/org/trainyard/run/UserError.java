package org.trainyard.run;

/**
 * Something the user can put right: a missing file, a misspelt flag, a full disk.
 *
 * <p>The message is one line that names the file, line or flag, the value found, and what would be right. The command
 * line prints it without a stack trace and exits with {@link #EXIT_CODE}. Programming errors are ordinary exceptions.
 */
public class UserError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The exit code of a process that ended because of a user error. */
    public static final int EXIT_CODE = 2;

    public UserError(String message) {
        super(message);
    }

    public UserError(String message, Throwable cause) {
        super(message, cause);
    }
}
