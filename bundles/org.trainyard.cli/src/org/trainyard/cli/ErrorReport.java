package org.trainyard.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** Keeps the stack trace of an unexpected failure in a file, so that the terminal shows one line. */
final class ErrorReport {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private ErrorReport() {
    }

    static String summary(Throwable e) {
        String message = e.getMessage();
        String kind = e.getClass().getSimpleName();
        return "unexpected failure: " + kind + (message == null || message.isBlank() ? "" : ": " + message);
    }

    /** @return the end of the one line: where the trace is, or the trace's own problem */
    static String write(Throwable e, Path directory) {
        StringWriter text = new StringWriter();
        PrintWriter printer = new PrintWriter(text);
        printer.println(Version.line());
        e.printStackTrace(printer);
        printer.flush();
        try {
            String name = "trainyard-error-" + LocalDateTime.now().format(STAMP) + "-" + ProcessHandle.current().pid();
            Path file = Files.createTempFile(directory, name + "-", ".txt");
            Files.writeString(file, text.toString());
            return " (stack trace: " + file + ")";
        } catch (IOException | RuntimeException problem) {
            return " (no stack trace could be written to " + directory + ": " + problem.getMessage() + "; it starts at "
                + (e.getStackTrace().length == 0 ? "nowhere" : e.getStackTrace()[0]) + ")";
        }
    }
}
