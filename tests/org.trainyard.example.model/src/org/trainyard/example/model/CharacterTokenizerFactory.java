package org.trainyard.example.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.trainyard.data.tokenizer.Tokenizer;
import org.trainyard.data.tokenizer.TokenizerFactory;
import org.trainyard.data.tokenizer.TokenizerOptions;
import org.trainyard.run.UserError;

/** Reads the alphabet from the file that {@code --tokenizer-options alphabet=FILE} names. */
public final class CharacterTokenizerFactory implements TokenizerFactory {
    @Override public Tokenizer create(TokenizerOptions options) {
        String file = options.more().get("alphabet");
        if (file == null) throw new UserError("--tokenizer-options alphabet=FILE is missing: CharacterTokenizer needs an alphabet");
        try {
            return new CharacterTokenizer(Files.readString(Path.of(file)).strip() + " ");
        } catch (IOException e) {
            throw new UserError("--tokenizer-options alphabet=" + file + ": cannot be read: " + e.getMessage(), e);
        }
    }
}
