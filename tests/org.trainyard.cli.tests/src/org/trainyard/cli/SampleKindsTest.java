package org.trainyard.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.data.indexed.IndexedDataset;

/** {@code inspect data --dataset}: what is shown of a sample comes to the sentences of the dataset when what was hidden is put back. */
class SampleKindsTest {
    private static final int CLS = 2, SEP = 3, FIRST_SENTINEL = 117;
    private static final String[] BERT = {"--tokenizer-type", "BertWordPieceLowerCase", "--vocab-file", "vocab.txt"};

    @TempDir
    Path directory;

    private Cli cli;

    @BeforeEach
    void makeDatasets() {
        cli = new Cli(directory);
        StringBuilder vocabulary = new StringBuilder("[PAD]\n[UNK]\n[CLS]\n[SEP]\n[MASK]\n[BOS]\n[EOS]\n<fim_prefix>\n<fim_middle>\n<fim_suffix>\n<fim_pad>\n<|endoftext|>\n.\n");
        for (int i = 0; i < 26; i++) {
            for (char c = 'a'; c < 'e'; c++) {
                vocabulary.append((char) ('a' + i)).append(c).append('\n');
            }
        }
        cli.write("vocab.txt", vocabulary.toString());
        Random random = new Random(5);
        StringBuilder lines = new StringBuilder();
        StringBuilder titles = new StringBuilder();
        for (int document = 0; document < 30; document++) {
            List<String> sentences = new ArrayList<>();
            for (int sentence = 0; sentence < 3 + random.nextInt(4); sentence++) {
                sentences.add("\"" + words(random, 4 + random.nextInt(8)) + " .\"");
            }
            lines.append("{\"text\": [").append(String.join(", ", sentences)).append("]}\n");
            titles.append("{\"text\": \"").append(words(random, 2)).append("\"}\n");
        }
        cli.write("text.jsonl", lines.toString());
        cli.write("titles.jsonl", titles.toString());
        succeeds(BERT, "preprocess-data", "--input", "text.jsonl", "--output-prefix", "text", "--split-sentences", "--log-interval", "1000000");
        succeeds(BERT, "preprocess-data", "--input", "titles.jsonl", "--output-prefix", "titles", "--log-interval", "1000000");
    }

    private static String words(Random random, int count) {
        return random.ints(count, 0, 104).mapToObj(i -> "" + (char) ('a' + i / 4) + (char) ('a' + i % 4)).collect(Collectors.joining(" "));
    }

    private String succeeds(String[] tokenizer, String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of(tokenizer));
        Cli.Result result = cli.run(all.toArray(String[]::new));
        assertEquals(0, result.exitCode(), result.err());
        return result.out();
    }

    private JsonObject json(String[] tokenizer, String words) {
        return JsonParser.parseString(succeeds(tokenizer, ("inspect data " + words + " --split 1 --json").split(" "))).getAsJsonObject();
    }

    private static long[] numbers(JsonObject json, String field) {
        return json.getAsJsonArray(field).asList().stream().mapToLong(JsonElement::getAsLong).toArray();
    }

    /** The tokens of the sentences that a sample says it is made of. */
    private long[] sentences(JsonObject json) {
        long first = json.get("first_sentence").getAsLong();
        try (IndexedDataset data = IndexedDataset.open(directory.resolve("text_text_sentence"))) {
            long[] lengths = numbers(json, "sentence_lengths");
            LongStream all = LongStream.empty();
            for (int i = 0; i < lengths.length; i++) {
                assertEquals(lengths[i], data.sequenceLength(first + i));
                all = LongStream.concat(all, Arrays.stream(data.get(first + i)).asLongStream());
            }
            long document = json.get("document").getAsLong();
            assertTrue(data.documentIndex(document) <= first && first + lengths.length <= data.documentIndex(document + 1), "of document " + document);
            return all.toArray();
        }
    }

    @Test
    void aBertSampleIsTwoPartsWithWordsHidden() {
        int swapped = 0;
        for (int i = 0; i < 12; i++) {
            JsonObject sample = json(BERT, "text_text_sentence --dataset bert --seq-length 64 --sample " + i);
            long[] text = numbers(sample, "text");
            long[] types = numbers(sample, "types");
            long[] labels = numbers(sample, "labels");
            LongStream.Builder a = LongStream.builder();
            LongStream.Builder b = LongStream.builder();
            for (int at = 0; at < 64; at++) {
                long token = labels[at] >= 0 ? labels[at] : text[at];
                if (token > SEP || token == 1) {
                    (types[at] == 0 ? a : b).add(token);
                }
                assertEquals(labels[at] >= 0 ? 1 : 0, numbers(sample, "loss_mask")[at]);
            }
            boolean random = sample.get("is_random").getAsBoolean();
            swapped += random ? 1 : 0;
            if (!sample.get("truncated").getAsBoolean()) {
                assertArrayEquals(sentences(sample), random ? LongStream.concat(b.build(), a.build()).toArray() : LongStream.concat(a.build(), b.build()).toArray());
            }
        }
        assertTrue(swapped > 0 && swapped < 12, swapped + " of 12 are swapped");
        String shown = succeeds(BERT, "inspect data text_text_sentence --dataset bert --seq-length 64 --sample 0 --split 1 --mask-prob 0.3".split(" "));
        assertTrue(shown.contains("part A: [CLS]") && shown.contains("hidden, and so learned: ") && shown.contains("label of the next-sentence head"), shown);
        long few = Arrays.stream(numbers(json(BERT, "text_text_sentence --dataset bert --seq-length 64 --sample 0"), "loss_mask")).sum();
        assertTrue(Arrays.stream(numbers(json(BERT, "text_text_sentence --dataset bert --seq-length 64 --sample 0 --mask-prob 0.4"), "loss_mask")).sum() > few);
        assertEquals(0, Arrays.stream(numbers(json(BERT, "text_text_sentence --dataset bert --seq-length 64 --sample 0 --bert-no-binary-head"), "types")).sum(), "one part");
    }

    @Test
    void aT5SampleGivesItsSentencesBack() {
        String[] t5 = {"--tokenizer-type", "BertWordPieceLowerCase", "--vocab-file", "vocab.txt", "--vocab-extra-ids", "20"};
        for (int i = 0; i < 8; i++) {
            JsonObject sample = json(t5, "text_text_sentence --dataset t5 --seq-length 64 --decoder-seq-length 40 --sample " + i);
            long[] decoder = numbers(sample, "text_dec");
            LongStream.Builder whole = LongStream.builder();
            for (long token : numbers(sample, "text_enc")) {
                if (token >= FIRST_SENTINEL) {
                    int at = 0;
                    while (decoder[at] != token) {
                        at++;
                    }
                    for (at++; at < decoder.length && decoder[at] < FIRST_SENTINEL && decoder[at] != 0; at++) {
                        whole.add(decoder[at]);
                    }
                } else if (token != 0) {
                    whole.add(token);
                }
            }
            long[] sentences = sentences(sample);
            long[] found = whole.build().toArray();
            assertArrayEquals(sample.get("truncated").getAsBoolean() ? Arrays.copyOf(sentences, found.length) : sentences, found, "sample " + i);
        }
    }

    @Test
    void aClozeSampleIsASentenceAndItsBlock() {
        for (int i = 0; i < 8; i++) {
            JsonObject sample = json(BERT, "text_text_sentence --dataset ict --titles-data-path titles_text_document --seq-length 96 --sample " + i);
            long[] query = Arrays.stream(numbers(sample, "query")).filter(t -> t > SEP).toArray();
            long[] block = Arrays.stream(numbers(sample, "block")).filter(t -> t > SEP).toArray();
            long[] sentences = sentences(sample);
            try (IndexedDataset titles = IndexedDataset.open(directory.resolve("titles_text_document"))) {
                int[] title = titles.get(sample.get("document").getAsLong());
                assertArrayEquals(Arrays.stream(title).asLongStream().toArray(), Arrays.copyOf(block, title.length), "the title");
                int at = at(sentences, query);
                LongStream rest = LongStream.concat(Arrays.stream(sentences, 0, at), Arrays.stream(sentences, at + query.length, sentences.length));
                long[] text = Arrays.copyOfRange(block, title.length, block.length);
                assertArrayEquals(text.length == sentences.length ? sentences : rest.toArray(), text, "the block without the query, or with it");
            }
            assertEquals(CLS, numbers(sample, "query")[0]);
        }
    }

    private static int at(long[] in, long[] part) {
        for (int at = 0; at + part.length <= in.length; at++) {
            if (Arrays.equals(in, at, at + part.length, part, 0, part.length)) {
                return at;
            }
        }
        throw new AssertionError("the query is none of the sentences");
    }

    @Test
    void gapsAndConversationsAreShownAsTrainingReadsThem() {
        String fim = succeeds(BERT, "inspect data text_text_sentence --dataset fim --seq-length 64 --sample 1 --split 1 --fim-rate 1 --fim-spm-rate 0".split(" "));
        assertTrue(fim.contains("<fim_prefix>") && fim.contains("<fim_suffix>") && fim.contains("<fim_middle>"), fim);
        cli.write("talk.jsonl", "{\"messages\":[{\"role\":\"user\",\"content\":\"Who?\"},{\"role\":\"assistant\",\"content\":\"Nobody.\"}]}\n".repeat(3));
        String[] bytes = {"--tokenizer-type", "ByteLevelTokenizer"};
        JsonObject talk = json(bytes, "talk.jsonl --dataset sft --sft-tokenizer-prompt-format identity --seq-length 256 --sample 0");
        long[] mask = Arrays.stream(numbers(talk, "loss_mask")).toArray();
        long[] labels = numbers(talk, "labels");
        StringBuilder learned = new StringBuilder();
        for (int i = 0; i < mask.length; i++) {
            if (mask[i] != 0 && labels[i] < 256) {
                learned.append((char) labels[i]);
            }
        }
        assertTrue(learned.toString().contains("Nobody.") && !learned.toString().contains("Who?"), learned.toString());
    }

    @Test
    void anImageIsTold() throws Exception {
        Files.createDirectories(directory.resolve("images"));
        for (int i = 0; i < 3; i++) {
            BufferedImage red = new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB);
            for (int pixel = 0; pixel < 200; pixel++) {
                red.setRGB(pixel % 20, pixel / 20, 0xff0000);
            }
            ImageIO.write(red, "png", directory.resolve("images/" + i + ".png").toFile());
        }
        cli.write("three.jsonl", "{\"text\": \"aa ab ac\"}\n".repeat(3));
        succeeds(BERT, "preprocess-data", "--input", "three.jsonl", "--output-prefix", "images/data", "--input-image", "images", "--pad-length", "8", "--log-interval", "1000000");
        String[] files;
        try (var all = Files.list(directory.resolve("images"))) {
            files = all.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".idx")).toArray(String[]::new);
        }
        JsonObject sample = json(BERT, "images/" + files[0].replace(".idx", "") + " --dataset multimodal --seq-length 8 --img-h 4 --img-w 6 --sample 2");
        float red = sample.getAsJsonArray("image_range").get(0).getAsJsonArray().get(1).getAsFloat();
        assertEquals((1 - 0.48145466) / 0.26862954, red, 1e-5);
        assertEquals(8, numbers(sample, "tokens").length);
    }

    @Test
    void whatDoesNotFitIsRefusedInOneLine() {
        refused("--mask-prob: samples of --dataset gpt do not read it; it is for bert, t5", "text_text_sentence --seq-length 64 --mask-prob 0.1");
        refused("--dataset ict needs --titles-data-path", "text_text_sentence --dataset ict --seq-length 64");
        refused("--dataset t5 needs --decoder-seq-length", "text_text_sentence --dataset t5 --seq-length 64");
        refused("T5 needs sentinel tokens", "text_text_sentence --dataset t5 --seq-length 64 --decoder-seq-length 20");
        refused("--mask-prob 1.5: must be between 0 and 1", "text_text_sentence --dataset bert --seq-length 64 --mask-prob 1.5");
        refused("holds text alone", "text_text_sentence --dataset multimodal --seq-length 64");
        refused("--dataset", "text_text_sentence --dataset retro --seq-length 64");
        refused("--sample", "text_text_sentence --dataset bert --seq-length 64 --sample 100000 --split 1");
        refused("--titles-data-path", "text_text_sentence --dataset ict --titles-data-path text_text_sentence --seq-length 64");
        refused("--dataset sft needs --seq-length", "text.jsonl --dataset sft");
    }

    private void refused(String text, String words) {
        List<String> all = new ArrayList<>(List.of(("inspect data " + words).split(" ")));
        all.addAll(List.of(BERT));
        Cli.Result result = cli.run(all.toArray(String[]::new));
        assertEquals(2, result.exitCode(), result.out());
        assertEquals(1, result.errorLines().size(), result.err());
        assertTrue(result.err().contains(text), result.err());
    }
}
