package org.trainyard.data.tokenizer.hf;

import java.util.ArrayList;
import java.util.List;
import org.trainyard.data.tokenizer.core.AlignedText;

/** The stretches of a piece that a cutter tells apart, in order. For one thread. */
final class Spans {
    private record Span(int from, int to, boolean cut) {
    }

    private final List<Span> spans = new ArrayList<>();

    /** Adds a stretch unless it is empty. */
    void add(int from, int to, boolean cut) {
        if (from < to) {
            addMatch(from, to, cut);
        }
    }

    /** Adds a stretch that a pattern matches, which keeps its neighbours apart even if it is empty. */
    void addMatch(int from, int to, boolean cut) {
        spans.add(new Span(from, to, cut));
    }

    void cut(AlignedText piece, PreTokenizers.Behavior behavior, List<AlignedText> out) {
        if (spans.size() == 1 && behavior != PreTokenizers.Behavior.REMOVED) {
            out.add(piece);
            return;
        }
        int start = -1; // of the stretches that are joined
        Span last = null;
        for (Span span : spans) {
            if (start >= 0 && !joins(last, span, behavior)) {
                add(piece, start, last.to, out);
                start = -1;
            }
            if (behavior == PreTokenizers.Behavior.REMOVED && span.cut) {
                continue;
            }
            start = start < 0 ? span.from : start;
            last = span;
        }
        if (start >= 0) {
            add(piece, start, last.to, out);
        }
    }

    private static void add(AlignedText piece, int from, int to, List<AlignedText> out) {
        if (from < to) {
            out.add(piece.subSequence(from, to));
        }
    }

    private static boolean joins(Span left, Span right, PreTokenizers.Behavior behavior) {
        return switch (behavior) {
            case REMOVED, ISOLATED -> false;
            case CONTIGUOUS -> left.cut == right.cut;
            case MERGED_WITH_PREVIOUS -> right.cut && !left.cut;
            case MERGED_WITH_NEXT -> left.cut && !right.cut;
        };
    }
}
