package org.trainyard.data.tokenizer.hf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.trainyard.data.tokenizer.core.AlignedText;
import org.trainyard.run.UserError;

/** Reads pre-tokenisers: functions that cut text into pieces. They are immutable and may be used from many threads. */
final class PreTokenizers {
    static final String GPT2_PATTERN = "'s|'t|'re|'ve|'m|'ll|'d| ?\\p{L}+| ?\\p{N}+| ?[^\\s\\p{L}\\p{N}]+|\\s+(?!\\S)|\\s+";

    private PreTokenizers() {
    }

    /** What becomes of the places where a piece is cut. */
    enum Behavior {
        REMOVED, ISOLATED, MERGED_WITH_PREVIOUS, MERGED_WITH_NEXT, CONTIGUOUS;

        static Behavior parse(Part part) {
            return switch (part.text("behavior")) {
                case "Removed", "removed" -> REMOVED;
                case "Isolated", "isolated" -> ISOLATED;
                case "MergedWithPrevious", "merged_with_previous" -> MERGED_WITH_PREVIOUS;
                case "MergedWithNext", "merged_with_next" -> MERGED_WITH_NEXT;
                case "Contiguous", "contiguous" -> CONTIGUOUS;
                default -> throw new UserError(part.place() + ".behavior: \"" + part.text("behavior") + "\" is not known; known are Removed,"
                        + " Isolated, MergedWithPrevious, MergedWithNext and Contiguous");
            };
        }
    }

    /** Cuts one piece. */
    @FunctionalInterface
    interface Cutter {
        void cut(AlignedText piece, List<AlignedText> out);
    }

    static Cutter parse(Part part) {
        return switch (part.type()) {
            case "Sequence" -> sequence(part.parts("pretokenizers").stream().map(PreTokenizers::parse).toList());
            case "ByteLevel" -> byteLevel(part.flag("add_prefix_space", true), part.flag("use_regex", true));
            case "Whitespace" -> matching(Pattern.compile("\\w+|[^\\w\\s]+", Pattern.UNICODE_CHARACTER_CLASS), Behavior.REMOVED, true);
            case "WhitespaceSplit" -> characters(Unicode::isSpace, Behavior.REMOVED);
            case "Punctuation" -> characters(Unicode::isPunctuation, part.has("behavior") ? Behavior.parse(part) : Behavior.ISOLATED);
            case "Digits" -> characters(Unicode::isNumber, part.flag("individual_digits", false) ? Behavior.ISOLATED : Behavior.CONTIGUOUS);
            case "BertPreTokenizer" -> sequence(List.of(characters(Unicode::isSpace, Behavior.REMOVED),
                    characters(Unicode::isPunctuation, Behavior.ISOLATED)));
            case "CharDelimiterSplit" -> {
                int delimiter = part.text("delimiter").codePointAt(0);
                yield characters(c -> c == delimiter, Behavior.REMOVED);
            }
            case "Split" -> matching(part.pattern("pattern"), Behavior.parse(part), part.flag("invert", false));
            case "Metaspace" -> metaspace(part);
            case "UnicodeScripts" -> PreTokenizers::scripts;
            case "FixedLength" -> fixedLength(part.number("length", 5));
            default -> throw part.unknown("pre-tokenizer", "Sequence, ByteLevel, Whitespace, WhitespaceSplit, Punctuation, Digits,"
                    + " BertPreTokenizer, CharDelimiterSplit, Split, Metaspace, UnicodeScripts and FixedLength");
        };
    }

    private static Cutter sequence(List<Cutter> steps) {
        return (piece, out) -> {
            List<AlignedText> pieces = List.of(piece);
            for (Cutter step : steps) {
                List<AlignedText> next = new ArrayList<>();
                pieces.forEach(p -> step.cut(p, next));
                pieces = next;
            }
            out.addAll(pieces);
        };
    }

    private static Cutter byteLevel(boolean prefixSpace, boolean regex) {
        Cutter split = matching(Pattern.compile(GPT2_PATTERN, Pattern.UNICODE_CHARACTER_CLASS), Behavior.ISOLATED, false);
        UnaryOperator<AlignedText> prepend = Normalizers.prepend(" ");
        return (piece, out) -> {
            AlignedText text = prefixSpace && piece.length() > 0 && piece.charAt(0) != ' ' ? prepend.apply(piece) : piece;
            List<AlignedText> words = new ArrayList<>();
            if (regex) {
                split.cut(text, words);
            } else {
                words.add(text);
            }
            words.forEach(word -> out.add(ByteLetters.spell(word)));
        };
    }

    private static Cutter metaspace(Part part) {
        String replacement = part.text("replacement", "\u2581");
        int mark = replacement.codePointAt(0);
        String scheme = part.has("prepend_scheme") ? part.text("prepend_scheme") : part.flag("add_prefix_space", true) ? "always" : "never";
        if (!List.of("always", "first", "never").contains(scheme)) {
            throw new UserError(part.place() + ".prepend_scheme: \"" + scheme + "\" is not known; known are always, first and never");
        }
        boolean split = part.flag("split", true);
        Cutter cutter = characters(c -> c == mark, Behavior.MERGED_WITH_NEXT);
        UnaryOperator<AlignedText> prepend = Normalizers.prepend(replacement);
        return (piece, out) -> {
            AlignedText text = new AlignedText(piece.length());
            for (int i = 0; i < piece.length(); i++) {
                if (piece.charAt(i) == ' ') {
                    text.appendCodePoint(mark, piece.origin(i));
                } else {
                    text.append(piece.charAt(i), piece.origin(i));
                }
            }
            boolean begins = text.length() > 0 && text.codePointAt(0) == mark;
            if (!begins && (scheme.equals("always") || scheme.equals("first") && piece.origin(0) == 0)) {
                text = prepend.apply(text);
            }
            if (split) {
                cutter.cut(text, out);
            } else if (text.length() > 0) {
                out.add(text);
            }
        };
    }

    /** Cuts at characters of a kind. */
    private static Cutter characters(IntPredicate kind, Behavior behavior) {
        return (piece, out) -> {
            Spans spans = new Spans();
            int start = 0;
            for (int i = 0; i < piece.length();) {
                int c = piece.codePointAt(i);
                int next = i + Character.charCount(c);
                if (kind.test(c)) {
                    spans.add(start, i, false);
                    spans.add(i, next, true);
                    start = next;
                }
                i = next;
            }
            spans.add(start, piece.length(), false);
            spans.cut(piece, behavior, out);
        };
    }

    /** Cuts at matches of a pattern, or between them. */
    private static Cutter matching(Pattern pattern, Behavior behavior, boolean invert) {
        return (piece, out) -> {
            Spans spans = new Spans();
            Matches matches = new Matches(pattern, piece);
            int start = 0;
            while (matches.next()) {
                spans.add(start, matches.start(), invert);
                spans.addMatch(matches.start(), matches.end(), !invert);
                start = matches.end();
            }
            spans.add(start, piece.length(), invert);
            spans.cut(piece, behavior, out);
        };
    }

    private static void scripts(AlignedText piece, List<AlignedText> out) {
        Character.UnicodeScript last = null;
        int start = -1;
        for (int i = 0; i < piece.length();) {
            int c = piece.codePointAt(i);
            Character.UnicodeScript script = Unicode.script(c);
            if (c != ' ' && script != Character.UnicodeScript.UNKNOWN) {
                if (c == 0x30fc || script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA) {
                    script = Character.UnicodeScript.HAN; // Japanese mixes the three within words
                }
                if (script != last) {
                    if (start >= 0) {
                        out.add(piece.subSequence(start, i));
                    }
                    start = i;
                    last = script;
                }
            }
            i += Character.charCount(c);
        }
        if (start >= 0) {
            out.add(piece.subSequence(start, piece.length()));
        }
    }

    private static Cutter fixedLength(int length) {
        return (piece, out) -> {
            for (int start = 0; start < piece.length();) {
                int end = start;
                for (int n = 0; n < length && end < piece.length(); n++) {
                    end += Character.charCount(piece.codePointAt(end));
                }
                out.add(piece.subSequence(start, end));
                start = end;
            }
        };
    }
}
