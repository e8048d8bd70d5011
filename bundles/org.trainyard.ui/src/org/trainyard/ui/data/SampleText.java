package org.trainyard.ui.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.trainyard.data.inspect.SampleParts;
import org.trainyard.data.tokenizer.Tokenizer;

/**
 * A sample as it is read: a heading for each document, beneath it the document's tokens. Immutable.
 *
 * @param parts the sample
 * @param text everything
 * @param headings where headings lie in the text
 * @param starts for each token where it begins in the text
 * @param ends and where it ends
 * @param documents for each token the number of its document, from 0
 */
record SampleText(SampleParts parts, String text, List<Span> headings, int[] starts, int[] ends, int[] documents) {
    /** A stretch of the text. */
    record Span(int from, int length) {
    }

    static SampleText of(SampleParts parts, Tokenizer tokenizer) {
        long[] tokens = parts.sample().tokens();
        StringBuilder text = new StringBuilder();
        List<Span> headings = new ArrayList<>();
        int[] starts = new int[tokens.length];
        int[] ends = new int[tokens.length];
        int[] documents = new int[tokens.length];
        List<SampleParts.Stretch> stretches = parts.visible();
        for (int document = 0; document < stretches.size(); document++) {
            SampleParts.Stretch stretch = stretches.get(document);
            int heading = text.length();
            text.append(heading == 0 ? "" : "\n\n").append(heading(parts, stretch));
            headings.add(new Span(heading, text.length() - heading));
            text.append('\n');
            for (int i = stretch.from(); i < stretch.to(); i++) {
                starts[i] = text.length();
                text.append(piece(tokenizer, (int) tokens[i]));
                ends[i] = text.length();
                documents[i] = document;
            }
        }
        return new SampleText(parts, text.toString(), headings, starts, ends, documents);
    }

    private static String heading(SampleParts parts, SampleParts.Stretch stretch) {
        String tokens = String.format("tokens %,d–%,d", stretch.from(), stretch.to() - 1);
        return stretch.sequence() < 0 ? tokens : String.format("%s · %s, sequence %,d from its token %,d", tokens,
                Path.of(parts.source()).getFileName(), stretch.sequence(), stretch.offset());
    }

    /** A token as text: the signs that vocabularies have for blanks and line ends become these. */
    private static String piece(Tokenizer tokenizer, int id) {
        return id < 0 || id >= tokenizer.vocabSize() ? "<" + id + ">"
                : tokenizer.piece(id).replace('\u0120', ' ').replace('\u2581', ' ').replace('\u010a', '\n').replace("\r", "");
    }

    /** The token at a place of the text, or -1. */
    int tokenAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int token = found >= 0 ? found : -found - 2;
        return token >= 0 && offset < ends[token] ? token : -1;
    }

    /** Whether the token's prediction of the next one counts in the loss. */
    boolean learned(int token) {
        return parts.sample().lossMask()[token] != 0;
    }

    /** Whether attention ends before the token. */
    boolean bordered(int token) {
        return token > 0 && Arrays.binarySearch(parts.sample().cumulativeLengths(), token) >= 0;
    }

    /** All there is to know of a token. */
    String describe(int token, Tokenizer tokenizer) {
        long id = parts.sample().tokens()[token];
        long label = parts.sample().labels()[token];
        return String.format("token %,d: id %d \"%s\", predicts %d \"%s\"%s, position %,d", token, id, piece(tokenizer, (int) id), label,
                piece(tokenizer, (int) label), learned(token) ? "" : " (not learned)", parts.sample().positionIds()[token]);
    }
}
