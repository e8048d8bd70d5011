package org.trainyard.data.dataset;

import java.util.Arrays;
import org.trainyard.data.tokenizer.TokenBuffer;
import org.trainyard.data.tokenizer.Tokenizer;
import org.trainyard.random.NumpyRandom;
import org.trainyard.run.UserError;

/**
 * Moves the middle of documents behind their end, so that a model learns to fill gaps (megatron-formats §3.12; Bavarian et al. 2022).
 * Immutable and thread-safe.
 *
 * <p>The choices are Megatron's, draw for draw, but each sample has a stream of its own, seeded by the run's seed and the sample's number;
 * there the stream runs on from sample to sample, so that what is read depends on who read before.
 */
public final class FillInTheMiddle {
    /**
     * The ids that mark the parts.
     *
     * @param pad fills a sample that has become shorter
     * @param split parts a document into fragments that are permuted each by itself, or {@link Tokenizer#NONE}
     */
    public record Marks(int prefix, int middle, int suffix, int pad, int eod, int split) {
        public Marks {
            if (prefix < 0 || middle < 0 || suffix < 0 || pad < 0 || eod < 0) {
                throw new UserError("--fim-data needs a tokenizer with the tokens of --fim-prefix-token, --fim-middle-token, --fim-suffix-token,"
                        + " --fim-pad-token and --fim-eod-token");
            }
        }
    }

    private final Tokenizer tokenizer;
    private final Marks marks;
    private final double rate;
    private final double suffixFirstRate;
    private final double fragmentRate;
    private final String untouchedPrefix;

    /**
     * @param rate {@code --fim-rate}: the share of documents that are changed
     * @param suffixFirstRate {@code --fim-spm-rate}: the share of these whose suffix comes first
     * @param fragmentRate {@code --fim-fragment-rate}: the share of a document's fragments that are changed
     * @param untouchedPrefix {@code --fim-no-prefix}: documents that begin so are left alone; or null
     */
    public FillInTheMiddle(Tokenizer tokenizer, Marks marks, double rate, double suffixFirstRate, double fragmentRate, String untouchedPrefix) {
        checkRate("--fim-rate", rate);
        checkRate("--fim-spm-rate", suffixFirstRate);
        checkRate("--fim-fragment-rate", fragmentRate);
        this.tokenizer = tokenizer;
        this.marks = marks;
        this.rate = rate;
        this.suffixFirstRate = suffixFirstRate;
        this.fragmentRate = fragmentRate;
        this.untouchedPrefix = untouchedPrefix;
    }

    private static void checkRate(String flag, double rate) {
        if (!(rate >= 0 && rate <= 1)) {
            throw new UserError(flag + " " + rate + ": must be from 0 to 1");
        }
    }

    /** Changes a sample in place; what does not fit any more is cut off, what is missing is padded. */
    void apply(long[] text, long seed) {
        NumpyRandom random = new NumpyRandom(seed & 0xffffffffL);
        TokenBuffer out = new TokenBuffer();
        int[] tokens = new int[text.length];
        for (int i = 0; i < tokens.length; i++) {
            tokens[i] = (int) text[i];
        }
        int start = 0;
        for (int i = 0; i < tokens.length; i++) {
            if (tokens[i] == marks.eod) {
                if (i > start) {
                    document(tokens, start, i, random, out);
                    out.add(marks.eod);
                }
                start = i + 1;
            }
        }
        document(tokens, start, tokens.length, random, out);
        int kept = Math.min(out.size(), text.length);
        for (int i = 0; i < kept; i++) {
            text[i] = out.get(i);
        }
        Arrays.fill(text, kept, text.length, marks.pad);
    }

    private void document(int[] tokens, int from, int to, NumpyRandom random, TokenBuffer out) {
        int next = from;
        while (next < to && (marks.split < 0 || tokens[next] != marks.split)) {
            next++;
        }
        if (next == to) {
            permute(tokens, from, to, rate, random, out);
        } else if (!random.bernoulli(rate)) {
            out.addAll(tokens, from, to - from);
        } else {
            int start = from;
            for (int i = from; i < to; i++) {
                if (tokens[i] == marks.split) {
                    if (i > start) {
                        permute(tokens, start, i, fragmentRate, random, out);
                        out.add(marks.split);
                    }
                    start = i + 1;
                }
            }
            permute(tokens, start, to, fragmentRate, random, out);
        }
    }

    private void permute(int[] tokens, int from, int to, double share, NumpyRandom random, TokenBuffer out) {
        int[] ids = Arrays.copyOfRange(tokens, from, to);
        String text = random.bernoulli(share) ? tokenizer.detokenize(ids) : null;
        if (text == null || untouchedPrefix != null && text.startsWith(untouchedPrefix)) {
            out.addAll(ids, 0, ids.length);
            return;
        }
        int length = text.codePointCount(0, text.length());
        int a = (int) random.randint(0, length + 1);
        int b = (int) random.randint(0, length + 1);
        int first = text.offsetByCodePoints(0, Math.min(a, b));
        int second = text.offsetByCodePoints(0, Math.max(a, b));
        int[] prefix = tokenizer.tokenize(text.substring(0, first));
        int[] middle = tokenizer.tokenize(text.substring(first, second));
        int[] suffix = tokenizer.tokenize(text.substring(second));
        boolean suffixFirst = random.bernoulli(suffixFirstRate);
        out.add(marks.prefix);
        if (!suffixFirst) {
            out.addAll(prefix, 0, prefix.length);
        }
        out.add(marks.suffix);
        out.addAll(suffix, 0, suffix.length);
        out.add(marks.middle);
        if (suffixFirst) {
            out.addAll(prefix, 0, prefix.length);
        }
        out.addAll(middle, 0, middle.length);
    }
}
