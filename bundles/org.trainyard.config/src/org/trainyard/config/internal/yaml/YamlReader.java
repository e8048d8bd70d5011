package org.trainyard.config.internal.yaml;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import org.trainyard.config.internal.flags.FlagReader;
import org.trainyard.config.model.RunConfiguration;
import org.trainyard.config.settings.NearestName;
import org.trainyard.config.settings.Setting;
import org.trainyard.config.settings.SettingGroup;
import org.trainyard.config.settings.Settings;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.UserError;

/**
 * Reads a YAML file into a run. Settings stand under the name of their group or at the top level; a file with
 * {@code MODEL_ARGS} is in Megatron's functional-test form, and whatever else such a file holds is not for us.
 */
public final class YamlReader {
    private static final String FUNCTIONAL_TEST = "MODEL_ARGS";
    private static final String IGNORED = "ignored";

    private final RunConfiguration run;
    private final Path file;

    public YamlReader(RunConfiguration run, Path file) {
        this.run = run;
        this.file = file;
    }

    /** @throws UserError naming file, line, key and value, and what would be right */
    public void read() {
        Optional<Node> root = compose();
        if (root.isEmpty() || isNull(root.get())) {
            return;
        }
        Map<String, Entry> entries = entries(root.get(), "the file");
        Entry flags = entries.get(FUNCTIONAL_TEST);
        if (flags != null) {
            readFlags(flags);
        } else {
            entries.forEach(this::readTop);
        }
    }

    private Optional<Node> compose() {
        try {
            return new Compose(LoadSettings.builder().setLabel(file.toString())
                    .setSchema(new CoreSchema()).build())
                    .composeString(Files.readString(file));
        } catch (NoSuchFileException missing) {
            throw new UserError(file + ": there is no such file", missing);
        } catch (CharacterCodingException binary) {
            throw new UserError(file + ": is not a text in UTF-8", binary);
        } catch (IOException unreadable) {
            throw new UserError(file + ": cannot be read: " + AtomicFiles.reason(unreadable), unreadable);
        } catch (MarkedYamlEngineException wrong) {
            String place = wrong.getProblemMark().map(mark -> file + ":" + (mark.getLine() + 1)).orElse(file.toString());
            throw new UserError(place + ": is not YAML: " + wrong.getProblem(), wrong);
        } catch (YamlEngineException wrong) {
            throw new UserError(file + ": is not YAML: " + wrong.getMessage(), wrong);
        }
    }

    private void readTop(String key, Entry entry) {
        Optional<SettingGroup> group = Settings.groups().stream().filter(each -> each.name().equals(key)).findFirst();
        if (group.isPresent() && Settings.find(key) != null && !(entry.value instanceof MappingNode)) {
            read(Settings.find(key), entry);
        } else if (group.isPresent()) {
            if (!isNull(entry.value)) {
                entries(entry.value, key).forEach((name, nested) -> readInGroup(group.get(), name, nested));
            }
        } else if (key.equals(IGNORED)) {
            run.getIgnored().addAll(words(entry, key));
        } else if (Settings.find(key) != null) {
            read(Settings.find(key), entry);
        } else {
            List<String> names = new ArrayList<>(Settings.groups().stream().map(SettingGroup::name).toList());
            Settings.all().forEach(setting -> names.add(setting.key()));
            throw new UserError(entry.place() + ": unknown key '" + key + "'" + NearestName.hint(key, names));
        }
    }

    private void readInGroup(SettingGroup group, String key, Entry entry) {
        Setting setting = Settings.find(key);
        if (setting == null) {
            List<String> names = Settings.all().stream().map(Setting::key).toList();
            throw new UserError(entry.place() + ": unknown key '" + key + "' in " + group
                    + NearestName.hint(key, names));
        }
        if (setting.group() != group) {
            throw new UserError(entry.place() + ": '" + key + "' belongs to the group " + setting.group()
                    + ", not to " + group);
        }
        read(setting, entry);
    }

    private void read(Setting setting, Entry entry) {
        String where = entry.place() + ": " + setting.key();
        if (isNull(entry.value)) {
            setting.reset(run);
        } else if (setting.isList()) {
            setting.setValue(run, setting.parse(words(entry, setting.key()), where));
        } else if (entry.value instanceof ScalarNode scalar) {
            setting.setValue(run, setting.parse(scalar.getValue(), where));
        } else {
            throw new UserError(where + ": " + kind(entry.value) + " is not " + setting.expected());
        }
    }

    private void readFlags(Entry section) {
        Map<String, Entry> flags = isNull(section.value) ? Map.of() : entries(section.value, FUNCTIONAL_TEST);
        flags.forEach((flag, entry) -> {
            try {
                new FlagReader(run, null).read(argumentsOf(flag, entry));
            } catch (UserError wrong) {
                throw new UserError(entry.place() + ": " + wrong.getMessage(), wrong);
            }
        });
    }

    /** A switch is on when its value is true; any other value is what would follow the flag in a shell. */
    private List<String> argumentsOf(String flag, Entry entry) {
        List<String> values = isNull(entry.value) ? List.of() : words(entry, flag);
        if (values.equals(List.of("false")) || values.isEmpty()) {
            return List.of();
        }
        List<String> arguments = new ArrayList<>(List.of(flag));
        if (!values.equals(List.of("true"))) {
            String line = String.join(" ", values);
            boolean bracketed = line.startsWith("[") && line.endsWith("]");
            arguments.addAll(List.of((bracketed ? line.substring(1, line.length() - 1) : line).strip().split("\\s+")));
        }
        return arguments;
    }

    private Map<String, Entry> entries(Node node, String what) {
        if (!(node instanceof MappingNode mapping)) {
            throw new UserError(place(node) + ": " + what + " must hold keys and values, not " + kind(node));
        }
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                throw new UserError(place(tuple.getKeyNode()) + ": a key must be a word, not " + kind(tuple.getKeyNode()));
            }
            Entry entry = new Entry(place(key), tuple.getValueNode());
            Entry earlier = entries.put(key.getValue(), entry);
            if (earlier != null) {
                throw new UserError(entry.place + ": '" + key.getValue() + "' is given twice, first at " + earlier.place);
            }
        }
        return entries;
    }

    private List<String> words(Entry entry, String key) {
        List<Node> elements = entry.value instanceof SequenceNode sequence ? sequence.getValue() : List.of(entry.value);
        List<String> words = new ArrayList<>();
        for (Node element : elements) {
            if (!(element instanceof ScalarNode scalar)) {
                throw new UserError(place(element) + ": " + key + ": " + kind(element) + " cannot be an element of a list");
            }
            words.add(scalar.getValue());
        }
        return words;
    }

    private static boolean isNull(Node node) {
        return node.getTag().equals(Tag.NULL);
    }

    private static String kind(Node node) {
        return switch (node) {
            case MappingNode mapping -> "a mapping";
            case SequenceNode sequence -> "a list";
            default -> "a single value";
        };
    }

    private String place(Node node) {
        return file + ":" + node.getStartMark().map(Mark::getLine).map(line -> line + 1).orElse(1);
    }

    private record Entry(String place, Node value) {
    }
}
