package org.trainyard.data.tokenizer.tiktoken;

import java.util.List;
import org.trainyard.data.tokenizer.Tokenizer;
import org.trainyard.data.tokenizer.TokenizerFactory;
import org.trainyard.data.tokenizer.TokenizerOptions;

/** Makes {@link TikTokenizer}s from {@code --tokenizer-model}, {@code --vocab-size} the {@code --tiktoken-…} options and {@code --special-tokens}. */
public final class TikTokenizerFactory implements TokenizerFactory {
    @Override
    public Tokenizer create(TokenizerOptions options) {
        String names = options.more().getOrDefault("tiktoken-special-tokens", options.more().get("special-tokens"));
        return TikTokenizer.read(options.require(options.model(), "--tokenizer-model"), options.more().getOrDefault("tiktoken-pattern", "v2"),
                options.vocabSize() > 0 ? options.vocabSize() : TikTokenizer.DEFAULT_SIZE,
                options.number("tiktoken-num-special-tokens", TikTokenizer.DEFAULT_SPECIALS),
                names == null ? TikTokenizer.DEFAULT_SPECIAL_TOKENS : List.of(names.strip().split("[\\s,]+")));
    }
}
