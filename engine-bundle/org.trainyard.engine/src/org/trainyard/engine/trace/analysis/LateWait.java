package org.trainyard.engine.trace.analysis;

import org.trainyard.engine.trace.TraceSpan;

/**
 * A rank waiting for an operation.
 *
 * @param rank who waited
 * @param operation for what
 * @param idle nanoseconds of the wait before the last rank came
 * @param lateRank who came last, or -1 if that is not known or did not matter
 */
public record LateWait(int rank, TraceSpan operation, long idle, int lateRank) { }
