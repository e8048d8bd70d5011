package org.trainyard.config.internal.rules;

import static org.trainyard.config.internal.rules.RuleBuilder.warning;

import java.util.ArrayList;
import java.util.List;

import org.trainyard.config.rules.Rule;
import org.trainyard.config.settings.Setting;
import org.trainyard.config.settings.Settings;

/** Settings of Megatron that are taken so that its scripts run, though nothing here reads them: each says why when it is given. */
final class IdleRules {
    private final List<Rule> rules = new ArrayList<>();

    private IdleRules() {
    }

    static List<Rule> rules() {
        IdleRules table = new IdleRules();
        table.addKernels();
        table.addTraining();
        table.addParallelism();
        table.addCheckpoints();
        return table.rules;
    }

    private void addKernels() {
        idle("masked_softmax_fusion", "attention_backend chooses how attention is computed");
        idle("bias_swiglu_fusion", "SwiGLU is computed in one way");
        idle("bias_dropout_fusion", "what is fused follows from the kernels that are there");
        rules.add(warning("idle.apply_rope_fusion").reads("apply_rope_fusion")
                .whenGiven(run -> ModelRules.rope(run) && !run.getFusion().isApplyRopeFusion() && !run.getModel().isRotaryInterleaved())
                .leaveOut("apply_rope_fusion").says("apply_rope_fusion has no effect: queries and keys are rotated in one way"));
        idle("cross_entropy_loss_fusion", "the loss is always fused with the output layer");
        idle("gradient_accumulation_fusion", "weight gradients are always added up in the product that computes them");
        idle("no_persist_layer_norm", "normalization is computed in one way");
        idle("fp16_lm_cross_entropy", "the loss is always computed in fp32");
    }

    private void addTraining() {
        idle("create_attention_mask_in_dataloader", "masks are worked out where attention is computed; reset_attention_mask holds either way");
        idle("use_cpu_initialization", "weights are always drawn so");
        idle("data_parallel_random_init", "all replicas begin with the same weights");
        idle("exit_signal_handler", "a run that is asked to terminate always saves and ends in order");
        idle("train_sync_interval", "the loss of every iteration is read back, which waits for the device");
        idle("barrier_with_L1_time", "timers are sums of spans and let no rank wait");
        idle("tensorboard_queue_size", "events are written as they come");
    }

    private void addParallelism() {
        idle("tp_comm_overlap", "tensor-parallel layers overlap what they send with weight gradients as they are");
        idle("overlap_p2p_comm_warmup_flush", "every receive is posted ahead");
        idle("overlap_p2p_comm", "every receive is posted ahead");
        idle("defer_embedding_wgrad_compute", "the loss computes the gradient of the output layer on its way; see pipeline_schedule");
        idle("wgrad_deferral_limit", "no weight gradient is deferred but by pipeline_schedule zero-bubble");
        idle("align_grad_reduce", "ranks reduce when their gradients are complete");
        idle("align_param_gather", "ranks gather when they need weights");
        idle("enable_gloo_process_groups", "groups are made by the transport that carries the device's tensors");
    }

    private void addCheckpoints() {
        idle("no_save_rng", "random numbers follow from seed and samples, so there is no state to save");
        idle("no_load_rng", "random numbers follow from seed and samples, so there is no state to load");
        idle("auto_detect_ckpt_format", "checkpoints are read in Trainyard's own format");
        idle("ckpt_fully_parallel_load", "every rank reads only what it holds, and ranks share the check of hashes anyway");
        idle("ckpt_assume_constant_structure", "what each rank writes is planned anew for each checkpoint, which takes no time");
        idle("use_persistent_ckpt_worker", "the background writer is always kept");
    }

    private void idle(String key, String why) {
        Setting setting = Settings.byKey(key);
        rules.add(warning("idle." + key).reads(key).whenGiven(run -> !setting.isDefault(run)).leaveOut(key).says(key + " has no effect: " + why));
    }
}
