package org.trainyard.cli.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.trainyard.cli.CommandContext;
import org.trainyard.cli.Nearest;
import org.trainyard.cli.flags.Flags;
import org.trainyard.cli.flags.ParsedFlags;
import org.trainyard.config.Configurations;
import org.trainyard.config.Validation;
import org.trainyard.data.tokenizer.Tokenizer;
import org.trainyard.data.tokenizer.TokenizerOptions;
import org.trainyard.data.tokenizer.Tokenizers;
import org.trainyard.run.UserError;

/** Megatron's tokenizer flags, for the commands that take them without a whole run configuration. Stateless. */
public final class TokenizerFlags {
    private static final String ALIAS = "--tokenizer-special-tokens";
    private static final String TYPE = "--tokenizer-type";
    private static final List<String> FILES = List.of("--vocab-file", "--merge-file", "--tokenizer-model");
    /** Handed on by name; of lists the words are parted by blanks. */
    private static final List<String> OPTIONS = List.of("--vocab-extra-ids", "--tiktoken-pattern", "--tiktoken-num-special-tokens",
        "--tiktoken-special-tokens", "--special-tokens", ALIAS, "--image-tag-type", "--tokenizer-prompt-format");
    private static final String MORE = "--tokenizer-options";

    private TokenizerFlags() {
    }

    /** Declares them. */
    public static Flags declare(Flags flags) {
        return flags.value(TYPE, "TYPE", "tokenizer: " + String.join(", ", Tokenizers.types()))
            .value("--vocab-file", "FILE", "its vocabulary (vocab.json for GPT2BPETokenizer)")
            .value("--merge-file", "FILE", "its merges (merges.txt for GPT2BPETokenizer)")
            .value("--tokenizer-model", "FILE", "its model file, for the types that have one")
            .value("--vocab-size", "N", "its size, for NullTokenizer and TikTokenizer")
            .value("--vocab-extra-ids", "N", "tokens <extra_id_0> and so on to add, for BERT's types and SentencePieceTokenizer")
            .value("--tiktoken-pattern", "NAME", "v1, v2 (default), cl100k, o200k or gpt2, for TikTokenizer")
            .value("--tiktoken-num-special-tokens", "N", "special tokens before the others (default 1000), for TikTokenizer")
            .values("--tiktoken-special-tokens", "TOKEN", "the first of them (default <unk> <s> </s>)")
            .values("--special-tokens", "TOKEN", "further tokens, for HuggingFaceTokenizer; for what is no text (default <image>), for MultimodalTokenizer; the first, for TikTokenizer")
            .values(ALIAS, "TOKEN", "the same, as Megatron names it now")
            .value("--image-tag-type", "NAME", "nvlm or internvl: what stands around images, for MultimodalTokenizer")
            .value("--tokenizer-prompt-format", "NAME", "how conversations are written, for MultimodalTokenizer")
            .values(MORE, "NAME=VALUE", "further options, for tokenizers of plug-ins");
    }

    /**
     * The tokenizer that the user asked for, if any.
     *
     * @throws UserError if a type is unknown, a file is missing, or files are given without a type
     */
    public static Optional<Tokenizer> create(CommandContext context, ParsedFlags flags) {
        Optional<Tokenizer> tokenizer = create(context::resolve, flags);
        tellUnused(context, flags);
        return tokenizer;
    }

    /** Names the options that the chosen tokenizer does not read, as training does. */
    static void tellUnused(CommandContext context, ParsedFlags flags) {
        if (flags.has(TYPE)) {
            Validation.check(Configurations.fromFlags(words(context, flags)), Set.of("tokenizer")).stream().filter(finding -> !finding.isError())
                .forEach(finding -> context.err().println("warning: " + finding.message()));
        }
    }

    /** The same with {@code resolve} to say which file a path means. */
    public static Optional<Tokenizer> create(Function<String, Path> resolve, ParsedFlags flags) {
        Optional<String> type = flags.text(TYPE);
        if (type.isEmpty()) {
            for (String flag : List.of("--vocab-file", "--merge-file", "--tokenizer-model", "--vocab-size", MORE)) {
                if (flags.has(flag)) {
                    throw new UserError(flag + " is given without " + TYPE + ": say which tokenizer it is for, one of " + String.join(", ", Tokenizers.types()));
                }
            }
            return Optional.empty();
        }
        if (!Tokenizers.types().contains(type.get())) {
            throw new UserError(TYPE + " " + type.get() + ": there is no such tokenizer; there are " + String.join(", ", Tokenizers.types())
                + Nearest.hint(type.get(), Tokenizers.types()));
        }
        TokenizerOptions options = TokenizerOptions.of(type.get()).withVocabSize(flags.integer("--vocab-size", 0, 1, Integer.MAX_VALUE));
        if (flags.has("--vocab-file")) {
            options = options.withVocabFile(resolve.apply(flags.text("--vocab-file", null)));
        }
        if (flags.has("--merge-file")) {
            options = options.withMergeFile(resolve.apply(flags.text("--merge-file", null)));
        }
        if (flags.has("--tokenizer-model")) {
            options = options.withModel(resolve.apply(flags.text("--tokenizer-model", null)));
        }
        for (String flag : OPTIONS) {
            if (flags.has(flag)) {
                options = options.with(flag.equals(ALIAS) ? "special-tokens" : flag.substring(2), String.join(" ", flags.texts(flag, List.of())));
            }
        }
        return Optional.of(Tokenizers.create(options.withMore(flags.texts(MORE, List.of()))));
    }

    /** The flags that were given as words for a run configuration, with paths that hold in any working directory. */
    public static List<String> words(CommandContext context, ParsedFlags flags) {
        List<String> words = new ArrayList<>();
        List<String> all = new ArrayList<>(List.of(TYPE, "--vocab-size", MORE));
        all.addAll(FILES);
        all.addAll(OPTIONS);
        for (String flag : all) {
            if (flags.has(flag)) {
                words.add(flag);
                flags.texts(flag, List.of()).forEach(word -> words.add(FILES.contains(flag) ? context.resolve(word).toString() : word));
            }
        }
        return words;
    }
}
