package org.trainyard.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.trainyard.config.internal.flags.KnownFlag;
import org.trainyard.config.settings.Setting;
import org.trainyard.config.settings.SettingGroup;
import org.trainyard.config.settings.SettingType;
import org.trainyard.config.settings.Settings;

/** Writes the reference of all settings from the model: {@code docs/configuration.md}, and the help on a terminal. */
public final class ConfigurationReference {
    private static final String INTRODUCTION = """
            # Configuration

            Generated from `bundles/org.trainyard.config/model/run.ecore` by `org.trainyard.config.ConfigurationReference`; a test
            holds the two together.

            A run is configured on the command line with Megatron-LM's flags, in a YAML file, or in the workbench's form. All three
            show the same settings.

            - **Flags** mean what they mean for Megatron: `--flag value` or `--flag=value`, lists end at the next flag, switches take no
              value, the last of several wins. Beyond that a switch takes `=true` or `=false`, to override a file. Abbreviations are
              refused. Flags of Megatron that this version cannot honour are refused by name; flags that can change nothing are
              accepted with a warning.
            - **YAML**: `--yaml-cfg FILE` is read before all other flags. Settings stand by their key under the name of their group:
              `model: {num_layers: 12}`. Megatron's functional-test form, flags under `MODEL_ARGS`, is read too.
            - **Rules** check what must hold between settings, and name every setting that was given but has no effect.

            In the tables *off* marks a flag that switches off what is on by default, and *—* a setting without a default.
            """;

    private static final String NO_DEFAULT = "—";

    private ConfigurationReference() {
    }

    /** @param arguments the file to write */
    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of(arguments[0]), markdown());
    }

    /** The whole document. */
    public static String markdown() {
        StringBuilder text = new StringBuilder(INTRODUCTION);
        for (SettingGroup group : Settings.groups()) {
            text.append("\n## ").append(group.title()).append(" (`").append(group.name()).append("`)\n\n")
                    .append(group.doc()).append("\n\n| key | flag | value | default | |\n|---|---|---|---|---|\n");
            group.settings().forEach(setting -> text.append(row(setting)));
        }
        text.append("""

                ## Flags without effect

                Accepted, so that scripts written for Megatron run as they are; each is reported with a warning.

                | flag | has no effect because |
                |---|---|
                """);
        KnownFlag.table().values().stream().filter(flag -> flag.fate() == KnownFlag.Fate.IGNORED)
                .forEach(flag -> text.append("| `" + flag.name() + "` | " + flag.text() + " |\n"));
        return text.toString();
    }

    /** Every flag with its values, its default and what it does, for a terminal. */
    public static String help() {
        StringBuilder text = new StringBuilder();
        for (SettingGroup group : Settings.groups()) {
            text.append('\n').append(group.title()).append('\n');
            for (Setting setting : group.settings()) {
                text.append("  ").append(setting.flag());
                if (setting.type() != SettingType.SWITCH) {
                    String preset = defaults(setting);
                    text.append("  ").append(values(setting)).append(preset.equals(NO_DEFAULT) ? "" : "; default " + preset);
                }
                text.append("\n      ").append(setting.isOffSwitch() ? "Switches this off: " : "").append(setting.doc()).append('\n');
            }
        }
        return text.toString();
    }

    private static String row(Setting setting) {
        return "| `" + setting.key() + "` | " + flags(setting) + " | " + values(setting) + " | " + defaults(setting) + " | "
                + description(setting) + " |\n";
    }

    private static String flags(Setting setting) {
        List<String> flags = new ArrayList<>(List.of("`" + setting.flag() + "`" + (setting.isOffSwitch() ? " *off*" : "")));
        setting.aliases().forEach(alias -> flags.add("`" + alias + "`"));
        setting.shorthands().forEach((flag, value) -> flags.add("`" + flag + "` = " + value));
        return String.join(", ", flags);
    }

    private static String values(Setting setting) {
        String value = switch (setting.type()) {
            case SWITCH -> "switch";
            case INTEGER, LONG -> "whole number";
            case DECIMAL -> "number";
            case TEXT -> !setting.builtInNames().isEmpty() ? String.join(", ", setting.builtInNames()) : setting.kind().matches("file|directory|prefix") ? setting.kind() : "text";
            case CHOICE -> String.join(", ", setting.choices());
        };
        String unit = setting.unit().isEmpty() ? "" : ", " + setting.unit();
        String bounds = setting.bounds().exist() ? ", " + setting.bounds() : "";
        return (setting.isList() ? "list: " : "") + value + unit + bounds;
    }

    private static String defaults(Setting setting) {
        if (!setting.derivedFrom().isEmpty()) {
            return setting.derivedFrom();
        }
        if (setting.type() == SettingType.SWITCH) {
            return setting.isOffSwitch() ? "on" : "off";
        }
        return setting.defaultText().isEmpty() ? NO_DEFAULT : setting.defaultText();
    }

    private static String description(Setting setting) {
        return setting.doc().replace("*", "\\*") + (setting.isTrainyardOnly() ? " *Trainyard's own.*" : "");
    }
}
