package org.trainyard.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.trainyard.cli.flags.Flags;
import org.trainyard.cli.flags.ParsedFlags;
import org.trainyard.engine.trace.SpanKind;
import org.trainyard.engine.trace.TraceDirectory;
import org.trainyard.engine.trace.TraceRank;
import org.trainyard.engine.trace.TraceSession;
import org.trainyard.engine.trace.Tracer;

/** {@code trainyard bench trace}: what a span costs the rank that writes it, and whether the writer keeps up. */
public final class TraceBench implements Bench {
    private static final int BATCH = 4_000;
    /** After a batch, for the writer to catch up: ranks write a few thousand spans a second, not ten million. */
    private static final long PAUSE_NANOS = 1_000_000;

    private static Flags flags() {
        return Flags.of("bench trace", "Writes spans in bursts and tells the time and memory that each takes the rank.")
            .value("--spans", "N", "spans of each case (default 1000000)")
            .value("--directory", "DIR", "where the trace goes (default the system's temporary folder)");
    }

    @Override public String usage() { return flags().usage(); }

    @Override public void run(BenchContext context, List<String> arguments) throws Exception {
        ParsedFlags f = flags().parse(arguments);
        int spans = f.integer("--spans", 1_000_000, BATCH, 1_000_000_000) / BATCH * BATCH;
        Path parent = f.has("--directory") ? context.command().resolve(f.text("--directory", "")) : Path.of(System.getProperty("java.io.tmpdir"));
        BenchReport report = context.report();
        report.measured("clock", "look", median(spans, _ -> System.nanoTime()), "ns");
        report.measured("off", "span", median(spans, span(Tracer.OFF)), "ns");
        report.measured("timers only", "span", median(spans, span(Tracer.timing())), "ns");
        context.command().stop().check();
        Path folder = Files.createTempDirectory(parent, "trainyard-trace");
        try {
            written(report, folder, spans);
        } finally {
            delete(folder);
        }
    }

    private static void written(BenchReport report, Path folder, int spans) {
        try (TraceSession session = new TraceSession(folder, 1L << 40, text -> { throw new IllegalStateException(text); });
            Tracer tracer = session.tracer(TraceRank.SINGLE)) {
            report.measured("to the file", "span", median(spans, span(tracer)), "ns");
            long before = allocated();
            median(spans, span(tracer));
            report.measured("to the file", "allocated", (double) (allocated() - before) / spans, "B/span");
            report.measured("to the file", "operation", median(spans, i -> tracer.communication("all-reduce sum", "dp[0:8]", i, Tracer.NONE, 1 << 20, tracer.where(),
                i, 100, i + 200)), "ns");
            try (var _ = tracer.iteration(1)) {
                span(tracer).accept(0);
            }
        }
        report.measured("to the file", "dropped", new TraceDirectory(folder).read(1, 1).getFirst().dropped() / 3.0 / spans * 100, "%");
    }

    private static IntConsumer span(Tracer tracer) {
        return i -> {
            try (var _ = tracer.span(SpanKind.FORWARD, i & 7, 0)) { }
        };
    }

    /** Nanoseconds of one, by the median of batches of {@link #BATCH}: what other work of the machine does to a few does not count. */
    private static double median(int count, IntConsumer what) {
        double[] each = new double[count / BATCH];
        for (int b = 0; b < each.length; b++) {
            long start = System.nanoTime();
            for (int i = 0; i < BATCH; i++) what.accept(i);
            each[b] = (double) (System.nanoTime() - start) / BATCH;
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        java.util.Arrays.sort(each);
        return each[each.length / 2];
    }

    private static long allocated() {
        return java.lang.management.ManagementFactory.getThreadMXBean() instanceof com.sun.management.ThreadMXBean b
            ? b.getThreadAllocatedBytes(Thread.currentThread().threadId()) : 0;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path p : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(p);
        }
    }
}
