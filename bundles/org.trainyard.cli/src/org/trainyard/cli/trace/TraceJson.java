package org.trainyard.cli.trace;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import org.trainyard.engine.trace.TraceSpan;
import org.trainyard.engine.trace.analysis.Bubble;
import org.trainyard.engine.trace.analysis.LateWait;
import org.trainyard.engine.trace.analysis.RankTimes;
import org.trainyard.engine.trace.analysis.TraceAnalysis;

/** The report for machines. Times are milliseconds of one iteration, shares are fractions of 1. */
final class TraceJson {
    private TraceJson() {}

    static JsonObject of(Path run, int from, int to, TraceAnalysis a, int waits) {
        JsonObject o = new JsonObject();
        o.addProperty("run", run.toString());
        o.addProperty("first_iteration", from);
        o.addProperty("last_iteration", to);
        JsonArray ranks = new JsonArray();
        a.times().forEach(r -> ranks.add(rank(r, a)));
        o.add("ranks", ranks);
        JsonArray pipelines = new JsonArray();
        a.bubbles().forEach(b -> pipelines.add(bubble(b)));
        o.add("pipelines", pipelines);
        o.addProperty("slowest_rank", a.slowest().rank().rank());
        JsonArray longest = new JsonArray();
        a.waits().stream().limit(waits).forEach(w -> longest.add(wait(w)));
        o.add("longest_waits", longest);
        return o;
    }

    private static JsonObject rank(RankTimes r, TraceAnalysis a) {
        JsonObject o = new JsonObject();
        double scale = 1e6 * Math.max(1, r.iterations());
        o.addProperty("rank", r.rank().rank());
        o.addProperty("stage", r.rank().stage());
        o.addProperty("pipeline", r.rank().pipeline());
        o.addProperty("iterations", r.iterations());
        o.addProperty("iteration_ms", r.wall() / scale);
        o.addProperty("forward_ms", r.forward() / scale);
        o.addProperty("backward_ms", r.backward() / scale);
        o.addProperty("optimizer_ms", r.optimizer() / scale);
        o.addProperty("data_ms", r.data() / scale);
        o.addProperty("exposed_communication_ms", r.exposed() / scale);
        o.addProperty("overlapped_communication_ms", r.overlapped() / scale);
        if (r.exposed() + r.overlapped() > 0) o.addProperty("overlap", r.overlap());
        o.addProperty("wait_pipeline_ms", r.idlePipeline() / scale);
        o.addProperty("wait_ranks_ms", r.idleRanks() / scale);
        o.addProperty("other_ms", r.other() / scale);
        o.addProperty("communicated_bytes", r.bytes() / Math.max(1, r.iterations()));
        o.addProperty("waited_for_ms", a.waitedFor(r.rank().rank()) / scale);
        return o;
    }

    private static JsonObject bubble(Bubble b) {
        JsonObject o = new JsonObject();
        o.addProperty("pipeline", b.pipeline());
        o.addProperty("stages", b.stages());
        o.addProperty("micro_batches", b.microBatches());
        o.addProperty("chunks", b.chunks());
        if (Double.isFinite(b.measured())) o.addProperty("bubble", b.measured());
        o.addProperty("theoretical_bubble", b.theoretical());
        return o;
    }

    private static JsonObject wait(LateWait w) {
        TraceSpan s = w.operation();
        JsonObject o = new JsonObject();
        o.addProperty("rank", w.rank());
        o.addProperty("iteration", s.iteration());
        o.addProperty("operation", s.name());
        o.addProperty("group", s.group());
        o.addProperty("bytes", s.bytes());
        if (s.microBatch() >= 0) o.addProperty("micro_batch", s.microBatch());
        if (s.chunk() >= 0) o.addProperty("chunk", s.chunk());
        o.addProperty("waited_ms", s.waited() / 1e6);
        o.addProperty("until_last_came_ms", w.idle() / 1e6);
        if (w.lateRank() >= 0) o.addProperty("late_rank", w.lateRank());
        return o;
    }
}
