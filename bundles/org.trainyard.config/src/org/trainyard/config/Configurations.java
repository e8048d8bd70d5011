package org.trainyard.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.trainyard.config.derived.Completion;
import org.trainyard.config.internal.flags.FlagReader;
import org.trainyard.config.internal.flags.FlagWriter;
import org.trainyard.config.internal.flags.Usage;
import org.trainyard.config.internal.yaml.YamlReader;
import org.trainyard.config.internal.yaml.YamlWriter;
import org.trainyard.config.model.RunConfiguration;
import org.trainyard.config.model.RunFactory;
import org.trainyard.config.model.RunPackage;
import org.trainyard.run.UserError;

/**
 * Makes run configurations and turns them into flags and YAML. All methods may be called from any thread; a
 * {@link RunConfiguration} itself belongs to one thread at a time.
 */
public final class Configurations {

    private Configurations() {
    }

    /** Returns a run with all defaults and every group present. */
    public static RunConfiguration create() {
        RunConfiguration run = RunFactory.eINSTANCE.createRunConfiguration();
        for (EStructuralFeature feature : RunPackage.Literals.RUN_CONFIGURATION.getEStructuralFeatures()) {
            if (feature instanceof EReference group) {
                run.eSet(group, EcoreUtil.create(group.getEReferenceType()));
            }
        }
        return run;
    }

    public static RunConfiguration copy(RunConfiguration run) {
        return EcoreUtil.copy(run);
    }

    /**
     * Reads flags, and before them the file of {@code --yaml-cfg} when it is among them.
     *
     * @throws UserError naming the flag, its value and what would be right; an unknown flag comes with the nearest one
     */
    public static RunConfiguration fromFlags(List<String> arguments) {
        return read(arguments, null);
    }

    /** Reads the flags that are known and leaves the others, with the words that follow them, to the caller. */
    public static KnownFlags fromKnownFlags(List<String> arguments) {
        List<String> rest = new ArrayList<>();
        RunConfiguration run = read(arguments, rest);
        return new KnownFlags(run, List.copyOf(rest));
    }

    private static RunConfiguration read(List<String> arguments, List<String> rest) {
        List<String> flags = new ArrayList<>();
        String yaml = FlagReader.yamlFile(arguments, flags);
        RunConfiguration run = yaml == null ? create() : fromYaml(Path.of(yaml));
        new FlagReader(run, rest).read(flags);
        return run;
    }

    /** The help text of all flags, by group. */
    public static String usage() {
        return Usage.text();
    }

    /** The fewest flags that make the run out of the defaults. */
    public static List<String> toFlags(RunConfiguration run) {
        return FlagWriter.flags(run);
    }

    /**
     * Reads a YAML file: settings by their keys under the names of their groups, or Megatron's functional-test form
     * with flags under {@code MODEL_ARGS}.
     *
     * @throws UserError naming file, line, key and value, and what would be right
     */
    public static RunConfiguration fromYaml(Path file) {
        RunConfiguration run = create();
        new YamlReader(run, file).read();
        return run;
    }

    /** Every value that differs from its default, by group. */
    public static String toYaml(RunConfiguration run) {
        return YamlWriter.write(run, false);
    }

    /** The same with the documentation of every setting as a comment above it. */
    public static String toCommentedYaml(RunConfiguration run) {
        return YamlWriter.write(run, true);
    }

    /** Returns a copy in which everything that follows from the given values is filled in. */
    public static Completion complete(RunConfiguration run) {
        return Completion.of(run);
    }
}
