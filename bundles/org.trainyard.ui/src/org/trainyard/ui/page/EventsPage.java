package org.trainyard.ui.page;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.trainyard.run.events.RunEvent;
import org.trainyard.ui.Keys;
import org.trainyard.ui.charts.Quantity;
import org.trainyard.ui.runs.Sizes;

/** Checkpoints above, everything else that happened below; newest first. Interface thread only. */
final class EventsPage extends Composite {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final RunFeed feed;
    private final Rows<RunEvent.CheckpointSaved> checkpoints;
    private final Rows<RunEvent> others;
    private Set<String> removed = Set.of();

    /** A virtual table over a list. */
    private static final class Rows<T> {
        private final Table table;
        private final Label empty;
        private final StackLayout stack = new StackLayout();
        private List<T> items = List.of();

        /** @param parent gets a {@link StackLayout} */
        Rows(Composite parent, String key, String none, List<String> titles, List<Integer> widths, Function<T, String[]> texts) {
            parent.setLayout(stack);
            table = Keys.mark(new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION), key);
            empty = Keys.mark(new Label(parent, SWT.WRAP), key + ".none");
            empty.setText(none);
            stack.topControl = empty;
            table.setHeaderVisible(true);
            for (int i = 0; i < titles.size(); i++) {
                TableColumn column = new TableColumn(table, SWT.LEFT);
                column.setText(titles.get(i));
                column.setWidth(widths.get(i));
            }
            table.addListener(SWT.SetData, event -> {
                if (event.index < items.size()) {
                    ((TableItem) event.item).setText(texts.apply(items.get(event.index)));
                }
            });
        }

        void show(List<T> newItems) {
            if (newItems.size() != items.size() || !newItems.equals(items)) {
                items = newItems;
                table.setItemCount(items.size());
                table.clearAll();
                stack.topControl = items.isEmpty() ? empty : table;
                table.getParent().layout();
            }
        }
    }

    EventsPage(Composite parent, RunFeed feed) {
        super(parent, SWT.NONE);
        this.feed = feed;
        FillLayout layout = new FillLayout();
        layout.marginHeight = 8;
        layout.marginWidth = 8;
        setLayout(layout);
        SashForm sash = new SashForm(this, SWT.VERTICAL);
        sash.setSashWidth(8);
        checkpoints = new Rows<>(group(sash, "Checkpoints"), "events.checkpoints",
                "None yet. Stop saves one, and save_interval of the configuration says how often the run does by itself.",
                List.of("Iteration", "Size", "Training blocked", "Total", "Saved", "Path"),
                List.of(90, 90, 150, 90, 170, 420), this::texts);
        others = new Rows<>(group(sash, "Events"), "events.all", "Nothing has happened yet.", List.of("Time", "Event", "What"), List.of(170, 150, 700),
                event -> new String[] {time(event), event.type().replace('_', ' '), words(event)});
        sash.setWeights(2, 3);
    }

    private static Group group(Composite parent, String title) {
        Group group = new Group(parent, SWT.NONE);
        group.setText(title);
        return group;
    }

    /** Shows what is known now. */
    void show() {
        List<RunEvent> newestFirst = new ArrayList<>(feed.events()).reversed();
        others.show(newestFirst);
        if (!removed.equals(feed.removedCheckpoints())) {
            removed = feed.removedCheckpoints();
            checkpoints.table.clearAll();
        }
        checkpoints.show(newestFirst.stream().filter(RunEvent.CheckpointSaved.class::isInstance)
                .map(RunEvent.CheckpointSaved.class::cast).toList());
    }

    private String[] texts(RunEvent.CheckpointSaved saved) {
        return new String[] {Quantity.COUNT.format(saved.iteration()), Sizes.bytes(saved.bytes()),
            millis(saved.blockingMs()), millis(saved.totalMs()), time(saved),
            saved.path() + (removed.contains(saved.path()) ? "  (removed since)" : "")};
    }

    private static String millis(double value) {
        return value >= 10_000 ? String.format("%.1f s", value / 1000) : String.format("%.0f ms", value);
    }

    private static String time(RunEvent event) {
        return TIME.format(Instant.ofEpochMilli(event.time()).atZone(ZoneId.systemDefault()));
    }

    private static String words(RunEvent event) {
        return switch (event) {
            case RunEvent.RunStarted started -> "attempt " + started.attempt() + " from iteration " + started.iteration()
                    + ", process " + started.pid() + " on " + started.host() + ", " + started.device() + " "
                    + started.precision();
            case RunEvent.Validation validation -> validation.set() + " at iteration " + validation.iteration() + ": "
                    + losses(validation);
            case RunEvent.CheckpointSaved saved -> "iteration " + saved.iteration() + ", " + saved.path();
            case RunEvent.CheckpointSkipped skipped -> skipped.path() + ": " + skipped.reason();
            case RunEvent.CheckpointLoaded loaded -> loaded.path() + ", iteration " + loaded.iteration();
            case RunEvent.Message message -> message.text();
            case RunEvent.Warning warning -> warning.text();
            case RunEvent.RunEnded ended -> ended.reason() + " at iteration " + ended.iteration() + ", exit code "
                    + ended.exitCode();
            default -> event.toString();
        };
    }

    private static String losses(RunEvent.Validation validation) {
        List<String> parts = new ArrayList<>();
        validation.losses().forEach((name, loss) -> parts.add(name + " " + Quantity.PLAIN.format(loss)));
        return String.join(", ", parts);
    }
}
