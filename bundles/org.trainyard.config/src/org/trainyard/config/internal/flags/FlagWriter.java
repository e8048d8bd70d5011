package org.trainyard.config.internal.flags;

import java.util.ArrayList;
import java.util.List;

import org.trainyard.config.model.RunConfiguration;
import org.trainyard.config.settings.Setting;
import org.trainyard.config.settings.SettingType;
import org.trainyard.config.settings.Settings;
import org.trainyard.config.settings.Words;

/** Writes the flags that make a run out of the defaults: no more than needed, in the order of the model. */
public final class FlagWriter {

    private FlagWriter() {
    }

    public static List<String> flags(RunConfiguration run) {
        List<String> flags = new ArrayList<>();
        for (Setting setting : Settings.all()) {
            if (setting.isDefault(run)) {
                continue;
            }
            List<String> values = setting.words(run);
            if (setting.type() == SettingType.SWITCH) {
                flags.add(setting.flag());
            } else if (!setting.isList() && looksLikeFlag(values.getFirst())) {
                flags.add(setting.flag() + "=" + values.getFirst());
            } else {
                flags.add(setting.flag());
                flags.addAll(values);
            }
        }
        run.getIgnored().forEach(ignored -> flags.addAll(Words.split(ignored)));
        return flags;
    }

    private static boolean looksLikeFlag(String value) {
        return value.startsWith("-");
    }
}
