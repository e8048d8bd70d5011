package org.trainyard.data.preprocess;

/** A line that is not what it should be; says where in the line, the file and line number are added by who knows them. */
final class BrokenDocument extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    /** @param column 1-based, in characters; 0 when the whole line is meant */
    BrokenDocument(int column, String message) {
        this(0, column, message);
    }

    private BrokenDocument(int line, int column, String message) {
        super(message, null, false, false);
        this.line = line;
        this.column = column;
    }

    /** The same in line {@code line} (from 0) of a batch. */
    BrokenDocument inLine(int line) {
        return new BrokenDocument(line, column, getMessage());
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }
}
