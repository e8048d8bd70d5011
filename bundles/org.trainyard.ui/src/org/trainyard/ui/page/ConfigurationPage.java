package org.trainyard.ui.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.trainyard.run.RunDirectory;
import org.trainyard.ui.Background;
import org.trainyard.ui.Keys;
import org.trainyard.ui.charts.ChartTheme;
import org.trainyard.ui.charts.ChartThemes;
import org.trainyard.ui.runs.RunActions;

/** The run's effective configuration. Interface thread only. */
final class ConfigurationPage extends Composite {
    private final RunFeed feed;
    private final StyledText text;
    private boolean reading;

    ConfigurationPage(Composite parent, RunFeed feed) {
        super(parent, SWT.NONE);
        this.feed = feed;
        GridLayout layout = new GridLayout(2, false);
        layout.marginHeight = 4;
        layout.marginWidth = 8;
        setLayout(layout);
        Label where = new Label(this, SWT.NONE);
        where.setText(feed.path().resolve("config.yaml").toString());
        where.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Button again = Keys.mark(new Button(this, SWT.PUSH), "configuration.again");
        again.setText("New run from this…");
        again.addListener(SWT.Selection, event -> RunActions.newRun(feed.path().resolve("config.yaml")));
        text = Keys.mark(new StyledText(this, SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER), "configuration.text");
        text.setFont(JFaceResources.getTextFont());
        text.setMargins(8, 6, 8, 6);
        text.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
    }

    /** Reads the file in the background and shows it when it changed. */
    void show() {
        RunDirectory directory = feed.directory();
        if (directory == null || reading) {
            return;
        }
        reading = true;
        Job job = Job.createSystem("Reading the configuration", monitor -> {
            String content;
            try {
                content = Files.readString(directory.configFile());
            } catch (NoSuchFileException e) {
                content = "# This run has no configuration yet.\n";
            } catch (IOException e) {
                content = "# Cannot be read: " + e.getMessage() + "\n";
            }
            String read = content;
            Background.onInterface(() -> show(read));
            return Status.OK_STATUS;
        });
        job.schedule();
    }

    private void show(String content) {
        reading = false;
        if (!isDisposed() && !content.equals(text.getText())) {
            text.setText(content);
            text.setStyleRanges(styles(content));
        }
    }

    /** Comments recede, keys stand out. */
    private StyleRange[] styles(String content) {
        ChartTheme theme = ChartThemes.of(getDisplay());
        Color muted = ChartThemes.swt(theme.muted());
        Color key = ChartThemes.swt(theme.curve(0));
        List<StyleRange> ranges = new ArrayList<>();
        int offset = 0;
        for (String line : content.split("\n", -1)) {
            int comment = line.stripLeading().startsWith("#") ? line.indexOf('#') : line.indexOf(" #");
            int colon = line.indexOf(':');
            if (colon > 0 && (comment < 0 || colon < comment)) {
                ranges.add(new StyleRange(offset, colon, key, null));
            }
            if (comment >= 0) {
                ranges.add(new StyleRange(offset + comment, line.length() - comment, muted, null));
            }
            offset += line.length() + 1;
        }
        return ranges.toArray(StyleRange[]::new);
    }
}
