package org.trainyard.config.internal.flags;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.trainyard.config.Configurations;
import org.trainyard.config.KnownFlags;
import org.trainyard.config.model.AttentionBackend;
import org.trainyard.config.model.PositionEmbeddingType;
import org.trainyard.config.model.RecomputeGranularity;
import org.trainyard.config.model.RunConfiguration;
import org.trainyard.config.settings.Setting;
import org.trainyard.config.settings.Settings;
import org.trainyard.run.UserError;

class FlagReaderTest {

    private static RunConfiguration read(String line) {
        return Configurations.fromFlags(line.isEmpty() ? List.of() : List.of(line.split(" ")));
    }

    private static void refused(String line, String message) {
        assertEquals(message, assertThrows(UserError.class, () -> read(line)).getMessage());
    }

    @Test
    void valuesFollowTheirFlagOrAnEqualsSign() {
        RunConfiguration run = read("--num-layers 12 --hidden-size=768 --lr 1e-5 --min-lr=.5E-6 --weight-decay 1");
        assertEquals(12, run.getModel().getNumLayers());
        assertEquals(768, run.getModel().getHiddenSize());
        assertEquals(1e-5, run.getSchedule().getLr());
        assertEquals(5e-7, run.getSchedule().getMinLr());
        assertEquals(1, run.getSchedule().getWeightDecay());
    }

    @Test
    void listsEndAtTheNextFlagAndNumbersAreNoFlags() {
        RunConfiguration run = read("--data-path 0.3 a 0.7 b --rampup-batch-size 16 8 300000 --iterations-to-skip -1 2 --bf16");
        assertEquals(List.of("0.3", "a", "0.7", "b"), run.getData().getDataPath());
        assertEquals(List.of(16L, 8L, 300000L), run.getTraining().getRampupBatchSize());
        assertEquals(List.of(-1, 2), run.getTraining().getIterationsToSkip());
        assertTrue(run.getPrecision().isBf16());
        assertEquals(List.of(16L, 8L, 300000L), Configurations.fromFlags(List.of("--rampup-batch-size", "16 8 300000"))
                .getTraining().getRampupBatchSize());
    }

    @Test
    void switchesTakeNoValue() {
        RunConfiguration run = read("--swiglu --disable-bias-linear --no-save-optim --no-rope-fusion");
        assertTrue(run.getModel().isSwiglu());
        assertFalse(run.getModel().isAddBiasLinear());
        assertTrue(run.getCheckpoint().isNoSaveOptim());
        assertFalse(run.getFusion().isApplyRopeFusion());
        refused("--swiglu yes", "unexpected argument 'yes': every value follows a flag");
        refused("--swiglu=yes", "--swiglu: 'yes' is not true or false");
    }

    @Test
    void theLastOfSeveralWins() {
        RunConfiguration run = read("--seed 1 --data-path a b --seed 2 --data-path c");
        assertEquals(2, run.getInitialization().getSeed());
        assertEquals(List.of("c"), run.getData().getDataPath());
    }

    @Test
    void aliasesAndShorthands() {
        RunConfiguration run = read("--encoder-num-layers 3 --recompute-activations --use-rotary-position-embeddings "
                + "--use-flash-attn --persistent-save-interval 5 --most-recent-k 2 --override-opt-param-scheduler");
        assertEquals(3, run.getModel().getNumLayers());
        assertEquals(RecomputeGranularity.SELECTIVE, run.getRecompute().getRecomputeGranularity());
        assertEquals(PositionEmbeddingType.ROPE, run.getModel().getPositionEmbeddingType());
        assertEquals(AttentionBackend.FLASH, run.getModel().getAttentionBackend());
        assertEquals(5, run.getCheckpoint().getSaveInterval());
        assertEquals(2, run.getCheckpoint().getKeepCheckpoints());
        assertTrue(run.getSchedule().isOverrideOptParamScheduler());
        refused("--recompute-activations=full", "--recompute-activations: takes no value, but 'full' was given");
    }

    @Test
    void noneMeansNotSet() {
        RunConfiguration run = read("--recompute-granularity none --loss-scale None --position-embedding-type none");
        assertEquals(RecomputeGranularity.UNSET, run.getRecompute().getRecomputeGranularity());
        assertNull(run.getPrecision().getLossScale());
        assertEquals(PositionEmbeddingType.NONE, run.getModel().getPositionEmbeddingType());
        refused("--num-query-groups none", "--num-query-groups: 'none' is not a whole number at least 1");
    }

    @Test
    void wrongValuesNameFlagValueAndWhatWouldBeRight() {
        refused("--num-layers twelve", "--num-layers: 'twelve' is not a whole number at least 1");
        refused("--num-layers 99999999999", "--num-layers: '99999999999' is not a whole number at least 1");
        refused("--lr 1e999", "--lr: '1e999' is not a number above 0");
        refused("--lr nan", "--lr: 'nan' is not a number above 0");
        refused("--normalization BatchNorm", "--normalization: 'BatchNorm' is not one of LayerNorm, RMSNorm");
        refused("--num-layers --hidden-size 4", "--num-layers: needs a value: a whole number at least 1");
        refused("--lr", "--lr: needs a value: a number above 0");
        refused("--yaml-cfg", "--yaml-cfg: needs a value: the file to read");
    }

    @Test
    void unknownFlagsComeWithTheNearest() {
        refused("--num-layer 2", "unknown flag --num-layer; did you mean --num-layers?");
        refused("--hiden-size 2", "unknown flag --hiden-size; did you mean --hidden-size?");
        refused("--xyzzy 2", "unknown flag --xyzzy");
        refused("-lr 2", "unknown flag -lr; did you mean --lr?");
    }

    @Test
    void flagsOfMegatronAreKnownEvenWhenNotSupported() {
        refused("--moe-latent-size 8", "Megatron's flag --moe-latent-size is known but not supported by this version (Latent MoE)");
        refused("--fp8-format hybrid", "Megatron's flag --fp8-format is known but not supported by this version "
                + "(8-bit formats and Transformer Engine)");
        refused("--batch-size 8", "--batch-size is no longer used: use --micro-batch-size instead");
        assertEquals(List.of("--use-mcore-models", "--transformer-impl local"),
                read("--use-mcore-models --transformer-impl local --bf16").getIgnored());
    }

    /** The tree the flags are taken from has 491; with {@code --yaml-cfg} each is a setting or in the table. */
    @Test
    void everyFlagHasOneMeaning() {
        for (Setting setting : Settings.all()) {
            assertFalse(KnownFlag.table().containsKey(setting.flag()), setting.flag());
        }
        assertTrue(FlagIndex.flags().stream().noneMatch(KnownFlag.table()::containsKey));
        assertTrue(FlagIndex.flags().size() >= 227, "settings have " + FlagIndex.flags().size() + " flags");
        int all = FlagIndex.flags().size() + KnownFlag.table().size();
        assertTrue(all >= 877, "settings and the table have " + all + " flags");
        KnownFlag.table().values().forEach(flag -> assertTrue("01*?".indexOf(flag.arity()) >= 0, flag.name()));
    }

    @Test
    void unknownWordsCanBeLeftToTheCaller() {
        KnownFlags known = Configurations.fromKnownFlags(
                List.of("prompt", "--seed", "7", "--top-word", "a", "b", "--bf16", "--really=yes"));
        assertEquals(7, known.run().getInitialization().getSeed());
        assertTrue(known.run().getPrecision().isBf16());
        assertEquals(List.of("prompt", "--top-word", "a", "b", "--really=yes"), known.rest());
    }

    @Test
    void helpNamesEveryFlag() {
        String help = Configurations.usage();
        for (String flag : FlagIndex.flags()) {
            assertTrue(help.contains(flag), flag);
        }
        assertTrue(help.lines().filter(line -> line.startsWith("      ")).allMatch(line -> line.length() <= 100));
    }
}
