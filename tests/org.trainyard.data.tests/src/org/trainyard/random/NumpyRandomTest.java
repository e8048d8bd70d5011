package org.trainyard.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Values printed by numpy (megatron-formats §3.0) and by the C++ standard for its twisters. */
class NumpyRandomTest {
    @Test
    void rawStream() {
        NumpyRandom random = new NumpyRandom(1234);
        long[] drawn = LongStream.generate(() -> random.nextInt() & 0xffffffffL).limit(5).toArray();
        assertArrayEquals(new long[] {822569775L, 2137449171L, 2671936806L, 3512589365L, 1880026316L}, drawn);
    }

    @Test
    void shuffleThenRandom() {
        int[] expected = {7, 2, 9, 1, 0, 8, 4, 5, 6, 3};
        NumpyRandom random = new NumpyRandom(1234);
        int[] ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
        random.shuffle(ints, 0, 10);
        assertArrayEquals(expected, ints);
        assertEquals(.1506369656060953, random.random());
        assertEquals(.198518759026171, random.random());
        assertEquals(.8151629340510022, random.random());

        long[] longs = {-1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, -1};
        new NumpyRandom(1234).shuffle(longs, 1, 11);
        for (int i = 0; i < 10; i++) {
            assertEquals(expected[i], longs[i + 1]);
        }
        assertEquals(-1, longs[0] + longs[11] + 1);
    }

    @Test
    void doubles() {
        NumpyRandom random = new NumpyRandom(1234);
        assertEquals(.1915194503788923, random.random());
        assertEquals(.6221087710398319, random.random());
        assertEquals(.4377277390071145, random.random());
        assertEquals(.7853585837137692, random.random());
    }

    @Test
    void boundedIntegers() {
        NumpyRandom random = new NumpyRandom(1234);
        assertArrayEquals(new long[] {4, 4, 3, 2, 1, 1, 1, 2, 4, 2},
                LongStream.generate(() -> random.randint(1, 5)).limit(10).toArray());
    }

    @Test
    void rangeOfOneDrawsNothing() {
        NumpyRandom random = new NumpyRandom(1234);
        assertEquals(7, random.randint(7, 8));
        assertEquals(822569775, random.nextInt());
    }

    @Test
    void weightedChoice() {
        NumpyRandom random = new NumpyRandom(1234);
        double[] p = {1, 1 / 2.0, 1 / 3.0};
        assertArrayEquals(new long[] {1, 2, 1, 2, 2, 1, 1, 2, 3, 3},
                LongStream.generate(() -> 1 + random.choice(p)).limit(10).toArray());
    }

    @Test
    void geometric() {
        NumpyRandom random = new NumpyRandom(1234);
        assertArrayEquals(new long[] {1, 5, 3, 7, 7, 2, 2, 8, 15, 10, 2, 4},
                LongStream.generate(() -> random.geometric(.2)).limit(12).toArray());
    }

    @Test
    void newGenerator() {
        NumpyGenerator random = new NumpyGenerator(0);
        assertArrayEquals(new long[] {3484, 2609, 2094, 1105, 1261, 168, 309, 68, 718, 3331, 2660, 3738},
                LongStream.generate(() -> random.integers(1, 4096)).limit(12).toArray());
        assertEquals(0.6066357757671799, random.random());
    }

    @Test
    void standardTwisters() {
        MersenneTwister narrow = new MersenneTwister(5489);
        MersenneTwister64 wide = new MersenneTwister64(5489);
        for (int i = 1; i < 10_000; i++) {
            narrow.nextInt();
            wide.nextLong();
        }
        assertEquals(4123659995L, narrow.nextUnsigned());
        assertEquals("9981545732273789042", Long.toUnsignedString(wide.nextLong()));
    }

    @Test
    void bulkDrawsAreTheSameStream() {
        MersenneTwister one = new MersenneTwister(3);
        MersenneTwister bulk = new MersenneTwister(3);
        int[] drawn = new int[2000];
        bulk.nextInt();
        bulk.fill(drawn, 1, 2000);
        one.nextInt();
        for (int i = 1; i < drawn.length; i++) {
            assertEquals(one.nextInt(), drawn[i]);
        }
    }

    /** Draws of numpy 2.4: {@code RandomState(1234).binomial(1, p)}, twenty each, and the double after them. */
    @Test
    void bernoulli() {
        assertBernoulli(0.3, "0 0 0 1 1 0 0 1 1 1 0 0 0 1 0 0 0 0 1 1");
        assertBernoulli(0.5, "0 1 0 1 1 0 0 1 1 1 0 1 1 1 0 1 1 0 1 1");
        assertBernoulli(0.9, "1 1 1 1 1 1 1 1 0 1 1 1 1 1 1 1 1 1 1 1");
        assertBernoulli(1, "1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1");
        assertBernoulli(0, "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0");
    }

    private static void assertBernoulli(double p, String expected) {
        NumpyRandom random = new NumpyRandom(1234);
        java.util.StringJoiner drawn = new java.util.StringJoiner(" ");
        for (int i = 0; i < 20; i++) {
            drawn.add(random.bernoulli(p) ? "1" : "0");
        }
        assertEquals(expected, drawn.toString());
        assertEquals(0.3648859839013723, random.random());
    }
}
