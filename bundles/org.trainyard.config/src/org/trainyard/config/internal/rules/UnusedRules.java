package org.trainyard.config.internal.rules;

import static org.trainyard.config.internal.rules.RuleBuilder.warning;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.trainyard.config.model.DataLoaderType;
import org.trainyard.config.model.DecayStyle;
import org.trainyard.config.model.LoadBalancing;
import org.trainyard.config.model.OptimizerKind;
import org.trainyard.config.model.RecomputeGranularity;
import org.trainyard.config.model.RunConfiguration;
import org.trainyard.config.model.WeightDecayStyle;
import org.trainyard.config.rules.Rule;
import org.trainyard.config.settings.Settings;

/** A setting that was given but that nothing reads in this run is named, never passed over; {@link IdleRules} has those that nothing ever reads. */
final class UnusedRules {
    private final List<Rule> rules = new ArrayList<>();

    private UnusedRules() {
    }

    static List<Rule> rules() {
        UnusedRules table = new UnusedRules();
        table.addModel();
        table.addExperts();
        table.addLayout();
        table.addTraining();
        table.addPrecision();
        table.addDataAndCheckpoints();
        return table.rules;
    }

    private void addModel() {
        Predicate<RunConfiguration> rope = ModelRules::rope;
        needs("group_query_attention", run -> run.getModel().isGroupQueryAttention(), "num_query_groups");
        needs("position_embedding_type rope", rope, "rotary_base", "rotary_percent", "rotary_interleaved",
                "rotary_seq_len_interpolation_factor", "use_rope_scaling", "no_rope_freq");
        needs("use_rope_scaling", run -> run.getModel().isUseRopeScaling(), "rope_scaling_factor");
        needs("cross_entropy_loss_fusion", run -> run.getFusion().isCrossEntropyLossFusion(),
                "cross_entropy_fusion_impl");
        needs("init_method_xavier_uniform off", run -> !run.getInitialization().isInitMethodXavierUniform(),
                "init_method_std");
    }

    private void addExperts() {
        Predicate<RunConfiguration> there = MoeRules::there;
        Predicate<RunConfiguration> scored = there.and(run -> !MoeRules.sinkhorn(run));
        Predicate<RunConfiguration> shared = there.and(run -> run.getMoe().getMoeSharedExpertIntermediateSize() != null);
        needs("num_experts", there, "moe_layer_freq", "moe_ffn_hidden_size", "moe_shared_expert_intermediate_size", "moe_grouped_gemm",
                "moe_router_topk", "moe_router_dtype", "moe_router_load_balancing_type", "moe_z_loss_coeff", "moe_input_jitter_eps",
                "moe_router_force_load_balancing", "moe_expert_capacity_factor", "moe_pad_expert_input_to_capacity", "moe_apply_probs_on_input",
                "moe_token_dispatcher_type", "moe_per_layer_logging", "moe_use_upcycling", "expert_tensor_parallel_size");
        needs("num_experts, and no sinkhorn balancing", scored, "moe_router_score_function", "moe_router_topk_scaling_factor",
                "moe_router_group_topk", "moe_router_enable_expert_bias");
        needs("moe_router_score_function softmax", scored.and(run -> !MoeRules.sigmoid(run)), "moe_router_pre_softmax");
        needs("moe_router_group_topk", scored.and(run -> run.getMoe().getMoeRouterGroupTopk() != null), "moe_router_num_groups");
        needs("moe_router_load_balancing_type aux_loss or seq_aux_loss",
                scored.and(run -> run.getMoe().getMoeRouterLoadBalancingType() != LoadBalancing.NONE), "moe_aux_loss_coeff");
        needs("moe_router_enable_expert_bias", there.and(run -> run.getMoe().isMoeRouterEnableExpertBias()), "moe_router_bias_update_rate");
        needs("moe_shared_expert_intermediate_size", shared, "moe_shared_expert_overlap");
        needs("moe_expert_capacity_factor", there.and(MoeRules::limited), "moe_token_drop_policy");
        needs("moe_use_upcycling", there.and(run -> run.getMoe().isMoeUseUpcycling()), "moe_upcycling_granularity");
    }

    private void addLayout() {
        needs("tensor_model_parallel_size above 1", run -> ParallelRules.tensor(run) > 1, "sequence_parallel");
        Predicate<RunConfiguration> context = run -> ParallelRules.context(run) > 1;
        needs("context_parallel_size above 1", context, "cp_comm_type");
        needs("cp_comm_type a2a+p2p", context.and(run -> run.getParallelism().getCpCommType().contains("a2a+p2p")), "hierarchical_context_parallel_sizes");
        needs("pipeline_model_parallel_size above 1", run -> run.getParallelism().getPipelineModelParallelSize() > 1, "decoder_first_pipeline_num_layers",
                "decoder_last_pipeline_num_layers", "account_for_embedding_in_pipeline_split", "account_for_loss_in_pipeline_split");
        needs("virtual stages in a pipeline", PipelineRules::virtual, "microbatch_group_size_per_vp_stage");
        needs("more than one replica of some weights", ParallelRules::replicated, "use_distributed_optimizer", "overlap_grad_reduce", "overlap_param_gather",
                "num_distributed_optimizer_instances", "ddp_num_buckets", "ddp_bucket_size", "ddp_average_in_collective",
                "ddp_pad_buckets_for_high_nccl_busbw", "check_weight_hash_across_dp_replicas_interval");
        needs("ranks that are processes", run -> run.getLaunch().getRanksInProcess() == 1, "distributed_backend");
    }

    private void addTraining() {
        Predicate<RunConfiguration> adam = run -> run.getOptimizer().getOptimizer() == OptimizerKind.ADAM;
        Predicate<RunConfiguration> wsd = run -> run.getSchedule().getLrDecayStyle() == DecayStyle.WSD;
        Predicate<RunConfiguration> trains = run -> !run.getTraining().isSkipTrain();
        needs("optimizer adam", adam, "adam_beta1", "adam_beta2", "adam_eps");
        needs("optimizer sgd", adam.negate(), "sgd_momentum");
        needs("lr_decay_style WSD", wsd, "lr_wsd_decay_style", "lr_wsd_decay_iters", "lr_wsd_decay_samples");
        needs("an lr_decay_style other than constant",
                run -> run.getSchedule().getLrDecayStyle() != DecayStyle.CONSTANT, "min_lr");
        needs("a warm-up", run -> run.getSchedule().getLrWarmupFraction() != null
                || run.getSchedule().getLrWarmupIters() != 0 || run.getSchedule().getLrWarmupSamples() != 0,
                "lr_warmup_init");
        needs("decoupled_lr", run -> run.getSchedule().getDecoupledLr() != null, "decoupled_min_lr");
        needs("weight_decay_incr_style constant",
                run -> run.getSchedule().getWeightDecayIncrStyle() == WeightDecayStyle.CONSTANT, "weight_decay");
        needs("eval_iters above 0 or full_validation", EvaluationRules::evaluates, "eval_interval");
        needs("skip_train off", trains, "iterations_to_skip", "rampup_batch_size", "exit_interval",
                "check_for_spiky_loss", "check_for_large_grads");
        needs("recompute_granularity full", RecomputeRules::full, "distribute_saved_activations");
        needs("recompute_granularity", run -> run.getRecompute().getRecomputeGranularity() != RecomputeGranularity.UNSET,
                "recompute_method", "recompute_num_layers");
        needs("recompute_granularity selective", RecomputeRules::selective, "recompute_modules");
        needs("trace on", run -> run.getLogging().isTrace(), "trace_max_mb");
    }

    private void addPrecision() {
        needs("fp16", run -> run.getPrecision().isFp16(), "loss_scale");
        needs("fp16 without loss_scale", PrecisionRules::dynamicScale, "initial_loss_scale", "min_loss_scale",
                "loss_scale_window", "hysteresis");
        needs("bf16", run -> run.getPrecision().isBf16(), "grad_reduce_in_bf16");
        needs("fp16 or bf16", PrecisionRules::half, "accumulate_allreduce_grads_in_fp32");
    }

    private void addDataAndCheckpoints() {
        Predicate<RunConfiguration> saves = run -> run.getCheckpoint().getSave() != null;
        Predicate<RunConfiguration> loads = run -> run.getCheckpoint().getLoad() != null;
        needs("dataloader_type cyclic", run -> run.getData().getDataloaderType() == DataLoaderType.CYCLIC,
                "data_sharding");
        needs("dataloader_type external", run -> run.getData().getDataloaderType() == DataLoaderType.EXTERNAL,
                "external_dataloader", "external_dataloader_options");
        needs("files", run -> !run.getData().isMockData(), "data_cache_path", "num_dataset_builder_threads", "mid_level_dataset_surplus");
        needs("files of tokens", run -> !run.getData().isMockData() && !run.getData().isSft(), "mmap_bin_files", "object_storage_cache_path");
        needs("sft off, which parts conversations and learns the assistant's words whatever is given", run -> !run.getData().isSft(),
                "reset_position_ids", "reset_attention_mask", "eod_mask_loss");
        TokenizerRules.readers().forEach(reader -> needs(reader.needed(), reader.condition(), reader.keys()));
        needs("sft", run -> run.getData().isSft(), "sft_tokenizer_prompt_format");
        Predicate<RunConfiguration> fim = run -> run.getData().isFimData();
        needs("padded_vocab_size left out", run -> run.getTokenizer().getPaddedVocabSize() == null, "pad_vocab_size", "make_vocab_size_divisible_by");
        needs("fim_data", fim, "fim_rate", "fim_spm_rate", "fim_split_sample", "fim_no_prefix", "fim_prefix_token",
                "fim_middle_token", "fim_suffix_token", "fim_pad_token", "fim_eod_token");
        needs("fim_split_sample", fim.and(run -> run.getData().getFimSplitSample() != null), "fim_fragment_rate");
        needs("save", saves, "save_interval", "keep_checkpoints", "save_retain_interval", "no_save_optim",
                "async_save", "log_progress");
        needs("load", loads, "exit_on_missing_checkpoint");
        needs("load or pretrained_checkpoint", CheckpointRules::loads, "ckpt_step", "finetune", "use_checkpoint_args");
        // A run goes on from its own checkpoints too.
        needs("load or save", loads.or(saves), "no_load_optim", "dist_ckpt_strictness", "override_opt_param_scheduler",
                "use_checkpoint_opt_param_scheduler");
        needs("use_checkpoint_args", run -> CheckpointRules.loads(run) && run.getCheckpoint().isUseCheckpointArgs(),
                "use_mp_args_from_checkpoint_args", "use_tokenizer_model_from_checkpoint_args");
    }

    private void needs(String needed, Predicate<RunConfiguration> condition, String... keys) {
        for (String key : keys) {
            rules.add(warning("unused." + key).reads(key)
                    .whenSubject(subject -> !Settings.byKey(key).isDefault(subject.given())
                            && !condition.test(subject.run()))
                    .leaveOut(key)
                    .says(key + " has no effect: it needs " + needed));
        }
    }
}
