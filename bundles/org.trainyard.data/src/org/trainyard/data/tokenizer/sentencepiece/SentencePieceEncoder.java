package org.trainyard.data.tokenizer.sentencepiece;

import java.nio.charset.StandardCharsets;
import org.trainyard.data.tokenizer.TokenBuffer;
import org.trainyard.data.tokenizer.TokenEncoder;
import org.trainyard.data.tokenizer.core.Utf8;

/** Encodes UTF-8 text: special tokens where they are written, and the text between them by the model. For one thread. */
final class SentencePieceEncoder implements TokenEncoder {
    private final SentencePieceModel model;
    private final TextNormalizer normalizer;
    private final Segmenter segmenter;
    private final SpecialTokens specials; // or null
    private final int first;
    private final TokenBuffer origins; // or null
    private TokenBuffer out;
    private boolean unknownBefore;

    /**
     * @param specials the tokens that are recognised in text, or null
     * @param first the id put before every text, or NONE
     * @param origins takes the byte at which each token begins, or null
     */
    SentencePieceEncoder(SentencePieceModel model, SpecialTokens specials, int first, TokenBuffer origins) {
        this.model = model;
        this.specials = specials;
        this.first = first;
        this.origins = origins;
        normalizer = model.newNormalizer(origins != null);
        segmenter = model.newSegmenter();
    }

    @Override
    public void encode(byte[] bytes, int from, int to, TokenBuffer out) {
        int before = out.size();
        if (!encodeStrict(bytes, from, to, out)) {
            out.grow(before - out.size());
            byte[] clean = Utf8.text(bytes, from, to).getBytes(StandardCharsets.UTF_8);
            encodeStrict(clean, 0, clean.length, out);
        }
    }

    private boolean encodeStrict(byte[] bytes, int from, int to, TokenBuffer out) {
        this.out = out;
        if (origins != null) {
            origins.clear();
        }
        if (first >= 0) {
            add(first, 0);
        }
        int at = from;
        while (specials != null && specials.find(bytes, at, to)) {
            if (!encodeText(bytes, at, specials.start(), from)) {
                return false;
            }
            add(specials.id(), specials.start() - from);
            at = specials.end();
        }
        return encodeText(bytes, at, to, from);
    }

    private boolean encodeText(byte[] bytes, int from, int to, int textStart) {
        int length = normalizer.normalize(bytes, from, to);
        if (length < 0) {
            return false;
        }
        unknownBefore = false;
        int shift = from - textStart;
        segmenter.segment(normalizer.bytes(), 0, length, (id, start, end) -> add(id, start, end, shift));
        return true;
    }

    private void add(int id, int start, int end, int shift) {
        boolean unknown = id == model.unknown();
        if (unknown && model.byteFallback()) {
            for (int i = start; i < end; i++) {
                add(model.byteId(normalizer.bytes()[i]), origins == null ? 0 : shift + normalizer.origin(i));
            }
        } else if (!unknown || !unknownBefore) { // a run of unknown characters is one token
            add(id, origins == null ? 0 : shift + normalizer.origin(start));
        }
        unknownBefore = unknown;
    }

    private void add(int id, int origin) {
        out.add(id);
        if (origins != null) {
            origins.add(origin);
        }
    }
}
