package org.trainyard.ui.runs;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.trainyard.ui.Keys;

/** What the list of runs shows when there are none: where it looked and what to do next. */
final class RunsEmpty extends Composite {
    RunsEmpty(Composite parent, Runnable newRun, Runnable addFolder) {
        super(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 24;
        layout.marginTop = 48;
        layout.verticalSpacing = 10;
        setLayout(layout);
        Label title = line("No runs yet");
        title.setFont(org.eclipse.jface.resource.JFaceResources.getHeaderFont());
        line("Nothing in " + RunFolders.primary()).setLayoutData(wide());
        Link start = link("<a>New run…</a>   starts one from a configuration", newRun);
        Keys.mark(start, "runs.empty.new");
        link("<a>Add a folder…</a>   lists runs from elsewhere", addFolder);
    }

    private Label line(String text) {
        Label label = new Label(this, SWT.WRAP);
        label.setText(text);
        return label;
    }

    private Link link(String text, Runnable action) {
        Link link = new Link(this, SWT.WRAP);
        link.setText(text);
        link.setLayoutData(wide());
        link.addListener(SWT.Selection, event -> action.run());
        return link;
    }

    private static GridData wide() {
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 220;
        return data;
    }
}
