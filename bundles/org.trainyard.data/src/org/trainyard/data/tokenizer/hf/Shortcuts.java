package org.trainyard.data.tokenizer.hf;

import com.google.gson.JsonArray;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.trainyard.data.tokenizer.ByteLevelEncoder;
import org.trainyard.data.tokenizer.TokenEncoder;
import org.trainyard.data.tokenizer.core.ByteAlphabet;
import org.trainyard.data.tokenizer.core.ByteTrie;
import org.trainyard.data.tokenizer.core.Gpt2Splitter;
import org.trainyard.data.tokenizer.core.MergeTable;
import org.trainyard.data.tokenizer.core.PatternSplitter;
import org.trainyard.data.tokenizer.core.PieceCache;
import org.trainyard.data.tokenizer.core.Splitter;
import org.trainyard.data.tokenizer.core.Utf8;
import org.trainyard.data.tokenizer.wordpiece.BertEncoder;
import org.trainyard.data.tokenizer.wordpiece.BertRules;
import org.trainyard.data.tokenizer.wordpiece.WordPieceModel;

/** Recognises byte-level BPE with a pattern that is cut by hand, and BERT's WordPiece, and encodes them without the general pipeline. */
final class Shortcuts {
    private static final int BYTES = 256;
    private static final Map<String, Form> FORMS = Map.of("NFC", Form.NFC, "NFD", Form.NFD, "NFKC", Form.NFKC, "NFKD", Form.NFKD);

    private Shortcuts() {
    }

    /** Encoders for a description, or null if it asks for something else. */
    static Supplier<TokenEncoder> find(Part file, Model model) {
        if (file.part("model").text("type", "").equals("WordPiece")) {
            return wordPiece(file, model);
        }
        if (!(model instanceof BpeModel bpe) || !file.has("pre_tokenizer")) {
            return null;
        }
        Splitter splitter = splitter(file.part("pre_tokenizer"));
        Part part = file.part("model");
        if (splitter == null || !part.text("continuing_subword_prefix", "").isEmpty()
                || !part.text("end_of_word_suffix", "").isEmpty()) {
            return null;
        }
        Form form = null;
        if (file.has("normalizer")) {
            form = FORMS.get(file.part("normalizer").type());
            if (form == null) {
                return null;
            }
        }
        Supplier<TokenEncoder> encoders = encoders(part, bpe.vocabulary(), splitter);
        return encoders == null || form == null ? encoders : normalizing(encoders, form);
    }

    private static Supplier<TokenEncoder> wordPiece(Part file, Model model) {
        if (!file.has("normalizer") || !file.has("pre_tokenizer") || !file.part("normalizer").type().equals("BertNormalizer")
                || !file.part("pre_tokenizer").type().equals("BertPreTokenizer")) {
            return null;
        }
        Part rules = file.part("normalizer");
        if (!rules.flag("clean_text", true) || !rules.flag("handle_chinese_chars", true)) {
            return null;
        }
        boolean lower = rules.flag("lowercase", true);
        BertRules bert = new BertRules(lower, rules.flag("strip_accents", lower), false, Unicode.BERT);
        WordPieceModel pieces = Models.wordPieces(file.part("model"), model.vocabulary());
        byte[] kinds = BertEncoder.kinds(bert);
        return () -> new BertEncoder(bert, pieces, kinds);
    }

    private static Supplier<TokenEncoder> normalizing(Supplier<TokenEncoder> encoders, Form form) {
        return () -> {
            TokenEncoder encoder = encoders.get();
            return (bytes, from, to, out) -> {
                if (isAscii(bytes, from, to)) {
                    encoder.encode(bytes, from, to, out);
                    return;
                }
                String text = Utf8.text(bytes, from, to);
                if (Normalizer.isNormalized(text, form)) {
                    encoder.encode(bytes, from, to, out);
                } else {
                    byte[] normal = Normalizer.normalize(text, form).getBytes(StandardCharsets.UTF_8);
                    encoder.encode(normal, 0, normal.length, out);
                }
            };
        };
    }

    private static boolean isAscii(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }

    private static Splitter splitter(Part part) {
        if (part.type().equals("ByteLevel") && !part.flag("add_prefix_space", true) && part.flag("use_regex", true)) {
            return Gpt2Splitter::next;
        }
        if (!part.type().equals("Sequence")) {
            return null;
        }
        List<Part> steps = part.parts("pretokenizers");
        if (steps.size() != 2 || !steps.get(0).type().equals("Split") || !steps.get(1).type().equals("ByteLevel")) {
            return null;
        }
        Part split = steps.get(0);
        Part bytes = steps.get(1);
        if (!split.text("behavior").equals("Isolated") || split.flag("invert", false) || bytes.flag("add_prefix_space", true)
                || bytes.flag("use_regex", true) || !split.part("pattern").has("Regex")) {
            return null;
        }
        return PatternSplitter.of(split.part("pattern").text("Regex"));
    }

    private static Supplier<TokenEncoder> encoders(Part part, Map<String, Integer> vocabulary, Splitter splitter) {
        Map<String, Integer> symbols = new HashMap<>();
        List<Integer> ids = new ArrayList<>();
        for (int b = 0; b < BYTES; b++) {
            String letter = String.valueOf(ByteAlphabet.toChar(b));
            if (!vocabulary.containsKey(letter)) {
                return null;
            }
            symbols.put(letter, b);
            ids.add(vocabulary.get(letter));
        }
        JsonArray merges = part.array("merges");
        List<int[]> ranked = new ArrayList<>(merges.size());
        for (int rank = 0; rank < merges.size(); rank++) {
            String[] pair = Models.pair(part, merges.get(rank), rank);
            String joined = pair[0] + pair[1];
            Integer left = symbols.get(pair[0]);
            Integer right = symbols.get(pair[1]);
            if (left == null || right == null || symbols.containsKey(joined)) {
                return null; // merging all occurrences at once is the same only where symbols come before what is made of them, once each
            }
            symbols.put(joined, ids.size());
            ranked.add(new int[] {left, right, ids.size()});
            ids.add(vocabulary.get(joined));
        }
        MergeTable table = new MergeTable(ranked);
        int[] symbolIds = ids.stream().mapToInt(i -> i).toArray();
        if (!part.flag("ignore_merges", false)) {
            return () -> new ByteLevelEncoder(splitter, ByteLevelEncoder.model(table, symbolIds));
        }
        Map<byte[], Integer> entries = new HashMap<>();
        vocabulary.forEach((token, id) -> {
            byte[] bytes = ByteAlphabet.bytes(token);
            if (bytes != null) {
                entries.put(bytes, id);
            }
        });
        ByteTrie whole = new ByteTrie(entries);
        return () -> {
            PieceCache.Model merging = ByteLevelEncoder.model(table, symbolIds);
            return new ByteLevelEncoder(splitter, (bytes, from, to, out, at) -> {
                int id = whole.find(bytes, from, to);
                if (id == ByteTrie.NONE) {
                    return merging.encode(bytes, from, to, out, at);
                }
                out[at] = id;
                return at + 1;
            });
        };
    }
}
