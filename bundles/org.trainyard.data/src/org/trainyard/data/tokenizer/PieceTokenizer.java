package org.trainyard.data.tokenizer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What tokenizers with a list of named pieces have in common. Immutable and thread-safe, as its heirs are. */
public abstract class PieceTokenizer implements Tokenizer {
    private final String name;
    private final List<String> pieces;
    private final Map<String, Integer> ids = new HashMap<>();
    private final String digest;
    private final ConcurrentLinkedQueue<TokenEncoder> idleEncoders = new ConcurrentLinkedQueue<>();

    /**
     * @param name the type's name
     * @param pieces the tokens by id, as they are displayed; of equal ones the first counts
     * @param settings whatever else decides which ids a text has, as text
     */
    protected PieceTokenizer(String name, List<String> pieces, String settings) {
        this.name = name;
        this.pieces = List.copyOf(pieces);
        for (int id = 0; id < pieces.size(); id++) {
            ids.putIfAbsent(pieces.get(id), id);
        }
        digest = digest(pieces, settings);
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public int vocabSize() {
        return pieces.size();
    }

    @Override
    public final int id(String piece) {
        return ids.getOrDefault(piece, NONE);
    }

    @Override
    public int[] tokenize(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        TokenEncoder encoder = idleEncoders.poll();
        if (encoder == null) {
            encoder = newEncoder();
        }
        TokenBuffer out = new TokenBuffer();
        encoder.encode(bytes, 0, bytes.length, out);
        idleEncoders.add(encoder);
        return out.toArray();
    }

    @Override
    public String piece(int id) {
        if (id < 0 || id >= pieces.size()) {
            throw new IllegalArgumentException("token " + id + " is outside the vocabulary of " + pieces.size());
        }
        return pieces.get(id);
    }

    /** The text of ids. */
    protected abstract String text(int[] ids, int from, int to);

    @Override
    public byte[] detokenizeBytes(int[] ids, int from, int to) {
        return text(ids, from, to).getBytes(StandardCharsets.UTF_8);
    }

    /** The index in {@code text} at which each of its tokens begins. */
    protected abstract int[] starts(String text);

    /** Where tokens begin whose lengths in bytes of UTF-8 are known; a token within a character begins where that does. */
    protected static int[] starts(String text, int[] lengths) {
        int[] starts = new int[lengths.length];
        int at = 0;
        int byteAt = 0; // where the character at that index begins
        int next = 0; // where the token begins
        for (int i = 0; i < lengths.length; i++) {
            while (at < text.length()) {
                int c = text.codePointAt(at);
                int bytes = c >= 0xd800 && c <= 0xdfff ? 1 : c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4; // a lone surrogate is "?"
                if (byteAt + bytes > next) {
                    break;
                }
                byteAt += bytes;
                at += Character.charCount(c);
            }
            starts[i] = at;
            next += lengths[i];
        }
        return starts;
    }

    @Override
    public final int[] offsets(int[] ids, String text) {
        int[] starts = starts(text);
        int[] offsets = Arrays.copyOf(starts, ids.length);
        if (ids.length > starts.length) {
            Arrays.fill(offsets, starts.length, ids.length, text.length());
        }
        return offsets;
    }

    @Override
    public Map<String, String> identity() {
        return Map.of("class", name, "vocab_size", Integer.toString(vocabSize()), "sha256", digest);
    }

    private static String digest(List<String> pieces, String settings) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (String piece : pieces) {
                sha.update(piece.getBytes(StandardCharsets.UTF_8));
                sha.update((byte) 0xff); // occurs in no UTF-8
            }
            sha.update(settings.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
