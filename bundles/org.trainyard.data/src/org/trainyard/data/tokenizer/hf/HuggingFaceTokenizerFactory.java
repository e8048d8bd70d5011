package org.trainyard.data.tokenizer.hf;

import java.util.List;
import org.trainyard.data.tokenizer.Tokenizer;
import org.trainyard.data.tokenizer.TokenizerFactory;
import org.trainyard.data.tokenizer.TokenizerOptions;

/** Makes {@link HuggingFaceTokenizer}s from {@code --tokenizer-model} and {@code --special-tokens}, for text and, as {@code SFTTokenizer}, for conversations. */
public final class HuggingFaceTokenizerFactory implements TokenizerFactory {
    @Override
    public Tokenizer create(TokenizerOptions options) {
        String specials = options.type().equals(HuggingFaceTokenizer.TYPE) ? options.more().getOrDefault("special-tokens", "").strip() : "";
        return HuggingFaceTokenizer.read(options.require(options.model(), "--tokenizer-model"), specials.isEmpty() ? List.of() : List.of(specials.split("\\s+")));
    }
}
