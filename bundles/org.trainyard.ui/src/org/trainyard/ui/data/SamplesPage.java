package org.trainyard.ui.data;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.trainyard.data.tokenizer.Tokenizer;
import org.trainyard.ui.Keys;
import org.trainyard.ui.charts.ChartTheme;
import org.trainyard.ui.charts.ChartThemes;

/**
 * One sample of a run as the model reads it: each document has its colour, each token its shade; what is not learned is grey, and where
 * attention begins anew there is a frame. Interface thread only.
 */
final class SamplesPage extends Composite {
    private static final double[] SHADES = {0.12, 0.24};

    private final DataSource source;
    private final Combo set;
    private final Text number;
    private final Label of;
    private final StyledText text;
    private final Label token;
    private List<DataSource.Samples> sets = List.of();
    private Tokenizer tokenizer;
    private SampleText shown;
    private long index;
    private int asked;

    SamplesPage(Composite parent, DataSource source) {
        super(parent, SWT.NONE);
        this.source = source;
        GridLayout layout = new GridLayout(7, false);
        layout.marginWidth = 8;
        layout.marginHeight = 6;
        setLayout(layout);
        set = Keys.mark(new Combo(this, SWT.READ_ONLY | SWT.DROP_DOWN), "data.set");
        set.addListener(SWT.Selection, event -> go(0));
        new Label(this, SWT.NONE).setText("Sample");
        button("‹", "The sample before", "data.previous", -1);
        number = Keys.mark(new Text(this, SWT.BORDER | SWT.RIGHT), "data.sample");
        number.setLayoutData(new GridData(90, SWT.DEFAULT));
        number.addListener(SWT.DefaultSelection, event -> goTo(number.getText()));
        button("›", "The next sample", "data.next", 1);
        of = new Label(this, SWT.NONE);
        Label legend = new Label(this, SWT.RIGHT);
        legend.setText("colour: document · grey: not learned · frame: attention begins");
        legend.setForeground(ChartThemes.swt(ChartThemes.of(getDisplay()).muted()));
        legend.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        text = Keys.mark(new StyledText(this, SWT.READ_ONLY | SWT.V_SCROLL | SWT.WRAP | SWT.BORDER), "data.sample.text");
        text.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 7, 1));
        text.setMargins(10, 8, 10, 8);
        text.setLineSpacing(3);
        text.setFont(JFaceResources.getTextFont());
        text.addListener(SWT.MouseMove, event -> hover(event.x, event.y));
        token = Keys.mark(new Label(this, SWT.NONE), "data.token");
        token.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 7, 1));
    }

    private void button(String label, String tip, String key, int step) {
        Button button = Keys.mark(new Button(this, SWT.PUSH), key);
        button.setText(label);
        button.setToolTipText(tip);
        button.addListener(SWT.Selection, event -> go(index + step));
    }

    void show(DataSource.Overview overview) {
        sets = overview.samples();
        tokenizer = overview.tokenizer();
        set.setItems(sets.stream().map(DataSource.Samples::name).toArray(String[]::new));
        set.select(0);
        go(0);
    }

    /** What is shown, or null. */
    SampleText shown() {
        return shown;
    }

    private void goTo(String wanted) {
        try {
            go(Long.parseLong(wanted.strip().replace(",", "")));
        } catch (NumberFormatException e) {
            getDisplay().beep();
        }
    }

    private void go(long wanted) {
        if (set.getSelectionIndex() < 0) {
            return;
        }
        DataSource.Samples samples = sets.get(set.getSelectionIndex());
        index = Math.clamp(wanted, 0, Math.max(0, samples.count() - 1));
        number.setText(Long.toString(index));
        of.setText(String.format("of %,d", samples.count()));
        layout(true);
        int question = ++asked;
        source.sample(samples, index, found -> {
            if (!isDisposed() && question == asked) {
                show(found);
            }
        });
    }

    private void show(SampleText sample) {
        shown = sample;
        text.setText(sample.text());
        ChartTheme theme = ChartThemes.of(getDisplay());
        List<StyleRange> styles = new ArrayList<>();
        int heading = 0;
        int document = -1;
        for (int i = 0; i < sample.starts().length; i++) {
            if (sample.documents()[i] != document || i == 0) {
                document = sample.documents()[i];
                SampleText.Span span = sample.headings().get(heading++);
                styles.add(new StyleRange(span.from(), span.length(), colour(theme, document, 1), null, SWT.BOLD));
            }
            if (sample.ends()[i] > sample.starts()[i]) {
                styles.add(style(sample, i, theme));
            }
        }
        text.setStyleRanges(styles.toArray(StyleRange[]::new));
        token.setText("");
    }

    private static StyleRange style(SampleText sample, int token, ChartTheme theme) {
        Color foreground = sample.learned(token) ? null : ChartThemes.swt(theme.muted());
        StyleRange style = new StyleRange(sample.starts()[token], sample.ends()[token] - sample.starts()[token], foreground,
                colour(theme, sample.documents()[token], SHADES[token % 2]));
        if (!sample.learned(token)) {
            style.fontStyle = SWT.ITALIC;
        }
        if (sample.bordered(token)) {
            style.borderStyle = SWT.BORDER_SOLID;
            style.borderColor = new Color(200, 40, 40);
        }
        return style;
    }

    private static Color colour(ChartTheme theme, int document, double share) {
        java.awt.Color hue = theme.curve(document);
        java.awt.Color ground = theme.background();
        return new Color(mixed(hue.getRed(), ground.getRed(), share), mixed(hue.getGreen(), ground.getGreen(), share),
                mixed(hue.getBlue(), ground.getBlue(), share));
    }

    private static int mixed(int a, int b, double share) {
        return (int) Math.round(a * share + b * (1 - share));
    }

    private void hover(int x, int y) {
        int offset = shown == null ? -1 : text.getOffsetAtPoint(new Point(x, y));
        int found = offset < 0 ? -1 : shown.tokenAt(offset);
        token.setText(found < 0 ? "" : shown.describe(found, tokenizer).replace("\n", "⏎").replace("&", "&&"));
    }

    @Override
    public boolean setFocus() {
        return text.setFocus();
    }
}
