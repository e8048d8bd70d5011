package org.trainyard.ui.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.trainyard.data.inspect.Mixture;
import org.trainyard.ui.Keys;
import org.trainyard.ui.charts.PictureCanvas;
import org.trainyard.ui.charts.Quantity;
import org.trainyard.ui.runs.Sizes;

/** What the datasets hold, how they are mixed, and how long their documents are. Interface thread only. */
final class OverviewPage extends Composite {
    private final Table facts;
    private final Label samples;
    private final PictureCanvas histogram;
    private final Group lengths;
    private List<DataSource.Dataset> datasets = List.of();

    OverviewPage(Composite parent) {
        super(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 8;
        layout.marginHeight = 8;
        setLayout(layout);
        samples = Keys.mark(new Label(this, SWT.WRAP), "data.samples");
        samples.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        SashForm sash = new SashForm(this, SWT.VERTICAL);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        sash.setSashWidth(8);
        facts = Keys.mark(new Table(sash, SWT.FULL_SELECTION | SWT.BORDER), "data.facts");
        facts.setHeaderVisible(true);
        column("Dataset", SWT.LEFT);
        for (String title : List.of("Documents", "Tokens", "Asked", "Realised", "Tokens a byte", "Mean length", "Shortest", "Longest", "Sequences", "Size")) {
            column(title, SWT.RIGHT);
        }
        facts.addListener(SWT.Selection, event -> showHistogram());
        lengths = new Group(sash, SWT.NONE);
        lengths.setLayout(new FillLayout());
        histogram = Keys.mark(new PictureCanvas(lengths), "data.histogram");
        sash.setWeights(25, 75);
    }

    private void column(String title, int style) {
        TableColumn column = new TableColumn(facts, style);
        column.setText(title);
        column.pack();
    }

    void show(DataSource.Overview overview) {
        datasets = overview.datasets();
        facts.removeAll();
        for (DataSource.Dataset d : datasets) {
            Mixture.Part part = part(overview, d);
            new TableItem(facts, SWT.NONE).setText(new String[] {d.name(), Quantity.COUNT.format(d.documents()),
                Quantity.COUNT.format(d.tokens()), part == null ? "–" : percent(part.asked()), part == null ? "–" : percent(part.realised()),
                Double.isNaN(d.tokensPerByte()) ? "–" : String.format(Locale.ROOT, "%.4f", d.tokensPerByte()),
                String.format(Locale.ROOT, "%,.1f", d.lengths().mean()), Quantity.COUNT.format(d.lengths().shortest()),
                Quantity.COUNT.format(d.lengths().longest()), Quantity.COUNT.format(d.sequences()), Sizes.bytes(d.bytes()) + " " + d.type()});
        }
        for (TableColumn column : facts.getColumns()) {
            column.pack();
        }
        samples.setText(words(overview));
        samples.getParent().layout(true);
        facts.select(0);
        showHistogram();
    }

    /** The dataset's part in the training mixture, or null. */
    private static Mixture.Part part(DataSource.Overview overview, DataSource.Dataset dataset) {
        for (DataSource.Samples set : overview.samples()) {
            int index = set.prefixes().indexOf(dataset.prefix());
            if (set.mixture() != null && index >= 0) {
                return set.mixture().parts().get(index);
            }
        }
        return null;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.3f %%", 100 * share);
    }

    private static String words(DataSource.Overview overview) {
        List<String> words = new ArrayList<>();
        for (DataSource.Samples set : overview.samples()) {
            words.add(String.format("%s: %,d samples", set.name(), set.count()));
        }
        String tokenizer = overview.tokenizer() == null ? "No tokenizer: tokens are shown as numbers."
                : String.format("%s with %,d tokens.", overview.tokenizer().name(), overview.tokenizer().vocabSize());
        return words.isEmpty() ? tokenizer : String.join(", ", words) + String.format(" of %,d tokens. %s", overview.sequenceLength(), tokenizer);
    }

    private void showHistogram() {
        int index = facts.getSelectionIndex();
        if (index >= 0) {
            lengths.setText("Documents by length: " + datasets.get(index).name());
            histogram.show(new HistogramPainter(datasets.get(index).lengths().bins()));
        }
    }

    @Override
    public boolean setFocus() {
        return facts.setFocus();
    }
}
