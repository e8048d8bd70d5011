package org.trainyard.ui.page;

import java.io.IOException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.trainyard.run.RunDirectory;
import org.trainyard.ui.Background;
import org.trainyard.ui.Keys;

/** The output of rank 0, followed as it grows; the last lines are kept. Interface thread only. */
final class LogPage extends Composite {
    private static final int KEPT_LINES = 10_000;
    private static final long BEGINNING_BYTES = 1 << 20;

    private final RunFeed feed;
    private final StyledText text;
    private final Button follow;
    private final Text find;
    private final Label found;
    private LogTailer tailer;
    private boolean reading;

    LogPage(Composite parent, RunFeed feed) {
        super(parent, SWT.NONE);
        this.feed = feed;
        GridLayout layout = new GridLayout(4, false);
        layout.marginHeight = 4;
        layout.marginWidth = 8;
        setLayout(layout);
        find = Keys.mark(new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "log.find");
        find.setMessage("Find (Enter for the next)");
        GridData findData = new GridData(SWT.LEFT, SWT.CENTER, false, false);
        findData.widthHint = 240;
        find.setLayoutData(findData);
        find.addListener(SWT.DefaultSelection, event -> findNext());
        found = new Label(this, SWT.NONE);
        found.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        follow = Keys.mark(new Button(this, SWT.CHECK), "log.follow");
        follow.setText("Follow");
        follow.setToolTipText("Keep the newest line in sight");
        follow.setSelection(true);
        follow.addListener(SWT.Selection, event -> scrollToEnd());
        new Label(this, SWT.NONE);
        text = Keys.mark(new StyledText(this, SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER), "log.text");
        text.setFont(JFaceResources.getTextFont());
        text.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 4, 1));
        text.setMargins(8, 6, 8, 6);
        text.addListener(SWT.MouseVerticalWheel, event -> {
            if (event.count > 0) {
                follow.setSelection(false);
            }
        });
    }

    /** Reads what is new, in the background, unless a look is under way. */
    void look() {
        RunDirectory directory = feed.directory();
        if (reading || directory == null) {
            return;
        }
        if (tailer == null) {
            tailer = new LogTailer(directory.rankLog(0), BEGINNING_BYTES);
        }
        reading = true;
        LogTailer reader = tailer;
        Job job = Job.createSystem("Reading the log", monitor -> {
            LogTailer.Piece piece;
            try {
                piece = reader.next();
            } catch (IOException e) {
                piece = new LogTailer.Piece("", false, false);
                String problem = "Cannot read the log: " + e.getMessage();
                Background.onInterface(() -> say(problem));
            }
            LogTailer.Piece read = piece;
            Background.onInterface(() -> append(read));
            return Status.OK_STATUS;
        });
        job.schedule();
    }

    private void say(String message) {
        if (!isDisposed()) {
            found.setText(message);
        }
    }

    private void append(LogTailer.Piece piece) {
        reading = false;
        if (isDisposed()) {
            return;
        }
        if (piece.restarted()) {
            text.setText("");
        }
        if (!piece.text().isEmpty()) {
            text.append(piece.text());
            int surplus = text.getLineCount() - KEPT_LINES;
            if (surplus > KEPT_LINES / 10) {
                text.replaceTextRange(0, text.getOffsetAtLine(surplus), "");
            }
            scrollToEnd();
        }
        if (piece.more()) {
            look();
        }
    }

    private void scrollToEnd() {
        if (follow.getSelection()) {
            // What fits stays whole: setTopIndex would cut the first line off by the margin.
            int below = text.getLinePixel(text.getLineCount()) + text.getTopPixel() + text.getBottomMargin() - text.getClientArea().height;
            text.setTopPixel(Math.max(0, below));
        }
    }

    private void findNext() {
        String wanted = find.getText().toLowerCase();
        if (wanted.isEmpty()) {
            return;
        }
        String all = text.getText().toLowerCase();
        int from = text.getSelectionRange().y > 0 ? text.getSelectionRange().x + 1 : 0;
        int at = all.indexOf(wanted, from);
        boolean wrapped = at < 0;
        if (wrapped) {
            at = all.indexOf(wanted);
        }
        if (at < 0) {
            found.setText("Not found");
            return;
        }
        found.setText(wrapped && from > 0 ? "From the top again" : "Line " + (text.getLineAtOffset(at) + 1));
        follow.setSelection(false);
        text.setSelection(at, at + wanted.length());
        text.showSelection();
    }

    @Override
    public boolean setFocus() {
        return text.setFocus();
    }
}
