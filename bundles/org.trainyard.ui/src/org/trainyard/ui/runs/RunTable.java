package org.trainyard.ui.runs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.trainyard.ui.Keys;
import org.trainyard.ui.charts.Quantity;

/**
 * The table of runs: virtual, so that ten thousand rows cost no more than those on the screen; sorted by a click on a
 * column, filtered by text. Interface thread only.
 */
final class RunTable {
    private record Column(String title, int width, int style, Function<RunRow, String> text, Comparator<RunRow> order) {
    }

    private static final List<Column> COLUMNS = List.of(
            new Column("Name", 120, SWT.LEFT, RunRow::name, Comparator.comparing(RunRow::name, String.CASE_INSENSITIVE_ORDER)),
            new Column("State", 82, SWT.LEFT, row -> RunStates.word(row.state()), Comparator.comparing(RunRow::state)),
            new Column("Iteration", 100, SWT.RIGHT, RunRow::progress, Comparator.comparingLong(RunRow::iteration)),
            new Column("Loss", 62, SWT.RIGHT, row -> Quantity.PLAIN.format(row.loss()),
                    Comparator.comparingDouble(RunRow::loss)),
            new Column("Tokens/s", 72, SWT.RIGHT, row -> Quantity.RATE.format(row.tokensPerSecond()),
                    Comparator.comparingDouble(RunRow::tokensPerSecond)),
            new Column("Age", 60, SWT.RIGHT, row -> row.age(System.currentTimeMillis()),
                    Comparator.comparingLong(RunRow::updated).reversed()));

    private static final int AT_ONCE = 1000;
    /** Beside the text of a cell. */
    private static final int PADDING = 12;
    private static final int STATE = 1;
    private static final int LEAST_NAME = 3;

    private final Table table;
    private List<RunRow> all = List.of();
    private List<RunRow> rows = List.of();
    private String filter = "";
    private int resizing;
    private Comparator<RunRow> order;
    private Map<Path, String> names = Map.of();
    private final int[] needed = COLUMNS.stream().mapToInt(Column::width).toArray();

    RunTable(Composite parent) {
        table = Keys.mark(new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION), "runs.table");
        table.setHeaderVisible(true);
        for (Column column : COLUMNS) {
            TableColumn widget = new TableColumn(table, column.style);
            widget.setText(column.title);
            widget.setWidth(column.width);
            widget.setMoveable(true);
            widget.addListener(SWT.Selection, event -> sort(widget, column.order));
        }
        table.addListener(SWT.SetData, this::fill);
        table.getColumn(0).addListener(SWT.Resize, event -> table.clearAll());
        table.addListener(SWT.Resize, event -> giveTheRestToNames());
        table.addListener(SWT.MouseDown, event -> table.setToolTipText(null)); // it would cover the menu
        table.addListener(SWT.MouseMove, event -> {
            RunRow row = at(new Point(event.x, event.y));
            String tip = row == null ? null : tip(row);
            if (!Objects.equals(tip, table.getToolTipText())) {
                table.setToolTipText(tip);
            }
        });
    }

    private void giveTheRestToNames() {
        int others = 0;
        for (int i = 1; i < COLUMNS.size(); i++) {
            // GTK stretches the last column and then calls that its width.
            others += i == COLUMNS.size() - 1 ? COLUMNS.get(i).width : table.getColumn(i).getWidth();
        }
        table.getColumn(0).setWidth(Math.max(COLUMNS.getFirst().width, table.getClientArea().width - others));
    }

    Table control() {
        return table;
    }

    /** The rows shown, in order. */
    List<RunRow> rows() {
        return rows;
    }

    /** Number of rows before filtering. */
    int total() {
        return all.size();
    }

    List<RunRow> selection() {
        List<RunRow> selected = new ArrayList<>();
        for (int index : table.getSelectionIndices()) {
            if (index < rows.size()) {
                selected.add(rows.get(index));
            }
        }
        return selected;
    }

    void select(Path path) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).path().equals(path)) {
                table.setSelection(i);
                return;
            }
        }
    }

    void setRows(List<RunRow> newRows) {
        all = newRows;
        List<Path> paths = all.stream().map(RunRow::path).toList();
        List<String> distinct = RunNames.distinct(all.stream().map(RunRow::name).toList(), paths);
        names = new HashMap<>();
        for (int i = 0; i < paths.size(); i++) {
            names.put(paths.get(i), distinct.get(i));
        }
        show();
    }

    void setFilter(String text) {
        filter = text;
        show();
    }

    /** Writes the ages on the screen anew. */
    void refreshAges() {
        int first = table.getTopIndex();
        int visible = table.getClientArea().height / Math.max(1, table.getItemHeight()) + 1;
        int last = Math.min(first + visible, Math.min(rows.size(), table.getItemCount())) - 1;
        int age = COLUMNS.size() - 1;
        for (int i = first; i <= last; i++) {
            String text = COLUMNS.get(age).text.apply(rows.get(i));
            TableItem item = table.getItem(i);
            if (!text.equals(item.getText(age))) {
                item.setText(age, text);
            }
        }
    }

    private void sort(TableColumn column, Comparator<RunRow> by) {
        boolean turn = table.getSortColumn() == column && table.getSortDirection() == SWT.UP;
        table.setSortColumn(column);
        table.setSortDirection(turn ? SWT.DOWN : SWT.UP);
        order = turn ? by.reversed() : by;
        show();
    }

    private void show() {
        List<RunRow> before = rows;
        List<RunRow> wanted = new ArrayList<>();
        for (RunRow row : all) {
            if (row.matches(filter)) {
                wanted.add(row);
            }
        }
        if (order != null) {
            wanted.sort(order);
        }
        boolean samePlaces = before.size() == wanted.size();
        for (int i = 0; samePlaces && i < wanted.size(); i++) {
            samePlaces = before.get(i).path().equals(wanted.get(i).path());
        }
        Set<Path> selected = new HashSet<>();
        if (!samePlaces) {
            selection().forEach(row -> selected.add(row.path()));
        }
        rows = wanted;
        if (samePlaces) {
            clearChanged(before);
        } else {
            resizing++;
            resize(resizing, selected);
            table.clearAll();
        }
    }

    /** GTK makes and removes rows one by one: thousands of them take several turns of the interface thread. */
    private void resize(int expected, Set<Path> selected) {
        if (table.isDisposed() || resizing != expected) {
            return;
        }
        int count = table.getItemCount();
        int wanted = rows.size();
        table.setItemCount(Math.clamp(wanted, Math.max(0, count - AT_ONCE), count + AT_ONCE));
        if (table.getItemCount() != wanted) {
            table.getDisplay().asyncExec(() -> resize(expected, selected));
        } else {
            restore(selected);
        }
    }

    private void clearChanged(List<RunRow> before) {
        for (int i = 0; i < Math.min(rows.size(), table.getItemCount()); i++) {
            if (!rows.get(i).equals(before.get(i))) {
                table.clear(i);
            }
        }
    }

    private void restore(Set<Path> selected) {
        table.deselectAll();
        if (!selected.isEmpty()) {
            int[] indices = new int[selected.size()];
            int count = 0;
            for (int i = 0; i < rows.size() && count < indices.length; i++) {
                if (selected.contains(rows.get(i).path())) {
                    indices[count++] = i;
                }
            }
            table.select(Arrays.copyOf(indices, count));
        }
    }

    private void fill(Event event) {
        if (event.index < 0 || event.index >= rows.size()) {
            return; // GTK asks for rows that it is about to remove
        }
        TableItem item = (TableItem) event.item;
        RunRow row = rows.get(event.index);
        String[] texts = COLUMNS.stream().map(column -> column.text.apply(row)).toArray(String[]::new);
        GC gc = new GC(table);
        texts[0] = fitting(row.name(), label(row), table.getColumn(0).getWidth() - PADDING, text -> gc.textExtent(text).x);
        makeRoom(gc, texts);
        gc.dispose();
        item.setText(texts);
        item.setImage(STATE, RunStates.dot(table.getDisplay(), row.state()));
    }

    /** A label in so many points: what tells it from others of its name stays, the name gives way. */
    static String fitting(String name, String label, int width, ToIntFunction<String> widthOf) {
        String addition = label.substring(name.length());
        String text = label;
        for (int kept = name.length() - 1; !addition.isEmpty() && kept >= LEAST_NAME && widthOf.applyAsInt(text) > width; kept--) {
            text = name.substring(0, kept).strip() + "…" + addition;
        }
        return text;
    }

    private String label(RunRow row) {
        return names.getOrDefault(row.path(), row.name());
    }

    /** Numbers must not be cut off: their columns grow with them. */
    private void makeRoom(GC gc, String[] texts) {
        boolean more = false;
        for (int i = STATE + 1; i < texts.length - 1; i++) {
            int width = gc.textExtent(texts[i]).x + PADDING;
            if (width > needed[i]) {
                needed[i] = width;
                more = true;
            }
        }
        if (more) {
            table.getDisplay().asyncExec(this::widen);
        }
    }

    private void widen() {
        if (table.isDisposed()) {
            return;
        }
        for (int i = STATE + 1; i < needed.length - 1; i++) {
            table.getColumn(i).setWidth(Math.max(needed[i], table.getColumn(i).getWidth()));
        }
        giveTheRestToNames();
    }

    private String tip(RunRow row) {
        String problem = row.message().isBlank() || row.message().equals(row.state().word()) ? "" : "\n" + row.message();
        return label(row) + "\n" + row.path() + problem;
    }

    /** The row under a point of the table, or null. */
    RunRow at(Point point) {
        TableItem item = table.getItem(point);
        int index = item == null ? -1 : table.indexOf(item);
        return index >= 0 && index < rows.size() ? rows.get(index) : null;
    }
}
