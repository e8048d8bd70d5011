package org.trainyard.cli.inspect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.trainyard.cli.CommandContext;
import org.trainyard.cli.CommandLine;
import org.trainyard.cli.Units;
import org.trainyard.cli.data.TokenizerFlags;
import org.trainyard.cli.flags.Flags;
import org.trainyard.cli.flags.ParsedFlags;
import org.trainyard.config.Configurations;
import org.trainyard.config.model.DataSettings;
import org.trainyard.config.model.RunConfiguration;
import org.trainyard.data.dataset.Blend;
import org.trainyard.data.dataset.BlendedDataset;
import org.trainyard.data.dataset.GptDataOptions;
import org.trainyard.data.dataset.GptDatasetBuilder;
import org.trainyard.data.dataset.GptDatasets;
import org.trainyard.data.dataset.RequestedSizes;
import org.trainyard.data.dataset.SampleDataset;
import org.trainyard.data.dataset.Split;
import org.trainyard.data.dataset.SplitData;
import org.trainyard.data.dataset.SplitKind;
import org.trainyard.data.indexed.IndexedDataset;
import org.trainyard.data.indexed.ReadOptions;
import org.trainyard.data.inspect.DatasetText;
import org.trainyard.data.inspect.LengthHistogram;
import org.trainyard.data.inspect.Mixture;
import org.trainyard.data.store.ObjectStores;
import org.trainyard.data.tokenizer.Tokenizer;
import org.trainyard.models.train.DataChoice;
import org.trainyard.models.train.TokenizerChoice;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.RunDirectory;
import org.trainyard.run.UserError;

/** {@code trainyard inspect data RUN} or {@code PREFIX …}: what datasets hold, and exactly which samples a run with them reads. Stateless. */
final class InspectData {
    private static final int BAR = 40;
    private static final List<String> SAID_BY_RUN = Stream.concat(Stream.of("--dataset", "--seq-length", "--train-samples", "--split", "--seed", "--data-cache-path",
        "--no-mmap-bin-files", "--object-storage-cache-path", "--tokenizer-type"), DatasetKind.flags().stream()).toList();

    private InspectData() {
    }

    static Flags flags() {
        return TokenizerFlags.declare(DatasetKind.declare(Flags.of("inspect data",
            "Tells what datasets hold and which samples a run with them reads: inspect data RUN, or PREFIX, or WEIGHT PREFIX WEIGHT PREFIX …")
            .values("--data-path", "WORD", "the datasets, as in training, or the directory of a run, which says everything but --set and --sample; the words behind \"inspect data\""
                + " mean the same")
            .value("--seq-length", "N", "tokens of a sample; with it the samples of a run are built")
            .value("--train-samples", "N", "samples the run asks for (default: one pass, or 10000 of a weighted blend)")
            .value("--split", "WEIGHTS", "how the data are divided (default 969, 30, 1)")
            .value("--set", "SET", "train, valid or test (default train)")
            .value("--seed", "N", "the run's seed (default 1234)")
            .value("--sample", "I", "show sample I of the run: its documents or sentences, borders and masks")
            .value("--data-cache-path", "DIR", "where index files are kept; without it nothing is kept")
            .toggle("--no-mmap-bin-files", "read data files piece by piece instead of mapping them into memory")
            .value("--object-storage-cache-path", "DIR", "where indexes of datasets in object stores (s3://…) are kept")
            .toggle("--json", "one JSON object")));
    }

    static int run(CommandContext context, List<String> arguments) throws IOException {
        List<String> words = new ArrayList<>(arguments);
        if (!words.isEmpty() && !words.getFirst().startsWith("--")) {
            words.addFirst("--data-path");
        }
        ParsedFlags f = flags().parse(words);
        List<String> data = f.texts("--data-path", List.of());
        if (data.isEmpty()) {
            throw new UserError("inspect data: which dataset? Give its prefix, as for --data-path; trainyard help inspect tells the flags");
        }
        if (data.size() == 1 && !ObjectStores.isLocation(data.getFirst()) && RunDirectory.isRun(context.resolve(data.getFirst()))) {
            return ofRun(context, f, RunDirectory.open(context.resolve(data.getFirst())));
        }
        DatasetKind type = DatasetKind.of(f);
        Optional<Tokenizer> tokenizer = TokenizerFlags.create(context, f);
        Blend blend = resolve(context, Blend.parse(data));
        Description d = new Description("data", blend.prefixes().getFirst(), "Data of " + blend.prefixes().size()
            + (blend.prefixes().size() == 1 ? " dataset" : " datasets"));
        ReadOptions reading = new ReadOptions(!f.has("--no-mmap-bin-files"),
            f.has("--object-storage-cache-path") ? context.resolve(f.text("--object-storage-cache-path", null)) : null);
        for (String prefix : type == DatasetKind.SFT ? List.<String>of() : blend.prefixes()) {
            dataset(prefix, IndexedDataset.open(prefix, reading), tokenizer, d);
        }
        if (f.has("--seq-length")) {
            samples(context, f, type, blend, reading, tokenizer.orElseThrow(() -> new UserError("--seq-length: the samples of a run need its tokenizer; give --tokenizer-type")), d);
        } else if (type == DatasetKind.SFT) {
            throw new UserError("--dataset sft needs --seq-length, as conversations are packed into samples");
        } else if (f.has("--sample")) {
            throw new UserError("--sample needs --seq-length, as a sample depends on it");
        }
        d.print(context.out(), f.has("--json"));
        return CommandLine.SUCCESS;
    }

    private static Blend resolve(CommandContext context, Blend blend) {
        return new Blend(blend.prefixes().stream().map(p -> ObjectStores.isLocation(p) ? p : context.resolve(p).toString()).toList(), blend.weights());
    }

    /** What a run trains on is said by its configuration. */
    private static int ofRun(CommandContext context, ParsedFlags f, RunDirectory directory) {
        for (String flag : SAID_BY_RUN) {
            if (f.has(flag)) {
                throw new UserError(flag + ": the run " + directory.path() + " says it; of a run only --set, --sample and --json are asked");
            }
        }
        RunConfiguration run = DataChoice.of(directory);
        Tokenizer tokenizer = TokenizerChoice.open(run);
        Description d = new Description("data", directory.path().toString(), "Data of the run " + directory.path());
        for (String prefix : DataChoice.prefixes(run)) {
            dataset(prefix, DataChoice.dataset(run, prefix), Optional.of(tokenizer), d);
        }
        SplitKind kind = kind(f);
        try (GptDatasets built = DataChoice.open(run, tokenizer)) {
            samples(built, kind, DataChoice.blend(run, kind).orElse(new Blend(List.of(), null)), run.getData().getSeqLength(), tokenizer, f, d);
        }
        d.print(context.out(), f.has("--json"));
        return CommandLine.SUCCESS;
    }

    private static SplitKind kind(ParsedFlags f) {
        return SplitKind.valueOf(f.choice("--set", "train", List.of("train", "valid", "test")).toUpperCase(Locale.ROOT));
    }

    /** Closes the dataset. */
    private static void dataset(String prefix, IndexedDataset opened, Optional<Tokenizer> tokenizer, Description d) {
        try (IndexedDataset data = opened) {
            d.heading(prefix);
            d.line(Units.count(data.documentCount()) + " documents, " + Units.count(data.sequenceCount()) + " sequences, " + Units.count(data.tokenCount())
                + " tokens, " + data.type().name().toLowerCase(Locale.ROOT));
            d.value(prefix + " tokens", data.tokenCount());
            if (tokenizer.isPresent() && data.tokenCount() > 0) {
                double ratio = DatasetText.tokensPerByte(data, tokenizer.get());
                d.line(String.format(Locale.ROOT, "%.4f tokens a byte (%.2f bytes a token)", ratio, 1 / ratio));
                d.value(prefix + " tokens_per_byte", ratio);
            }
            LengthHistogram histogram = new LengthHistogram(data);
            d.line("documents by their number of tokens:");
            lines(histogram).forEach(d::line);
            d.value(prefix + " histogram", histogram.bins().stream().map(b -> new long[] {b.from(), b.to(), b.documents()}).toList());
        }
    }

    /** The bars as text, a line each. */
    private static List<String> lines(LengthHistogram histogram) {
        List<LengthHistogram.Bin> bins = histogram.bins();
        long most = bins.stream().mapToLong(LengthHistogram.Bin::documents).max().orElse(1);
        return bins.stream().map(bin -> {
            String range = bin.from() == bin.to() ? Units.count(bin.from()) : Units.count(bin.from()) + "-" + Units.count(bin.to());
            return String.format(Locale.ROOT, "%22s  %-" + BAR + "s %s (%.1f %%)", range, "#".repeat((int) Math.ceil(BAR * bin.documents() / (double) most)),
                Units.count(bin.documents()), 100.0 * bin.documents() / histogram.documents());
        }).toList();
    }

    private static void samples(CommandContext context, ParsedFlags f, DatasetKind type, Blend blend, ReadOptions reading, Tokenizer tokenizer, Description d)
        throws IOException {
        SplitKind kind = kind(f);
        long count = f.whole("--train-samples", blend.weights() == null ? -1 : 10_000, 1, Integer.MAX_VALUE);
        int length = f.integer("--seq-length", 0, 1, Integer.MAX_VALUE - 1);
        int seed = f.integer("--seed", 1234, 0, Integer.MAX_VALUE);
        Path kept = f.has("--data-cache-path") ? context.resolve(f.text("--data-cache-path", null)) : null;
        Path cache = kept != null ? kept : Files.createTempDirectory("trainyard-inspect");
        RequestedSizes sizes = new RequestedSizes(kind == SplitKind.TRAIN ? count : 0, kind == SplitKind.VALID ? count : 0, kind == SplitKind.TEST ? count : 0);
        try {
            if (type.sentences()) {
                SplitData data = new SplitData(words(blend), List.of(List.of(), List.of(), List.of()), Split.parse(f.text("--split", Split.DEFAULT)),
                    GptDataOptions.DEFAULT_SURPLUS, cache, reading, 1);
                new SentenceView(kind, length, tokenizer, f, d).tell(type, data, sizes, seed, titles(context, f));
                return;
            }
            GptDataOptions.Builder options = GptDataOptions.builder().dataPath(words(blend)).split(f.text("--split", null)).sequenceLength(length).seed(seed).cachePath(cache)
                .reading(reading).tokenizer(tokenizer).resetPositionIds(f.has("--reset-position-ids")).resetAttentionMask(f.has("--reset-attention-mask"))
                .eodMaskLoss(f.has("--eod-mask-loss"));
            DataChoice.shape(shape(f, type), tokenizer, options);
            if (type == DatasetKind.MULTIMODAL) {
                ImageView.tell(options.build(), sizes, kind, f, d);
                return;
            }
            try (GptDatasets built = GptDatasetBuilder.build(options.build(), sizes)) {
                samples(built, kind, blend, length, tokenizer, f, d);
            }
        } finally {
            if (kept == null) {
                AtomicFiles.deleteTree(cache);
            }
        }
    }

    private static String titles(CommandContext context, ParsedFlags f) {
        String given = f.text("--titles-data-path", null);
        return given == null || ObjectStores.isLocation(given) ? given : context.resolve(given).toString();
    }

    private static List<String> words(Blend blend) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < blend.prefixes().size(); i++) {
            if (blend.weights() != null) {
                words.add(Double.toString(blend.weights()[i]));
            }
            words.add(blend.prefixes().get(i));
        }
        return words;
    }

    /** Conversations and gaps with the settings, and the defaults, that training has. */
    private static DataSettings shape(ParsedFlags f, DatasetKind type) {
        List<String> words = new ArrayList<>();
        if (type == DatasetKind.FIM) {
            words.add("--fim-data");
        } else if (type == DatasetKind.SFT) {
            words.add("--sft");
        }
        for (String flag : DatasetKind.flags()) {
            if (f.has(flag) && (flag.startsWith("--fim-") || flag.startsWith("--sft-"))) {
                words.addAll(List.of(flag, f.text(flag, null)));
            }
        }
        return Configurations.fromFlags(words).getData();
    }

    private static void samples(GptDatasets built, SplitKind kind, Blend blend, int length, Tokenizer tokenizer, ParsedFlags f, Description d) {
        List<SampleDataset> sets = built.sets(kind);
        if (sets.isEmpty()) {
            throw new UserError("--set " + kind.label() + ": there is no such data");
        }
        for (int i = 0; i < sets.size(); i++) {
            String name = sets.size() == 1 ? "" : blend.prefixes().get(i);
            d.heading("Samples of the " + kind.label() + " set" + (name.isEmpty() ? "" : " " + name));
            samples(sets.get(i), blend, length, tokenizer, f, sets.size() == 1 ? d : d.within(name));
        }
    }

    private static void samples(SampleDataset dataset, Blend blend, int length, Tokenizer tokenizer, ParsedFlags f, Description d) {
        d.line(Units.count(dataset.size()) + " samples of " + Units.count(length) + " tokens");
        d.value("samples", dataset.size());
        if (dataset instanceof BlendedDataset mixed) {
            mixture(mixed, blend, d);
        }
        if (f.has("--sample")) {
            SampleView.describe(dataset, f.whole("--sample", 0, 0, dataset.size() - 1), length, tokenizer, d);
        }
    }

    private static void mixture(BlendedDataset mixed, Blend blend, Description d) {
        List<Mixture.Part> parts = Mixture.of(mixed, blend.weights()).parts();
        d.line("mixture, asked and realised:");
        for (int i = 0; i < parts.size(); i++) {
            Mixture.Part part = parts.get(i);
            d.line(String.format(Locale.ROOT, "%8.4f %%  %8.4f %%  %s samples of %s", 100 * part.asked(), 100 * part.realised(), Units.count(part.samples()),
                blend.prefixes().get(i)));
        }
        d.value("mixture_asked", parts.stream().mapToDouble(Mixture.Part::asked).toArray());
        d.value("mixture_samples", parts.stream().mapToLong(Mixture.Part::samples).toArray());
    }
}
