package org.trainyard.cli.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.trainyard.cli.Command;
import org.trainyard.cli.CommandContext;
import org.trainyard.cli.flags.Flags;
import org.trainyard.cli.flags.ParsedFlags;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.LibTorch;
import org.trainyard.inference.Sampling;
import org.trainyard.inference.TextGenerator;
import org.trainyard.inference.TokenSampler;
import org.trainyard.models.train.TrainedModel;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.UserError;

/** {@code generate}: continues a text with a trained model. */
public final class GenerateCommand implements Command {
    private static Flags flags() {
        return Flags.of("generate", "Continues a text with the newest valid checkpoint of a run.")
            .positional("PATH", "a run directory, a folder of checkpoints or one iter_… folder")
            .text("--prompt", "TEXT", "what to continue; empty begins a new document")
            .value("--prompt-file", "FILE", "read the prompt from a file")
            .value("--tokens-to-generate", "N", "how many tokens at most (default 64)")
            .toggle("--greedy", "always take the most likely token")
            .value("--temperature", "T", "divides the logits; above 0, at most 100 (default 1)")
            .value("--top-k", "K", "draw from the K most likely tokens; 0 for no limit, 1 is greedy (default 0)")
            .value("--top-p", "P", "draw from the most likely tokens that reach probability P; 0 for no limit (default 0)")
            .value("--seed", "N", "of the random draws (default 1234)")
            .value("--num-samples", "N", "continuations to generate (default 1)")
            .value("--device", "DEVICE", "cpu, cuda or cuda:N (default cpu)")
            .value("--threads", "N", "compute threads (default: one a processor)")
            .value("--libtorch", "FOLDER", "another libtorch: the torch/lib folder of a PyTorch installation");
    }

    @Override public int run(CommandContext context, List<String> arguments) throws Exception {
        ParsedFlags given = flags().parse(arguments);
        LibTorch.configure(given.text("--libtorch").orElse(null), given.integer("--threads", 0, 1, 4096));
        int limit = given.integer("--tokens-to-generate", 64, 1, 1 << 24);
        int topK = given.has("--greedy") ? 1 : given.integer("--top-k", 0, 0, 1000);
        Sampling sampling = new Sampling(given.real("--temperature", 1, 0), topK, given.real("--top-p", 0, 0));
        String prompt = prompt(context, given);
        Device device = LibTorch.require(Device.parse(given.text("--device", "cpu")));
        Path path = context.resolve(given.positionals().getFirst());
        try (TrainedModel trained = TrainedModel.open(path, device,
            s -> context.err().println("WARNING: passed over the damaged checkpoint " + s.path() + ": " + s.reason()))) {
            for (int i = 0; i < given.integer("--num-samples", 1, 1, 1 << 20); i++) {
                generate(context, trained, prompt, limit, new TokenSampler(sampling, given.whole("--seed", 1234, 0, Long.MAX_VALUE) + i));
            }
        }
        return 0;
    }

    private static String prompt(CommandContext context, ParsedFlags given) {
        if (given.has("--prompt") && given.has("--prompt-file")) throw new UserError("--prompt and --prompt-file cannot be combined; give one of them");
        if (!given.has("--prompt-file")) return given.text("--prompt", "");
        Path file = context.resolve(given.text("--prompt-file").orElseThrow());
        if (!Files.isRegularFile(file)) throw new UserError("--prompt-file " + file + ": there is no such file");
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UserError("--prompt-file " + file + ": cannot be read: " + AtomicFiles.reason(e), e);
        }
    }

    private static void generate(CommandContext context, TrainedModel trained, String prompt, int limit, TokenSampler sampler) {
        TextGenerator generator = new TextGenerator(trained.model(), trained.tokenizer());
        TextGenerator.Result r = generator.generate(trained.tokenizer().tokenize(prompt), limit, sampler, _ -> !context.stop().requested());
        context.out().println(prompt + r.text(trained.tokenizer()));
        if (r.end() == TextGenerator.End.CONTEXT_FULL) {
            context.err().println("(the model's context of " + trained.model().config().maxPositionEmbeddings + " tokens is full)");
        }
    }

    @Override public String usage() { return flags().usage(); }
}
