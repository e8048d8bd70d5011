package org.trainyard.config.rules;

import org.trainyard.config.derived.Completion;
import org.trainyard.config.model.RunConfiguration;

/**
 * What rules look at.
 *
 * @param given the run as somebody wrote it
 * @param run the same with what follows from it filled in
 */
public record Subject(RunConfiguration given, RunConfiguration run) {

    public static Subject of(RunConfiguration given) {
        return new Subject(given, Completion.of(given).run());
    }
}
