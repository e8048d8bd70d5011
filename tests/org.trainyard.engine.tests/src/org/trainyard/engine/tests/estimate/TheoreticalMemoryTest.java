package org.trainyard.engine.tests.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.trainyard.engine.estimate.BytesPerParameter;
import org.trainyard.engine.estimate.ModelShape;
import org.trainyard.engine.estimate.TheoreticalMemory;
import org.trainyard.engine.estimate.TrainingLayout;

/** megatron-formats.md §6.4; the printed lines are from a restatement of it in Python. */
class TheoreticalMemoryTest {
    /** GPT-2 medium: 355 million parameters. */
    private static final ModelShape GPT = ModelShape.gpt(24, 1024, 16, 4096, 51_200, 1024);
    private static final double LAYER = 2 * 1024.0 * (4096 + 2) + 4 * 1024.0 * 1024;
    private static final double BLOCK = 24 * LAYER + 2 * 1024;
    private static final double EMBEDDING = 1024.0 * 51_200;

    @Test void bytesPerParameterAsInTheReadme() {
        assertEquals(20, BytesPerParameter.FP16_GRADIENT_FP16.plain());
        assertEquals(18, BytesPerParameter.BF16_GRADIENT_FP32.plain());
        assertEquals(16, BytesPerParameter.FP32_GRADIENT_FP32.plain());
        for (int d : new int[] {1, 4, 64}) {
            assertEquals(4 + 16.0 / d, BytesPerParameter.FP16_GRADIENT_FP16.distributed(d));
            assertEquals(6 + 12.0 / d, BytesPerParameter.BF16_GRADIENT_FP32.distributed(d));
            assertEquals(8 + 8.0 / d, BytesPerParameter.FP32_GRADIENT_FP32.distributed(d));
        }
    }

    @Test void oneDevice() {
        TheoreticalMemory m = TheoreticalMemory.of(GPT, TrainingLayout.single(2, 4));
        assertEquals(BLOCK + EMBEDDING, m.parameters());
        assertEquals(BLOCK + EMBEDDING, m.parametersOnFullestDevice());
        assertEquals(18 * (BLOCK + EMBEDDING), m.weightBytes());
        double tokens = 1024 * 2;
        assertEquals(tokens * 1024 * 34 * 24 + 8 * tokens + tokens * 1024 + 4 * tokens * 1024 * (1 + 50), m.activationBytes());
        assertEquals("Theoretical memory footprints: weight and optimizer=6085.72 MB", m.line());
    }

    @Test void anUntiedOutputLayerCountsTwiceOnOneStage() {
        TheoreticalMemory m = TheoreticalMemory.of(GPT.withUntiedOutput(), TrainingLayout.single(1, 1));
        assertEquals(BLOCK + 2 * EMBEDDING, m.parameters());
        assertEquals(BLOCK + 2 * EMBEDDING, m.parametersOnFullestDevice());
        TheoreticalMemory staged = TheoreticalMemory.of(GPT.withUntiedOutput(), layout(1, 2, 1, 1, 8, false));
        assertEquals(BLOCK + 2 * EMBEDDING, staged.parameters());
        assertEquals(BLOCK / 2 + EMBEDDING, staged.parametersOnFullestDevice());
    }

    @Test void parallelLayoutsDivide() {
        TheoreticalMemory m = TheoreticalMemory.of(GPT, layout(2, 4, 1, 8, 16, true));
        assertEquals((BLOCK / 4 + EMBEDDING) / 2, m.parametersOnFullestDevice());
        assertEquals(BLOCK / 8, m.parametersOnOtherDevices());
        assertEquals((BLOCK / 4 + EMBEDDING) / 2 * 7.5, m.weightBytes());
        double tokens = 1024;
        double expected = (tokens * 1024 * 34 * 24 + 8 * tokens * 4 + tokens * 1024 * 4) / 2;
        assertEquals(expected, m.activationBytes());
        assertEquals("Theoretical memory footprints: weight and optimizer=457.59 MB, activation=410.02 MB, total=867.61 MB", m.line());
    }

    @Test void fewMicrobatchesFillOnlyPartOfThePipeline() {
        double full = TheoreticalMemory.of(GPT, layout(1, 4, 1, 1, 4, false)).activationBytes();
        assertEquals(full / 2, TheoreticalMemory.of(GPT, layout(1, 4, 1, 1, 2, false)).activationBytes());
    }

    @Test void interleavingHoldsMore() {
        double plain = TheoreticalMemory.of(GPT, layout(1, 4, 1, 1, 4, false)).activationBytes();
        assertEquals(plain * (1 + 3 / 12.0), TheoreticalMemory.of(GPT, layout(1, 4, 3, 1, 4, false)).activationBytes());
    }

    @Test void expertsAllLieInMemory() {
        ModelShape moe = GPT.withGatedMlp().with(new ModelShape.Moe(12, true, 8, 2, 2048, 512)).withMtpLayers(1);
        double attention = 4 * 1024.0 * 1024;
        double dense = 2 * 1024.0 * (4096 * 1.5 + 2) + attention;
        double experts = 2 * 1024.0 * (2048 * 8 * 1.5 + 512 * 1.5 + 2) + attention;
        assertEquals(12 * dense + 12 * experts + 2 * 1024 + experts + EMBEDDING, TheoreticalMemory.of(moe, TrainingLayout.single(1, 1)).parameters());
    }

    /** By hand: a layer is 2·64·(256 + 2) = 33024 and its attention, for which see §6.4. */
    @Test void latentAttention() {
        ModelShape base = ModelShape.gpt(2, 64, 4, 256, 1000, 32);
        double outside = 2 * 33_024 + 2 * 64 + 64_000;
        int keyValue = 20 * (64 + 4 * (16 + 12) + 1) + 64 * 8 + 4 * 12 * 64;
        assertEquals(outside + 2 * (64 * 4 * 24 + keyValue),
            TheoreticalMemory.of(base.with(new ModelShape.Mla(0, 20, 16, 8, 12)), TrainingLayout.single(1, 1)).parameters());
        assertEquals(outside + 2 * (24 * (64 + 4 * 24 + 1) + keyValue),
            TheoreticalMemory.of(base.with(new ModelShape.Mla(24, 20, 16, 8, 12)), TrainingLayout.single(1, 1)).parameters());
    }

    @Test void hybridModelsAreNotCovered() {
        ModelShape hybrid = GPT.with(new ModelShape.Hybrid(4, 8, 12, 128, 8, 64));
        assertThrows(IllegalArgumentException.class, () -> TheoreticalMemory.of(hybrid, TrainingLayout.single(1, 1)));
    }

    private static TrainingLayout layout(int tp, int pp, int vpp, int dp, int microbatches, boolean distributed) {
        return new TrainingLayout(tp, pp, vpp, dp, 1, microbatches, distributed, true, true);
    }
}
