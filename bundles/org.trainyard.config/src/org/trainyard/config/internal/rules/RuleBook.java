package org.trainyard.config.internal.rules;

import java.util.ArrayList;
import java.util.List;

import org.trainyard.config.internal.flags.KnownFlag;
import org.trainyard.config.rules.Finding;
import org.trainyard.config.rules.Rule;
import org.trainyard.config.rules.Severity;
import org.trainyard.config.rules.Subject;
import org.trainyard.config.settings.Setting;

/** All rules, errors about missing settings first. */
public final class RuleBook {
    private static final List<Rule> RULES = collect();

    private RuleBook() {
    }

    public static List<Rule> rules() {
        return RULES;
    }

    private static List<Rule> collect() {
        List<Rule> rules = new ArrayList<>(RequiredRules.rules());
        rules.addAll(RangeRules.rules());
        rules.addAll(NameRules.rules());
        rules.addAll(ModelRules.rules());
        rules.addAll(MoeRules.rules());
        rules.addAll(LengthRules.rules());
        rules.addAll(ScheduleRules.rules());
        rules.addAll(PrecisionRules.rules());
        rules.addAll(RecomputeRules.rules());
        rules.addAll(DataRules.rules());
        rules.addAll(EvaluationRules.rules());
        rules.addAll(TokenizerRules.rules());
        rules.addAll(CheckpointRules.rules());
        rules.addAll(ParallelRules.rules());
        rules.addAll(PipelineRules.rules());
        rules.addAll(UnusedRules.rules());
        rules.addAll(IdleRules.rules());
        rules.add(new IgnoredFlags());
        return List.copyOf(rules);
    }

    /** Names every flag that was read and does nothing. */
    private static final class IgnoredFlags implements Rule {

        @Override
        public String id() {
            return "ignored-flags";
        }

        @Override
        public List<Setting> fields() {
            return List.of();
        }

        @Override
        public List<Finding> check(Subject subject) {
            return subject.given().getIgnored().stream().map(flag -> new Finding(id(), Severity.WARNING, fields(),
                    "Megatron's flag " + flag + " has no effect" + reason(flag), List.of())).toList();
        }

        private static String reason(String given) {
            KnownFlag flag = KnownFlag.table().get(given.split(" ")[0]);
            return flag == null ? "" : ": " + flag.text();
        }
    }
}
