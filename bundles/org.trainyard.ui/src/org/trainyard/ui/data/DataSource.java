package org.trainyard.ui.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.trainyard.config.model.RunConfiguration;
import org.trainyard.data.dataset.Blend;
import org.trainyard.data.dataset.BlendedDataset;
import org.trainyard.data.dataset.GptDatasets;
import org.trainyard.data.dataset.SampleDataset;
import org.trainyard.data.dataset.SplitKind;
import org.trainyard.data.indexed.IndexedDataset;
import org.trainyard.data.inspect.DatasetText;
import org.trainyard.data.inspect.LengthHistogram;
import org.trainyard.data.inspect.Mixture;
import org.trainyard.data.inspect.SampleParts;
import org.trainyard.data.tokenizer.Tokenizer;
import org.trainyard.models.train.DataChoice;
import org.trainyard.models.train.TokenizerChoice;
import org.trainyard.run.RunDirectory;
import org.trainyard.run.UserError;
import org.trainyard.ui.Background;
import org.trainyard.ui.runs.DataPageInput;

/**
 * The data behind a page, open for as long as the page is. Whatever is asked is done on one thread of its own, in order, and answered on
 * the interface thread; the methods return at once.
 */
final class DataSource implements AutoCloseable {
    /** Of a longer document only the beginning is shown. */
    private static final int SHOWN_TOKENS = 10_000;
    private static final int ROW_TOKENS = 48;

    /** Facts about one dataset. {@code tokensPerByte} is NaN without a tokenizer. */
    record Dataset(String prefix, long documents, long sequences, long tokens, String type, long bytes, LengthHistogram lengths, double tokensPerByte) {
        /** The prefix without its folders. */
        String name() {
            return prefix.substring(prefix.lastIndexOf('/') + 1);
        }
    }

    /** The samples of a split, or of the set with that number of several; {@code mixture} is null where there is one dataset. */
    record Samples(String name, SplitKind kind, int set, long count, List<String> prefixes, Mixture mixture) {
    }

    /** What was found. {@code tokenizer} may be null; {@code problems} say what could not be opened. */
    record Overview(List<Dataset> datasets, List<Samples> samples, Tokenizer tokenizer, int sequenceLength, List<String> problems) {
    }

    /** A line of the list of documents. */
    record Row(long tokens, String beginning) {
    }

    private final DataPageInput input;
    private final Consumer<String> trouble;
    private final ExecutorService worker;
    private final List<IndexedDataset> datasets = new ArrayList<>();
    private RunConfiguration run;
    private Tokenizer tokenizer;
    private GptDatasets samples;

    /** @param trouble told on the interface thread what could not be read */
    DataSource(DataPageInput input, Consumer<String> trouble) {
        this.input = input;
        this.trouble = trouble;
        worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("data reader").factory());
    }

    private interface Work<T> {
        T run();
    }

    private <T> void ask(Work<T> work, Consumer<T> answer) {
        try {
            worker.execute(() -> {
                try {
                    T result = work.run();
                    Background.onInterface(() -> answer.accept(result));
                } catch (UserError e) {
                    Background.onInterface(() -> trouble.accept(e.getMessage()));
                } catch (RuntimeException e) {
                    ILog.of(DataSource.class).error("Cannot read " + input.path(), e);
                    Background.onInterface(() -> trouble.accept(e.toString()));
                }
            });
        } catch (RejectedExecutionException e) {
            // the page was closed meanwhile: nobody waits for the answer
        }
    }

    /** @param tokenizerOf says the tokenizer of a dataset, or null */
    void open(RunConfiguration tokenizerOf, Consumer<Overview> found) {
        ask(() -> {
            closeAll();
            List<String> problems = new ArrayList<>();
            run = input.ofRun() ? DataChoice.of(RunDirectory.open(input.path())) : tokenizerOf;
            tokenizer = run == null ? null : attempt(problems, () -> TokenizerChoice.open(run));
            List<Dataset> facts = new ArrayList<>();
            for (String prefix : prefixes()) {
                Dataset dataset = attempt(problems, () -> facts(prefix));
                if (dataset != null) {
                    facts.add(dataset);
                }
            }
            List<Samples> sets = new ArrayList<>();
            if (input.ofRun() && tokenizer != null) {
                samples = attempt(problems, () -> DataChoice.open(run, tokenizer));
                sets.addAll(samples == null ? List.of() : sets());
            }
            return new Overview(facts, sets, tokenizer, input.ofRun() ? run.getData().getSeqLength() : 0, problems);
        }, found);
    }

    private static <T> T attempt(List<String> problems, Work<T> work) {
        try {
            return work.run();
        } catch (UserError e) {
            problems.add(e.getMessage());
            return null;
        }
    }

    private List<String> prefixes() {
        return input.ofRun() ? DataChoice.prefixes(run) : List.of(input.path().toString());
    }

    private Dataset facts(String prefix) {
        IndexedDataset dataset = input.ofRun() ? DataChoice.dataset(run, prefix) : IndexedDataset.open(Path.of(prefix));
        datasets.add(dataset);
        double density = tokenizer == null || dataset.tokenCount() == 0 ? Double.NaN : DatasetText.tokensPerByte(dataset, tokenizer);
        return new Dataset(prefix, dataset.documentCount(), dataset.sequenceCount(), dataset.tokenCount(), dataset.type().name().toLowerCase(),
                dataset.tokenCount() * dataset.type().bytes(), new LengthHistogram(dataset), density);
    }

    private List<Samples> sets() {
        List<Samples> sets = new ArrayList<>();
        for (SplitKind kind : SplitKind.values()) {
            List<SampleDataset> parts = samples.sets(kind);
            Blend blend = DataChoice.blend(run, kind).orElse(new Blend(List.of(), null));
            for (int i = 0; i < parts.size(); i++) {
                Mixture mixture = parts.get(i) instanceof BlendedDataset mixed ? Mixture.of(mixed, blend.weights()) : null;
                boolean alone = parts.size() == 1;
                String name = alone ? kind.label() : kind.label() + " " + Path.of(blend.prefixes().get(i)).getFileName();
                sets.add(new Samples(name, kind, i, parts.get(i).size(), alone ? blend.prefixes() : List.of(blend.prefixes().get(i)), mixture));
            }
        }
        return sets;
    }

    /** Lines of documents; fewer where the dataset ends. */
    void rows(int dataset, long first, int count, Consumer<List<Row>> found) {
        ask(() -> {
            IndexedDataset data = datasets.get(dataset);
            List<Row> rows = new ArrayList<>();
            for (long i = first; i < Math.min(first + count, data.documentCount()); i++) {
                String text = DatasetText.text(tokenizer, DatasetText.beginning(data, i, ROW_TOKENS));
                rows.add(new Row(DatasetText.length(data, i), text.strip().replaceAll("\\s+", " ")));
            }
            return rows;
        }, found);
    }

    /** A document as text, or its beginning with a remark. */
    void document(int dataset, long document, Consumer<String> found) {
        ask(() -> {
            IndexedDataset data = datasets.get(dataset);
            long length = DatasetText.length(data, document);
            String text = DatasetText.text(tokenizer, DatasetText.beginning(data, document, SHOWN_TOKENS));
            return length <= SHOWN_TOKENS ? text : text + String.format("%n%n… %,d of %,d tokens are shown", SHOWN_TOKENS, length);
        }, found);
    }

    /** A sample of the run as text with its borders. */
    void sample(Samples of, long index, Consumer<SampleText> found) {
        ask(() -> {
            SampleDataset set = samples.sets(of.kind()).get(of.set());
            return SampleText.of(SampleParts.of(set, index, run.getData().getSeqLength()), tokenizer);
        }, found);
    }

    private void closeAll() {
        if (samples != null) {
            samples.close();
            samples = null;
        }
        datasets.forEach(IndexedDataset::close);
        datasets.clear();
    }

    /** Closes all files once what was asked is done. */
    @Override
    public void close() {
        worker.execute(this::closeAll);
        worker.shutdown();
    }
}
