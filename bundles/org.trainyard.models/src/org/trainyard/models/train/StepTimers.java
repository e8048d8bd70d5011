package org.trainyard.models.train;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.trainyard.config.model.TimingOption;

/** Where the time of an iteration goes, printed with the iteration line as {@code --timing-log-level} asks. Not thread-safe. */
final class StepTimers {
    private static final int NAME_WIDTH = 48;

    private final int level;
    private final TimingOption option;
    private final Map<String, Double> milliseconds = new LinkedHashMap<>();

    StepTimers(int level, TimingOption option) {
        this.level = level;
        this.option = option;
    }

    /** @param timerLevel from which {@code --timing-log-level} on this timer is shown */
    void add(String name, int timerLevel, long nanos) {
        if (timerLevel <= level) milliseconds.merge(name, nanos / 1e6, Double::sum);
    }

    /** The block of lines for an interval of {@code iterations}, empty without timers; starts anew. One rank, so minimum and maximum agree. */
    List<String> lines(int iterations) {
        List<String> lines = new ArrayList<>();
        if (milliseconds.isEmpty()) return lines;
        lines.add(switch (option) {
            case MINMAX -> "(min, max) time across ranks (ms):";
            case MAX -> "max time across ranks (ms):";
            case ALL -> "times across ranks (ms):";
        });
        milliseconds.forEach((name, ms) -> lines.addAll(timer(name, ms / iterations)));
        milliseconds.clear();
        return lines;
    }

    private List<String> timer(String name, double ms) {
        String head = name + " ";
        String dotted = "    " + head + ".".repeat(Math.max(0, NAME_WIDTH - head.length()));
        return switch (option) {
            case MINMAX -> List.of(dotted + String.format(Locale.ROOT, ": (%.2f, %.2f)", ms, ms));
            case MAX -> List.of(dotted + String.format(Locale.ROOT, ": %.2f", ms));
            case ALL -> List.of("  " + name + ":", String.format(Locale.ROOT, "     rank %2d: %.2f", 0, ms));
        };
    }
}
