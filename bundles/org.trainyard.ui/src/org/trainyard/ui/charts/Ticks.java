package org.trainyard.ui.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Chooses where an axis is ticked and how the ticks are labelled. */
final class Ticks {
    /** A labelled position. */
    record Tick(double position, String label) {
    }

    private static final double[] TIME_STEPS = {1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10800,
        21600, 43200, 86400};

    /** From here on thousands are written as k. */
    private static final double LARGE = 1e4;

    private Ticks() {
    }

    /** Round numbers between {@code low} and {@code high}, about {@code wanted} of them. */
    static List<Tick> linear(double low, double high, int wanted) {
        double step = roundStep((high - low) / Math.max(1, wanted));
        double largest = Math.max(Math.abs(low), Math.abs(high));
        return stepped(low, high, step, value -> number(value, step, largest));
    }

    /** Round whole numbers: there is no iteration 2.5. */
    static List<Tick> counts(double low, double high, int wanted) {
        double least = Math.max(1, (high - low) / Math.max(1, wanted));
        double round = roundStep(least);
        double step = round == Math.rint(round) ? round : 5;
        return stepped(low, high, step, value -> number(value, step, high));
    }

    /** Round fractions, labelled in percent. */
    static List<Tick> percent(double low, double high, int wanted) {
        double step = roundStep((high - low) / Math.max(1, wanted));
        return stepped(low, high, step, value -> number(value * 100, step * 100, step * 100) + "%");
    }

    /** Seconds, ticked at round seconds, minutes, hours or days. */
    static List<Tick> time(double low, double high, int wanted) {
        double least = (high - low) / Math.max(1, wanted);
        double step = least < 1 ? roundStep(least) : 0;
        for (int i = 0; step == 0 && i < TIME_STEPS.length; i++) {
            step = TIME_STEPS[i] >= least ? TIME_STEPS[i] : 0;
        }
        if (step == 0) {
            step = 86400 * roundStep(least / 86400);
        }
        double unit = step;
        return stepped(low, high, step, value -> duration(value, unit));
    }

    /** Positions are decimal logarithms; labels are the values themselves at 1, 2 and 5 of each decade, or round numbers. */
    static List<Tick> logarithmic(double low, double high, int wanted) {
        double decades = high - low;
        List<Tick> ticks = new ArrayList<>();
        if (decades >= wanted) {
            int every = (int) Math.ceil(decades / Math.max(1, wanted));
            for (int power = (int) Math.ceil(low); power <= high; power += every) {
                ticks.add(new Tick(power, number(Math.pow(10, power), Math.pow(10, power), 0)));
            }
            return ticks;
        }
        if (decades >= 0.9) {
            double[] mantissas = decades * 3 <= wanted + 1 ? new double[] {1, 2, 5} : new double[] {1};
            for (int power = (int) Math.floor(low); power <= high; power++) {
                for (double mantissa : mantissas) {
                    double value = mantissa * Math.pow(10, power);
                    double position = Math.log10(value);
                    if (position >= low && position <= high) {
                        ticks.add(new Tick(position, number(value, value, 0)));
                    }
                }
            }
            return ticks;
        }
        for (Tick tick : linear(Math.pow(10, low), Math.pow(10, high), wanted)) {
            if (tick.position > 0) {
                ticks.add(new Tick(Math.log10(tick.position), tick.label));
            }
        }
        return ticks;
    }

    private static List<Tick> stepped(double low, double high, double step,
            java.util.function.DoubleFunction<String> label) {
        List<Tick> ticks = new ArrayList<>();
        long first = (long) Math.ceil(low / step - 1e-9);
        for (long i = first; i * step <= high + step * 1e-9 && ticks.size() < 100; i++) {
            ticks.add(new Tick(i * step, label.apply(i * step)));
        }
        return ticks;
    }

    /** The least of 1, 2, 2.5, 5 times a power of ten that is no smaller than {@code least}. */
    static double roundStep(double least) {
        if (!(least > 0)) {
            return 1;
        }
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        double mantissa = least / power;
        double round = mantissa <= 1 ? 1 : mantissa <= 2 ? 2 : mantissa <= 2.5 ? 2.5 : mantissa <= 5 ? 5 : 10;
        return round * power;
    }

    /**
     * {@code value} with the digits that a step of {@code step} needs, large numbers as k, M, B, T, small ones as powers of ten.
     *
     * @param largest on the axis, which is written in one way all along; 0 for a number of its own
     */
    static String number(double value, double step, double largest) {
        double size = Math.max(Math.max(Math.abs(value), Math.abs(step)), Math.min(largest, LARGE));
        if (value == 0) {
            return "0";
        }
        if (size < 1e-3 || step < 1e-3 && size < 1e-2) {
            int power = (int) Math.floor(Math.log10(Math.abs(value)) + 1e-9);
            double mantissa = value / Math.pow(10, power);
            return trim(String.format(Locale.ROOT, "%." + digits(step / Math.pow(10, power)) + "f", mantissa)) + "e" + power;
        }
        double scale = 1;
        String suffix = "";
        if (size >= LARGE) {
            int group = Math.min(4, (int) (Math.log10(size) / 3 + 1e-9));
            scale = Math.pow(1000, group);
            suffix = List.of("", "k", "M", "B", "T").get(group);
        }
        return trim(String.format(Locale.ROOT, "%." + digits(step / scale) + "f", value / scale)) + suffix;
    }

    private static int digits(double step) {
        return Math.clamp((int) Math.ceil(-Math.log10(step) + 0.7), 0, 9);
    }

    private static String trim(String number) {
        return number.contains(".") ? number.replaceAll("0+$", "").replaceAll("\\.$", "") : number;
    }

    /** Seconds as {@code 45s}, {@code 12m}, {@code 3h 20m}, {@code 2d 4h}; finer than a second in decimals. */
    static String duration(double seconds, double step) {
        if (step < 1) {
            return number(seconds, step, seconds) + "s";
        }
        long whole = Math.round(seconds);
        if (whole == 0) {
            return "0";
        }
        long days = whole / 86400;
        long hours = whole / 3600 % 24;
        long minutes = whole / 60 % 60;
        long rest = whole % 60;
        StringBuilder text = new StringBuilder();
        part(text, days, "d");
        part(text, hours, "h");
        part(text, minutes, "m");
        part(text, rest, "s");
        return text.toString();
    }

    private static void part(StringBuilder text, long count, String unit) {
        if (count > 0) {
            text.append(text.isEmpty() ? "" : " ").append(count).append(unit);
        }
    }
}
