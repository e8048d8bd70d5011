package org.trainyard.data.tokenizer.sentencepiece;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Reads the fields of one message in Protocol Buffers' wire format. Not thread-safe. */
final class ProtoReader {
    private static final int VARINT = 0;
    private static final int FIXED64 = 1;
    private static final int BYTES = 2;
    private static final int FIXED32 = 5;

    private final ByteBuffer in;
    private int field;
    private int wireType;

    ProtoReader(byte[] message) {
        in = ByteBuffer.wrap(message).order(ByteOrder.LITTLE_ENDIAN);
    }

    private ProtoReader(ByteBuffer message) {
        in = message.order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Goes to the next field and gives its number, or 0 at the end; the value must then be read or skipped. */
    int next() {
        if (!in.hasRemaining()) {
            return 0;
        }
        long tag = varint();
        field = (int) (tag >>> 3);
        wireType = (int) (tag & 7);
        if (field == 0) {
            throw broken("a field has the number 0");
        }
        return field;
    }

    long number() {
        expect(VARINT);
        return varint();
    }

    boolean flag() {
        return number() != 0;
    }

    float real() {
        expect(FIXED32);
        need(Float.BYTES);
        return in.getFloat();
    }

    byte[] bytes() {
        ByteBuffer part = part();
        byte[] bytes = new byte[part.remaining()];
        part.get(bytes);
        return bytes;
    }

    String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    ProtoReader message() {
        return new ProtoReader(part());
    }

    void skip() {
        switch (wireType) {
            case VARINT -> varint();
            case FIXED64 -> advance(Long.BYTES);
            case BYTES -> part();
            case FIXED32 -> advance(Integer.BYTES);
            default -> throw broken("field " + field + " has the wire type " + wireType);
        }
    }

    private void advance(int count) {
        need(count);
        in.position(in.position() + count);
    }

    private ByteBuffer part() {
        expect(BYTES);
        long length = varint();
        if (length < 0 || length > in.remaining()) {
            throw broken("field " + field + " has " + length + " bytes where " + in.remaining() + " are left");
        }
        ByteBuffer part = in.slice(in.position(), (int) length);
        in.position(in.position() + (int) length);
        return part;
    }

    private long varint() {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            need(1);
            byte b = in.get();
            value |= (b & 0x7fL) << shift;
            if (b >= 0) {
                return value;
            }
        }
        throw broken("a number has more than ten bytes");
    }

    private void expect(int type) {
        if (wireType != type) {
            throw broken("field " + field + " has the wire type " + wireType + " where " + type + " is expected");
        }
    }

    private void need(int count) {
        if (in.remaining() < count) {
            throw broken("it ends within field " + field);
        }
    }

    private static IllegalArgumentException broken(String what) {
        return new IllegalArgumentException(what);
    }
}
