package org.trainyard.engine.trace.analysis;

import org.trainyard.engine.trace.TraceRank;

/**
 * Where the time of one rank went, in nanoseconds over some iterations. {@code wall} is the sum of all others but {@code overlapped}, which
 * runs beside computation.
 *
 * @param wall from the beginning to the end of iterations
 * @param forward computing forward passes
 * @param backward computing gradients
 * @param optimizer computing in the optimizer
 * @param data waiting for batches
 * @param exposed communicating while nothing else is done
 * @param overlapped communicating while computing
 * @param idlePipeline waiting for the other end of a message to get there
 * @param idleRanks waiting for other ranks to come to a collective
 * @param other neither of these
 * @param bytes communicated by this rank
 */
public record RankTimes(TraceRank rank, int iterations, long wall, long forward, long backward, long optimizer, long data, long exposed,
    long overlapped, long idlePipeline, long idleRanks, long other, long bytes) {

    public long compute() { return forward + backward + optimizer; }

    public long idle() { return idlePipeline + idleRanks; }

    /** Of the time it communicates, the share in which it computes; NaN if it does not communicate. */
    public double overlap() { return (double) overlapped / (overlapped + exposed); }
}
