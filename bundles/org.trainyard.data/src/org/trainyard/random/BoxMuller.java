package org.trainyard.random;

/**
 * The float32 Box–Muller transform of PyTorch's vectorised {@code normal_}, operation for operation.
 *
 * <p>A block of 16 uniforms gives 16 normals: value j from the pair (j, j+8) with the cosine, value j+8 with the sine.
 * Logarithm, sine and cosine are the Cephes single-precision polynomials (S. Moshier, netlib cephes/single); where PyTorch's
 * compiler contracts a product and a sum, the same fused multiply-add stands here, so that the results are equal in every bit.
 */
final class BoxMuller {
    static final int BLOCK = 16;

    private static final int HALF = BLOCK / 2;
    private static final float TWO_PI = (float) (2.0 * Math.PI);
    private static final float SQRT_HALF = 0.70710678118654752440f;
    private static final float LN2_LOW = -2.12194440e-4f;
    private static final float LN2_HIGH = 0.693359375f;
    private static final float FOUR_OVER_PI = 1.27323954473516f;
    // pi/4 in three parts, negated, for Cody–Waite reduction
    private static final float PI4_HIGH = -0.78515625f;
    private static final float PI4_MIDDLE = -2.4187564849853515625e-4f;
    private static final float PI4_LOW = -3.77489497744594108e-8f;

    private BoxMuller() {
    }

    /**
     * Turns {@code draws[0 … length)}, raw 32-bit draws, into normals with the given mean and deviation.
     *
     * @param length a multiple of {@link #BLOCK}
     */
    static void transform(int[] draws, int length, float[] out, float mean, float std) {
        for (int block = 0; block < length; block += BLOCK) {
            for (int j = block; j < block + HALF; j++) {
                float u1 = 1.0f - TorchGenerator.toUniform(draws[j]);
                float u2 = TorchGenerator.toUniform(draws[j + HALF]);
                float radius = (float) Math.sqrt(-2.0f * log(u1));
                float theta = TWO_PI * u2;

                // the octant, rounded up to even, and the remainder to it
                int octant = (int) (theta * FOUR_OVER_PI) + 1 & ~1;
                float y = octant;
                float x = Math.fma(y, PI4_HIGH, theta);
                x = Math.fma(y, PI4_MIDDLE, x);
                x = Math.fma(y, PI4_LOW, x);
                float z = x * x;
                float cosine = cosinePolynomial(z);
                float sine = sinePolynomial(x, z);
                boolean swapped = (octant & 2) != 0;
                float sin = swapped ? cosine : sine;
                float cos = swapped ? sine : cosine;
                int sinSign = (octant & 4) << 29;
                int cosSign = (~(octant - 2) & 4) << 29;
                sin = Float.intBitsToFloat(Float.floatToRawIntBits(sin) ^ sinSign);
                cos = Float.intBitsToFloat(Float.floatToRawIntBits(cos) ^ cosSign);

                out[j] = Math.fma(radius * cos, std, mean);
                out[j + HALF] = Math.fma(radius * sin, std, mean);
            }
        }
    }

    /** Natural logarithm for x in (0, 1]. */
    private static float log(float x) {
        int bits = Float.floatToRawIntBits(x);
        float e = (bits >>> 23) - 126;
        float m = Float.intBitsToFloat(bits & 0x007fffff | 0x3f000000); // in [0.5, 1)
        if (m < SQRT_HALF) {
            e -= 1.0f;
            m = (m - 1.0f) + m;
        } else {
            m -= 1.0f;
        }
        float z = m * m;
        float y = 7.0376836292E-2f;
        y = Math.fma(y, m, -1.1514610310E-1f);
        y = Math.fma(y, m, 1.1676998740E-1f);
        y = Math.fma(y, m, -1.2420140846E-1f);
        y = Math.fma(y, m, 1.4249322787E-1f);
        y = Math.fma(y, m, -1.6668057665E-1f);
        y = Math.fma(y, m, 2.0000714765E-1f);
        y = Math.fma(y, m, -2.4999993993E-1f);
        y = Math.fma(y, m, 3.3333331174E-1f);
        y = y * m;
        y = Math.fma(y, z, e * LN2_LOW);
        y = Math.fma(z, -0.5f, y);
        return Math.fma(e, LN2_HIGH, m + y);
    }

    private static float cosinePolynomial(float z) {
        float y = Math.fma(2.443315711809948E-5f, z, -1.388731625493765E-3f);
        y = Math.fma(y, z, 4.166664568298827E-2f);
        y = y * z;
        y = Math.fma(y, z, -(z * 0.5f));
        return y + 1.0f;
    }

    private static float sinePolynomial(float x, float z) {
        float y = Math.fma(-1.9515295891E-4f, z, 8.3321608736E-3f);
        y = Math.fma(y, z, -1.6666654611E-1f);
        y = y * z;
        return Math.fma(y, x, x);
    }
}
