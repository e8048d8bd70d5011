package org.trainyard.ui.charts;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** Fills the whole area with rows of equal height; the first rows have fewer, wider children when they do not divide. */
final class JustifiedGridLayout extends Layout {
    private static final int GAP = 6;
    private static final int LEAST_WIDTH = 272;
    private static final int LEAST_HEIGHT = 165;

    @Override
    protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean flush) {
        int width = widthHint >= 0 ? widthHint : 2 * LEAST_WIDTH;
        return new Point(width, rows(composite.getChildren().length, width) * (LEAST_HEIGHT + GAP) + GAP);
    }

    private static int rows(int count, int width) {
        int columns = Math.clamp((width - GAP) / (LEAST_WIDTH + GAP), 1, 3);
        return Math.max(1, (count + columns - 1) / columns);
    }

    @Override
    protected void layout(Composite composite, boolean flush) {
        Control[] children = composite.getChildren();
        Rectangle area = composite.getClientArea();
        int rows = rows(children.length, area.width);
        int next = 0;
        for (int row = 0; row < rows; row++) {
            int top = area.y + GAP + (area.height - GAP) * row / rows;
            int bottom = area.y + (area.height - GAP) * (row + 1) / rows;
            int inRow = (children.length - next) / (rows - row);
            for (int i = 0; i < inRow; i++) {
                int left = area.x + GAP + (area.width - GAP) * i / inRow;
                int right = area.x + (area.width - GAP) * (i + 1) / inRow;
                children[next++].setBounds(left, top, right - left, bottom - top);
            }
        }
    }
}
