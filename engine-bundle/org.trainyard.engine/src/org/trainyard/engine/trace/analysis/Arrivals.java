package org.trainyard.engine.trace.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.trainyard.engine.trace.RankTrace;
import org.trainyard.engine.trace.SpanKind;
import org.trainyard.engine.trace.TraceSpan;

/**
 * Who came last to each operation, and when: before that moment those who wait are idle, after it they communicate. Collectives are matched
 * by their number, messages by their order among those of a pair in an iteration.
 */
public final class Arrivals {
    /** @param rank who came last */
    public record Arrival(int rank, long at) { }

    /** A message at both ends. */
    public record Message(int from, TraceSpan send, int to, TraceSpan receive) { }

    private record Collective(String group, long sequence, int iteration) { }

    private record Pair(String group, int from, int to, int iteration) { }

    private final Map<Collective, Arrival> collectives = new HashMap<>();
    private final Map<TraceSpan, Arrival> ofMessages = new IdentityHashMap<>();
    private final List<Message> messages = new ArrayList<>();

    public Arrivals(List<RankTrace> traces) {
        Map<Pair, List<TraceSpan>> sends = new HashMap<>(), receives = new HashMap<>();
        for (RankTrace t : traces) {
            int rank = t.rank().rank();
            for (TraceSpan s : t.spans()) {
                if (s.kind() != SpanKind.COMMUNICATION) continue;
                if (s.isSend()) sends.computeIfAbsent(new Pair(s.group(), rank, s.peer(), s.iteration()), _ -> new ArrayList<>()).add(s);
                else if (s.isReceive()) receives.computeIfAbsent(new Pair(s.group(), s.peer(), rank, s.iteration()), _ -> new ArrayList<>()).add(s);
                else collectives.merge(key(s), new Arrival(rank, s.start()), (a, b) -> a.at >= b.at ? a : b);
            }
        }
        sends.forEach((pair, list) -> match(pair, list, receives.getOrDefault(pair, List.of())));
    }

    private void match(Pair pair, List<TraceSpan> sends, List<TraceSpan> receives) {
        // An end of which something was lost would be matched with the wrong ones.
        if (sends.size() != receives.size()) return;
        sends.sort(Comparator.comparingLong(TraceSpan::sequence));
        receives.sort(Comparator.comparingLong(TraceSpan::sequence));
        for (int i = 0; i < sends.size(); i++) {
            TraceSpan s = sends.get(i), r = receives.get(i);
            messages.add(new Message(pair.from, s, pair.to, r));
            Arrival last = s.start() >= r.start() ? new Arrival(pair.from, s.start()) : new Arrival(pair.to, r.start());
            ofMessages.put(s, last);
            ofMessages.put(r, last);
        }
    }

    private static Collective key(TraceSpan s) { return new Collective(s.group(), s.sequence(), s.iteration()); }

    /** Null if the other ends are not known. */
    public Arrival of(TraceSpan s) { return s.isSend() || s.isReceive() ? ofMessages.get(s) : collectives.get(key(s)); }

    public List<Message> messages() { return List.copyOf(messages); }
}
