package org.trainyard.engine.tests.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trainyard.engine.nn.RotaryEmbedding;
import org.trainyard.engine.nn.TransformerConfig;
import org.trainyard.engine.nn.TransformerConfig.Rotary;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/** Angles against those of transformers 5.18 (LlamaRotaryEmbedding, GPTNeoXRotaryEmbedding) for heads of 64 channels. */
class RotaryEmbeddingTest {
    private static final int HEAD = 64;
    private static final long[] POSITIONS = {1, 7, 63, 500, 4095, 8191};

    private static TransformerConfig config(Rotary rotary) {
        TransformerConfig.Builder b = TransformerConfig.builder();
        b.numLayers = 1;
        b.hiddenSize = 4 * HEAD;
        b.numAttentionHeads = 4;
        b.rotary = rotary;
        return b.build();
    }

    /** @param expected for each of {@link #POSITIONS}, cosines and then sines of {@code channels} */
    private static void check(Rotary rotary, int width, int[] channels, double[][] expected) {
        try (Scope _ = Scope.open(); RotaryEmbedding r = new RotaryEmbedding(config(rotary))) {
            for (int i = 0; i < POSITIONS.length; i++) {
                long p = POSITIONS[i];
                Tensor cos = r.cos(p, 1);
                assertArrayEquals(new long[] {1, width}, cos.shape());
                float[] c = Tensors.toFloats(cos);
                float[] s = Tensors.toFloats(r.sin(p, 1));
                // The angle is position·frequency in fp32, whose last bit grows with the position.
                double tolerance = 1e-6 + 2e-7 * p;
                for (int k = 0; k < channels.length; k++) {
                    assertEquals(expected[i][k], c[channels[k]], tolerance, "cos at " + p + ", channel " + channels[k]);
                    assertEquals(expected[i][channels.length + k], s[channels[k]], tolerance, "sin at " + p + ", channel " + channels[k]);
                }
            }
        }
    }

    @Test void plain() {
        check(new Rotary(10000, 1, false, 1, 0, Set.of()), HEAD, new int[] {0, 1, 5, 16, 31, 32, 63}, new double[][] {
            {0.54030234, 0.73176098, 0.97201443, 0.99994999, 1, 0.54030234, 1, 0.84147096, 0.68156135, 0.23492107, 0.0099998331, 0.00013335215, 0.84147096, 0.00013335215},
            {0.75390226, 0.51144928, -0.089047149, 0.99755102, 0.99999958, 0.75390226, 0.99999958, 0.65698659, -0.85931349, 0.99602741, 0.069942847, 0.00093346497, 0.65698659, 0.00093346497},
            {0.98589659, -0.9928748, -0.71908617, 0.80802751, 0.99996471, 0.98589659, 0.99996471, 0.1673557, -0.11916209, 0.6949209, 0.58914477, 0.0084010866, 0.1673557, 0.0084010866},
            {-0.88384926, -0.45574504, 0.68816382, 0.2836622, 0.99777794, -0.88384926, 0.99777794, -0.4677718, -0.89011037, -0.7255553, -0.95892429, 0.066626683, -0.4677718, 0.066626683},
            {-0.065975994, -0.090046361, -0.94752783, -0.9940331, 0.85456842, -0.065975994, 0.85456842, -0.99782121, -0.99593759, -0.31967333, -0.10907879, 0.51933885, -0.99782121, 0.51933885},
            {-0.6463905, -0.8420828, 0.6310969, 0.97398758, 0.46045607, -0.6463905, 0.46045607, -0.76300681, -0.5393483, 0.77570403, 0.22660154, 0.8876825, -0.76300681, 0.8876825}});
    }

    @Test void llama3Scaling() {
        check(new Rotary(500000, 1, false, 1, 8, Set.of()), HEAD, new int[] {0, 1, 5, 14, 16, 18, 31, 63}, new double[][] {
            {0.54030234, 0.78777909, 0.99173117, 0.99999487, 0.99999988, 1, 1, 1, 0.84147096, 0.61595786, 0.1283325, 0.0032114405, 0.00052484602, 7.7846555e-05, 3.7673226e-07, 3.7673226e-07},
            {0.75390226, -0.067129627, 0.62097394, 0.99974734, 0.99999326, 0.99999988, 1, 1, 0.65698659, -0.99774426, 0.78383118, 0.02247823, 0.0036739141, 0.00054492586, 2.6371258e-06, 2.6371258e-06},
            {0.98589659, -0.56844938, -0.25062314, 0.9796028, 0.99945337, 0.99998796, 1, 1, 0.1673557, -0.82271826, 0.96808475, 0.20094363, 0.033059277, 0.0049043135, 2.3734132e-05, 2.3734132e-05},
            {-0.88384926, 0.35470983, 0.058926277, -0.034919597, 0.96576422, 0.9992426, 1, 1, -0.4677718, -0.93497646, 0.99826235, 0.99939013, 0.25942138, 0.038913451, 0.00018836613, 0.00018836613},
            {-0.065975994, -0.99953854, 0.68753141, 0.83398718, -0.54672527, 0.94961798, 0.99999881, 0.99999881, -0.99782121, 0.030375058, -0.72615463, 0.5517838, 0.83731204, 0.31340984, 0.001542718, 0.001542718},
            {-0.6463905, 0.82374299, 0.07396625, 0.38811284, -0.40170267, 0.8035022, 0.99999523, 0.99999523, -0.76300681, 0.56696337, -0.99726075, 0.92161185, -0.91577017, 0.59530175, 0.0030858091, 0.0030858091}});
    }

    @Test void interpolatedPositions() {
        check(new Rotary(10000, 1, false, 4, 0, Set.of()), HEAD, new int[] {0, 1, 5, 16, 31, 63}, new double[][] {
            {0.96891242, 0.98247826, 0.99824321, 0.9999969, 1, 1, 0.24740396, 0.18637732, 0.059249621, 0.0024999974, 3.3338038e-05, 3.3338038e-05},
            {-0.17824605, 0.25561276, 0.91512018, 0.99984688, 1, 1, 0.98398596, 0.96677923, 0.40318114, 0.017499106, 0.00023336627, 0.00023336627},
            {-0.9991166, 0.72790366, -0.82908857, 0.9876225, 0.99999779, 0.99999779, -0.042024352, -0.68567944, -0.55911726, 0.15684964, 0.0021002947, 0.0021002947},
            {0.78771448, 0.8722552, -0.20156971, 0.31532237, 0.99986106, 0.99986106, -0.61604047, -0.48905092, -0.97947419, 0.94898462, 0.016668247, 0.016668247},
            {0.91743737, 0.40341064, -0.64731151, -0.6875242, 0.99069571, 0.99069571, -0.39788017, 0.91501904, -0.76222557, -0.72616148, 0.1360956, 0.1360956},
            {0.84275782, -0.80031109, -0.2201395, -0.057115659, 0.96294701, 0.96294701, -0.53829288, 0.59958494, 0.97546834, 0.99836755, 0.26969075, 0.26969075}});
    }

    @Test void aQuarterOfTheHead() {
        check(new Rotary(10000, 0.25, false, 1, 0, Set.of()), 16, new int[] {0, 1, 3, 7, 8, 15}, new double[][] {
            {0.54030234, 0.95041531, 0.99950004, 0.99999994, 0.54030234, 0.99999994, 0.84147096, 0.3109836, 0.031617507, 0.00031622779, 0.84147096, 0.00031622779},
            {0.75390226, -0.59943748, 0.97559988, 0.99999756, 0.75390226, 0.99999756, 0.65698659, 0.8004216, 0.21955611, 0.0022135926, 0.65698659, 0.0022135926},
            {0.98589659, 0.47767144, -0.40907374, 0.99980158, 0.98589659, 0.99980158, 0.1673557, 0.87853855, 0.91250134, 0.019921031, 0.1673557, 0.019921031},
            {-0.88384926, 0.51117611, -0.99465632, 0.987526, -0.88384926, 0.987526, -0.4677718, 0.85947597, -0.10324141, 0.15745591, -0.4677718, 0.15745591},
            {-0.065975994, 0.81592822, -0.77125478, 0.27235872, -0.065975994, 0.27235872, -0.99782121, 0.5781532, -0.63652658, 0.96219581, -0.99782121, 0.96219581},
            {-0.6463905, 0.02146155, 0.15853591, -0.85180724, -0.6463905, -0.85180724, -0.76300681, 0.99976969, 0.98735321, 0.52385533, -0.76300681, 0.52385533}});
    }

    /** Neighbouring channels turn together; the angles are those of the other layout. */
    @Test void interleavedChannelsShareAngles() {
        Rotary halves = new Rotary(10000, 1, false, 1, 0, Set.of());
        Rotary pairs = new Rotary(10000, 1, true, 1, 0, Set.of());
        try (Scope _ = Scope.open(); RotaryEmbedding a = new RotaryEmbedding(config(halves)); RotaryEmbedding b = new RotaryEmbedding(config(pairs))) {
            float[] x = Tensors.toFloats(a.sin(11, 2));
            float[] y = Tensors.toFloats(b.sin(11, 2));
            for (int row = 0; row < 2; row++) {
                for (int i = 0; i < HEAD / 2; i++) {
                    assertEquals(x[row * HEAD + i], y[row * HEAD + 2 * i]);
                    assertEquals(x[row * HEAD + i], y[row * HEAD + 2 * i + 1]);
                }
            }
        }
    }

    /** Positions asked for out of order, in slices, and beyond what was tabled give what one table gives. */
    @Test void tablesGrow() {
        Rotary rotary = new Rotary(10000, 1, false, 1, 0, Set.of());
        long before = Tensor.live();
        try (Scope _ = Scope.open(); RotaryEmbedding one = new RotaryEmbedding(config(rotary)); RotaryEmbedding other = new RotaryEmbedding(config(rotary))) {
            float[] all = Tensors.toFloats(one.cos(0, 100));
            float[] slice = Tensors.toFloats(other.cos(3, 5));
            assertArrayEquals(java.util.Arrays.copyOfRange(all, 3 * HEAD, 8 * HEAD), slice);
            assertArrayEquals(java.util.Arrays.copyOfRange(all, 90 * HEAD, 100 * HEAD), Tensors.toFloats(other.cos(90, 10)));
            assertArrayEquals(java.util.Arrays.copyOf(all, HEAD), Tensors.toFloats(other.cos(0, 1)));
        }
        assertEquals(before, Tensor.live(), "tensors leaked");
    }

    @Test void picksRowsOfAnyPositions() {
        try (Scope _ = Scope.open(); RotaryEmbedding r = new RotaryEmbedding(config(new Rotary(10000, 1, false, 1, 0, Set.of())))) {
            for (long[] positions : new long[][] {{0, 1, 6, 7}, {2, 3, 4, 5}, {900, 3}}) {
                for (int i = 0; i < positions.length; i++) {
                    float[] row = Tensors.toFloats(r.cos(positions[i], 1));
                    assertArrayEquals(row, java.util.Arrays.copyOfRange(Tensors.toFloats(r.cos(positions)), i * HEAD, (i + 1) * HEAD));
                    row = Tensors.toFloats(r.sin(positions[i], 1));
                    assertArrayEquals(row, java.util.Arrays.copyOfRange(Tensors.toFloats(r.sin(positions)), i * HEAD, (i + 1) * HEAD));
                }
            }
        }
    }
}
