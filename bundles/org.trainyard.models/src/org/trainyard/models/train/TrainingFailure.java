package org.trainyard.models.train;

/** Training cannot go on: not the user's input but what came of it, like a loss that is not a number. The message is for the user. */
public final class TrainingFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TrainingFailure(String message) {
        super(message);
    }
}
