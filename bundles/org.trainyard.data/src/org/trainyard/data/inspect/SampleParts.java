package org.trainyard.data.inspect;

import java.util.ArrayList;
import java.util.List;
import org.trainyard.data.dataset.BlendedDataset;
import org.trainyard.data.dataset.GptDataset;
import org.trainyard.data.dataset.GptSample;
import org.trainyard.data.dataset.SampleDataset;
import org.trainyard.data.dataset.Samples;

/**
 * One sample of a run: what it holds and where that comes from. Its arrays are the sample's own.
 *
 * @param sample tokens, labels, what is learned, positions, attention borders
 * @param source the dataset, or empty where samples do not come from stretches of documents
 * @param inSource which sample of that dataset it is
 * @param stretches what it is put together from, in order; empty where its tokens do not lie as they do there
 */
public record SampleParts(GptSample sample, String source, long inSource, List<Stretch> stretches) {
    /**
     * Tokens of one document.
     *
     * @param from the first token of the sample
     * @param to the token behind the last
     * @param sequence where they come from in the dataset, or -1 where that is not known
     * @param offset the first of them in that sequence
     */
    public record Stretch(int from, int to, long sequence, int offset) {
    }

    /** A range of tokens, the end excluded. */
    public record Range(int from, int to) {
    }

    /** Reads sample {@code index}. */
    public static SampleParts of(SampleDataset dataset, long index, int length) {
        GptSample sample = new GptSample(length);
        dataset.fetch(index, sample);
        Samples<GptSample> part = dataset;
        long inPart = index;
        if (dataset instanceof BlendedDataset mixed) {
            part = mixed.parts().get(mixed.partOf(index));
            inPart = mixed.sampleInPart(index);
        }
        if (!(part instanceof GptDataset single)) {
            return new SampleParts(sample, "", inPart, List.of());
        }
        List<Stretch> stretches = new ArrayList<>();
        int at = 0;
        for (GptDataset.Piece piece : single.rearranged() ? List.<GptDataset.Piece>of() : single.pieces(inPart)) {
            if (at < length) {
                stretches.add(new Stretch(at, Math.min(at + piece.length(), length), piece.sequence(), piece.from()));
            }
            at += piece.length();
        }
        return new SampleParts(sample, single.sourceName(), inPart, stretches);
    }

    /** The stretches, or where they are not known what the borders of attention part. */
    public List<Stretch> visible() {
        if (!stretches.isEmpty()) {
            return stretches;
        }
        int[] borders = sample.cumulativeLengths();
        List<Stretch> parted = new ArrayList<>();
        for (int i = 0; i + 1 < borders.length; i++) {
            parted.add(new Stretch(borders[i], borders[i + 1], -1, 0));
        }
        return parted;
    }

    /** The stretches of the sample that are not learned. */
    public List<Range> notLearned() {
        float[] mask = sample.lossMask();
        List<Range> ranges = new ArrayList<>();
        for (int i = 0; i < mask.length; i++) {
            if (mask[i] == 0) {
                int start = i;
                while (i + 1 < mask.length && mask[i + 1] == 0) {
                    i++;
                }
                ranges.add(new Range(start, i + 1));
            }
        }
        return ranges;
    }

    /** Where positions begin anew. */
    public List<Integer> restarts() {
        List<Integer> restarts = new ArrayList<>();
        for (int i = 0; i < sample.positionIds().length; i++) {
            if (sample.positionIds()[i] == 0) {
                restarts.add(i);
            }
        }
        return restarts;
    }
}
