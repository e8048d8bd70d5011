package org.trainyard.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.trainyard.engine.group.CollectiveException;
import org.trainyard.engine.tensor.LibTorch;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.UserError;

/**
 * Runs one command line from its words to its exit code, and is the only place that turns failures into what the user sees. One thread.
 */
public final class CommandLine {
    public static final int SUCCESS = 0;
    /** Something went wrong that the input is not to blame for. */
    public static final int FAILURE = 1;
    /** As shells tell an end by SIGINT. */
    public static final int STOPPED = 130;

    private static final String POINT = "org.trainyard.cli.commands";

    private final CommandContext context;
    private final Contributions<Command> commands;

    public CommandLine(CommandContext context) {
        this.context = context;
        commands = Contributions.of(POINT, "command", Command.class);
    }

    /** Runs {@code trainyard words…}. Never throws; every failure is one line on the error stream and an exit code. */
    public int run(List<String> words) {
        try {
            return dispatch(words);
        } catch (UserError e) {
            return tell(e.getMessage(), UserError.EXIT_CODE);
        } catch (CancellationException e) {
            return tell(e.getMessage() == null ? "stopped" : e.getMessage(), STOPPED);
        } catch (FileSystemException e) {
            return tell(fileProblem(e), UserError.EXIT_CODE);
        } catch (IOException | UncheckedIOException e) {
            IOException cause = e instanceof UncheckedIOException unchecked ? unchecked.getCause() : (IOException) e;
            boolean system = cause instanceof FileSystemException || String.valueOf(cause.getMessage()).contains("No space left on device");
            return system ? tell(fileProblem(cause), UserError.EXIT_CODE) : unexpected(e);
        } catch (CollectiveException e) {
            // that another rank failed is that rank's to explain
            return e.reason() == CollectiveException.Reason.RANK_FAILED ? tell(e.getMessage(), FAILURE) : unexpected(e);
        } catch (InterruptedException e) {
            return tell("stopped", STOPPED);
        } catch (LinkageError e) {
            // what a class throws while it is initialised, as when the libtorch given cannot be loaded
            return rootOf(e) instanceof UserError user ? tell(user.getMessage(), UserError.EXIT_CODE) : unexpected(e);
        } catch (Exception | StackOverflowError | OutOfMemoryError | AssertionError e) {
            return unexpected(e);
        } finally {
            context.out().flush();
            context.err().flush();
        }
    }

    private int dispatch(List<String> words) throws Exception {
        if (words.isEmpty()) {
            Help.overview(context.err(), commands);
            return UserError.EXIT_CODE;
        }
        String name = words.getFirst();
        List<String> arguments = words.subList(1, words.size());
        return switch (name) {
            case "help", "--help", "-h" -> help(arguments);
            case "version", "--version" -> {
                context.out().println(Version.line());
                yield SUCCESS;
            }
            default -> {
                Command command = find(name).create();
                if (arguments.contains("--help") || arguments.equals(List.of("-h"))) {
                    context.out().print(command.usage(arguments));
                    yield SUCCESS;
                }
                yield command.run(context, List.copyOf(arguments));
            }
        };
    }

    private int help(List<String> arguments) {
        if (arguments.isEmpty()) {
            Help.overview(context.out(), commands);
        } else {
            context.out().print(find(arguments.getFirst()).create().usage(arguments.subList(1, arguments.size())));
        }
        return SUCCESS;
    }

    private Contributions<Command>.Entry find(String name) {
        return commands.find(name).orElseThrow(() -> new UserError("there is no command '" + name + "'"
            + Nearest.hint(name, commands.names()) + (Nearest.to(name, commands.names()).isEmpty() ? "; trainyard help lists them" : "")));
    }

    private static Throwable rootOf(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null && !(root instanceof UserError)) {
            root = root.getCause();
        }
        return root;
    }

    private static String fileProblem(IOException e) {
        String reason = AtomicFiles.reason(e);
        String file = e instanceof FileSystemException system ? system.getFile() : null;
        return file == null || reason.contains(file) ? reason : file + ": " + reason;
    }

    private int tell(String message, int exitCode) {
        context.err().println("trainyard: " + String.valueOf(message).strip().replaceAll("\\s*\\R\\s*", "; "));
        return exitCode;
    }

    private int unexpected(Throwable e) {
        Optional<String> memory = LibTorch.outOfMemory(e);
        return memory.isPresent() ? tell(memory.get(), FAILURE) : tell(ErrorReport.summary(e) + ErrorReport.write(e, context.errorDirectory()), FAILURE);
    }

    /** The names of all commands. */
    public static List<String> commandNames() { return Contributions.of(POINT, "command", Command.class).names(); }

    /** Runs with the streams given, in the process's directory and with nothing to stop it: for tests and embedders. */
    public static int run(List<String> words, PrintStream out, PrintStream err) {
        var here = java.nio.file.Path.of("");
        return new CommandLine(new CommandContext(out, err, here, null, Terminal.NONE, new StopSignal())).run(words);
    }
}
