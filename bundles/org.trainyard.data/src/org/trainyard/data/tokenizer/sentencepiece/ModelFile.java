package org.trainyard.data.tokenizer.sentencepiece;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.trainyard.data.tokenizer.TextFiles;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.UserError;

/** What a SentencePiece {@code .model} file says: pieces and how to normalise and cut text. Field numbers are those of its message format. */
final class ModelFile {
    static final int NORMAL = 1;
    static final int UNKNOWN = 2;
    static final int CONTROL = 3;
    static final int USER_DEFINED = 4;
    static final int UNUSED = 5;
    static final int BYTE = 6;

    static final int UNIGRAM = 1;
    static final int BPE = 2;
    static final int CHAR = 4;

    /** A piece with its score (a log probability, or for BPE the negated rank) and its type. */
    record Piece(String text, float score, int type) {
    }

    final List<Piece> pieces = new ArrayList<>();
    int algorithm = UNIGRAM;
    boolean whitespaceAsSuffix;
    boolean byteFallback;
    int bos = 1;
    int eos = 2;
    int pad = -1;
    String unknownSurface = " \u2047 ";
    byte[] charsMap = {};
    byte[] inverseCharsMap = {};
    boolean dummyPrefix = true;
    boolean removeExtraWhitespaces = true;
    boolean escapeWhitespaces = true;

    private ModelFile() {
    }

    static ModelFile read(Path file) {
        try (InputStream in = TextFiles.open(file)) {
            ModelFile model = new ModelFile();
            model.read(new ProtoReader(in.readAllBytes()));
            model.check();
            return model;
        } catch (IllegalArgumentException e) {
            throw new UserError(file + " is no SentencePiece model: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UserError("cannot read the SentencePiece model " + file + ": " + AtomicFiles.reason(e), e);
        }
    }

    private void read(ProtoReader in) {
        for (int field = in.next(); field != 0; field = in.next()) {
            switch (field) {
                case 1 -> pieces.add(piece(in.message()));
                case 2 -> readTrainer(in.message());
                case 3 -> readNormalizer(in.message());
                case 5 -> inverseCharsMap = charsMap(in.message());
                default -> in.skip();
            }
        }
    }

    private static Piece piece(ProtoReader in) {
        String text = "";
        float score = 0;
        int type = NORMAL;
        for (int field = in.next(); field != 0; field = in.next()) {
            switch (field) {
                case 1 -> text = in.text();
                case 2 -> score = in.real();
                case 3 -> type = (int) in.number();
                default -> in.skip();
            }
        }
        return new Piece(text, score, type);
    }

    private void readTrainer(ProtoReader in) {
        for (int field = in.next(); field != 0; field = in.next()) {
            switch (field) {
                case 3 -> algorithm = (int) in.number();
                case 24 -> whitespaceAsSuffix = in.flag();
                case 35 -> byteFallback = in.flag();
                case 41 -> bos = (int) in.number();
                case 42 -> eos = (int) in.number();
                case 43 -> pad = (int) in.number();
                case 44 -> unknownSurface = in.text();
                default -> in.skip();
            }
        }
    }

    private void readNormalizer(ProtoReader in) {
        for (int field = in.next(); field != 0; field = in.next()) {
            switch (field) {
                case 2 -> charsMap = in.bytes();
                case 3 -> dummyPrefix = in.flag();
                case 4 -> removeExtraWhitespaces = in.flag();
                case 5 -> escapeWhitespaces = in.flag();
                default -> in.skip();
            }
        }
    }

    private static byte[] charsMap(ProtoReader in) {
        byte[] map = {};
        for (int field = in.next(); field != 0; field = in.next()) {
            if (field == 2) {
                map = in.bytes();
            } else {
                in.skip();
            }
        }
        return map;
    }

    private void check() {
        if (pieces.isEmpty()) {
            throw new IllegalArgumentException("it has no pieces");
        }
        if (pieces.stream().filter(p -> p.type == UNKNOWN).count() != 1) {
            throw new IllegalArgumentException("exactly one piece stands for unknown text, and it has another number of them");
        }
        if (algorithm != UNIGRAM && algorithm != BPE && algorithm != CHAR) {
            throw new IllegalArgumentException("its algorithm has the number " + algorithm + "; known are 1 (unigram), 2 (bpe) and 4 (char)");
        }
    }

    /** The id of the piece for unknown text. */
    int unknown() {
        for (int id = 0; id < pieces.size(); id++) {
            if (pieces.get(id).type == UNKNOWN) {
                return id;
            }
        }
        throw new IllegalStateException("checked when read");
    }
}
