package org.trainyard.data.parquet;

import dev.hardwood.HardwoodContext;
import dev.hardwood.InputFile;
import dev.hardwood.metadata.RowGroup;
import dev.hardwood.reader.ColumnReaders;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowGroupPredicate;
import dev.hardwood.schema.ColumnProjection;
import dev.hardwood.schema.SchemaNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.trainyard.data.records.JsonBytes;
import org.trainyard.data.records.RecordReader;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.UserError;

/**
 * The rows of a Parquet file. Batches of rows are sized by the file's own counts, to about a megabyte: Hardwood's own choice goes by the width of
 * the types and knows nothing of long texts. Reading on from a row decodes its row group from the beginning.
 */
final class ParquetRecords implements RecordReader {
    private static final long BATCH_BYTES = 1 << 20;
    private static final int MOST_ROWS = 1 << 15;
    private static final int THREADS = 2; // of decoding
    private static final Logger LOG = Logger.getLogger("dev.hardwood"); // held, or the level would be forgotten

    static {
        LOG.setLevel(Level.WARNING);
    }

    private final Path file;
    private final HardwoodContext context;
    private final ParquetFileReader reader;
    private final boolean named; // whether columns were asked for by name
    private final long rows;
    private ColumnReaders columns; // null behind the last row
    private RowFields fields;
    private int row; // in the batch
    private int batchRows;
    private long position;

    private ParquetRecords(Path file, HardwoodContext context, ParquetFileReader reader, List<String> names, long first) throws IOException {
        this.file = file;
        this.context = context;
        this.reader = reader;
        named = names != null;
        rows = reader.getFileMetaData().numRows();
        position = first;
        PageCheck.run(file, reader.getFileMetaData(), names == null ? null : Set.of(present(names)));
        ColumnProjection projection = names == null ? ColumnProjection.all() : ColumnProjection.columns(present(names));
        start(projection, first);
    }

    static ParquetRecords open(Path file, List<String> names, long first) {
        HardwoodContext context = HardwoodContext.create(THREADS);
        ParquetFileReader reader = null;
        try {
            reader = ParquetFileReader.open(InputFile.of(file), context);
            return new ParquetRecords(file, context, reader, names, first);
        } catch (IOException | RuntimeException e) {
            close(context, reader);
            throw e instanceof UserError known ? known : broken(file, e);
        }
    }

    private String[] present(List<String> names) {
        List<String> there = reader.getFileSchema().getRootNode().children().stream().map(SchemaNode::name).toList();
        for (String name : names) {
            if (!there.contains(name)) {
                throw new UserError(file + ": there is no column \"" + name + "\"; the columns are " + String.join(", ", there));
            }
        }
        return names.toArray(String[]::new);
    }

    /** Opens the columns at the row group that holds a row, and passes over the rows before it. */
    private void start(ColumnProjection projection, long first) {
        long before = 0;
        for (RowGroup group : reader.getFileMetaData().rowGroups()) {
            if (before + group.numRows() > first) {
                columns = reader.buildColumnReaders(projection).filter(RowGroupPredicate.byteRange(group.columns().getFirst().chunkStartOffset(), Long.MAX_VALUE))
                        .batchSize(batchSize()).build();
                fields = new RowFields(reader.getFileSchema(), columns, named);
                for (long left = first - before; left > 0 && nextBatch(); left -= batchRows) {
                    row = (int) Math.min(left, batchRows);
                }
                return;
            }
            before += group.numRows();
        }
    }

    private int batchSize() {
        long bytes = reader.getFileMetaData().rowGroups().stream().mapToLong(RowGroup::totalByteSize).sum();
        return (int) Math.clamp(BATCH_BYTES * rows / Math.max(1, bytes), 1, MOST_ROWS);
    }

    private boolean nextBatch() {
        if (columns == null || !columns.nextBatch()) {
            return false;
        }
        row = 0;
        batchRows = columns.getRecordCount();
        fields.load();
        return true;
    }

    @Override
    public boolean next(JsonBytes out) {
        try {
            if (row == batchRows && !nextBatch()) {
                if (Thread.currentThread().isInterrupted()) { // Hardwood takes it for the end
                    throw new CancellationException("reading " + file + " was interrupted");
                }
                if (position < rows) {
                    throw new UserError(file + ": broken Parquet file: ends at row " + position + " of " + rows);
                }
                return false;
            }
            fields.write(out, row++);
            out.sign('\n');
            position++;
            return true;
        } catch (UserError | CancellationException e) {
            throw e;
        } catch (RuntimeException e) {
            throw broken(file, e);
        }
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public double fraction() {
        return rows == 0 ? 1 : position / (double) rows;
    }

    private static UserError broken(Path file, Exception e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String why = cause instanceof IOException io ? AtomicFiles.reason(io) : cause.getMessage() == null ? cause.toString() : cause.getMessage();
        return new UserError(file + ": cannot be read as Parquet: " + why.lines().findFirst().orElse(""), e);
    }

    private static void close(HardwoodContext context, ParquetFileReader reader) {
        try (context; reader) {
            // closes the reader first
        } catch (IOException e) {
            throw new UncheckedIOException(e); // of a file read only
        }
    }

    @Override
    public void close() {
        if (columns != null) {
            columns.close();
        }
        close(context, reader);
    }
}
