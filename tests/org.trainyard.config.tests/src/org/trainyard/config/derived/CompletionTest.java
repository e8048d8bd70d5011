package org.trainyard.config.derived;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.trainyard.config.Configurations;
import org.trainyard.config.RandomRuns;
import org.trainyard.config.model.RunConfiguration;

class CompletionTest {

    private static Completion complete(String line) {
        return Configurations.complete(Configurations.fromFlags(List.of(line.split(" "))));
    }

    @Test
    void modelSizesFollowFromEachOther() {
        RunConfiguration plain = complete("--hidden-size 768 --num-attention-heads 12").run();
        assertEquals(3072, plain.getModel().getFfnHiddenSize());
        assertEquals(64, plain.getModel().getKvChannels());
        assertEquals(12, Derived.queryGroups(plain));
        assertTrue(plain.getModel().isAddQkvBias());

        RunConfiguration llama = complete("--hidden-size 4096 --num-attention-heads 32 --swiglu --disable-bias-linear "
                + "--group-query-attention --num-query-groups 8 --position-embedding-type rope --seq-length 2048").run();
        assertEquals(10880, llama.getModel().getFfnHiddenSize());
        assertEquals(8, Derived.queryGroups(llama));
        assertEquals(2048, llama.getModel().getMaxPositionEmbeddings());
        assertFalse(llama.getFusion().isBiasGeluFusion());
        assertFalse(llama.getModel().isAddQkvBias());
        assertTrue(llama.getFusion().isApplyRopeFusion());
    }

    @Test
    void givenValuesAreKeptAndTheGivenRunIsUntouched() {
        RunConfiguration given = Configurations.fromFlags(List.of("--hidden-size", "768", "--ffn-hidden-size", "100",
                "--num-attention-heads", "12", "--kv-channels", "16"));
        RunConfiguration copy = Configurations.copy(given);
        Completion completion = Configurations.complete(given);
        assertEquals(100, completion.run().getModel().getFfnHiddenSize());
        assertEquals(16, completion.run().getModel().getKvChannels());
        assertTrue(EcoreUtil.equals(copy, given));
    }

    @Test
    void everythingDerivedIsRecordedWithItsReason() {
        Completion completion = complete("--micro-batch-size 4 --train-iters 100 --bf16 --data-path a");
        Map<String, String> derived = completion.derivations().stream()
                .collect(Collectors.toMap(derivation -> derivation.setting().key(), Derivation::value));
        assertEquals("4", derived.get("global_batch_size"));
        assertEquals("100", derived.get("lr_decay_iters"));
        assertEquals("969, 30, 1", derived.get("split"));
        assertEquals("single", derived.get("dataloader_type"));
        assertEquals("GPT2BPETokenizer", derived.get("tokenizer_type"));
        assertEquals("true", derived.get("accumulate_allreduce_grads_in_fp32"));
        assertEquals("0.01", derived.get("start_weight_decay"));
        assertTrue(completion.derivations().getFirst().toString().contains(" = "));
        for (Derivation derivation : completion.derivations()) {
            assertEquals(derivation.value(), derivation.setting().text(completion.run()));
            assertFalse(derivation.because().isEmpty());
        }
    }

    @Test
    void precisionFollowsMegatron() {
        assertEquals("fp32", Derived.parameterType(complete("--lr 1").run()));
        assertEquals("bf16", Derived.parameterType(complete("--bf16").run()));
        assertEquals("fp16", Derived.parameterType(complete("--fp16").run()));
        assertFalse(complete("--bf16 --grad-reduce-in-bf16 --accumulate-allreduce-grads-in-fp32").run().getPrecision()
                .isAccumulateAllreduceGradsInFp32());
        assertFalse(complete("--fp16").run().getTraining().isCheckForNanInLossAndGrad());
        assertTrue(complete("--fp16 --loss-scale 64").run().getTraining().isCheckForNanInLossAndGrad());
        assertTrue(complete("--apply-query-key-layer-scaling").run().getPrecision().isAttentionSoftmaxInFp32());
    }

    @Test
    void completingTwiceIsCompletingOnce() {
        RandomRuns runs = new RandomRuns(3);
        for (int i = 0; i < 200; i++) {
            Completion once = Configurations.complete(runs.next(0.3));
            Completion twice = Configurations.complete(once.run());
            assertEquals(List.of(), twice.derivations());
            assertTrue(EcoreUtil.equals(once.run(), twice.run()));
        }
    }

    @Test
    void vocabularyIsPaddedAsTheReferenceSays() {
        int[][] cases = { { 50257, 1, 50304 }, { 50257, 2, 50432 }, { 50257, 4, 50688 }, { 50257, 8, 51200 },
            { 32000, 1, 32000 }, { 32000, 4, 32256 }, { 32000, 8, 32768 }, { 30524, 1, 30592 } };
        for (int[] each : cases) {
            RunConfiguration run = complete("--tensor-model-parallel-size " + each[1]).run();
            assertEquals(each[2], Derived.paddedVocabularySize(run, each[0]));
        }
    }

    @Test
    void dataParallelRanksAreWhatTheModelLeaves() {
        assertEquals(2, Derived.dataParallelSize(complete("--world-size 8 --tensor-model-parallel-size 2 "
                + "--pipeline-model-parallel-size 2").run()));
        assertNull(Derived.dataParallelSize(complete("--world-size 8 --tensor-model-parallel-size 3").run()));
        RunConfiguration run = complete("--world-size 4 --micro-batch-size 2").run();
        assertEquals(8, run.getTraining().getGlobalBatchSize());
        assertEquals(3, Derived.microBatches(run, 24));
    }

    @Test
    void scheduleLengthsAreSequences() {
        RunConfiguration iterations = complete("--train-iters 100 --global-batch-size 8 --micro-batch-size 2 "
                + "--lr-warmup-fraction .01 --lr-wsd-decay-iters 20").run();
        assertEquals(new ScheduleLengths(8, 800, 160, 800), ScheduleLengths.of(iterations));
        RunConfiguration samples = complete("--train-samples 1000 --global-batch-size 8 --micro-batch-size 2 "
                + "--lr-decay-samples 900 --lr-warmup-samples 90").run();
        assertEquals(new ScheduleLengths(90, 900, 0, 1000), ScheduleLengths.of(samples));
        assertEquals(125, Derived.trainIterations(samples));
        assertEquals(100, Derived.trainIterations(iterations));
    }

    /** As in Megatron's arguments.py. */
    @Test
    void defaultsOfSplitAndLossScale() {
        RunConfiguration run = complete("--mock-data --micro-batch-size 1 --train-iters 10 --fp16").run();
        assertEquals("1,1,1", run.getData().getSplit());
        assertEquals(0x1p32, run.getPrecision().getInitialLossScale());
        assertEquals(1, run.getPrecision().getMinLossScale());
        assertEquals(1000, run.getPrecision().getLossScaleWindow());
        assertEquals(2, run.getPrecision().getHysteresis());
    }

    /** 4, 6, 8, 10 for about 10 samples each, then 12; counted by hand. */
    @Test
    void theBatchRampsUp() {
        RunConfiguration run = complete("--rampup-batch-size 4 2 40 --global-batch-size 12 --micro-batch-size 1 "
                + "--train-samples 100").run();
        BatchRamp ramp = BatchRamp.of(run);
        assertArrayEquals(new int[] { 4, 4, 6, 8, 10, 12, 12 },
                IntStream.of(0, 9, 10, 20, 39, 40, 41).map(ramp::sizeAt).toArray());
        // 4 4 4 (12) 6 6 (24) 8 (32) 10 (42): 7 iterations, then 58 / 12 = 4 whole ones
        assertEquals(11, Derived.trainIterations(run));
        assertEquals(12, BatchRamp.of(complete("--micro-batch-size 12").run()).sizeAt(0));
    }

    @Test
    void layerPatternsExpandAsMegatronWritesThem() {
        assertArrayEquals(new boolean[] { false, false, false, true, false, false, false, true }, LayerPattern.layers("4", 8));
        assertArrayEquals(LayerPattern.layers("4", 8), LayerPattern.layers("([0]*3 + [1]*1)*2", 8));
        assertArrayEquals(new boolean[] { true, false, false }, LayerPattern.layers("[1]+[0]*2", 3));
        assertArrayEquals(new boolean[] { true, false, true }, LayerPattern.layers("[1,0,1]", 3));
        assertEquals("it has 4 entries for 8 layers", problem("[0,0,0,1]", 8));
        assertEquals("the number of layers, 10, is no multiple of 4", problem("4", 10));
        assertEquals("it is no list expression such as ([0]*3+[1])*6: 'x' stands at position 2", problem("[x]", 8));
        assertEquals("it is no list expression such as ([0]*3+[1])*6: the end stands at position 5", problem("([1]", 8));
        assertEquals("it has more than 65536 entries", problem("[0]*99999", 8));
        RunConfiguration run = complete("--num-layers 4 --no-rope-freq 2").run();
        assertArrayEquals(new boolean[] { false, true, false, true }, Derived.layersWithoutRotation(run));
        assertArrayEquals(new boolean[2], Derived.layersWithoutRotation(complete("--num-layers 2").run()));
    }

    private static String problem(String pattern, int layers) {
        return assertThrows(IllegalArgumentException.class, () -> LayerPattern.layers(pattern, layers)).getMessage();
    }
}
