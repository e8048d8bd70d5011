package org.trainyard.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** That a result which could not be written is no success. */
class StandardOutputTest {
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final PrintStream err = new PrintStream(told, true, StandardCharsets.UTF_8);

    private static StandardOutput failing(String message) {
        StandardOutput output = new StandardOutput(new OutputStream() {
            @Override public void write(int b) throws IOException {
                throw new IOException(message);
            }
        });
        output.printer(StandardCharsets.UTF_8).println("a result");
        return output;
    }

    @Test void aFullDiskIsTold() {
        assertEquals(2, failing("No space left on device").exitCode(0, err));
        assertEquals("trainyard: cannot write the output: No space left on device" + System.lineSeparator(), told.toString(StandardCharsets.UTF_8));
    }

    @Test void aReaderThatHasSeenEnoughIsNoError() {
        assertEquals(StandardOutput.READER_GONE, failing("Broken pipe").exitCode(0, err));
        assertEquals("", told.toString(StandardCharsets.UTF_8));
    }

    @Test void aCommandThatFailedKeepsItsCode() {
        assertEquals(130, failing("No space left on device").exitCode(130, err));
        assertEquals("", told.toString(StandardCharsets.UTF_8));
    }

    @Test void whatIsWrittenArrivesAndIsSuccess() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StandardOutput output = new StandardOutput(bytes);
        output.printer(StandardCharsets.UTF_8).print("größer\n");
        assertEquals("größer\n", bytes.toString(StandardCharsets.UTF_8));
        assertEquals(0, output.exitCode(0, err));
    }
}
