package org.trainyard.data.indexed;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.NewFolders;
import org.trainyard.run.UserError;

/**
 * Writes an indexed dataset: sequences are streamed to a hidden file beside the target, {@link #finish()} publishes both files.
 *
 * <p>Closing without finishing removes what was written. Takes a few megabytes of memory, however long the dataset becomes. Not thread-safe.
 */
public final class IndexedDatasetBuilder implements AutoCloseable {
    /** The mode of sequences that are files, as Megatron's multimodal data have it. */
    public static final byte FILE_MODE = 1;

    private static final int BUFFER = 1 << 20;
    private static final String LENGTHS = ".lengths";
    private static final String DOCUMENTS = ".documents";
    private static final String MODES = ".modes";

    private final Path prefix;
    private final TokenType type;
    private final NewFolders folders;
    private final Path temporaryData;
    private final FileChannel channel;
    private final WriteBehind disk;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER).order(ByteOrder.LITTLE_ENDIAN);
    private final MemorySegment memory = MemorySegment.ofBuffer(buffer);
    private final StoredNumbers lengths;
    private final StoredNumbers borders;
    private final StoredNumbers modes;
    private boolean hasModes;
    private boolean open = true;

    private IndexedDatasetBuilder(Path prefix, TokenType type, NewFolders folders, Path temporaryData, FileChannel channel, StoredNumbers lengths,
            StoredNumbers borders, StoredNumbers modes) {
        this.prefix = prefix;
        this.type = type;
        this.folders = folders;
        this.temporaryData = temporaryData;
        this.channel = channel;
        disk = new WriteBehind(channel);
        this.lengths = lengths;
        this.borders = borders;
        this.modes = modes;
    }

    private static Path beside(Path data, String ending) {
        return data.resolveSibling(data.getFileName() + ending);
    }

    /** Starts a dataset {@code PREFIX.bin}, {@code PREFIX.idx}; missing folders are made, and removed again if it comes to nothing. */
    public static IndexedDatasetBuilder create(Path prefix, TokenType type) {
        return start(prefix, (parent, folders) -> {
            String stem = "." + prefix.getFileName() + ".bin.tmp-";
            removeAbandoned(parent, stem);
            Path data = parent.resolve(stem + ProcessHandle.current().pid() + "-" + Long.toHexString(System.nanoTime()));
            FileChannel channel = FileChannel.open(data, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            lock(channel);
            IndexedDatasetBuilder builder = new IndexedDatasetBuilder(prefix, type, folders, data, channel,
                    StoredNumbers.passing(beside(data, LENGTHS), Integer.BYTES), StoredNumbers.passing(beside(data, DOCUMENTS), Long.BYTES),
                    StoredNumbers.passing(beside(data, MODES), Byte.BYTES));
            builder.borders.add(0);
            return builder;
        });
    }

    /**
     * Starts a dataset that another process can finish if this one is killed, or goes on with one.
     *
     * @param state where the killed process had come to at its last {@link #checkpoint()}, or null to start
     * @throws UserError also if another process is writing it now
     */
    public static IndexedDatasetBuilder resumable(Path prefix, TokenType type, BuilderState state) {
        return start(prefix, (parent, folders) -> {
            Path data = parent.resolve("." + prefix.getFileName() + ".bin.partial");
            BuilderState keep = state == null ? new BuilderState(0, 0, 0, false) : state;
            FileChannel channel = openAlone(data);
            try {
                StoredNumbers.cut(channel, keep.bytes());
                StoredNumbers lengths = StoredNumbers.kept(beside(data, LENGTHS), Integer.BYTES, keep.sequences());
                StoredNumbers borders = StoredNumbers.kept(beside(data, DOCUMENTS), Long.BYTES, keep.borders());
                StoredNumbers modes = StoredNumbers.kept(beside(data, MODES), Byte.BYTES, keep.modes() ? keep.sequences() : 0);
                if (state == null) {
                    borders.add(0);
                }
                IndexedDatasetBuilder builder = new IndexedDatasetBuilder(prefix, type, folders, data, channel, lengths, borders, modes);
                builder.hasModes = keep.modes();
                return builder;
            } catch (IOException e) {
                channel.close();
                for (Path useless : List.of(data, beside(data, LENGTHS), beside(data, DOCUMENTS), beside(data, MODES))) {
                    Files.deleteIfExists(useless);
                }
                throw e;
            }
        });
    }

    /** Opens the files of a dataset in its folder. */
    private interface Opening {
        IndexedDatasetBuilder in(Path parent, NewFolders folders) throws IOException;
    }

    private static IndexedDatasetBuilder start(Path prefix, Opening opening) {
        Path parent = prefix.toAbsolutePath().getParent();
        try {
            NewFolders folders = NewFolders.make(parent);
            try {
                return opening.in(parent, folders);
            } catch (IOException e) {
                folders.removeEmpty();
                throw e;
            }
        } catch (IOException e) {
            throw AtomicFiles.cannotWrite(IndexFormat.data(prefix), e);
        }
    }

    /** Brings everything added so far to disk, to be gone on from. */
    public BuilderState checkpoint() {
        try {
            flush();
            disk.begin();
            lengths.save();
            borders.save();
            modes.save();
            disk.await();
            return new BuilderState(channel.position(), lengths.size(), borders.size(), hasModes);
        } catch (IOException e) {
            throw AtomicFiles.cannotWrite(IndexFormat.data(prefix), e);
        }
    }

    private static FileChannel openAlone(Path data) throws IOException {
        FileChannel channel = FileChannel.open(data, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() == null) {
                throw new IOException("another process is writing it");
            }
            return channel;
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw new IOException("this process is writing it already", e);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** Tells a file that is being written from one whose writer was killed. */
    private static void lock(FileChannel channel) {
        try {
            channel.tryLock();
        } catch (IOException e) {
            // a file system without locks; then abandoned files stay, as nobody can lock them either
        }
    }

    /** Deletes what killed writers of the same dataset left: temporary files that nobody holds a lock on. */
    private static void removeAbandoned(Path folder, String stem) throws IOException {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, file -> file.getFileName().toString().startsWith(stem))) {
            for (Path file : found) {
                try (FileChannel other = FileChannel.open(file, StandardOpenOption.WRITE); FileLock lock = other.tryLock()) {
                    if (lock != null) {
                        Files.deleteIfExists(file);
                    }
                } catch (OverlappingFileLockException | IOException e) {
                    // this process writes it, it is gone already, or its state cannot be known: it does no harm
                }
            }
        }
    }

    /** Appends the sequence {@code tokens[from … to)}; the document stays open. */
    public void addItem(int[] tokens, int from, int to) {
        writing(() -> {
            write(tokens, from, to);
            addLength(to - from);
        });
    }

    /** Appends a sequence with a mode, as multimodal data has them. */
    public void addItem(int[] tokens, int from, int to, byte mode) {
        writing(() -> {
            write(tokens, from, to);
            hasModes = true;
            addLength(to - from, mode);
        });
    }

    /** Ends a document after the sequences added so far; a document may be empty. */
    public void endDocument() {
        writing(() -> borders.add(lengths.size()));
    }

    /** Appends a whole document: its tokens and the lengths of its sequences, which add up to them. */
    public void addDocument(int[] tokens, int count, int[] sequenceLengths, int sequences) {
        int sum = 0;
        for (int i = 0; i < sequences; i++) {
            sum += sequenceLengths[i];
        }
        if (sum != count) {
            throw new IllegalArgumentException("the sequences have " + sum + " tokens, the document " + count);
        }
        writing(() -> {
            write(tokens, 0, count);
            for (int i = 0; i < sequences; i++) {
                addLength(sequenceLengths[i]);
            }
            borders.add(lengths.size());
        });
    }

    /** Appends documents prepared elsewhere. */
    public void addBlock(DocumentBlock block) {
        if (block.type() != type) {
            throw new IllegalArgumentException("a block of " + block.type() + " for a dataset of " + type);
        }
        writing(() -> {
            flush();
            AtomicFiles.writeFully(channel, block.data());
            disk.written();
            long before = lengths.size();
            for (int i = 0; i < block.sequences(); i++) {
                addLength(block.length(i));
            }
            for (int i = 0; i < block.documents(); i++) {
                borders.add(before + block.border(i));
            }
        });
    }

    /**
     * Appends documents of one text each, and behind each text a file as a sequence of mode {@value #FILE_MODE} (see {@link FileSequence}).
     *
     * @throws UserError also if a file cannot be read
     */
    public void addPairs(DocumentBlock texts, List<Path> files) {
        if (texts.type() != type || type != TokenType.INT32 || texts.documents() != files.size() || texts.sequences() != files.size()) {
            throw new IllegalArgumentException("a text of int32 tokens is needed for each of " + files.size() + " files");
        }
        writing(() -> {
            flush();
            ByteBuffer data = texts.data();
            for (int i = 0; i < files.size(); i++) {
                AtomicFiles.writeFully(channel, data.limit(data.position() + texts.length(i) * type.bytes()));
                hasModes = true;
                addLength(texts.length(i));
                addLength(FileSequence.append(files.get(i), channel), FILE_MODE);
                borders.add(lengths.size());
            }
        });
    }

    /** Appends another dataset of the same element type (merging), which may lie in an object store. */
    public void addIndex(String other, ReadOptions reading) {
        ReadOptions unmapped = new ReadOptions(false, reading.objectCache()); // pages of a map would count as memory of this process
        try (IndexedDataset source = IndexedDataset.open(other, unmapped)) {
            if (source.type() != type) {
                throw new UserError("cannot merge " + other + ": its tokens are " + source.type() + ", those of "
                        + prefix + " are " + type);
            }
            writing(() -> {
                long before = lengths.size();
                hasModes |= source.hasModes();
                flush();
                copy(source);
                for (long i = 0; i < source.sequenceCount(); i++) {
                    addLength(source.sequenceLength(i), source.mode(i));
                }
                for (long i = 1; i <= source.documentCount(); i++) {
                    borders.add(before + source.documentIndex(i));
                }
            });
        }
    }

    /** The number of sequences so far. */
    public long sequenceCount() {
        return lengths.size();
    }

    /** Publishes both files: synced, the data renamed first, so that an index never describes data that is not there. */
    public void finish() {
        writing(() -> {
            flush();
            disk.begin();
            AtomicFiles.write(IndexFormat.index(prefix), this::publish);
            open = false;
            closeNumbers();
        });
    }

    /** Writes the index aside; when that is done, and the data is on the disk, puts the data in its place. */
    private void publish(FileChannel index) throws IOException {
        writeIndex(index);
        writing(() -> { // a failure here is one of the data, not of the index
            disk.await();
            channel.close();
            // an index left from an earlier run must not describe the new data for even a moment
            Files.deleteIfExists(IndexFormat.index(prefix));
            Files.move(temporaryData, IndexFormat.data(prefix), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        });
    }

    /** Discards everything unless {@link #finish()} was called. */
    @Override
    public void close() {
        if (open) {
            open = false;
            try {
                closeData();
                Files.deleteIfExists(temporaryData);
                closeNumbers();
                folders.removeEmpty();
            } catch (IOException e) {
                throw AtomicFiles.cannotWrite(temporaryData, e);
            }
        }
    }

    /** Leaves everything up to the last {@link #checkpoint()} for {@link #resumable} to go on with. */
    public void suspend() {
        if (open) {
            open = false;
            try {
                closeData();
                lengths.suspend();
                borders.suspend();
                modes.suspend();
            } catch (IOException e) {
                throw AtomicFiles.cannotWrite(temporaryData, e);
            }
        }
    }

    /** Of data that nobody will read, as of what came after a checkpoint, it does not matter whether it reached the disk. */
    private void closeData() throws IOException {
        try (channel) {
            disk.await();
        } catch (IOException e) {
            // an interrupt has closed the channel, or the disk is full
        }
    }

    private void closeNumbers() throws IOException {
        lengths.close();
        borders.close();
        modes.close();
    }

    /** A part of the work that may fail to reach the disk. */
    private interface Step {
        void run() throws IOException;
    }

    private void writing(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw AtomicFiles.cannotWrite(IndexFormat.data(prefix), e);
        }
    }

    private void addLength(int length) throws IOException {
        addLength(length, (byte) 0);
    }

    private void addLength(int length, byte mode) throws IOException {
        if (hasModes) {
            while (modes.size() < lengths.size()) {
                modes.add(0); // sequences from before the first mode was given
            }
            modes.add(mode);
        }
        lengths.add(length);
    }

    private void write(int[] tokens, int from, int to) throws IOException {
        int step = BUFFER / type.bytes();
        for (int at = from; at < to; at += step) {
            int end = Math.min(at + step, to);
            int bytes = (end - at) * type.bytes();
            if (buffer.remaining() < bytes) {
                flush();
            }
            int wrong = type.write(tokens, at, end, memory, buffer.position());
            if (wrong >= 0) {
                throw new UserError("cannot write " + IndexFormat.data(prefix) + ": token " + tokens[wrong]
                        + " does not fit into " + type + "; the tokenizer's vocabulary size is smaller than its largest id");
            }
            buffer.position(buffer.position() + bytes);
        }
    }

    private void flush() throws IOException {
        AtomicFiles.writeFully(channel, buffer.flip());
        buffer.clear();
        disk.written();
    }

    private void copy(IndexedDataset source) throws IOException {
        long step = 1 << 23;
        for (long at = 0; at < source.dataBytes(); at += step) {
            AtomicFiles.writeFully(channel, source.dataBytes(at, Math.min(step, source.dataBytes() - at)).asByteBuffer());
            disk.written();
        }
    }

    private void writeIndex(FileChannel index) throws IOException {
        IndexWriter out = new IndexWriter(index, buffer);
        out.header(type, lengths.size(), borders.size());
        out.flush();
        lengths.appendTo(index);
        long[] pointer = {0};
        lengths.forEach(length -> {
            out.putLong(pointer[0]);
            pointer[0] += length * type.bytes();
        });
        out.flush();
        borders.appendTo(index);
        modes.appendTo(index);
    }
}
