package org.trainyard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a command's end. */
class CommandLineTest {
    private static final Pattern TRACE = Pattern.compile("\\(stack trace: (.*)\\)");

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "user | 2 | trainyard: --size 3: expected; an even number",
        "full-disk | 2 | trainyard: /data/x.bin: No space left on device",
        "full-disk-in-stream | 2 | trainyard: No space left on device",
        "denied | 2 | trainyard: permission denied: /srv/secret",
        "initializer | 2 | trainyard: --libtorch /x: nothing there",
        "other-rank | 1 | trainyard: rank 0 failed: cannot read x.idx",
        "stop | 130 | trainyard: stopped by SIGTERM",
        "cancel | 130 | trainyard: stopped"})
    void failuresAreOneLineAndAnExitCode(String way, int exitCode, String line) {
        Cli.Result result = new Cli(directory).run("fail-as-told", way);
        assertEquals(line + System.lineSeparator(), result.err());
        assertEquals(exitCode, result.exitCode());
        assertEquals("", result.out());
    }

    @Test
    void anUnexpectedFailureIsOneLineAndItsTraceIsKept() throws IOException {
        Cli.Result result = new Cli(directory).run("fail-as-told", "bug");
        assertEquals(1, result.exitCode());
        assertEquals(1, result.errorLines().size(), result.err());
        assertTrue(result.err().startsWith("trainyard: unexpected failure: IllegalStateException: the tensor; is gone (stack trace: "), result.err());
        Path trace = traceOf(result);
        String text = Files.readString(trace);
        Files.delete(trace);
        assertTrue(text.contains("FailingCommand.run") && text.startsWith("trainyard "), text);
    }

    @Test
    void theTraceGoesToTheRunDirectoryOfACommandThatHasOne() {
        Cli.Result result = new Cli(directory).run("fail-as-told", "here");
        assertEquals(directory.toAbsolutePath(), traceOf(result).getParent());
    }

    private static Path traceOf(Cli.Result result) {
        Matcher m = TRACE.matcher(result.err());
        assertTrue(m.find(), result.err());
        return Path.of(m.group(1));
    }

    @Test
    void argumentsAndExitCodesPassUnchanged() {
        Cli.Result result = new Cli(directory).run("fail-as-told", "--x", "-y", "a b");
        assertEquals("[--x, -y, a b]" + System.lineSeparator(), result.out());
        assertEquals(7, result.exitCode());
    }

    @Test
    void helpListsEveryCommandAndEveryCommandExplainsItself() {
        Cli cli = new Cli(directory);
        String overview = cli.run("help").out();
        Contributions<Command> commands = Contributions.of("org.trainyard.cli.commands", "command", Command.class);
        assertTrue(commands.names().contains("preprocess-data") && commands.names().contains("doctor"), commands.names().toString());
        for (var command : commands.entries()) {
            assertTrue(overview.contains("  " + command.name() + " ") && overview.contains(command.summary()), command.name());
            if (command.name().equals("broken-plugin")) {
                continue;
            }
            Cli.Result help = cli.run("help", command.name());
            assertEquals(0, help.exitCode());
            assertTrue(help.out().startsWith("Usage: "), help.out());
            assertTrue(help.out().endsWith("\n"));
            assertEquals(help.out(), cli.run(command.name(), "--help").out());
        }
        assertTrue(overview.indexOf("Data:") < overview.indexOf("Look:"), overview);
    }

    @Test
    void aPartOfACommandExplainsItself() {
        Cli cli = new Cli(directory);
        String help = cli.run("help", "bench", "gemm").out();
        assertTrue(help.contains("--shapes"), help);
        assertEquals(help, cli.run("bench", "gemm", "--help").out());
        assertEquals(cli.run("help", "bench").out(), cli.run("bench", "--help").out());
    }

    @Test
    void withoutAWordItShowsTheCommandsAndFails() {
        Cli.Result result = new Cli(directory).run();
        assertEquals(2, result.exitCode());
        assertTrue(result.err().contains("Usage: trainyard COMMAND"), result.err());
        assertFalse(result.err().contains("Exception"));
    }

    @Test
    void theVersionNamesTrainyardAndJava() {
        Cli.Result result = new Cli(directory).run("--version");
        assertTrue(result.out().matches("trainyard 0\\.1\\.0\\S* \\(Java 2[5-9].*\\)\\R"), result.out());
        assertEquals(0, result.exitCode());
    }
}
