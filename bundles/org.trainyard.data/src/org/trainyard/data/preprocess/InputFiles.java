package org.trainyard.data.preprocess;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.UserError;

/** Expands file patterns such as {@code data/*.jsonl.gz}. */
public final class InputFiles {
    private static final String WILD = "*?[{";

    private InputFiles() {
    }

    /** The files that {@code --input} means, sorted by name; a pattern that means none is an error. */
    public static List<Path> expand(String pattern) {
        Path literal = Path.of(pattern);
        if (Files.exists(literal) || !isWild(pattern)) {
            if (!Files.exists(literal)) {
                throw new UserError("--input " + pattern + ": there is no such file");
            }
            return List.of(literal);
        }
        Path root = literal.isAbsolute() ? literal.getRoot() : Path.of("");
        List<String> parts = new ArrayList<>();
        literal.forEach(part -> parts.add(part.toString()));
        int fixed = 0;
        while (!isWild(parts.get(fixed))) {
            root = root.resolve(parts.get(fixed++));
        }
        int depth = pattern.contains("**") ? Integer.MAX_VALUE : parts.size() - fixed;
        List<Path> found = walk(pattern, root, depth);
        if (found.isEmpty()) {
            throw new UserError("--input " + pattern + ": no file has such a name");
        }
        return found;
    }

    private static List<Path> walk(String pattern, Path root, int depth) {
        try {
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
            try (Stream<Path> paths = Files.walk(root, depth)) {
                return paths.filter(Files::isRegularFile).filter(matcher::matches).sorted().toList();
            }
        } catch (PatternSyntaxException e) {
            throw new UserError("--input " + pattern + ": " + e.getDescription(), e);
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new UserError("--input " + pattern + ": cannot read " + root + ": " + AtomicFiles.reason(e), e);
        }
    }

    private static boolean isWild(String text) {
        return text.chars().anyMatch(c -> WILD.indexOf(c) >= 0);
    }
}
