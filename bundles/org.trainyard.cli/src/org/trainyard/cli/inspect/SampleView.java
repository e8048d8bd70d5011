package org.trainyard.cli.inspect;

import java.util.Arrays;
import java.util.List;
import org.trainyard.cli.Units;
import org.trainyard.data.dataset.BlendedDataset;
import org.trainyard.data.dataset.GptDataset;
import org.trainyard.data.dataset.GptSample;
import org.trainyard.data.dataset.SampleDataset;
import org.trainyard.data.dataset.Samples;
import org.trainyard.data.tokenizer.Tokenizer;

/** Tells about one sample of a run: where its tokens come from, which attend to which, which are learned. Stateless. */
final class SampleView {
    private static final int SHOWN = 300;

    private SampleView() {
    }

    static void describe(SampleDataset dataset, long index, int length, Tokenizer tokenizer, Description d) {
        GptSample sample = new GptSample(length);
        dataset.fetch(index, sample);
        d.heading("Sample " + Units.count(index));
        Samples<GptSample> part = dataset;
        long inPart = index;
        if (dataset instanceof BlendedDataset mixed) {
            part = mixed.parts().get(mixed.partOf(index));
            inPart = mixed.sampleInPart(index);
        }
        if (part instanceof GptDataset single) {
            d.line("from " + single.sourceName() + (part == dataset ? "" : ", its sample " + Units.count(inPart)));
            List<GptDataset.Piece> pieces = single.pieces(inPart);
            int at = 0;
            for (GptDataset.Piece piece : pieces) {
                int end = Math.min(at + piece.length(), length);
                d.line("tokens " + at + "-" + (end - 1) + ": sequence " + piece.sequence() + " from its token " + piece.from() + ": "
                    + shorten(text(tokenizer, sample.tokens(), at, end)));
                at += piece.length();
                if (at >= length) {
                    break;
                }
            }
            d.value("pieces", pieces.stream().map(p -> new long[] {p.sequence(), p.from(), p.length()}).toList());
        }
        d.line("attention borders " + Arrays.toString(sample.cumulativeLengths()));
        d.line("not learned: " + ranges(sample.lossMask()));
        d.line("position ids restart at " + restarts(sample.positionIds()));
        d.value("tokens", sample.tokens()).value("labels", sample.labels()).value("loss_mask", sample.lossMask()).value("position_ids", sample.positionIds())
            .value("attention_borders", sample.cumulativeLengths());
    }

    private static String text(Tokenizer tokenizer, long[] tokens, int from, int to) {
        int[] ids = new int[to - from];
        for (int i = from; i < to; i++) {
            if (tokens[i] < 0 || tokens[i] >= tokenizer.vocabSize()) {
                return "(token " + tokens[i] + " is not in the tokenizer's vocabulary)";
            }
            ids[i - from] = (int) tokens[i];
        }
        return tokenizer.detokenize(ids);
    }

    private static String shorten(String text) {
        String line = text.replaceAll("\\R", "\u23ce").strip();
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN / 2) + " … " + line.substring(line.length() - SHOWN / 2);
    }

    private static String ranges(float[] mask) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < mask.length; i++) {
            if (mask[i] == 0) {
                int start = i;
                while (i + 1 < mask.length && mask[i + 1] == 0) {
                    i++;
                }
                text.append(text.isEmpty() ? "" : ", ").append(start == i ? "" + i : start + "-" + i);
            }
        }
        return text.isEmpty() ? "none" : text.toString();
    }

    private static String restarts(long[] positions) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < positions.length; i++) {
            if (positions[i] == 0) {
                text.append(text.isEmpty() ? "" : ", ").append(i);
            }
        }
        return text.toString();
    }
}
