package org.trainyard.config.internal.rules;

import static org.trainyard.config.internal.rules.RuleBuilder.error;

import java.util.List;

import org.trainyard.config.model.RunConfiguration;
import org.trainyard.config.model.TokenizerType;
import org.trainyard.config.rules.Rule;

/** Tokenizers and what they need. */
final class TokenizerRules {

    private TokenizerRules() {
    }

    static List<Rule> rules() {
        return List.of(
                error("supported-tokenizer").reads("tokenizer_type")
                        .when(run -> switch (run.getTokenizer().getTokenizerType()) {
                            case UNSET, GPT2_BPE, NULL_TOKENIZER -> false;
                            default -> true;
                        })
                        .set("tokenizer_type", TokenizerType.GPT2_BPE)
                        .says("tokenizer_type must be GPT2BPETokenizer or NullTokenizer in this version"),
                error("bpe-needs-vocabulary").reads("tokenizer_type", "vocab_file")
                        .when(run -> bytePair(run) && run.getTokenizer().getVocabFile() == null)
                        .compute("tokenizer_type", TokenizerRules::withoutFiles)
                        .says("GPT2BPETokenizer needs its vocabulary: give --vocab-file"),
                error("bpe-needs-merges").reads("tokenizer_type", "merge_file")
                        .when(run -> bytePair(run) && run.getTokenizer().getMergeFile() == null)
                        .compute("tokenizer_type", TokenizerRules::withoutFiles)
                        .says("GPT2BPETokenizer needs its merges: give --merge-file"),
                error("null-tokenizer-needs-size").reads("tokenizer_type", "vocab_size")
                        .when(run -> nullTokenizer(run) && run.getTokenizer().getVocabSize() == null)
                        .says("NullTokenizer needs a size: give --vocab-size"));
    }

    static boolean bytePair(RunConfiguration run) {
        return run.getTokenizer().getTokenizerType() == TokenizerType.GPT2_BPE;
    }

    static boolean nullTokenizer(RunConfiguration run) {
        return run.getTokenizer().getTokenizerType() == TokenizerType.NULL_TOKENIZER;
    }

    private static Object withoutFiles(RunConfiguration run) {
        return run.getTokenizer().getVocabSize() == null ? null : TokenizerType.NULL_TOKENIZER;
    }
}
