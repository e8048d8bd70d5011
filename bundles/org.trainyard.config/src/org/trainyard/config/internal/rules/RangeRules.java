package org.trainyard.config.internal.rules;

import java.util.ArrayList;
import java.util.List;

import org.trainyard.config.rules.Finding;
import org.trainyard.config.rules.Rule;
import org.trainyard.config.rules.Severity;
import org.trainyard.config.rules.Subject;
import org.trainyard.config.settings.Bounds;
import org.trainyard.config.settings.Numbers;
import org.trainyard.config.settings.Setting;
import org.trainyard.config.settings.Settings;

/** Every number stays in the range its setting declares. */
final class RangeRules {

    private RangeRules() {
    }

    static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        for (Setting setting : Settings.all()) {
            if (setting.bounds().exist()) {
                rules.add(new RangeRule(setting));
            }
        }
        return rules;
    }

    private record RangeRule(Setting setting) implements Rule {

        @Override
        public String id() {
            return "range." + setting.key();
        }

        @Override
        public List<Setting> fields() {
            return List.of(setting);
        }

        @Override
        public List<Finding> check(Subject subject) {
            Bounds bounds = setting.bounds();
            List<Finding> findings = new ArrayList<>();
            for (String word : setting.words(subject.given())) {
                Double value = Numbers.decimal(word);
                if (value == null || !bounds.contain(value)) {
                    findings.add(new Finding(id(), Severity.ERROR, fields(),
                            setting.key() + " must be " + bounds + " (" + setting.key() + " = " + word + ")", List.of()));
                }
            }
            return findings;
        }
    }
}
