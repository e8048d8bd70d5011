package org.trainyard.data.indexed;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.trainyard.run.UserError;

/**
 * Documents in memory in the form they have on disk, so that several threads can prepare what one
 * {@link IndexedDatasetBuilder} writes. Not thread-safe.
 */
public final class DocumentBlock {
    private final TokenType type;
    private ByteBuffer bytes; // outside the heap: what lies in it is copied once more to be written
    private MemorySegment segment;
    private int used;
    private int[] lengths = new int[256];
    private int sequences;
    private int[] borders = new int[256]; // the number of sequences at the end of each document
    private int documents;

    /** An empty block of tokens of this type, with room for {@code tokens} of them before it grows. */
    public DocumentBlock(TokenType type, int tokens) {
        this.type = type;
        allocate(Math.multiplyExact(Math.max(1, tokens), type.bytes()));
    }

    private void allocate(int size) {
        bytes = ByteBuffer.allocateDirect(size);
        segment = MemorySegment.ofBuffer(bytes);
    }

    /** Empties it, to be filled anew. */
    public void clear() {
        used = 0;
        sequences = 0;
        documents = 0;
    }

    /** Appends the sequence {@code tokens[from … to)}; the document stays open. */
    public void addSequence(int[] tokens, int from, int to) {
        int size = Math.multiplyExact(to - from, type.bytes());
        if (segment.byteSize() - used < size) {
            MemorySegment full = segment;
            allocate(Math.max(Math.addExact(used, size), (int) Math.min(2 * full.byteSize(), Integer.MAX_VALUE - 8)));
            MemorySegment.copy(full, 0, segment, 0, used);
        }
        int wrong = type.write(tokens, from, to, segment, used);
        if (wrong >= 0) {
            throw new UserError("token " + tokens[wrong] + " does not fit into " + type
                    + "; the tokenizer's vocabulary size is smaller than its largest id");
        }
        used += size;
        lengths = append(lengths, sequences++, to - from);
    }

    /** Ends a document after the sequences added so far; a document may be empty. */
    public void endDocument() {
        borders = append(borders, documents++, sequences);
    }

    private static int[] append(int[] array, int size, int value) {
        int[] roomy = size < array.length ? array : Arrays.copyOf(array, 2 * size);
        roomy[size] = value;
        return roomy;
    }

    /** The number of ended documents. */
    public int documents() {
        return documents;
    }

    /** The number of tokens. */
    public long tokens() {
        return used / type.bytes();
    }

    TokenType type() {
        return type;
    }

    ByteBuffer data() {
        return bytes.duplicate().limit(used);
    }

    int sequences() {
        return sequences;
    }

    int length(int sequence) {
        return lengths[sequence];
    }

    int border(int document) {
        return borders[document];
    }
}
