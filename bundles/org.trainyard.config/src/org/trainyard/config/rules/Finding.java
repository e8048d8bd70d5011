package org.trainyard.config.rules;

import java.util.List;

import org.trainyard.config.settings.Setting;

/**
 * Something a rule has to say about a run.
 *
 * @param rule id of the rule
 * @param severity how bad it is
 * @param fields the settings concerned, the most important first; empty when it is about ignored flags
 * @param message one line that names the settings, their values and what must hold
 * @param fixes changes that put it right, the best first; may be empty
 */
public record Finding(String rule, Severity severity, List<Setting> fields, String message, List<Fix> fixes) {

    public Finding {
        fields = List.copyOf(fields);
        fixes = List.copyOf(fixes);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
