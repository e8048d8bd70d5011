package org.trainyard.data.parquet;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.trainyard.data.records.RecordFormat;
import org.trainyard.data.records.RecordReader;

/** Parquet: columns of any type, compressed by snappy, gzip or zstd. */
public final class ParquetFormat implements RecordFormat {
    private static final byte[] MARK = "PAR1".getBytes(StandardCharsets.US_ASCII);

    @Override
    public boolean recognizes(byte[] start) {
        return Arrays.equals(start, MARK);
    }

    @Override
    public RecordReader open(Path file, List<String> columns, long first) {
        return ParquetRecords.open(file, columns, first);
    }
}
