package org.trainyard.models.gpt;

import org.trainyard.engine.nn.TransformerConfig;
import org.trainyard.engine.pipeline.StageContent;
import org.trainyard.models.LanguageModel;
import org.trainyard.models.ModelFactory;
import org.trainyard.models.SeededParameters;

/** Contributes {@link GptModel} under the id {@code gpt}. */
public final class GptFactory implements ModelFactory {
    @Override public LanguageModel create(TransformerConfig config, SeededParameters parameters) { return new GptModel(config, parameters); }

    @Override public LanguageModel create(TransformerConfig config, SeededParameters parameters, StageContent content) {
        return new GptModel(config, parameters, content);
    }
}
