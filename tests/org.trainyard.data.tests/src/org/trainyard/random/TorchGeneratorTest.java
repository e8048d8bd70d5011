package org.trainyard.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.junit.jupiter.api.Test;

/** Values printed by PyTorch (megatron-formats §3.0 and torch 2.13); digits beyond the printed ones are checked by checksums. */
class TorchGeneratorTest {
    private static final int LARGE_FILL_HASH = 566405723;
    private static final float PRINTED = 5.1e-11f; // half a unit of the tenth decimal

    @Test
    void permutations() {
        assertArrayEquals(new int[] {4, 1, 7, 5, 3, 9, 0, 8, 6, 2}, new TorchGenerator(0).randperm(10));
        assertArrayEquals(new int[] {5, 6, 1, 2, 0, 8, 9, 3, 7, 4}, new TorchGenerator(1).randperm(10));
    }

    @Test
    void uniforms() {
        TorchGenerator generator = new TorchGenerator(1234);
        for (double expected : new double[] {.0289792418, .4018985629, .2598441839, .3666413426}) {
            assertEquals(expected, generator.nextFloat(), PRINTED);
        }
    }

    @Test
    void fewNormalsAreDrawnOneByOne() {
        double[] expected = {.0461304635, .4024028182, -1.0115290880, .2167382389, -.6122730970, .5036107302, .2309668064, .6930773258};
        float[] drawn = new float[8];
        new TorchGenerator(1234).normal(drawn, 0, 1);
        assertPrinted(expected, drawn);
    }

    @Test
    void theSpareNormalOutlivesTheCall() {
        float[] whole = new float[4];
        float[] parts = new float[3];
        float[] last = new float[1];
        new TorchGenerator(9).normal(whole, 0, 1);
        TorchGenerator generator = new TorchGenerator(9);
        generator.normal(parts, 0, 1);
        TorchGenerator.ofState(generator.state()).normal(last, 0, 1);
        assertArrayEquals(whole, new float[] {parts[0], parts[1], parts[2], last[0]});
    }

    @Test
    void aBlockOfSixteen() {
        double[] expected = {-.1117185652, -.4965901077, .1630737036, -.8816877604, .0539001934, .6683737040, -.0596576072,
            -.4674979448, -.2152529359, .8839616179, -.7584168911, -.3688679039, -.3423936069, -1.4019718170, .3206479847,
            -1.0218575001};
        float[] drawn = new float[16];
        new TorchGenerator(1234).normal(drawn, 0, 1);
        assertPrinted(expected, drawn);
    }

    @Test
    void theLastSixteenAreDrawnAgain() {
        double[] expected = {-.1117185652, -.4965901077, .1630737036, -.8816877604, .2890971899, .4898708463, -.3852746189,
            -.7120345831, .6369126439, -.7140800953, -1.0831243992, -.5547242165, -1.3248119354, .6969805360, -.6630538702,
            1.2157568932, -2.5273351669, 1.4777842760, -.1696236283, -.9918573499};
        float[] drawn = new float[20];
        new TorchGenerator(1234).normal(drawn, 0, 1);
        assertPrinted(expected, drawn);
    }

    /** The hash is of the bits that torch 2.13 produced for a million and three values: {@code h = h*31 + bits}. */
    @Test
    void everyBitOfALargeFill() {
        float[] drawn = new float[1_000_003];
        new TorchGenerator(1234).normal(drawn, 0, 0.02);
        int hash = 0;
        for (float value : drawn) {
            hash = 31 * hash + Float.floatToRawIntBits(value);
        }
        assertEquals(LARGE_FILL_HASH, hash);
    }

    @Test
    void confinedMemoryIsFilledToo() {
        float[] expected = new float[200_000];
        new TorchGenerator(5).normal(expected, 1, 2);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment segment = arena.allocate(ValueLayout.JAVA_FLOAT, expected.length);
            new TorchGenerator(5).normal(segment, expected.length, 1, 2);
            assertArrayEquals(expected, segment.toArray(ValueLayout.JAVA_FLOAT));
        }
    }

    @Test
    void aSavedStateContinuesTheStream() {
        TorchGenerator generator = new TorchGenerator(77);
        generator.normal(new float[1000], 0, 1);
        TorchGenerator resumed = TorchGenerator.ofState(generator.state());
        assertArrayEquals(generator.randperm(100), resumed.randperm(100));
    }

    private static void assertPrinted(double[] expected, float[] drawn) {
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], drawn[i], PRINTED, "value " + i);
        }
    }
}
