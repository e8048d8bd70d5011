package org.trainyard.config.internal.rules;

import static org.trainyard.config.internal.rules.RuleBuilder.error;
import static org.trainyard.config.internal.rules.RuleBuilder.warning;

import java.util.List;
import java.util.regex.Pattern;

import org.trainyard.config.model.CheckpointFormat;
import org.trainyard.config.model.RunConfiguration;
import org.trainyard.config.rules.Rule;
import org.trainyard.config.settings.Settings;

/** Checkpoints, and what the run runs on. */
final class CheckpointRules {
    private static final Pattern DEVICE = Pattern.compile("cpu|cuda(:[0-9]{1,4})?");

    private CheckpointRules() {
    }

    static List<Rule> rules() {
        return List.of(
                error("save-needs-interval").reads("save", "save_interval")
                        .when(run -> run.getCheckpoint().getSave() != null
                                && run.getCheckpoint().getSaveInterval() == null)
                        .compute("save_interval", CheckpointRules::sensibleInterval)
                        .says("save needs save_interval"),
                error("retained-are-saved").reads("save_retain_interval", "save_interval")
                        .when(run -> run.getCheckpoint().getSaveRetainInterval() != null
                                && run.getCheckpoint().getSaveInterval() != null
                                && run.getCheckpoint().getSaveInterval() > 0
                                && run.getCheckpoint().getSaveRetainInterval() % run.getCheckpoint().getSaveInterval() != 0)
                        .leaveOut("save_retain_interval")
                        .says("save_retain_interval must be a multiple of save_interval"),
                error("weights-come-from-somewhere").reads("perform_initialization", "load", "pretrained_checkpoint")
                        .when(run -> !run.getInitialization().isPerformInitialization() && !loads(run))
                        .leaveOut("perform_initialization")
                        .says("--no-initialization leaves the weights undefined: it needs load or pretrained_checkpoint"),
                warning("own-checkpoint-format").reads("ckpt_format")
                        .when(run -> run.getCheckpoint().getCkptFormat() != CheckpointFormat.TRAINYARD)
                        .leaveOut("ckpt_format")
                        .says("ckpt_format has no effect: checkpoints are written in Trainyard's own sharded format"),
                error("device-exists").reads("device")
                        .when(run -> !DEVICE.matcher(run.getLaunch().getDevice()).matches())
                        .leaveOut("device").set("device", "cuda")
                        .says("device must be cpu, cuda or cuda:N"));
    }

    static boolean loads(RunConfiguration run) {
        return run.getCheckpoint().getLoad() != null || run.getCheckpoint().getPretrainedCheckpoint() != null;
    }

    private static Object sensibleInterval(RunConfiguration run) {
        return LengthRules.inIterations(run) ? Math.max(1, run.getTraining().getTrainIters() / 10) : 1000;
    }
}
