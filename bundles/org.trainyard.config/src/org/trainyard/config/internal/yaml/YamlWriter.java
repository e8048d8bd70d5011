package org.trainyard.config.internal.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.comments.CommentLine;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import org.trainyard.config.model.RunConfiguration;
import org.trainyard.config.settings.Setting;
import org.trainyard.config.settings.SettingGroup;
import org.trainyard.config.settings.SettingType;
import org.trainyard.config.settings.Settings;

/** Writes what differs from the defaults, by group. */
public final class YamlWriter {
    private static final int COMMENT_WIDTH = 100;

    private final RunConfiguration run;
    private final boolean commented;

    private YamlWriter(RunConfiguration run, boolean commented) {
        this.run = run;
        this.commented = commented;
    }

    public static String write(RunConfiguration run, boolean commented) {
        DumpSettings settings = DumpSettings.builder().setSchema(new CoreSchema()).setDumpComments(commented).setIndicatorIndent(2)
                .setIndent(4).setWidth(Integer.MAX_VALUE).build();
        Collector text = new Collector();
        new Dump(settings).dumpNode(new YamlWriter(run, commented).root(), text);
        return text.collected.toString();
    }

    private Node root() {
        List<NodeTuple> groups = new ArrayList<>();
        for (SettingGroup group : Settings.groups()) {
            List<NodeTuple> entries = new ArrayList<>();
            for (Setting setting : group.settings()) {
                if (!setting.isDefault(run)) {
                    entries.add(new NodeTuple(key(setting.key(), setting.doc()), value(setting)));
                }
            }
            if (!entries.isEmpty()) {
                groups.add(new NodeTuple(key(group.name(), group.doc()),
                        new MappingNode(Tag.MAP, entries, FlowStyle.BLOCK)));
            }
        }
        if (!run.getIgnored().isEmpty()) {
            groups.add(new NodeTuple(key("ignored", "Flags that were given and have no effect."),
                    texts(run.getIgnored(), FlowStyle.BLOCK)));
        }
        return new MappingNode(Tag.MAP, groups, groups.isEmpty() ? FlowStyle.FLOW : FlowStyle.BLOCK);
    }

    private Node key(String name, String doc) {
        ScalarNode key = text(name);
        if (commented) {
            key.setBlockComments(wrap(doc));
        }
        return key;
    }

    private Node value(Setting setting) {
        List<String> words = setting.words(run);
        if (setting.isList()) {
            return setting.type() == SettingType.TEXT ? texts(words, FlowStyle.BLOCK)
                    : new SequenceNode(Tag.SEQ, words.stream().map(word -> (Node) number(word)).toList(), FlowStyle.FLOW);
        }
        boolean word = setting.type() == SettingType.TEXT || setting.type() == SettingType.CHOICE;
        return word ? text(words.getFirst()) : number(words.getFirst());
    }

    private static SequenceNode texts(List<String> words, FlowStyle style) {
        return new SequenceNode(Tag.SEQ, words.stream().map(word -> (Node) text(word)).toList(), style);
    }

    private static ScalarNode text(String text) {
        return new ScalarNode(Tag.STR, text, ScalarStyle.PLAIN);
    }

    private static ScalarNode number(String text) {
        return new ScalarNode(new CoreSchema().getScalarResolver().resolve(text, true), text, ScalarStyle.PLAIN);
    }

    private static List<CommentLine> wrap(String doc) {
        List<CommentLine> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : doc.split(" ")) {
            if (line.length() + word.length() > COMMENT_WIDTH) {
                lines.add(comment(line));
                line.setLength(0);
            }
            line.append(' ').append(word);
        }
        lines.add(comment(line));
        return lines;
    }

    private static CommentLine comment(StringBuilder line) {
        return new CommentLine(Optional.empty(), Optional.empty(), line.toString(), CommentType.BLOCK);
    }

    private static final class Collector implements StreamDataWriter {
        private final StringBuilder collected = new StringBuilder();

        @Override
        public void write(String text) {
            collected.append(text);
        }

        @Override
        public void write(String text, int offset, int length) {
            collected.append(text, offset, offset + length);
        }
    }
}
