package org.trainyard.data.tokenizer.tiktoken;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trainyard.data.tokenizer.ByteLevelEncoder;
import org.trainyard.data.tokenizer.PieceTokenizer;
import org.trainyard.data.tokenizer.TokenEncoder;
import org.trainyard.data.tokenizer.core.ByteTrie;
import org.trainyard.data.tokenizer.core.Gpt2Splitter;
import org.trainyard.data.tokenizer.core.PatternSplitter;
import org.trainyard.data.tokenizer.core.Splitter;
import org.trainyard.run.UserError;

/** A TikToken vocabulary with special tokens before it, none of which is recognised in text. Immutable and thread-safe. */
public final class TikTokenizer extends PieceTokenizer {
    /** The type's name. */
    public static final String TYPE = "TikTokenizer";
    /** The vocabulary's size unless asked for otherwise. */
    public static final int DEFAULT_SIZE = 1 << 17;
    /** The number of special tokens unless asked for otherwise. */
    public static final int DEFAULT_SPECIALS = 1000;
    /** The special tokens unless asked for otherwise; others fill up their number. */
    public static final List<String> DEFAULT_SPECIAL_TOKENS = List.of("<unk>", "<s>", "</s>");

    private static final Map<String, Splitter> PATTERNS = Map.of("v1", PatternSplitter.V1, "v2", PatternSplitter.V2, "cl100k",
            PatternSplitter.CL100K, "o200k", PatternSplitter.O200K, "gpt2", Gpt2Splitter::next);

    private final List<byte[]> tokens;
    private final int specials;
    private final ByteTrie ranks;
    private final Splitter splitter;

    private TikTokenizer(List<String> pieces, List<byte[]> tokens, int specials, String pattern) {
        super(TYPE, pieces, pattern);
        this.tokens = tokens;
        this.specials = specials;
        splitter = PATTERNS.get(pattern);
        Map<byte[], Integer> entries = new HashMap<>();
        for (int rank = 0; rank < tokens.size(); rank++) {
            entries.put(tokens.get(rank), rank);
        }
        ranks = new ByteTrie(entries);
    }

    /**
     * Reads {@code --tokenizer-model}.
     *
     * @param pattern {@code --tiktoken-pattern}: v1, v2, cl100k, o200k or gpt2
     * @param size the number of ids at most, the special ones among them
     * @param specials how many special tokens there are
     * @param names the first of them
     */
    public static TikTokenizer read(Path file, String pattern, int size, int specials, List<String> names) {
        if (!PATTERNS.containsKey(pattern)) {
            throw new UserError("--tiktoken-pattern " + pattern + ": there is no such pattern; known are v1, v2, cl100k, o200k and gpt2");
        }
        if (names.size() > specials || size - specials < 256) {
            throw new UserError("--tiktoken-num-special-tokens " + specials + ": expected at least " + names.size() + ", the named ones, and at"
                    + " most " + (size - 256) + ", which leaves room for the single bytes in a vocabulary of " + size);
        }
        List<byte[]> tokens = RankFile.read(file);
        tokens = List.copyOf(tokens.subList(0, Math.min(tokens.size(), size - specials)));
        List<String> pieces = new ArrayList<>(names);
        for (int i = names.size(); i < specials; i++) {
            pieces.add("<SPECIAL_" + i + ">");
        }
        tokens.forEach(token -> pieces.add(display(token)));
        for (int b = 0; b < 256; b++) {
            int value = b;
            if (tokens.stream().limit(256).noneMatch(t -> t.length == 1 && (t[0] & 0xff) == value)) {
                throw new UserError(file + ": the byte " + b + " is not among the first 256 tokens");
            }
        }
        return new TikTokenizer(pieces, tokens, specials, pattern);
    }

    private static String display(byte[] token) {
        String text = new String(token, StandardCharsets.UTF_8);
        if (text.indexOf('\ufffd') < 0) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        for (byte b : token) {
            shown.append(b >= ' ' ? String.valueOf((char) b) : String.format("<0x%02X>", b));
        }
        return shown.toString();
    }

    @Override
    public TokenEncoder newEncoder() {
        return new ByteLevelEncoder(splitter, new RankMerger(ranks, specials));
    }

    @Override
    public byte[] detokenizeBytes(int[] ids, int from, int to) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = from; i < to; i++) {
            bytes.writeBytes(token(ids[i]));
        }
        return bytes.toByteArray();
    }

    private byte[] token(int id) {
        return id >= specials && id < vocabSize() ? tokens.get(id - specials) : piece(id).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    protected String text(int[] ids, int from, int to) {
        return new String(detokenizeBytes(ids, from, to), StandardCharsets.UTF_8);
    }

    @Override
    protected int[] starts(String text) {
        int[] ids = tokenize(text);
        int[] lengths = Arrays.stream(ids).map(id -> token(id).length).toArray();
        return starts(text, lengths);
    }

    @Override
    public int eod() {
        return id("</s>");
    }

    @Override
    public int bos() {
        return id("<s>");
    }

    @Override
    public int eos() {
        return id("</s>");
    }

    @Override
    public int pad() {
        return id("<pad>");
    }
}
