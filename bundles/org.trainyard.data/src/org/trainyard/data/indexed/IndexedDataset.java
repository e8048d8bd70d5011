package org.trainyard.data.indexed;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.UserError;

/**
 * Reads an indexed dataset, {@code PREFIX.idx} and {@code PREFIX.bin}, through memory maps of any size.
 *
 * <p>Opening checks the whole index against itself and against the data's size, so that a truncated, swapped or foreign file
 * is a {@link UserError} with file and offset and never a wrong token. Reads may come from many threads; {@link #close()} ends
 * the maps, and a read after it is an {@link IllegalStateException}.
 */
public final class IndexedDataset implements SequenceSource {
    private final Path prefix;
    private final Arena arena;
    private final MemorySegment index;
    private final MemorySegment data;
    private final IndexHeader header;
    private final long tokens;
    private final long fingerprint;

    private IndexedDataset(Path prefix, Arena arena, MemorySegment index, MemorySegment data) {
        this.prefix = prefix;
        this.arena = arena;
        this.index = index;
        this.data = data;
        header = IndexHeader.read(IndexFormat.index(prefix), index);
        IndexCheck check = new IndexCheck(prefix, index, header);
        check.run(data.byteSize());
        tokens = check.tokens();
        fingerprint = check.fingerprint();
    }

    /** Opens the dataset; both files must be there and agree. */
    public static IndexedDataset open(Path prefix) {
        Arena arena = Arena.ofShared();
        try {
            MemorySegment index = map(IndexFormat.index(prefix), arena);
            MemorySegment data = map(IndexFormat.data(prefix), arena);
            return new IndexedDataset(prefix, arena, index, data);
        } catch (RuntimeException | Error e) {
            arena.close();
            throw e;
        }
    }

    /** Whether both files of a dataset are there. */
    public static boolean exists(Path prefix) {
        return Files.isRegularFile(IndexFormat.index(prefix)) && Files.isRegularFile(IndexFormat.data(prefix));
    }

    private static MemorySegment map(Path file, Arena arena) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
        } catch (IOException e) {
            throw new UserError("cannot read " + file + ": " + AtomicFiles.reason(e)
                    + "; a dataset is the pair PREFIX.idx and PREFIX.bin, named by PREFIX", e);
        }
    }

    @Override
    public String name() {
        return prefix.toString();
    }

    /** The path without its endings. */
    public Path prefix() {
        return prefix;
    }

    /** The element type of the data file. */
    public TokenType type() {
        return header.type();
    }

    /** The number of sequences. */
    @Override
    public long sequenceCount() {
        return header.sequences();
    }

    /** The number of documents; a document is a run of sequences, possibly empty. */
    public long documentCount() {
        return header.documents() - 1;
    }

    /** The number of tokens of all sequences. */
    public long tokenCount() {
        return tokens;
    }

    /** Whether the index holds a mode for every sequence (multimodal data). */
    public boolean hasModes() {
        return header.hasModes();
    }

    /** A hash of element type, sequence lengths and document borders: equal for equal indexes wherever they lie. */
    @Override
    public long fingerprint() {
        return fingerprint;
    }

    /** The number of tokens of a sequence. */
    @Override
    public int sequenceLength(long sequence) {
        return index.get(TokenType.INT, header.lengthsAt() + Integer.BYTES * checkSequence(sequence));
    }

    /** Copies the lengths of {@code count} sequences from {@code first} on. */
    @Override
    public void sequenceLengths(long first, int count, int[] out, int at) {
        MemorySegment.copy(index, TokenType.INT, header.lengthsAt() + Integer.BYTES * first, out, at, count);
    }

    /** The number of the first sequence of a document; {@code document} may be {@link #documentCount()}, its end. */
    public long documentIndex(long document) {
        return index.get(TokenType.LONG, header.documentsAt() + Long.BYTES * document);
    }

    /** The mode of a sequence, 0 where the index holds none. */
    public byte mode(long sequence) {
        return hasModes() ? index.get(ValueLayout.JAVA_BYTE, header.modesAt() + checkSequence(sequence)) : 0;
    }

    /** All tokens of a sequence. */
    public int[] get(long sequence) {
        int length = sequenceLength(sequence);
        long[] wide = new long[length];
        read(sequence, 0, length, wide, 0);
        int[] narrow = new int[length];
        for (int i = 0; i < length; i++) {
            narrow[i] = (int) wide[i];
        }
        return narrow;
    }

    /** Copies {@code length} tokens of a sequence, from its token {@code offset} on, to {@code out[at …]}. */
    @Override
    public void read(long sequence, int offset, int length, long[] out, int at) {
        int available = sequenceLength(sequence);
        if (offset < 0 || length < 0 || offset > available - length) {
            throw new IndexOutOfBoundsException("tokens " + offset + " to " + ((long) offset + length) + " of sequence "
                    + sequence + " of " + prefix + ", which has " + available);
        }
        header.type().read(data, pointer(sequence) + (long) offset * header.type().bytes(), length, out, at);
    }

    /** The index file's map and layout, for merging. */
    MemorySegment data() {
        return data;
    }

    private long pointer(long sequence) {
        return index.get(TokenType.LONG, header.pointersAt() + Long.BYTES * sequence);
    }

    private long checkSequence(long sequence) {
        if (sequence < 0 || sequence >= header.sequences()) {
            throw new IndexOutOfBoundsException("sequence " + sequence + " of " + prefix + ", which has " + header.sequences());
        }
        return sequence;
    }

    /** Ends the memory maps. */
    @Override
    public void close() {
        arena.close();
    }

    @Override
    public String toString() {
        return prefix + " (" + documentCount() + " documents, " + tokens + " tokens)";
    }
}
