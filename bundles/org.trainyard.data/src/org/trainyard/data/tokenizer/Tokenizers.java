package org.trainyard.data.tokenizer;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.trainyard.run.UserError;

/** The known tokenizer types: those contributed to {@code org.trainyard.data.tokenizers}, ours among them. */
public final class Tokenizers {
    private static final String POINT = "org.trainyard.data.tokenizers";
    private static final Map<String, String> BUILT_IN = Map.ofEntries( // as in plugin.xml
            Map.entry(Gpt2Tokenizer.TYPE, "Gpt2TokenizerFactory"),
            Map.entry(NullTokenizer.TYPE, "NullTokenizerFactory"),
            Map.entry(NullTokenizer.MULTIMODAL, "NullTokenizerFactory"),
            Map.entry("BertWordPieceLowerCase", "wordpiece.BertTokenizerFactory"),
            Map.entry("BertWordPieceCase", "wordpiece.BertTokenizerFactory"),
            Map.entry("HuggingFaceTokenizer", "hf.HuggingFaceTokenizerFactory"),
            Map.entry("SFTTokenizer", "hf.HuggingFaceTokenizerFactory"),
            Map.entry("TikTokenizer", "tiktoken.TikTokenizerFactory"),
            Map.entry("ByteLevelTokenizer", "tiktoken.ByteLevelTokenizerFactory"),
            Map.entry("MultimodalTokenizer", "multimodal.MultimodalTokenizerFactory"),
            Map.entry("SentencePieceTokenizer", "sentencepiece.SentencePieceTokenizerFactory"),
            Map.entry("GPTSentencePieceTokenizer", "sentencepiece.SentencePieceTokenizerFactory"),
            Map.entry("Llama2Tokenizer", "sentencepiece.SentencePieceTokenizerFactory"));

    private Tokenizers() {
    }

    /** Makes the tokenizer that {@code --tokenizer-type} and its files ask for. */
    public static Tokenizer create(TokenizerOptions options) {
        TokenizerFactory factory = factories().get(options.type());
        if (factory == null) {
            throw new UserError("--tokenizer-type " + options.type() + ": there is no such tokenizer; known are "
                    + String.join(", ", types()));
        }
        return factory.create(options);
    }

    /** The names that {@code --tokenizer-type} takes. */
    public static Set<String> types() {
        return factories().keySet();
    }

    private static Map<String, TokenizerFactory> factories() {
        Map<String, TokenizerFactory> factories = new TreeMap<>();
        IExtensionRegistry registry = RegistryFactory.getRegistry();
        if (registry == null) { // outside an OSGi framework only the built-in types are known
            BUILT_IN.forEach((type, name) -> factories.put(type, options -> instantiate(type, name).create(options)));
            return factories;
        }
        for (IConfigurationElement element : registry.getConfigurationElementsFor(POINT)) {
            String type = element.getAttribute("type");
            factories.put(type, options -> instantiate(element, type).create(options));
        }
        return factories;
    }

    private static TokenizerFactory instantiate(String type, String name) {
        try {
            return (TokenizerFactory) Class.forName("org.trainyard.data.tokenizer." + name).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the built-in tokenizer " + type + " cannot be made", e);
        }
    }

    private static TokenizerFactory instantiate(IConfigurationElement element, String type) {
        try {
            return (TokenizerFactory) element.createExecutableExtension("class");
        } catch (CoreException | ClassCastException e) {
            throw new UserError("--tokenizer-type " + type + ": the plug-in " + element.getContributor().getName()
                    + " cannot make it: " + e.getMessage(), e);
        }
    }
}
