package org.trainyard.data.dataset;

/** Holds samples from outside to what training can use: a wrong token id would otherwise show far away, or not at all. */
record CheckedSamples(String loader, SampleDataset samples, int sequenceLength, int vocabSize) implements SampleDataset {
    @Override
    public long size() {
        return samples.size();
    }

    @Override
    public String describe() {
        return samples.describe();
    }

    @Override
    public void fetch(long index, GptSample into) {
        into.setCumulativeLengths();
        samples.fetch(index, into);
        check(index, "token", into.tokens(), vocabSize);
        check(index, "label", into.labels(), vocabSize);
        check(index, "position", into.positionIds(), sequenceLength);
        for (float weight : into.lossMask()) {
            if (!(weight >= 0) || Float.isInfinite(weight)) {
                throw broken(index, "the loss mask " + weight);
            }
        }
        int[] borders = into.cumulativeLengths();
        boolean right = borders.length >= 2 && borders[0] == 0 && borders[borders.length - 1] == sequenceLength;
        for (int i = 1; right && i < borders.length; i++) {
            right = borders[i] > borders[i - 1];
        }
        if (!right) {
            throw broken(index, "cumulative lengths " + java.util.Arrays.toString(borders) + ", which do not ascend from 0 to " + sequenceLength);
        }
    }

    private void check(long index, String what, long[] values, int below) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] < 0 || values[i] >= below) {
                throw broken(index, "the " + what + " " + values[i] + " at " + i + ", which is not below " + below);
            }
        }
    }

    private IllegalStateException broken(long index, String what) {
        return new IllegalStateException("the external data loader " + loader + " gave sample " + index + " " + what);
    }
}
