package org.trainyard.models.train;

import java.util.List;
import java.util.stream.Stream;
import org.trainyard.checkpoint.Checkpoint;
import org.trainyard.config.Configurations;
import org.trainyard.config.model.RunConfiguration;
import org.trainyard.config.settings.Setting;
import org.trainyard.config.settings.Settings;
import org.trainyard.run.UserError;

/** What a checkpoint says of the model it holds, compared with or taken over into a configuration. */
final class CheckpointArguments {
    /** Settings that change what the weights mean; shapes alone would not tell two of them apart. */
    private static final List<String> MEANING = List.of("num_layers", "hidden_size", "ffn_hidden_size", "num_attention_heads", "kv_channels",
        "group_query_attention", "num_query_groups", "position_embedding_type", "rotary_base", "rotary_percent", "rotary_interleaved",
        "rotary_seq_len_interpolation_factor", "use_rope_scaling", "rope_scaling_factor", "no_rope_freq", "normalization", "norm_epsilon",
        "apply_layernorm_1p", "apply_residual_connection_post_layernorm", "openai_gelu", "bias_gelu_fusion", "squared_relu", "swiglu",
        "add_bias_linear", "add_qkv_bias", "qk_layernorm", "qk_l2_norm", "untie_embeddings_and_output_weights");
    /** The same of layers with experts. */
    private static final List<String> EXPERTS = List.of("num_experts", "moe_ffn_hidden_size", "moe_shared_expert_intermediate_size", "moe_router_topk",
        "moe_router_score_function", "moe_router_pre_softmax", "moe_router_topk_scaling_factor", "moe_router_num_groups", "moe_router_group_topk",
        "moe_router_enable_expert_bias", "moe_apply_probs_on_input");
    /** Taken over besides those by {@code --use-checkpoint-args}. */
    private static final List<String> ALSO_TAKEN = List.of("max_position_embeddings", "seq_length", "make_vocab_size_divisible_by",
        "padded_vocab_size", "pad_vocab_size");
    /** Taken over with {@code --use-mp-args-from-checkpoint-args}; the data-parallel size is what they leave of the ranks that are there. */
    private static final List<String> LAYOUT = List.of("tensor_model_parallel_size", "sequence_parallel", "pipeline_model_parallel_size",
        "num_layers_per_virtual_pipeline_stage", "num_virtual_stages_per_pipeline_rank", "decoder_first_pipeline_num_layers",
        "decoder_last_pipeline_num_layers", "account_for_embedding_in_pipeline_split", "account_for_loss_in_pipeline_split",
        "pipeline_model_parallel_layout", "expert_model_parallel_size", "expert_tensor_parallel_size");

    private CheckpointArguments() {}

    /** {@code --use-checkpoint-args}: the model, and unless switched off the tokenizer, become the checkpoint's. */
    static void adopt(Checkpoint c, RunConfiguration run) {
        RunConfiguration saved = saved(c);
        for (Setting s : Settings.all()) {
            boolean tokenizer = s.group().equals(Settings.byKey("tokenizer_type").group()) && run.getCheckpoint().isUseTokenizerModelFromCheckpointArgs();
            boolean layout = LAYOUT.contains(s.key()) && run.getCheckpoint().isUseMpArgsFromCheckpointArgs();
            // A dense model that experts are to be made of says nothing of them.
            boolean experts = (EXPERTS.contains(s.key()) || s.key().equals("moe_layer_freq")) && !run.getMoe().isMoeUseUpcycling();
            if (tokenizer || layout || experts || MEANING.contains(s.key()) || ALSO_TAKEN.contains(s.key())) s.setText(run, s.text(saved));
        }
    }

    /** The completed configuration that a checkpoint was saved under. */
    static RunConfiguration saved(Checkpoint c) {
        RunConfiguration saved = Configurations.complete(Configurations.fromFlags(ModelCheckpoints.flags(c))).run();
        TokenizerFiles.use(saved, c.path());
        return saved;
    }

    /** @throws UserError naming the first setting in which the checkpoint's model differs */
    static void requireSame(Checkpoint c, RunConfiguration completed) {
        requireSame(c, completed, Stream.concat(MEANING.stream(), EXPERTS.stream()).toList());
        if (completed.getData().getPhaseTransitionIterations() != null) requireSameBatch(c, completed);
    }

    /**
     * For a model whose experts are to be made of a dense one's MLPs: all but these must be the same.
     *
     * @throws UserError as {@link #requireSame}
     */
    static void requireSameButExperts(Checkpoint c, RunConfiguration completed) {
        requireSame(c, completed, MEANING.stream().filter(key -> !key.equals("ffn_hidden_size")).toList());
    }

    private static void requireSame(Checkpoint c, RunConfiguration completed, List<String> keys) {
        RunConfiguration saved = saved(c);
        for (Setting s : Settings.all()) {
            if (!keys.contains(s.key()) || s.text(saved).equals(s.text(completed))) continue;
            throw new UserError((s.isOffSwitch() ? s.key() : s.flag()) + " " + shown(s.text(completed)) + ": the model of " + c.path() + " was trained with " + shown(s.text(saved))
                + "; give the same, or --use-checkpoint-args to take the model from the checkpoint");
        }
    }

    /** Where a phase begins in the data is told by iterations, each of which must have taken as many samples. */
    private static void requireSameBatch(Checkpoint c, RunConfiguration completed) {
        int saved = saved(c).getTraining().getGlobalBatchSize(), now = completed.getTraining().getGlobalBatchSize();
        if (saved == now) return;
        throw new UserError("--global-batch-size " + now + ": " + c.path() + " was trained with " + saved + "; with --phase-transition-iterations all phases need the same");
    }

    private static String shown(String text) { return text.isEmpty() ? "(unset)" : text; }
}
