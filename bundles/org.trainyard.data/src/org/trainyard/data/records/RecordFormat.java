package org.trainyard.data.records;

import java.nio.file.Path;
import java.util.List;

/** A format of files that hold records. Stateless; contributed to {@code org.trainyard.data.records}. */
public interface RecordFormat {
    /** Whether a file is of this format. {@code start} is its first bytes: {@link RecordFormats#MARK}, fewer if it is shorter. */
    boolean recognizes(byte[] start);

    /**
     * Opens a file.
     *
     * @param columns the columns that become keys of the JSON objects, or null for all
     * @param first the number of the record to begin with, from 0
     * @throws org.trainyard.run.UserError if the file is broken, or has no such column: names those it has
     */
    RecordReader open(Path file, List<String> columns, long first);
}
