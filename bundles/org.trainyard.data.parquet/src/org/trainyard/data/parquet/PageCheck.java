package org.trainyard.data.parquet;

import dev.hardwood.internal.metadata.PageHeader;
import dev.hardwood.internal.thrift.PageHeaderReader;
import dev.hardwood.internal.thrift.ThriftCompactReader;
import dev.hardwood.metadata.ColumnChunk;
import dev.hardwood.metadata.ColumnMetaData;
import dev.hardwood.metadata.FileMetaData;
import dev.hardwood.metadata.RowGroup;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.trainyard.run.UserError;

/**
 * Walks the headers of all pages before any is read: a page that is said to reach beyond its column would keep Hardwood 1.0 waiting for ever.
 * Reads a few hundred bytes a page.
 */
final class PageCheck {
    private static final int MARKS = 4; // the file begins with as many bytes, and ends with the footer's length and they again
    private static final int USUAL_HEADER = 512;

    private final Path file;

    private PageCheck(Path file) {
        this.file = file;
    }

    /** @param columns the top-level columns that will be read, or null for all */
    static void run(Path file, FileMetaData metaData, Set<String> columns) throws IOException {
        PageCheck check = new PageCheck(file);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            for (RowGroup group : metaData.rowGroups()) {
                for (ColumnChunk chunk : group.columns()) {
                    String name = chunk.metaData().pathInSchema().elements().getFirst();
                    if (columns == null || columns.contains(name)) {
                        check.column(channel, chunk, name);
                    }
                }
            }
        }
    }

    private void column(FileChannel channel, ColumnChunk chunk, String name) throws IOException {
        ColumnMetaData data = chunk.metaData();
        long at = chunk.chunkStartOffset();
        long end = at + data.totalCompressedSize();
        if (at < MARKS || end < at || end > channel.size() - 2 * MARKS) {
            throw broken(at, "column " + name + " is said to have " + data.totalCompressedSize() + " bytes from there, the file has " + channel.size());
        }
        long values = 0;
        while (values < data.numValues()) {
            if (at >= end) {
                throw broken(at, "column " + name + " ends after " + values + " of " + data.numValues() + " values");
            }
            Page page = page(channel, at, end, name);
            if (page.end() > end) {
                throw broken(at, "a page of column " + name + " is said to end at byte " + page.end() + ", its column ends at " + end);
            }
            values += page.values();
            at = page.end();
        }
    }

    private record Page(long end, long values) {
    }

    private Page page(FileChannel channel, long at, long end, String name) throws IOException {
        for (int size = USUAL_HEADER;; size *= 4) {
            ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(size, end - at));
            while (bytes.hasRemaining() && channel.read(bytes, at + bytes.position()) >= 0) {
                // until it is full
            }
            ThriftCompactReader reader = new ThriftCompactReader(bytes.flip());
            try {
                PageHeader header = PageHeaderReader.read(reader);
                long values = switch (header.type()) {
                    case DATA_PAGE -> header.dataPageHeader().numValues();
                    case DATA_PAGE_V2 -> header.dataPageHeaderV2().numValues();
                    default -> 0;
                };
                if (values < 0 || header.compressedPageSize() < 0) {
                    throw broken(at, "a page of column " + name + " has a negative size");
                }
                return new Page(at + reader.getBytesRead() + header.compressedPageSize(), values);
            } catch (EOFException e) {
                if (size >= end - at || size > 1 << 20) {
                    throw broken(at, "the header of a page of column " + name + " has no end");
                }
            } catch (IOException | RuntimeException e) {
                throw e instanceof UserError known ? known : broken(at, "no page of column " + name + " begins there: " + e.getMessage());
            }
        }
    }

    private UserError broken(long at, String what) {
        return new UserError(file + ": broken Parquet file at byte " + at + ": " + what);
    }
}
