package org.trainyard.engine.tests.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trainyard.engine.estimate.Flops;
import org.trainyard.engine.estimate.Flops.Mode;
import org.trainyard.engine.estimate.ModelShape;
import org.trainyard.engine.estimate.PeakPerformance;
import org.trainyard.engine.estimate.Throughput;

/** megatron-formats.md §6.1 and §6.2 against the published tables of §11. */
class FlopsTest {
    private record Row(int heads, int hidden, int layers, int gpus, long batch, double teraflops, double seconds) {}

    /** §11.1: H100, vocabulary 131072, sequence 4096. */
    private static final List<Row> H100 = List.of(new Row(16, 2048, 24, 48, 192, 408.8, 0.45), new Row(32, 4096, 30, 96, 192, 465.9, 0.80),
        new Row(48, 6144, 32, 192, 192, 489.1, 0.85), new Row(56, 7168, 48, 384, 192, 459.6, 0.89), new Row(64, 8192, 84, 768, 384, 419.7, 2.18),
        new Row(80, 10240, 92, 1536, 768, 420.5, 3.65), new Row(96, 12288, 96, 2304, 1152, 432.8, 5.26),
        new Row(128, 16384, 96, 3072, 1536, 474.4, 8.40), new Row(144, 18432, 112, 6144, 3072, 459.9, 12.72));

    /** §11.2: A100, vocabulary 51200, sequence 2048. */
    private static final List<Row> A100 = List.of(new Row(24, 2304, 24, 32, 512, 137, 3.53), new Row(32, 3072, 30, 64, 512, 138, 3.70),
        new Row(32, 4096, 36, 128, 512, 142, 3.70), new Row(48, 6144, 40, 256, 1024, 135, 9.40), new Row(64, 8192, 48, 512, 1536, 138, 14.45),
        new Row(80, 10240, 60, 1024, 1792, 140, 16.06), new Row(96, 12288, 80, 1536, 2304, 148, 24.82),
        new Row(128, 16384, 96, 1920, 2160, 155, 37.61), new Row(128, 20480, 105, 2520, 2520, 163, 54.08), new Row(160, 25600, 128, 3072, 3072, 163, 102.6));

    @Test void theH100TableCountsTheWholeAttentionMatrix() {
        for (Row r : H100) {
            ModelShape shape = gpt(r, 131_072, 4096);
            double flops = Flops.perIteration(shape, r.batch, Mode.NONCAUSAL);
            double h = r.hidden;
            double published = 12.0 * r.batch * 4096 * r.layers * h * h * (1 + 1 + 4096 / h + 4 + 131_072 / (2 * r.layers * h));
            assertEquals(1, flops / published, 1e-12);
            assertEquals(r.seconds, flops / (r.teraflops * 1e12 * r.gpus), 0.006, r.toString());
        }
    }

    @Test void theA100TableCountsRecomputation() {
        for (Row r : A100) {
            double flops = Flops.perIteration(gpt(r, 51_200, 2048), r.batch, Mode.RECOMPUTE);
            double h = r.hidden;
            double published = 96.0 * r.batch * 2048 * r.layers * h * h * (1 + 2048 / (6 * h) + 51_200 / (16 * r.layers * h));
            assertEquals(1, flops / published, 1e-12);
            assertEquals(1, flops / (r.teraflops * 1e12 * r.gpus) / r.seconds, 0.002, r.toString());
        }
    }

    @Test void gpt3TakesThirtyTwoSeconds() {
        ModelShape gpt3 = ModelShape.gpt(96, 12288, 96, 4 * 12288, 51_200, 2048);
        double flops = Flops.perIteration(gpt3, 1536, Mode.RECOMPUTE);
        assertEquals(31.9, flops / (138e12 * 1024), 0.1);
        assertEquals(0.44, Throughput.mfu(Throughput.teraflopsPerDevice(flops, 32, 1024), PeakPerformance.of("NVIDIA A100-SXM4-80GB").orElseThrow().teraflops()), 0.005);
    }

    @Test void llama3CountsHalfTheAttentionMatrix() {
        ModelShape llama = ModelShape.gpt(32, 4096, 32, 14_336, 128_256, 8192).withGroups(8).withGatedMlp();
        assertEquals(5.15e10, Flops.perToken(llama, Mode.CAUSAL), 0.005e10);
        assertEquals(5.79e10, Flops.perToken(llama, Mode.NONCAUSAL), 0.005e10);
    }

    /** Whole numbers, by the formula of §6.1 in Python's fractions. */
    @Test void everyOperationIsCounted() {
        ModelShape llama = ModelShape.gpt(32, 4096, 32, 14_336, 128_256, 8192).withGroups(8).withGatedMlp();
        assertEquals(3_373_164_235_063_296.0, Flops.perIteration(llama, 8, Mode.CAUSAL));
        assertEquals(3_795_376_700_129_280.0, Flops.perIteration(llama, 8, Mode.NONCAUSAL));
        assertEquals(1_194_069_627_764_736.0, Flops.perIteration(ModelShape.gpt(24, 1024, 16, 4096, 51_200, 1024), 512, Mode.CAUSAL));
        ModelShape wide = ModelShape.gpt(6, 512, 8, 1408, 1024, 256).withGroups(2).withKvChannels(96).withGatedMlp();
        assertEquals(94_824_824_832.0, Flops.perIteration(wide, 3, Mode.CAUSAL));
    }

    @Test void wideHeadsCountByTheirWidth() {
        ModelShape narrow = ModelShape.gpt(2, 64, 4, 256, 1000, 32);
        double attention = terms(narrow, "attention projections") + terms(narrow, "attention matrix");
        ModelShape wide = narrow.withKvChannels(32);
        assertEquals(2 * attention, terms(wide, "attention projections") + terms(wide, "attention matrix"), 1e-6);
    }

    @Test void expertsCountByWhatATokenVisits() {
        // by hand: h 64, s 32, one sequence; 12·h·γ·width·s for each layer
        ModelShape moe = ModelShape.gpt(4, 64, 4, 256, 1000, 32).withGatedMlp().with(new ModelShape.Moe(3, true, 8, 2, 96, 48));
        double unit = 12 * 64 * 1.5 * 32;
        assertEquals(unit * 256, terms(moe, "mlp"));
        assertEquals(unit * 96 * 2 * 3, terms(moe, "experts"));
        assertEquals(unit * 48 * 3, terms(moe, "shared expert"));
    }

    @Test void furtherTokenLayersJoinTheLastLayersKind() {
        ModelShape shape = ModelShape.gpt(4, 64, 4, 256, 1000, 32).with(new ModelShape.Moe(3, true, 8, 2, 96, 0)).withMtpLayers(1);
        assertEquals(12.0 * 64 * 32 * 96 * 2 * 4, terms(shape, "experts"));
        assertEquals(12.0 * 64 * 32 * 256, terms(shape, "mlp"));
        assertEquals(6.0 * 32 * (3 * 64 + 2 * 64 * 64), terms(shape, "further-token norms and projections"));
        assertEquals(6.0 * 32 * 64 * 1000 * 2, terms(shape, "logits"));
        assertEquals(5 * 12.0 * 64 * 64 * 32 * 2, terms(shape, "attention projections"));
    }

    @Test void latentAttention() {
        ModelShape base = ModelShape.gpt(2, 64, 4, 256, 1000, 32);
        ModelShape full = base.with(new ModelShape.Mla(0, 20, 16, 8, 12));
        double kv = 20 * (64 + 4 * (16 + 12) + 1) + 64 * 8 + 4 * 12 * 64;
        assertEquals(6.0 * 2 * 32 * (64 * 4 * 24 + kv), terms(full, "attention projections"));
        assertEquals(6.0 * 2 * 32 * (32 * 4 * 24 / 2.0 + 32 * 4 * 12 / 2.0), terms(full, "attention matrix"));
        ModelShape compressed = base.with(new ModelShape.Mla(24, 20, 16, 8, 12));
        assertEquals(6.0 * 2 * 32 * (24 * (64 + 4 * 24 + 1) + kv), terms(compressed, "attention projections"));
    }

    @Test void hybridLayers() {
        ModelShape shape = ModelShape.gpt(6, 64, 4, 256, 1000, 32).with(new ModelShape.Hybrid(1, 2, 3, 16, 2, 32));
        double tokens = 32;
        assertEquals(3 * 2 * 4 * (256 / 64.0) * tokens * 64 * 64, terms(shape, "mlp"));
        assertEquals(3 * 4 * tokens * 64 * (64 + 64 + 16), terms(shape, "attention projections") + terms(shape, "attention matrix"));
        double in = 2 * tokens * 64 * (2 * 128 + 2 * 2 * 16 + 4);
        assertEquals(3 * 3 * (in + 7 * tokens * 128 * 16 + 2 * tokens * 128 * 64), terms(shape, "mamba"));
        assertEquals(3 * 2 * tokens * 64 * 1000, terms(shape, "logits"));
    }

    @Test void peaksAreDenseAndUnknownDevicesHaveNone() {
        assertEquals(312, PeakPerformance.of("NVIDIA A100-PCIE-40GB").orElseThrow().teraflops());
        assertEquals(989, PeakPerformance.of("NVIDIA H100 80GB HBM3").orElseThrow().teraflops());
        assertEquals(756, PeakPerformance.of("NVIDIA H100 PCIe").orElseThrow().teraflops());
        assertTrue(PeakPerformance.of("Some CPU").isEmpty());
    }

    @Test void throughputUnits() {
        assertEquals(2, Throughput.teraflopsPerDevice(4e12, 0.5, 4));
        assertEquals(16_384, Throughput.tokensPerSecond(4, 1024, 0.25));
    }

    private static ModelShape gpt(Row r, long vocabulary, long sequence) {
        return ModelShape.gpt(r.layers, r.hidden, r.heads, 4L * r.hidden, vocabulary, sequence);
    }

    private static double terms(ModelShape shape, String term) { return Flops.terms(shape, 1, Mode.CAUSAL).get(term); }
}
