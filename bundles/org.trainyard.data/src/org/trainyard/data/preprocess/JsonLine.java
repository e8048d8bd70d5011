package org.trainyard.data.preprocess;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the strings of given keys out of a JSON object on one line, straight from and to UTF-8 bytes: most of the work of
 * preprocessing would otherwise be the making of strings. The rest of the object is checked and skipped.
 *
 * <p>Takes what Python's {@code json} takes: of a repeated key the last value counts, NaN and Infinity are numbers. For one thread.
 */
final class JsonLine {
    private static final int MISSING = -1;

    private final byte[][] keys;
    private final String[] names;
    private final int[] counts; // strings of each key in the present line
    private final int[][] ends; // where each of them ends in text; the first starts at starts[key]
    private final int[] starts;
    private final JsonScanner scanner = new JsonScanner();

    JsonLine(List<String> keys) {
        this.keys = keys.stream().map(key -> key.getBytes(StandardCharsets.UTF_8)).toArray(byte[][]::new);
        names = keys.toArray(String[]::new);
        counts = new int[names.length];
        starts = new int[names.length];
        ends = new int[names.length][4];
    }

    /**
     * Reads the line that begins at {@code from}.
     *
     * @param to where the bytes end, at the latest behind the line
     * @return where the line ends: at a line feed or at {@code to}
     */
    int read(byte[] line, int from, int to) throws BrokenDocument {
        Arrays.fill(counts, MISSING);
        scanner.start(line, from, to);
        scanner.expect('{', "a JSON object on one line, which begins with \"{\"");
        if (!scanner.accept('}')) {
            do {
                int nameAt = scanner.textEnd();
                scanner.string("a key in quotes on the same line");
                int key = keyOf(nameAt, scanner.textEnd());
                scanner.rewindText(nameAt);
                scanner.expect(':', "\":\" after a key");
                if (key < 0) {
                    scanner.skipValue();
                } else {
                    readValue(key);
                }
            } while (scanner.accept(','));
            scanner.expect('}', "\",\" or \"}\" after a value");
        }
        scanner.end();
        for (int key = 0; key < names.length; key++) {
            if (counts[key] == MISSING) {
                throw new BrokenDocument(0, "the key \"" + names[key] + "\" is missing");
            }
        }
        return scanner.lineEnd();
    }

    private void readValue(int key) throws BrokenDocument {
        starts[key] = scanner.textEnd();
        counts[key] = 0;
        if (scanner.peek() == '"') {
            scanner.string("a string");
            addEnd(key);
        } else if (scanner.accept('[')) {
            if (!scanner.accept(']')) {
                do {
                    scanner.string("a string in the list \"" + names[key] + "\"");
                    addEnd(key);
                } while (scanner.accept(','));
                scanner.expect(']', "\",\" or \"]\" after a string in the list \"" + names[key] + "\"");
            }
        } else {
            throw scanner.broken("the value of \"" + names[key] + "\" should be a string or a list of strings");
        }
    }

    private void addEnd(int key) {
        if (counts[key] == ends[key].length) {
            ends[key] = Arrays.copyOf(ends[key], 2 * counts[key]);
        }
        ends[key][counts[key]++] = scanner.textEnd();
    }

    private int keyOf(int from, int to) {
        for (int key = 0; key < keys.length; key++) {
            if (Arrays.equals(scanner.text(), from, to, keys[key], 0, keys[key].length)) {
                return key;
            }
        }
        return -1;
    }

    /** The number of strings of a key. */
    int count(int key) {
        return counts[key];
    }

    /** Where string {@code index} of a key begins in {@link #text()}. */
    int from(int key, int index) {
        return index == 0 ? starts[key] : ends[key][index - 1];
    }

    /** Where string {@code index} of a key ends in {@link #text()}. */
    int to(int key, int index) {
        return ends[key][index];
    }

    /** The strings, in UTF-8. */
    byte[] text() {
        return scanner.text();
    }
}
