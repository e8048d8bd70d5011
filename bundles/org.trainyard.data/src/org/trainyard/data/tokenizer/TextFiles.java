package org.trainyard.data.tokenizer;

import com.github.luben.zstd.ZstdInputStream;
import com.github.luben.zstd.ZstdOutputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Opens files that may be compressed by gzip or zstd, whatever they are called, and compresses such by their names. Stateless. */
public final class TextFiles {
    private static final int BUFFER = 1 << 16;
    private static final byte[] GZIP = {0x1f, (byte) 0x8b};
    private static final byte[] ZSTD = {0x28, (byte) 0xb5, 0x2f, (byte) 0xfd};

    private TextFiles() {
    }

    /** The file's bytes, decompressed if it begins with gzip's or zstd's mark. */
    public static InputStream open(Path file) throws IOException {
        InputStream raw = Files.newInputStream(file);
        try {
            return decompress(raw);
        } catch (IOException | RuntimeException e) {
            raw.close();
            throw e;
        }
    }

    /** Where to write a file's bytes, which are compressed if its name ends in {@code .gz} or {@code .zst}. */
    public static OutputStream compress(OutputStream raw, String name) throws IOException {
        if (name.endsWith(".gz")) {
            return new GZIPOutputStream(raw, BUFFER);
        }
        return name.endsWith(".zst") ? new ZstdOutputStream(raw) : raw;
    }

    /** The stream's bytes, decompressed if it begins with gzip's or zstd's mark. */
    public static InputStream decompress(InputStream raw) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(raw, BUFFER);
        buffered.mark(ZSTD.length);
        byte[] start = buffered.readNBytes(ZSTD.length);
        buffered.reset();
        if (begins(start, ZSTD)) {
            return new ZstdInputStream(buffered).setContinuous(false);
        }
        return begins(start, GZIP) ? new GZIPInputStream(buffered, BUFFER) : buffered;
    }

    /** Whether a file that begins with these four bytes is compressed. */
    public static boolean isCompressed(byte[] start) {
        return begins(start, ZSTD) || begins(start, GZIP);
    }

    /** What is wrong with JSON that could not be read, in one line: Gson's message without its advice to programmers. */
    public static String problem(Exception e) {
        String line = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage().lines().findFirst().orElse("");
        int start = line.indexOf("malformed JSON");
        return start < 0 ? line : line.substring(start);
    }

    private static boolean begins(byte[] start, byte[] mark) {
        return start.length >= mark.length && Arrays.equals(start, 0, mark.length, mark, 0, mark.length);
    }
}
