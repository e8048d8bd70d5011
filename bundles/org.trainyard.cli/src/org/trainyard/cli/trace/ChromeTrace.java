package org.trainyard.cli.trace;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.trainyard.engine.trace.RankTrace;
import org.trainyard.engine.trace.SpanKind;
import org.trainyard.engine.trace.TraceSpan;
import org.trainyard.engine.trace.analysis.Arrivals;
import org.trainyard.engine.trace.analysis.TraceAnalysis;

/**
 * Writes traces in Chrome's Trace Event Format, which Perfetto reads too: a process for each rank, a thread for what it computes and waits
 * for, further threads for operations under way, an arrow for each message between ranks. Times are microseconds from the first span on.
 */
final class ChromeTrace {
    /** Of the rank itself; operations have the threads after it, so many that those of one thread do not overlap. */
    private static final int COMPUTE = 0;

    private final JsonWriter out;
    private final TraceAnalysis analysis;
    private final Map<TraceSpan, Integer> lanes = new IdentityHashMap<>();
    private long zero = Long.MAX_VALUE;

    private ChromeTrace(JsonWriter out, TraceAnalysis analysis) {
        this.out = out;
        this.analysis = analysis;
        for (RankTrace t : analysis.traces()) for (TraceSpan s : t.spans()) zero = Math.min(zero, s.start());
    }

    /** Leaves {@code text} open. */
    static void write(Writer text, TraceAnalysis analysis) throws IOException {
        JsonWriter out = new JsonWriter(text);
        new ChromeTrace(out, analysis).all();
        out.flush();
    }

    private void all() throws IOException {
        out.beginObject().name("displayTimeUnit").value("ms").name("traceEvents").beginArray();
        for (RankTrace t : analysis.traces()) rank(t);
        int id = 0;
        for (Arrivals.Message m : analysis.arrivals().messages()) arrow(m, ++id);
        out.endArray().endObject();
    }

    private void rank(RankTrace t) throws IOException {
        int pid = t.rank().rank();
        name("process_name", pid, COMPUTE, "rank " + pid + ", stage " + t.rank().stage() + ", " + t.rank().pipeline());
        out.beginObject().name("ph").value("M").name("name").value("process_sort_index").name("pid").value(pid).name("args").beginObject()
            .name("sort_index").value(pid).endObject().endObject();
        name("thread_name", pid, COMPUTE, "compute");
        List<TraceSpan> operations = new ArrayList<>();
        for (TraceSpan s : t.spans()) {
            if (s.kind() == SpanKind.COMMUNICATION) operations.add(s);
            else event(pid, COMPUTE, s.name(), s.kind().toString(), s.start(), s.end(), s);
        }
        int lanes = layOut(operations);
        for (int l = 1; l <= lanes; l++) name("thread_name", pid, l, lanes == 1 ? "communication" : "communication " + l);
        for (TraceSpan s : operations) {
            event(pid, this.lanes.get(s), s.name() + " " + s.group(), s.kind().toString(), s.start(), s.end(), s);
            if (s.waited() > 0) event(pid, COMPUTE, "wait: " + s.name(), "wait", s.waitBegin(), s.end(), s);
        }
    }

    /** Gives each operation the first thread that is free; how many that takes. */
    private int layOut(List<TraceSpan> operations) {
        List<Long> busyUntil = new ArrayList<>();
        for (TraceSpan s : operations.stream().sorted(Comparator.comparingLong(TraceSpan::start)).toList()) {
            int lane = 0;
            while (lane < busyUntil.size() && busyUntil.get(lane) > s.start()) lane++;
            if (lane == busyUntil.size()) busyUntil.add(s.end());
            else busyUntil.set(lane, s.end());
            lanes.put(s, lane + 1);
        }
        return busyUntil.size();
    }

    private void name(String what, int pid, int tid, String value) throws IOException {
        out.beginObject().name("ph").value("M").name("name").value(what).name("pid").value(pid).name("tid").value(tid).name("args").beginObject()
            .name("name").value(value).endObject().endObject();
    }

    private void event(int pid, int tid, String name, String category, long start, long end, TraceSpan s) throws IOException {
        out.beginObject().name("ph").value("X").name("name").value(name).name("cat").value(category).name("pid").value(pid).name("tid").value(tid)
            .name("ts").value(micros(start)).name("dur").value((end - start) / 1e3).name("args").beginObject().name("iteration").value(s.iteration());
        if (s.microBatch() >= 0) out.name("micro-batch").value(s.microBatch());
        if (s.chunk() >= 0) out.name("chunk").value(s.chunk());
        if (s.kind() == SpanKind.COMMUNICATION) {
            out.name("bytes").value(s.bytes()).name("group").value(s.group()).name("sequence").value(s.sequence()).name("waited us").value(s.waited() / 1e3);
            if (s.peer() >= 0) out.name("peer").value(s.peer());
        }
        out.endObject().endObject();
    }

    private double micros(long nanos) { return (nanos - zero) / 1e3; }

    /** From the start of the send to the end of the receive; a viewer ties its ends to the events around them. */
    private void arrow(Arrivals.Message m, int id) throws IOException {
        point("s", m.from(), m.send(), m.send().start(), id).endObject();
        point("f", m.to(), m.receive(), Math.max(m.receive().start(), m.receive().end() - 1), id).name("bp").value("e").endObject();
    }

    private JsonWriter point(String phase, int pid, TraceSpan s, long at, int id) throws IOException {
        return out.beginObject().name("ph").value(phase).name("id").value(id).name("name").value("message").name("cat").value("message").name("pid").value(pid)
            .name("tid").value(lanes.get(s)).name("ts").value(micros(at));
    }
}
