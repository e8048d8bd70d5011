package org.trainyard.kernels;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trainyard.engine.group.Reduction;
import org.trainyard.engine.group.spi.Reducer;
import org.trainyard.engine.kernel.Kernels;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/** To the bit what {@link Reducer}'s loops over arrays give. */
class VectorReduceTest {
    private final VectorReduce vector = new VectorReduce();

    @ParameterizedTest
    @ValueSource(ints = {1, 15, 16, 17, 64, 1000, 4096, 5003})
    void agreesWithTheLoopsOverArrays(int count) {
        for (DType type : new DType[] {DType.FLOAT32, DType.BFLOAT16}) {
            for (int ranks = 2; ranks <= 5; ranks++) {
                for (Reduction how : Reduction.values()) check(type, ranks, how, count, false);
            }
        }
    }

    @Test
    void outputsMayLieOnInputs() {
        for (DType type : new DType[] {DType.FLOAT32, DType.BFLOAT16}) check(type, 4, Reduction.AVG, 3333, true);
    }

    private void check(DType type, int ranks, Reduction how, int count, boolean inPlace) {
        try (Scope _ = Scope.open()) {
            Tensor[] in = new Tensor[ranks];
            for (int r = 0; r < ranks; r++) in[r] = values(r, type, count);
            Tensor expected = Tensors.empty(type, Device.CPU, count);
            MemorySegment[] inputs = Arrays.stream(in).map(Tensor::data).toArray(MemorySegment[]::new);
            Kernels.plainOnly(true);
            try {
                Reducer.get().reduce(type, how, inputs, new long[ranks], new MemorySegment[] {expected.data()}, new long[1], count);
            } finally {
                Kernels.plainOnly(false);
            }
            Tensor[] out = inPlace ? in : new Tensor[] {Tensors.empty(type, Device.CPU, count), Tensors.empty(type, Device.CPU, count)};
            vector.reduce(type, Arrays.stream(in).mapToLong(Tensor::address).toArray(), Arrays.stream(out).mapToLong(Tensor::address).toArray(), count,
                how == Reduction.MAX, how == Reduction.AVG ? ranks : 1);
            for (Tensor o : out) assertArrayEquals(bytes(expected), bytes(o), type + " " + how + " of " + ranks);
        }
    }

    private static byte[] bytes(Tensor t) { return t.data().toArray(ValueLayout.JAVA_BYTE); }

    /** With infinities, zeros of both signs and what is not a number. */
    private static Tensor values(int seed, DType type, int count) {
        float[] special = {Float.POSITIVE_INFINITY, -0f, 0f, Float.NaN, 3e38f, Float.MIN_VALUE};
        Random random = new Random(seed);
        float[] all = new float[count];
        for (int i = 0; i < count; i++) all[i] = random.nextInt(9) == 0 ? special[random.nextInt(special.length)] : (float) random.nextGaussian();
        return Aten.to(Tensors.of(all, count), type);
    }
}
