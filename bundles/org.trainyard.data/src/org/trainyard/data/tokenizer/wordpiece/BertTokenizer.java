package org.trainyard.data.tokenizer.wordpiece;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.trainyard.data.tokenizer.PieceTokenizer;
import org.trainyard.data.tokenizer.TextFiles;
import org.trainyard.data.tokenizer.TokenBuffer;
import org.trainyard.data.tokenizer.TokenEncoder;
import org.trainyard.data.tokenizer.core.AlignedText;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.UserError;

/** BERT's WordPiece, lower-case or cased, with the tokens that Megatron adds. Immutable and thread-safe. */
public final class BertTokenizer extends PieceTokenizer {
    /** The type that lower-cases text and strips accents. */
    public static final String LOWER_CASE = "BertWordPieceLowerCase";
    /** The type that leaves case and accents as they are. */
    public static final String CASED = "BertWordPieceCase";

    private static final int MAX_CHARACTERS = 200; // longer words count as unknown
    private static final String[] JOINS = {" .", ".", " ?", "?", " !", "!", " ,", ",", " ' ", "'", " n't", "n't", " 'm", "'m", " 's", "'s",
        " 've", "'ve", " 're", "'re"};

    private final BertRules rules;
    private final WordPieceModel model;
    private final byte[] kinds;

    private BertTokenizer(String type, List<String> pieces) {
        super(type, pieces, "");
        boolean lower = type.equals(LOWER_CASE);
        rules = new BertRules(lower, lower, true, BertRules.OWN);
        model = new WordPieceModel(WordPieceModel.ids(pieces), "##", id("[UNK]"), MAX_CHARACTERS);
        kinds = BertEncoder.kinds(rules);
    }

    /**
     * Reads {@code --vocab-file}: a piece a line.
     *
     * @param extraIds how many {@code <extra_id_…>} are added, for T5
     */
    public static BertTokenizer read(String type, Path vocabFile, int extraIds) {
        List<String> pieces = readPieces(vocabFile);
        Set<String> known = new HashSet<>(pieces);
        for (String required : new String[] {"[UNK]", "[CLS]", "[SEP]", "[PAD]", "[MASK]"}) {
            if (!known.contains(required)) {
                throw new UserError(vocabFile + ": the vocabulary has no " + required + "; the tokenizer type " + type + " needs it");
            }
        }
        List<String> added = new ArrayList<>(List.of("[BOS]", "[EOS]"));
        for (int i = 0; i < extraIds; i++) {
            added.add("<extra_id_" + i + ">");
        }
        added.stream().filter(known::add).forEach(pieces::add);
        return new BertTokenizer(type, pieces);
    }

    private static List<String> readPieces(Path file) {
        String text;
        try (InputStream in = TextFiles.open(file)) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UserError("cannot read the vocabulary " + file + ": " + AtomicFiles.reason(e), e);
        }
        List<String> pieces = new ArrayList<>();
        for (String line : text.split("\r?\n|\r")) { // trailing empty lines are left out
            pieces.add(line.strip());
        }
        return pieces;
    }

    @Override
    public TokenEncoder newEncoder() {
        return new BertEncoder(rules, model, kinds);
    }

    @Override
    protected int[] starts(String text) {
        return starts(text, rules, model);
    }

    static int[] starts(String text, BertRules rules, WordPieceModel model) {
        TokenBuffer result = new TokenBuffer();
        TokenBuffer ids = new TokenBuffer();
        TokenBuffer bytesBefore = new TokenBuffer();
        for (AlignedText word : rules.words(AlignedText.of(text))) {
            byte[] letters = word.toString().getBytes(StandardCharsets.UTF_8);
            bytesBefore.clear();
            model.encode(letters, 0, letters.length, ids, bytesBefore);
            for (int i = 0; i < bytesBefore.size(); i++) {
                int chars = new String(letters, 0, bytesBefore.get(i), StandardCharsets.UTF_8).length();
                result.add(word.origin(chars));
            }
        }
        return result.toArray();
    }

    @Override
    protected String text(int[] ids, int from, int to) {
        StringBuilder joined = new StringBuilder();
        for (int i = from; i < to; i++) {
            joined.append(i == from ? "" : " ").append(piece(ids[i]));
        }
        String text = joined.toString().replace(" ##", "");
        for (int i = 0; i < JOINS.length; i += 2) {
            text = text.replace(JOINS[i], JOINS[i + 1]);
        }
        return text;
    }

    @Override
    public int eod() {
        return id("[EOS]");
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
    public int pad() {
        return id("[PAD]");
    }

    /** The id that begins BERT's samples. */
    public int cls() {
        return id("[CLS]");
    }

    /** The id that separates sentences. */
    public int sep() {
        return id("[SEP]");
    }

    /** The id that stands for a masked token. */
    public int mask() {
        return id("[MASK]");
    }
}
