package org.trainyard.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trainyard.config.Configurations;
import org.trainyard.config.rules.Finding;
import org.trainyard.config.settings.SettingGroup;
import org.trainyard.config.settings.Settings;
import org.trainyard.ui.launch.NewRunForm;
import org.trainyard.ui.runs.NewRunInput;
import org.trainyard.ui.runs.RunActions;

class NewRunFormTest extends WorkbenchTest {
    private NewRunForm form;

    @BeforeEach
    void openForm() throws Exception {
        useFakeEngine(10, 1);
        bot.run(() -> RunActions.newRun(null));
        form = bot.ui(() -> (NewRunForm) page().getActiveEditor());
        bot.waitUntil("the preset is good", () -> form.draft().isGood() && form.draft().run().getModel().getNumLayers() != null);
    }

    @Test
    void everySettingHasAFieldInItsGroup() {
        Table groups = bot.widgetWithId(Table.class, "form.groups");
        assertEquals(Settings.groups().size(), (int) bot.ui(groups::getItemCount));
        try (InterfaceWatchdog watchdog = new InterfaceWatchdog(bot.display())) {
            for (int i = 0; i < Settings.groups().size(); i++) {
                int index = i;
                bot.run(() -> {
                    groups.setSelection(index);
                    Event event = new Event();
                    event.item = groups.getItem(index);
                    groups.notifyListeners(SWT.Selection, event);
                });
                SettingGroup group = Settings.groups().get(i);
                bot.waitUntil("the last field of " + group.title() + " is there", () -> bot.find(
                        org.eclipse.swt.widgets.Control.class, control -> ("setting." + group.settings().getLast().key())
                                .equals(control.getData(org.trainyard.ui.Keys.WIDGET_KEY))) != null);
            }
            System.out.printf("all groups: interface held up at most %.0f ms%n", watchdog.worstMillis());
            assertTrue(watchdog.worstMillis() < 500, watchdog.worstMillis() + " ms" + watchdog.worstStack());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aWrongValueIsNamedBesideItsFieldAtOnceAndAFixPutsItRight() {
        Text heads = bot.widgetWithId(Text.class, "setting.num_attention_heads");
        Button start = bot.widgetWithId(Button.class, "form.start");
        bot.waitUntil("the run can start", start::isEnabled);
        bot.run(() -> heads.setText("5"));
        bot.waitUntil("the run cannot start", () -> !start.isEnabled() && form.draft().isChecked() && !form.draft().isGood());
        Finding finding = bot.ui(() -> form.draft().findings().stream().filter(Finding::isError).findFirst().orElseThrow());
        assertTrue(finding.message().contains("num_attention_heads"), finding.message());
        assertFalse(finding.fixes().isEmpty(), "there is a way out of " + finding);
        String key = finding.fields().getFirst().key();
        Link message = bot.widgetWithId(Link.class, "message." + key);
        assertTrue(bot.ui(message::getText).contains(finding.fixes().getFirst().title()), "the fix is beside the field");
        Event click = new Event();
        click.text = finding.fixes().getFirst().title();
        bot.send(message, SWT.Selection, click);
        bot.waitUntil("all is well again", () -> form.draft().isGood() && start.isEnabled());
    }

    /** The description of a setting stayed below the fields of another group. */
    @Test
    void theDescriptionGoesWithItsGroup() {
        Text heads = bot.widgetWithId(Text.class, "setting.num_attention_heads");
        Label description = bot.widgetWithId(Label.class, "form.description");
        bot.run(() -> heads.notifyListeners(SWT.FocusIn, new Event()));
        assertTrue(bot.ui(description::getText).startsWith("--num-attention-heads"), bot.ui(description::getText));
        Text search = bot.widgetWithId(Text.class, "form.search");
        bot.run(() -> search.setText("--train-iters"));
        assertEquals("", bot.ui(description::getText));
    }

    @Test
    void whatIsNoNumberIsSaidToBeNone() {
        Text layers = bot.widgetWithId(Text.class, "setting.num_layers");
        bot.run(() -> layers.setText("four"));
        Link message = bot.widgetWithId(Link.class, "message.num_layers");
        assertTrue(bot.ui(message::getText).contains("'four' is not a whole number"), bot.ui(message::getText));
        assertEquals("four", bot.ui(layers::getText), "what was typed stays");
        bot.run(() -> layers.setText("6"));
        bot.waitUntil("good again", () -> form.draft().isGood() && form.draft().run().getModel().getNumLayers() == 6);
    }

    @Test
    void yamlFillsTheForm() throws Exception {
        Path yaml = folder.resolve("wide.yaml");
        var run = bot.ui(() -> Configurations.copy(form.draft().run()));
        run.getModel().setHiddenSize(320);
        Files.writeString(yaml, Configurations.toYaml(run));
        bot.run(() -> form.load(yaml));
        Text hidden = bot.widgetWithId(Text.class, "setting.hidden_size");
        bot.waitUntil("the field shows the file's value", () -> hidden.getText().equals("320"));
    }

    @Test
    void namesAreOfferedAndMayBeTyped() {
        Text search = bot.widgetWithId(Text.class, "form.search");
        bot.run(() -> search.setText("--tokenizer-type"));
        Combo type = bot.widgetWithId(Combo.class, "setting.tokenizer_type");
        assertTrue(bot.ui(() -> List.of(type.getItems()).contains("Llama2Tokenizer")));
        bot.run(() -> type.setText("Llama3Tokenizer"));
        bot.waitUntil("the name is refused", () -> form.draft().isChecked() && !form.draft().isGood());
        Link message = bot.widgetWithId(Link.class, "message.tokenizer_type");
        bot.waitUntil("with what was meant", () -> message.getText().contains("Set tokenizer_type to Llama2Tokenizer"));
    }

    @Test
    void searchFindsSettingsByFlag() {
        Text search = bot.widgetWithId(Text.class, "form.search");
        bot.run(() -> search.setText("--lr-decay-style"));
        Combo style = bot.widgetWithId(Combo.class, "setting.lr_decay_style");
        bot.run(() -> style.select(style.indexOf("constant")));
        bot.click(style);
        assertEquals("constant", bot.ui(() -> form.draft().run().getSchedule().getLrDecayStyle().getLiteral()));
    }

    /** In a window of 1024 points "Start" was beyond its edge, and so was the way to choose a file. */
    @Test
    void aNarrowWindowShowsEverything() {
        Shell shell = bot.ui(() -> page().getWorkbenchWindow().getShell());
        Rectangle before = bot.ui(shell::getBounds);
        try {
            bot.run(() -> {
                shell.setMaximized(false);
                shell.setSize(1024, 700);
            });
            bot.waitUntil("the window is narrow", () -> shell.getSize().x == 1024);
            for (String key : List.of("form.start", "form.preset", "form.folder")) {
                assertInSight(shell, bot.widgetWithId(Control.class, key));
            }
            Text search = bot.widgetWithId(Text.class, "form.search");
            bot.run(() -> search.setText("--vocab-file"));
            Text file = bot.widgetWithId(Text.class, "setting.vocab_file");
            assertInSight(shell, bot.ui(() -> file.getParent().getChildren()[1]));
        } finally {
            bot.run(() -> shell.setBounds(before));
        }
    }

    private void assertInSight(Shell shell, Control control) {
        bot.waitUntil(control + " is laid out within the window", () -> control.getSize().x > 0
                && control.toDisplay(control.getSize()).x <= shell.toDisplay(shell.getClientArea().width, 0).x);
    }

    /** After the workbench had been killed the form came back as an error page, and what had been written was lost. */
    @Test
    void whatWasWrittenComesBack() {
        Text name = bot.widgetWithId(Text.class, "form.name");
        Text hidden = bot.widgetWithId(Text.class, "setting.hidden_size");
        XMLMemento input = XMLMemento.createWriteRoot("input");
        XMLMemento state = XMLMemento.createWriteRoot("state");
        String factory = bot.ui(() -> {
            name.setText("mine");
            hidden.setText("320");
            IPersistableElement element = form.getEditorInput().getPersistable();
            element.saveState(input);
            form.saveState(state);
            page().closeAllEditors(false);
            return element.getFactoryId();
        });
        IEditorInput restored = (IEditorInput) PlatformUI.getWorkbench().getElementFactory(factory).createElement(input);
        NewRunForm next = (NewRunForm) bot.ui(() -> page().openEditor(restored, NewRunInput.EDITOR));
        bot.waitUntil("the preset has filled the form", () -> next.draft().isGood());
        bot.run(() -> next.restoreState(state));
        Text again = bot.widgetWithId(Text.class, "setting.hidden_size");
        bot.waitUntil("the field shows what was written", () -> again.getText().equals("320"));
        assertEquals("mine", bot.ui(bot.widgetWithId(Text.class, "form.name")::getText));
        bot.waitUntil("the rest is as it was", () -> ((NewRunForm) page().getActiveEditor()).draft().isGood());
    }

    /** "Starting" stayed in the status line. */
    @Test
    void aRunThatCannotBeMadeLeavesTheFormAsItWas() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        Text place = bot.widgetWithId(Text.class, "form.folder");
        bot.run(() -> place.setText(file.toString()));
        Button start = bot.widgetWithId(Button.class, "form.start");
        bot.waitUntil("the form says that it is good", () -> start.isEnabled() && statusLine().equals("The configuration is complete"));
        bot.click(start);
        bot.waitUntil("a dialog says why", () -> bot.find(Label.class, label -> label.getText().contains(file.toString())
                && label.getShell() != page().getWorkbenchWindow().getShell()) != null);
        bot.waitUntil("the form can start again", start::isEnabled);
        assertEquals("The configuration is complete", bot.ui(this::statusLine));
    }

    /** On the interface thread. */
    private String statusLine() {
        CLabel line = bot.find(CLabel.class, label -> label.getParent().getClass().getSimpleName().equals("StatusLine"));
        return line == null ? "" : String.valueOf(line.getText());
    }
}
