package org.trainyard.config.derived;

import java.util.ArrayList;
import java.util.List;

import org.trainyard.config.model.RunConfiguration;

/**
 * The phases that {@code phase_transition_iterations} divides a training into. A run ends at each transition, and goes on with the data
 * that it is started with then, from their first sample. Positions are iterations done; a phase begins where the one before it ends.
 *
 * @param transitions ascending, each once; empty for a training of one phase
 */
public record Phases(List<Integer> transitions) {

    /** Those of a valid run. */
    public static Phases of(RunConfiguration run) {
        List<Integer> transitions = parse(run.getData().getPhaseTransitionIterations());
        if (transitions == null) {
            throw new IllegalArgumentException("phase_transition_iterations " + run.getData().getPhaseTransitionIterations());
        }
        return new Phases(transitions);
    }

    /** The numbers of a text such as {@code 2000,1000} in ascending order; empty for null, null for a text that is no such list. */
    public static List<Integer> parse(String text) {
        List<Integer> numbers = new ArrayList<>();
        if (text == null) {
            return numbers;
        }
        for (String part : text.split(",", -1)) {
            try {
                numbers.add(Integer.valueOf(part.strip()));
            } catch (NumberFormatException e) {
                return null;
            }
            if (numbers.getLast() < 1) {
                return null;
            }
        }
        return numbers.stream().distinct().sorted().toList();
    }

    /** Whether the training has several phases. */
    public boolean exist() {
        return !transitions.isEmpty();
    }

    /** Whether a phase ends with that iteration. */
    public boolean endsAt(long iteration) {
        return transitions.stream().anyMatch(each -> each == iteration);
    }

    /** The iterations done before the phase of the next iteration. */
    public long start(long iteration) {
        return transitions.stream().mapToLong(Integer::longValue).filter(each -> each <= iteration).max().orElse(0);
    }

    /** The iterations done when the phase of the next iteration ends; {@code last}, the end of the training, for the last phase. */
    public long end(long iteration, long last) {
        return transitions.stream().mapToLong(Integer::longValue).filter(each -> each > iteration && each < last).min().orElse(last);
    }
}
