package org.trainyard.ui.launch;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.trainyard.config.rules.Finding;
import org.trainyard.config.rules.Fix;
import org.trainyard.config.settings.Setting;
import org.trainyard.run.RunState;
import org.trainyard.ui.Keys;
import org.trainyard.ui.runs.RunStates;

/** Everything the rules say, errors first, each with a way to its field and its fixes. Interface thread only. */
final class FindingsPane extends Composite {
    /** More are not worth their widgets: fixing the first changes the rest. */
    private static final int SHOWN = 25;
    private static final String GO = "show";

    private final ScrolledComposite scroll;
    private final Consumer<Setting> show;
    private final Consumer<Fix> apply;
    private List<Finding> shown = List.of();
    private Composite rows;

    FindingsPane(Composite parent, Consumer<Setting> show, Consumer<Fix> apply) {
        super(parent, SWT.NONE);
        this.show = show;
        this.apply = apply;
        setLayout(new FillLayout());
        scroll = Keys.mark(new ScrolledComposite(this, SWT.V_SCROLL), "form.findings");
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.addListener(SWT.Resize, event -> fit());
    }

    void show(List<Finding> findings) {
        if (findings.equals(shown) && rows != null) {
            return;
        }
        shown = findings;
        if (rows != null) {
            rows.dispose();
        }
        rows = new Composite(scroll, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 12;
        layout.verticalSpacing = 3;
        rows.setLayout(layout);
        findings.stream().limit(SHOWN).forEach(this::row);
        if (findings.isEmpty()) {
            row(RunState.RUNNING, "No problems: the run can start.");
        } else if (findings.size() > SHOWN) {
            row(RunState.CREATED, "and " + (findings.size() - SHOWN) + " more");
        }
        scroll.setContent(rows);
        fit();
    }

    private void row(Finding finding) {
        StringBuilder text = new StringBuilder(Findings.escape(finding.message()));
        if (!finding.fields().isEmpty()) {
            text.append("   <a>").append(GO).append("</a>");
        }
        for (Fix fix : finding.fixes()) {
            text.append("   <a>").append(Findings.escape(fix.title())).append("</a>");
        }
        Link link = row(finding.isError() ? RunState.FAILED : RunState.STOPPED, text.toString());
        link.addListener(SWT.Selection, event -> {
            if (event.text.equals(GO)) {
                show.accept(finding.fields().getFirst());
            } else {
                Findings.fixTitled(List.of(finding), event.text).ifPresent(apply);
            }
        });
    }

    private Link row(RunState looks, String text) {
        Label dot = new Label(rows, SWT.NONE);
        dot.setImage(RunStates.dot(getDisplay(), looks));
        dot.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
        Link link = new Link(rows, SWT.WRAP);
        link.setText(text);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 400;
        link.setLayoutData(data);
        return link;
    }

    private void fit() {
        if (rows != null && !rows.isDisposed()) {
            scroll.setMinHeight(rows.computeSize(scroll.getClientArea().width, SWT.DEFAULT).y);
            rows.layout(true, true);
        }
    }
}
