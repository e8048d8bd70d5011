package org.trainyard.data.dataset.internal;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trainyard.run.AtomicFiles;

/** numpy's {@code .npy} files, format 1.0, little-endian, C order: written at once, read through a map. */
public final class NpyFile {
    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};
    private static final int ALIGNMENT = 64;
    private static final int PREAMBLE = MAGIC.length + Short.BYTES;
    private static final Pattern HEADER = Pattern.compile(
            "\\{'descr': '([^']+)', 'fortran_order': False, 'shape': \\((\\d+), ?(?:(\\d+),? ?)?\\), \\}\\s*");
    private static final long WRITE_STEP = 1 << 26;

    private NpyFile() {
    }

    /** Writes an array beside the target and renames it there. */
    public static void write(Path target, IndexArray array) {
        String shape = array.columns() == 0 ? "(" + array.rows() + ",)" : "(" + array.rows() + ", " + array.columns() + ")";
        String header = "{'descr': '" + array.type().descriptor + "', 'fortran_order': False, 'shape': " + shape + ", }";
        int length = (PREAMBLE + header.length() + 1 + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT - PREAMBLE;
        String padded = header + " ".repeat(length - header.length() - 1) + "\n";
        ByteBuffer head = ByteBuffer.allocate(PREAMBLE + length);
        head.put(MAGIC).put((byte) length).put((byte) (length >>> 8)).put(padded.getBytes(StandardCharsets.US_ASCII)).flip();
        AtomicFiles.write(target, channel -> {
            AtomicFiles.writeFully(channel, head);
            writeElements(channel, array.segment());
        });
    }

    private static void writeElements(FileChannel channel, MemorySegment segment) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocateDirect((int) Math.min(WRITE_STEP, segment.byteSize()));
        for (long at = 0; at < segment.byteSize(); at += buffer.capacity()) {
            int bytes = (int) Math.min(buffer.capacity(), segment.byteSize() - at);
            buffer.clear().limit(bytes);
            MemorySegment.ofBuffer(buffer).copyFrom(segment.asSlice(at, bytes));
            AtomicFiles.writeFully(channel, buffer);
        }
    }

    /**
     * Maps an array for as long as {@code arena} lives.
     *
     * @throws IOException if the file is missing, cut off, or nothing this class writes
     */
    public static IndexArray read(Path file, Arena arena) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            MemorySegment map = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
            if (map.byteSize() < PREAMBLE) {
                throw new IOException(file + " is no .npy file");
            }
            ByteBuffer head = map.asSlice(0, PREAMBLE).asByteBuffer();
            byte[] magic = new byte[MAGIC.length];
            head.get(magic);
            int length = head.get() & 0xff | (head.get() & 0xff) << 8;
            if (!Arrays.equals(magic, MAGIC) || map.byteSize() < PREAMBLE + length) {
                throw new IOException(file + " is no .npy file of format 1.0");
            }
            byte[] text = new byte[length];
            map.asSlice(PREAMBLE, length).asByteBuffer().get(text);
            return parse(file, new String(text, StandardCharsets.ISO_8859_1), map.asSlice(PREAMBLE + length));
        }
    }

    private static IndexArray parse(Path file, String header, MemorySegment elements) throws IOException {
        Matcher matcher = HEADER.matcher(header);
        if (matcher.matches()) {
            for (IndexArray.Type type : IndexArray.Type.values()) {
                if (type.descriptor.equals(matcher.group(1))) {
                    int columns = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
                    IndexArray array = new IndexArray(type, Long.parseLong(matcher.group(2)), columns, elements);
                    if (array.elements() * type.bytes == elements.byteSize()) {
                        return array;
                    }
                }
            }
        }
        throw new IOException(file + " holds no integer array of the size its header gives");
    }
}
