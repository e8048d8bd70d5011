package org.trainyard.ui.charts;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Names the runs of a comparison by their colours; takes no room for a single run. */
final class ChartLegend extends Composite {
    private List<String> names = List.of();

    ChartLegend(Composite parent) {
        super(parent, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.center = true;
        layout.marginLeft = 10;
        layout.spacing = 14;
        setLayout(layout);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.exclude = true;
        setLayoutData(data);
        setVisible(false);
    }

    void show(List<ChartRequest.Run> runs) {
        List<String> wanted = runs.size() < 2 ? List.of() : runs.stream().map(run -> run.color() + run.name()).toList();
        if (wanted.equals(names)) {
            return;
        }
        names = wanted;
        for (var child : getChildren()) {
            child.dispose();
        }
        if (!wanted.isEmpty()) {
            runs.forEach(this::entry);
        }
        ((GridData) getLayoutData()).exclude = wanted.isEmpty();
        setVisible(!wanted.isEmpty());
        getParent().layout(true, true);
    }

    private void entry(ChartRequest.Run run) {
        Composite entry = new Composite(this, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.center = true;
        layout.spacing = 5;
        entry.setLayout(layout);
        Canvas chip = new Canvas(entry, SWT.NONE);
        chip.setLayoutData(new org.eclipse.swt.layout.RowData(11, 11));
        chip.addListener(SWT.Paint, event -> {
            event.gc.setAntialias(SWT.ON);
            event.gc.setBackground(ChartThemes.swt(ChartThemes.of(getDisplay()).curve(run.color())));
            event.gc.fillRoundRectangle(0, 0, 11, 11, 4, 4);
        });
        new Label(entry, SWT.NONE).setText(run.name());
    }
}
