package org.trainyard.config.rules;

import java.util.Map;

import org.trainyard.config.model.RunConfiguration;
import org.trainyard.config.settings.Setting;

/**
 * A change that puts a finding right.
 *
 * @param title what it does, in words, such as "Set seq_length to 1024"
 * @param edits the new text of each setting it changes; the empty text brings back the default
 */
public record Fix(String title, Map<Setting, String> edits) {

    public Fix {
        edits = Map.copyOf(edits);
    }

    public void applyTo(RunConfiguration run) {
        edits.forEach((setting, text) -> setting.setText(run, text));
    }
}
