package org.trainyard.data.tokenizer.hf;

import com.google.gson.JsonElement;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.trainyard.data.tokenizer.core.AlignedText;
import org.trainyard.data.tokenizer.core.ByteTrie;
import org.trainyard.run.UserError;

/** The tokens that are found in text before the model sees it: some in the text as it is, others in the normalised text. Immutable. */
final class AddedTokens {
    /** A token as the file declares it. */
    record Added(int id, String content, boolean singleWord, boolean leftStrip, boolean rightStrip, boolean normalized, boolean special) {
    }

    /** A stretch of text: a token's id and nothing else to do, or text between tokens (id -1). */
    record Stretch(int id, AlignedText text) {
    }

    private final List<Added> all = new ArrayList<>();
    private final Matcher raw;
    private final Matcher normalized;
    private final Map<Integer, String> decoded = new HashMap<>();

    AddedTokens(Part file, UnaryOperator<AlignedText> normalizer) {
        if (file.has("added_tokens")) {
            for (Part part : file.parts("added_tokens")) {
                all.add(new Added(id(part), part.text("content"), part.flag("single_word", false), part.flag("lstrip", false),
                        part.flag("rstrip", false), part.flag("normalized", true), part.flag("special", false)));
            }
        }
        Map<String, Added> asWritten = new HashMap<>();
        Map<String, Added> asNormalized = new HashMap<>();
        for (Added token : all) {
            if (token.normalized) {
                String text = normalizer.apply(AlignedText.of(token.content)).toString();
                asNormalized.put(text, token);
                decoded.put(token.id, text);
            } else {
                asWritten.put(token.content, token);
                decoded.put(token.id, token.content);
            }
        }
        raw = new Matcher(asWritten);
        normalized = new Matcher(asNormalized);
    }

    private static int id(Part part) {
        int id = part.number("id", -1);
        if (id < 0) {
            throw new UserError(part.place() + ".id: expected a whole number of at least 0");
        }
        return id;
    }

    List<Added> all() {
        return all;
    }

    /** What a token is to the decoder: what it was found as, which for a normalised token is the normalised text; null for what is no added token. */
    String decoded(int id) {
        return decoded.get(id);
    }

    Matcher raw() {
        return raw;
    }

    Matcher normalized() {
        return normalized;
    }

    /** Finds tokens in text: the earliest, and of several at one place the longest. Immutable. */
    static final class Matcher {
        private final ByteTrie trie; // over the bytes of UTF-16 characters, high byte first
        private final ByteTrie bytes; // over UTF-8
        private final List<Added> tokens;

        private Matcher(Map<String, Added> byText) {
            tokens = new ArrayList<>();
            Map<byte[], Integer> entries = new HashMap<>();
            Map<byte[], Integer> utf8 = new HashMap<>();
            byText.forEach((text, token) -> {
                if (!text.isEmpty()) {
                    entries.put(text.getBytes(StandardCharsets.UTF_16BE), tokens.size());
                    utf8.put(text.getBytes(StandardCharsets.UTF_8), tokens.size());
                    tokens.add(token);
                }
            });
            trie = new ByteTrie(entries);
            bytes = new ByteTrie(utf8);
        }

        /** Whether a token occurs in UTF-8 text. */
        boolean occurs(byte[] text, int from, int to) {
            if (tokens.isEmpty()) {
                return false;
            }
            for (int at = from; at < to; at++) {
                int node = bytes.child(ByteTrie.ROOT, text[at]);
                for (int i = at + 1; node != ByteTrie.NONE; i++) {
                    if (bytes.value(node) != ByteTrie.NONE) {
                        return true;
                    }
                    node = i < to ? bytes.child(node, text[i]) : ByteTrie.NONE;
                }
            }
            return false;
        }

        boolean isEmpty() {
            return tokens.isEmpty();
        }

        /** Cuts text at its tokens. */
        List<Stretch> split(AlignedText text) {
            if (tokens.isEmpty()) {
                return List.of(new Stretch(-1, text));
            }
            List<Stretch> stretches = new ArrayList<>();
            int done = 0;
            for (int at = 0; at < text.length();) {
                int end = at;
                Added found = null;
                int node = ByteTrie.ROOT;
                for (int i = at; i < text.length(); i++) {
                    char c = text.charAt(i);
                    node = trie.child(node, (byte) (c >> 8));
                    node = node == ByteTrie.NONE ? node : trie.child(node, (byte) c);
                    if (node == ByteTrie.NONE) {
                        break;
                    }
                    if (trie.value(node) != ByteTrie.NONE) {
                        end = i + 1;
                        found = tokens.get(trie.value(node));
                    }
                }
                if (found == null) {
                    at++;
                    continue;
                }
                int start = at;
                at = end;
                if (found.singleWord && !standsAlone(text, start, end)) {
                    continue;
                }
                while (found.leftStrip && start > done && Unicode.isSpace(text.charAt(start - 1))) {
                    start--;
                }
                while (found.rightStrip && end < text.length() && Unicode.isSpace(text.charAt(end))) {
                    end++;
                }
                if (start > done) {
                    stretches.add(new Stretch(-1, text.subSequence(done, start)));
                }
                start = found.leftStrip ? Math.max(start, done) : start;
                if (start < end) { // else the token before has taken all its white space
                    stretches.add(new Stretch(found.id, text.subSequence(start, end)));
                    done = end;
                }
            }
            if (done < text.length()) {
                stretches.add(new Stretch(-1, text.subSequence(done, text.length())));
            }
            return stretches;
        }

        private static boolean standsAlone(AlignedText text, int start, int end) {
            return (start == 0 || !Unicode.isWord(Character.codePointBefore(text, start)))
                    && (end == text.length() || !Unicode.isWord(text.codePointAt(end)));
        }
    }

    static String content(JsonElement element) {
        return element.isJsonObject() ? element.getAsJsonObject().get("content").getAsString() : element.getAsString();
    }
}
