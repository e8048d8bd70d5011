package org.trainyard.ui.data;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.trainyard.ui.Keys;

/** The documents of a dataset on the left, the text of the selected one on the right. Interface thread only. */
final class DocumentsPage extends Composite {
    private final DataSource source;
    private final Combo dataset;
    private final DocumentList list;
    private final StyledText text;
    private List<DataSource.Dataset> datasets = List.of();
    private int generation;

    DocumentsPage(Composite parent, DataSource source) {
        super(parent, SWT.NONE);
        this.source = source;
        GridLayout layout = new GridLayout(4, false);
        layout.marginWidth = 8;
        layout.marginHeight = 6;
        setLayout(layout);
        new Label(this, SWT.NONE).setText("Dataset");
        dataset = Keys.mark(new Combo(this, SWT.READ_ONLY | SWT.DROP_DOWN), "data.dataset");
        dataset.addListener(SWT.Selection, event -> showDataset());
        new Label(this, SWT.NONE).setText("Go to document");
        Text number = Keys.mark(new Text(this, SWT.BORDER | SWT.RIGHT), "data.document");
        number.setLayoutData(new GridData(90, SWT.DEFAULT));
        number.addListener(SWT.DefaultSelection, event -> goTo(number.getText()));
        SashForm sash = new SashForm(this, SWT.HORIZONTAL);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 4, 1));
        sash.setSashWidth(6);
        list = Keys.mark(new DocumentList(sash, this::ask, this::showDocument), "data.documents");
        text = Keys.mark(new StyledText(sash, SWT.READ_ONLY | SWT.V_SCROLL | SWT.WRAP | SWT.BORDER), "data.text");
        text.setMargins(10, 8, 10, 8);
        text.setLineSpacing(2);
        sash.setWeights(55, 45);
    }

    void show(DataSource.Overview overview) {
        datasets = overview.datasets();
        dataset.setItems(datasets.stream().map(DataSource.Dataset::prefix).toArray(String[]::new));
        dataset.select(0);
        layout(true);
        showDataset();
    }

    private void showDataset() {
        generation++;
        text.setText("");
        int index = dataset.getSelectionIndex();
        list.setCount(index < 0 ? 0 : datasets.get(index).documents());
        list.select(0);
    }

    private void ask(long first, int count) {
        int asked = generation;
        source.rows(dataset.getSelectionIndex(), first, count, rows -> {
            if (!isDisposed() && asked == generation) {
                list.put(first, rows);
            }
        });
    }

    private void showDocument(long document) {
        int asked = generation;
        source.document(dataset.getSelectionIndex(), document, found -> {
            if (!isDisposed() && asked == generation && document == list.selected()) {
                text.setText(found);
            }
        });
    }

    private void goTo(String number) {
        try {
            list.select(Long.parseLong(number.strip().replace(",", "")));
        } catch (NumberFormatException e) {
            getDisplay().beep();
        }
    }

    @Override
    public boolean setFocus() {
        return list.setFocus();
    }
}
