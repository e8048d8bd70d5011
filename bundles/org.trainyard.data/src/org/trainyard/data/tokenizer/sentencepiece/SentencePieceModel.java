package org.trainyard.data.tokenizer.sentencepiece;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trainyard.data.tokenizer.Tokenizer;
import org.trainyard.data.tokenizer.core.ByteTrie;
import org.trainyard.data.tokenizer.core.CharsMap;
import org.trainyard.data.tokenizer.core.UnigramLattice;
import org.trainyard.run.UserError;

/** A SentencePiece model ready for use. Immutable; safe for many threads. */
final class SentencePieceModel {
    private static final float UNKNOWN_PENALTY = 10;
    private static final double USER_DEFINED_BONUS = 0.1; // a byte
    private static final int BYTES = 256;

    private final ModelFile file;
    private final CharsMap map;
    private final CharsMap inverseMap;
    private final ByteTrie pieces;
    private final ByteTrie userDefined;
    private final UnigramLattice.Model unigram;
    private final int[] byteIds = new int[BYTES];
    private final int unknown;
    private final boolean wordwise;

    private SentencePieceModel(ModelFile file) {
        this.file = file;
        map = file.charsMap.length == 0 ? null : new CharsMap(file.charsMap);
        inverseMap = file.inverseCharsMap.length == 0 ? null : new CharsMap(file.inverseCharsMap);
        unknown = file.unknown();
        Arrays.fill(byteIds, unknown);
        Map<byte[], Integer> all = new HashMap<>();
        Map<byte[], Integer> used = new HashMap<>();
        Map<byte[], Integer> defined = new HashMap<>();
        float least = Float.MAX_VALUE;
        for (int id = 0; id < file.pieces.size(); id++) {
            ModelFile.Piece piece = file.pieces.get(id);
            byte[] bytes = piece.text().getBytes(StandardCharsets.UTF_8);
            switch (piece.type()) {
                case ModelFile.NORMAL -> {
                    least = Math.min(least, piece.score());
                    all.put(bytes, id);
                    used.put(bytes, id);
                }
                case ModelFile.USER_DEFINED -> {
                    all.put(bytes, id);
                    used.put(bytes, id);
                    defined.put(bytes, id);
                }
                case ModelFile.UNUSED -> all.put(bytes, id);
                case ModelFile.BYTE -> byteIds[byteValue(piece.text())] = id;
                default -> {
                    // control pieces and the unknown piece are not found in text
                }
            }
        }
        wordwise = file.escapeWhitespaces && WordSegmenter.isExact(file.pieces);
        pieces = new ByteTrie(all);
        userDefined = defined.isEmpty() ? null : new ByteTrie(defined);
        double[] scores = new double[file.pieces.size()];
        for (int id = 0; id < scores.length; id++) {
            ModelFile.Piece piece = file.pieces.get(id);
            int length = piece.text().getBytes(StandardCharsets.UTF_8).length;
            scores[id] = piece.type() == ModelFile.USER_DEFINED ? (float) (length * USER_DEFINED_BONUS - USER_DEFINED_BONUS) : piece.score();
        }
        unigram = new UnigramLattice.Model(used.size() == all.size() ? pieces : new ByteTrie(used), scores, least - UNKNOWN_PENALTY, unknown, true);
    }

    static SentencePieceModel read(Path path) {
        ModelFile file = ModelFile.read(path);
        try {
            return new SentencePieceModel(file);
        } catch (IllegalArgumentException e) {
            throw new UserError(path + " is no SentencePiece model: " + e.getMessage(), e);
        }
    }

    private static int byteValue(String piece) {
        if (piece.matches("<0x[0-9A-F]{2}>")) {
            return Integer.parseInt(piece, 3, 5, 16);
        }
        throw new IllegalArgumentException("the piece \"" + piece + "\" for a byte is not written <0x00> to <0xFF>");
    }

    TextNormalizer newNormalizer(boolean aligned) {
        return new TextNormalizer(file, map, userDefined, aligned);
    }

    Segmenter newSegmenter() {
        if (file.algorithm == ModelFile.UNIGRAM) {
            return new UnigramSegmenter(unigram); // its sums are rounded, so that a word may depend on all that precedes it
        }
        return wordwise ? new WordSegmenter(new BpeSegmenter(this)) : new BpeSegmenter(this);
    }

    List<ModelFile.Piece> list() {
        return file.pieces;
    }

    ModelFile file() {
        return file;
    }

    CharsMap inverseMap() {
        return inverseMap;
    }

    int algorithm() {
        return file.algorithm;
    }

    ByteTrie pieces() {
        return pieces;
    }

    /** The pieces that text is cut into wherever they occur, or null. */
    ByteTrie userDefined() {
        return userDefined;
    }

    float score(int id) {
        return file.pieces.get(id).score();
    }

    boolean isUnused(int id) {
        return file.pieces.get(id).type() == ModelFile.UNUSED;
    }

    int unknown() {
        return unknown;
    }

    boolean byteFallback() {
        return file.byteFallback;
    }

    int byteId(byte value) {
        return byteIds[value & 0xff];
    }

    /** A special piece's id, or {@link Tokenizer#NONE} if the model has none. */
    int special(int id) {
        return id >= 0 && id < file.pieces.size() ? id : Tokenizer.NONE;
    }
}
