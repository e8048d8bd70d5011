package org.trainyard.data.inspect;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import com.google.gson.annotations.SerializedName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.trainyard.data.dataset.GptDataOptions;
import org.trainyard.data.dataset.RequestedSizes;
import org.trainyard.data.dataset.Split;
import org.trainyard.data.dataset.SplitData;
import org.trainyard.data.dataset.masked.MaskedDataOptions;
import org.trainyard.data.dataset.masked.MaskedVocabulary;
import org.trainyard.data.dataset.masked.Masking;
import org.trainyard.data.dataset.masked.WordPieceVocabulary;
import org.trainyard.data.indexed.ReadOptions;
import org.trainyard.data.tokenizer.NullTokenizer;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.UserError;

/** The data of a run as one JSON object; field names are Megatron's. Made by {@link #parse}. */
final class SamplePlan {
    String kind = "gpt";
    @SerializedName("data_path")
    List<String> dataPath = List.of();
    @SerializedName("split_paths")
    List<List<String>> splitPaths = List.of(List.of(), List.of(), List.of());
    String split;
    List<Long> samples = List.of();
    @SerializedName("sequence_length")
    int sequenceLength;
    @SerializedName("decoder_length")
    int decoderLength;
    int seed = 1234;
    double surplus = GptDataOptions.DEFAULT_SURPLUS;
    String cache;
    @SerializedName("mmap_bin_files")
    boolean mapped = true;
    @SerializedName("object_storage_cache_path")
    String objectCache;
    @SerializedName("vocab_size")
    int vocabSize;
    @SerializedName("vocab_file")
    String vocabFile;
    @SerializedName("reset_position_ids")
    boolean resetPositionIds;
    @SerializedName("reset_attention_mask")
    boolean resetAttentionMask;
    @SerializedName("eod_mask_loss")
    boolean eodMaskLoss;
    @SerializedName("add_extra_token")
    boolean addExtraToken = true;
    @SerializedName("drop_last_partial_validation")
    boolean dropLastPartialValidation = true;
    @SerializedName("classification_head")
    boolean classificationHead = true;
    @SerializedName("mask_prob")
    double maskProbability = Masking.BERT.probability();
    @SerializedName("short_seq_prob")
    double shortSequenceProbability = Masking.BERT.shortSequenceProbability();
    @SerializedName("max_ngram")
    int maxNgram = 3;
    @SerializedName("full_word")
    boolean fullWord = true;
    @SerializedName("longer_ngrams")
    boolean longerNgrams;
    boolean geometric;

    static SamplePlan parse(String json, String where) {
        try {
            SamplePlan plan = new Gson().fromJson(json, SamplePlan.class);
            if (plan == null || !List.of("gpt", "bert", "t5").contains(plan.kind) || plan.samples.size() != 3) {
                throw new UserError(where + ": expected a JSON object with \"kind\" gpt, bert or t5, and \"samples\", a list of three");
            }
            return plan;
        } catch (JsonParseException e) {
            throw new UserError(where + ": is no plan of samples: " + (e.getCause() == null ? e : e.getCause()).getMessage(), e);
        }
    }

    RequestedSizes sizes() {
        return new RequestedSizes(size(0), size(1), size(2));
    }

    private long size(int i) {
        return samples.get(i) == null ? -1 : samples.get(i);
    }

    GptDataOptions gpt() {
        GptDataOptions.Builder options = GptDataOptions.builder().split(split).sequenceLength(sequenceLength).seed(seed).surplus(surplus)
                .cachePath(cachePath()).reading(reading()).tokenizer(new NullTokenizer(vocabSize)).resetPositionIds(resetPositionIds)
                .resetAttentionMask(resetAttentionMask).eodMaskLoss(eodMaskLoss).addExtraToken(addExtraToken)
                .dropLastPartialValidation(dropLastPartialValidation);
        return (dataPath.isEmpty() ? options.splitPaths(splitPaths.get(0), splitPaths.get(1), splitPaths.get(2))
                : options.dataPath(dataPath)).build();
    }

    MaskedDataOptions bert() {
        return MaskedDataOptions.bert(data(), vocabulary(), masking(), sequenceLength, seed, classificationHead);
    }

    MaskedDataOptions t5() {
        return MaskedDataOptions.t5(data(), vocabulary(), masking(), sequenceLength, decoderLength, seed);
    }

    private Masking masking() {
        return new Masking(maskProbability, shortSequenceProbability, maxNgram, fullWord, longerNgrams, geometric);
    }

    private SplitData data() {
        return new SplitData(dataPath, splitPaths, Split.parse(split == null ? Split.DEFAULT : split), surplus, cachePath(), reading(), 1);
    }

    private Path cachePath() {
        return cache == null ? null : Path.of(cache);
    }

    private ReadOptions reading() {
        return new ReadOptions(mapped, objectCache == null ? null : Path.of(objectCache));
    }

    private MaskedVocabulary vocabulary() {
        if (vocabFile == null) {
            throw new UserError("a plan for " + kind + " needs \"vocab_file\", a file with one piece a line");
        }
        try {
            return new WordPieceVocabulary(Files.readAllLines(Path.of(vocabFile)));
        } catch (IOException e) {
            throw new UserError("cannot read the vocabulary " + vocabFile + ": " + AtomicFiles.reason(e), e);
        }
    }
}
