package org.trainyard.checkpoint;

import java.util.List;
import java.util.Map;
import org.trainyard.checkpoint.safetensors.DType;

/**
 * What {@code manifest.json} says: every file with its hash, and where every tensor lies. Immutable.
 *
 * @param files  by name
 * @param groups group → tensor name → where it lies
 */
record Manifest(long iteration, String created, Map<String, FileEntry> files, Map<String, Map<String, TensorEntry>> groups) {
    static final int FORMAT = 1;
    static final String FILE = "manifest.json";
    /** The manifest's own hash, in the form that {@code sha256sum -c} checks. */
    static final String HASH_FILE = "manifest.sha256";
    static final String STATE_FILE = "state.json";

    /**
     * @param sha256 of the whole file, lower-case hexadecimal
     */
    record FileEntry(long size, String sha256) {
    }

    /**
     * @param shape of the whole tensor
     */
    record TensorEntry(DType dtype, long[] shape, List<PieceEntry> pieces) {
    }

    /**
     * @param key    the name inside the file
     * @param offset where the piece begins in the whole tensor
     * @param crc32c of its bytes: tells which tensor is hit when a file is damaged
     */
    record PieceEntry(String file, String key, long[] offset, long[] shape, int crc32c) {
    }
}
