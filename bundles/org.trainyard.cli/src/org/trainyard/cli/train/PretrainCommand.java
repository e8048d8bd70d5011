package org.trainyard.cli.train;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.trainyard.cli.Command;
import org.trainyard.cli.CommandContext;
import org.trainyard.cli.Progress;
import org.trainyard.config.ConfigurationReference;
import org.trainyard.config.Configurations;
import org.trainyard.config.model.RunConfiguration;
import org.trainyard.engine.group.spi.Rendezvous;
import org.trainyard.engine.placement.PlacementException;
import org.trainyard.models.Models;
import org.trainyard.models.train.Pretraining;
import org.trainyard.models.train.StepListener;
import org.trainyard.models.train.TrainingFailure;
import org.trainyard.run.UserError;

/** {@code pretrain-gpt}, and {@code pretrain MODEL} for any installed model: trains it, taking Megatron's flags. */
public final class PretrainCommand implements Command {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    /** {@code pretrain-gpt}, which names its model itself. */
    public static final class Gpt implements Command {
        @Override public int run(CommandContext context, List<String> arguments) throws Exception {
            return pretrain(context, Models.GPT, arguments, line("pretrain-gpt", arguments));
        }

        @Override public String usage() { return PretrainCommand.usage("pretrain-gpt"); }
    }

    @Override public int run(CommandContext context, List<String> arguments) throws Exception {
        if (arguments.isEmpty() || arguments.getFirst().startsWith("--")) {
            throw new UserError("pretrain: the model is missing; like pretrain gpt --num-layers …");
        }
        return pretrain(context, arguments.getFirst(), arguments.subList(1, arguments.size()), line("pretrain", arguments));
    }

    @Override public String usage() { return usage("pretrain MODEL"); }

    private static List<String> line(String name, List<String> arguments) {
        List<String> line = new ArrayList<>(List.of(name));
        line.addAll(arguments);
        return line;
    }

    private static int pretrain(CommandContext context, String model, List<String> flags, List<String> command) throws Exception {
        RunConfiguration run = Configurations.fromFlags(flags);
        Path directory = directory(context, model, run);
        run.getLaunch().setRunDir(directory.toString());
        context.reportErrorsTo(directory);
        return train(context, model, run, command, directory);
    }

    /** Trains with output on the console and in the run's log, and with progress on a terminal. */
    public static int train(CommandContext context, String model, RunConfiguration run, List<String> command, Path directory) throws Exception {
        boolean interactive = context.terminal().interactive();
        try (Progress progress = context.progress(); RankLog log = RankLog.open(directory, interactive ? progress::line : context.out()::println)) {
            StepListener steps = interactive ? (i, of, loss, rate) -> progress.update(
                "iteration %,d of %,d · loss %.4f · %,.0f tokens/s".formatted(i, of, loss, rate)) : StepListener.NONE;
            try {
                return new Pretraining(model, run, command, log.stream(), context.stop()::requested, steps).run();
            } catch (TrainingFailure | PlacementException e) {
                progress.close();
                context.err().println("trainyard: " + e.getMessage());
                return 1;
            }
        }
    }

    private static Path directory(CommandContext context, String model, RunConfiguration run) {
        String given = run.getLaunch().getRunDir();
        if (given != null) return context.resolve(given);
        String name = run.getLaunch().getRunName() != null ? run.getLaunch().getRunName() : model + "-" + stamp(System.getenv());
        return context.resolve("runs").resolve(name);
    }

    /** The same for all ranks of a job. */
    private static String stamp(Map<String, String> environment) {
        if (environment.containsKey("TRAINYARD_STARTED")) return environment.get("TRAINYARD_STARTED");
        if (Rendezvous.isIn(environment)) throw new UserError("--run-dir is missing: ranks that another launcher starts must be told their run's directory");
        return LocalDateTime.now().format(STAMP);
    }

    private static String usage(String name) {
        return "Usage: trainyard " + name + " [flags]\nPretrains a language model. Flags are Megatron's; --yaml-cfg FILE reads them from a file first.\n"
            + "Starting again with the same --run-dir goes on from its newest valid checkpoint.\n" + ConfigurationReference.help();
    }
}
