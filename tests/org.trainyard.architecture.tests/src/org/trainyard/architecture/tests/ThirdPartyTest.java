package org.trainyard.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the built product holds is named with its licence, and nothing else is. */
class ThirdPartyTest {
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

    private static Path product() {
        String launcher = System.getProperty("trainyard.launcher");
        assumeTrue(launcher != null, "there is no built product");
        return Path.of(launcher).toAbsolutePath().getParent();
    }

    private static List<String> named() throws IOException {
        return Files.readAllLines(product().resolve("legal/THIRD-PARTY.md")).stream().filter(line -> line.startsWith("| `") && !line.contains(" in both |"))
            .flatMap(line -> QUOTED.matcher(line.split("\\|")[1]).results()).map((MatchResult name) -> name.group(1)).toList();
    }

    private static List<String> plugins() throws IOException {
        try (Stream<Path> files = Files.list(product().resolve("plugins"))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> !name.startsWith("org.trainyard.")).toList();
        }
    }

    @Test void everyPluginHasALicence() throws IOException {
        List<String> named = named();
        assertEquals(List.of(), plugins().stream().filter(plugin -> named.stream().noneMatch(plugin::startsWith)).toList());
    }

    @Test void whatIsNamedIsThere() throws IOException {
        List<String> plugins = plugins();
        for (String name : named()) {
            assertTrue(name.endsWith("/") ? Files.isDirectory(product().resolve(name)) : plugins.stream().anyMatch(plugin -> plugin.startsWith(name)), name);
        }
        for (String file : List.of("LICENSE", "README.md", "legal/PyTorch.txt", "legal/OpenBLAS.txt", "jre/legal/java.base/gcc.md", "jre/legal/java.base/icu.md")) {
            assertTrue(Files.isRegularFile(product().resolve(file)), file);
        }
    }
}
