package org.trainyard.data.parquet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files beside the tests. */
final class TestFiles {
    private TestFiles() {
    }

    static Path copy(String name, Path folder) throws IOException {
        Path target = folder.resolve(name + ".parquet");
        try (InputStream in = TestFiles.class.getResourceAsStream("files/" + name + ".parquet")) {
            Files.copy(in, target);
        }
        return target;
    }
}
