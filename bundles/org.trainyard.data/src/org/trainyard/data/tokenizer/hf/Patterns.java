package org.trainyard.data.tokenizer.hf;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Regular expressions as Oniguruma reads them, with which Hugging Face's library cuts and replaces, rewritten for Java. Stateless. */
final class Patterns {
    private static final String WORD = "\\p{IsAlphabetic}\\p{M}\\p{Nd}\\p{Pc}"; // Java has U+200C and U+200D too
    private static final String LONE_WORD = "[" + WORD + "\u00b2\u00b3\u00b9\u00bc-\u00be]"; // outside of classes
    private static final String EDGE = "(?:(?<=W)(?!W)|(?<!W)(?=W))".replace("W", LONE_WORD);
    private static final String NO_EDGE = "(?:(?<=W)(?=W)|(?<!W)(?!W))".replace("W", LONE_WORD);
    private static final Map<String, String> CLASSES = Map.ofEntries(Map.entry("alnum", "\\p{IsAlphabetic}\\p{Nd}"), Map.entry("alpha", "\\p{IsAlphabetic}"),
            Map.entry("digit", "\\p{Nd}"), Map.entry("lower", "\\p{IsLowercase}"), Map.entry("upper", "\\p{IsUppercase}"), Map.entry("space", "\\s"),
            Map.entry("punct", "\\p{P}\\p{S}"), Map.entry("word", WORD), Map.entry("xdigit", "0-9a-fA-F"), Map.entry("cntrl", "\\p{Cc}"),
            Map.entry("blank", "\\t\\p{Zs}"), Map.entry("ascii", "\\x00-\\x7f"), Map.entry("graph", "[^\\s\\p{Cc}\\p{Cn}\\p{Cs}]"),
            Map.entry("print", "[^\\s\\p{Cc}\\p{Cn}\\p{Cs}]\\p{Zs}"));

    private Patterns() {
    }

    /** @throws java.util.regex.PatternSyntaxException if it is none */
    static Pattern compile(String regex) {
        String java = rewrite(regex);
        if (java.contains("(?<=") || java.contains("(?<!")) {
            java = "(?:" + java + ")(?:\ud83d\ude00){0}"; // Java looks behind by characters, not chars, only where a pattern has one of two chars
        }
        return Pattern.compile(java, Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNIX_LINES | Pattern.MULTILINE);
    }

    private static String rewrite(String regex) {
        StringBuilder java = new StringBuilder();
        int depth = 0; // of classes
        for (int i = 0; i < regex.length();) {
            char c = regex.charAt(i);
            if (c == '\\' && i + 1 < regex.length()) {
                int end = i + 2;
                char kind = regex.charAt(i + 1);
                if ((kind == 'p' || kind == 'P') && regex.startsWith("{", end) && regex.indexOf('}', end) > 0) {
                    end = regex.indexOf('}', end) + 1;
                }
                java.append(escape(regex.substring(i, end), depth > 0));
                i = end;
                continue;
            }
            if (depth > 0 && regex.startsWith("[:", i) && regex.indexOf(":]", i) > 0) {
                int end = regex.indexOf(":]", i);
                boolean not = regex.startsWith("^", i + 2);
                String known = CLASSES.get(regex.substring(i + (not ? 3 : 2), end));
                if (known == null) {
                    throw new PatternSyntaxException("there is no class " + regex.substring(i, end + 2), regex, i);
                }
                java.append(not ? "[^" + known + "]" : known);
                i = end + 2;
                continue;
            }
            depth += c == '[' ? 1 : c == ']' && depth > 0 ? -1 : 0;
            java.append(c);
            i++;
        }
        return java.toString();
    }

    private static String escape(String escape, boolean inClass) {
        return switch (escape.charAt(1)) {
            case 'w' -> inClass ? WORD : LONE_WORD;
            case 'W' -> inClass ? "[^" + WORD + "]" : "[^" + LONE_WORD + "]";
            case 'h' -> inClass ? "0-9a-fA-F" : "[0-9a-fA-F]";
            case 'H' -> "[^0-9a-fA-F]";
            case 'b' -> inClass ? "\\x08" : EDGE;
            case 'B' -> NO_EDGE;
            case 'p', 'P' -> escape.replaceFirst("\\{(\\^?)([A-Z][a-z]{2,}[A-Za-z_]*)\\}", "{$1Is$2}"); // scripts and the like
            default -> escape;
        };
    }
}
