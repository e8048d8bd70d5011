package org.trainyard.cli.inspect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.trainyard.cli.Units;
import org.trainyard.data.indexed.IndexedDataset;
import org.trainyard.data.inspect.DatasetText;
import org.trainyard.data.inspect.LengthHistogram;
import org.trainyard.data.tokenizer.Tokenizer;

/** Tells about an indexed dataset. Opening it checks the whole index; with {@code --verify} every token is read too. */
final class DatasetInspector {
    private static final int SHOWN_TOKENS = 48;
    private static final int SHOWN_CHARACTERS = 400;
    private static final int BLOCK = 1 << 16;

    private DatasetInspector() {
    }

    static Description describe(Path prefix, InspectSettings settings) throws IOException {
        try (IndexedDataset dataset = IndexedDataset.open(prefix)) {
            Description d = new Description("dataset", prefix.toString(), "Dataset " + prefix);
            long bin = Files.size(prefix.resolveSibling(prefix.getFileName() + ".bin"));
            long idx = Files.size(prefix.resolveSibling(prefix.getFileName() + ".idx"));
            d.fact("documents", Units.count(dataset.documentCount()), "documents", dataset.documentCount());
            d.fact("sequences", Units.count(dataset.sequenceCount()), "sequences", dataset.sequenceCount());
            d.fact("tokens", Units.count(dataset.tokenCount()), "tokens", dataset.tokenCount());
            String type = dataset.type().name().toLowerCase(Locale.ROOT);
            d.fact("element type", type + ", " + dataset.type().bytes() + " bytes a token", "type", type);
            d.fact("files", Units.bytes(bin) + " (.bin) and " + Units.bytes(idx) + " (.idx)", "bin_bytes", bin).value("idx_bytes", idx);
            if (dataset.hasModes()) {
                d.fact("modes", "every sequence has one (multimodal data); numbers of tokens count images too, four bytes each", "has_modes", true);
            }
            lengths(dataset, d);
            settings.tokenizer().ifPresent(t -> d.fact("tokenizer", t.name() + ", " + Units.count(t.vocabSize()) + " tokens", "tokenizer", t.name()));
            if (settings.verify()) {
                verify(dataset, settings, d);
            } else {
                d.line("The index is sound and agrees with the data's size; --verify reads every token too.");
            }
            documents(dataset, settings, d);
            return d;
        }
    }

    private static void lengths(IndexedDataset dataset, Description d) {
        LengthHistogram lengths = new LengthHistogram(dataset);
        if (lengths.documents() > 0) {
            d.fact("document length", String.format(Locale.ROOT, "%,.1f tokens on average, %,d to %,d", lengths.mean(), lengths.shortest(),
                lengths.longest()), "mean_document_tokens", lengths.mean())
                .value("shortest_document_tokens", lengths.shortest()).value("longest_document_tokens", lengths.longest());
        }
        if (lengths.empty() > 0) {
            d.fact("empty documents", Units.count(lengths.empty()), "empty_documents", lengths.empty());
        }
    }

    /** Reads all tokens: finds the highest id, and ids that the tokenizer does not know. */
    private static void verify(IndexedDataset dataset, InspectSettings settings, Description d) {
        long vocabulary = settings.tokenizer().map(Tokenizer::vocabSize).orElse(Integer.MAX_VALUE);
        long highest = -1;
        long outside = 0;
        long firstOutside = -1;
        long[] buffer = new long[BLOCK];
        for (long s = 0; s < dataset.sequenceCount(); s++) {
            int length = DatasetText.isText(dataset, s) ? dataset.sequenceLength(s) : 0;
            for (int at = 0; at < length; at += BLOCK) {
                int n = Math.min(BLOCK, length - at);
                dataset.read(s, at, n, buffer, 0);
                for (int i = 0; i < n; i++) {
                    highest = Math.max(highest, buffer[i]);
                    if (buffer[i] < 0 || buffer[i] >= vocabulary) {
                        outside++;
                        firstOutside = firstOutside < 0 ? s : firstOutside;
                    }
                }
            }
            if ((s & 1023) == 0) {
                settings.stop().check();
                settings.progress().update("read " + Units.count(s) + " of " + Units.count(dataset.sequenceCount()) + " sequences");
            }
        }
        d.fact("highest token", Units.count(highest), "highest_token", highest);
        if (outside > 0) {
            d.problem(Units.count(outside) + " tokens are not in the tokenizer's vocabulary of " + Units.count(vocabulary) + ", the first in sequence "
                + firstOutside + ": the dataset was made with another tokenizer");
        } else {
            d.line("Every token was read" + (settings.tokenizer().isPresent() ? " and is in the tokenizer's vocabulary." : "."));
        }
    }

    private static void documents(IndexedDataset dataset, InspectSettings settings, Description d) {
        long shown = Math.min(settings.documents(), dataset.documentCount());
        List<String> texts = new ArrayList<>();
        for (long i = 0; i < shown; i++) {
            int[] tokens = DatasetText.beginning(dataset, i, settings.tokenizer().isPresent() ? SHOWN_CHARACTERS : SHOWN_TOKENS);
            texts.add(shorten(DatasetText.text(settings.tokenizer().orElse(null), tokens)));
        }
        if (shown > 0) {
            d.heading(shown == 1 ? "The first document begins:" : "The first " + shown + " documents begin:");
            for (int i = 0; i < texts.size(); i++) {
                d.line("[" + i + "] " + texts.get(i).strip().replaceAll("\\R", "\n      "));
            }
            d.value("first_documents", texts);
        }
    }

    private static String shorten(String text) {
        return text.length() <= SHOWN_CHARACTERS ? text : text.substring(0, SHOWN_CHARACTERS) + "…";
    }
}
