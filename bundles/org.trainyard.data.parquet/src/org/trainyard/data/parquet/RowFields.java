package org.trainyard.data.parquet;

import dev.hardwood.metadata.RepetitionType;
import dev.hardwood.reader.ColumnReader;
import dev.hardwood.reader.ColumnReaders;
import dev.hardwood.reader.Validity;
import dev.hardwood.schema.FileSchema;
import dev.hardwood.schema.SchemaNode;
import dev.hardwood.schema.SchemaNode.GroupNode;
import dev.hardwood.schema.SchemaNode.PrimitiveNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trainyard.data.records.JsonBytes;

/**
 * Puts rows together from columns, as JSON objects. A column knows, for each optional group and each list above its values (a layer), which of
 * the layer's items are there, and for lists where each one's items begin in the next layer; what groups and lists share is read from the
 * first column below them. For one thread.
 */
final class RowFields {
    /** A field at one place of the schema. */
    private interface Field {
        /** Takes over the present batch. */
        void load();

        /** Whether an item of the field's layer has a value. */
        boolean has(int item);

        void write(JsonBytes out, int item);
    }

    private final Map<Integer, ColumnReader> readers = new HashMap<>(); // by the column's number in the schema
    private final boolean named;
    private final Struct root;

    /** @param named whether columns were asked for by name, so that bytes in them are text */
    RowFields(FileSchema schema, ColumnReaders columns, boolean named) {
        this.named = named;
        for (int i = 0; i < columns.getColumnCount(); i++) {
            readers.put(columns.getColumnReader(i).getColumnSchema().columnIndex(), columns.getColumnReader(i));
        }
        root = new Struct(schema.getRootNode(), 0);
    }

    /** To be called after every {@link ColumnReaders#nextBatch()}. */
    void load() {
        root.load();
    }

    void write(JsonBytes out, int row) {
        root.write(out, row);
    }

    /** A field, or null if none of its columns is read. */
    private Field field(SchemaNode node, int layer) {
        if (firstReader(node) == null) {
            return null;
        }
        return switch (node) {
            case PrimitiveNode leaf -> new Leaf(leaf);
            case GroupNode group when group.isList() -> new Items(group, layer);
            case GroupNode group when group.isMap() -> new Pairs(group, layer);
            case GroupNode group -> new Struct(group, layer);
        };
    }

    private ColumnReader firstReader(SchemaNode node) {
        return switch (node) {
            case PrimitiveNode leaf -> readers.get(leaf.columnIndex());
            case GroupNode group -> group.children().stream().map(this::firstReader).filter(r -> r != null).findFirst().orElse(null);
        };
    }

    private final class Leaf implements Field {
        private final ColumnReader reader;
        private final LeafValues values;
        private Validity there;

        Leaf(PrimitiveNode node) {
            reader = readers.get(node.columnIndex());
            values = LeafValues.of(node, reader, named);
        }

        @Override
        public void load() {
            there = reader.getLeafValidity();
            values.load();
        }

        @Override
        public boolean has(int item) {
            return there.isNotNull(item);
        }

        @Override
        public void write(JsonBytes out, int item) {
            values.write(out, item);
        }
    }

    private final class Struct implements Field {
        private final List<String> names = new ArrayList<>();
        private final List<Field> fields = new ArrayList<>();
        private final ColumnReader reader;
        private final int layer; // -1 for a group that is always there
        private Validity there;

        Struct(GroupNode node, int layer) {
            boolean optional = node.repetitionType() == RepetitionType.OPTIONAL;
            this.layer = optional ? layer : -1;
            reader = firstReader(node);
            for (SchemaNode child : node.children()) {
                Field field = field(child, optional ? layer + 1 : layer);
                if (field != null) {
                    names.add(child.name());
                    fields.add(field);
                }
            }
        }

        @Override
        public void load() {
            there = layer < 0 ? Validity.NO_NULLS : reader.getLayerValidity(layer);
            fields.forEach(Field::load);
        }

        @Override
        public boolean has(int item) {
            return there.isNotNull(item);
        }

        @Override
        public void write(JsonBytes out, int item) {
            char before = '{';
            for (int i = 0; i < names.size(); i++) {
                if (fields.get(i).has(item)) {
                    out.sign(before).string(names.get(i)).sign(':');
                    fields.get(i).write(out, item);
                    before = ',';
                }
            }
            if (before == '{') {
                out.sign('{');
            }
            out.sign('}');
        }
    }

    /** What lists and maps have in common: the layer and where each one's items begin. */
    private abstract class Repeated implements Field {
        private final ColumnReader reader;
        private final int layer;
        private Validity there;
        private int[] starts;

        Repeated(GroupNode node, int layer) {
            reader = firstReader(node);
            this.layer = layer;
        }

        @Override
        public void load() {
            there = reader.getLayerValidity(layer);
            starts = reader.getLayerOffsets(layer);
        }

        @Override
        public boolean has(int item) {
            return there.isNotNull(item);
        }

        @Override
        public void write(JsonBytes out, int item) {
            out.sign(open());
            for (int i = starts[item]; i < starts[item + 1]; i++) {
                if (i > starts[item]) {
                    out.sign(',');
                }
                writeItem(out, i);
            }
            out.sign(close());
        }

        abstract char open();

        abstract char close();

        abstract void writeItem(JsonBytes out, int item);
    }

    private final class Items extends Repeated {
        private final Field element;

        Items(GroupNode node, int layer) {
            super(node, layer);
            element = field(node.getListElement(), layer + 1);
        }

        @Override
        public void load() {
            super.load();
            element.load();
        }

        @Override
        char open() {
            return '[';
        }

        @Override
        char close() {
            return ']';
        }

        @Override
        void writeItem(JsonBytes out, int item) {
            writeOrNull(element, out, item);
        }
    }

    private final class Pairs extends Repeated {
        private final Field key;
        private final Field value; // null when the map has keys only
        private final JsonBytes word = new JsonBytes();

        Pairs(GroupNode node, int layer) {
            super(node, layer);
            key = field(node.getMapKey(), layer + 1);
            value = node.getMapValue() == null ? null : field(node.getMapValue(), layer + 1);
        }

        @Override
        public void load() {
            super.load();
            key.load();
            if (value != null) {
                value.load();
            }
        }

        @Override
        char open() {
            return '{';
        }

        @Override
        char close() {
            return '}';
        }

        @Override
        void writeItem(JsonBytes out, int item) {
            word.truncate(0);
            key.write(word, item);
            if (word.array()[0] == '"') {
                out.raw(word.array(), 0, word.size());
            } else {
                out.string(word.array(), 0, word.size()); // JSON's keys are strings
            }
            out.sign(':');
            if (value == null) {
                out.word("null");
            } else {
                writeOrNull(value, out, item);
            }
        }
    }

    private static void writeOrNull(Field field, JsonBytes out, int item) {
        if (field.has(item)) {
            field.write(out, item);
        } else {
            out.word("null");
        }
    }
}
