package org.trainyard.data.corpus;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.trainyard.data.tokenizer.TextFiles;

/**
 * Writes lines, compressed if the file's name says so. What is compressed can be ended and begun anew between lines: such parts follow one
 * another in a file of gzip or zstd as if they were one. Not thread-safe.
 */
final class LineWriter {
    private static final int BUFFER = 1 << 16;

    private final OutputStream raw;
    private final String name;
    private Writer writer; // null between parts
    private boolean empty = true;

    /** @param raw stays open when a part ends */
    LineWriter(OutputStream raw, String name) {
        this.raw = raw;
        this.name = name;
    }

    void add(String line) throws IOException {
        if (writer == null) {
            begin();
        }
        writer.append(line).append('\n');
    }

    private void begin() throws IOException {
        empty = false;
        writer = new BufferedWriter(new OutputStreamWriter(TextFiles.compress(raw, name), StandardCharsets.UTF_8), BUFFER);
    }

    /** Ends the present part: everything is with {@code raw}. */
    void endPart() throws IOException {
        if (writer != null) {
            writer.close();
            writer = null;
        }
    }

    /** Ends the file; one that nothing was added to is a file all the same, and an empty one. */
    void end() throws IOException {
        if (empty) {
            begin();
        }
        endPart();
    }
}
