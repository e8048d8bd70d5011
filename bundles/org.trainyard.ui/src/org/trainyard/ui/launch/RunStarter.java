package org.trainyard.ui.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.trainyard.config.Configurations;
import org.trainyard.config.model.RunConfiguration;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.RunDirectory;
import org.trainyard.run.RunInfo;
import org.trainyard.run.UserError;
import org.trainyard.ui.engine.EngineProcess;
import org.trainyard.ui.runs.RunActions;

/** Makes a run directory with its configuration and starts the engine in it. Not for the interface thread. */
public final class RunStarter {
    private RunStarter() {
    }

    /**
     * Starts a new run.
     *
     * @param folder where run directories are
     * @param name what people will call it; the directory is named after it
     * @param configuration what to train
     * @return the run's directory
     */
    public static Path start(Path folder, String name, RunConfiguration configuration) {
        Path launcher = EngineProcess.launcher();
        SampleText.prepareFor(configuration, folder);
        Path path = directoryFor(folder, name);
        RunInfo info = RunInfo.create(name.strip(), List.of(launcher.toString(), "pretrain-gpt", "--yaml-cfg",
                path.resolve("config.yaml").toString(), "--run-dir", path.toString()), "gpt");
        RunDirectory run = RunDirectory.create(path, info);
        AtomicFiles.writeString(run.configFile(), Configurations.toYaml(configuration));
        RunActions.start(run);
        return path;
    }

    /** A directory that does not exist yet, named after the run. */
    static Path directoryFor(Path folder, String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^[-.]+|[-.]+$", "");
        if (plain.isEmpty()) {
            throw new UserError("'" + name + "' is no name for a run: it needs at least one letter or digit");
        }
        Path path = folder.resolve(plain);
        for (int i = 2; Files.exists(path); i++) {
            path = folder.resolve(plain + "-" + i);
        }
        return path;
    }
}
