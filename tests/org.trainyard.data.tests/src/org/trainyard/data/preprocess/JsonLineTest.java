package org.trainyard.data.preprocess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Our reader of JSON lines, with gson as the oracle. */
class JsonLineTest {
    private final JsonLine json = new JsonLine(List.of("text", "title"));

    @Test
    void stringsOfTheKeys() throws BrokenDocument {
        assertEquals(List.of(List.of("a b"), List.of("c")), read("{\"x\":[1,{\"text\":\"no\"}],\"title\":\"c\", \"text\" : \"a b\"}"));
        assertEquals(List.of(List.of("1", "", "3"), List.of()), read("{\"text\":[\"1\",\"\",\"3\"],\"title\":[]}"));
    }

    @Test
    void escapes() throws BrokenDocument {
        assertEquals("\"\\/\b\f\n\r\t\u00e9\u4f60\ud83d\ude00", read("{\"title\":\"\",\"text\":\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\u4f60\\ud83d\\ude00\"}").getFirst().getFirst());
        assertEquals("a\ufffdb\ufffd\ufffdA", read("{\"title\":\"\",\"text\":\"a\\ud83db\\ude00\\ud83d\\u0041\"}").getFirst().getFirst());
        assertEquals("x", read("{\"te\\u0078t\":\"x\",\"title\":\"\"}").getFirst().getFirst());
    }

    @Test
    void theLastOfRepeatedKeysCounts() throws BrokenDocument {
        assertEquals(List.of(List.of("2"), List.of("t")), read("{\"text\":[\"0\",\"1\"],\"title\":\"t\",\"text\":\"2\"}"));
    }

    @Test
    void pythonsNumbers() throws BrokenDocument {
        read("{\"a\":NaN,\"b\":-Infinity,\"c\":-0.5e+10,\"d\":0,\"text\":\"\",\"title\":\"\"}");
    }

    @Test
    void errorsSayWhereAndWhat() {
        assertBroken("{\"text\":\"a\"}", 0, "\"title\" is missing");
        assertBroken("{\"text\":5,\"title\":\"\"}", 9, "should be a string");
        assertBroken("{\"text\":[\"a\",7]}", 14, "a string in the list");
        assertBroken("{\"text\":\"a", 11, "closing quote");
        assertBroken("{\"text\":\"a\" \"title\":\"b\"}", 13, "\",\" or \"}\"");
        assertBroken("[1]", 1, "JSON object");
        assertBroken("{\"text\":\"a\",\"title\":\"b\"} x", 26, "nothing after");
        assertBroken("{\"text\":\"\u00e9\\q\",\"title\":\"b\"}", 11, "an escape such as");
        assertBroken("{\"text\":\"a\tb\",\"title\":\"b\"}", 11, "control character");
        assertBroken("{\"x\":01,\"text\":\"\",\"title\":\"b\"}", 6, "expected a value");
        assertBroken("{\"x\":" + "[".repeat(10_000) + "}", 0, "nested");
    }

    @Test
    void equalsGsonOnFuzzedObjects() throws BrokenDocument {
        Random random = new Random(3);
        for (int i = 0; i < 3000; i++) {
            JsonObject object = new JsonObject();
            List<List<String>> expected = new ArrayList<>(List.of(List.of(), List.of()));
            object.add("other", noise(random, 0));
            for (int key = 0; key < 2; key++) {
                List<String> strings = new ArrayList<>();
                JsonArray array = new JsonArray();
                for (int n = random.nextInt(4); n >= 0; n--) {
                    strings.add(string(random));
                    array.add(strings.getLast());
                }
                boolean list = random.nextBoolean() || strings.size() != 1;
                object.add(key == 0 ? "text" : "title", list ? array : new JsonPrimitive(strings.getFirst()));
                object.add("n" + key, noise(random, 0));
                expected.set(key, strings);
            }
            assertEquals(expected, read(new Gson().toJson(object)));
        }
    }

    @Test
    void refusesWhatGsonRefuses() {
        Random random = new Random(4);
        int refused = 0;
        for (int i = 0; i < 5000; i++) {
            JsonObject object = new JsonObject();
            object.addProperty("text", string(random));
            object.add("noise", noise(random, 0));
            object.addProperty("title", "t");
            StringBuilder line = new StringBuilder(new Gson().toJson(object));
            String marks = "{}[]\",:\\tn01-. u";
            for (int hits = random.nextInt(3); hits >= 0; hits--) {
                line.setCharAt(random.nextInt(line.length()), marks.charAt(random.nextInt(marks.length())));
            }
            boolean valid = isValid(line.toString());
            try {
                read(line.toString());
                assertTrue(valid, line.toString());
            } catch (BrokenDocument e) {
                refused++;
                assertTrue(!valid || e.getMessage().contains("missing") || e.getMessage().contains("should be")
                        || e.getMessage().contains("in the list") || e.getMessage().contains("object"), line + ": " + e.getMessage());
            }
        }
        assertTrue(refused > 1000, "only " + refused + " were refused");
    }

    private static boolean isValid(String line) {
        try (JsonReader reader = new JsonReader(new StringReader(line))) {
            reader.setStrictness(Strictness.STRICT);
            reader.skipValue();
            return reader.peek() == JsonToken.END_DOCUMENT;
        } catch (java.io.IOException | IllegalStateException | NumberFormatException e) {
            return false;
        }
    }

    private static com.google.gson.JsonElement noise(Random random, int depth) {
        return switch (random.nextInt(depth > 3 ? 4 : 6)) {
            case 0 -> JsonParser.parseString(List.of("true", "false", "null", "-0", "1.5E-7", "12345678901234567890").get(random.nextInt(6)));
            case 1 -> new JsonPrimitive(random.nextInt());
            case 2 -> new JsonPrimitive(random.nextDouble());
            case 3 -> new JsonPrimitive(string(random));
            case 4 -> {
                JsonArray array = new JsonArray();
                for (int n = random.nextInt(3); n > 0; n--) {
                    array.add(noise(random, depth + 1));
                }
                yield array;
            }
            default -> {
                JsonObject object = new JsonObject();
                for (int n = random.nextInt(3); n > 0; n--) {
                    object.add(string(random), noise(random, depth + 1));
                }
                yield object;
            }
        };
    }

    private static String string(Random random) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(12); n > 0; n--) {
            int c = random.nextInt(random.nextInt(3) == 0 ? 0x11000 : 0x80);
            text.appendCodePoint(c >= 0xd800 && c <= 0xdfff ? 'x' : c);
        }
        return text.toString();
    }

    private void assertBroken(String line, int column, String part) {
        BrokenDocument e = assertThrows(BrokenDocument.class, () -> read(line));
        assertTrue(e.getMessage().contains(part), e.getMessage());
        if (column > 0) {
            assertEquals(column, e.column(), e.getMessage());
        }
    }

    private List<List<String>> read(String line) throws BrokenDocument {
        byte[] bytes = ("##" + line + "##").getBytes(StandardCharsets.UTF_8);
        json.read(bytes, 2, bytes.length - 2);
        List<List<String>> values = new ArrayList<>();
        for (int key = 0; key < 2; key++) {
            List<String> strings = new ArrayList<>();
            for (int i = 0; i < json.count(key); i++) {
                strings.add(new String(json.text(), json.from(key, i), json.to(key, i) - json.from(key, i), StandardCharsets.UTF_8));
            }
            values.add(strings);
        }
        return values;
    }
}
