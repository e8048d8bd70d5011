package org.trainyard.data.tokenizer.hf;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trainyard.data.tokenizer.TokenBuffer;
import org.trainyard.data.tokenizer.wordpiece.WordPieceModel;
import org.trainyard.run.UserError;

/** Reads models. */
final class Models {
    private Models() {
    }

    static Model parse(Part part) {
        String type = part.has("type") ? part.type() : part.has("merges") ? "BPE" : part.has("unk_id") ? "Unigram" : "WordPiece";
        return switch (type) {
            case "BPE" -> bpe(part);
            case "WordPiece" -> wordPiece(part);
            case "WordLevel" -> wordLevel(part);
            case "Unigram" -> unigram(part);
            default -> throw part.unknown("model", "BPE, WordPiece, WordLevel and Unigram");
        };
    }

    static Map<String, Integer> vocabulary(Part part) {
        Map<String, Integer> vocabulary = new LinkedHashMap<>();
        part.part("vocab").json().asMap().forEach((token, id) -> {
            try {
                vocabulary.put(token, id.getAsInt());
            } catch (NumberFormatException | UnsupportedOperationException | IllegalStateException e) {
                throw new UserError(part.place() + ".vocab: the token \"" + token + "\" has the id " + id + "; expected a whole number");
            }
        });
        return vocabulary;
    }

    private static int unknown(Part part, Map<String, Integer> vocabulary, String absent) {
        String token = part.text("unk_token", absent);
        Integer id = vocabulary.get(token);
        if (id == null) {
            throw new UserError(part.place() + ".unk_token: the vocabulary has no \"" + token + "\"");
        }
        return id;
    }

    private static Model bpe(Part part) {
        Map<String, Integer> vocabulary = vocabulary(part);
        if (part.has("dropout") && part.element("dropout").getAsDouble() > 0) {
            throw new UserError(part.place() + ".dropout: merges that are dropped at random are not supported; set it to null");
        }
        String prefix = part.text("continuing_subword_prefix", "");
        JsonArray merges = part.array("merges");
        List<int[]> ranked = new ArrayList<>(merges.size());
        for (int rank = 0; rank < merges.size(); rank++) {
            String[] pair = pair(part, merges.get(rank), rank);
            String right = rank >= 0 && !prefix.isEmpty() && pair[1].startsWith(prefix) ? pair[1].substring(prefix.length()) : pair[1];
            Integer[] ids = {vocabulary.get(pair[0]), vocabulary.get(pair[1]), vocabulary.get(pair[0] + right)};
            for (int i = 0; i < ids.length; i++) {
                if (ids[i] == null) {
                    throw new UserError(part.place() + ".merges[" + rank + "]: the vocabulary has no \"" + (i == 2 ? pair[0] + right : pair[i]) + "\"");
                }
            }
            ranked.add(new int[] {ids[0], ids[1], ids[2]});
        }
        int unknown = part.has("unk_token") ? unknown(part, vocabulary, "") : -1;
        return new BpeModel(vocabulary, ranked, prefix, part.text("end_of_word_suffix", ""), unknown, part.flag("fuse_unk", false),
                part.flag("byte_fallback", false), part.flag("ignore_merges", false));
    }

    static String[] pair(Part part, JsonElement merge, int rank) {
        if (merge.isJsonArray() && merge.getAsJsonArray().size() == 2) {
            return new String[] {merge.getAsJsonArray().get(0).getAsString(), merge.getAsJsonArray().get(1).getAsString()};
        }
        String[] pair = merge.isJsonPrimitive() ? merge.getAsString().split(" ") : new String[0];
        if (pair.length != 2) {
            throw new UserError(part.place() + ".merges[" + rank + "]: " + merge + " is no merge; expected two symbols");
        }
        return pair;
    }

    static WordPieceModel wordPieces(Part part, Map<String, Integer> vocabulary) {
        return new WordPieceModel(vocabulary, part.text("continuing_subword_prefix", "##"), unknown(part, vocabulary, "[UNK]"),
                part.number("max_input_chars_per_word", 100));
    }

    private static Model wordPiece(Part part) {
        Map<String, Integer> vocabulary = vocabulary(part);
        WordPieceModel model = wordPieces(part, vocabulary);
        return model(vocabulary, piece -> {
            byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
            TokenBuffer ids = new TokenBuffer();
            TokenBuffer starts = new TokenBuffer();
            model.encode(bytes, 0, bytes.length, ids, starts);
            int[] characters = new int[starts.size()];
            for (int i = 0; i < characters.length; i++) {
                characters[i] = new String(bytes, 0, starts.get(i), StandardCharsets.UTF_8).length();
            }
            return new Model.Tokens(ids.toArray(), characters);
        });
    }

    private static Model wordLevel(Part part) {
        Map<String, Integer> vocabulary = vocabulary(part);
        int unknown = vocabulary.getOrDefault(part.text("unk_token", "<unk>"), -1);
        return model(vocabulary, piece -> {
            int id = vocabulary.getOrDefault(piece, unknown);
            if (id < 0) {
                throw new UserError(part.place() + ": \"" + piece + "\" is not in the vocabulary, which has no token for unknown words");
            }
            return new Model.Tokens(new int[] {id}, new int[1]);
        });
    }

    private static Model unigram(Part part) {
        JsonArray entries = part.array("vocab");
        List<String> pieces = new ArrayList<>();
        double[] scores = new double[entries.size()];
        for (int id = 0; id < scores.length; id++) {
            JsonElement entry = entries.get(id);
            if (!entry.isJsonArray() || entry.getAsJsonArray().size() != 2) {
                throw new UserError(part.place() + ".vocab[" + id + "]: " + entry + " is no piece with its score");
            }
            pieces.add(entry.getAsJsonArray().get(0).getAsString());
            scores[id] = ScoreText.parse(entry.getAsJsonArray().get(1).getAsString());
        }
        Map<String, Integer> vocabulary = new HashMap<>();
        for (int id = 0; id < scores.length; id++) {
            vocabulary.put(pieces.get(id), id);
        }
        return new UnigramModel(vocabulary, scores, part.number("unk_id", -1), part.flag("byte_fallback", false));
    }

    private static Model model(Map<String, Integer> vocabulary, java.util.function.Function<String, Model.Tokens> encode) {
        return new Model() {
            @Override
            public Tokens encode(String piece) {
                return encode.apply(piece);
            }

            @Override
            public Map<String, Integer> vocabulary() {
                return vocabulary;
            }
        };
    }

    /** The ids of the tokens {@code <0x00>} to {@code <0xFF>}, or null if one is missing. */
    static int[] byteTokens(Map<String, Integer> vocabulary) {
        int[] ids = new int[256];
        for (int b = 0; b < ids.length; b++) {
            ids[b] = vocabulary.getOrDefault(String.format("<0x%02X>", b), -1);
        }
        return ids;
    }
}
