package org.trainyard.engine.tests.moe;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trainyard.engine.moe.AuxiliaryLosses;
import org.trainyard.engine.moe.Capacity;
import org.trainyard.engine.moe.MoeConfig;
import org.trainyard.engine.moe.MoeConfig.DropPolicy;
import org.trainyard.engine.moe.RouterOps;
import org.trainyard.engine.random.DropoutSource;
import org.trainyard.engine.random.RandomValues;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/** Capacity, layer patterns, random routing and the account of auxiliary losses. */
class RoutingTest {
    private static final long X = Capacity.DROPPED;

    @Test void anExpertBeyondCapacityDropsTheLightestOrTheLast() {
        double[] weights = {0.5, 0.5, 0.9, 0.1, 0.2, 0.8, 0.5, 0.5};
        long[] byWeight = {0, 1, 0, 1, 0, 2, 0, 2};
        Capacity.limit(byWeight, weights, 3, 2, DropPolicy.PROBS);
        assertArrayEquals(new long[] {0, 1, 0, 1, X, 2, X, 2}, byWeight, "of equal weights the earlier stays");
        long[] byPosition = {0, 1, 0, 1, 0, 2, 0, 2};
        Capacity.limit(byPosition, null, 3, 1, DropPolicy.POSITION);
        assertArrayEquals(new long[] {0, 1, X, X, X, 2, X, X}, byPosition);
    }

    @Test void capacityIsRoundedUp() {
        MoeConfig.Builder b = MoeConfig.builder();
        b.numExperts = 4;
        assertEquals(Long.MAX_VALUE, b.build().capacity(10));
        b.capacityFactor = 1.25;
        assertEquals(7, b.build().capacity(10), "⌈10·2/4·1.25⌉");
    }

    @Test void layersWithExpertsFollowThePattern() {
        MoeConfig.Builder b = MoeConfig.builder();
        assertTrue(b.build().hasExperts(5));
        b.layers = new boolean[] {false, true, true};
        assertEquals(2, b.build().expertLayers(3));
        assertTrue(!b.build().hasExperts(0) && b.build().hasExperts(1));
    }

    @Test void forcedBalanceIsNormalAndJitterStaysWithinBounds() {
        try (Scope _ = Scope.open()) {
            Tensor like = Tensors.zeros(DType.FLOAT64, Device.CPU, 100, 200);
            double[] n = Tensors.toDoubles(random(2).normal(like));
            double mean = 0, square = 0, fourth = 0;
            for (double v : n) {
                mean += v / n.length;
                square += v * v / n.length;
                fourth += Math.pow(v, 4) / n.length;
            }
            assertEquals(0, mean, 0.03);
            assertEquals(1, square, 0.03);
            assertEquals(3, fourth, 0.2);
            Tape off = Tape.off();
            Tensor ones = Tensors.full(1, DType.FLOAT64, Device.CPU, 100, 200);
            double[] jittered = Tensors.toDoubles(RouterOps.jitter(off, off.constant(ones), 0.1, random(3)).value());
            double least = 2, most = 0;
            for (double v : jittered) {
                least = Math.min(least, v);
                most = Math.max(most, v);
            }
            assertTrue(least >= 0.9 && least < 0.901 && most <= 1.1 && most > 1.099, least + " to " + most);
        }
    }

    private static RandomValues random(long seed) { return new RandomValues(new DropoutSource(seed, 0), 1, 0, 100, null); }

    @Test void auxiliaryLossesAreMeansOverMicroBatches() {
        AuxiliaryLosses losses = new AuxiliaryLosses();
        losses.weigh(3, false);
        assertEquals(3, losses.gradient(100));
        losses.weigh(3, true);
        assertEquals(300, losses.gradient(100));
        losses.add(AuxiliaryLosses.Z, 2, 1);
        losses.add(AuxiliaryLosses.Z, 2, 2);
        losses.add(AuxiliaryLosses.Z, 0, 4);
        Map<String, double[]> means = losses.take(2);
        assertEquals(List.of(AuxiliaryLosses.Z), List.copyOf(means.keySet()));
        assertArrayEquals(new double[] {2, 0, 1.5}, means.get(AuxiliaryLosses.Z));
        assertEquals(1.75, AuxiliaryLosses.mean(means.get(AuxiliaryLosses.Z), 2));
        assertEquals(Map.of(), losses.take(2), "forgotten");
    }
}
