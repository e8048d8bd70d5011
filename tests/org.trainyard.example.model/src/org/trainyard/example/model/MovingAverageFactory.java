package org.trainyard.example.model;

import org.trainyard.engine.nn.TransformerConfig;
import org.trainyard.models.LanguageModel;
import org.trainyard.models.ModelFactory;
import org.trainyard.models.SeededParameters;

/** Contributes {@link MovingAverageModel} under the id {@code moving-average}. */
public final class MovingAverageFactory implements ModelFactory {
    @Override public LanguageModel create(TransformerConfig config, SeededParameters parameters) {
        return new MovingAverageModel(config, parameters);
    }
}
