package org.trainyard.data.indexed;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.trainyard.run.UserError;

/**
 * The header of an {@code .idx} file and the offsets that follow from it.
 *
 * @param sequences the number of sequences
 * @param documents the length of the document array, one more than there are documents
 * @param hasModes whether a mode per sequence follows; the header does not say, the file's length does
 */
record IndexHeader(TokenType type, long sequences, long documents, boolean hasModes) {

    long lengthsAt() {
        return IndexFormat.LENGTHS_AT;
    }

    long pointersAt() {
        return lengthsAt() + Integer.BYTES * sequences;
    }

    long documentsAt() {
        return pointersAt() + Long.BYTES * sequences;
    }

    long modesAt() {
        return documentsAt() + Long.BYTES * documents;
    }

    static IndexHeader read(String file, MemorySegment index) {
        long size = index.byteSize();
        for (int i = 0; i < Math.min(size, IndexFormat.MAGIC.length); i++) {
            if (index.get(ValueLayout.JAVA_BYTE, i) != IndexFormat.MAGIC[i]) {
                throw broken(file, i, "it does not begin with MMIDIDX, so this is no dataset index");
            }
        }
        if (size < IndexFormat.LENGTHS_AT) {
            throw broken(file, size, "the header needs " + IndexFormat.LENGTHS_AT + " bytes, the file has " + size);
        }
        long version = index.get(TokenType.LONG, IndexFormat.VERSION_AT);
        if (version != IndexFormat.VERSION) {
            throw broken(file, IndexFormat.VERSION_AT, "version " + Long.toUnsignedString(version) + ", expected 1");
        }
        int code = index.get(ValueLayout.JAVA_BYTE, IndexFormat.TYPE_AT) & 0xff;
        TokenType type = TokenType.ofCode(code);
        if (type == null) {
            throw broken(file, IndexFormat.TYPE_AT, "unknown token type " + code + ", expected 1 to 8");
        }
        long sequences = count(file, index, IndexFormat.SEQUENCES_AT, "sequences");
        long documents = count(file, index, IndexFormat.DOCUMENTS_AT, "document borders");
        IndexHeader plain = new IndexHeader(type, sequences, documents, false);
        if (plain.modesAt() == size) {
            return plain;
        }
        if (plain.modesAt() + sequences == size) {
            return new IndexHeader(type, sequences, documents, true);
        }
        throw broken(file, IndexFormat.SEQUENCES_AT, "its " + sequences + " sequences and " + documents
                + " document borders need " + plain.modesAt() + " bytes (" + (plain.modesAt() + sequences)
                + " with modes), the file has " + size);
    }

    private static long count(String file, MemorySegment index, long at, String what) {
        long value = index.get(TokenType.LONG, at);
        // an entry takes at least eight bytes, so this also keeps every later sum far from overflow
        if (value < 0 || value > index.byteSize() / Long.BYTES) {
            throw broken(file, at, Long.toUnsignedString(value) + " " + what + " do not fit into the file's "
                    + index.byteSize() + " bytes");
        }
        return value;
    }

    static UserError broken(String file, long offset, String what) {
        return new UserError(file + ": broken dataset index at byte " + offset + ": " + what);
    }
}
