package org.trainyard.data.tokenizer.sentencepiece;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trainyard.data.tokenizer.PieceTokenizer;
import org.trainyard.data.tokenizer.TokenBuffer;
import org.trainyard.data.tokenizer.TokenEncoder;
import org.trainyard.data.tokenizer.core.Utf8;

/**
 * A SentencePiece model, as Megatron uses it in three ways: with special tokens added and recognised in text; as it is; and with the
 * token that begins a sequence before every text. Immutable and thread-safe.
 */
public final class SentencePieceTokenizer extends PieceTokenizer {
    /** The type that adds {@code <CLS>}, {@code <SEP>}, {@code <EOD>}, {@code <MASK>} and others, and recognises them in text. */
    public static final String WITH_SPECIALS = "SentencePieceTokenizer";
    /** The type that takes a model as it is. */
    public static final String PLAIN = "GPTSentencePieceTokenizer";
    /** The type that puts the token that begins a sequence before every text. */
    public static final String LLAMA2 = "Llama2Tokenizer";

    private static final String[] ADDED = {"<CLS>", "<SEP>", "<EOD>", "<MASK>"};

    private final SentencePieceModel model;
    private final Map<String, Integer> specials; // in the order of their declaration; empty unless recognised in text
    private final SpecialTokens finder; // or null

    private SentencePieceTokenizer(String type, SentencePieceModel model, List<String> pieces, Map<String, Integer> specials) {
        super(type, pieces, settings(model));
        this.model = model;
        this.specials = specials;
        finder = specials.isEmpty() ? null : new SpecialTokens(specials);
    }

    private static String settings(SentencePieceModel model) {
        ModelFile file = model.file();
        StringBuilder text = new StringBuilder();
        file.pieces.forEach(p -> text.append(p.score()).append(' ').append(p.type()).append('\n'));
        return text.append(file.algorithm).append(file.byteFallback).append(file.whitespaceAsSuffix).append(file.dummyPrefix)
                .append(file.removeExtraWhitespaces).append(file.escapeWhitespaces).append(java.util.Arrays.hashCode(file.charsMap)).toString();
    }

    /**
     * Reads {@code --tokenizer-model}.
     *
     * @param type one of the three types
     * @param extraIds how many {@code <extra_id_…>} the first type adds
     */
    public static SentencePieceTokenizer read(String type, Path file, int extraIds) {
        SentencePieceModel model = SentencePieceModel.read(file);
        List<String> pieces = new ArrayList<>(model.list().stream().map(ModelFile.Piece::text).toList());
        Map<String, Integer> specials = new LinkedHashMap<>();
        if (type.equals(WITH_SPECIALS)) {
            for (String token : ADDED) {
                add(token, pieces, specials);
            }
            add(special(model, model.file().pad, "<PAD>"), pieces, specials);
            add(special(model, model.file().bos, "<BOS>"), pieces, specials);
            add(special(model, model.file().eos, "<EOS>"), pieces, specials);
            for (int i = 0; i < extraIds; i++) {
                add("<extra_id_" + i + ">", pieces, specials);
            }
        }
        return new SentencePieceTokenizer(type, model, pieces, specials);
    }

    private static String special(SentencePieceModel model, int id, String absent) {
        return model.special(id) == NONE ? absent : model.list().get(id).text();
    }

    private static void add(String token, List<String> pieces, Map<String, Integer> specials) {
        int id = pieces.indexOf(token);
        if (id < 0) {
            id = pieces.size();
            pieces.add(token);
        }
        specials.put(token, id);
    }

    @Override
    public TokenEncoder newEncoder() {
        return encoder(null);
    }

    private SentencePieceEncoder encoder(TokenBuffer origins) {
        return new SentencePieceEncoder(model, finder == null ? null : finder.copy(), name().equals(LLAMA2) ? bos() : NONE, origins);
    }

    @Override
    protected int[] starts(String text) {
        TokenBuffer origins = new TokenBuffer();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        encoder(origins).encode(bytes, 0, bytes.length, new TokenBuffer());
        int[] starts = new int[origins.size()];
        int at = 0; // in bytes
        int chars = 0;
        for (int i = 0; i < starts.length; i++) {
            while (at < origins.get(i)) {
                int c = bytes[at] >= 0 ? bytes[at] : Utf8.decode(bytes, at, bytes.length);
                at += Utf8.length(c);
                chars += Character.charCount(c);
            }
            starts[i] = chars;
        }
        return starts;
    }

    @Override
    protected String text(int[] ids, int from, int to) {
        PieceDecoder decoder = new PieceDecoder(model);
        StringBuilder text = new StringBuilder();
        int start = from;
        for (int i = from; i < to; i++) {
            String piece = piece(ids[i]);
            if (specials.getOrDefault(piece, NONE) == ids[i]) {
                text.append(decoder.decode(ids, start, i)).append(' ').append(piece).append(' ');
                start = i + 1;
            }
        }
        return text.append(decoder.decode(ids, start, to)).toString();
    }

    private int special(String name, int id) {
        return specials.isEmpty() ? model.special(id) : specials.getOrDefault(name, specials.getOrDefault(special(model, id, name), NONE));
    }

    @Override
    public int eod() {
        return specials.isEmpty() ? eos() : id("<EOD>");
    }

    @Override
    public int bos() {
        return special("<BOS>", model.file().bos);
    }

    @Override
    public int eos() {
        return special("<EOS>", model.file().eos);
    }

    @Override
    public int pad() {
        return special("<PAD>", model.file().pad);
    }
}
