package org.trainyard.data.tokenizer;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.trainyard.run.UserError;

/**
 * Text that already is ids, written as numbers with blanks between them. The vocabulary is one larger than asked for: its last id
 * ends documents.
 */
public final class NullTokenizer implements Tokenizer {
    /** The type's name. */
    public static final String TYPE = "NullTokenizer";
    /** The name of the type for models that also see images, which have no text here. */
    public static final String MULTIMODAL = "NullMultimodalTokenizer";

    private final int eod;

    /** A vocabulary of {@code size} ids and one more. */
    public NullTokenizer(int size) {
        eod = size;
    }

    @Override
    public String name() {
        return TYPE;
    }

    @Override
    public int vocabSize() {
        return eod + 1;
    }

    @Override
    public int[] tokenize(String text) {
        TokenBuffer ids = new TokenBuffer();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        encode(bytes, 0, bytes.length, ids);
        return ids.toArray();
    }

    private void encode(byte[] bytes, int from, int to, TokenBuffer out) {
        int at = from;
        while (at < to) {
            if (isBlank(bytes[at])) {
                at++;
                continue;
            }
            int start = at;
            while (at < to && !isBlank(bytes[at])) {
                at++;
            }
            out.add(parse(new String(bytes, start, at - start, StandardCharsets.UTF_8)));
        }
    }

    private int parse(String word) {
        try {
            int id = Integer.parseInt(word);
            if (id >= 0 && id <= eod) {
                return id;
            }
        } catch (NumberFormatException e) {
            // reported below
        }
        throw new UserError("\"" + word + "\" is no token id: the " + TYPE + " takes numbers from 0 to " + eod + " with blanks between them");
    }

    private static boolean isBlank(byte value) {
        return value == ' ' || value >= '\t' && value <= '\r';
    }

    @Override
    public byte[] detokenizeBytes(int[] ids, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(i == from ? "" : " ").append(piece(ids[i]));
        }
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public String piece(int id) {
        if (id < 0 || id > eod) {
            throw new IllegalArgumentException("token " + id + " is outside the vocabulary of " + vocabSize());
        }
        return Integer.toString(id);
    }

    @Override
    public int[] offsets(int[] ids, String text) {
        int[] offsets = new int[ids.length];
        int at = 0;
        for (int i = 0; i < ids.length; i++) {
            while (isBlank((byte) text.charAt(at))) {
                at++;
            }
            offsets[i] = at;
            while (at < text.length() && !isBlank((byte) text.charAt(at))) {
                at++;
            }
        }
        return offsets;
    }

    @Override
    public int eod() {
        return eod;
    }

    @Override
    public TokenEncoder newEncoder() {
        return this::encode;
    }

    @Override
    public Map<String, String> identity() {
        return Map.of("class", TYPE, "vocab_size", Integer.toString(vocabSize()));
    }
}
