package org.trainyard.checkpoint.safetensors;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trainyard.checkpoint.safetensors.TensorData.bytes;
import static org.trainyard.checkpoint.safetensors.TensorData.f32;
import static org.trainyard.checkpoint.safetensors.TensorData.shape;

import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.run.UserError;

class SafeTensorsTest {
    private static final ValueLayout.OfFloat FLOAT = ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    @TempDir
    Path dir;

    /** {@code golden.safetensors} was written by the safetensors package 0.8.0 from these values. */
    private static List<TensorSource> golden() {
        return List.of(
                hex("b.f64", DType.F64, "000000000000f83f00000000000002c0", 2),
                f32("a.f32", shape(2, 3), 0, 0.25f, 0.5f, 0.75f, 1, 1.25f),
                hex("f16", DType.F16, "003cff7b", 1, 2),
                hex("bf16", DType.BF16, "4940", 1),
                hex("i64", DType.I64, "ffffffffffffffff0000000000010000", 2),
                hex("i32", DType.I32, "07000000", 1),
                hex("i16", DType.I16, "feff2c01", 2),
                hex("i8", DType.I8, "807f", 2),
                hex("u8", DType.U8, "00ff01", 3),
                hex("bool", DType.BOOL, "010001", 3),
                hex("e4m3", DType.F8_E4M3, "38fe", 2),
                hex("e5m2", DType.F8_E5M2, "3c7b", 2),
                f32("scalar", shape(), 2.5f),
                f32("empty", shape(0, 4)),
                hex("ünïcode/\"quoted\"", DType.U8, "09", 1));
    }

    private static TensorSource hex(String name, DType dtype, String hex, long... shape) {
        return bytes(name, dtype, shape, HexFormat.of().parseHex(hex));
    }

    @Test
    void writesTheBytesOfTheReference() throws IOException {
        Path file = dir.resolve("ours.safetensors");
        SafeTensorsWriter.write(file, golden(), Map.of("format", "pt"));
        assertArrayEquals(goldenBytes(), Files.readAllBytes(file));
    }

    @Test
    void readsTheReference() throws IOException {
        Path file = Files.write(dir.resolve("theirs.safetensors"), goldenBytes());
        try (SafeTensorsFile open = SafeTensorsFile.open(file)) {
            assertEquals(Map.of("format", "pt"), open.metadata());
            assertEquals(golden().size(), open.names().size());
            for (TensorSource expected : golden()) {
                TensorView tensor = open.tensor(expected.name());
                assertEquals(expected.dtype(), tensor.dtype());
                assertArrayEquals(expected.shape(), tensor.shape());
                assertEquals(-1, tensor.data().mismatch(expected.segment().orElseThrow()), expected.name());
            }
            assertEquals(1.25f, open.tensor("a.f32").data().get(FLOAT, 20));
            UserError missing = assertThrows(UserError.class, () -> open.tensor("nope"));
            assertEquals(file + " has no tensor nope", missing.getMessage());
        }
    }

    private static byte[] goldenBytes() throws IOException {
        try (InputStream in = SafeTensorsTest.class.getResourceAsStream("golden.safetensors")) {
            return in.readAllBytes();
        }
    }

    @Test
    void fetchesWhatLiesElsewhere() {
        Path file = dir.resolve("device.safetensors");
        SafeTensorsWriter.write(file, List.of(TensorSource.copying("x", DType.F32, shape(2),
                target -> target.setAtIndex(FLOAT, 1, 4.5f))), Map.of());
        try (SafeTensorsFile open = SafeTensorsFile.open(file)) {
            assertEquals(4.5f, open.tensor("x").data().get(FLOAT, 4));
        }
    }

    @Test
    void attacksAreRefusedByName() throws IOException {
        String good = "\"t\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]}";
        refuse("appears twice", "{" + good + "," + good + "}", 8);
        refuse("appears twice", "{\"__metadata__\":{},\"__metadata__\":{}," + good + "}", 8);
        refuse("the key a appears twice", "{\"__metadata__\":{\"a\":\"1\",\"a\":\"2\"}," + good + "}", 8);
        refuse("must be a text", "{\"__metadata__\":{\"a\":{\"b\":\"1\"}}," + good + "}", 8);
        refuse("dtype appears twice", "{\"t\":{\"dtype\":\"F32\",\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]}}", 8);
        refuse("(an overlap)", "{" + good + ",\"u\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[4,12]}}", 12);
        refuse("(a hole)", "{" + good + ",\"u\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[12,16]}}", 16);
        refuse("(a hole)", "{\"t\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[4,8]}}", 8);
        refuse("tensor t ends at offset 8, but the file has only 7", "{" + good + "}", 7);
        refuse("what follows belongs to no tensor", "{" + good + "}", 9);
        refuse("not -8", "{\"t\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[-8,0]}}", 8);
        refuse("not -2", "{\"t\":{\"dtype\":\"F32\",\"shape\":[-2],\"data_offsets\":[0,8]}}", 8);
        refuse("not 2.0", "{\"t\":{\"dtype\":\"F32\",\"shape\":[2.0],\"data_offsets\":[0,8]}}", 8);
        refuse("must hold whole numbers", "{\"t\":{\"dtype\":\"F32\",\"shape\":[\"2\"],\"data_offsets\":[0,8]}}", 8);
        refuse("takes 8 bytes", "{\"t\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,4]}}", 4);
        refuse("takes 8 bytes", "{\"t\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[8,0]}}", 8);
        refuse("larger than any file", "{\"t\":{\"dtype\":\"F32\",\"shape\":[99999999999,99999999999],\"data_offsets\":[0,8]}}", 8);
        refuse("dtype F33 is not known", "{\"t\":{\"dtype\":\"F33\",\"shape\":[2],\"data_offsets\":[0,8]}}", 8);
        refuse("the field code is not known", "{\"t\":{\"code\":\"x\",\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]}}", 8);
        refuse("must have dtype, shape", "{\"t\":{\"dtype\":\"F32\",\"shape\":[2]}}", 8);
        refuse("more than 2", "{\"t\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8,8]}}", 8);
        refuse("must begin with {", " {" + good + "}", 8);
        refuse("must begin with {", "", 8);
        refuse("not the JSON", "{" + good, 8);
        refuse("something follows|not the JSON", "{" + good + "}{}", 8);
        refuse("not the JSON", "{'t':{}}", 0);
        refuse("not the JSON", "{\"t\":[]}", 0);
        refuse("must hold whole numbers", "{\"t\":{\"shape\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}}", 0);
        refuse("not known", "{\"t\":{\"x\":" + "{\"x\":".repeat(100_000) + "0" + "}".repeat(100_000) + "}}", 0);
    }

    private void refuse(String expected, String header, int dataBytes) throws IOException {
        byte[] json = header.getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(8 + json.length + dataBytes).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putLong(json.length).put(json);
        refuse(expected, bytes.array());
    }

    private void refuse(String expected, byte[] content) throws IOException {
        Path file = Files.write(dir.resolve("attack.safetensors"), content);
        UserError error = assertThrows(UserError.class, () -> SafeTensorsFile.open(file).close(), expected);
        assertTrue(java.util.regex.Pattern.compile(expected.replace("(", "\\(").replace(")", "\\)").replace("{", "\\{"))
                .matcher(error.getMessage()).find(), expected + " <- " + error.getMessage());
        assertTrue(error.getMessage().startsWith(file.toString()), error.getMessage());
        assertEquals(1, error.getMessage().lines().count());
    }

    @Test
    void wrongLengthsAreRefused() throws IOException {
        refuse("fewer than the header's length", new byte[7]);
        refuse("claims a header of 100000001 bytes", length(100_000_001));
        refuse("claims a header of 18446744073709551615 bytes", length(-1));
        refuse("is cut short: its header takes 9 bytes, but only 8 follow", length(9));
        byte[] invalid = length(4);
        System.arraycopy(new byte[] {'{', (byte) 0xff, (byte) 0xfe, '}'}, 0, invalid, 8, 4);
        refuse("not UTF-8", invalid);
        UserError missing = assertThrows(UserError.class, () -> SafeTensorsFile.open(dir.resolve("missing")));
        assertTrue(missing.getMessage().contains("no such file"), missing.getMessage());
    }

    private static byte[] length(long value) {
        return ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN).putLong(value).array();
    }

    @Test
    void everyTruncationIsRefused() throws IOException {
        byte[] whole = goldenBytes();
        Path file = dir.resolve("cut.safetensors");
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, java.util.Arrays.copyOf(whole, length));
            assertThrows(UserError.class, () -> SafeTensorsFile.open(file).close(), "cut to " + length);
        }
    }

    /** A flipped header either is refused or still describes the file within its bounds; nothing else ever happens. */
    @Test
    void flippedHeadersNeverReachOutside() throws IOException {
        byte[] whole = goldenBytes();
        int header = 8 + (int) ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN).getLong(0);
        Path file = dir.resolve("flipped.safetensors");
        Random random = new Random(3);
        for (int at = 0; at < header; at++) {
            byte[] flipped = whole.clone();
            flipped[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, flipped);
            try (SafeTensorsFile open = SafeTensorsFile.open(file)) {
                for (String name : open.names()) {
                    MemorySegment data = open.tensor(name).data();
                    assertEquals(open.tensor(name).dtype().byteSize(open.tensor(name).shape()), data.byteSize());
                    data.toArray(ValueLayout.JAVA_BYTE);
                }
            } catch (UserError e) {
                assertTrue(e.getMessage().contains(file.toString()), e.getMessage());
            }
        }
    }
}
