package org.trainyard.data.indexed;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.trainyard.data.store.ObjectStores;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.UserError;

/**
 * Reads an indexed dataset, {@code PREFIX.idx} and {@code PREFIX.bin}: through memory maps of any size, or the data piece by piece from a
 * plain file or an object store.
 *
 * <p>Opening checks the whole index against itself and against the data's size, so that a truncated, swapped or foreign file
 * is a {@link UserError} with file and offset and never a wrong token. Reads may come from many threads; {@link #close()} ends
 * the maps, and a read after it is an {@link IllegalStateException}.
 */
public final class IndexedDataset implements SequenceSource {
    private static final String INDEX = ".idx";
    private static final String DATA = ".bin";

    private final String prefix;
    private final Arena arena;
    private final MemorySegment index;
    private final DataBytes data;
    private final IndexHeader header;
    private final long tokens;
    private final long fingerprint;

    private IndexedDataset(String prefix, Arena arena, Index index, DataBytes data) {
        this.prefix = prefix;
        this.arena = arena;
        this.index = index.map();
        this.data = data;
        header = IndexHeader.read(index.name(), index.map());
        IndexCheck check = new IndexCheck(index.name(), prefix + DATA, index.map(), header);
        check.run(data.size());
        tokens = check.tokens();
        fingerprint = check.fingerprint();
    }

    /** An index in memory, and what to call it in messages. */
    private record Index(String name, MemorySegment map) {
    }

    /** Opens the dataset through memory maps; both files must be there and agree. */
    public static IndexedDataset open(Path prefix) {
        return open(prefix.toString(), ReadOptions.DEFAULT);
    }

    /** Opens the dataset of a prefix, which may lie in an object store: {@code s3://bucket/prefix}. */
    public static IndexedDataset open(String prefix, ReadOptions options) {
        Arena arena = Arena.ofShared();
        DataBytes data = null;
        try {
            Index index = index(prefix, options, arena);
            data = data(prefix, options, arena);
            return new IndexedDataset(prefix, arena, index, data);
        } catch (RuntimeException | Error e) {
            if (data != null) {
                data.close();
            }
            arena.close();
            throw e;
        }
    }

    private static Index index(String prefix, ReadOptions options, Arena arena) {
        if (!ObjectStores.isLocation(prefix)) {
            return new Index(prefix + INDEX, map(Path.of(prefix + INDEX), arena));
        }
        if (options.objectCache() == null) {
            throw new UserError(prefix + ": data in an object store need a folder for their indexes; name one with --object-storage-cache-path");
        }
        return StoredIndex.use(ObjectStores.open(prefix + INDEX), options.objectCache(),
                file -> new Index(prefix + INDEX + " (kept as " + file + ")", map(file, arena)));
    }

    private static DataBytes data(String prefix, ReadOptions options, Arena arena) {
        if (ObjectStores.isLocation(prefix)) {
            return new StoredBytes(ObjectStores.open(prefix + DATA), RangeCache.OF_PROCESS);
        }
        Path file = Path.of(prefix + DATA);
        if (options.mapped()) {
            return new DataBytes.Mapped(map(file, arena));
        }
        try {
            return new DataBytes.Plain(file);
        } catch (IOException e) {
            throw cannotRead(file, e);
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
            throw cannotRead(file, e);
        }
    }

    private static UserError cannotRead(Path file, IOException e) {
        return new UserError("cannot read " + file + ": " + AtomicFiles.reason(e)
                + "; a dataset is the pair PREFIX.idx and PREFIX.bin, named by PREFIX", e);
    }

    @Override
    public String name() {
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
        long bytes = header.type().bytes();
        header.type().read(data.at(pointer(sequence) + offset * bytes, length * bytes), 0, length, out, at);
    }

    /** The size of the data file. */
    long dataBytes() {
        return data.size();
    }

    /** Bytes of the data file, for merging. */
    MemorySegment dataBytes(long from, long length) {
        return data.at(from, length);
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

    /** Closes the files and ends the memory maps. */
    @Override
    public void close() {
        data.close();
        arena.close();
    }

    @Override
    public String toString() {
        return prefix + " (" + documentCount() + " documents, " + tokens + " tokens)";
    }
}
