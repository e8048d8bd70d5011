package org.trainyard.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PieceStreamTest {
    @Test
    void everyLineIsReadOnceHoweverTheFileIsDivided() throws IOException {
        for (String text : List.of("a\nbb\r\n\nccc\rd\neeeeeeeeeeeee\nf", "\n\n\n", "x", "abc\n", "no end at all, only a long line")) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            String lines = String.join("|", text.lines().toList());
            for (int size = 1; size <= bytes.length + 1; size++) {
                StringBuilder read = new StringBuilder();
                for (int from = 0; from < bytes.length; from += size) {
                    int start = Math.max(0, from - 1);
                    InputStream rest = new ByteArrayInputStream(bytes, start, bytes.length - start);
                    new BufferedReader(new InputStreamReader(new PieceStream(rest, from, Math.min(bytes.length, from + size)), StandardCharsets.UTF_8)).lines()
                        .forEach(line -> read.append(line).append('|'));
                }
                assertEquals(lines + "|", read.toString(), "pieces of " + size + " bytes");
            }
        }
    }
}
