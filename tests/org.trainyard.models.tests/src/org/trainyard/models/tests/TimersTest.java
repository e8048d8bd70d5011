package org.trainyard.models.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.config.Configurations;
import org.trainyard.config.model.TimingOption;
import org.trainyard.engine.group.local.InProcessRanks;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.trace.RankTrace;
import org.trainyard.engine.trace.SpanKind;
import org.trainyard.engine.trace.TraceDirectory;
import org.trainyard.engine.trace.TraceSpan;
import org.trainyard.engine.trace.Tracer;
import org.trainyard.engine.trace.analysis.RankTimes;
import org.trainyard.engine.trace.analysis.TraceAnalysis;
import org.trainyard.models.train.Pretraining;
import org.trainyard.models.train.StepListener;
import org.trainyard.models.train.StepTimers;
import org.trainyard.models.train.TimerReport;

class TimersTest {
    @TempDir Path folder;

    /** Lines as Megatron's timers.py formats them. */
    @Test void theLinesAreMegatrons() {
        TimerReport r = new TimerReport(List.of("forward-backward", "params-all-gather", "optimizer"),
            new double[][] {{1234.567, 0, 0.004}, {1200, 0, 0}, {1300.5, 0, 2.5}});
        assertEquals(List.of("(min, max) time across ranks (ms):", "    forward-backward ...............................: (1200.00, 1300.50)",
            "    optimizer ......................................: (0.00, 2.50)"), r.lines(TimingOption.MINMAX));
        assertEquals(List.of("max time across ranks (ms):", "    forward-backward ...............................: 1300.50",
            "    optimizer ......................................: 2.50"), r.lines(TimingOption.MAX));
        assertEquals(List.of("times across ranks (ms):", "  forward-backward:", "     rank  0: 1234.57", "     rank  1: 1200.00", "     rank  2: 1300.50",
            "  optimizer:", "     rank  0: 0.00", "     rank  2: 2.50"), r.lines(TimingOption.ALL));
        assertEquals(Map.of("forward-backward", 1.3005, "optimizer", 0.0025), r.seconds());
        assertEquals(List.of(), new TimerReport(List.of("optimizer"), new double[][] {{0}}).lines(TimingOption.MINMAX));
        assertEquals(List.of(), new TimerReport(List.of(), new double[][] {{}}).lines(TimingOption.ALL));
    }

    @Test void timesOfAllRanksComeTogether() {
        List<List<String>> all = InProcessRanks.run(3, c -> {
            Tracer t = Tracer.timing();
            StepTimers timers = new StepTimers(2, TimingOption.ALL, t, c.world(), Device.CPU);
            if (c.rank() != 1) t.end(t.begin(SpanKind.BACKWARD, 0, 0));
            List<String> lines = timers.interval(1).lines(TimingOption.ALL);
            assertEquals(List.of(), timers.interval(1).lines(TimingOption.ALL), "each time starts anew");
            return lines;
        });
        assertEquals(all.get(0), all.get(2));
        assertEquals(List.of("times across ranks (ms):", "  backward-compute:", "     rank  0: 0.00", "     rank  2: 0.00"),
            all.get(1).stream().map(l -> l.replaceAll("\\d+\\.\\d\\d", "0.00")).toList());
    }

    private List<String> train(String... more) {
        List<String> flags = new ArrayList<>(List.of("--num-layers", "1", "--hidden-size", "16", "--num-attention-heads", "2", "--seq-length", "8",
            "--max-position-embeddings", "8", "--micro-batch-size", "2", "--global-batch-size", "6", "--train-iters", "4", "--lr", "1e-2",
            "--tokenizer-type", "NullTokenizer", "--vocab-size", "100", "--mock-data", "--eval-iters", "1", "--eval-interval", "4", "--log-interval", "2",
            "--run-dir", folder.toString()));
        flags.addAll(List.of(more));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertEquals(0, new Pretraining("gpt", Configurations.fromFlags(flags), List.of("test"), new PrintStream(out), () -> false, StepListener.NONE).run());
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static List<String> names(List<String> log) {
        return log.stream().filter(l -> l.startsWith("    ")).map(l -> l.strip().replaceAll(" \\.*: .*", "")).toList();
    }

    @Test void aRunPrintsItsTimersAndWritesItsTrace() throws IOException {
        List<String> log = train("--timing-log-level", "2", "--log-timers-to-tensorboard");
        List<String> interval = List.of("forward-backward", "all-grads-sync", "optimizer-clip-main-grad", "optimizer-inner-step", "optimizer", "batch-generator",
            "forward-compute", "backward-compute");
        List<String> expected = new ArrayList<>(interval);
        expected.addAll(interval);
        expected.addAll(List.of("evaluate", "save-checkpoint"));
        assertEquals(expected, names(log).subList(0, expected.size()));
        byte[] board;
        try (Stream<Path> files = Files.list(folder.resolve("tensorboard"))) {
            board = Files.readAllBytes(files.findFirst().orElseThrow());
        }
        String tags = new String(board, StandardCharsets.ISO_8859_1);
        assertTrue(tags.contains("forward-compute-time") && tags.contains("optimizer-time") && tags.contains("iteration-time"));

        TraceDirectory trace = new TraceDirectory(folder.resolve("trace"));
        assertEquals(List.of(1, 4), List.of(trace.firstIteration(), trace.lastIteration()));
        RankTrace r = trace.read(2, 3).getFirst();
        assertEquals(List.of(0, 1, 2, 0, 1, 2), r.spans().stream().filter(s -> s.kind() == SpanKind.BACKWARD).map(TraceSpan::microBatch).toList());
        RankTimes t = new TraceAnalysis(List.of(r)).times().getFirst();
        assertEquals(2, t.iterations());
        assertTrue(t.forward() > 0 && t.backward() > 0 && t.optimizer() > 0 && t.data() > 0 && t.other() >= 0 && t.idle() == 0 && t.exposed() == 0);
    }

    @Test void withoutBothNothingIsLeft() {
        List<String> log = train("--no-trace");
        assertFalse(Files.exists(folder.resolve("trace")));
        assertEquals(List.of("evaluate", "save-checkpoint"), names(log).subList(0, 2), "what Megatron times at any level");
    }
}
