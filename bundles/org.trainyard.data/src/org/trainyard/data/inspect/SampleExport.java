package org.trainyard.data.inspect;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.trainyard.data.dataset.GptDatasetBuilder;
import org.trainyard.data.dataset.GptDatasets;
import org.trainyard.data.dataset.GptSample;
import org.trainyard.data.dataset.Samples;
import org.trainyard.data.dataset.SplitKind;
import org.trainyard.data.dataset.internal.IndexArray;
import org.trainyard.data.dataset.internal.NpyFile;
import org.trainyard.data.dataset.masked.BertSample;
import org.trainyard.data.dataset.masked.MaskedDatasets;
import org.trainyard.data.dataset.masked.T5Sample;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.NewFolders;
import org.trainyard.run.UserError;

/**
 * Writes the samples of a run as {@code .npy} arrays with one row a sample, for other programs to look at or to compare with:
 * {@code FOLDER/SPLIT-FIELD.npy}. Stateless.
 */
public final class SampleExport {
    private SampleExport() {
    }

    /**
     * Writes all samples of all splits.
     *
     * @param plan the data of a run as a JSON object, see docs/data.md
     * @param where what to call the plan in messages
     */
    public static void run(String plan, String where, Path folder) {
        SamplePlan parsed = SamplePlan.parse(plan, where);
        NewFolders made;
        try {
            made = NewFolders.make(folder);
        } catch (IOException e) {
            throw new UserError("cannot make the folder " + folder + ": " + AtomicFiles.reason(e), e);
        }
        try {
            write(parsed, folder);
        } catch (RuntimeException | Error e) {
            made.removeEmpty();
            throw e;
        }
    }

    private static void write(SamplePlan parsed, Path folder) {
        switch (parsed.kind) {
            case "gpt" -> gpt(parsed, folder);
            case "bert" -> {
                try (MaskedDatasets<BertSample> data = MaskedDatasets.bert(parsed.bert(), parsed.sizes())) {
                    BertSample sample = new BertSample(parsed.sequenceLength);
                    each(data::get, folder, sample, SampleExport::fields);
                }
            }
            default -> {
                try (MaskedDatasets<T5Sample> data = MaskedDatasets.t5(parsed.t5(), parsed.sizes())) {
                    T5Sample sample = new T5Sample(parsed.sequenceLength, parsed.decoderLength);
                    each(data::get, folder, sample, SampleExport::fields);
                }
            }
        }
    }

    private static void gpt(SamplePlan plan, Path folder) {
        try (GptDatasets data = GptDatasetBuilder.build(plan.gpt(), plan.sizes())) {
            GptSample sample = new GptSample(plan.sequenceLength);
            each(kind -> data.get(kind), folder, sample, SampleExport::fields);
        }
    }

    private static <S> void each(Function<SplitKind, Optional<? extends Samples<S>>> data, Path folder, S sample,
            Function<S, Map<String, long[]>> fields) {
        for (SplitKind kind : SplitKind.values()) {
            data.apply(kind).ifPresent(samples -> write(samples, folder.resolve(kind.label()), sample, fields));
        }
    }

    private static <S> void write(Samples<S> samples, Path stem, S sample, Function<S, Map<String, long[]>> fields) {
        Map<String, long[]> columns = new LinkedHashMap<>();
        int count = Math.toIntExact(samples.size());
        for (int i = 0; i < count; i++) {
            samples.fetch(i, sample);
            for (Map.Entry<String, long[]> field : fields.apply(sample).entrySet()) {
                int width = field.getValue().length;
                long[] all = columns.computeIfAbsent(field.getKey(), _ -> new long[Math.multiplyExact(count, width)]);
                System.arraycopy(field.getValue(), 0, all, i * width, width);
            }
        }
        columns.forEach((name, all) -> NpyFile.write(stem.resolveSibling(stem.getFileName() + "-" + name.toLowerCase(Locale.ROOT) + ".npy"),
                IndexArray.of(all, all.length / count)));
    }

    private static Map<String, long[]> fields(GptSample sample) {
        float[] mask = sample.lossMask();
        long[] lossMask = new long[mask.length];
        for (int i = 0; i < mask.length; i++) {
            lossMask[i] = (long) mask[i];
        }
        return Map.of("tokens", sample.tokens(), "labels", sample.labels(), "loss_mask", lossMask, "position_ids", sample.positionIds());
    }

    private static Map<String, long[]> fields(BertSample sample) {
        return Map.of("text", sample.text(), "types", sample.types(), "labels", sample.labels(), "loss_mask", sample.lossMask(),
                "padding_mask", sample.paddingMask(), "is_random", flag(sample.isRandom()), "truncated", flag(sample.truncated()));
    }

    private static Map<String, long[]> fields(T5Sample sample) {
        return Map.of("text_enc", sample.encoderText(), "text_dec", sample.decoderText(), "labels", sample.labels(),
                "loss_mask", sample.lossMask(), "enc_mask", sample.encoderMask(), "dec_mask", sample.decoderMask(),
                "truncated", flag(sample.truncated()));
    }

    private static long[] flag(boolean value) {
        return new long[] {value ? 1 : 0};
    }
}
