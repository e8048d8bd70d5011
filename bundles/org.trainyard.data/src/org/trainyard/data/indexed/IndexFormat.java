package org.trainyard.data.indexed;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The layout of an {@code .idx} file: magic, version, token type, counts, then lengths, pointers and documents. */
final class IndexFormat {
    static final byte[] MAGIC = "MMIDIDX\0\0".getBytes(StandardCharsets.US_ASCII);
    static final long VERSION = 1;
    static final int VERSION_AT = 9;
    static final int TYPE_AT = 17;
    static final int SEQUENCES_AT = 18;
    static final int DOCUMENTS_AT = 26;
    static final int LENGTHS_AT = 34;

    private IndexFormat() {
    }

    static Path index(Path prefix) {
        return sibling(prefix, ".idx");
    }

    static Path data(Path prefix) {
        return sibling(prefix, ".bin");
    }

    private static Path sibling(Path prefix, String ending) {
        return prefix.resolveSibling(prefix.getFileName() + ending);
    }
}
