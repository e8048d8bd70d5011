package org.trainyard.config.internal.rules;

import static org.trainyard.config.internal.rules.RuleBuilder.error;

import java.util.ArrayList;
import java.util.List;

import org.trainyard.config.rules.Rule;
import org.trainyard.config.settings.NearestName;
import org.trainyard.config.settings.Setting;
import org.trainyard.config.settings.Settings;

/** Every text that is a name is one that is built in or that a plug-in brings. */
final class NameRules {

    private NameRules() {
    }

    static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        for (Setting setting : Settings.all()) {
            if (!setting.builtInNames().isEmpty()) {
                rules.add(error("name." + setting.key()).reads(setting.key())
                        .when(run -> !setting.text(run).isEmpty() && !setting.names().contains(setting.text(run)))
                        .compute(setting.key(), run -> NearestName.of(setting.text(run), setting.names()).orElse(null))
                        .says(setting.key() + " must be one of " + String.join(", ", setting.names())));
            }
        }
        return rules;
    }
}
