package org.trainyard.config;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.trainyard.config.internal.rules.RuleBook;
import org.trainyard.config.model.RunConfiguration;
import org.trainyard.config.rules.Finding;
import org.trainyard.config.rules.Rule;
import org.trainyard.config.rules.Subject;
import org.trainyard.run.UserError;

/** Checks runs: the same rules at the keyboard, at the command line and before launch. Safe for any thread. */
public final class Validation {

    private Validation() {
    }

    /** Every rule there is. */
    public static List<Rule> rules() {
        return RuleBook.rules();
    }

    /**
     * Checks a run for training, complete or not.
     *
     * @return what there is to say, errors first; empty when all is well
     */
    public static List<Finding> check(RunConfiguration run) {
        return findings(run, rules());
    }

    /**
     * Checks only what concerns some groups, for work that is not training.
     *
     * @param groups names of groups, such as {@code model} and {@code tokenizer}; a rule counts when it reads no others
     */
    public static List<Finding> check(RunConfiguration run, Set<String> groups) {
        return findings(run, rules().stream()
                .filter(rule -> rule.fields().stream().allMatch(field -> groups.contains(field.group().name())))
                .toList());
    }

    /** @throws UserError with the message of every error, one a line, when there are any */
    public static void require(RunConfiguration run) {
        refuse(check(run));
    }

    /** @throws UserError as {@link #require(RunConfiguration)} does, when there are errors among the findings */
    public static void refuse(List<Finding> findings) {
        String errors = findings.stream().filter(Finding::isError).map(Finding::message)
                .collect(Collectors.joining("\n"));
        if (!errors.isEmpty()) {
            throw new UserError(errors);
        }
    }

    private static List<Finding> findings(RunConfiguration run, List<Rule> rules) {
        Subject subject = Subject.of(run);
        List<Finding> findings = new ArrayList<>();
        rules.forEach(rule -> findings.addAll(rule.check(subject)));
        findings.sort(Comparator.comparing(Finding::severity));
        return findings;
    }
}
