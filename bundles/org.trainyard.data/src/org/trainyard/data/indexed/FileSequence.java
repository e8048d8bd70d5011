package org.trainyard.data.indexed;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.UserError;

/**
 * Files as sequences of int32, as Megatron's multimodal data keep images: the number of zero bytes at the end, the file's bytes, and these
 * zero bytes, which fill up the last element. Stateless.
 */
public final class FileSequence {
    private FileSequence() {
    }

    /**
     * Copies a file to where {@code to} stands, through no memory of ours.
     *
     * @return the number of elements written
     */
    static int append(Path file, FileChannel to) throws IOException {
        try (FileChannel from = open(file)) {
            long size = from.size();
            int padding = (int) (-size & Integer.BYTES - 1);
            long elements = 1 + (size + padding) / Integer.BYTES;
            if (elements > Integer.MAX_VALUE) {
                throw new UserError(file + ": has " + size + " bytes; a sequence holds at most 8 GiB");
            }
            AtomicFiles.writeFully(to, ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN).putInt(0, padding));
            for (long at = 0; at < size;) {
                long copied = from.transferTo(at, size - at, to);
                if (copied <= 0) {
                    throw new UserError(file + ": became shorter while it was read");
                }
                at += copied;
            }
            AtomicFiles.writeFully(to, ByteBuffer.allocate(padding));
            return (int) elements;
        }
    }

    private static FileChannel open(Path file) {
        try {
            return FileChannel.open(file, StandardOpenOption.READ);
        } catch (IOException e) {
            throw new UserError("cannot read " + file + ": " + AtomicFiles.reason(e), e);
        }
    }

    /** The bytes of the file that is a sequence of a dataset. */
    public static byte[] read(IndexedDataset data, long sequence) {
        int[] elements = data.get(sequence);
        long size = (elements.length - 1L) * Integer.BYTES;
        if (elements.length == 0 || elements[0] < 0 || elements[0] >= Integer.BYTES || elements[0] > size) {
            throw new UserError(data.name() + ": sequence " + sequence + " is no file: it should begin with 0 to 3, the bytes that fill it up");
        }
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(size)).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asIntBuffer().put(elements, 1, elements.length - 1);
        return Arrays.copyOf(bytes.array(), (int) size - elements[0]);
    }
}
