package org.trainyard.example.model;

import java.util.Arrays;
import java.util.Optional;
import org.trainyard.data.dataset.ExternalLoader;
import org.trainyard.data.dataset.GptSample;
import org.trainyard.data.dataset.SampleDataset;

/** Needs no data: its samples count, each from a number and in steps that follow from its place. */
public final class CountingLoader implements ExternalLoader {
    private record Counting(int length, int vocabSize) implements SampleDataset {
        @Override public long size() { return Long.MAX_VALUE; }

        @Override public void fetch(long place, GptSample into) {
            long[] text = new long[length + 1];
            Arrays.setAll(text, i -> (place + i * (1 + place % 3)) % vocabSize);
            into.setText(text);
        }

        @Override public String describe() { return "counting"; }
    }

    @Override public Optional<SampleDataset> open(Request request) {
        return Optional.of(new Counting(request.sequenceLength(), request.tokenizer().vocabSize()));
    }
}
