package org.trainyard.engine.trace.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.trainyard.engine.trace.RankTrace;

/** What the traces of some iterations say. Immutable. */
public final class TraceAnalysis {
    private final List<RankTrace> traces;
    private final Arrivals arrivals;
    private final List<RankTimes> times = new ArrayList<>();
    private final List<LateWait> waits = new ArrayList<>();
    private final List<Bubble> bubbles;

    /** @param traces of all ranks, over the same iterations */
    public TraceAnalysis(List<RankTrace> traces) {
        this.traces = List.copyOf(traces);
        arrivals = new Arrivals(traces);
        for (RankTrace t : traces) {
            RankAnalysis r = new RankAnalysis(t, arrivals);
            times.add(r.times());
            waits.addAll(r.waits());
        }
        waits.sort(Comparator.comparingLong((LateWait w) -> w.operation().waited()).reversed());
        bubbles = Bubble.of(traces);
    }

    public List<RankTrace> traces() { return traces; }

    public Arrivals arrivals() { return arrivals; }

    /** By rank. */
    public List<RankTimes> times() { return List.copyOf(times); }

    /** All waits for operations, the longest first. */
    public List<LateWait> waits() { return List.copyOf(waits); }

    /** By pipeline; empty without pipeline parallelism. */
    public List<Bubble> bubbles() { return bubbles; }

    /** The rank that computes longest. */
    public RankTimes slowest() { return times.stream().max(Comparator.comparingLong(RankTimes::compute)).orElseThrow(); }

    /** Nanoseconds that others waited in collectives because this rank came last. */
    public long waitedFor(int rank) {
        return waits.stream().filter(w -> w.lateRank() == rank && !w.operation().isSend() && !w.operation().isReceive()).mapToLong(LateWait::idle).sum();
    }
}
