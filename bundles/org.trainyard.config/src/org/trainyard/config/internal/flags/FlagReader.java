package org.trainyard.config.internal.flags;

import java.util.ArrayList;
import java.util.List;

import org.trainyard.config.internal.flags.KnownFlag.Fate;
import org.trainyard.config.model.RunConfiguration;
import org.trainyard.config.settings.Numbers;
import org.trainyard.config.settings.Setting;
import org.trainyard.config.settings.Words;
import org.trainyard.run.UserError;

/**
 * Reads command-line flags into a run, with the meaning they have for Megatron: {@code --flag value},
 * {@code --flag=value}, lists that end at the next flag, switches without a value, the last of several wins. Beyond
 * that a switch takes {@code =true} or {@code =false}, so that it can override a YAML file. Abbreviations are refused.
 */
public final class FlagReader {
    private final RunConfiguration run;
    private final List<String> rest;

    private List<String> words;
    private int next;

    /** @param rest takes the words that belong to no known flag; null to refuse them */
    public FlagReader(RunConfiguration run, List<String> rest) {
        this.run = run;
        this.rest = rest;
    }

    /**
     * Reads all flags but {@code --yaml-cfg}, which must have been taken out by {@link #yamlFile}.
     *
     * @throws UserError naming the flag, the value and what would be right
     */
    public void read(List<String> arguments) {
        words = arguments;
        next = 0;
        while (next < words.size()) {
            String word = words.get(next++);
            if (isFlag(word)) {
                int equals = word.indexOf('=');
                readFlag(equals < 0 ? word : word.substring(0, equals), equals < 0 ? null : word.substring(equals + 1));
            } else if (rest == null) {
                throw new UserError("unexpected argument '" + word + "': every value follows a flag");
            } else {
                rest.add(word);
            }
        }
    }

    private void readFlag(String flag, String attached) {
        FlagIndex.Meaning meaning = FlagIndex.find(flag);
        KnownFlag known = KnownFlag.table().get(flag);
        if (meaning != null) {
            readSetting(flag, meaning, attached);
        } else if (known != null && known.fate() == Fate.IGNORED) {
            ignore(known, attached);
        } else if (rest != null && known == null) {
            rest.add(attached == null ? flag : flag + "=" + attached);
            rest.addAll(takeValues());
        } else {
            throw new UserError(known != null ? known.refusal() : FlagIndex.unknown(flag));
        }
    }

    private void readSetting(String flag, FlagIndex.Meaning meaning, String attached) {
        Setting setting = meaning.setting();
        if (meaning.implied() != null) {
            readSwitch(flag, meaning, attached);
        } else if (setting.isList()) {
            setting.setValue(run, setting.parse(attached == null ? takeValues() : List.of(attached), flag));
        } else {
            setting.setValue(run, setting.parse(attached == null ? takeValue(flag, setting) : attached, flag));
        }
    }

    private void readSwitch(String flag, FlagIndex.Meaning meaning, String attached) {
        Setting setting = meaning.setting();
        if (attached == null) {
            setting.setValue(run, setting.parse(meaning.implied(), flag));
        } else if (meaning.isSwitch()) {
            boolean given = (Boolean) setting.parse(attached, flag);
            setting.setValue(run, given != setting.isOffSwitch());
        } else {
            throw new UserError(flag + ": takes no value, but '" + attached + "' was given");
        }
    }

    private void ignore(KnownFlag known, String attached) {
        List<String> given = new ArrayList<>(List.of(known.name()));
        if (attached != null) {
            given.add(attached);
        } else if (known.arity() == '*') {
            given.addAll(takeValues());
        } else if (known.arity() == '1' && next < words.size() && !isFlag(words.get(next))) {
            given.add(words.get(next++));
        }
        run.getIgnored().add(Words.join(given));
    }

    private String takeValue(String flag, Setting setting) {
        if (next == words.size() || isFlag(words.get(next))) {
            throw new UserError(flag + ": needs a value: " + setting.expected());
        }
        return words.get(next++);
    }

    private List<String> takeValues() {
        int first = next;
        while (next < words.size() && !isFlag(words.get(next))) {
            next++;
        }
        return words.subList(first, next);
    }

    private static boolean isFlag(String word) {
        return word.startsWith("-") && word.length() > 1 && !Numbers.isNumber(word);
    }

    /**
     * Takes {@code --yaml-cfg FILE} out of the arguments.
     *
     * @param others receives all other words
     * @return the file, or null when there is none
     */
    public static String yamlFile(List<String> arguments, List<String> others) {
        String file = null;
        for (int i = 0; i < arguments.size(); i++) {
            String word = arguments.get(i);
            boolean attached = word.startsWith(FlagIndex.YAML + "=");
            if (!attached && !word.equals(FlagIndex.YAML)) {
                others.add(word);
                continue;
            }
            if (file != null) {
                throw new UserError(FlagIndex.YAML + ": given twice; one file can be read");
            }
            if (!attached && (i + 1 == arguments.size() || isFlag(arguments.get(i + 1)))) {
                throw new UserError(FlagIndex.YAML + ": needs a value: the file to read");
            }
            file = attached ? word.substring(FlagIndex.YAML.length() + 1) : arguments.get(++i);
        }
        return file;
    }
}
