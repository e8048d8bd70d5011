package org.trainyard.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;

/** Runs command lines in this process, in a directory of the test's, and keeps what they print. */
final class Cli {
    static {
        if (RegistryFactory.getRegistry() == null) {
            registryFromClassPath(); // an IDE or a plain JUnit runner instead of Equinox
        }
    }

    final Path directory;
    final StopSignal stop = new StopSignal();
    Terminal terminal = Terminal.NONE;

    /** What a run left. */
    record Result(int exitCode, String out, String err) {
        List<String> errorLines() {
            return err.lines().toList();
        }
    }

    Cli(Path directory) {
        this.directory = directory;
    }

    Result run(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        CommandContext context = new CommandContext(new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8),
            directory, null, terminal, stop);
        int exitCode = new CommandLine(context).run(List.of(words));
        return new Result(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    Path write(String name, String content) {
        try {
            Path file = directory.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file and directory below the working directory, with the files' sizes. */
    List<String> listing() {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.map(p -> directory.relativize(p) + (Files.isRegularFile(p) ? " " + p.toFile().length() : "/")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void registryFromClassPath() {
        Object token = new Object();
        try {
            IExtensionRegistry registry = RegistryFactory.createRegistry(new RegistryStrategy(null, null), token, token);
            for (String name : List.of("plugin.xml", "fragment.xml")) {
                for (URL url : Collections.list(Cli.class.getClassLoader().getResources(name))) {
                    try (InputStream in = url.openStream()) {
                        String source = url.getPath().replaceAll(".*/(org\\.[^/]+)/[^/]*$", "$1");
                        registry.addContribution(in, ContributorFactorySimple.createContributor(source), false, source, null, token);
                    }
                }
            }
            RegistryFactory.setDefaultRegistryProvider(() -> registry);
        } catch (IOException | CoreException e) {
            throw new IllegalStateException(e);
        }
    }
}
