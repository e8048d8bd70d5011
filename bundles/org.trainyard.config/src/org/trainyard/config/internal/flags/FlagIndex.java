package org.trainyard.config.internal.flags;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

import org.trainyard.config.settings.NearestName;
import org.trainyard.config.settings.Setting;
import org.trainyard.config.settings.SettingType;
import org.trainyard.config.settings.Settings;

/** What every flag means. */
final class FlagIndex {
    /** Reads a YAML file before all other flags. */
    static final String YAML = "--yaml-cfg";

    /**
     * A flag of a setting.
     *
     * @param implied the value a flag without one stands for; null when the flag takes its value from the next words
     */
    record Meaning(Setting setting, String implied) {

        boolean isSwitch() {
            return setting.type() == SettingType.SWITCH;
        }
    }

    private static final Map<String, Meaning> MEANINGS = readMeanings();

    private FlagIndex() {
    }

    /** Returns null for a flag that is no setting. */
    static Meaning find(String flag) {
        return MEANINGS.get(flag);
    }

    static Collection<String> flags() {
        return MEANINGS.keySet();
    }

    /** Says so and names the flag that was probably meant. */
    static String unknown(String flag) {
        TreeSet<String> names = new TreeSet<>(MEANINGS.keySet());
        names.add(YAML);
        names.addAll(KnownFlag.table().keySet());
        return "unknown flag " + flag + NearestName.hint(flag, names);
    }

    private static Map<String, Meaning> readMeanings() {
        Map<String, Meaning> meanings = new LinkedHashMap<>();
        for (Setting setting : Settings.all()) {
            String implied = setting.type() != SettingType.SWITCH ? null : String.valueOf(!setting.isOffSwitch());
            add(meanings, setting.flag(), new Meaning(setting, implied));
            setting.aliases().forEach(alias -> add(meanings, alias, new Meaning(setting, implied)));
            setting.shorthands().forEach((flag, value) -> add(meanings, flag, new Meaning(setting, value)));
        }
        return meanings;
    }

    private static void add(Map<String, Meaning> meanings, String flag, Meaning meaning) {
        if (meanings.put(flag, meaning) != null) {
            throw new IllegalStateException("two settings with the flag " + flag);
        }
    }
}
