package org.trainyard.run.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JsonNumberTest {
    private final JsonNumber number = new JsonNumber();

    @Test
    void everyBitIsTheJdks() {
        Random random = new Random(7);
        for (int i = 0; i < 300_000; i++) {
            double value = switch (i % 4) {
                case 0 -> Double.longBitsToDouble(random.nextLong());
                case 1 -> (float) (random.nextGaussian() * 10);
                case 2 -> random.nextDouble() * Math.pow(10, random.nextInt(40) - 20);
                default -> random.nextLong() >> random.nextInt(60);
            };
            if (Double.isFinite(value)) {
                check(Double.toString(value));
                check(String.format("%." + random.nextInt(20) + "e", value));
            }
        }
        for (String text : new String[] {"0", "-0", "0.0", "9007199254740993", "900719925474099.3e-5", "1e400", "1e-400",
            "123456789012345678901234567890", "0.1234567890123456789012", "1E5", "9223372036854775807.0"}) {
            check(text);
        }
    }

    private void check(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        assertEquals(bytes.length, number.parse(bytes, 0, bytes.length), text);
        assertEquals(Double.doubleToRawLongBits(Double.parseDouble(text)), Double.doubleToRawLongBits(number.value()), text);
    }

    @Test
    void wholeNumbersAreKnown() {
        assertTrue(parse("1795465737101") == 13 && number.isWhole() && number.wholeValue() == 1795465737101L);
        assertTrue(parse("-3") == 2 && number.isWhole() && number.wholeValue() == -3);
        parse("3.0");
        assertFalse(number.isWhole());
        parse("12345678901234567890");
        assertFalse(number.isWhole());
    }

    @Test
    void whatIsNoNumberIsRefused() {
        for (String text : new String[] {"", "-", "x", ".5", "1.", "1e", "1e+", "01", "-01.5", "NaN", "\"1\""}) {
            assertEquals(-1, parse(text), text);
        }
    }

    private int parse(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        return number.parse(bytes, 0, bytes.length);
    }
}
