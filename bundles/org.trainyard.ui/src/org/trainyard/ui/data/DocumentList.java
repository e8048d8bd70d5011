package org.trainyard.ui.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.trainyard.ui.charts.ChartThemes;

/**
 * A list of any number of documents of which only those in sight exist. A table would make a row for each, and a dataset may have a
 * billion. Interface thread only.
 */
final class DocumentList extends Canvas {
    /** So many lines are asked for at once. */
    private static final int BLOCK = 64;
    /** So many blocks are remembered. */
    private static final int KEPT = 64;
    /** Steps of the scroll bar, where there are more documents than a number of SWT can tell. */
    private static final int STEPS = 1 << 30;

    /** Gets lines from the dataset. */
    interface Lines {
        /** Asks for lines; the answer comes by {@link #put}. */
        void ask(long first, int count);
    }

    private final Lines lines;
    private final LongConsumer chosen;
    private final Map<Long, List<DataSource.Row>> blocks = new HashMap<>();
    private long count;
    private long top;
    private long selected = -1;
    private int lineHeight = 20;

    /** @param chosen told of the document that was selected */
    DocumentList(Composite parent, Lines lines, LongConsumer chosen) {
        super(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.lines = lines;
        this.chosen = chosen;
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> layoutBar());
        addListener(SWT.MouseDown, event -> {
            setFocus();
            select(top + event.y / lineHeight);
        });
        addListener(SWT.MouseVerticalWheel, event -> scrollTo(top - event.count));
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
        getVerticalBar().addListener(SWT.Selection, event -> scrollTo(
                Math.round((double) getVerticalBar().getSelection() / barSteps() * Math.max(0, count))));
    }

    /** Shows a dataset of so many documents from its beginning. */
    void setCount(long documents) {
        count = documents;
        top = 0;
        selected = -1;
        blocks.clear();
        layoutBar();
        redraw();
    }

    /** The answer to a question for lines. */
    void put(long first, List<DataSource.Row> rows) {
        if (blocks.size() > KEPT) {
            blocks.clear();
        }
        blocks.put(first / BLOCK, rows);
        redraw();
    }

    /** The line of a document, or null until it was read. */
    DataSource.Row row(long document) {
        List<DataSource.Row> block = blocks.get(document / BLOCK);
        int index = (int) (document % BLOCK);
        return block == null || index >= block.size() ? null : block.get(index);
    }

    /** The selected document, or -1. */
    long selected() {
        return selected;
    }

    /** The first document in sight. */
    long top() {
        return top;
    }

    /** Selects a document and brings it in sight. */
    void select(long document) {
        if (count == 0 || document < 0 || document >= count) {
            return;
        }
        selected = document;
        if (document < top) {
            scrollTo(document);
        } else if (document >= top + page()) {
            scrollTo(document - page() + 1);
        }
        redraw();
        chosen.accept(document);
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> select(Math.min(count - 1, selected + 1));
            case SWT.ARROW_UP -> select(Math.max(0, selected - 1));
            case SWT.PAGE_DOWN -> select(Math.min(count - 1, selected + page()));
            case SWT.PAGE_UP -> select(Math.max(0, selected - page()));
            case SWT.HOME -> select(0);
            case SWT.END -> select(count - 1);
            default -> {
            }
        }
    }

    private int page() {
        return Math.max(1, getClientArea().height / lineHeight);
    }

    private void scrollTo(long wanted) {
        top = Math.clamp(wanted, 0, Math.max(0, count - page()));
        layoutBar();
        redraw();
    }

    private int barSteps() {
        return (int) Math.max(1, Math.min(count, STEPS));
    }

    private void layoutBar() {
        ScrollBar bar = getVerticalBar();
        int steps = barSteps();
        double scale = steps / (double) Math.max(1, count);
        int thumb = (int) Math.max(1, Math.min(steps, page() * scale));
        bar.setValues((int) Math.round(top * scale), 0, steps, thumb, Math.max(1, (int) Math.round(scale)), thumb);
        bar.setEnabled(count > page());
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        gc.fillRectangle(area);
        lineHeight = gc.getFontMetrics().getHeight() + 6;
        int numbers = gc.textExtent(String.format("%,d", Math.max(0, count - 1))).x + 12;
        int tokens = numbers + gc.textExtent("0,000,000").x + 12;
        for (int i = 0; i <= page() && top + i < count; i++) {
            line(gc, top + i, new Rectangle(0, i * lineHeight, area.width, lineHeight), numbers, tokens);
        }
    }

    private void line(GC gc, long document, Rectangle place, int numbers, int tokens) {
        boolean marked = document == selected;
        if (marked) {
            gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
            gc.fillRectangle(place);
        }
        int text = marked ? SWT.COLOR_LIST_SELECTION_TEXT : SWT.COLOR_LIST_FOREGROUND;
        gc.setForeground(marked ? getDisplay().getSystemColor(text) : ChartThemes.swt(ChartThemes.of(getDisplay()).muted()));
        right(gc, String.format("%,d", document), numbers, place.y);
        DataSource.Row row = row(document);
        if (row == null) {
            List<DataSource.Row> asked = blocks.putIfAbsent(document / BLOCK, List.of());
            if (asked == null) {
                lines.ask(document / BLOCK * BLOCK, BLOCK);
            }
            return;
        }
        right(gc, String.format("%,d", row.tokens()), tokens, place.y);
        gc.setForeground(getDisplay().getSystemColor(text));
        gc.drawText(row.beginning(), tokens + 12, place.y + 3, SWT.DRAW_TRANSPARENT);
    }

    private static void right(GC gc, String text, int end, int y) {
        gc.drawText(text, end - gc.textExtent(text).x, y + 3, SWT.DRAW_TRANSPARENT);
    }
}
