package org.trainyard.config.derived;

import org.trainyard.config.model.ModelSettings;
import org.trainyard.config.model.ParallelismSettings;
import org.trainyard.config.model.PrecisionSettings;
import org.trainyard.config.model.RunConfiguration;
import org.trainyard.config.model.TokenizerSettings;

/** Numbers that follow from a run but are not settings. Unless said otherwise the run must be complete and valid. */
public final class Derived {

    private Derived() {
    }

    /** Ranks that hold copies of the model, or null when the sizes do not fit together. Any run will do. */
    public static Integer dataParallelSize(RunConfiguration run) {
        ParallelismSettings layout = run.getParallelism();
        long model = (long) layout.getTensorModelParallelSize() * layout.getPipelineModelParallelSize()
                * layout.getContextParallelSize();
        boolean fits = model > 0 && layout.getWorldSize() > 0 && layout.getWorldSize() % model == 0;
        return fits ? (int) (layout.getWorldSize() / model) : null;
    }

    /** Key and value heads: num_query_groups, or one for each query head without grouped-query attention. */
    public static int queryGroups(RunConfiguration run) {
        ModelSettings model = run.getModel();
        return model.isGroupQueryAttention() ? model.getNumQueryGroups() : model.getNumAttentionHeads();
    }

    /** Micro-batches each replica runs in one iteration with a global batch of that many sequences. */
    public static int microBatches(RunConfiguration run, int globalBatch) {
        return globalBatch / (run.getTraining().getMicroBatchSize() * dataParallelSize(run));
    }

    /** Model chunks of each pipeline stage: 1 unless stages are virtual. Any run will do. */
    public static int pipelineChunks(RunConfiguration run) {
        ParallelismSettings layout = run.getParallelism();
        Integer given = layout.getNumVirtualStagesPerPipelineRank();
        if (given != null) {
            return Math.max(1, given);
        }
        Integer layers = layout.getNumLayersPerVirtualPipelineStage();
        if (layers == null || run.getModel().getNumLayers() == null) {
            return 1;
        }
        return Math.max(1, countedLayers(run) / Math.max(1, layout.getPipelineModelParallelSize()) / Math.max(1, layers));
    }

    /** Layers that are divided among pipeline stages: num_layers, and one more each for embedding and loss where they are to count. */
    public static int countedLayers(RunConfiguration run) {
        ParallelismSettings layout = run.getParallelism();
        return run.getModel().getNumLayers() + (layout.isAccountForEmbeddingInPipelineSplit() ? 1 : 0)
                + (layout.isAccountForLossInPipelineSplit() ? 1 : 0);
    }

    /** Micro-batches that a virtual stage runs in a row: as many as there are stages unless given. Any run will do. */
    public static int microbatchGroup(RunConfiguration run) {
        Integer given = run.getParallelism().getMicrobatchGroupSizePerVpStage();
        return given == null ? run.getParallelism().getPipelineModelParallelSize() : given;
    }

    /** Optimizer steps of the whole training, whether its length is given in iterations or in samples. */
    public static int trainIterations(RunConfiguration run) {
        if (run.getTraining().getTrainIters() != null) {
            return run.getTraining().getTrainIters();
        }
        boolean rounded = run.getTraining().isDecreaseBatchSizeIfNeeded();
        int unit = rounded ? run.getTraining().getMicroBatchSize() * dataParallelSize(run) : 1;
        return BatchRamp.of(run).iterations(run.getTraining().getTrainSamples(), unit);
    }

    /**
     * Rows of the embedding table: padded_vocab_size if it is given, without pad_vocab_size the vocabulary itself, and otherwise the
     * vocabulary rounded up to a multiple of make_vocab_size_divisible_by times tensor_model_parallel_size. GPT-2's 50257 tokens give
     * 50304 rows on one rank.
     *
     * @param vocabulary tokens of the tokenizer, its end-of-document token included
     */
    public static int paddedVocabularySize(RunConfiguration run, int vocabulary) {
        TokenizerSettings tokenizer = run.getTokenizer();
        if (tokenizer.getPaddedVocabSize() != null) {
            return tokenizer.getPaddedVocabSize();
        }
        int unit = !tokenizer.isPadVocabSize() ? 1 : tokenizer.getMakeVocabSizeDivisibleBy() * run.getParallelism().getTensorModelParallelSize();
        return Math.toIntExact(((long) vocabulary + unit - 1) / unit * unit);
    }

    /** Format of the model's weights and of its computation: {@code fp32}, {@code fp16} or {@code bf16}. Any run will do. */
    public static String parameterType(RunConfiguration run) {
        PrecisionSettings precision = run.getPrecision();
        return precision.isBf16() ? "bf16" : precision.isFp16() ? "fp16" : "fp32";
    }

    /**
     * Which layers leave out the rotation of queries and keys.
     *
     * @return one element a layer
     * @throws IllegalArgumentException when no_rope_freq does not fit num_layers; {@code Validation} reports it first
     */
    public static boolean[] layersWithoutRotation(RunConfiguration run) {
        int layers = run.getModel().getNumLayers();
        String pattern = run.getModel().getNoRopeFreq();
        return pattern == null ? new boolean[layers] : LayerPattern.layers(pattern, layers);
    }

    /**
     * Which layers have experts.
     *
     * @return one element a layer
     * @throws IllegalArgumentException when moe_layer_freq does not fit num_layers; {@code Validation} reports it first
     */
    public static boolean[] layersWithExperts(RunConfiguration run) {
        int layers = run.getModel().getNumLayers();
        return run.getMoe().getNumExperts() == null ? new boolean[layers]
                : LayerPattern.layersFromFirst(run.getMoe().getMoeLayerFreq(), layers);
    }

    /** Ranks that share each expert's matrices: as many as share dense ones unless given. Any run will do. */
    public static int expertTensorSize(RunConfiguration run) {
        Integer given = run.getParallelism().getExpertTensorParallelSize();
        return given == null ? run.getParallelism().getTensorModelParallelSize() : given;
    }
}
