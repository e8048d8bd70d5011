package org.trainyard.data.tokenizer.hf;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.trainyard.data.tokenizer.PieceTokenizer;
import org.trainyard.data.tokenizer.TextFiles;
import org.trainyard.data.tokenizer.TokenBuffer;
import org.trainyard.data.tokenizer.TokenEncoder;
import org.trainyard.data.tokenizer.core.AlignedText;
import org.trainyard.data.tokenizer.core.Utf8;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.UserError;

/**
 * The tokenizer that a Hugging Face {@code tokenizer.json} describes. Text that follows a common recipe and has no added tokens in it
 * takes a shorter way with the same result. Immutable and thread-safe.
 */
public final class HuggingFaceTokenizer extends PieceTokenizer {
    /** The type's name. */
    public static final String TYPE = "HuggingFaceTokenizer";

    private static final String FILE = "tokenizer.json";

    private final Pipeline pipeline;
    private final AddedTokens added;
    private final Frame frame;
    private final UnaryOperator<List<String>> decoder;
    private final Supplier<TokenEncoder> shortcut; // or null
    private final int bos;
    private final int eos;
    private final int pad;

    private HuggingFaceTokenizer(Part file, List<String> pieces, Model model, UnaryOperator<AlignedText> normalizer, AddedTokens added,
            JsonObject config) {
        super(TYPE, pieces, file.json().toString());
        this.added = added;
        PreTokenizers.Cutter cutter = file.has("pre_tokenizer") ? PreTokenizers.parse(file.part("pre_tokenizer")) : (piece, out) -> out.add(piece);
        pipeline = new Pipeline(normalizer, cutter, model, added);
        frame = file.has("post_processor") ? Frame.parse(file.part("post_processor")) : Frame.NONE;
        decoder = file.has("decoder") ? Decoders.parse(file.part("decoder")) : tokens -> List.of(String.join(" ", tokens));
        shortcut = Shortcuts.find(file, model);
        bos = special(config, "bos_token", "cls_token");
        eos = special(config, "eos_token", "sep_token");
        pad = special(config, "pad_token");
    }

    /** The id of a special token or, if there is no such, of another in its place, as in Megatron. */
    private int special(JsonObject config, String... names) {
        for (String name : names) {
            JsonElement token = config.get(name);
            if (token != null && !token.isJsonNull()) {
                return id(AddedTokens.content(token));
            }
        }
        return NONE;
    }

    /** Reads {@code --tokenizer-model}: a {@code tokenizer.json}, or a folder that holds one and perhaps a {@code tokenizer_config.json}. */
    public static HuggingFaceTokenizer read(Path model) {
        return read(model, List.of());
    }

    /** The same with special tokens added behind the vocabulary, unless it has them. */
    public static HuggingFaceTokenizer read(Path model, List<String> specials) {
        Path path = Files.isDirectory(model) ? model.resolve(FILE) : model;
        if (Files.isDirectory(model) && !Files.exists(path)) {
            throw new UserError("--tokenizer-model " + model + ": the folder has no " + FILE);
        }
        Part file = Part.of(path.toString(), parse(path));
        UnaryOperator<AlignedText> normalizer = file.has("normalizer") ? Normalizers.parse(file.part("normalizer")) : text -> text;
        Model parsed = Models.parse(file.part("model"));
        addSpecials(file, parsed, specials);
        AddedTokens added = new AddedTokens(file, normalizer);
        Path config = path.resolveSibling("tokenizer_config.json");
        return new HuggingFaceTokenizer(file, pieces(file, parsed.vocabulary(), added), parsed, normalizer, added,
                Files.exists(config) ? Part.of(config.toString(), parse(config)).json() : new JsonObject());
    }

    private static void addSpecials(Part file, Model model, List<String> specials) {
        if (!file.has("added_tokens")) {
            file.json().add("added_tokens", new JsonArray());
        }
        List<String> pieces = pieces(file, model.vocabulary(), new AddedTokens(file, text -> text));
        int next = pieces.size();
        for (String special : specials) {
            if (!pieces.contains(special)) {
                JsonObject token = new JsonObject();
                token.addProperty("id", next++);
                token.addProperty("content", special);
                token.addProperty("normalized", false);
                token.addProperty("special", true);
                file.array("added_tokens").add(token);
            }
        }
    }

    private static JsonElement parse(Path path) {
        try (Reader reader = new InputStreamReader(TextFiles.open(path), StandardCharsets.UTF_8)) {
            return JsonParser.parseReader(reader);
        } catch (JsonParseException e) {
            throw new UserError(path + " is no JSON: " + TextFiles.problem(e), e);
        } catch (IOException e) {
            throw new UserError("cannot read the tokenizer " + path + ": " + AtomicFiles.reason(e), e);
        }
    }

    private static List<String> pieces(Part file, Map<String, Integer> vocabulary, AddedTokens added) {
        int last = Math.max(vocabulary.values().stream().mapToInt(i -> i).max().orElse(-1), added.all().stream().mapToInt(AddedTokens.Added::id).max().orElse(-1));
        int entries = vocabulary.size() + added.all().size();
        if (last >= 2L * entries + (1 << 16)) {
            throw new UserError(file.place() + ": the id " + last + " is far beyond the number of tokens, " + entries);
        }
        String[] pieces = new String[last + 1];
        vocabulary.forEach((token, id) -> {
            if (id < 0) {
                throw new UserError(file.place() + ".model.vocab: the token \"" + token + "\" has the id " + id);
            }
            pieces[id] = token;
        });
        added.all().forEach(token -> pieces[token.id()] = token.content());
        for (int id = 0; id <= last; id++) {
            pieces[id] = pieces[id] == null ? "" : pieces[id]; // an id that no token has
        }
        return Arrays.asList(pieces);
    }

    @Override
    public TokenEncoder newEncoder() {
        TokenEncoder fast = shortcut == null ? null : shortcut.get();
        return (bytes, from, to, out) -> {
            out.addAll(frame.before(), 0, frame.before().length);
            if (fast != null && !added.raw().occurs(bytes, from, to) && added.normalized().isEmpty()) {
                fast.encode(bytes, from, to, out);
            } else {
                pipeline.encode(Utf8.text(bytes, from, to), out, null);
            }
            out.addAll(frame.after(), 0, frame.after().length);
        };
    }

    /**
     * The ids of a text without what the description puts around every text, as conversations need them.
     *
     * @param starts takes the character at which each token begins, unless null
     */
    public int[] tokenizeBare(String text, TokenBuffer starts) {
        TokenBuffer ids = new TokenBuffer();
        pipeline.encode(text, ids, starts);
        return ids.toArray();
    }

    @Override
    protected int[] starts(String text) {
        TokenBuffer starts = new TokenBuffer();
        for (int i = 0; i < frame.before().length; i++) {
            starts.add(0);
        }
        pipeline.encode(text, new TokenBuffer(), starts);
        return starts.toArray();
    }

    @Override
    protected String text(int[] ids, int from, int to) {
        List<String> tokens = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            String piece = piece(ids[i]);
            if (!piece.isEmpty()) {
                String decoded = added.decoded(ids[i]);
                tokens.add(decoded == null ? piece : decoded);
            }
        }
        return tokens.isEmpty() ? "" : String.join("", decoder.apply(tokens));
    }

    @Override
    public int eod() {
        return eos;
    }

    @Override
    public int bos() {
        return bos;
    }

    @Override
    public int eos() {
        return eos;
    }

    @Override
    public int pad() {
        return pad;
    }
}
