package org.trainyard.data.preprocess;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.data.tokenizer.BpeTrainer;
import org.trainyard.data.tokenizer.Gpt2Tokenizer;
import org.trainyard.data.tokenizer.Samples;
import org.trainyard.run.UserError;

class BpeTrainerTest {
    @TempDir
    Path folder;

    @Test
    void theMostFrequentPairIsJoinedFirst() throws IOException {
        BpeTrainer trainer = new BpeTrainer();
        // as words: "low" 5, "lower" 2, "newest" 6, "widest" 3 (the example of Sennrich et al.), each cut off by a line end
        byte[] text = ("low\n".repeat(5) + "lower\n".repeat(2) + "newest\n".repeat(6) + "widest\n".repeat(3)).getBytes(StandardCharsets.UTF_8);
        trainer.add(text, 0, text.length);
        trainer.train(257 + 6).write(folder.resolve("v.json"), folder.resolve("m.txt"));
        // es 9, then est 9, then lo 7 and low 7, then ew, ne and we 6, of which "e w" comes first
        assertEquals(List.of("#version: 0.2", "e s", "es t", "l o", "lo w", "e w", "ew est"), Files.readAllLines(folder.resolve("m.txt")));
    }

    @Test
    void theSampleVocabularyIsWhatTrainingGives() throws IOException {
        VocabularyTraining.run(List.of(Samples.file("kjv/kjv.jsonl.gz")), TextForm.AUTO, "text", 4096)
                .write(folder.resolve("vocab.json"), folder.resolve("merges.txt"));
        for (String name : List.of("vocab.json", "merges.txt")) {
            assertArrayEquals(Files.readAllBytes(Samples.file("bpe-4096/" + name)), Files.readAllBytes(folder.resolve(name)), name);
        }
    }

    @Test
    void theSampleVocabularyCoversEverything() {
        Gpt2Tokenizer tokenizer = Gpt2Tokenizer.read(Samples.file("bpe-4096/vocab.json"), Samples.file("bpe-4096/merges.txt"));
        assertEquals(4096, tokenizer.vocabSize());
        assertEquals(4095, tokenizer.eod());
        String text = "In the beginning \u00e9\u4f60\ud83d\ude00 \u0000\t";
        assertEquals(text, tokenizer.detokenize(tokenizer.tokenize(text)));
        assertEquals(11, tokenizer.tokenize("In the beginning God created the heaven and the earth.").length);
    }

    @Test
    void tooLittleTextIsAnError() {
        BpeTrainer trainer = new BpeTrainer();
        trainer.add(new byte[] {'a', 'b', 'c'}, 0, 3);
        String message = assertThrows(UserError.class, () -> trainer.train(300)).getMessage();
        assertTrue(message.contains("259"), message);
        assertThrows(UserError.class, () -> new BpeTrainer().train(256));
    }

    @Test
    void brokenLinesAreNamed() throws IOException {
        Path input = Files.writeString(folder.resolve("a.jsonl"), "{\"text\":\"a\"}\n{\"text\":}\n");
        String message = assertThrows(UserError.class, () -> VocabularyTraining.run(List.of(input), TextForm.AUTO, "text", 300)).getMessage();
        assertTrue(message.startsWith(input + ":2:9: "), message);
    }
}
