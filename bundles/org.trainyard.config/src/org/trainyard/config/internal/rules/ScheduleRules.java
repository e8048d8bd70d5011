package org.trainyard.config.internal.rules;

import static org.trainyard.config.internal.rules.RuleBuilder.error;
import static org.trainyard.config.internal.rules.RuleBuilder.warning;

import java.util.ArrayList;
import java.util.List;

import org.trainyard.config.model.DecayStyle;
import org.trainyard.config.model.RunConfiguration;
import org.trainyard.config.model.ScheduleSettings;
import org.trainyard.config.model.WeightDecayStyle;
import org.trainyard.config.rules.Rule;
import org.trainyard.config.settings.Settings;

/** Learning rate and weight decay. */
final class ScheduleRules {

    private ScheduleRules() {
    }

    static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>(learningRateRules());
        rules.addAll(weightDecayRules());
        for (String key : List.of("lr_decay_samples", "lr_warmup_samples", "lr_wsd_decay_samples")) {
            rules.add(error("iterations-only." + key).reads(key, "train_iters")
                    .when(run -> LengthRules.inIterations(run) && !Settings.byKey(key).isDefault(run))
                    .leaveOut(key)
                    .says(key + " needs a training given in train_samples; with train_iters use "
                            + key.replace("samples", "iters")));
        }
        for (String key : List.of("lr_decay_iters", "lr_warmup_iters", "lr_wsd_decay_iters")) {
            rules.add(error("samples-only." + key).reads(key, "train_samples")
                    .when(run -> LengthRules.inSamples(run) && !LengthRules.inIterations(run)
                            && !Settings.byKey(key).isDefault(run))
                    .leaveOut(key)
                    .says(key + " needs a training given in train_iters; with train_samples use "
                            + key.replace("iters", "samples")));
        }
        return rules;
    }

    private static List<Rule> learningRateRules() {
        return List.of(
                error("one-warmup-length").reads("lr_warmup_fraction", "lr_warmup_iters", "lr_warmup_samples")
                        .when(run -> run.getSchedule().getLrWarmupFraction() != null
                                && (run.getSchedule().getLrWarmupIters() != 0 || run.getSchedule().getLrWarmupSamples() != 0))
                        .leaveOut("lr_warmup_fraction").leaveOut("lr_warmup_iters", "lr_warmup_samples")
                        .says("lr_warmup_fraction excludes lr_warmup_iters and lr_warmup_samples"),
                error("warmup-ends-before-decay")
                        .reads("lr_warmup_fraction", "lr_warmup_iters", "lr_warmup_samples", "lr_decay_iters", "lr_decay_samples")
                        .when(run -> decay(run) > 0 && warmup(run) >= decay(run))
                        .leaveOut("lr_warmup_fraction", "lr_warmup_iters", "lr_warmup_samples")
                        .says("the warm-up must be shorter than the decay"),
                error("min-lr-below-lr").reads("min_lr", "lr")
                        .when(run -> hasRate(run)
                                && run.getSchedule().getMinLr() > run.getSchedule().getLr())
                        .compute("min_lr", run -> run.getSchedule().getLr())
                        .says("min_lr must not exceed lr"),
                error("warmup-starts-below-lr").reads("lr_warmup_init", "lr")
                        .when(run -> hasRate(run)
                                && run.getSchedule().getLrWarmupInit() > run.getSchedule().getLr())
                        .leaveOut("lr_warmup_init")
                        .says("lr_warmup_init must not exceed lr"),
                error("decoupled-min-lr-below-lr").reads("decoupled_min_lr", "decoupled_lr")
                        .when(run -> run.getSchedule().getDecoupledLr() != null
                                && run.getSchedule().getDecoupledMinLr() != null
                                && run.getSchedule().getDecoupledMinLr() > run.getSchedule().getDecoupledLr())
                        .leaveOut("decoupled_min_lr")
                        .says("decoupled_min_lr must not exceed decoupled_lr"),
                error("wsd-needs-annealing").reads("lr_decay_style", "lr_wsd_decay_iters", "lr_wsd_decay_samples")
                        .when(run -> run.getSchedule().getLrDecayStyle() == DecayStyle.WSD && annealing(run) == 0)
                        .set("lr_decay_style", DecayStyle.COSINE)
                        .says("lr_decay_style WSD needs the length of its annealing: lr_wsd_decay_iters or "
                                + "lr_wsd_decay_samples"),
                error("annealing-fits-decay")
                        .reads("lr_wsd_decay_iters", "lr_wsd_decay_samples", "lr_decay_iters", "lr_decay_samples")
                        .when(run -> run.getSchedule().getLrDecayStyle() == DecayStyle.WSD && decay(run) > 0
                                && annealing(run) + warmup(run) > decay(run))
                        .set("lr_decay_style", DecayStyle.COSINE)
                        .says("warm-up and annealing of WSD must fit into the decay length"),
                error("one-scheduler-source").reads("override_opt_param_scheduler", "use_checkpoint_opt_param_scheduler")
                        .when(run -> run.getSchedule().isOverrideOptParamScheduler()
                                && run.getSchedule().isUseCheckpointOptParamScheduler())
                        .leaveOut("override_opt_param_scheduler").leaveOut("use_checkpoint_opt_param_scheduler")
                        .says("override_opt_param_scheduler and use_checkpoint_opt_param_scheduler exclude each other"),
                warning("decay-outlasts-training").reads("lr_decay_iters", "train_iters", "min_lr")
                        .when(run -> LengthRules.inIterations(run) && decays(run)
                                && decay(run) > run.getTraining().getTrainIters())
                        .leaveOut("lr_decay_iters")
                        .says("the training ends before the learning rate reaches min_lr"));
    }

    private static List<Rule> weightDecayRules() {
        return List.of(
                error("constant-weight-decay-has-no-ends")
                        .reads("weight_decay_incr_style", "weight_decay", "start_weight_decay", "end_weight_decay")
                        .when(run -> run.getSchedule().getWeightDecayIncrStyle() == WeightDecayStyle.CONSTANT
                                && (differs(run.getSchedule().getStartWeightDecay(), run)
                                        || differs(run.getSchedule().getEndWeightDecay(), run)))
                        .leaveOut("start_weight_decay", "end_weight_decay")
                        .says("start_weight_decay and end_weight_decay need weight_decay_incr_style linear or cosine"),
                error("weight-decay-ramp-needs-ends")
                        .reads("weight_decay_incr_style", "start_weight_decay", "end_weight_decay")
                        .when(run -> run.getSchedule().getWeightDecayIncrStyle() != WeightDecayStyle.CONSTANT
                                && (run.getSchedule().getStartWeightDecay() == null
                                        || run.getSchedule().getEndWeightDecay() == null))
                        .leaveOut("weight_decay_incr_style", "start_weight_decay", "end_weight_decay")
                        .says("a changing weight decay needs start_weight_decay and end_weight_decay"),
                error("weight-decay-grows").reads("start_weight_decay", "end_weight_decay")
                        .when(run -> run.getSchedule().getStartWeightDecay() != null
                                && run.getSchedule().getEndWeightDecay() != null
                                && run.getSchedule().getWeightDecayIncrStyle() != WeightDecayStyle.CONSTANT
                                && run.getSchedule().getEndWeightDecay() < run.getSchedule().getStartWeightDecay())
                        .compute("end_weight_decay", run -> run.getSchedule().getStartWeightDecay())
                        .says("end_weight_decay must not be below start_weight_decay"));
    }

    private static boolean hasRate(RunConfiguration run) {
        return run.getSchedule().getLr() != null && run.getSchedule().getLr() > 0;
    }

    private static boolean differs(Double end, RunConfiguration run) {
        return end != null && end != run.getSchedule().getWeightDecay();
    }

    static boolean decays(RunConfiguration run) {
        return run.getSchedule().getLrDecayStyle() != DecayStyle.CONSTANT
                && run.getSchedule().getLrDecayStyle() != DecayStyle.INVERSE_SQUARE_ROOT;
    }

    /** Length of the decay in the unit the training is given in; 0 when unknown. */
    private static double decay(RunConfiguration run) {
        ScheduleSettings schedule = run.getSchedule();
        return LengthRules.inIterations(run) ? orNone(schedule.getLrDecayIters()) : orNone(schedule.getLrDecaySamples());
    }

    private static double warmup(RunConfiguration run) {
        ScheduleSettings schedule = run.getSchedule();
        return schedule.getLrWarmupFraction() != null ? schedule.getLrWarmupFraction() * decay(run)
                : LengthRules.inIterations(run) ? schedule.getLrWarmupIters() : schedule.getLrWarmupSamples();
    }

    private static double annealing(RunConfiguration run) {
        ScheduleSettings schedule = run.getSchedule();
        return LengthRules.inIterations(run) ? orNone(schedule.getLrWsdDecayIters())
                : orNone(schedule.getLrWsdDecaySamples());
    }

    private static double orNone(Number length) {
        return length == null ? 0 : length.doubleValue();
    }
}
