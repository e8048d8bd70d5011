package org.trainyard.config.internal.flags;

import java.util.ArrayList;
import java.util.List;

import org.trainyard.config.settings.Setting;
import org.trainyard.config.settings.SettingGroup;
import org.trainyard.config.settings.SettingType;
import org.trainyard.config.settings.Settings;

/** The help text of all flags, by group. */
public final class Usage {
    private static final int WIDTH = 100;
    private static final int INDENT = 6;

    private Usage() {
    }

    public static String text() {
        StringBuilder text = new StringBuilder("Configuration file:\n");
        entry(text, FlagIndex.YAML + " FILE", "Read this YAML file first; the other flags override it.");
        for (SettingGroup group : Settings.groups()) {
            text.append('\n').append(group.title()).append(":\n");
            group.settings().forEach(setting -> entry(text, synopsis(setting), description(setting)));
        }
        return text.toString();
    }

    /** The flag and what follows it, such as {@code --num-layers N}. */
    public static String synopsis(Setting setting) {
        List<String> flags = new ArrayList<>(List.of(setting.flag()));
        flags.addAll(setting.aliases());
        String value = switch (setting.type()) {
            case SWITCH -> "";
            case INTEGER, LONG -> " N";
            case DECIMAL -> " X";
            case CHOICE -> " " + String.join("|", setting.choices());
            case TEXT -> !setting.builtInNames().isEmpty() ? " NAME" : setting.kind().matches("file|directory|prefix") ? " PATH" : " TEXT";
        };
        return String.join(", ", flags) + value + (setting.isList() ? " ..." : "");
    }

    private static String description(Setting setting) {
        StringBuilder text = new StringBuilder();
        if (setting.isOffSwitch()) {
            text.append("Switches off: ");
        }
        text.append(setting.doc());
        List<String> facts = new ArrayList<>();
        if (!setting.unit().isEmpty()) {
            facts.add("in " + setting.unit());
        }
        if (!setting.derivedFrom().isEmpty()) {
            facts.add("default: " + setting.derivedFrom());
        } else if (!setting.defaultText().isEmpty() && setting.type() != SettingType.SWITCH) {
            facts.add("default: " + setting.defaultText());
        }
        setting.shorthands().forEach((flag, value) -> facts.add(flag + " stands for " + value));
        return facts.isEmpty() ? text.toString() : text + " (" + String.join("; ", facts) + ")";
    }

    private static void entry(StringBuilder text, String synopsis, String description) {
        text.append("  ").append(synopsis).append('\n');
        StringBuilder line = new StringBuilder(" ".repeat(INDENT - 1));
        for (String word : description.split(" ")) {
            if (line.length() + word.length() >= WIDTH) {
                text.append(line).append('\n');
                line = new StringBuilder(" ".repeat(INDENT - 1));
            }
            line.append(' ').append(word);
        }
        text.append(line).append('\n');
    }
}
