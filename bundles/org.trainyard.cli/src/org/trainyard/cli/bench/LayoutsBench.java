package org.trainyard.cli.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.trainyard.cli.flags.Flags;
import org.trainyard.cli.flags.ParsedFlags;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.LibTorch;
import org.trainyard.models.layouts.CheckpointModel;
import org.trainyard.models.layouts.CheckpointPairs;
import org.trainyard.models.layouts.Layout;
import org.trainyard.models.layouts.LayoutCase;
import org.trainyard.models.layouts.LayoutMatrix;
import org.trainyard.models.layouts.LayoutResult;
import org.trainyard.models.layouts.LayoutRun;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.UserError;

/**
 * {@code trainyard bench layouts}: how far losses and gradients of every layout are from those of one rank, and with {@code --checkpoints} how far
 * runs are that go on under another layout from runs that never stopped. Not a measurement of speed but the proof of the parallel engine; it fails
 * where a layout is off.
 */
public final class LayoutsBench implements Bench {
    private static final double FP32_BOUND = 1e-5;
    /** Layouts round elsewhere than one rank, but not worse: two that are off by as much in any direction are at most this many times that apart. */
    private static final double BF16_FACTOR = 2;

    /** What is reported at the end of cases of a kind. */
    private static final class Family {
        int cases;
        int equal;
        double worst;
        double bound;
    }

    private final Map<LayoutCase, LayoutResult> known = new HashMap<>();
    private final Map<String, Family> families = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();

    private static Flags flags() {
        return Flags.of("bench layouts", "Trains tiny models under every layout and compares losses and every gradient with one rank's: the largest error "
                + "relative to a loss, or to a gradient's largest element.")
            .toggle("--checkpoints", "instead: saves under each of ten layouts, goes on under each, and compares losses with those of runs that never stopped")
            .value("--only", "TEXT", "cases whose name holds this")
            .toggle("--no-processes", "leave out the layouts whose ranks are processes")
            .value("--distributed-backend", "NAME", "between processes: shm or gloo (default shm)")
            .value("--worker", "CASE:FOLDER", "used by the bench itself to start its processes");
    }

    @Override public String usage() { return flags().usage(); }

    @Override public void run(BenchContext context, List<String> arguments) throws Exception {
        ParsedFlags f = flags().parse(arguments);
        LibTorch.configure(null, 1);
        if (f.has("--worker")) {
            LayoutProcesses.work(f.text("--worker", ""), f.text("--distributed-backend", "shm"));
            return;
        }
        if (f.has("--checkpoints")) checkpoints(context, f.text("--only", ""));
        else layouts(context, f, arguments);
        families.forEach((name, family) -> {
            context.report().measured("all of " + name, "cases", family.cases, "1");
            context.report().measured("all of " + name, "bit_equal_cases", family.equal, "1");
            context.report().measured("all of " + name, "worst_relative_error", family.worst, "1");
            context.report().measured("all of " + name, "bound", family.bound, "1");
        });
        if (!wrong.isEmpty()) throw new UserError("bench layouts: " + wrong.size() + " cases are not what they must equal: " + String.join("; ", wrong));
    }

    private void layouts(BenchContext context, ParsedFlags f, List<String> arguments) throws Exception {
        String only = f.text("--only", "");
        for (LayoutCase c : LayoutMatrix.all()) {
            if (!c.toString().contains(only)) continue;
            context.command().stop().check();
            compare(context, c, c + ", " + c.layout().ranks() + " threads", run(c));
        }
        List<LayoutCase> processes = LayoutMatrix.forProcesses();
        for (int i = 0; i < processes.size() && !f.has("--no-processes"); i++) {
            LayoutCase c = processes.get(i);
            if (!c.toString().contains(only)) continue;
            context.command().stop().check();
            compare(context, c, c + ", " + c.layout().ranks() + " processes", LayoutProcesses.run(i, c, arguments));
        }
    }

    /** With ranks as threads; what others are compared with is kept. */
    private LayoutResult run(LayoutCase c) { return c.equals(c.kept()) ? known.computeIfAbsent(c, k -> new LayoutRun(k).run()) : new LayoutRun(c).run(); }

    private void compare(BenchContext context, LayoutCase c, String name, LayoutResult result) {
        LayoutResult.Deviation d = result.deviation(run(c.reference()));
        double bound = c.isBitEqual() ? 0 : c.dtype() == DType.FLOAT32 ? FP32_BOUND : BF16_FACTOR * run(c.reference()).deviation(run(c.exact())).relative();
        tell(context, c.family(), name, d.relative(), bound, d.where());
        if (!result.disagreements().isEmpty()) wrong.add(name + ": " + result.disagreements().getFirst());
        if (c.equals(c.kept())) return;
        LayoutResult.Deviation again = result.deviation(run(c.kept()));
        context.report().measured(name, "error_against_kept_activations", again.relative(), "1");
        if (again.relative() != 0) wrong.add(name + " by " + again.relative() + " from the same without recomputation in " + again.where());
    }

    private void tell(BenchContext context, String family, String name, double error, double bound, String where) {
        context.report().measured(name, "max_relative_error", error, "1");
        if (!(error <= bound)) wrong.add(name + " by " + error + " in " + where);
        Family f = families.computeIfAbsent(family, _ -> new Family());
        f.cases++;
        if (error == 0) f.equal++;
        f.worst = Math.max(f.worst, error);
        f.bound = Math.max(f.bound, bound);
    }

    private void checkpoints(BenchContext context, String only) throws Exception {
        for (CheckpointModel model : CheckpointModel.values()) {
            Path folder = Files.createTempDirectory("trainyard-layouts");
            try {
                CheckpointPairs pairs = new CheckpointPairs(model, List.of(), folder);
                for (Layout a : model.layouts()) for (Layout b : model.layouts()) {
                    String name = model.name().toLowerCase(java.util.Locale.ROOT) + ": saved " + a + ", goes on " + b;
                    if (!name.contains(only)) continue;
                    context.command().stop().check();
                    boolean same = a.equals(b);
                    tell(context, model.name().toLowerCase(java.util.Locale.ROOT) + (same ? ": the same layout" : ": another layout"), name,
                        pairs.deviation(a, b), same ? 0 : FP32_BOUND, "the losses after the checkpoint");
                }
            } finally {
                AtomicFiles.deleteTree(folder);
            }
        }
    }
}
