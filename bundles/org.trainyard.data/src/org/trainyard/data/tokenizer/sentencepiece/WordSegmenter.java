package org.trainyard.data.tokenizer.sentencepiece;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts text into words before white space and remembers the pieces of each word. Equal to cutting the whole text where no piece reaches
 * over the beginning of a word, and where a word's pieces do not depend on what precedes it. For one thread.
 */
final class WordSegmenter implements Segmenter {
    private static final byte SPACE_1 = (byte) 0xe2;
    private static final byte SPACE_2 = (byte) 0x96;
    private static final byte SPACE_3 = (byte) 0x81;
    private static final int MAX_WORDS = 1 << 17;
    private static final int LONGEST = 128;

    /** A word as a key: within a text while it is looked up, a copy of its own once it is stored. */
    private static final class Word {
        private byte[] text;
        private int from;
        private int to;
        private int hash;

        Word set(byte[] text, int from, int to) {
            this.text = text;
            this.from = from;
            this.to = to;
            int h = 0;
            for (int i = from; i < to; i++) {
                h = 31 * h + text[i];
            }
            hash = h;
            return this;
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Word word && hash == word.hash && Arrays.equals(text, from, to, word.text, word.from, word.to);
        }
    }

    private final Segmenter segmenter;
    private final Map<Word, int[]> words = new HashMap<>(); // id, start and end of each piece
    private final Word probe = new Word();
    private int[] pieces = new int[64];
    private int size;

    WordSegmenter(Segmenter segmenter) {
        this.segmenter = segmenter;
    }

    /** Whether no piece has white space behind another character, so that words can be cut apart. */
    static boolean isExact(List<ModelFile.Piece> pieces) {
        for (ModelFile.Piece piece : pieces) {
            String text = piece.text();
            int words = 0;
            while (words < text.length() && text.charAt(words) == '\u2581') {
                words++;
            }
            boolean found = piece.type() != ModelFile.CONTROL && piece.type() != ModelFile.UNKNOWN && piece.type() != ModelFile.BYTE;
            if (found && text.indexOf('\u2581', words) >= 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void segment(byte[] text, int from, int to, Sink sink) {
        for (int at = from; at < to;) {
            int end = wordEnd(text, at, to);
            if (end - at > LONGEST) {
                segmenter.segment(text, at, end, sink);
            } else {
                int[] known = words.get(probe.set(text, at, end));
                if (known == null) {
                    known = learn(text, at, end);
                }
                for (int i = 0; i < known.length; i += 3) {
                    sink.piece(known[i], at + known[i + 1], at + known[i + 2]);
                }
            }
            at = end;
        }
    }

    /** White space, and then everything up to the next. */
    private static int wordEnd(byte[] text, int from, int to) {
        int at = from;
        while (isSpace(text, at, to)) {
            at += 3;
        }
        while (at < to && !isSpace(text, at, to)) {
            at++;
        }
        return at;
    }

    private static boolean isSpace(byte[] text, int at, int to) {
        return at + 2 < to && text[at] == SPACE_1 && text[at + 1] == SPACE_2 && text[at + 2] == SPACE_3;
    }

    private int[] learn(byte[] text, int from, int to) {
        if (words.size() >= MAX_WORDS) {
            words.clear(); // what is frequent comes back at once
        }
        byte[] copy = Arrays.copyOfRange(text, from, to);
        size = 0;
        segmenter.segment(copy, 0, copy.length, this::store);
        int[] found = Arrays.copyOf(pieces, size);
        words.put(new Word().set(copy, 0, copy.length), found);
        return found;
    }

    private void store(int id, int from, int to) {
        if (size + 3 > pieces.length) {
            pieces = Arrays.copyOf(pieces, 2 * pieces.length);
        }
        pieces[size++] = id;
        pieces[size++] = from;
        pieces[size++] = to;
    }
}
