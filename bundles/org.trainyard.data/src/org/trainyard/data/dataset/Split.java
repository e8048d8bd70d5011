package org.trainyard.data.dataset;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trainyard.run.UserError;

/**
 * How a dataset is divided into train, valid and test: {@code --split}, for example {@code 969,30,1}. Immutable.
 *
 * <p>The numbers are weights; missing ones count as 0. A part with weight 0 does not exist.
 */
public final class Split {
    /** What Megatron uses when no split is given with real data. */
    public static final String DEFAULT = "969, 30, 1";
    /** What Megatron uses when no split is given with mock data. */
    public static final String MOCK_DEFAULT = "1,1,1";

    private static final Pattern NUMBER = Pattern.compile("[.0-9]+");
    private static final int PARTS = SplitKind.values().length;

    private final String text;
    private final double[] borders = new double[PARTS + 1];

    private Split(String text, double[] weights) {
        this.text = text;
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        for (int i = 0; i < PARTS; i++) {
            borders[i + 1] = borders[i] + weights[i] / sum;
        }
    }

    /** Parses {@code --split}. */
    public static Split parse(String text) {
        double[] weights = new double[PARTS];
        int count = 0;
        double sum = 0;
        for (Matcher number = NUMBER.matcher(text); number.find(); count++) {
            if (count == PARTS) {
                throw invalid(text, "it has more than three numbers");
            }
            try {
                weights[count] = Double.parseDouble(number.group());
            } catch (NumberFormatException e) {
                throw invalid(text, "\"" + number.group() + "\" is no number");
            }
            sum += weights[count];
        }
        if (!(sum > 0)) {
            throw invalid(text, "its weights add up to 0");
        }
        return new Split(text, weights);
    }

    private static UserError invalid(String text, String why) {
        return new UserError("--split \"" + text + "\": " + why + "; give weights for train, valid and test, such as \"" + DEFAULT + "\"");
    }

    /** The split in which everything belongs to one part. */
    public static Split only(SplitKind kind) {
        double[] weights = new double[PARTS];
        weights[kind.ordinal()] = 1;
        return new Split(kind.label(), weights);
    }

    /** Whether a part has any weight. */
    public boolean has(SplitKind kind) {
        return borders[kind.ordinal()] != borders[kind.ordinal() + 1];
    }

    /** Where a part begins, as a fraction of the whole. */
    public double begin(SplitKind kind) {
        return borders[kind.ordinal()];
    }

    /** Where a part ends, as a fraction of the whole. */
    public double end(SplitKind kind) {
        return borders[kind.ordinal() + 1];
    }

    /** The first of {@code n} elements that belongs to a part; halves round to even, as Python does. */
    public long first(SplitKind kind, long n) {
        return (long) Math.rint(begin(kind) * n);
    }

    /** The end (exclusive) of a part of {@code n} elements. */
    public long last(SplitKind kind, long n) {
        return (long) Math.rint(end(kind) * n);
    }

    /** The text it was parsed from. */
    @Override
    public String toString() {
        return text;
    }
}
