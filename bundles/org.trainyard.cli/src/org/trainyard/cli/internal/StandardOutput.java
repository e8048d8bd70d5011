package org.trainyard.cli.internal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import org.trainyard.cli.CommandLine;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.UserError;

/**
 * Where results go. A {@link PrintStream} keeps quiet about what it could not write; this remembers why, so that a command whose result is
 * lost does not count as done. Thread-safe.
 */
final class StandardOutput extends FilterOutputStream {
    /** As shells tell an end by SIGPIPE. */
    static final int READER_GONE = 141;

    private volatile IOException failure;

    StandardOutput(OutputStream out) {
        super(out);
    }

    PrintStream printer(Charset charset) {
        return new PrintStream(this, true, charset);
    }

    @Override public void write(int b) throws IOException {
        attempt(() -> out.write(b));
    }

    @Override public void write(byte[] bytes, int from, int count) throws IOException {
        attempt(() -> out.write(bytes, from, count));
    }

    @Override public void flush() throws IOException {
        attempt(out::flush);
    }

    private interface Step {
        void run() throws IOException;
    }

    private void attempt(Step step) throws IOException {
        try {
            step.run();
        } catch (IOException e) {
            if (failure == null) failure = e;
            throw e;
        }
    }

    /** The exit code of a command that ended with {@code code}. Whoever reads only the first lines, as head does, is told nothing. */
    int exitCode(int code, PrintStream err) {
        if (code != CommandLine.SUCCESS || failure == null) return code;
        if ("Broken pipe".equals(failure.getMessage())) return READER_GONE;
        err.println("trainyard: cannot write the output: " + AtomicFiles.reason(failure));
        return UserError.EXIT_CODE;
    }
}
