package org.trainyard.data.tokenizer;

import java.nio.file.Files;
import java.nio.file.Path;

/** The repository's {@code samples/} folder. */
public final class Samples {
    private Samples() {
    }

    /** A file in {@code samples/}, found from the working folder upwards. */
    public static Path file(String name) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path file = folder.resolve("samples").resolve(name);
            if (Files.exists(file)) {
                return file;
            }
        }
        throw new IllegalStateException("run the tests within the repository: samples/" + name + " is not above "
                + Path.of("").toAbsolutePath());
    }

    /** GPT-2's own tokenizer. */
    public static Gpt2Tokenizer gpt2() {
        return Gpt2Tokenizer.read(file("gpt2/vocab.json.gz"), file("gpt2/merges.txt.gz"));
    }
}
