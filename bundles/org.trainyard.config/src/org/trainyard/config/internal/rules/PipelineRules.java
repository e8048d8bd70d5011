package org.trainyard.config.internal.rules;

import static org.trainyard.config.internal.rules.RuleBuilder.error;

import java.util.List;
import org.trainyard.config.derived.Derived;
import org.trainyard.config.model.ParallelismSettings;
import org.trainyard.config.model.PipelineScheduleKind;
import org.trainyard.config.model.RunConfiguration;
import org.trainyard.config.rules.Rule;

/** How layers may be laid out over pipeline stages, and in which order micro-batches may pass. */
final class PipelineRules {
    private PipelineRules() {
    }

    static List<Rule> rules() {
        return List.of(
                error("virtual-stages-once").reads("num_layers_per_virtual_pipeline_stage", "num_virtual_stages_per_pipeline_rank")
                        .when(run -> p(run).getNumLayersPerVirtualPipelineStage() != null && p(run).getNumVirtualStagesPerPipelineRank() != null)
                        .leaveOut("num_layers_per_virtual_pipeline_stage").leaveOut("num_virtual_stages_per_pipeline_rank")
                        .says("num_layers_per_virtual_pipeline_stage and num_virtual_stages_per_pipeline_rank exclude each other"),
                error("virtual-stages-need-a-pipeline").reads("num_layers_per_virtual_pipeline_stage", "num_virtual_stages_per_pipeline_rank",
                        "pipeline_model_parallel_size")
                        .when(run -> stages(run) == 1 && (p(run).getNumLayersPerVirtualPipelineStage() != null
                                || p(run).getNumVirtualStagesPerPipelineRank() != null && p(run).getNumVirtualStagesPerPipelineRank() > 1))
                        .leaveOut("num_layers_per_virtual_pipeline_stage", "num_virtual_stages_per_pipeline_rank")
                        .says("virtual pipeline stages need pipeline_model_parallel_size above 1"),
                error("layers-per-virtual-stage-divide").reads("num_layers_per_virtual_pipeline_stage", "num_layers", "pipeline_model_parallel_size")
                        .when(run -> p(run).getNumLayersPerVirtualPipelineStage() != null && run.getModel().getNumLayers() != null
                                && Derived.countedLayers(run) % (stages(run) * p(run).getNumLayersPerVirtualPipelineStage()) != 0)
                        .leaveOut("num_layers_per_virtual_pipeline_stage")
                        .says("num_layers, with embedding and loss where they count, must be a multiple of pipeline_model_parallel_size x num_layers_per_virtual_pipeline_stage"),
                error("layers-divide-among-stages").reads("num_layers", "pipeline_model_parallel_size", "num_virtual_stages_per_pipeline_rank",
                        "account_for_embedding_in_pipeline_split", "account_for_loss_in_pipeline_split")
                        .when(run -> even(run) && Derived.countedLayers(run) % (stages(run) * Derived.pipelineChunks(run)) != 0)
                        .says("num_layers, with embedding and loss where they count, must be a multiple of the pipeline's stages x model chunks"),
                error("uneven-stages").reads("decoder_first_pipeline_num_layers", "decoder_last_pipeline_num_layers", "num_layers",
                        "pipeline_model_parallel_size")
                        .when(PipelineRules::unevenDoNotFit)
                        .leaveOut("decoder_first_pipeline_num_layers", "decoder_last_pipeline_num_layers")
                        .says("the layers that decoder_first_pipeline_num_layers and decoder_last_pipeline_num_layers leave must divide among the other "
                                + "stages and their model chunks"),
                error("one-way-to-place-layers").reads("pipeline_model_parallel_layout", "decoder_first_pipeline_num_layers",
                        "decoder_last_pipeline_num_layers", "num_virtual_stages_per_pipeline_rank", "num_layers_per_virtual_pipeline_stage")
                        .when(run -> p(run).getPipelineModelParallelLayout() != null && (uneven(run) || p(run).getNumVirtualStagesPerPipelineRank() != null
                                || p(run).getNumLayersPerVirtualPipelineStage() != null))
                        .leaveOut("pipeline_model_parallel_layout")
                        .says("pipeline_model_parallel_layout says where all layers lie: leave out the other ways to place them"),
                error("counted-or-placed").reads("account_for_embedding_in_pipeline_split", "account_for_loss_in_pipeline_split",
                        "decoder_first_pipeline_num_layers", "decoder_last_pipeline_num_layers", "pipeline_model_parallel_layout")
                        .when(run -> (p(run).isAccountForEmbeddingInPipelineSplit() || p(run).isAccountForLossInPipelineSplit())
                                && (uneven(run) || p(run).getPipelineModelParallelLayout() != null))
                        .leaveOut("account_for_embedding_in_pipeline_split", "account_for_loss_in_pipeline_split")
                        .says("embedding and loss are counted where layers divide evenly, not where the flags say how many each stage has"),
                error("layout-needs-a-pipeline").reads("pipeline_model_parallel_layout", "pipeline_model_parallel_size")
                        .when(run -> stages(run) == 1 && p(run).getPipelineModelParallelLayout() != null)
                        .leaveOut("pipeline_model_parallel_layout").says("pipeline_model_parallel_layout needs pipeline_model_parallel_size above 1"),
                error("layout-of-what-is-there").reads("pipeline_model_parallel_layout")
                        .when(run -> p(run).getPipelineModelParallelLayout() != null && p(run).getPipelineModelParallelLayout().contains("m"))
                        .leaveOut("pipeline_model_parallel_layout")
                        .says("pipeline_model_parallel_layout places multi-token prediction (m), which this model does not have"),
                error("zero-bubble-has-one-chunk").reads("pipeline_schedule", "pipeline_model_parallel_size", "num_virtual_stages_per_pipeline_rank")
                        .when(run -> zeroBubble(run) && (stages(run) == 1 || Derived.pipelineChunks(run) > 1))
                        .leaveOut("pipeline_schedule")
                        .says("pipeline_schedule zero-bubble needs a pipeline without virtual stages"),
                error("group-fits-pipeline").reads("microbatch_group_size_per_vp_stage", "pipeline_model_parallel_size", "global_batch_size")
                        .when(run -> interleaved(run) && (group(run) < stages(run) || micro(run) != null && group(run) > micro(run)))
                        .leaveOut("microbatch_group_size_per_vp_stage")
                        .says("microbatch_group_size_per_vp_stage must lie between the stages of the pipeline and the micro-batches of a step"),
                error("interleaved-micro-batches").reads("global_batch_size", "micro_batch_size", "pipeline_model_parallel_size",
                        "microbatch_group_size_per_vp_stage")
                        .when(run -> interleaved(run) && micro(run) != null && group(run) >= stages(run) && micro(run) >= group(run)
                                && micro(run) % group(run) != 0 && micro(run) % group(run) < stages(run))
                        .says("with virtual stages the micro-batches of a step must be a multiple of the group of micro-batches, or leave at least as many "
                                + "as there are stages"));
    }

    private static ParallelismSettings p(RunConfiguration run) {
        return run.getParallelism();
    }

    private static int stages(RunConfiguration run) {
        return p(run).getPipelineModelParallelSize();
    }

    private static boolean zeroBubble(RunConfiguration run) {
        return p(run).getPipelineSchedule() == PipelineScheduleKind.ZERO_BUBBLE;
    }

    private static boolean uneven(RunConfiguration run) {
        return p(run).getDecoderFirstPipelineNumLayers() != null || p(run).getDecoderLastPipelineNumLayers() != null;
    }

    private static boolean even(RunConfiguration run) {
        return stages(run) > 1 && run.getModel().getNumLayers() != null && !uneven(run) && p(run).getPipelineModelParallelLayout() == null
                && p(run).getNumLayersPerVirtualPipelineStage() == null;
    }

    private static boolean unevenDoNotFit(RunConfiguration run) {
        if (!uneven(run) || run.getModel().getNumLayers() == null) {
            return false;
        }
        Integer first = p(run).getDecoderFirstPipelineNumLayers();
        Integer last = p(run).getDecoderLastPipelineNumLayers();
        int others = stages(run) - (first == null ? 0 : 1) - (last == null ? 0 : 1);
        int left = run.getModel().getNumLayers() - (first == null ? 0 : first) - (last == null ? 0 : last);
        return others < 0 || left < 0 || (others == 0 ? left > 0 : left % (others * Derived.pipelineChunks(run)) != 0);
    }

    /** Whether stages hold several chunks, or may by their layout. */
    static boolean virtual(RunConfiguration run) {
        return interleaved(run) || stages(run) > 1 && p(run).getPipelineModelParallelLayout() != null;
    }

    private static boolean interleaved(RunConfiguration run) {
        return stages(run) > 1 && Derived.pipelineChunks(run) > 1;
    }

    private static int group(RunConfiguration run) {
        return Derived.microbatchGroup(run);
    }

    /** Micro-batches of a step; null where they are not known. */
    private static Integer micro(RunConfiguration run) {
        Integer replicas = Derived.dataParallelSize(run);
        Integer batch = run.getTraining().getGlobalBatchSize();
        Integer each = run.getTraining().getMicroBatchSize();
        if (replicas == null || batch == null || each == null || each <= 0 || !run.getTraining().getRampupBatchSize().isEmpty()) {
            return null;
        }
        return batch / (replicas * each);
    }
}
