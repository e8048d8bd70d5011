package org.trainyard.data.records;

/** Reads the records of a file in their order, in bounded memory. For one thread. */
public interface RecordReader extends AutoCloseable {
    /**
     * Appends the next record as a JSON object on a line of its own; keys whose value is null are left out.
     *
     * @return false at the end of the file
     * @throws org.trainyard.run.UserError if the file is broken
     */
    boolean next(JsonBytes out);

    /** The number of records read or skipped. */
    long position();

    /** The share of the file that lies before {@link #position()}, 0 to 1. */
    double fraction();

    @Override
    void close();
}
