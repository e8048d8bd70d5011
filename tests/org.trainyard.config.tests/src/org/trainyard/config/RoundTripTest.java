package org.trainyard.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.config.model.RunConfiguration;

/** Flags, model and YAML say the same. */
class RoundTripTest {

    @TempDir
    Path folder;

    @Test
    void flagsToModelToYamlToModelToFlagsIsTheIdentity() throws IOException {
        RandomRuns runs = new RandomRuns(1);
        for (int i = 0; i < 150; i++) {
            RunConfiguration run = runs.next(i / 150.0);
            List<String> flags = Configurations.toFlags(run);
            RunConfiguration fromFlags = Configurations.fromFlags(flags);
            assertSame(run, fromFlags, "flags " + flags);

            String yaml = i % 2 == 0 ? Configurations.toYaml(fromFlags) : Configurations.toCommentedYaml(fromFlags);
            RunConfiguration fromYaml = Configurations.fromYaml(Files.writeString(folder.resolve("run.yaml"), yaml));
            assertSame(run, fromYaml, yaml);
            assertEquals(flags, Configurations.toFlags(fromYaml));
        }
    }

    @Test
    void defaultsNeedNoFlagsAndNoYaml() throws IOException {
        assertEquals(List.of(), Configurations.toFlags(Configurations.create()));
        assertEquals("{}", Configurations.toYaml(Configurations.create()).strip());
        Path empty = Files.writeString(folder.resolve("empty.yaml"), "");
        assertSame(Configurations.create(), Configurations.fromYaml(empty), "empty");
        Path nothing = Files.writeString(folder.resolve("nothing.yaml"), "# nothing\nmodel:\n");
        assertSame(Configurations.create(), Configurations.fromYaml(nothing), "nothing");
    }

    @Test
    void yamlIsReadBeforeTheOtherFlags() throws IOException {
        Path yaml = Files.writeString(folder.resolve("base.yaml"), """
                model:
                  num_layers: 4
                  swiglu: true
                fusion:
                  bias_gelu_fusion: false
                """);
        RunConfiguration run = Configurations.fromFlags(List.of("--num-layers", "8", "--yaml-cfg", yaml.toString(),
                "--swiglu=false", "--no-bias-gelu-fusion=false", "--hidden-size=64"));
        assertEquals(8, run.getModel().getNumLayers());
        assertEquals(64, run.getModel().getHiddenSize());
        assertTrue(!run.getModel().isSwiglu() && run.getFusion().isBiasGeluFusion());
    }

    @Test
    void commentsDocumentEverySetting() {
        RunConfiguration run = Configurations.fromFlags(List.of("--lr", "1.5e-4"));
        assertEquals("""
                # Learning rate and weight decay over the run.
                schedule:
                    # Highest learning rate, reached after warm-up.
                    lr: 0.00015
                """, Configurations.toCommentedYaml(run));
    }

    private static void assertSame(RunConfiguration expected, RunConfiguration actual, String source) {
        assertTrue(EcoreUtil.equals(expected, actual), source);
    }
}
