package org.trainyard.example.model.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every excerpt in docs/extending.md is in the file that it is said to be from. */
class DocumentedExcerptsTest {
    private static final Pattern EXCERPT = Pattern.compile("<!-- excerpt: (\\S+) -->\n```\\w+\n(.*?)```\n", Pattern.DOTALL);

    @Test void excerptsAreInTheTree() throws IOException {
        Path root = root();
        Matcher m = EXCERPT.matcher(Files.readString(root.resolve("docs/extending.md")));
        int found = 0;
        while (m.find()) {
            String excerpt = m.group(2);
            assertTrue(Files.readString(root.resolve(m.group(1))).contains(excerpt), () -> m.group(1) + " does not contain\n" + excerpt);
            found++;
        }
        assertTrue(found >= 8, "only " + found + " excerpts were found");
    }

    /** Tests run in the folder of their module. */
    private static Path root() {
        for (Path p = Path.of("").toAbsolutePath(); p != null; p = p.getParent()) if (Files.exists(p.resolve("docs/extending.md"))) return p;
        throw new IllegalStateException("docs/extending.md is in no folder above " + Path.of("").toAbsolutePath());
    }
}
