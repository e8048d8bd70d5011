package org.trainyard.checkpoint;

import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.CRC32C;
import org.trainyard.checkpoint.safetensors.SafeTensorsLayout;
import org.trainyard.checkpoint.safetensors.TensorSource;

/** SHA-256 of files and CRC-32C of tensors, both by the processor's own instructions where the JDK knows them. */
final class Hashing {
    /** Fits the second-level cache: both sums run over it while it is there. */
    private static final int CHUNK = 256 << 10;

    private Hashing() {
    }

    /**
     * The sums of a planned file.
     *
     * @param crcs by the tensors' names in the file
     */
    record FileSums(String sha256, Map<String, Integer> crcs) {
    }

    static FileSums of(SafeTensorsLayout layout) {
        MessageDigest sha = sha256();
        sha.update(layout.prefix());
        byte[] chunk = new byte[CHUNK];
        Map<String, Integer> crcs = new HashMap<>();
        for (TensorSource tensor : layout.tensors()) {
            crcs.put(tensor.name(), update(tensor.segment().orElseThrow(), chunk, sha));
        }
        return new FileSums(HexFormat.of().formatHex(sha.digest()), crcs);
    }

    static int crc32c(MemorySegment data) {
        return update(data, new byte[CHUNK], null);
    }

    private static int update(MemorySegment data, byte[] chunk, MessageDigest sha) {
        CRC32C crc = new CRC32C();
        for (long at = 0; at < data.byteSize(); at += chunk.length) {
            int length = (int) Math.min(chunk.length, data.byteSize() - at);
            MemorySegment.copy(data, ValueLayout.JAVA_BYTE, at, chunk, 0, length);
            crc.update(chunk, 0, length);
            if (sha != null) {
                sha.update(chunk, 0, length);
            }
        }
        return (int) crc.getValue();
    }

    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    static String sha256(Path file) throws IOException {
        MessageDigest sha = sha256();
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = Files.newInputStream(file)) {
            int read;
            while ((read = in.read(chunk)) > 0) {
                sha.update(chunk, 0, read);
            }
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}
