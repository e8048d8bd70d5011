package org.trainyard.config.internal.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.config.Configurations;
import org.trainyard.config.model.OptimizerKind;
import org.trainyard.config.model.RunConfiguration;
import org.trainyard.run.UserError;

class YamlReaderTest {

    @TempDir
    Path folder;

    private RunConfiguration read(String yaml) {
        try {
            return Configurations.fromYaml(Files.writeString(folder.resolve("run.yaml"), yaml));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void refused(String yaml, String message) {
        String found = assertThrows(UserError.class, () -> read(yaml)).getMessage();
        assertEquals(message, found.replace(folder + "/", ""));
    }

    @Test
    void settingsStandInTheirGroupOrAlone() {
        RunConfiguration run = read("""
                model:
                  num_layers: 12
                  hidden_dropout: 0
                seq_length: 128
                optimizer: sgd
                data:
                  data_path: [0.3, a, 0.7, b]
                  split: 949,50,1
                training: {rampup_batch_size: "16 8 300000"}
                launch:
                  run_name: 123
                checkpoint:
                  load: ~
                """);
        assertEquals(12, run.getModel().getNumLayers());
        assertEquals(0, run.getModel().getHiddenDropout());
        assertEquals(128, run.getData().getSeqLength());
        assertEquals(OptimizerKind.SGD, run.getOptimizer().getOptimizer());
        assertEquals(List.of("0.3", "a", "0.7", "b"), run.getData().getDataPath());
        assertEquals("949,50,1", run.getData().getSplit());
        assertEquals(List.of(16L, 8L, 300000L), run.getTraining().getRampupBatchSize());
        assertEquals("123", run.getLaunch().getRunName());
        assertNull(run.getCheckpoint().getLoad());
        assertEquals(OptimizerKind.SGD, read("optimizer:\n  optimizer: sgd\n").getOptimizer().getOptimizer());
    }

    @Test
    void megatronsFunctionalTestFormIsReadAsFlags() {
        RunConfiguration run = read("""
                ENV_VARS:
                  CUDA_DEVICE_MAX_CONNECTIONS: 1
                MODEL_ARGS:
                  --num-layers: 12
                  --swiglu: true
                  --bf16: false
                  --lr-warmup-fraction: .01
                  --data-path: 0.5 a 0.5 b
                  --rampup-batch-size: "[16 8 300000]"
                  --use-mcore-models: true
                  --save: ${CHECKPOINT_SAVE_PATH}
                TEST_TYPE: regular
                """);
        assertEquals(12, run.getModel().getNumLayers());
        assertTrue(run.getModel().isSwiglu());
        assertFalse(run.getPrecision().isBf16());
        assertEquals(0.01, run.getSchedule().getLrWarmupFraction());
        assertEquals(List.of("0.5", "a", "0.5", "b"), run.getData().getDataPath());
        assertEquals(List.of(16L, 8L, 300000L), run.getTraining().getRampupBatchSize());
        assertEquals(List.of("--use-mcore-models"), run.getIgnored());
        assertEquals("${CHECKPOINT_SAVE_PATH}", run.getCheckpoint().getSave());
        refused("MODEL_ARGS:\n  --num-layers: 2\n  --num-layer: 2\n",
                "run.yaml:3: unknown flag --num-layer; did you mean --num-layers?");
    }

    @Test
    void wrongKeysNameFileLineAndTheNearest() {
        refused("model:\n  num_layer: 2\n", "run.yaml:2: unknown key 'num_layer' in model; did you mean num_layers?");
        refused("\nmodle:\n  num_layers: 2\n", "run.yaml:2: unknown key 'modle'; did you mean model?");
        refused("model:\n  seq_length: 2\n", "run.yaml:2: 'seq_length' belongs to the group data, not to model");
        refused("model:\n  num_layers: 2\n  num_layers: 3\n",
                "run.yaml:3: 'num_layers' is given twice, first at run.yaml:2");
    }

    @Test
    void wrongValuesNameFileLineValueAndWhatWouldBeRight() {
        refused("model:\n  num_layers: two\n", "run.yaml:2: num_layers: 'two' is not a whole number at least 1");
        refused("model:\n\n  num_layers: 1.5\n", "run.yaml:3: num_layers: '1.5' is not a whole number at least 1");
        refused("model:\n  swiglu: 1\n", "run.yaml:2: swiglu: '1' is not true or false");
        refused("model:\n  normalization: Batch\n",
                "run.yaml:2: normalization: 'Batch' is not one of LayerNorm, RMSNorm");
        refused("model:\n  num_layers: [1, 2]\n", "run.yaml:2: num_layers: a list is not a whole number at least 1");
        refused("model:\n  num_layers: {a: 1}\n",
                "run.yaml:2: num_layers: a mapping is not a whole number at least 1");
        refused("data:\n  data_path:\n  - a\n  - [b]\n", "run.yaml:4: data_path: a list cannot be an element of a list");
        refused("model: 3\n", "run.yaml:1: model must hold keys and values, not a single value");
        refused("- model\n", "run.yaml:1: the file must hold keys and values, not a list");
    }

    @Test
    void brokenFilesNameTheLine() {
        refused("model:\n  num_layers: [1\nx: 2\n", "run.yaml:3: is not YAML: expected ',' or ']', but got :");
        Path missing = folder.resolve("missing.yaml");
        assertEquals(missing + ": there is no such file",
                assertThrows(UserError.class, () -> Configurations.fromYaml(missing)).getMessage());
        assertTrue(assertThrows(UserError.class, () -> Configurations.fromYaml(folder)).getMessage()
                .startsWith(folder + ": cannot be read: "));
    }
}
