package org.trainyard.engine.trace.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.trainyard.engine.trace.RankTrace;
import org.trainyard.engine.trace.SpanKind;
import org.trainyard.engine.trace.TraceSpan;

/**
 * Divides one rank's iterations up. A moment belongs to what the rank waits for, if it waits, and else to the innermost span that says what
 * is done.
 */
final class RankAnalysis {
    private final RankTrace trace;
    private final Arrivals arrivals;
    private final Map<SpanKind, Intervals> done = new EnumMap<>(SpanKind.class);
    private final Intervals iterations = new Intervals();
    private final Intervals exposed = new Intervals();
    private final Intervals idlePipeline = new Intervals();
    private final Intervals idleRanks = new Intervals();
    private final Intervals active = new Intervals();
    private final List<LateWait> waits = new ArrayList<>();
    private int count;
    private long bytes;

    RankAnalysis(RankTrace trace, Arrivals arrivals) {
        this.trace = trace;
        this.arrivals = arrivals;
        for (SpanKind k : SpanKind.values()) done.put(k, new Intervals());
        flatten(trace.spans().stream().filter(s -> s.kind() != SpanKind.COMMUNICATION)
            .sorted(Comparator.comparingLong(TraceSpan::start).thenComparing(Comparator.comparingLong(TraceSpan::end).reversed())).toList());
        List<TraceSpan> operations = trace.spans().stream().filter(s -> s.kind() == SpanKind.COMMUNICATION).toList();
        operations.stream().sorted(Comparator.comparingLong(TraceSpan::waitBegin)).forEach(this::waiting);
        operations.stream().sorted(Comparator.comparingLong(this::begun)).forEach(s -> active.add(begun(s), s.end()));
        bytes = operations.stream().mapToLong(TraceSpan::bytes).sum();
    }

    /** @param spans nested, outer ones first */
    private void flatten(List<TraceSpan> spans) {
        Deque<TraceSpan> open = new ArrayDeque<>();
        long at = Long.MIN_VALUE;
        for (TraceSpan s : spans) {
            at = close(open, at, s.start());
            add(open.peek(), at, s.start());
            at = Math.max(at, s.start());
            if (s.kind() == SpanKind.ITERATION) {
                iterations.add(s.start(), s.end());
                count++;
            }
            // Sections say nothing of their own: what is around them goes on.
            if (s.kind() != SpanKind.SECTION) open.push(s);
        }
        close(open, at, Long.MAX_VALUE);
    }

    private long close(Deque<TraceSpan> open, long at, long until) {
        while (!open.isEmpty() && open.peek().end() <= until) {
            TraceSpan s = open.pop();
            add(s, at, s.end());
            at = Math.max(at, s.end());
        }
        return at;
    }

    private void add(TraceSpan s, long from, long to) {
        if (s != null) done.get(s.kind()).add(Math.max(from, s.start()), to);
    }

    /** When the last rank came: from then on the operation moves. */
    private long begun(TraceSpan s) {
        Arrivals.Arrival last = arrivals.of(s);
        return last == null ? s.start() : Math.clamp(last.at(), s.start(), s.end());
    }

    /** Called in order of the beginning of waits; what several operations are waited for together counts once. */
    private void waiting(TraceSpan s) {
        if (s.waited() <= 0) return;
        long from = s.waitBegin(), until = Math.max(from, begun(s));
        boolean message = s.isSend() || s.isReceive();
        long free = Math.max(from, Math.max(exposed.end(), Math.max(idlePipeline.end(), idleRanks.end())));
        (message ? idlePipeline : idleRanks).add(free, until);
        exposed.add(Math.max(free, until), s.end());
        Arrivals.Arrival last = arrivals.of(s);
        waits.add(new LateWait(trace.rank().rank(), s, until - from, last == null || until == from ? -1 : last.rank()));
    }

    RankTimes times() {
        Intervals waiting = exposed.or(idlePipeline).or(idleRanks);
        Intervals backward = done.get(SpanKind.BACKWARD).or(done.get(SpanKind.BACKWARD_INPUT)).or(done.get(SpanKind.BACKWARD_WEIGHT));
        Intervals forward = done.get(SpanKind.FORWARD), optimizer = done.get(SpanKind.OPTIMIZER);
        Intervals computing = forward.or(backward).or(optimizer).without(waiting);
        long wall = iterations.total(), f = within(forward, waiting), b = within(backward, waiting), o = within(optimizer, waiting);
        long data = within(done.get(SpanKind.DATA), waiting);
        long out = exposed.and(iterations).total(), pipeline = idlePipeline.and(iterations).total(), ranks = idleRanks.and(iterations).total();
        return new RankTimes(trace.rank(), count, wall, f, b, o, data, out, active.and(computing).and(iterations).total(), pipeline, ranks,
            wall - f - b - o - data - out - pipeline - ranks, bytes);
    }

    private long within(Intervals what, Intervals waiting) { return what.without(waiting).and(iterations).total(); }

    List<LateWait> waits() { return waits; }
}
