package org.trainyard.data.preprocess;

import java.util.Map;
import org.trainyard.data.tokenizer.TokenEncoder;
import org.trainyard.data.tokenizer.Tokenizer;

/** Every digit is a token, everything else is none; 9 ends a document. */
final class DigitTokenizer implements Tokenizer {
    @Override
    public String name() {
        return "digits";
    }

    @Override
    public int vocabSize() {
        return 10;
    }

    @Override
    public int[] tokenize(String text) {
        return text.chars().filter(Character::isDigit).map(c -> c - '0').toArray();
    }

    @Override
    public byte[] detokenizeBytes(int[] ids, int from, int to) {
        byte[] bytes = new byte[to - from];
        for (int i = from; i < to; i++) {
            bytes[i - from] = (byte) ('0' + ids[i]);
        }
        return bytes;
    }

    @Override
    public String piece(int id) {
        return Integer.toString(id);
    }

    @Override
    public int[] offsets(int[] ids, String text) {
        int[] offsets = new int[ids.length];
        int at = 0;
        for (int i = 0; i < ids.length; i++) {
            at = text.indexOf('0' + ids[i], at);
            offsets[i] = at++;
        }
        return offsets;
    }

    @Override
    public int eod() {
        return 9;
    }

    @Override
    public TokenEncoder newEncoder() {
        return (utf8, from, to, out) -> {
            for (int i = from; i < to; i++) {
                if (utf8[i] >= '0' && utf8[i] <= '9') {
                    out.add(utf8[i] - '0');
                }
            }
        };
    }

    @Override
    public Map<String, String> identity() {
        return Map.of("type", name());
    }
}
