package org.trainyard.spark;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of those lines that begin in a range of a file. Not thread-safe. */
final class PieceStream extends InputStream {
    private final InputStream in;
    private final long to;
    private long position;
    private boolean ended;

    /**
     * @param in the file from byte {@code max(0, from - 1)} on
     * @param to the end of the range
     */
    PieceStream(InputStream in, long from, long to) throws IOException {
        this.in = in;
        this.to = to;
        position = Math.max(0, from - 1);
        while (from > 0 && !ended) { // the line that began before belongs to the piece before
            int next = in.read();
            position++;
            ended = next < 0;
            if (next == '\n') {
                break;
            }
        }
        ended |= position >= to;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int count = ended ? -1 : in.read(target, from, length);
        for (int i = (int) Math.min(length, Math.max(0, to - 1 - position)); i < count; i++) {
            if (target[from + i] == '\n') {
                ended = true;
                return i + 1;
            }
        }
        position += Math.max(0, count);
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
