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
            for (Batch batch = reader.next(); batch != null; batch = reader.next()) {
                if (batch.form() == TextForm.JSON_LINES) {
                    lines = addLines(batch, batch.firstOfFile() ? 0 : lines, key, trainer);
                } else {
                    trainer.add(batch.bytes(), 0, batch.length());
                }
            }
        }
        return trainer.train(vocabSize);
    }

    private static long addLines(Batch batch, long before, String key, BpeTrainer trainer) {
        JsonLine json = new JsonLine(List.of(key));
        long line = before;
        for (int at = 0; at < batch.length();) {
            int end = at;
            line++;
            try {
                if (batch.bytes()[at] != '\n') {
                    end = json.read(batch.bytes(), at, batch.length());
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
