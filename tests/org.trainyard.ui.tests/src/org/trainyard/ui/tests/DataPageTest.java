package org.trainyard.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trainyard.config.Configurations;
import org.trainyard.config.model.RunConfiguration;
import org.trainyard.data.preprocess.PreprocessOptions;
import org.trainyard.data.preprocess.Preprocessor;
import org.trainyard.models.train.TokenizerChoice;
import org.trainyard.run.RunDirectory;
import org.trainyard.run.RunInfo;
import org.trainyard.ui.charts.PictureCanvas;
import org.trainyard.ui.data.DataPage;
import org.trainyard.ui.runs.RunActions;

/** Looking at a real dataset, the King James Bible, and at the samples of a run that mixes it with another. */
class DataPageTest extends WorkbenchTest {
    private RunConfiguration tokenizer;
    private Path bible;

    @BeforeEach
    void tokenise() {
        tokenizer = Configurations.fromFlags(List.of("--tokenizer-type", "GPT2BPETokenizer", "--vocab-file", sample("bpe-4096/vocab.json").toString(),
                "--merge-file", sample("bpe-4096/merges.txt").toString()));
        bible = dataset(sample("kjv/kjv.jsonl.gz"), "kjv");
    }

    private static Path sample(String name) {
        for (Path above = Path.of("").toAbsolutePath(); above != null; above = above.getParent()) {
            if (Files.exists(above.resolve("samples").resolve(name))) {
                return above.resolve("samples").resolve(name);
            }
        }
        throw new IllegalStateException("samples/" + name + " is in no folder above " + Path.of("").toAbsolutePath());
    }

    private Path dataset(Path text, String name) {
        return new Preprocessor(PreprocessOptions.of(List.of(text), folder.resolve(name), TokenizerChoice.open(tokenizer)).withAppendEod(true))
                .run(progress -> { }).outputs().getFirst().prefix();
    }

    private DataPage opened() {
        bot.waitUntil("the page is open", () -> page().getActiveEditor() instanceof DataPage);
        return (DataPage) bot.ui(() -> page().getActiveEditor());
    }

    private void showTab(int index) {
        CTabFolder tabs = bot.widgetWithId(CTabFolder.class, "data.tabs");
        bot.run(() -> {
            tabs.setSelection(index);
            tabs.notifyListeners(SWT.Selection, new Event());
        });
    }

    private void screenshot(String name) throws Exception {
        bot.captureScreenshot(Path.of(System.getProperty("user.dir"), "target", "screenshots", name + ".png"));
    }

    @Test
    void aDatasetIsToldAndItsDocumentsAreRead() throws Exception {
        bot.run(() -> RunActions.openDataset(bible.resolveSibling(bible.getFileName() + ".idx")));
        DataPage page = opened();
        Table facts = bot.widgetWithId(Table.class, "data.facts");
        bot.waitUntil("the facts are there", () -> facts.getItemCount() == 1);
        assertEquals("1,189", bot.ui(() -> facts.getItem(0).getText(1)), "a document is a chapter");
        assertEquals("–", bot.ui(() -> facts.getItem(0).getText(5)), "nothing says yet which bytes the tokens are");
        PictureCanvas histogram = bot.widgetWithId(PictureCanvas.class, "data.histogram");
        bot.waitUntil("the histogram is drawn", histogram::isShown);
        showTab(1);
        StyledText text = bot.widgetWithId(StyledText.class, "data.text");
        bot.waitUntil("without a tokenizer documents are numbers", () -> text.getText().matches("(?s)\\d+ \\d+ .*"));
        bot.run(() -> page.read(tokenizer));
        bot.waitUntil("the first document is text", () -> text.getText().contains("In the beginning God created"));
        Text number = bot.widgetWithId(Text.class, "data.document");
        bot.run(() -> number.setText("1188"));
        bot.send(number, SWT.DefaultSelection, new Event());
        bot.waitUntil("the last document is there", () -> text.getText().contains("The grace of our Lord Jesus Christ"));
        Canvas list = bot.widgetWithId(Canvas.class, "data.documents");
        Event home = new Event();
        home.keyCode = SWT.HOME;
        bot.send(list, SWT.KeyDown, home);
        bot.waitUntil("the first document is back", () -> text.getText().contains("In the beginning God created"));
        screenshot("data-documents");
        showTab(0);
        assertTrue(Double.parseDouble(bot.ui(() -> facts.getItem(0).getText(5))) > 0.2);
    }

    @Test
    void aRunsSamplesAreShownWithBordersAndMasks() throws Exception {
        Path second = dataset(Files.writeString(folder.resolve("short.jsonl"), "{\"text\": \"A short text of one line.\"}\n".repeat(4000)), "short");
        RunConfiguration run = Configurations.fromFlags(join(Configurations.toFlags(tokenizer), List.of("--num-layers", "1", "--hidden-size", "64", "--num-attention-heads", "2",
                "--seq-length", "256", "--max-position-embeddings", "256", "--micro-batch-size", "2", "--global-batch-size", "4", "--train-iters", "50", "--lr",
                "1e-3", "--split", "98,2,0", "--eval-iters", "1", "--data-path", "0.75", bible.toString(), "0.25", second.toString(), "--reset-attention-mask",
                "--reset-position-ids", "--eod-mask-loss", "--data-cache-path", folder.resolve("cache").toString())));
        RunDirectory directory = RunDirectory.create(folder.resolve("mixed"), RunInfo.create("mixed", List.of("pretrain-gpt"), "gpt"));
        Files.writeString(directory.configFile(), Configurations.toYaml(run));
        bot.run(() -> RunActions.openData(directory.path()));
        opened();
        Table facts = bot.widgetWithId(Table.class, "data.facts");
        bot.waitUntil("both datasets are there", () -> facts.getItemCount() == 2);
        assertEquals("75.000 %", bot.ui(() -> facts.getItem(0).getText(3)));
        assertEquals(0.25, Double.parseDouble(bot.ui(() -> facts.getItem(1).getText(4)).replace(" %", "")) / 100, 0.01, "as realised");
        Label samples = bot.widgetWithId(Label.class, "data.samples");
        assertTrue(bot.ui(samples::getText).startsWith("train: 200 samples, valid: 4 samples of 256 tokens."), bot.ui(samples::getText));
        bot.waitUntil("the histogram is drawn", bot.widgetWithId(PictureCanvas.class, "data.histogram")::isShown);
        screenshot("data-run");
        showTab(2);
        StyledText text = bot.widgetWithId(StyledText.class, "data.sample.text");
        bot.waitUntil("a sample is there", () -> text.getCharCount() > 100);
        String first = bot.ui(text::getText);
        Text number = bot.widgetWithId(Text.class, "data.sample");
        Button next = bot.widgetWithId(Button.class, "data.next");
        bot.click(next);
        bot.waitUntil("the next sample is there", () -> number.getText().equals("1") && !text.getText().equals(first));
        for (int i = 2; i < 40 && !bot.ui(() -> text.getText().contains("short_text_document")); i++) {
            int wanted = i;
            String before = bot.ui(text::getText);
            bot.click(next);
            bot.waitUntil("sample " + wanted + " is there", () -> number.getText().equals("" + wanted) && !text.getText().equals(before));
        }
        String mixed = bot.ui(text::getText);
        assertTrue(mixed.contains("A short text of one line.<|endoftext|>"), mixed);
        assertTrue(mixed.split("short_text_document, sequence").length > 10, "many short documents in one sample");
        var styles = bot.ui(text::getStyleRanges);
        assertTrue(Arrays.stream(styles).anyMatch(style -> style.borderStyle == SWT.BORDER_SOLID), "attention ends are marked");
        assertTrue(Arrays.stream(styles).anyMatch(style -> style.fontStyle == SWT.ITALIC && mixed.startsWith("<|endoftext|>", style.start)),
                "what an end of document would predict is not learned");
        assertFalse(Arrays.stream(styles).allMatch(style -> style.fontStyle == SWT.ITALIC));
        Label token = bot.widgetWithId(Label.class, "data.token");
        int place = mixed.indexOf("short text");
        Event move = new Event();
        var point = bot.ui(() -> text.getLocationAtOffset(place));
        move.x = point.x + 2;
        move.y = point.y + 4;
        bot.send(text, SWT.MouseMove, move);
        assertTrue(bot.ui(token::getText).matches("token \\d+: id \\d+ \"[^\"]*\", predicts .*, position \\d+"), bot.ui(token::getText));
        screenshot("data-sample");
    }

    private static List<String> join(List<String> a, List<String> b) {
        return java.util.stream.Stream.concat(a.stream(), b.stream()).toList();
    }

    @Test
    void whatCannotBeReadIsSaid() {
        bot.run(() -> RunActions.openDataset(folder.resolve("nothing")));
        opened();
        Label head = bot.widgetWithId(Label.class, "data.head");
        bot.waitUntil("the head says what is missing", () -> head.getText().contains("nothing.idx"));
    }
}
