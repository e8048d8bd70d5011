package org.trainyard.cli.inspect;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.trainyard.cli.flags.Flags;
import org.trainyard.cli.flags.ParsedFlags;
import org.trainyard.run.UserError;

/** {@code --dataset}: what samples are made of data, and the flags that one kind has and others have not. */
enum DatasetKind {
    GPT, FIM, SFT, BERT, T5, ICT, MULTIMODAL;

    private record Own(String flag, Set<DatasetKind> kinds) {
    }

    private static final Set<DatasetKind> TEXT = EnumSet.of(GPT, FIM);
    private static final List<Own> OWN = List.of(
        own("--reset-position-ids", TEXT), own("--reset-attention-mask", TEXT), own("--eod-mask-loss", EnumSet.of(GPT, FIM, MULTIMODAL)),
        own("--fim-rate", EnumSet.of(FIM)), own("--fim-spm-rate", EnumSet.of(FIM)), own("--fim-split-sample", EnumSet.of(FIM)),
        own("--fim-fragment-rate", EnumSet.of(FIM)), own("--fim-no-prefix", EnumSet.of(FIM)), own("--fim-prefix-token", EnumSet.of(FIM)),
        own("--fim-middle-token", EnumSet.of(FIM)), own("--fim-suffix-token", EnumSet.of(FIM)), own("--fim-pad-token", EnumSet.of(FIM)),
        own("--fim-eod-token", EnumSet.of(FIM)), own("--sft-tokenizer-prompt-format", EnumSet.of(SFT)),
        own("--mask-prob", EnumSet.of(BERT, T5)), own("--short-seq-prob", EnumSet.of(BERT, T5)), own("--bert-no-binary-head", EnumSet.of(BERT)),
        own("--decoder-seq-length", EnumSet.of(T5)), own("--titles-data-path", EnumSet.of(ICT)), own("--query-in-block-prob", EnumSet.of(ICT)),
        own("--use-one-sent-docs", EnumSet.of(ICT)), own("--img-h", EnumSet.of(MULTIMODAL)), own("--img-w", EnumSet.of(MULTIMODAL)));

    private static Own own(String flag, Set<DatasetKind> kinds) {
        return new Own(flag, kinds);
    }

    /** What the flag and messages call it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the data are documents of sentences. */
    boolean sentences() {
        return this == BERT || this == T5 || this == ICT;
    }

    static Flags declare(Flags flags) {
        return flags.value("--dataset", "KIND", "what samples are made: " + words(EnumSet.allOf(DatasetKind.class)) + " (default gpt); sft reads conversations, JSON lines;"
                + " bert, t5 and ict documents of sentences, multimodal texts with images")
            .toggle("--reset-position-ids", "as in training")
            .toggle("--reset-attention-mask", "as in training")
            .toggle("--eod-mask-loss", "as in training")
            .value("--fim-rate", "P", "share of documents with a gap (default 0.5)").value("--fim-spm-rate", "P", "share of those whose suffix comes first (default 0.5)")
            .value("--fim-split-sample", "TOKEN", "parts documents into fragments").value("--fim-fragment-rate", "P", "share of fragments with a gap")
            .value("--fim-no-prefix", "TEXT", "documents that begin so have no gap").value("--fim-prefix-token", "TOKEN", "marks what stands before the gap")
            .value("--fim-middle-token", "TOKEN", "marks the gap").value("--fim-suffix-token", "TOKEN", "marks what stands behind it")
            .value("--fim-pad-token", "TOKEN", "fills samples").value("--fim-eod-token", "TOKEN", "ends documents")
            .value("--sft-tokenizer-prompt-format", "NAME", "how conversations are written, as in training")
            .value("--mask-prob", "P", "share of tokens that are hidden (default 0.15)").value("--short-seq-prob", "P", "share of short samples (default 0.1)")
            .toggle("--bert-no-binary-head", "samples of one part, without next-sentence prediction")
            .value("--decoder-seq-length", "N", "tokens of the decoder, for t5").value("--titles-data-path", "PREFIX", "the titles of the documents, for ict")
            .value("--query-in-block-prob", "P", "how often a query stays in its block (default 0.1)")
            .toggle("--use-one-sent-docs", "documents of one sentence are blocks too")
            .value("--img-h", "N", "rows of an image (default 224)").value("--img-w", "N", "columns of an image (default 224)");
    }

    /**
     * What the user asks for.
     *
     * @throws UserError for a flag that this kind has not
     */
    static DatasetKind of(ParsedFlags f) {
        DatasetKind kind = valueOf(f.choice("--dataset", "gpt", Arrays.stream(values()).map(DatasetKind::word).toList()).toUpperCase(Locale.ROOT));
        for (Own each : OWN) {
            if (f.has(each.flag) && !each.kinds.contains(kind)) {
                throw new UserError(each.flag + ": samples of --dataset " + kind.word() + " do not read it; it is for " + words(each.kinds));
            }
        }
        return kind;
    }

    /** The flags that belong to some kinds. */
    static List<String> flags() {
        return OWN.stream().map(Own::flag).toList();
    }

    private static String words(Set<DatasetKind> kinds) {
        return kinds.stream().map(DatasetKind::word).collect(Collectors.joining(", "));
    }
}
