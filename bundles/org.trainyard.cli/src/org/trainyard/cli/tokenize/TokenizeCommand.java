package org.trainyard.cli.tokenize;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.trainyard.cli.Command;
import org.trainyard.cli.CommandContext;
import org.trainyard.cli.data.TokenizerFlags;
import org.trainyard.cli.flags.Flags;
import org.trainyard.cli.flags.ParsedFlags;
import org.trainyard.data.tokenizer.Tokenizer;
import org.trainyard.run.UserError;

/** {@code tokenize}: shows the tokens of a text with their ids and places. */
public final class TokenizeCommand implements Command {
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private static Flags flags() {
        return TokenizerFlags.declare(Flags.of("tokenize", "Shows the tokens of a text: place, id and piece of each.")
                .text("--text", "TEXT", "the text")
                .value("--file", "FILE", "read the text from a file of UTF-8; without --text and --file it comes from standard input")
                .toggle("--ids", "print the ids only, with blanks between them")
                .toggle("--json", "print one JSON object a token: index, offset (in UTF-16 characters), id, piece"))
            .notes("\nAfter the tokens their number and the bytes a token are told, and whether decoding gives the text back.\n");
    }

    @Override
    public int run(CommandContext context, List<String> arguments) throws IOException {
        ParsedFlags given = flags().parse(arguments);
        Tokenizer tokenizer = TokenizerFlags.create(context, given)
            .orElseThrow(() -> new UserError("tokenize: --tokenizer-type is missing; it says which tokenizer to use"));
        String text = text(context, given);
        int[] ids = tokenizer.tokenize(text);
        if (given.has("--ids")) {
            StringBuilder line = new StringBuilder();
            for (int id : ids) {
                line.append(line.isEmpty() ? "" : " ").append(id);
            }
            context.out().println(line);
            return 0;
        }
        int[] offsets = tokenizer.offsets(ids, text);
        for (int i = 0; i < ids.length; i++) {
            context.stop().check();
            if (given.has("--json")) {
                JsonObject token = new JsonObject();
                token.addProperty("index", i);
                token.addProperty("offset", offsets[i]);
                token.addProperty("id", ids[i]);
                token.addProperty("piece", tokenizer.piece(ids[i]));
                context.out().println(GSON.toJson(token));
            } else {
                context.out().printf(Locale.ROOT, "%8d %8d  %s%n", offsets[i], ids[i], visible(tokenizer.piece(ids[i])));
            }
        }
        if (!given.has("--json")) {
            int bytes = text.getBytes(StandardCharsets.UTF_8).length;
            String ratio = bytes == 0 || ids.length == 0 ? "" : String.format(Locale.ROOT, ", %.2f bytes a token", (double) bytes / ids.length);
            context.out().printf(Locale.ROOT, "%n%,d tokens, %,d bytes%s; decoding gives %s%n", ids.length, bytes, ratio,
                tokenizer.detokenize(ids).equals(text) ? "the text back" : "another text");
        }
        return 0;
    }

    private static String text(CommandContext context, ParsedFlags given) throws IOException {
        if (given.has("--text") && given.has("--file")) {
            throw new UserError("--text and --file cannot be combined; give one of them");
        }
        if (given.has("--text")) {
            return given.text("--text", "");
        }
        if (given.has("--file")) {
            Path file = context.resolve(given.text("--file", ""));
            if (!Files.isRegularFile(file)) {
                throw new UserError("--file " + file + ": there is no such file");
            }
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        }
        return new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
    }

    /** A piece between marks, its control characters written out. */
    private static String visible(String piece) {
        StringBuilder shown = new StringBuilder("\u201c");
        piece.codePoints().forEach(c -> {
            switch (c) {
                case '\n' -> shown.append("\\n");
                case '\r' -> shown.append("\\r");
                case '\t' -> shown.append("\\t");
                default -> shown.append(Character.isISOControl(c) ? String.format("\\u%04x", c) : Character.toString(c));
            }
        });
        return shown.append('\u201d').toString();
    }

    @Override
    public String usage() {
        return flags().usage();
    }
}
