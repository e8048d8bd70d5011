package org.trainyard.data.tokenizer.multimodal;

import java.util.List;
import org.trainyard.data.tokenizer.Tokenizer;
import org.trainyard.data.tokenizer.TokenizerFactory;
import org.trainyard.data.tokenizer.TokenizerOptions;

/** Makes {@link MultimodalTokenizer}s from {@code --tokenizer-model}, {@code --special-tokens} and the like. */
public final class MultimodalTokenizerFactory implements TokenizerFactory {
    @Override
    public Tokenizer create(TokenizerOptions options) {
        String specials = options.more().getOrDefault("special-tokens", MultimodalTokenizer.IMAGE);
        return MultimodalTokenizer.read(options.require(options.model(), "--tokenizer-model"), List.of(specials.strip().split("\\s+")),
                options.more().getOrDefault("image-tag-type", ""), options.more().get("tokenizer-prompt-format"));
    }
}
