package org.trainyard.cli.inspect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.trainyard.cli.Units;
import org.trainyard.data.indexed.IndexedDataset;
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
                d.fact("modes", "every sequence has one (multimodal data)", "has_modes", true);
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
        long documents = dataset.documentCount();
        long shortest = Long.MAX_VALUE;
        long longest = 0;
        long empty = 0;
        int[] block = new int[BLOCK];
        long blockStart = 0;
        int blockLength = 0;
        for (long i = 0; i < documents; i++) {
            long length = 0;
            for (long s = dataset.documentIndex(i); s < dataset.documentIndex(i + 1); s++) {
                if (s >= blockStart + blockLength) {
                    blockStart = s;
                    blockLength = (int) Math.min(BLOCK, dataset.sequenceCount() - s);
                    dataset.sequenceLengths(s, blockLength, block, 0);
                }
                length += block[(int) (s - blockStart)];
            }
            shortest = Math.min(shortest, length);
            longest = Math.max(longest, length);
            empty += length == 0 ? 1 : 0;
        }
        if (documents > 0) {
            double mean = dataset.tokenCount() / (double) documents;
            d.fact("document length", String.format(Locale.ROOT, "%,.1f tokens on average, %,d to %,d", mean, shortest, longest), "mean_document_tokens", mean)
                .value("shortest_document_tokens", shortest).value("longest_document_tokens", longest);
        }
        if (empty > 0) {
            d.fact("empty documents", Units.count(empty), "empty_documents", empty);
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
            int length = dataset.sequenceLength(s);
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
            int[] tokens = beginning(dataset, i, settings.tokenizer().isPresent() ? SHOWN_CHARACTERS : SHOWN_TOKENS);
            texts.add(settings.tokenizer().map(t -> text(t, tokens))
                .orElseGet(() -> Arrays.stream(tokens).mapToObj(Integer::toString).collect(Collectors.joining(" "))));
        }
        if (shown > 0) {
            d.heading(shown == 1 ? "The first document begins:" : "The first " + shown + " documents begin:");
            for (int i = 0; i < texts.size(); i++) {
                d.line("[" + i + "] " + texts.get(i).strip().replaceAll("\\R", "\n      "));
            }
            d.value("first_documents", texts);
        }
    }

    private static String text(Tokenizer tokenizer, int[] tokens) {
        int end = tokens.length;
        for (int i = 0; i < end; i++) {
            if (tokens[i] < 0 || tokens[i] >= tokenizer.vocabSize()) {
                return "(token " + tokens[i] + " is not in the tokenizer's vocabulary)";
            }
        }
        String text = tokenizer.detokenize(tokens);
        return text.length() <= SHOWN_CHARACTERS ? text : text.substring(0, SHOWN_CHARACTERS) + "…";
    }

    private static int[] beginning(IndexedDataset dataset, long document, int most) {
        long[] tokens = new long[most];
        int n = 0;
        for (long s = dataset.documentIndex(document); s < dataset.documentIndex(document + 1) && n < most; s++) {
            int take = Math.min(most - n, dataset.sequenceLength(s));
            dataset.read(s, 0, take, tokens, n);
            n += take;
        }
        return Arrays.stream(tokens, 0, n).mapToInt(t -> (int) t).toArray();
    }
}
