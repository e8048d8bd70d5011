package org.trainyard.data.dataset.masked;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.trainyard.data.tokenizer.Tokenizer;

/**
 * A vocabulary whose pieces tell by their names what they are: {@code ##} continues a word, {@code [CLS]}, {@code [SEP]},
 * {@code [MASK]}, {@code [PAD]}, {@code [BOS]}, {@code [EOS]} and {@code <extra_id_0>}, {@code <extra_id_1>}, … are special. Immutable.
 */
public final class WordPieceVocabulary implements MaskedVocabulary {
    private static final String CONTINUES = "##";

    private final Map<String, Integer> special = new HashMap<>();
    private final BitSet continuing = new BitSet();
    private final int[] ids;
    private final int[] sentinels;

    /** @param pieces in the order of their ids */
    public WordPieceVocabulary(List<String> pieces) {
        for (int id = 0; id < pieces.size(); id++) {
            String piece = pieces.get(id);
            if (piece.startsWith(CONTINUES)) {
                continuing.set(id);
            } else if (piece.startsWith("[") || piece.startsWith("<extra_id_")) {
                special.putIfAbsent(piece, id);
            }
        }
        ids = IntStream.range(0, pieces.size()).toArray();
        List<Integer> found = new ArrayList<>();
        for (Integer id = special.get("<extra_id_0>"); id != null; id = special.get("<extra_id_" + found.size() + ">")) {
            found.add(id);
        }
        sentinels = found.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The vocabulary of a WordPiece tokenizer. */
    public static WordPieceVocabulary of(Tokenizer tokenizer) {
        return new WordPieceVocabulary(IntStream.range(0, tokenizer.vocabSize()).mapToObj(tokenizer::piece).toList());
    }

    private int id(String piece) {
        return special.getOrDefault(piece, Tokenizer.NONE);
    }

    @Override
    public int cls() {
        return id("[CLS]");
    }

    @Override
    public int sep() {
        return id("[SEP]");
    }

    @Override
    public int mask() {
        return id("[MASK]");
    }

    @Override
    public int pad() {
        return id("[PAD]");
    }

    @Override
    public int bos() {
        return id("[BOS]");
    }

    @Override
    public int eos() {
        return id("[EOS]");
    }

    @Override
    public boolean continuesWord(int id) {
        return continuing.get(id);
    }

    @Override
    public int[] ids() {
        return ids.clone();
    }

    @Override
    public int[] sentinels() {
        return sentinels.clone();
    }
}
