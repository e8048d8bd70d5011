package org.trainyard.data.preprocess;

import java.nio.file.Path;
import java.util.List;
import org.trainyard.data.tokenizer.BpeTrainer;
import org.trainyard.data.tokenizer.BpeVocabulary;
import org.trainyard.run.UserError;

/** Trains a byte-level BPE vocabulary on the same files that {@link Preprocessor} takes. */
public final class VocabularyTraining {
    private VocabularyTraining() {
    }

    /**
     * Reads all files and trains.
     *
     * @param key the key of each JSON object to read; plain text has no keys
     * @param vocabSize the number of tokens, the end-of-document token among them
     */
    public static BpeVocabulary run(List<Path> inputs, TextForm form, String key, int vocabSize) {
        BpeTrainer trainer = new BpeTrainer();
        try (BatchReader reader = new BatchReader(inputs, form, List.of(key))) {
            long lines = 0;
            byte[] room = new byte[BatchReader.SIZE];
            for (Batch batch = reader.next(); batch != null; batch = reader.next()) {
                byte[] text = batch.text(room);
                if (batch.form() == TextForm.JSON_LINES) {
                    lines = addLines(batch, text, batch.firstOfFile() ? 0 : lines, key, trainer);
                } else {
                    trainer.add(text, 0, batch.length());
                }
                reader.done(batch);
            }
        }
        return trainer.train(vocabSize);
    }

    private static long addLines(Batch batch, byte[] text, long before, String key, BpeTrainer trainer) {
        JsonLine json = new JsonLine(List.of(key));
        long line = before;
        for (int at = 0; at < batch.length();) {
            int end = at;
            line++;
            try {
                if (text[at] != '\n') {
                    end = json.read(text, at, batch.length());
                    for (int i = 0; i < json.count(0); i++) {
                        trainer.add(json.text(), json.from(0, i), json.to(0, i));
                    }
                }
            } catch (BrokenDocument e) {
                throw new UserError(batch.file() + ":" + line + ":" + e.column() + ": " + e.getMessage());
            }
            at = end + 1;
        }
        return line;
    }
}
