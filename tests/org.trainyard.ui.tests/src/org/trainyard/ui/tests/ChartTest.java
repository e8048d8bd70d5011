package org.trainyard.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.BufferedWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Scale;
import org.junit.jupiter.api.Test;
import org.trainyard.run.RunDirectory;
import org.trainyard.run.RunInfo;
import org.trainyard.ui.charts.AxisKind;
import org.trainyard.ui.charts.ChartCanvas;
import org.trainyard.ui.charts.ChartsModel;
import org.trainyard.ui.charts.RunCurves;
import org.trainyard.ui.page.RunPage;
import org.trainyard.ui.runs.RunActions;

/** Zoom, pan, smoothing, axes, hover and export with the real mouse. */
class ChartTest extends WorkbenchTest {
    private RunPage page;
    private ChartsModel model;
    private ChartCanvas loss;

    private void open(Path run) {
        page = openPage(run);
        model = bot.ui(() -> page.charts().model());
        loss = bot.widgetWithId(ChartCanvas.class, "chart.losses/");
        bot.waitUntil("the chart is drawn", () -> loss.shown() != null && !loss.shown().empty());
    }

    /** Opens the page of a finished run and waits until the whole of it is drawn: where the mouse goes is told by what is shown. */
    private void openFinished(String name, int steps) throws Exception {
        open(finishedRun(name, steps));
        bot.waitUntil("all of it is drawn", () -> loss.shown().view().to() == steps);
    }

    @Test
    void zoomsPansAndResetsWithTheMouse() throws Exception {
        openFinished("mouse", 300);
        int width = bot.ui(() -> loss.getSize().x);
        int height = bot.ui(() -> loss.getSize().y);
        bot.drag(loss, width / 4, height / 2, width / 2, height / 2 + 2);
        bot.waitUntil("dragging zooms in", () -> model.settings().view() != null);
        RunCurves.Span zoomed = bot.ui(() -> model.settings().view());
        assertTrue(zoomed.from() > 20 && zoomed.to() < 200, zoomed.toString());
        Event wheel = new Event();
        wheel.count = 3;
        wheel.x = width / 2;
        wheel.y = height / 2;
        bot.waitUntil("the zoom is drawn", () -> loss.shown().view().equals(zoomed));
        bot.send(loss, SWT.MouseVerticalWheel, wheel);
        bot.waitUntil("the wheel zooms further in", () -> model.settings().view().to() - model.settings().view().from()
                < zoomed.to() - zoomed.from());

        Event key = new Event();
        key.keyCode = SWT.ARROW_RIGHT;
        RunCurves.Span closer = bot.ui(() -> model.settings().view());
        bot.waitUntil("the zoom is drawn", () -> loss.shown().view().equals(closer));
        bot.send(loss, SWT.KeyDown, key);
        bot.waitUntil("an arrow pans", () -> model.settings().view().from() > closer.from());

        ChartCanvas rate = bot.widgetWithId(ChartCanvas.class, "chart.learning_rate");
        bot.waitUntil("all charts show the same stretch", () -> rate.shown() != null
                && rate.shown().view().equals(loss.shown().view()));
        bot.send(loss, SWT.MouseDoubleClick, new Event());
        bot.waitUntil("a double click shows everything", () -> model.settings().view() == null
                && loss.shown().view().to() == 300);
    }

    @Test
    void hoverReadsTheValueUnderTheMouseInAllCharts() throws Exception {
        openFinished("hover", 100);
        int x = bot.ui(() -> (int) Math.round(loss.shown().pointOfX(50)));
        bot.moveMouse(loss, x - 5, bot.ui(() -> loss.getSize().y / 2));
        bot.moveMouse(loss, x, bot.ui(() -> loss.getSize().y / 2));
        bot.waitUntil("the crosshair is at iteration 50", () -> model.hover() != null && Math.abs(model.hover() - 50) < 1);
        RunCurves.Reading reading = bot.ui(() -> model.runs().getFirst().curves()
                .nearest("losses/lm loss", AxisKind.ITERATION, model.hover()));
        assertEquals(FakeEngine.loss((int) reading.iteration(), 100), reading.value(), 1e-9);
    }

    @Test
    void controlsChangeAllCharts() throws Exception {
        openFinished("controls", 100);
        Scale smoothing = bot.widgetWithId(Scale.class, "charts.smoothing");
        bot.run(() -> smoothing.setSelection(60));
        bot.click(smoothing);
        bot.waitUntil("smoothed", () -> model.settings().smoothing() > 0.5 && loss.shown().request().settings().smoothing() > 0.5);
        Button log = bot.widgetWithId(Button.class, "charts.log");
        bot.run(() -> log.setSelection(true));
        bot.click(log);
        bot.waitUntil("logarithmic", () -> loss.shown().request().settings().logarithmic());
        Combo axis = bot.widgetWithId(Combo.class, "charts.axis");
        bot.run(() -> axis.select(AxisKind.TOKENS.ordinal()));
        bot.click(axis);
        bot.waitUntil("by tokens", () -> loss.shown().view().to() == 100 * 1024);
        bot.run(() -> model.showOnly(loss.metric()));
        bot.waitUntil("one chart alone", () -> page.charts().charts().size() == 1);
        bot.run(model::showStandard);
        bot.waitUntil("all charts again", () -> page.charts().charts().size() == 7);
    }

    @Test
    void severalRunsShareTheCharts() throws Exception {
        finishedRun("one", 60);
        finishedRun("two", 90);
        RunActions.refresh();
        bot.waitUntil("both are listed", () -> row("one") != null && row("two") != null);
        bot.run(() -> RunActions.compare(List.of(row("one"), row("two"))));
        bot.waitUntil("both curves are read", () -> page().getActiveEditor() instanceof RunPage compared
                && compared.feeds().size() == 2 && compared.feeds().stream().allMatch(feed -> feed.curves().steps() >= 60));
        ChartCanvas chart = bot.widgetWithId(ChartCanvas.class, "chart.losses/");
        bot.waitUntil("both are drawn", () -> chart.shown() != null && chart.shown().request().runs().size() == 2
                && chart.shown().view().to() == 90);
    }

    @Test
    void exportsTheChartsAsAPicture() throws Exception {
        openFinished("export", 50);
        Path picture = folder.resolve("charts.png");
        bot.run(() -> page.charts().exportTo(page.charts().charts(), picture));
        bot.waitUntil("the picture is there", () -> Files.exists(picture));
        BufferedImage read = ImageIO.read(picture.toFile());
        assertTrue(read.getWidth() > 600 && read.getHeight() > 400, read.getWidth() + "x" + read.getHeight());
    }

    @Test
    void aMillionPointsStaySmooth() throws Exception {
        Path run = folder.resolve("million");
        RunDirectory directory = RunDirectory.create(run, RunInfo.create("million", List.of("test"), "gpt"));
        Random random = new Random(9);
        try (BufferedWriter writer = Files.newBufferedWriter(directory.eventsFile())) {
            for (int i = 1; i <= 1_000_000; i++) {
                writer.write("{\"t\":" + (1_700_000_000_000L + i * 100L) + ",\"type\":\"iteration\",\"iteration\":" + i
                        + ",\"losses\":{\"lm loss\":" + (3 + random.nextDouble()) + "},\"grad_norm\":" + random.nextFloat() + "}\n");
            }
        }
        open(run); // while a million lines are read, and after, the window must answer
        try (InterfaceWatchdog watchdog = new InterfaceWatchdog(bot.display())) {
            bot.waitUntil("all points are there", () -> page.feeds().getFirst().curves().steps() == 1_000_000);
            double fastest = Double.MAX_VALUE;
            for (int i = 0; i < 40; i++) {
                int step = i;
                int frames = bot.ui(loss::frames);
                bot.run(() -> model.setSettings(model.settings().withView(
                        new RunCurves.Span(step * 5000, 1_000_000 - step * 3000))));
                bot.waitUntil("it is drawn", () -> loss.frames() > frames);
                fastest = Math.min(fastest, bot.ui(loss::lastFrameMillis));
            }
            System.out.printf("1,000,000 points: fastest frame %.1f ms, interface held up at most %.0f ms%n", fastest,
                    watchdog.worstMillis());
            assertTrue(fastest <= 16, "fastest frame " + fastest + " ms");
            assertTrue(watchdog.worstMillis() < 500, watchdog.worstMillis() + " ms" + watchdog.worstStack());
        }
    }
}
