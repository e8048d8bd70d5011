package org.trainyard.config.internal.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

import org.trainyard.config.model.RunConfiguration;
import org.trainyard.config.rules.Finding;
import org.trainyard.config.rules.Fix;
import org.trainyard.config.rules.Rule;
import org.trainyard.config.rules.Severity;
import org.trainyard.config.rules.Subject;
import org.trainyard.config.settings.Setting;
import org.trainyard.config.settings.Settings;

/** Builds rules that say one sentence when one condition holds. */
final class RuleBuilder {
    private final String id;
    private final Severity severity;
    private final List<Function<RunConfiguration, Fix>> repairs = new ArrayList<>();
    private List<Setting> fields = List.of();
    private Predicate<Subject> broken;

    private RuleBuilder(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    static RuleBuilder error(String id) {
        return new RuleBuilder(id, Severity.ERROR);
    }

    static RuleBuilder warning(String id) {
        return new RuleBuilder(id, Severity.WARNING);
    }

    /** Names the settings the rule reads; their values end the message. */
    RuleBuilder reads(String... keys) {
        fields = List.of(keys).stream().map(Settings::byKey).toList();
        return this;
    }

    /** The rule speaks when this holds for the completed run. */
    RuleBuilder when(Predicate<RunConfiguration> condition) {
        broken = subject -> condition.test(subject.run());
        return this;
    }

    /** The rule speaks when this holds for the run as it was given. */
    RuleBuilder whenGiven(Predicate<RunConfiguration> condition) {
        broken = subject -> condition.test(subject.given());
        return this;
    }

    /** For a condition that tells what was given from what was filled in. */
    RuleBuilder whenSubject(Predicate<Subject> condition) {
        broken = condition;
        return this;
    }

    /** Offers to bring settings back to their defaults. */
    RuleBuilder leaveOut(String... keys) {
        repairs.add(run -> {
            Map<Setting, String> edits = new LinkedHashMap<>();
            List.of(keys).forEach(key -> edits.put(Settings.byKey(key), ""));
            return new Fix("Leave out " + String.join(" and ", keys), edits);
        });
        return this;
    }

    /** Offers a fixed value. */
    RuleBuilder set(String key, Object value) {
        return compute(key, run -> value);
    }

    /** Offers a value that depends on the completed run; null when there is none to offer. */
    RuleBuilder compute(String key, Function<RunConfiguration, Object> value) {
        repairs.add(run -> {
            Object right = value.apply(run);
            return right == null ? null
                    : new Fix("Set " + key + " to " + right, Map.of(Settings.byKey(key), right.toString()));
        });
        return this;
    }

    /** @param invariant the sentence: what must hold, or what has no effect and why */
    Rule says(String invariant) {
        return new SentenceRule(id, severity, fields, broken, run -> invariant, List.copyOf(repairs));
    }

    /** For a sentence that depends on the run. */
    Rule says(Function<RunConfiguration, String> invariant) {
        return new SentenceRule(id, severity, fields, broken, invariant, List.copyOf(repairs));
    }

    private record SentenceRule(String id, Severity severity, List<Setting> fields, Predicate<Subject> broken,
            Function<RunConfiguration, String> invariant, List<Function<RunConfiguration, Fix>> repairs)
            implements Rule {

        @Override
        public List<Finding> check(Subject subject) {
            if (!broken.test(subject)) {
                return List.of();
            }
            RunConfiguration run = subject.run();
            List<Fix> fixes = repairs.stream().map(repair -> repair.apply(run)).filter(Objects::nonNull).toList();
            return List.of(new Finding(id, severity, fields, invariant.apply(run) + values(run), fixes));
        }

        private String values(RunConfiguration run) {
            List<String> values = fields.stream().map(field -> field.key() + " = "
                    + (field.text(run).isEmpty() ? "unset" : field.text(run))).toList();
            return values.isEmpty() ? "" : " (" + String.join(", ", values) + ")";
        }
    }
}
