package org.trainyard.data.tokenizer.hf;

import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.trainyard.data.tokenizer.core.AlignedText;
import org.trainyard.data.tokenizer.core.CharsMap;
import org.trainyard.data.tokenizer.wordpiece.BertRules;
import org.trainyard.run.UserError;

/** Reads normalisers: functions from text to text. They are immutable and may be used from many threads. */
final class Normalizers {
    private Normalizers() {
    }

    static UnaryOperator<AlignedText> parse(Part part) {
        return switch (part.type()) {
            case "Sequence" -> {
                List<UnaryOperator<AlignedText>> steps = new ArrayList<>();
                part.parts("normalizers").forEach(step -> steps.add(parse(step)));
                yield text -> {
                    AlignedText result = text;
                    for (UnaryOperator<AlignedText> step : steps) {
                        result = step.apply(result);
                    }
                    return result;
                };
            }
            case "BertNormalizer" -> bert(part);
            case "NFC" -> text -> text.normalized(Form.NFC);
            case "NFD" -> text -> text.normalized(Form.NFD);
            case "NFKC" -> text -> text.normalized(Form.NFKC);
            case "NFKD" -> text -> text.normalized(Form.NFKD);
            case "Lowercase" -> text -> BertRules.lower(text, false);
            case "StripAccents" -> text -> without(text, Unicode::isMark);
            case "Strip" -> strip(part.flag("strip_left", true), part.flag("strip_right", true));
            case "Nmt" -> Normalizers::nmt;
            case "Precompiled" -> precompiled(part);
            case "Replace" -> replace(part.pattern("pattern"), part.text("content"));
            case "Prepend" -> prepend(part.text("prepend"));
            case "ByteLevel" -> ByteLetters::spell;
            default -> throw part.unknown("normalizer", "Sequence, BertNormalizer, NFC, NFD, NFKC, NFKD, Lowercase, StripAccents, Strip, Nmt,"
                    + " Precompiled, Replace, Prepend and ByteLevel");
        };
    }

    private static UnaryOperator<AlignedText> bert(Part part) {
        boolean lower = part.flag("lowercase", true);
        boolean strip = part.flag("strip_accents", lower);
        boolean clean = part.flag("clean_text", true);
        boolean chinese = part.flag("handle_chinese_chars", true);
        return text -> {
            AlignedText result = clean ? clean(text) : text;
            result = chinese ? spaceChinese(result) : result;
            result = strip ? without(result.normalized(Form.NFD), Unicode::isNonspacingMark) : result;
            return lower ? BertRules.lower(result, false) : result;
        };
    }

    private static AlignedText clean(AlignedText text) {
        AlignedText result = new AlignedText(text.length());
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            if (!Unicode.isDroppedByBert(c)) {
                result.appendCodePoint(Unicode.isSpace(c) ? ' ' : c, text.origin(i));
            }
            i += Character.charCount(c);
        }
        return result;
    }

    private static AlignedText spaceChinese(AlignedText text) {
        AlignedText result = new AlignedText(text.length() + 8);
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            if (Unicode.isChinese(c)) {
                result.append(' ', text.origin(i));
                result.appendCodePoint(c, text.origin(i));
                result.append(' ', text.origin(i));
            } else {
                result.appendCodePoint(c, text.origin(i));
            }
            i += Character.charCount(c);
        }
        return result;
    }

    private static AlignedText without(AlignedText text, IntPredicate dropped) {
        AlignedText result = new AlignedText(text.length());
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            if (!dropped.test(c)) {
                result.appendCodePoint(c, text.origin(i));
            }
            i += Character.charCount(c);
        }
        return result;
    }

    private static UnaryOperator<AlignedText> strip(boolean left, boolean right) {
        return text -> {
            int from = 0;
            int to = text.length();
            while (left && from < to && Unicode.isSpace(text.charAt(from))) {
                from++;
            }
            while (right && from < to && Unicode.isSpace(text.charAt(to - 1))) {
                to--;
            }
            return text.subSequence(from, to);
        };
    }

    private static AlignedText nmt(AlignedText text) {
        AlignedText result = new AlignedText(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean dropped = c >= 1 && c <= 8 || c == 0xb || c >= 0xe && c <= 0x1f || c == 0x7f || c == 0x8f || c == 0x9f;
            boolean space = c == '\t' || c == '\n' || c == '\f' || c == '\r' || c == 0x1680 || c >= 0x200b && c <= 0x200f || c == 0x2028
                    || c == 0x2029 || c == 0x2581 || c == 0xfeff || c == 0xfffd;
            if (!dropped) {
                result.append(space ? ' ' : c, text.origin(i));
            }
        }
        return result;
    }

    private static UnaryOperator<AlignedText> precompiled(Part part) {
        CharsMap map;
        try {
            byte[] table = Base64.getDecoder().decode(part.text("precompiled_charsmap"));
            if (table.length == 0) {
                return text -> text;
            }
            map = new CharsMap(table);
        } catch (IllegalArgumentException e) {
            throw new UserError(part.place() + ".precompiled_charsmap: " + e.getMessage(), e);
        }
        return text -> PrecompiledTable.apply(map, text);
    }

    private static UnaryOperator<AlignedText> replace(Pattern pattern, String content) {
        return text -> {
            Matches matches = new Matches(pattern, text);
            AlignedText result = new AlignedText(text.length());
            int at = 0;
            while (text.length() > 0 && matches.next()) {
                result.append(text, at, matches.start());
                result.append(content, text.origin(matches.start()));
                at = matches.end();
            }
            result.append(text, at, text.length());
            return result;
        };
    }

    static UnaryOperator<AlignedText> prepend(String prefix) {
        return text -> {
            if (text.length() == 0) {
                return text;
            }
            AlignedText result = new AlignedText(text.length() + prefix.length());
            result.append(prefix, text.origin(0));
            result.append(text, 0, text.length());
            return result;
        };
    }
}
