package org.trainyard.cli.trace;

import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import org.trainyard.cli.Units;
import org.trainyard.engine.trace.RankTrace;
import org.trainyard.engine.trace.TraceDirectory;
import org.trainyard.engine.trace.TraceSpan;
import org.trainyard.engine.trace.analysis.Bubble;
import org.trainyard.engine.trace.analysis.LateWait;
import org.trainyard.engine.trace.analysis.RankTimes;
import org.trainyard.engine.trace.analysis.TraceAnalysis;

/** The report as a table for a terminal. */
final class TraceText {
    private final StringBuilder out = new StringBuilder();
    private final TraceAnalysis analysis;

    private TraceText(TraceAnalysis analysis) { this.analysis = analysis; }

    static String of(TraceDirectory directory, int from, int to, TraceAnalysis analysis, int waits) {
        TraceText t = new TraceText(analysis);
        t.line("%d %s, iterations %d to %d of the %d to %d in the trace; milliseconds of one iteration", directory.ranks(),
            directory.ranks() == 1 ? "rank" : "ranks", from, to, directory.firstIteration(), directory.lastIteration());
        t.table();
        t.stages();
        for (Bubble b : analysis.bubbles()) {
            t.line("bubble of %s, %d stages, %d micro-batches%s: %.1f %% of the computing time, %.1f %% by theory", b.pipeline(), b.stages(), b.microBatches(),
                b.chunks() > 1 ? ", " + b.chunks() + " model chunks" : "", 100 * b.measured(), 100 * b.theoretical());
        }
        if (analysis.times().size() > 1) t.slowest();
        t.waits(waits);
        t.gaps();
        return t.out.toString();
    }

    private void line(String format, Object... values) { out.append(String.format(Locale.ROOT, format, values)).append('\n'); }

    private void table() {
        line("%6s %5s %10s %9s %9s %9s %7s %8s %8s %10s %7s %8s %9s", "rank", "stage", "iteration", "forward", "backward", "optimizer", "data", "comm",
            "wait-pp", "wait-ranks", "other", "overlap", "overlap %");
        for (RankTimes r : analysis.times()) row(Integer.toString(r.rank().rank()), Integer.toString(r.rank().stage()), List.of(r));
    }

    /** Means of the ranks of each stage, where there are several. */
    private void stages() {
        int stages = analysis.times().getFirst().rank().stages();
        if (stages == 1 || stages == analysis.times().size()) return;
        for (int s = 0; s < stages; s++) {
            int stage = s;
            List<RankTimes> all = analysis.times().stream().filter(r -> r.rank().stage() == stage).toList();
            if (!all.isEmpty()) row("mean", Integer.toString(stage), all);
        }
    }

    private void row(String rank, String stage, List<RankTimes> of) {
        double overlapped = mean(of, RankTimes::overlapped), exposed = mean(of, RankTimes::exposed);
        line("%6s %5s %10.2f %9.2f %9.2f %9.2f %7.2f %8.2f %8.2f %10.2f %7.2f %8.2f %9s", rank, stage, mean(of, RankTimes::wall), mean(of, RankTimes::forward),
            mean(of, RankTimes::backward), mean(of, RankTimes::optimizer), mean(of, RankTimes::data), exposed, mean(of, RankTimes::idlePipeline),
            mean(of, RankTimes::idleRanks), mean(of, RankTimes::other), overlapped,
            overlapped + exposed > 0 ? String.format(Locale.ROOT, "%.1f", 100 * overlapped / (overlapped + exposed)) : "-");
    }

    private static double mean(List<RankTimes> of, ToLongFunction<RankTimes> what) {
        return of.stream().mapToDouble(r -> what.applyAsLong(r) / 1e6 / Math.max(1, r.iterations())).average().orElse(0);
    }

    private void slowest() {
        List<RankTimes> all = analysis.times();
        RankTimes slowest = analysis.slowest();
        double mean = mean(all, RankTimes::compute), most = mean(List.of(slowest), RankTimes::compute);
        line("slowest: rank %d computes %.2f ms, %.1f %% above the mean", slowest.rank().rank(), most, 100 * (most / mean - 1));
        RankTimes late = all.getFirst();
        for (RankTimes r : all) if (analysis.waitedFor(r.rank().rank()) > analysis.waitedFor(late.rank().rank())) late = r;
        double waited = analysis.waitedFor(late.rank().rank()) / 1e6 / Math.max(1, late.iterations());
        if (waited > 0) line("latest: rank %d, for which the others waited %.2f ms together in collectives", late.rank().rank(), waited);
    }

    private void waits(int count) {
        List<LateWait> longest = analysis.waits().stream().limit(count).toList();
        if (!longest.isEmpty()) line("longest waits:");
        for (LateWait w : longest) line("%10.2f ms  rank %d, iteration %d: %s%s", w.operation().waited() / 1e6, w.rank(), w.operation().iteration(),
            operation(w.operation()), w.lateRank() < 0 ? "" : String.format(Locale.ROOT, "; %.2f ms of it until rank %d came", w.idle() / 1e6, w.lateRank()));
    }

    private static String operation(TraceSpan s) {
        String peer = s.isSend() ? " to rank " + s.peer() : s.isReceive() ? " from rank " + s.peer() : "";
        return s.name() + (s.bytes() > 0 ? " of " + Units.bytes(s.bytes()) : "") + peer + " in " + s.group()
            + (s.microBatch() >= 0 ? ", micro-batch " + s.microBatch() : "") + (s.chunk() > 0 ? ", chunk " + s.chunk() : "");
    }

    /** What is missing, so that nobody takes it for idleness. */
    private void gaps() {
        for (RankTrace t : analysis.traces()) {
            if (t.dropped() > 0) line("rank %d lost %s spans: its writer did not keep up", t.rank().rank(), Units.count(t.dropped()));
            if (t.torn() > 0) line("rank %d: the last %s of its file are no whole block", t.rank().rank(), Units.bytes(t.torn()));
        }
        int world = analysis.traces().getFirst().rank().world();
        if (analysis.traces().size() < world) line("traces of %d of the %d ranks are missing here", world - analysis.traces().size(), world);
    }
}
