package org.trainyard.ui.charts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.trainyard.ui.Keys;

/** The charts of one or several runs: controls above, a grid of charts below. Interface thread only. */
public final class ChartsPage extends Composite implements ChartsModel.Listener {
    private final ChartsModel model = new ChartsModel();
    private final Consumer<String> status;
    private final ChartLegend legend;
    private final ScrolledComposite scroll;
    private final Composite grid;
    private final List<ChartCanvas> canvases = new ArrayList<>();

    /** @param status told short messages for the status line */
    public ChartsPage(Composite parent, Consumer<String> status) {
        super(parent, SWT.NONE);
        this.status = status;
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        setLayout(layout);
        new ChartControls(this, model, this::exportAll).setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        legend = new ChartLegend(this);
        scroll = new ScrolledComposite(this, SWT.V_SCROLL);
        scroll.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        grid = new Composite(scroll, SWT.NONE);
        grid.setLayout(new JustifiedGridLayout());
        scroll.setContent(grid);
        scroll.addListener(SWT.Resize, event -> fitScroll());
        Keys.mark(grid, "charts.grid");
        model.listen(this);
        changed();
    }

    /** The model behind the page: set its runs, tell it of changes. */
    public ChartsModel model() {
        return model;
    }

    /** The charts shown, in order. */
    public List<ChartCanvas> charts() {
        return List.copyOf(canvases);
    }

    @Override
    public void changed() {
        if (isDisposed()) {
            return;
        }
        legend.show(model.runs());
        List<Metric> wanted = model.shown();
        if (!wanted.equals(canvases.stream().map(ChartCanvas::metric).toList())) {
            rebuild(wanted);
        }
        canvases.forEach(ChartCanvas::changed);
    }

    @Override
    public void hovered() {
        canvases.forEach(ChartCanvas::hovered);
    }

    @Override
    public void reset() {
        canvases.forEach(ChartCanvas::reset);
    }

    private void rebuild(List<Metric> wanted) {
        setRedraw(false);
        canvases.forEach(ChartCanvas::dispose);
        canvases.clear();
        for (Metric metric : wanted) {
            ChartCanvas canvas = Keys.mark(new ChartCanvas(grid, model, metric), "chart." + metric.id());
            canvas.setMenu(menu(canvas));
            canvases.add(canvas);
        }
        fitScroll();
        grid.layout(true, true);
        setRedraw(true);
    }

    private void fitScroll() {
        scroll.setMinHeight(grid.computeSize(scroll.getClientArea().width, SWT.DEFAULT).y);
    }

    private Menu menu(ChartCanvas canvas) {
        Menu menu = new Menu(canvas);
        item(menu, "Show only this chart", () -> model.showOnly(canvas.metric()));
        item(menu, "Show all charts", model::showStandard);
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, "Reset zoom", model::resetZoom);
        item(menu, "Export as PNG…", () -> export(List.of(canvas), canvas.metric().title()));
        return menu;
    }

    private static void item(Menu menu, String text, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, event -> action.run());
    }

    private void exportAll() {
        export(canvases, model.runs().size() == 1 ? model.runs().getFirst().name() : "charts");
    }

    private void export(List<ChartCanvas> charts, String name) {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setText("Export as PNG");
        dialog.setFilterExtensions(new String[] {"*.png"});
        dialog.setFileName(name.replaceAll("[^\\w.-]+", "-") + ".png");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null && !charts.isEmpty()) {
            exportTo(charts, Path.of(chosen));
        }
    }

    /** Writes the charts, laid out as on the screen, to a PNG file in the background. */
    public void exportTo(List<ChartCanvas> charts, Path target) {
        List<ChartExport.Part> parts = new ArrayList<>();
        for (ChartCanvas chart : charts) {
            var place = chart.getBounds();
            if (charts.size() == 1) {
                place.x = 0;
                place.y = 0;
            }
            parts.add(new ChartExport.Part(chart.request(place.width, place.height, 1), place));
        }
        ChartExport.write(parts, target, problem -> getDisplay().asyncExec(() ->
                status.accept(problem == null ? "Exported " + target : "Export failed: " + problem)));
    }

    @Override
    public boolean setFocus() {
        return canvases.isEmpty() ? super.setFocus() : canvases.getFirst().setFocus();
    }
}
