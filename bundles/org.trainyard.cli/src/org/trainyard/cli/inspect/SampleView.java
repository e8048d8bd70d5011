package org.trainyard.cli.inspect;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.trainyard.cli.Units;
import org.trainyard.data.dataset.GptSample;
import org.trainyard.data.dataset.SampleDataset;
import org.trainyard.data.inspect.DatasetText;
import org.trainyard.data.inspect.SampleParts;
import org.trainyard.data.tokenizer.Tokenizer;

/** Tells about one sample of a run: where its tokens come from, which attend to which, which are learned. Stateless. */
final class SampleView {
    private static final int SHOWN = 300;

    private SampleView() {
    }

    static void describe(SampleDataset dataset, long index, int length, Tokenizer tokenizer, Description d) {
        describe(SampleParts.of(dataset, index, length), index, tokenizer, d);
    }

    static void describe(SampleParts parts, long index, Tokenizer tokenizer, Description d) {
        GptSample sample = parts.sample();
        d.heading("Sample " + Units.count(index));
        if (!parts.source().isEmpty()) {
            d.line("from " + parts.source() + (parts.inSource() == index ? "" : ", its sample " + Units.count(parts.inSource())));
        }
        for (SampleParts.Stretch s : parts.visible()) {
            int[] ids = Arrays.stream(sample.tokens(), s.from(), s.to()).mapToInt(t -> (int) t).toArray();
            d.line("tokens " + s.from() + "-" + (s.to() - 1) + ": " + (s.sequence() < 0 ? "" : "sequence " + s.sequence() + " from its token " + s.offset() + ": ")
                + shorten(DatasetText.text(tokenizer, ids)));
        }
        d.value("pieces", parts.stretches().stream().map(s -> new long[] {s.sequence(), s.offset(), s.to() - s.from()}).toList());
        d.line("attention borders " + Arrays.toString(sample.cumulativeLengths()));
        d.line("not learned: " + (parts.notLearned().isEmpty() ? "none" : parts.notLearned().stream()
            .map(r -> r.to() - r.from() == 1 ? "" + r.from() : r.from() + "-" + (r.to() - 1)).collect(Collectors.joining(", "))));
        d.line("position ids restart at " + parts.restarts().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        d.value("tokens", sample.tokens()).value("labels", sample.labels()).value("loss_mask", sample.lossMask()).value("position_ids", sample.positionIds())
            .value("attention_borders", sample.cumulativeLengths());
    }

    static String shorten(String text) {
        String line = text.replaceAll("\\R", "\u23ce").strip();
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN / 2) + " … " + line.substring(line.length() - SHOWN / 2);
    }
}
