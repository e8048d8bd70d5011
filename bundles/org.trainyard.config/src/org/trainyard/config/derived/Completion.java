package org.trainyard.config.derived;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.trainyard.config.model.DataLoaderType;
import org.trainyard.config.model.DataSettings;
import org.trainyard.config.model.ModelSettings;
import org.trainyard.config.model.PositionEmbeddingType;
import org.trainyard.config.model.PrecisionSettings;
import org.trainyard.config.model.RecomputeGranularity;
import org.trainyard.config.model.RunConfiguration;
import org.trainyard.config.model.ScheduleSettings;
import org.trainyard.config.model.TrainingSettings;
import org.trainyard.config.model.WeightDecayStyle;
import org.trainyard.config.settings.Settings;

/**
 * A run in which everything that follows from the given values is filled in, as Megatron does it before it checks its
 * arguments. What cannot be derived because its sources are missing or make no sense stays as it was; the rules say so.
 *
 * <p>Completing a completed run changes nothing.
 *
 * @param run a copy of the given run, completed
 * @param derivations what was filled in, in order
 */
public record Completion(RunConfiguration run, List<Derivation> derivations) {

    public Completion {
        derivations = List.copyOf(derivations);
    }

    public static Completion of(RunConfiguration given) {
        Work work = new Work(EcoreUtil.copy(given), new ArrayList<>());
        work.completeModel();
        work.completeFusion();
        work.completeData();
        work.completeBatch();
        work.completeSchedule();
        work.completePrecision();
        return new Completion(work.run, work.derivations);
    }

    private record Work(RunConfiguration run, List<Derivation> derivations) {

        void derive(String key, Object value, String because) {
            if (!value.equals(Settings.byKey(key).value(run))) {
                Settings.byKey(key).setValue(run, value);
                derivations.add(new Derivation(Settings.byKey(key), Settings.byKey(key).text(run), because));
            }
        }

        void completeModel() {
            ModelSettings model = run.getModel();
            Integer hidden = model.getHiddenSize();
            Integer heads = model.getNumAttentionHeads();
            if (model.getFfnHiddenSize() == null && positive(hidden)) {
                int gated = (int) (4L * hidden * 2 / 3.0 / 64) * 64;
                if (!model.isSwiglu()) {
                    derive("ffn_hidden_size", 4 * hidden, "4 x hidden_size");
                } else if (gated > 0) {
                    derive("ffn_hidden_size", gated,
                            "2/3 of 4 x hidden_size with swiglu, rounded down to a multiple of 64");
                }
            }
            if (model.getKvChannels() == null && positive(hidden) && positive(heads) && hidden % heads == 0) {
                derive("kv_channels", hidden / heads, "hidden_size / num_attention_heads");
            }
            boolean table = model.getPositionEmbeddingType() == PositionEmbeddingType.LEARNED_ABSOLUTE;
            if (model.getMaxPositionEmbeddings() == null && !table && positive(run.getData().getSeqLength())) {
                derive("max_position_embeddings", run.getData().getSeqLength(), "seq_length");
            }
            if (positive(run.getMoe().getNumExperts()) && run.getMoe().getMoeFfnHiddenSize() == null
                    && positive(model.getFfnHiddenSize())) {
                derive("moe_ffn_hidden_size", model.getFfnHiddenSize(), "ffn_hidden_size");
            }
            if (model.isAddBiasLinear()) {
                derive("add_qkv_bias", true, "all linear layers have a bias");
            }
        }

        void completeFusion() {
            ModelSettings model = run.getModel();
            if (!model.isAddBiasLinear()) {
                derive("bias_gelu_fusion", false, "there is no bias with add_bias_linear off");
            }
            if (model.isSquaredRelu() || model.isOpenaiGelu()) {
                derive("bias_gelu_fusion", false, "the activation is not the fused GELU");
            }
            if (model.getPositionEmbeddingType() != PositionEmbeddingType.ROPE) {
                derive("apply_rope_fusion", false, "position_embedding_type is not rope");
            }
            if (run.getRecompute().getRecomputeGranularity() == RecomputeGranularity.SELECTIVE
                    && run.getRecompute().getRecomputeModules().isEmpty()) {
                derive("recompute_modules", List.of("core_attn"), "the default of selective recomputation");
            }
            if (run.getParallelism().getTensorModelParallelSize() == 1) {
                derive("sequence_parallel", false, "tensor_model_parallel_size is 1");
            }
        }

        void completeData() {
            DataSettings data = run.getData();
            if (data.getSplit() == null && (!data.getDataPath().isEmpty() || data.getDataArgsPath() != null)) {
                derive("split", "969, 30, 1", "Megatron's split when data_path comes without one");
            } else if (data.getSplit() == null && data.isMockData()) {
                derive("split", "1,1,1", "mock data has three sets");
            }
            if (data.getDataloaderType() == DataLoaderType.UNSET) {
                derive("dataloader_type", DataLoaderType.SINGLE, "each sample once, in order");
            }
            if (run.getTokenizer().getTokenizerType() == null
                    && !run.getCheckpoint().isUseCheckpointArgs()) {
                derive("tokenizer_type", "GPT2BPETokenizer", "the default of GPT");
            }
        }

        void completeBatch() {
            TrainingSettings training = run.getTraining();
            Integer replicas = Derived.dataParallelSize(run);
            if (training.getGlobalBatchSize() == null && positive(training.getMicroBatchSize()) && replicas != null) {
                derive("global_batch_size", training.getMicroBatchSize() * replicas,
                        "micro_batch_size x data-parallel size");
            }
        }

        void completeSchedule() {
            ScheduleSettings schedule = run.getSchedule();
            TrainingSettings training = run.getTraining();
            if (positive(training.getTrainIters()) && schedule.getLrDecayIters() == null) {
                derive("lr_decay_iters", training.getTrainIters(), "train_iters");
            }
            boolean inSamples = training.getTrainSamples() != null && training.getTrainSamples() > 0;
            if (inSamples && !positive(training.getTrainIters()) && schedule.getLrDecaySamples() == null) {
                derive("lr_decay_samples", training.getTrainSamples(), "train_samples");
            }
            if (schedule.getWeightDecayIncrStyle() == WeightDecayStyle.CONSTANT && schedule.getWeightDecay() >= 0) {
                deriveUnset("start_weight_decay", schedule.getWeightDecay());
                deriveUnset("end_weight_decay", schedule.getWeightDecay());
            }
        }

        private void deriveUnset(String key, double value) {
            if (Settings.byKey(key).value(run) == null) {
                derive(key, value, "weight_decay, which stays constant");
            }
        }

        void completePrecision() {
            PrecisionSettings precision = run.getPrecision();
            if (precision.isBf16() && precision.isGradReduceInBf16()) {
                derive("accumulate_allreduce_grads_in_fp32", false, "grad_reduce_in_bf16");
            } else if (precision.isBf16()) {
                derive("accumulate_allreduce_grads_in_fp32", true, "bf16 gradients need fp32 sums");
            }
            if (precision.isFp16() && precision.getLossScale() == null) {
                derive("check_for_nan_in_loss_and_grad", false, "the dynamic loss scale expects overflows");
            }
            if (precision.isApplyQueryKeyLayerScaling()) {
                derive("attention_softmax_in_fp32", true, "apply_query_key_layer_scaling");
            }
        }

        private static boolean positive(Integer value) {
            return value != null && value > 0;
        }
    }
}
