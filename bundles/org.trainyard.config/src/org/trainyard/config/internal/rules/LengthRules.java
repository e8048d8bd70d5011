package org.trainyard.config.internal.rules;

import static org.trainyard.config.internal.rules.RuleBuilder.error;
import static org.trainyard.config.internal.rules.RuleBuilder.warning;

import java.util.List;

import org.trainyard.config.derived.Derived;
import org.trainyard.config.model.RunConfiguration;
import org.trainyard.config.model.TrainingSettings;
import org.trainyard.config.rules.Rule;

/** Batch sizes and the length of the training. */
final class LengthRules {

    private LengthRules() {
    }

    static List<Rule> rules() {
        return List.of(
                error("batch-divides").reads("global_batch_size", "micro_batch_size", "world_size")
                        .when(run -> unit(run) > 0 && batch(run) > 0 && batch(run) % unit(run) != 0
                                && !(run.getTraining().isDecreaseBatchSizeIfNeeded() && batch(run) > unit(run)))
                        .compute("global_batch_size", run -> Math.max(1, Math.round(batch(run) / (double) unit(run)))
                                * unit(run))
                        .says("global_batch_size must be a multiple of micro_batch_size x data-parallel size"),
                error("length-once").reads("train_iters", "train_samples")
                        .when(run -> inIterations(run) && inSamples(run))
                        .leaveOut("train_samples").leaveOut("train_iters")
                        .says("train_iters and train_samples exclude each other"),
                error("samples-give-an-iteration").reads("train_samples", "global_batch_size", "rampup_batch_size")
                        .when(run -> inSamples(run) && !inIterations(run) && batch(run) > 0
                                && run.getTraining().getRampupBatchSize().isEmpty()
                                && run.getTraining().getTrainSamples() < batch(run))
                        .compute("train_samples", LengthRules::batch)
                        .says("train_samples must be at least one global batch"),
                error("ramp-needs-samples").reads("rampup_batch_size", "train_iters")
                        .when(run -> !run.getTraining().getRampupBatchSize().isEmpty() && inIterations(run))
                        .leaveOut("rampup_batch_size")
                        .says("rampup_batch_size needs a training given in train_samples, not in train_iters"),
                error("ramp-has-three-numbers").reads("rampup_batch_size")
                        .when(run -> !run.getTraining().getRampupBatchSize().isEmpty() && ramp(run) == null)
                        .leaveOut("rampup_batch_size")
                        .says("rampup_batch_size needs three numbers above 0: first size, increment, samples"),
                error("ramp-reaches-batch").reads("rampup_batch_size", "global_batch_size")
                        .when(run -> ramp(run) != null && batch(run) > 0
                                && (ramp(run).get(0) > batch(run) || (batch(run) - ramp(run).get(0)) % ramp(run).get(1) != 0))
                        .leaveOut("rampup_batch_size")
                        .says("global_batch_size must be the first size of rampup_batch_size plus a multiple of its "
                                + "increment"),
                error("ramp-steps-divide").reads("rampup_batch_size", "micro_batch_size", "decrease_batch_size_if_needed")
                        .when(run -> ramp(run) != null && unit(run) > 0
                                && (ramp(run).get(0) < unit(run) || !run.getTraining().isDecreaseBatchSizeIfNeeded()
                                        && (ramp(run).get(0) % unit(run) != 0 || ramp(run).get(1) % unit(run) != 0)))
                        .leaveOut("rampup_batch_size")
                        .says("first size and increment of rampup_batch_size must be multiples of micro_batch_size x "
                                + "data-parallel size"),
                warning("skipped-iterations-exist").reads("iterations_to_skip", "train_iters")
                        .when(run -> inIterations(run) && run.getTraining().getIterationsToSkip().stream()
                                .anyMatch(iteration -> iteration < 1 || iteration > run.getTraining().getTrainIters()))
                        .leaveOut("iterations_to_skip")
                        .says("iterations_to_skip names iterations that the training does not have"),
                warning("something-is-logged").reads("log_interval", "train_iters")
                        .when(run -> inIterations(run) && !run.getTraining().isSkipTrain()
                                && run.getLogging().getLogInterval() > run.getTraining().getTrainIters())
                        .compute("log_interval", run -> Math.max(1, run.getTraining().getTrainIters() / 10))
                        .says("log_interval is longer than the training: no iteration would be reported"),
                warning("something-is-done").reads("skip_train", "eval_iters")
                        .when(run -> run.getTraining().isSkipTrain() && !EvaluationRules.evaluates(run))
                        .leaveOut("skip_train").leaveOut("eval_iters")
                        .says("with skip_train and eval_iters 0 there is nothing to do"));
    }

    static boolean inIterations(RunConfiguration run) {
        TrainingSettings training = run.getTraining();
        return training.getTrainIters() != null && training.getTrainIters() > 0;
    }

    static boolean inSamples(RunConfiguration run) {
        TrainingSettings training = run.getTraining();
        return training.getTrainSamples() != null && training.getTrainSamples() > 0;
    }

    private static long batch(RunConfiguration run) {
        Integer batch = run.getTraining().getGlobalBatchSize();
        return batch == null ? 0 : batch;
    }

    /** Sequences of one micro-batch on all replicas; 0 when unknown. */
    private static long unit(RunConfiguration run) {
        Integer micro = run.getTraining().getMicroBatchSize();
        Integer replicas = Derived.dataParallelSize(run);
        return micro == null || replicas == null ? 0 : (long) micro * replicas;
    }

    private static List<Long> ramp(RunConfiguration run) {
        List<Long> ramp = run.getTraining().getRampupBatchSize();
        return ramp.size() == 3 && ramp.stream().allMatch(number -> number > 0) ? ramp : null;
    }
}
