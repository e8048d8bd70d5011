package org.trainyard.cli.inspect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.trainyard.cli.Units;
import org.trainyard.cli.flags.ParsedFlags;
import org.trainyard.data.dataset.BlendedSamples;
import org.trainyard.data.dataset.RequestedSizes;
import org.trainyard.data.dataset.Samples;
import org.trainyard.data.dataset.SplitData;
import org.trainyard.data.dataset.SplitKind;
import org.trainyard.data.dataset.masked.BertSample;
import org.trainyard.data.dataset.masked.BlockSample;
import org.trainyard.data.dataset.masked.InverseClozeDataset;
import org.trainyard.data.dataset.masked.MaskedDataOptions;
import org.trainyard.data.dataset.masked.MaskedDatasets;
import org.trainyard.data.dataset.masked.Masking;
import org.trainyard.data.dataset.masked.SentenceSamples;
import org.trainyard.data.dataset.masked.T5Sample;
import org.trainyard.data.dataset.masked.WordPieceVocabulary;
import org.trainyard.data.indexed.IndexedDataset;
import org.trainyard.data.inspect.DatasetText;
import org.trainyard.data.tokenizer.Tokenizer;
import org.trainyard.run.UserError;

/** Tells of samples made of sentences, for BERT, T5 and inverse cloze: their sentences, what is hidden and what is learned. Stateless. */
final class SentenceView {
    private static final int LISTED = 40;

    private final SplitKind kind;
    private final int length;
    private final Tokenizer tokenizer;
    private final ParsedFlags f;
    private final Description d;

    SentenceView(SplitKind kind, int length, Tokenizer tokenizer, ParsedFlags f, Description d) {
        this.kind = kind;
        this.length = length;
        this.tokenizer = tokenizer;
        this.f = f;
        this.d = d;
    }

    /**
     * Builds and tells.
     *
     * @param seed of the run
     * @param titles {@code --titles-data-path}, or null
     */
    void tell(DatasetKind type, SplitData data, RequestedSizes sizes, int seed, String titles) {
        WordPieceVocabulary vocabulary = WordPieceVocabulary.of(tokenizer);
        switch (type) {
            case BERT -> {
                var options = MaskedDataOptions.bert(data, vocabulary, masking(Masking.BERT), length, seed, !f.has("--bert-no-binary-head"));
                try (MaskedDatasets<BertSample> built = MaskedDatasets.bert(options, sizes)) {
                    bert(built.get(kind).orElseThrow(this::none));
                }
            }
            case T5 -> {
                int decoder = f.integer("--decoder-seq-length", 0, 1, Integer.MAX_VALUE - 1);
                if (decoder == 0) {
                    throw new UserError("--dataset t5 needs --decoder-seq-length; a fifth of --seq-length and some tokens will do");
                }
                var options = MaskedDataOptions.t5(data, vocabulary, masking(Masking.T5), length, decoder, seed);
                try (MaskedDatasets<T5Sample> built = MaskedDatasets.t5(options, sizes)) {
                    t5(built.get(kind).orElseThrow(this::none), decoder);
                }
            }
            default -> cloze(data, titles, sizes, seed, vocabulary);
        }
    }

    private UserError none() {
        return new UserError("--set " + kind.label() + ": there is no such data");
    }

    private Masking masking(Masking usual) {
        return usual.withProbability(f.real("--mask-prob", usual.probability(), 0)).withShortSequenceProbability(f.real("--short-seq-prob", usual.shortSequenceProbability(), 0));
    }

    private void cloze(SplitData data, String titles, RequestedSizes sizes, int seed, WordPieceVocabulary vocabulary) {
        if (data.dataPath().size() > 1) {
            throw new UserError("--dataset ict: takes one dataset, not a blend");
        }
        if (titles == null) {
            throw new UserError("--dataset ict needs --titles-data-path: a dataset with a title for each document");
        }
        try (IndexedDataset text = IndexedDataset.open(data.dataPath().getFirst(), data.reading()); IndexedDataset names = IndexedDataset.open(titles, data.reading())) {
            InverseClozeDataset samples = new InverseClozeDataset(text, names, vocabulary, data.split(), kind, sizes.of(kind), length, seed,
                f.real("--query-in-block-prob", InverseClozeDataset.QUERY_IN_BLOCK, 0), f.has("--use-one-sent-docs"));
            BlockSample sample = new BlockSample(length);
            if (!fetch(samples, sample)) {
                return;
            }
            d.line("query: " + text(sample.query(), sample.queryMask()));
            d.line("block: " + text(sample.block(), sample.blockMask()));
            d.line("block " + sample.origin()[3] + " of the epoch: sentences " + sample.origin()[0] + "-" + (sample.origin()[1] - 1) + " of document " + sample.origin()[2]);
            d.value("query", sample.query()).value("query_mask", sample.queryMask()).value("block", sample.block()).value("block_mask", sample.blockMask())
                .value("block_data", sample.origin());
        }
    }

    private void bert(Samples<BertSample> samples) {
        BertSample sample = new BertSample(length);
        if (!fetch(samples, sample)) {
            return;
        }
        int end = filled(sample.paddingMask());
        int second = first(sample.types(), 1, end);
        d.line("tokens 0-" + (second - 1) + ", part A: " + text(sample.text(), 0, second));
        if (second < end) {
            d.line("tokens " + second + "-" + (end - 1) + ", part B: " + text(sample.text(), second, end));
            d.line(sample.isRandom() ? "the parts are swapped (label of the next-sentence head: 1)" : "the parts are in order (label of the next-sentence head: 0)");
        }
        padding(end, length);
        if (sample.truncated()) {
            d.line("tokens were left out at the ends of the parts");
        }
        hidden(sample);
        d.value("text", sample.text()).value("types", sample.types()).value("labels", sample.labels()).value("loss_mask", sample.lossMask())
            .value("padding_mask", sample.paddingMask()).value("is_random", sample.isRandom()).value("truncated", sample.truncated());
    }

    /** What was hidden, and what stands in its place. */
    private void hidden(BertSample sample) {
        List<String> places = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            if (sample.lossMask()[i] != 0) {
                String original = piece(sample.labels()[i]);
                long shown = sample.text()[i];
                places.add(i + " " + original + (shown == sample.labels()[i] ? " (left as it is)" : " (shown as " + piece(shown) + ")"));
            }
        }
        d.line("hidden, and so learned: " + listed(places));
    }

    private void t5(Samples<T5Sample> samples, int decoder) {
        T5Sample sample = new T5Sample(length, decoder);
        if (!fetch(samples, sample)) {
            return;
        }
        int end = filled(sample.encoderMask());
        int learned = filled(sample.lossMask());
        d.line("encoder, tokens 0-" + (end - 1) + ": " + text(sample.encoderText(), 0, end));
        padding(end, length);
        d.line("decoder, tokens 0-" + (learned - 1) + ": " + text(sample.decoderText(), 0, learned));
        d.line("labels, all learned: " + text(sample.labels(), 0, learned));
        padding(learned, decoder);
        if (sample.truncated()) {
            d.line("tokens were left out at the end");
        }
        d.value("text_enc", sample.encoderText()).value("text_dec", sample.decoderText()).value("labels", sample.labels()).value("loss_mask", sample.lossMask())
            .value("enc_mask", sample.encoderMask()).value("dec_mask", sample.decoderMask()).value("truncated", sample.truncated());
    }

    /** Tells how many there are and, if one is to be shown, fetches it and tells where it is from; false if none is. */
    private <T> boolean fetch(Samples<T> samples, T sample) {
        d.heading("Samples of the " + kind.label() + " set");
        d.line(Units.count(samples.size()) + " samples of " + Units.count(length) + " tokens");
        d.value("samples", samples.size());
        if (!f.has("--sample")) {
            return false;
        }
        long index = f.whole("--sample", 0, 0, samples.size() - 1);
        d.heading("Sample " + Units.count(index));
        samples.fetch(index, sample);
        origin(samples, index);
        return true;
    }

    private void origin(Samples<?> samples, long index) {
        Samples<?> part = samples;
        long inPart = index;
        if (samples instanceof BlendedSamples<?> mixed) {
            part = mixed.parts().get(mixed.partOf(index));
            inPart = mixed.sampleInPart(index);
        }
        SentenceSamples.Origin o = ((SentenceSamples<?>) part).origin(inPart);
        long last = o.firstSentence() + o.sentences().size() - 1;
        d.line("from " + o.source() + (inPart == index ? "" : ", its sample " + Units.count(inPart)) + ": document " + o.document() + ", sentences " + o.firstSentence() + "-" + last);
        for (int i = 0; i < o.sentences().size(); i++) {
            d.line("sentence " + (o.firstSentence() + i) + ", " + o.sentences().get(i).length + " tokens: " + SampleView.shorten(DatasetText.text(tokenizer, o.sentences().get(i))));
        }
        d.value("document", o.document()).value("first_sentence", o.firstSentence()).value("sentence_lengths", o.sentences().stream().mapToInt(s -> s.length).toArray());
    }

    private void padding(int from, int to) {
        if (from < to) {
            d.line("tokens " + from + "-" + (to - 1) + ": padding");
        }
    }

    private static int filled(long[] mask) { return first(mask, 0, mask.length); }

    private static int first(long[] values, long wanted, int end) {
        for (int i = 0; i < end; i++) {
            if (values[i] == wanted) {
                return i;
            }
        }
        return end;
    }

    private String text(long[] tokens, long[] mask) { return text(tokens, 0, filled(mask)); }

    private String text(long[] tokens, int from, int to) {
        return SampleView.shorten(DatasetText.text(tokenizer, Arrays.stream(tokens, from, to).mapToInt(t -> (int) t).toArray()));
    }

    private String piece(long id) { return id < 0 || id >= tokenizer.vocabSize() ? "<" + id + ">" : "\"" + tokenizer.piece((int) id) + "\""; }

    private static String listed(List<String> all) {
        return all.isEmpty() ? "none" : String.join(", ", all.subList(0, Math.min(LISTED, all.size()))) + (all.size() > LISTED ? " and " + (all.size() - LISTED) + " more" : "");
    }
}
