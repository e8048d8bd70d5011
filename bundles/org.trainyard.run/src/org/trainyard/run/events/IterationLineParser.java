package org.trainyard.run.events;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads {@code iteration} lines as {@link EventJson} writes them, straight from bytes: a log of a million iterations
 * is read in a second or two.
 *
 * <p>It understands one flat object with one nested object of numbers and neither escapes nor unusual values. For
 * anything else {@link #parse} gives null, and the caller takes the slow way, which also words the error. One thread.
 */
final class IterationLineParser {
    private static final byte[] ITERATION = ascii("iteration");
    private static final String[] NAMES = {"t", "type", "iteration", "consumed_samples", "consumed_tokens", "losses",
        "learning_rate", "grad_norm", "loss_scale", "global_batch_size", "step_ms", "tokens_per_second", "tflops",
        "mfu", "skipped_iterations", "nan_iterations", "params_norm", "num_zeros"};
    private static final byte[][] KEYS = Arrays.stream(NAMES).map(IterationLineParser::ascii).toArray(byte[][]::new);
    private static final int TYPE = 1;
    private static final int LOSSES = 5;
    /** The fields that are whole numbers, by position in {@link #NAMES}. */
    private static final boolean[] WHOLE = new boolean[NAMES.length];

    static {
        for (int field : new int[] {0, 2, 3, 4, 9, 14, 15}) {
            WHOLE[field] = true;
        }
    }

    private final long[] wholes = new long[NAMES.length];
    private final double[] reals = new double[NAMES.length];
    private final JsonNumber number = new JsonNumber();
    private final Map<Integer, byte[]> lossKeys = new HashMap<>();
    private final Map<Integer, String> lossNames = new HashMap<>();
    private Map<String, Double> losses;
    private byte[] bytes;
    private int at;
    private int end;

    /** The event in {@code bytes[from, to)}, or null when the line is none this parser is made for. */
    IterationEvent parse(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.at = from;
        this.end = to;
        Arrays.fill(wholes, RunEvent.UNKNOWN);
        Arrays.fill(reals, Double.NaN);
        losses = Map.of();
        if (!readFields() || wholes[0] == RunEvent.UNKNOWN || wholes[2] == RunEvent.UNKNOWN) {
            return null;
        }
        return new IterationEvent(wholes[0], wholes[2], wholes[3], wholes[4], losses, reals[6], reals[7], reals[8],
                wholes[9], reals[10], reals[11], reals[12], reals[13], wholes[14], wholes[15], reals[16], reals[17]);
    }

    private boolean readFields() {
        if (!take('{')) {
            return false;
        }
        boolean isIteration = false;
        int expected = 0;
        do {
            int start = at + 1;
            int length = readKey();
            if (length < 0) {
                return false;
            }
            int field = field(start, length, expected);
            if (field < 0) {
                return false;
            }
            expected = field + 1;
            if (field == TYPE) {
                int value = at + 1;
                int size = readText();
                if (size != ITERATION.length || !Arrays.equals(bytes, value, value + size, ITERATION, 0, size)) {
                    return false;
                }
                isIteration = true;
            } else if (field == LOSSES ? !readLosses() : !readNumber(field)) {
                return false;
            }
        } while (take(','));
        return take('}') && at == end && isIteration;
    }

    private boolean readNumber(int field) {
        at = number.parse(bytes, at, end);
        if (at < 0) {
            return false;
        }
        if (WHOLE[field]) {
            wholes[field] = number.wholeValue();
            return number.isWhole();
        }
        reals[field] = number.value();
        return true;
    }

    private boolean readLosses() {
        if (!take('{')) {
            return false;
        }
        if (take('}')) {
            return true;
        }
        Map<String, Double> several = null;
        do {
            int start = at + 1;
            int length = readKey();
            if (length < 0) {
                return false;
            }
            String name = lossName(start, length);
            at = number.parse(bytes, at, end);
            if (at < 0) {
                return false;
            }
            if (losses.isEmpty()) {
                losses = Map.of(name, number.value());
            } else {
                if (several == null) {
                    several = new java.util.LinkedHashMap<>(losses);
                    losses = several;
                }
                several.put(name, number.value());
            }
        } while (take(','));
        return take('}');
    }

    /** Reads {@code "key":} and gives the key's length, or -1. */
    private int readKey() {
        int length = readText();
        return length >= 0 && take(':') ? length : -1;
    }

    /** Reads a text without escapes and gives its length in bytes, or -1. */
    private int readText() {
        if (!take('"')) {
            return -1;
        }
        int start = at;
        while (at < end) {
            byte b = bytes[at];
            if (b == '"') {
                return at++ - start;
            }
            if (b == '\\' || b >= 0 && b < ' ') {
                return -1;
            }
            at++;
        }
        return -1;
    }

    private boolean take(char wanted) {
        if (at < end && bytes[at] == wanted) {
            at++;
            return true;
        }
        return false;
    }

    /** Lines come in the writer's order, so the next field is nearly always the expected one. */
    private int field(int start, int length, int expected) {
        for (int i = 0; i < KEYS.length; i++) {
            int candidate = (expected + i) % KEYS.length;
            if (Arrays.equals(bytes, start, start + length, KEYS[candidate], 0, KEYS[candidate].length)) {
                return candidate;
            }
        }
        return -1;
    }

    /** The same few names come again and again: each is decoded once. */
    private String lossName(int start, int length) {
        int hash = length;
        for (int i = start; i < start + length; i++) {
            hash = 31 * hash + bytes[i];
        }
        byte[] known = lossKeys.get(hash);
        if (known != null && Arrays.equals(bytes, start, start + length, known, 0, known.length)) {
            return lossNames.get(hash);
        }
        String name = new String(bytes, start, length, StandardCharsets.UTF_8);
        lossKeys.put(hash, Arrays.copyOfRange(bytes, start, start + length));
        lossNames.put(hash, name);
        return name;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
