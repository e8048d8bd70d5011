package org.trainyard.models.train;

import java.util.List;
import java.util.function.IntFunction;
import org.trainyard.config.derived.Derived;
import org.trainyard.config.model.ParallelismSettings;
import org.trainyard.config.model.PipelineScheduleKind;
import org.trainyard.config.model.RunConfiguration;
import org.trainyard.engine.context.CommType;
import org.trainyard.engine.ddp.DataParallelOptions;
import org.trainyard.engine.mesh.ParallelSizes;
import org.trainyard.engine.pipeline.LayerPlacement;
import org.trainyard.engine.pipeline.PipelineSchedule;
import org.trainyard.models.parallel.RankLayout;
import org.trainyard.run.UserError;

/** Turns the configuration's parallel sizes and flags into a layout over ranks. */
public final class Layouts {
    private Layouts() {}

    /** @param run completed and valid */
    public static RankLayout of(RunConfiguration run) {
        ParallelismSettings p = run.getParallelism();
        List<Integer> levels = p.getHierarchicalContextParallelSizes();
        CommType exchange = p.getCpCommType().isEmpty() ? CommType.P2P : CommType.of(p.getCpCommType().getFirst());
        return new RankLayout(sizes(p), p.isSequenceParallel(), exchange, levels.isEmpty() ? null : List.copyOf(levels), placement(run), schedules(run),
            replicas(run));
    }

    /**
     * To be asked before anything is written.
     *
     * @throws UserError if layers or micro-batches cannot be laid out so
     */
    static void require(RunConfiguration run) {
        RankLayout layout = of(run);
        boolean known = !run.getTraining().isSkipTrain() && run.getTraining().getRampupBatchSize().isEmpty();
        int microBatches = Derived.microBatches(run, run.getTraining().getGlobalBatchSize());
        if (known && layout.sizes().pipeline() > 1 && microBatches > 0) layout.schedules().apply(microBatches);
    }

    /** How far the model is split along each axis. */
    static ParallelSizes sizes(ParallelismSettings p) {
        int tensor = p.getTensorModelParallelSize();
        ParallelSizes sizes = ParallelSizes.of(tensor, p.getContextParallelSize(), p.getPipelineModelParallelSize())
            .withExperts(p.getExpertModelParallelSize(), p.getExpertTensorParallelSize() == null ? tensor : p.getExpertTensorParallelSize())
            .withOptimizerInstances(p.getNumDistributedOptimizerInstances());
        return p.isUseTpPpDpMapping() ? sizes.withPipelineBeforeData() : sizes;
    }

    private static LayerPlacement placement(RunConfiguration run) {
        ParallelismSettings p = run.getParallelism();
        int layers = run.getModel().getNumLayers(), stages = p.getPipelineModelParallelSize(), chunks = Derived.pipelineChunks(run);
        if (p.getPipelineModelParallelLayout() != null) return LayerPlacement.ofLayout(p.getPipelineModelParallelLayout(), layers, stages);
        Integer first = p.getDecoderFirstPipelineNumLayers(), last = p.getDecoderLastPipelineNumLayers();
        if (first != null || last != null) return LayerPlacement.uneven(layers, stages, chunks, first == null ? 0 : first, last == null ? 0 : last);
        return LayerPlacement.accounting(layers, stages, chunks, p.isAccountForEmbeddingInPipelineSplit(), p.isAccountForLossInPipelineSplit());
    }

    private static IntFunction<PipelineSchedule> schedules(RunConfiguration run) {
        ParallelismSettings p = run.getParallelism();
        int stages = p.getPipelineModelParallelSize();
        int chunks = placement(run).chunks();
        if (p.getPipelineSchedule() == PipelineScheduleKind.ZERO_BUBBLE) {
            if (chunks > 1) {
                throw new UserError("--pipeline-schedule zero-bubble: --pipeline-model-parallel-layout " + p.getPipelineModelParallelLayout() + " gives each of "
                    + stages + " stages " + chunks + " parts; expected one");
            }
            return m -> org.trainyard.engine.pipeline.Schedules.zeroBubble(stages, m);
        }
        int group = Derived.microbatchGroup(run);
        return m -> org.trainyard.engine.pipeline.Schedules.interleaved(stages, chunks, m, group);
    }

    private static DataParallelOptions replicas(RunConfiguration run) {
        ParallelismSettings p = run.getParallelism();
        var precision = run.getPrecision();
        boolean low = precision.isBf16() && precision.isGradReduceInBf16() || precision.isFp16() && !precision.isAccumulateAllreduceGradsInFp32();
        return new DataParallelOptions(p.isUseDistributedOptimizer(), p.isOverlapGradReduce(), p.isOverlapParamGather(),
            p.getDdpBucketSize() == null ? 0 : p.getDdpBucketSize(), p.getDdpNumBuckets() == null ? 0 : p.getDdpNumBuckets(), p.isDdpAverageInCollective(),
            p.isDdpPadBuckets(), low, run.getTraining().isCalculatePerTokenLoss());
    }
}
