package org.trainyard.cli.doctor;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.io.PrintStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.trainyard.cli.Command;
import org.trainyard.cli.CommandContext;
import org.trainyard.cli.CommandLine;
import org.trainyard.cli.doctor.Finding.Level;
import org.trainyard.cli.flags.Flags;
import org.trainyard.cli.flags.ParsedFlags;
import org.trainyard.engine.tensor.LibTorch;
import org.trainyard.run.UserError;

/** {@code trainyard doctor}: tells whether this machine can train, how fast it can, and what to do where something is missing. */
public final class DoctorCommand implements Command {
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();
    private static final List<Check> CHECKS = List.of(new JavaCheck(), new SystemCheck(), new LibTorchCheck(), new DeviceCheck(), new OperatorCheck(),
        new KernelCheck(), new ThreadCheck(), new PeakCheck(), new DiskCheck(), new DisplayCheck());

    private static Flags flags() {
        return Flags.of("doctor", "Looks at everything training and the workbench need on this machine, and says what to do where something is wrong.")
            .value("--runs", "DIR", "folder of runs whose disk is looked at (default: runs)")
            .value("--libtorch", "DIR", "torch/lib folder of a PyTorch installation (default: the build that comes with Trainyard)")
            .value("--threads", "N", "compute threads (default: one a processor)")
            .toggle("--quick", "measure nothing")
            .toggle("--json", "one JSON object a line: check, title, level, value, advice and measured numbers")
            .notes("Exit code 0 when nothing failed (warnings are no failure), 1 otherwise.");
    }

    @Override
    public String usage() {
        return flags().usage();
    }

    @Override
    public int run(CommandContext context, List<String> arguments) {
        ParsedFlags f = flags().parse(arguments);
        LibTorch.configure(f.text("--libtorch").map(folder -> context.resolve(folder).toString()).orElse(null), f.integer("--threads", 0, 1, 4096));
        DoctorSettings settings = new DoctorSettings(context.resolve(f.text("--runs", "runs")), !f.has("--quick"), 0.8, context.stop());
        boolean json = f.has("--json");
        Map<Level, Integer> counts = new EnumMap<>(Level.class);
        boolean[] libTorch = {true};
        for (Check check : CHECKS) {
            context.stop().check();
            if (check.needsLibTorch() && !libTorch[0]) {
                continue;
            }
            examine(check, settings, finding -> {
                counts.merge(finding.level(), 1, Integer::sum);
                libTorch[0] &= !finding.id().equals("libtorch") || finding.level() != Level.FAIL;
                print(context.out(), finding, json);
            });
        }
        int failures = counts.getOrDefault(Level.FAIL, 0);
        if (!json) {
            context.out().println(summary(failures, counts.getOrDefault(Level.WARN, 0)));
        }
        return failures == 0 ? CommandLine.SUCCESS : CommandLine.FAILURE;
    }

    private static void examine(Check check, DoctorSettings settings, java.util.function.Consumer<Finding> findings) {
        String id = check.title().toLowerCase(java.util.Locale.ROOT);
        try {
            check.run(settings, findings);
        } catch (java.util.concurrent.CancellationException stopped) {
            throw stopped;
        } catch (Exception | LinkageError e) {
            findings.accept(Finding.fail(id, check.title(), reason(e), "this could not be looked at"));
        }
    }

    /** The cause that tells most, in one line. */
    static String reason(Throwable e) {
        Throwable root = e;
        while (!(root instanceof UserError) && root.getCause() != null) {
            root = root.getCause();
        }
        return (root instanceof UserError ? root.getMessage() : root.toString()).lines().findFirst().orElse("");
    }

    private static String summary(int failures, int warnings) {
        if (failures > 0) {
            return "\nThis machine cannot train as it is: " + failures + (failures == 1 ? " failure" : " failures") + " above.";
        }
        return warnings == 0 ? "\nAll is well." : "\nThis machine can train; " + warnings + (warnings == 1 ? " warning" : " warnings") + " above.";
    }

    private static void print(PrintStream out, Finding finding, boolean json) {
        if (json) {
            JsonObject o = new JsonObject();
            o.addProperty("check", finding.id());
            o.addProperty("title", finding.title());
            o.addProperty("level", finding.level().name());
            o.addProperty("value", finding.value());
            if (finding.advice() != null) {
                o.addProperty("advice", finding.advice());
            }
            finding.numbers().forEach((name, number) -> o.add(name, GSON.toJsonTree(number)));
            out.println(GSON.toJson(o));
        } else {
            out.println(String.format("%-5s %-18s %s", finding.level(), finding.title(), finding.value()));
            if (finding.advice() != null) {
                out.println(" ".repeat(25) + "→ " + finding.advice());
            }
        }
        out.flush();
    }
}
