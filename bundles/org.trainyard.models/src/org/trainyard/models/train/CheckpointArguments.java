package org.trainyard.models.train;

import java.util.List;
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
        "apply_layernorm_1p", "apply_residual_connection_post_layernorm", "openai_gelu", "squared_relu", "swiglu", "add_bias_linear", "add_qkv_bias",
        "qk_layernorm", "qk_l2_norm", "untie_embeddings_and_output_weights");
    /** Taken over besides those by {@code --use-checkpoint-args}. */
    private static final List<String> ALSO_TAKEN = List.of("max_position_embeddings", "seq_length", "make_vocab_size_divisible_by");

    private CheckpointArguments() {}

    /** {@code --use-checkpoint-args}: the model, and unless switched off the tokenizer, become the checkpoint's. */
    static void adopt(Checkpoint c, RunConfiguration run) {
        RunConfiguration saved = saved(c);
        for (Setting s : Settings.all()) {
            boolean tokenizer = s.group().equals(Settings.byKey("tokenizer_type").group()) && run.getCheckpoint().isUseTokenizerModelFromCheckpointArgs();
            if (!tokenizer && !MEANING.contains(s.key()) && !ALSO_TAKEN.contains(s.key())) continue;
            s.setText(run, s.text(saved));
        }
    }

    private static RunConfiguration saved(Checkpoint c) {
        RunConfiguration saved = Configurations.complete(Configurations.fromFlags(ModelCheckpoints.flags(c))).run();
        TokenizerFiles.use(saved, c.path());
        return saved;
    }

    /** @throws UserError naming the first setting in which the checkpoint's model differs */
    static void requireSame(Checkpoint c, RunConfiguration completed) {
        RunConfiguration saved = saved(c);
        for (Setting s : Settings.all()) {
            if (!MEANING.contains(s.key()) || s.text(saved).equals(s.text(completed))) continue;
            throw new UserError(s.flag() + " " + shown(s.text(completed)) + ": the model of " + c.path() + " was trained with " + shown(s.text(saved))
                + "; give the same, or --use-checkpoint-args to take the model from the checkpoint");
        }
    }

    private static String shown(String text) { return text.isEmpty() ? "(unset)" : text; }
}
