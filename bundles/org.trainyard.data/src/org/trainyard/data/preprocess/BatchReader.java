package org.trainyard.data.preprocess;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.trainyard.data.records.JsonBytes;
import org.trainyard.data.records.RecordFormat;
import org.trainyard.data.records.RecordFormats;
import org.trainyard.data.records.RecordReader;
import org.trainyard.data.tokenizer.TextFiles;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.UserError;

/** Cuts the input files into batches at line, document or record ends. For one thread. */
final class BatchReader implements AutoCloseable {
    /** Bytes of a batch, unless a line or document is longer. */
    static final int SIZE = 1 << 19;
    private static final int LARGEST = Integer.MAX_VALUE - 16;

    private final List<Path> files;
    private final TextForm form;
    private final List<String> keys;
    private final long totalBytes;
    private int next;
    private Path file;
    private TextForm fileForm;
    private PlainFile plain; // a file of text that is not compressed
    private InputStream in; // of another file of text
    private RecordReader records; // of a file of records
    private final JsonBytes lines = new JsonBytes();
    private boolean firstOfFile;
    private final Deque<PlainFile> reading = new ArrayDeque<>(); // of batches that are not written
    private final Deque<byte[]> idle = new ArrayDeque<>(); // arrays of batches that are written
    private byte[] rest = new byte[SIZE]; // what was read beyond the last batch's end, in [0 … restLength)
    private int restLength;
    private long offset; // of the last batch's end in the file's text, or the number of records up to there
    private long consumed; // bytes of the files as they lie on disk, without the file of records that is open

    /** @param keys what is read of records */
    BatchReader(List<Path> files, TextForm form, List<String> keys) {
        this.files = files;
        this.form = form;
        this.keys = keys;
        long total = 0;
        for (Path path : files) {
            if (Files.isDirectory(path)) {
                throw new UserError("--input " + path + " is a folder; name its files, such as \"" + path + "/*.jsonl\"");
            }
            total += sizeOf(path);
        }
        totalBytes = total;
    }

    /** The share of the files' bytes that has been read. */
    double fraction() {
        double open = records == null ? 0 : records.fraction() * sizeOf(file);
        return totalBytes == 0 ? 1 : Math.min(1, (consumed + open) / totalBytes);
    }

    /** The next batch, or null at the end of the last file. */
    Batch next() {
        while (true) {
            if (plain == null && in == null && records == null) {
                if (next == files.size()) {
                    return null;
                }
                open(files.get(next++), 0);
            }
            Batch batch = records != null ? readRecords() : read();
            if (batch != null) {
                return batch;
            }
            consumed += records == null ? 0 : sizeOf(file);
            leave();
        }
    }

    /** Goes to where an earlier reader's batch ended; to be called before the first {@link #next()}. */
    void skipTo(Batch.Position position) {
        for (int i = 0; i < position.file(); i++) {
            consumed += sizeOf(files.get(i));
        }
        next = position.file();
        open(files.get(next++), position.offset());
    }

    private static long sizeOf(Path path) {
        try {
            return Files.size(path);
        } catch (IOException e) {
            throw cannotRead(path, e);
        }
    }

    private void open(Path path, long from) {
        file = path;
        offset = from;
        firstOfFile = from == 0;
        restLength = 0;
        Optional<RecordFormat> format = RecordFormats.of(path);
        fileForm = format.isPresent() ? TextForm.JSON_LINES : form.of(path);
        if (format.isPresent()) {
            records = format.get().open(path, keys, from);
            return;
        }
        try {
            plain = fileForm == TextForm.ONE_DOCUMENT ? null : PlainFile.open(path);
            if (plain != null) {
                reading.add(plain);
                consumed += from;
                return;
            }
            in = TextFiles.decompress(new Counting(Files.newInputStream(path)));
            in.skipNBytes(from);
        } catch (IOException e) {
            throw cannotRead(path, e);
        }
    }

    private Batch readRecords() {
        lines.truncate(0);
        while (lines.size() < SIZE && records.next(lines)) {
            offset++;
        }
        if (lines.size() == 0) {
            return null;
        }
        byte[] bytes = array(lines.size());
        System.arraycopy(lines.array(), 0, bytes, 0, lines.size());
        return batch(bytes, lines.size());
    }

    private Batch read() {
        try {
            return plain == null ? readText() : cut();
        } catch (IOException e) {
            throw cannotRead(file, e);
        }
    }

    private Batch cut() throws IOException {
        int searched = 0;
        for (int most = SIZE;; most = larger(most)) {
            long left = plain.size() - offset;
            int length = left <= most ? (int) left : plain.cut(offset, searched, most, fileForm);
            if (length > 0 || left <= 0) {
                offset += length;
                consumed += length;
                return length == 0 ? null : batch(null, length);
            }
            searched = most;
        }
    }

    /** The next size to try for a line or document that is longer than {@code size}. */
    private int larger(int size) {
        if (size == LARGEST) {
            throw new UserError(file + ": a line or document is longer than 2 GiB; cut it up first");
        }
        return (int) Math.min(2L * size, LARGEST);
    }

    private Batch readText() throws IOException {
        byte[] buffer = array(restLength == 0 ? SIZE : restLength + SIZE / 2);
        System.arraycopy(rest, 0, buffer, 0, restLength);
        int filled = restLength;
        int searched = 0;
        while (true) {
            int count = in.readNBytes(buffer, filled, buffer.length - filled);
            filled += count;
            if (filled < buffer.length) { // the end of the file
                restLength = 0;
                offset += filled;
                return filled == 0 ? null : batch(buffer, filled);
            }
            int end = fileForm == TextForm.ONE_DOCUMENT ? 0 : boundary(fileForm, buffer, searched, filled);
            if (end > 0) {
                keepRest(buffer, end, filled);
                offset += end;
                return batch(buffer, end);
            }
            searched = filled;
            buffer = Arrays.copyOf(buffer, larger(buffer.length));
        }
    }

    private void keepRest(byte[] buffer, int from, int to) {
        restLength = to - from;
        if (restLength > rest.length || rest.length > SIZE) {
            rest = new byte[Math.max(restLength, SIZE)];
        }
        System.arraycopy(buffer, from, rest, 0, restLength);
    }

    private byte[] array(int size) {
        byte[] found = size <= SIZE ? idle.poll() : null;
        return found != null ? found : new byte[Math.max(size, SIZE)];
    }

    /** To be told of a batch that nobody needs any more: its array is used again; with a file's last batch the file is closed. */
    void done(Batch batch) {
        if (batch.bytes() != null && batch.bytes().length == SIZE) {
            idle.add(batch.bytes());
        }
        if (batch.plain() != null && batch.end().offset() == batch.plain().size()) {
            reading.remove(batch.plain());
            close(batch.plain());
        }
    }

    private static void close(PlainFile file) {
        try {
            file.close();
        } catch (IOException e) {
            // it was only read, and has been
        }
    }

    private Batch batch(byte[] buffer, int length) {
        Batch batch = new Batch(file, fileForm, buffer, buffer == null ? plain : null, length, new Batch.Position(next - 1, offset), firstOfFile);
        firstOfFile = false;
        return batch;
    }

    /** The end of the last whole line, or blank line, in the buffer; 0 if there is none behind {@code searched}. */
    static int boundary(TextForm form, byte[] buffer, int searched, int filled) {
        for (int end = filled; end > searched; end--) {
            if (buffer[end - 1] == '\n' && (form != TextForm.BLANK_LINES || endsBlankLine(buffer, end))) {
                return end;
            }
        }
        return 0;
    }

    private static boolean endsBlankLine(byte[] buffer, int end) {
        int before = end - 2;
        if (before >= 0 && buffer[before] == '\r') {
            before--;
        }
        return before < 0 || buffer[before] == '\n';
    }

    static UserError cannotRead(Path path, IOException e) {
        return new UserError("cannot read " + path + ": " + AtomicFiles.reason(e), e);
    }

    @Override
    public void close() {
        leave();
        reading.forEach(BatchReader::close);
    }

    private void leave() {
        plain = null; // workers may read it still
        try (InputStream text = in; RecordReader reader = records) {
            in = null;
            records = null;
        } catch (IOException e) {
            throw cannotRead(file, e);
        }
    }

    /** Counts the bytes taken from the disk, however they are decompressed afterwards. */
    private final class Counting extends FilterInputStream {
        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            consumed += value < 0 ? 0 : 1;
            return value;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            int count = super.read(target, from, length);
            consumed += Math.max(0, count);
            return count;
        }
    }
}
