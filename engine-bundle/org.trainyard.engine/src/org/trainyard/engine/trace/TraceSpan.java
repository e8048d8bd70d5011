package org.trainyard.engine.trace;

/**
 * One span as it was read back. Times are nanoseconds since 1970, by one clock for all ranks of a machine.
 *
 * @param name of the timer or, for communication, the operation
 * @param group which ranks communicate; empty for other kinds
 * @param microBatch from 0, or {@link Tracer#NONE}
 * @param chunk from 0, or {@link Tracer#NONE}
 * @param peer world rank of the other end of a message or root of a broadcast, or {@link Tracer#NONE}
 * @param sequence number of the operation in the group on this rank
 * @param waited of {@code end - start}, at its end: what the rank did nothing else in
 */
public record TraceSpan(SpanKind kind, String name, String group, int iteration, int microBatch, int chunk, int peer, long sequence, long bytes,
    long start, long end, long waited) {

    public long nanos() { return end - start; }

    public boolean isSend() { return name.equals("send"); }

    public boolean isReceive() { return name.equals("receive"); }

    /** When the rank began to do nothing else. */
    public long waitBegin() { return end - waited; }

    TraceSpan shifted(long by) {
        return by == 0 ? this : new TraceSpan(kind, name, group, iteration, microBatch, chunk, peer, sequence, bytes, start + by, end + by, waited);
    }
}
