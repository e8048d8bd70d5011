package org.trainyard.config.internal.rules;

import static org.trainyard.config.internal.rules.RuleBuilder.error;
import static org.trainyard.config.internal.rules.RuleBuilder.warning;

import java.util.ArrayList;
import java.util.List;

import org.trainyard.config.rules.Rule;
import org.trainyard.config.settings.Setting;
import org.trainyard.config.settings.Settings;

/** This version trains on one rank: layouts are refused, and what only tunes communication is named as idle. */
final class SingleRankRules {
    private static final List<String> SIZES = List.of("world_size", "tensor_model_parallel_size",
            "pipeline_model_parallel_size", "context_parallel_size", "expert_model_parallel_size");

    private static final List<String> LAYOUTS = List.of("num_layers_per_virtual_pipeline_stage",
            "num_virtual_stages_per_pipeline_rank", "microbatch_group_size_per_vp_stage",
            "decoder_first_pipeline_num_layers", "decoder_last_pipeline_num_layers",
            "account_for_embedding_in_pipeline_split", "account_for_loss_in_pipeline_split",
            "overlap_p2p_comm_warmup_flush", "defer_embedding_wgrad_compute", "use_distributed_optimizer",
            "overlap_grad_reduce", "overlap_param_gather", "overlap_param_gather_with_optimizer_step",
            "num_distributed_optimizer_instances", "hierarchical_context_parallel_sizes", "tp_comm_overlap");

    private static final List<String> TUNING = List.of("sequence_parallel", "overlap_p2p_comm", "wgrad_deferral_limit",
            "align_grad_reduce", "align_param_gather", "ddp_num_buckets", "ddp_bucket_size",
            "ddp_average_in_collective", "cp_comm_type", "use_tp_pp_dp_mapping", "distributed_backend",
            "distributed_timeout_minutes", "enable_gloo_process_groups", "data_parallel_random_init",
            "ckpt_fully_parallel_save", "ckpt_fully_parallel_load");

    private SingleRankRules() {
    }

    static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        for (String key : SIZES) {
            Setting size = Settings.byKey(key);
            rules.add(error("single-rank." + key).reads(key).whenGiven(run -> !size.isDefault(run)).leaveOut(key)
                    .says(key + " must be 1: parallel layouts come with a later version"));
        }
        rules.add(error("single-rank.expert_tensor_parallel_size").reads("expert_tensor_parallel_size")
                .whenGiven(run -> run.getParallelism().getExpertTensorParallelSize() != null
                        && run.getParallelism().getExpertTensorParallelSize() != 1)
                .leaveOut("expert_tensor_parallel_size")
                .says("expert_tensor_parallel_size must be 1: parallel layouts come with a later version"));
        for (String key : LAYOUTS) {
            Setting layout = Settings.byKey(key);
            rules.add(error("single-rank." + key).reads(key).whenGiven(run -> !layout.isDefault(run)).leaveOut(key)
                    .says(key + " must be left out: parallel layouts come with a later version"));
        }
        for (String key : TUNING) {
            Setting tuning = Settings.byKey(key);
            rules.add(warning("single-rank." + key).reads(key).whenGiven(run -> !tuning.isDefault(run)).leaveOut(key)
                    .says(key + " has no effect: there is only one rank"));
        }
        return rules;
    }
}
