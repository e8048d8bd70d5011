package org.trainyard.ui.charts;

import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.trainyard.ui.Keys;

/** The row of controls above the charts: axis, smoothing, log scale, which charts, reset, export. */
final class ChartControls extends Composite {
    private static final int STEPS = 100;

    private final ChartsModel model;
    private Label weight;

    ChartControls(Composite parent, ChartsModel model, Runnable export) {
        super(parent, SWT.NONE);
        this.model = model;
        GridLayout layout = new GridLayout(7, false);
        layout.marginHeight = 2;
        layout.marginWidth = 8;
        layout.horizontalSpacing = 8;
        setLayout(layout);
        axis();
        smoothing();
        logarithmic();
        ToolBar bar = new ToolBar(this, SWT.FLAT | SWT.RIGHT);
        bar.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        ToolItem charts = new ToolItem(bar, SWT.DROP_DOWN);
        charts.setText("Charts");
        charts.setToolTipText("Choose which charts are shown");
        charts.addListener(SWT.Selection, event -> choose(bar, charts));
        Keys.mark(charts, "charts.choose");
        new ToolItem(bar, SWT.SEPARATOR);
        push(bar, "Reset zoom", "Show everything (double click, Home)", "charts.reset", model::resetZoom);
        new ToolItem(bar, SWT.SEPARATOR);
        push(bar, "Export PNG…", "Write the charts to a picture", "charts.export", export);
    }

    private void axis() {
        new Label(this, SWT.NONE).setText("X axis");
        Combo combo = Keys.mark(new Combo(this, SWT.READ_ONLY | SWT.DROP_DOWN), "charts.axis");
        for (AxisKind kind : AxisKind.values()) {
            combo.add(kind.label());
        }
        combo.select(0);
        combo.addListener(SWT.Selection, event ->
                model.setSettings(model.settings().withAxis(AxisKind.values()[combo.getSelectionIndex()])));
    }

    private void smoothing() {
        new Label(this, SWT.NONE).setText("Smoothing");
        Scale scale = Keys.mark(new Scale(this, SWT.HORIZONTAL), "charts.smoothing");
        scale.setMaximum(STEPS - 1);
        scale.setPageIncrement(10);
        scale.setToolTipText("Exponential moving average: the weight of the past");
        GridData data = new GridData(SWT.LEFT, SWT.CENTER, false, false);
        data.widthHint = 130;
        scale.setLayoutData(data);
        weight = new Label(this, SWT.NONE);
        weight.setText("0.00");
        scale.addListener(SWT.Selection, event -> smooth(scale.getSelection()));
    }

    private void smooth(int step) {
        // Most of what is useful lies close to one: the slider is finer there.
        double linear = step / (double) STEPS;
        double value = step == 0 ? 0 : 1 - Math.pow(1 - linear, 1.6);
        weight.setText(String.format(Locale.ROOT, "%.2f", Math.min(value, 0.99)));
        model.setSettings(model.settings().withSmoothing(Math.min(value, 0.999)));
    }

    private void logarithmic() {
        Button log = Keys.mark(new Button(this, SWT.CHECK), "charts.log");
        log.setText("Log scale");
        log.addListener(SWT.Selection, event -> model.setSettings(model.settings().withLogarithmic(log.getSelection())));
    }

    private void choose(ToolBar bar, ToolItem item) {
        Menu menu = new Menu(getShell(), SWT.POP_UP);
        for (Metric metric : model.choices()) {
            MenuItem choice = new MenuItem(menu, SWT.CHECK);
            choice.setText(metric.heading());
            choice.setSelection(model.isShown(metric));
            choice.addListener(SWT.Selection, event -> model.show(metric, choice.getSelection()));
        }
        new MenuItem(menu, SWT.SEPARATOR);
        MenuItem all = new MenuItem(menu, SWT.PUSH);
        all.setText("Standard charts");
        all.addListener(SWT.Selection, event -> model.showStandard());
        Rectangle bounds = item.getBounds();
        menu.setLocation(bar.toDisplay(bounds.x, bounds.y + bounds.height));
        menu.addListener(SWT.Hide, event -> getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private static void push(ToolBar bar, String text, String tip, String key, Runnable action) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setText(text);
        item.setToolTipText(tip);
        item.addListener(SWT.Selection, (Event event) -> action.run());
        Keys.mark(item, key);
    }
}
