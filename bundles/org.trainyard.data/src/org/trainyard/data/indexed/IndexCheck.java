package org.trainyard.data.indexed;

import java.lang.foreign.MemorySegment;
import org.trainyard.run.UserError;

/** Walks an index once: lengths, pointers and documents must agree with each other and with the data file's size. */
final class IndexCheck {
    private final String file;
    private final String dataFile;
    private final MemorySegment index;
    private final IndexHeader header;
    private long tokens;
    private long hash;

    /** The files are named in messages only. */
    IndexCheck(String file, String dataFile, MemorySegment index, IndexHeader header) {
        this.file = file;
        this.dataFile = dataFile;
        this.index = index;
        this.header = header;
    }

    void run(long dataBytes) {
        hash = header.type().code();
        checkSequences(dataBytes);
        checkDocuments();
    }

    private void checkSequences(long dataBytes) {
        long expected = 0;
        int bytes = header.type().bytes();
        for (long i = 0; i < header.sequences(); i++) {
            int length = index.get(TokenType.INT, header.lengthsAt() + Integer.BYTES * i);
            if (length < 0) {
                throw IndexHeader.broken(file, header.lengthsAt() + Integer.BYTES * i,
                        "sequence " + i + " has the negative length " + length);
            }
            long pointer = index.get(TokenType.LONG, header.pointersAt() + Long.BYTES * i);
            if (pointer != expected) {
                throw IndexHeader.broken(file, header.pointersAt() + Long.BYTES * i,
                        "sequence " + i + " starts at byte " + pointer + ", after its predecessors it should be " + expected);
            }
            expected += (long) length * bytes;
            hash = mix(hash, length);
        }
        if (expected != dataBytes) {
            throw new UserError(dataFile + ": has " + dataBytes + " bytes, but its index " + file + " describes "
                    + expected + " (" + header.type() + "); the two files do not belong together or one is cut off");
        }
        tokens = expected / bytes;
    }

    private void checkDocuments() {
        if (header.documents() == 0) {
            throw IndexHeader.broken(file, IndexFormat.DOCUMENTS_AT, "the document array is empty, it begins with 0");
        }
        long previous = 0;
        for (long i = 0; i < header.documents(); i++) {
            long at = header.documentsAt() + Long.BYTES * i;
            long border = index.get(TokenType.LONG, at);
            boolean last = i == header.documents() - 1;
            if (i == 0 && border != 0) {
                throw IndexHeader.broken(file, at, "the first document starts at sequence " + border + " instead of 0");
            }
            if (border < previous || border > header.sequences() || last && border != header.sequences()) {
                throw IndexHeader.broken(file, at, "document border " + i + " is " + border + ", expected "
                        + (last ? header.sequences() : previous + " to " + header.sequences()));
            }
            previous = border;
            hash = mix(hash, border);
        }
    }

    private static long mix(long hash, long value) {
        long mixed = (hash ^ value) * 0x9e3779b97f4a7c15L;
        return mixed ^ mixed >>> 29;
    }

    long tokens() {
        return tokens;
    }

    long fingerprint() {
        return hash;
    }
}
