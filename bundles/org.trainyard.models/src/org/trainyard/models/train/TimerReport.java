package org.trainyard.models.train;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.trainyard.config.model.TimingOption;

/**
 * Times of all ranks by name, as Megatron prints them (megatron-formats.md §6.3). A rank that spent no time under a name does not count
 * for it.
 *
 * @param names in the order in which they are printed
 * @param milliseconds by rank, then by name
 */
public record TimerReport(List<String> names, double[][] milliseconds) {
    private static final int NAME_WIDTH = 48;

    /** The block of lines; empty if no rank has a time. */
    public List<String> lines(TimingOption option) {
        List<String> lines = new ArrayList<>();
        for (int n = 0; n < names.size(); n++) {
            double min = min(n), max = max(n);
            if (max == 0) continue;
            String head = names.get(n) + " ";
            String dotted = "    " + head + ".".repeat(Math.max(0, NAME_WIDTH - head.length())) + ": ";
            switch (option) {
                case MINMAX -> lines.add(dotted + String.format(Locale.ROOT, "(%.2f, %.2f)", min, max));
                case MAX -> lines.add(dotted + String.format(Locale.ROOT, "%.2f", max));
                case ALL -> each(n, lines);
            }
        }
        if (!lines.isEmpty()) lines.addFirst(title(option));
        return lines;
    }

    private static String title(TimingOption option) {
        return switch (option) {
            case MINMAX -> "(min, max) time across ranks (ms):";
            case MAX -> "max time across ranks (ms):";
            case ALL -> "times across ranks (ms):";
        };
    }

    private void each(int name, List<String> lines) {
        lines.add("  " + names.get(name) + ":");
        for (int r = 0; r < milliseconds.length; r++) {
            if (milliseconds[r][name] > 0) lines.add(String.format(Locale.ROOT, "     rank %2d: %.2f", r, milliseconds[r][name]));
        }
    }

    private double max(int name) {
        double max = 0;
        for (double[] rank : milliseconds) max = Math.max(max, rank[name]);
        return max;
    }

    private double min(int name) {
        double min = Double.POSITIVE_INFINITY;
        for (double[] rank : milliseconds) if (rank[name] > 0) min = Math.min(min, rank[name]);
        return min;
    }

    /** The longest time of any rank, in seconds, for each name that has one. */
    public Map<String, Double> seconds() {
        Map<String, Double> all = new LinkedHashMap<>();
        for (int n = 0; n < names.size(); n++) if (max(n) > 0) all.put(names.get(n), max(n) / 1e3);
        return all;
    }
}
