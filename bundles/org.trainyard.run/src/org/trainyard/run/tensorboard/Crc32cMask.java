package org.trainyard.run.tensorboard;

import java.util.zip.CRC32C;

/** The masked CRC-32C of TFRecord framing: rotated right by 15 bits, plus a constant. */
final class Crc32cMask {
    private static final int DELTA = 0xa282ead8;

    private Crc32cMask() {
    }

    static int of(byte[] bytes, int offset, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, offset, length);
        return Integer.rotateRight((int) crc.getValue(), 15) + DELTA;
    }
}
