package org.trainyard.data.tokenizer.tiktoken;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.trainyard.data.tokenizer.PieceTokenizer;
import org.trainyard.data.tokenizer.TokenEncoder;
import org.trainyard.data.tokenizer.core.Utf8;

/** Every byte of UTF-8 is a token; ids beyond them are padding, begin and end. Immutable and thread-safe. */
public final class ByteLevelTokenizer extends PieceTokenizer {
    /** The type's name. */
    public static final String TYPE = "ByteLevelTokenizer";

    private static final int BYTES = 256;

    /** The 256 bytes, {@code <pad>}, {@code <s>} and {@code </s>}. */
    public ByteLevelTokenizer() {
        super(TYPE, pieces(), "");
    }

    private static List<String> pieces() {
        List<String> pieces = new ArrayList<>();
        for (int b = 0; b < BYTES; b++) {
            pieces.add(b >= ' ' && b < 0x7f ? String.valueOf((char) b) : String.format("<0x%02X>", b));
        }
        pieces.addAll(List.of("<pad>", "<s>", "</s>"));
        return pieces;
    }

    @Override
    public TokenEncoder newEncoder() {
        return (bytes, from, to, out) -> {
            byte[] text = bytes;
            int start = from;
            int end = to;
            String decoded = Utf8.text(bytes, from, to);
            if (decoded.indexOf('\ufffd') >= 0) {
                text = decoded.getBytes(StandardCharsets.UTF_8);
                start = 0;
                end = text.length;
            }
            for (int i = start; i < end; i++) {
                out.add(text[i] & 0xff);
            }
        };
    }

    @Override
    public byte[] detokenizeBytes(int[] ids, int from, int to) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(to - from);
        for (int i = from; i < to; i++) {
            if (ids[i] >= 0 && ids[i] < BYTES) {
                bytes.write(ids[i]);
            } else {
                bytes.writeBytes(piece(ids[i]).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    @Override
    protected String text(int[] ids, int from, int to) {
        return new String(detokenizeBytes(ids, from, to), StandardCharsets.UTF_8);
    }

    @Override
    protected int[] starts(String text) {
        int[] lengths = new int[text.getBytes(StandardCharsets.UTF_8).length];
        java.util.Arrays.fill(lengths, 1);
        return starts(text, lengths);
    }

    @Override
    public int eod() {
        return eos();
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
