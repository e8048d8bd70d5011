package org.trainyard.data.dataset.masked;

import java.util.Arrays;
import java.util.List;
import org.trainyard.data.dataset.Split;
import org.trainyard.data.dataset.SplitKind;
import org.trainyard.data.dataset.internal.IndexCache;
import org.trainyard.data.indexed.IndexedDataset;
import org.trainyard.random.NumpyRandom;
import org.trainyard.run.UserError;

/**
 * Samples for T5, value for value those of Megatron-Core (megatron-formats §3.10): spans of the text are replaced by sentinels, the
 * decoder gives back what they hide. Each sample follows from the seed and its number alone. Thread-safe.
 */
public final class T5Dataset implements SentenceSamples<T5Sample> {
    static final String TYPE = "T5MaskedWordPieceDataset";
    private static final int SPECIAL = 2; // begin and end

    private final MaskedSource source;
    private final MaskedDataOptions options;
    private final Masker masker;

    T5Dataset(IndexedDataset data, Split split, SplitKind kind, long requested, MaskedDataOptions options, IndexCache cache) {
        this.options = options;
        masker = new Masker(options.masking(), options.vocabulary(), false);
        source = new MaskedSource(TYPE, data, split, kind, requested, options.sequenceLength() - SPECIAL, 1, options, cache);
    }

    @Override
    public long size() {
        return source.size();
    }

    @Override
    public Origin origin(long index) {
        return source.origin(index);
    }

    @Override
    public String describe() {
        return source.describe();
    }

    @Override
    public void fetch(long index, T5Sample into) {
        NumpyRandom random = new NumpyRandom((options.seed() + index) & 0xffffffffL);
        int target = source.targetLength(index);
        long[] tokens = source.read(source.firstSentence(index), source.endSentence(index));
        into.truncated = tokens.length > target;
        int length = Math.min(tokens.length, target);
        List<Masker.Span> spans = masker.mask(tokens, length, target, random);
        int[] sentinels = options.vocabulary().sentinels();
        checkFits(spans, sentinels.length, into);
        int encoder = 0;
        int decoder = 1;
        into.decoderText[0] = options.vocabulary().bos();
        int next = 0; // the first token that no span has passed
        for (int k = 0; k < spans.size(); k++) {
            Masker.Span span = spans.get(k);
            int start = span.places()[0];
            System.arraycopy(tokens, next, into.encoderText, encoder, start - next);
            encoder += start - next;
            into.encoderText[encoder++] = sentinels[k];
            into.decoderText[decoder++] = sentinels[k];
            System.arraycopy(span.labels(), 0, into.decoderText, decoder, span.labels().length);
            decoder += span.labels().length;
            next = span.places()[span.places().length - 1] + 1;
        }
        System.arraycopy(tokens, next, into.encoderText, encoder, length - next);
        encoder += length - next;
        System.arraycopy(into.decoderText, 1, into.labels, 0, decoder - 1);
        into.labels[decoder - 1] = options.vocabulary().eos();
        finish(encoder, decoder, into);
    }

    private void checkFits(List<Masker.Span> spans, int sentinels, T5Sample into) {
        int needed = 1;
        for (Masker.Span span : spans) {
            needed += 1 + span.labels().length;
        }
        if (needed > into.decoderText.length) {
            throw new UserError("--decoder-seq-length " + into.decoderText.length + ": a sample of --seq-length " + options.sequenceLength()
                    + " hides so much that its decoder needs " + needed + " tokens; raise it, or lower --mask-prob");
        }
        if (spans.size() > sentinels) {
            throw new UserError("a sample hides " + spans.size() + " spans, but there are only " + sentinels
                    + " sentinel tokens; raise --vocab-extra-ids");
        }
    }

    private void finish(int encoder, int decoder, T5Sample into) {
        int pad = options.vocabulary().pad();
        Arrays.fill(into.encoderText, encoder, into.encoderText.length, pad);
        Arrays.fill(into.decoderText, decoder, into.decoderText.length, pad);
        Arrays.fill(into.labels, decoder, into.labels.length, -1);
        Arrays.fill(into.lossMask, 0, decoder, 1);
        Arrays.fill(into.lossMask, decoder, into.lossMask.length, 0);
        maskPadding(into.encoderText, into.encoderMask, pad);
        maskPadding(into.decoderText, into.decoderMask, pad);
    }

    private static void maskPadding(long[] text, long[] mask, int pad) {
        for (int i = 0; i < text.length; i++) {
            mask[i] = text[i] == pad ? 0 : 1;
            text[i] = text[i] == pad ? 0 : text[i];
        }
    }
}
