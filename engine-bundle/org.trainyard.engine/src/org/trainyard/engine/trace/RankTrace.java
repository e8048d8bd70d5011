package org.trainyard.engine.trace;

import java.util.List;

/**
 * What was read of one rank's trace.
 *
 * @param rank whose it is
 * @param spans in order of their end
 * @param dropped spans that were lost because the writer was behind
 * @param torn bytes at the end of a file that are no whole block, as a killed process leaves them
 */
public record RankTrace(TraceRank rank, List<TraceSpan> spans, long dropped, long torn) {
    public RankTrace {
        spans = List.copyOf(spans);
    }
}
