package org.trainyard.config.internal.rules;

import static org.trainyard.config.internal.rules.RuleBuilder.error;
import static org.trainyard.config.internal.rules.RuleBuilder.warning;

import java.util.HashSet;
import java.util.List;

import org.trainyard.config.derived.Phases;
import org.trainyard.config.model.DataSettings;
import org.trainyard.config.model.RunConfiguration;
import org.trainyard.config.model.ValidationSettings;
import org.trainyard.config.rules.Rule;
import org.trainyard.config.settings.Numbers;

/** Whole and several validation sets, and trainings of several phases. What files of data paths say is seen when they are read. */
final class EvaluationRules {

    private EvaluationRules() {
    }

    static List<Rule> rules() {
        return List.of(
                error("validation-sets-are-whole").reads("multiple_validation_sets", "full_validation")
                        .when(run -> several(run) && !whole(run))
                        .set("full_validation", true).leaveOut("multiple_validation_sets", "validation_set_names")
                        .says("multiple_validation_sets needs full_validation"),
                error("named-sets-are-several").reads("validation_set_names", "multiple_validation_sets")
                        .when(run -> !names(run).isEmpty() && !several(run))
                        .leaveOut("validation_set_names")
                        .says("validation_set_names needs multiple_validation_sets"),
                error("each-validation-set-has-a-name").reads("validation_set_names", "valid_data_path")
                        .when(run -> several(run) && !names(run).isEmpty() && sets(run) > 0 && names(run).size() != sets(run))
                        .leaveOut("validation_set_names")
                        .says(run -> "validation_set_names must be as many as there are validation sets: " + sets(run)),
                error("names-of-validation-sets-differ").reads("validation_set_names")
                        .when(run -> new HashSet<>(names(run)).size() < names(run).size())
                        .leaveOut("validation_set_names")
                        .says("validation_set_names must differ from each other"),
                warning("validation-sets-have-paths").reads("multiple_validation_sets", "valid_data_path", "per_split_data_args_path")
                        .when(run -> several(run) && whole(run) && run.getData().getValidDataPath().isEmpty()
                                && run.getData().getPerSplitDataArgsPath() == null)
                        .leaveOut("multiple_validation_sets", "validation_set_names")
                        .says("multiple_validation_sets parts the datasets of valid_data_path; what split divides is one set"),
                error("whole-sets-have-no-weights").reads("full_validation", "valid_data_path", "data_path")
                        .when(run -> whole(run) && (weighted(run.getData().getValidDataPath()) || weighted(run.getData().getDataPath())))
                        .leaveOut("full_validation", "multiple_validation_sets", "validation_set_names")
                        .says("full_validation reads each dataset once, so that weights say nothing: leave them out"),
                error("phase-transitions-are-iterations").reads("phase_transition_iterations")
                        .when(run -> transitions(run) == null)
                        .leaveOut("phase_transition_iterations")
                        .says("phase_transition_iterations must be whole numbers above 0, separated by commas"),
                error("phases-have-one-batch-size").reads("phase_transition_iterations", "rampup_batch_size")
                        .when(run -> run.getData().getPhaseTransitionIterations() != null && !run.getTraining().getRampupBatchSize().isEmpty())
                        .leaveOut("rampup_batch_size").leaveOut("phase_transition_iterations")
                        .says("phase_transition_iterations needs the same global_batch_size in all phases, so no rampup_batch_size"),
                warning("phase-transitions-exist").reads("phase_transition_iterations", "train_iters")
                        .when(run -> LengthRules.inIterations(run) && transitions(run) != null
                                && transitions(run).stream().anyMatch(each -> each >= run.getTraining().getTrainIters()))
                        .leaveOut("phase_transition_iterations")
                        .says("phase_transition_iterations names iterations at which the training is over"));
    }

    static boolean whole(RunConfiguration run) {
        return run.getValidation().isFullValidation();
    }

    /** Whether anything is evaluated. */
    static boolean evaluates(RunConfiguration run) {
        ValidationSettings validation = run.getValidation();
        return validation.getEvalIters() > 0 || validation.isFullValidation();
    }

    private static boolean several(RunConfiguration run) {
        return run.getValidation().isMultipleValidationSets();
    }

    private static List<String> names(RunConfiguration run) {
        return run.getValidation().getValidationSetNames();
    }

    private static List<Integer> transitions(RunConfiguration run) {
        return Phases.parse(run.getData().getPhaseTransitionIterations());
    }

    /** The validation sets; 0 when only files say how many. */
    private static int sets(RunConfiguration run) {
        DataSettings data = run.getData();
        return data.getPerSplitDataArgsPath() != null ? 0 : Math.max(1, data.getValidDataPath().size());
    }

    private static boolean weighted(List<String> words) {
        return words.size() > 1 && Numbers.isNumber(words.getFirst());
    }
}
