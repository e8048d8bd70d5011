package org.trainyard.engine.nn;

import java.util.Arrays;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/**
 * The angles of rotary positions: position·base^(-2i/R) for channel pair i of R rotated channels, with position interpolation and
 * Llama 3's frequency scaling (factor f, low 1, high 4, original length 8192). Tables are kept for the longest sequence seen. Not
 * thread-safe.
 */
public final class RotaryEmbedding implements AutoCloseable {
    private static final double LOW_FREQUENCY_FACTOR = 1;
    private static final double HIGH_FREQUENCY_FACTOR = 4;
    private static final double ORIGINAL_LENGTH = 8192;

    private final TransformerConfig config;
    private final int rotated;
    private final float[] inverseFrequency;
    private Tensor cos;
    private Tensor sin;
    /** The positions that were picked last, and their rows of the tables. */
    private long[] picked;
    private Tensor pickedCos;
    private Tensor pickedSin;

    public RotaryEmbedding(TransformerConfig config) {
        this.config = config;
        rotated = (int) (config.kvChannels * config.rotary.percent());
        inverseFrequency = inverseFrequencies(config.rotary, rotated);
    }

    /** base^(-2i/R) in fp32, as the reference computes it, scaled if asked. */
    static float[] inverseFrequencies(TransformerConfig.Rotary r, int rotated) {
        float[] f = new float[rotated / 2];
        for (int i = 0; i < f.length; i++) {
            float exponent = (float) (2 * i) / rotated;
            f[i] = 1f / (float) Math.pow(r.base(), exponent);
            if (r.scalingFactor() > 0) f[i] = scaled(f[i], r.scalingFactor());
        }
        return f;
    }

    private static float scaled(float frequency, double factor) {
        double wavelength = 2 * Math.PI / frequency;
        if (wavelength < ORIGINAL_LENGTH / HIGH_FREQUENCY_FACTOR) return frequency;
        if (wavelength > ORIGINAL_LENGTH / LOW_FREQUENCY_FACTOR) return (float) (frequency / factor);
        double smooth = (ORIGINAL_LENGTH / wavelength - LOW_FREQUENCY_FACTOR) / (HIGH_FREQUENCY_FACTOR - LOW_FREQUENCY_FACTOR);
        return (float) ((1 - smooth) * frequency / factor + smooth * frequency);
    }

    /** cos [S,R] of positions first … first+S-1. */
    public Tensor cos(long first, long length) {
        grow(first + length);
        return Aten.narrow(cos, 0, first, length);
    }

    /** sin [S,R] of positions first … first+S-1. */
    public Tensor sin(long first, long length) {
        grow(first + length);
        return Aten.narrow(sin, 0, first, length);
    }

    /** cos [S,R] of any positions, such as those of a rank that holds a part of the sequence. Owned by this, valid until others are asked for. */
    public Tensor cos(long[] positions) {
        pick(positions);
        return pickedCos;
    }

    /** sin [S,R] of any positions; as {@link #cos(long[])}. */
    public Tensor sin(long[] positions) {
        pick(positions);
        return pickedSin;
    }

    /** Every layer of every micro-batch asks for the same ones. */
    private void pick(long[] positions) {
        if (Arrays.equals(positions, picked)) return;
        grow(Arrays.stream(positions).max().orElse(0) + 1);
        dropPicked();
        try (Scope _ = Scope.open()) {
            Tensor rows = Aten.to(Tensors.of(positions, positions.length), DType.INT64, config.device);
            pickedCos = Aten.call("index_select", cos, 0L, rows).keep();
            pickedSin = Aten.call("index_select", sin, 0L, rows).keep();
        }
        picked = positions.clone();
    }

    private void dropPicked() {
        for (Tensor t : Arrays.asList(pickedCos, pickedSin)) if (t != null) t.close();
        picked = null;
    }

    private void grow(long positions) {
        if (cos != null && cos.size(0) >= positions) return;
        dropTables();
        int n = (int) Math.max(positions, 16);
        float[] c = new float[n * rotated];
        float[] s = new float[n * rotated];
        for (int p = 0; p < n; p++) {
            float position = (float) (p / config.rotary.interpolation());
            for (int i = 0; i < rotated / 2; i++) {
                float angle = position * inverseFrequency[i];
                int[] channels = config.rotary.interleaved() ? new int[] {2 * i, 2 * i + 1} : new int[] {i, i + rotated / 2};
                for (int channel : channels) {
                    c[p * rotated + channel] = (float) Math.cos(angle);
                    s[p * rotated + channel] = (float) Math.sin(angle);
                }
            }
        }
        cos = Aten.to(Tensors.of(c, n, rotated), config.dtype, config.device).keep();
        sin = Aten.to(Tensors.of(s, n, rotated), config.dtype, config.device).keep();
    }

    private void dropTables() {
        for (Tensor t : Arrays.asList(cos, sin)) if (t != null) t.close();
        cos = null;
        sin = null;
    }

    @Override public void close() {
        dropPicked();
        dropTables();
    }
}
