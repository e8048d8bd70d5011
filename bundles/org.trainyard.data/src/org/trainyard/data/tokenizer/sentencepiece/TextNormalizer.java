package org.trainyard.data.tokenizer.sentencepiece;

import java.util.Arrays;
import org.trainyard.data.tokenizer.core.ByteTrie;
import org.trainyard.data.tokenizer.core.CharsMap;
import org.trainyard.data.tokenizer.core.Utf8;

/** Normalises UTF-8 text as a model says: characters by its table, white space to U+2581, a dummy prefix. For one thread. */
final class TextNormalizer {
    private static final byte[] SPACE_SYMBOL = {(byte) 0xe2, (byte) 0x96, (byte) 0x81};
    private static final byte[] PLAIN_SPACE = {' '};
    private static final int NO_TEXT = -1;

    private final CharsMap map; // or null
    private final ByteTrie userDefined; // or null
    private final boolean[] plain = new boolean[128];
    private final boolean dummyPrefix;
    private final boolean asSuffix;
    private final boolean removeExtra;
    private final byte[] space;
    private byte[] out = new byte[1 << 12];
    private int[] origins; // null unless asked for
    private int size;

    // what takePrefix found
    private byte[] found;
    private int foundFrom;
    private int foundTo;

    TextNormalizer(ModelFile file, CharsMap map, ByteTrie userDefined, boolean aligned) {
        this.map = map;
        this.userDefined = userDefined;
        dummyPrefix = file.dummyPrefix;
        asSuffix = file.whitespaceAsSuffix;
        removeExtra = file.removeExtraWhitespaces;
        space = file.escapeWhitespaces ? SPACE_SYMBOL : PLAIN_SPACE;
        origins = aligned ? new int[out.length] : null;
        for (int c = 0; c < plain.length; c++) {
            plain[c] = c != ' ' && (map == null || map.isPlainBeforeAscii(c))
                    && (userDefined == null || userDefined.child(ByteTrie.ROOT, (byte) c) == ByteTrie.NONE);
        }
    }

    /** Normalises {@code text[from … to)}; the result is in {@link #bytes()}. Returns its length, or -1 if the text is no UTF-8. */
    int normalize(byte[] text, int from, int to) {
        size = 0;
        int at = from;
        if (removeExtra) {
            while (at < to) {
                int next = takePrefix(text, at, to);
                if (next == NO_TEXT) {
                    return NO_TEXT;
                }
                if (foundTo - foundFrom != 1 || found[foundFrom] != ' ') {
                    break;
                }
                at = next;
            }
        }
        if (at == to) {
            return 0;
        }
        if (dummyPrefix && !asSuffix) {
            append(space, 0, space.length, at - from);
        }
        boolean afterSpace = removeExtra;
        while (at < to) {
            int c = text[at];
            if (c >= 0 && plain[c] && (at + 1 == to || text[at + 1] >= 0)) {
                reserve(1);
                if (origins != null) {
                    origins[size] = at - from;
                }
                out[size++] = (byte) c;
                at++;
                afterSpace = false;
                continue;
            }
            int next = takePrefix(text, at, to);
            if (next == NO_TEXT) {
                return NO_TEXT;
            }
            int start = foundFrom;
            while (afterSpace && start < foundTo && found[start] == ' ') {
                start++;
            }
            if (start < foundTo) {
                for (int i = start; i < foundTo; i++) {
                    if (found[i] == ' ') {
                        append(space, 0, space.length, at - from);
                    } else {
                        append(found, i, i + 1, at - from);
                    }
                }
                afterSpace = found[foundTo - 1] == ' ';
            }
            afterSpace &= removeExtra;
            at = next;
        }
        while (removeExtra && endsWithSpace()) {
            size -= space.length;
        }
        if (dummyPrefix && asSuffix) {
            append(space, 0, space.length, to - from);
        }
        return size;
    }

    private boolean endsWithSpace() {
        return size >= space.length && Arrays.equals(out, size - space.length, size, space, 0, space.length);
    }

    /** Finds what the text at {@code at} becomes; returns where the rest begins, or {@link #NO_TEXT}. */
    private int takePrefix(byte[] text, int at, int to) {
        if (userDefined != null) {
            int end = Segmenter.longest(userDefined, text, at, to);
            if (end > at) {
                return take(text, at, end, end);
            }
        }
        long match = map == null ? CharsMap.NONE : map.longest(text, at, to);
        if (match != CharsMap.NONE) {
            int result = (int) match;
            return take(map.results(), result, map.resultEnd(result), at + (int) (match >>> 32));
        }
        if (text[at] >= 0) {
            return take(text, at, at + 1, at + 1);
        }
        int c = Utf8.decode(text, at, to);
        if (c == Utf8.MALFORMED) {
            return NO_TEXT;
        }
        return take(text, at, at + Utf8.length(c), at + Utf8.length(c));
    }

    private int take(byte[] bytes, int from, int to, int next) {
        found = bytes;
        foundFrom = from;
        foundTo = to;
        return next;
    }

    private void append(byte[] bytes, int from, int to, int origin) {
        reserve(to - from);
        System.arraycopy(bytes, from, out, size, to - from);
        if (origins != null) {
            Arrays.fill(origins, size, size + to - from, origin);
        }
        size += to - from;
    }

    private void reserve(int more) {
        if (out.length - size < more) {
            out = Arrays.copyOf(out, Math.max(2 * out.length, size + more));
            if (origins != null) {
                origins = Arrays.copyOf(origins, out.length);
            }
        }
    }

    /** The normalised text, valid until the next call. */
    byte[] bytes() {
        return out;
    }

    /** The byte in the original text that a normalised byte comes from. */
    int origin(int at) {
        return origins[at];
    }
}
