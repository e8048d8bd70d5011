package org.trainyard.engine.optim;

/**
 * What an optimizer step did. Immutable.
 *
 * @param applied false when the gradients were not finite: then nothing was changed, and the schedules must not advance
 * @param gradientNorm Euclidean norm of all gradients after unscaling and before clipping; not finite when not applied
 * @param clipCoefficient what the gradients were multiplied by to respect the clipping norm; 1 when it was respected anyway
 * @param zeros number of gradient elements that are exactly zero, or -1 when not counted
 */
public record StepResult(boolean applied, double gradientNorm, double clipCoefficient, long zeros) {
    public boolean skipped() { return !applied; }
}
