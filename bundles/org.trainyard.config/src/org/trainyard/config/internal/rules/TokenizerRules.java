package org.trainyard.config.internal.rules;

import static org.trainyard.config.internal.rules.RuleBuilder.error;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.trainyard.config.model.RunConfiguration;
import org.trainyard.config.rules.Rule;
import org.trainyard.config.settings.Setting;
import org.trainyard.config.settings.Settings;

/** Tokenizers and what they need. What a plug-in's tokenizer needs it says itself when it is opened. */
final class TokenizerRules {
    private static final String BYTE_PAIR = "GPT2BPETokenizer";
    private static final String NULL = "NullTokenizer";
    private static final Set<String> VOCABULARY = Set.of(BYTE_PAIR, "BertWordPieceLowerCase", "BertWordPieceCase");
    private static final Set<String> MODEL = Set.of("SentencePieceTokenizer", "GPTSentencePieceTokenizer", "HuggingFaceTokenizer",
            "Llama2Tokenizer", "TikTokenizer", "MultimodalTokenizer", "SFTTokenizer");
    private static final Set<String> SIZE = Set.of(NULL, "NullMultimodalTokenizer");
    private static final Set<String> EXTRA_IDS = Set.of("BertWordPieceLowerCase", "BertWordPieceCase", "SentencePieceTokenizer");

    private TokenizerRules() {
    }

    static List<Rule> rules() {
        return List.of(
                needs("tokenizer-needs-vocabulary", VOCABULARY, "vocab_file", "its vocabulary"),
                needs("tokenizer-needs-merges", Set.of(BYTE_PAIR), "merge_file", "its merges"),
                needs("tokenizer-needs-model", MODEL, "tokenizer_model", "its model"),
                needs("tokenizer-needs-size", SIZE, "vocab_size", "a size"),
                error("embedding-divides").reads("padded_vocab_size", "tensor_model_parallel_size")
                        .when(run -> run.getTokenizer().getPaddedVocabSize() != null && ParallelRules.tensor(run) > 0
                                && run.getTokenizer().getPaddedVocabSize() % ParallelRules.tensor(run) != 0)
                        .compute("padded_vocab_size", run -> Math.ceilDiv(run.getTokenizer().getPaddedVocabSize(), ParallelRules.tensor(run))
                                * ParallelRules.tensor(run))
                        .says("padded_vocab_size must be a multiple of tensor_model_parallel_size"),
                error("tokenizer-options-have-names").reads("tokenizer_options")
                        .when(run -> run.getTokenizer().getTokenizerOptions().stream().anyMatch(option -> option.indexOf('=') < 1))
                        .leaveOut("tokenizer_options")
                        .says("each of tokenizer_options must be NAME=VALUE"));
    }

    private static Rule needs(String id, Set<String> types, String key, String what) {
        Setting setting = Settings.byKey(key);
        return error(id).reads("tokenizer_type", key)
                .when(run -> types.contains(type(run)) && setting.value(run) == null)
                .compute("tokenizer_type", run -> run.getTokenizer().getVocabSize() == null ? null : NULL)
                .says(run -> type(run) + " needs " + what + ": give " + setting.flag());
    }

    /** The settings of tokenizers with who reads them, for the rules about what has no effect. Plug-ins may read all of them. */
    static List<Reader> readers() {
        List<Reader> readers = new ArrayList<>();
        reader(readers, "a tokenizer with a vocabulary file", VOCABULARY, "vocab_file");
        reader(readers, "tokenizer_type GPT2BPETokenizer", Set.of(BYTE_PAIR), "merge_file");
        reader(readers, "a tokenizer that reads a model file", MODEL, "tokenizer_model");
        reader(readers, "tokenizer_type NullTokenizer or TikTokenizer", Set.of(NULL, "NullMultimodalTokenizer", "TikTokenizer"), "vocab_size");
        reader(readers, "a tokenizer of BERT, or SentencePieceTokenizer", EXTRA_IDS, "vocab_extra_ids");
        reader(readers, "tokenizer_type TikTokenizer", Set.of("TikTokenizer"), "tiktoken_pattern", "tiktoken_num_special_tokens",
                "tiktoken_special_tokens");
        reader(readers, "tokenizer_type MultimodalTokenizer", Set.of("MultimodalTokenizer"), "image_tag_type", "tokenizer_prompt_format");
        reader(readers, "tokenizer_type HuggingFaceTokenizer, MultimodalTokenizer or TikTokenizer", Set.of("HuggingFaceTokenizer", "MultimodalTokenizer", "TikTokenizer"),
                "special_tokens");
        reader(readers, "a tokenizer of a plug-in", Set.of(), "tokenizer_options");
        return readers;
    }

    /**
     * @param needed in words
     * @param keys read where the condition holds
     */
    record Reader(String needed, Predicate<RunConfiguration> condition, String[] keys) {
    }

    private static void reader(List<Reader> readers, String needed, Set<String> types, String... keys) {
        readers.add(new Reader(needed, run -> types.contains(type(run)) || ofPlugIn(run), keys));
    }

    private static String type(RunConfiguration run) {
        String type = run.getTokenizer().getTokenizerType();
        return type == null ? "" : type;
    }

    private static boolean ofPlugIn(RunConfiguration run) {
        return !type(run).isEmpty() && !Settings.byKey("tokenizer_type").builtInNames().contains(type(run));
    }
}
