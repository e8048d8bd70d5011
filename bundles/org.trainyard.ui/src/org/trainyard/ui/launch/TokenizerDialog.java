package org.trainyard.ui.launch;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.trainyard.config.Configurations;
import org.trainyard.config.model.RunConfiguration;
import org.trainyard.config.settings.Settings;

/** Asks for a tokenizer, by the settings that a run has for it. Interface thread only. */
public final class TokenizerDialog extends Dialog {
    private final ConfigurationDraft draft = new ConfigurationDraft();
    private SettingsPane pane;

    private TokenizerDialog(Shell shell, RunConfiguration from) {
        super(shell);
        draft.replace(Configurations.copy(from));
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** The configuration with the tokenizer that was chosen, or null. */
    public static RunConfiguration ask(Shell shell, RunConfiguration from) {
        TokenizerDialog dialog = new TokenizerDialog(shell, from);
        return dialog.open() == OK ? dialog.draft.run() : null;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Tokenizer");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        pane = new SettingsPane(parent, draft, setting -> { });
        pane.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        pane.show(Settings.byKey("tokenizer_type").group());
        draft.listen(new ConfigurationDraft.Listener() {
            @Override
            public void checked() {
                if (!pane.isDisposed()) {
                    pane.checked();
                }
            }

            @Override
            public void replaced() {
                if (!pane.isDisposed()) {
                    pane.refill();
                }
            }
        });
        return pane;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "Use", true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected Point getInitialSize() {
        return new Point(640, 520);
    }
}
