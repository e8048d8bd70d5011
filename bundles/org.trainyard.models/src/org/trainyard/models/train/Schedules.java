package org.trainyard.models.train;

import java.util.List;
import org.trainyard.config.model.RunConfiguration;
import org.trainyard.config.derived.Derived;
import org.trainyard.engine.ddp.DataParallel;
import org.trainyard.engine.estimate.ModelShape;
import org.trainyard.engine.nn.TransformerConfig;
import org.trainyard.engine.optim.AdamW;
import org.trainyard.engine.optim.LossScaler;
import org.trainyard.engine.optim.Optimizer;
import org.trainyard.engine.optim.ParameterGroup;
import org.trainyard.engine.optim.Sgd;
import org.trainyard.engine.optim.UpdateRule;
import org.trainyard.engine.schedule.BatchSizeSchedule;
import org.trainyard.engine.schedule.DecayStyle;
import org.trainyard.engine.schedule.IncreaseStyle;
import org.trainyard.engine.schedule.MicrobatchCalculator;
import org.trainyard.engine.schedule.OptimizerSchedule;
import org.trainyard.engine.schedule.ScheduleSettings;
import org.trainyard.engine.schedule.WsdDecayStyle;
import org.trainyard.engine.tape.Parameter;

/** Turns the configuration's optimizer, batch sizes and training length into the engine's objects. */
final class Schedules {
    private Schedules() {}

    static MicrobatchCalculator microbatches(RunConfiguration run) {
        var t = run.getTraining();
        List<Long> ramp = t.getRampupBatchSize();
        BatchSizeSchedule schedule = ramp == null || ramp.isEmpty() ? BatchSizeSchedule.constant(t.getGlobalBatchSize())
            : BatchSizeSchedule.rampUp(ramp.get(0).intValue(), ramp.get(1).intValue(), ramp.get(2), t.getGlobalBatchSize());
        return new MicrobatchCalculator(schedule, t.getMicroBatchSize(), Derived.dataParallelSize(run), t.isDecreaseBatchSizeIfNeeded());
    }

    /** {@code --train-iters}, or the iterations that {@code --train-samples} come to. */
    static long trainIterations(RunConfiguration run, MicrobatchCalculator calculator) {
        var t = run.getTraining();
        return t.getTrainIters() != null ? t.getTrainIters() : calculator.schedule().iterations(t.getTrainSamples());
    }

    static OptimizerSchedule schedule(RunConfiguration run) {
        var t = run.getTraining();
        var s = run.getSchedule();
        boolean byIterations = t.getTrainIters() != null;
        ScheduleSettings.Horizon horizon = byIterations ? ScheduleSettings.Horizon.ofIterations(t.getTrainIters(), t.getGlobalBatchSize())
            : ScheduleSettings.Horizon.ofSamples(t.getTrainSamples());
        return new ScheduleSettings(horizon, s.getLr(), s.getMinLr(), DecayStyle.parse(s.getLrDecayStyle().getLiteral()),
            byIterations ? wide(s.getLrDecayIters()) : s.getLrDecaySamples(), byIterations ? s.getLrWarmupIters() : s.getLrWarmupSamples(),
            s.getLrWarmupFraction(), s.getLrWarmupInit(), WsdDecayStyle.parse(s.getLrWsdDecayStyle().getLiteral()),
            byIterations ? wide(s.getLrWsdDecayIters()) : s.getLrWsdDecaySamples(), s.getDecoupledLr(), s.getDecoupledMinLr(), s.getWeightDecay(),
            s.getStartWeightDecay(), s.getEndWeightDecay(), IncreaseStyle.parse(s.getWeightDecayIncrStyle().getLiteral())).build();
    }

    private static Long wide(Integer i) { return i == null ? null : Long.valueOf(i); }

    static Optimizer optimizer(RunConfiguration run, List<Parameter> parameters, DataParallel data) {
        var o = run.getOptimizer();
        UpdateRule rule = switch (o.getOptimizer()) {
            case ADAM -> new AdamW(o.getAdamBeta1(), o.getAdamBeta2(), o.getAdamEps());
            case SGD -> new Sgd(o.getSgdMomentum());
        };
        return data.optimizer(ParameterGroup.split(parameters, run.getSchedule().getDecoupledLr() != null), rule).clip(o.getClipGrad())
            .countZeros(run.getLogging().isLogNumZerosInGrad());
    }

    static LossScaler lossScaler(RunConfiguration run) {
        var p = run.getPrecision();
        if (p.getLossScale() != null) return LossScaler.constant(p.getLossScale());
        if (!p.isFp16()) return LossScaler.none();
        return LossScaler.dynamic(p.getInitialLossScale(), p.getMinLossScale(), (int) p.getLossScaleWindow(), p.getHysteresis());
    }

    static ModelShape shape(TransformerConfig c, long sequenceLength) {
        ModelShape shape = ModelShape.gpt(c.numLayers, c.hiddenSize, c.numAttentionHeads, c.ffnHiddenSize, c.paddedVocabSize, sequenceLength)
            .withGroups(c.numQueryGroups).withKvChannels(c.kvChannels);
        if (c.activation == TransformerConfig.Activation.SWIGLU) shape = shape.withGatedMlp();
        if (c.moe != null) {
            shape = shape.with(new ModelShape.Moe(c.moe.expertLayers(c.numLayers), c.moe.hasExperts(c.numLayers - 1), c.moe.numExperts, c.moe.routerTopk,
                c.moe.ffnHiddenSize, c.moe.sharedExpertIntermediateSize));
        }
        return c.untied ? shape.withUntiedOutput() : shape;
    }
}
