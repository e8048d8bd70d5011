package org.trainyard.models;

import org.trainyard.engine.nn.TransformerConfig;

/** Builds a language model; what plug-ins implement for the extension point {@code org.trainyard.models.models}. Thread-safe. */
public interface ModelFactory {
    /**
     * @param config sizes and options, with the padded vocabulary
     * @param parameters makes every parameter, in construction order; the model takes them from {@link SeededParameters#made()}
     */
    LanguageModel create(TransformerConfig config, SeededParameters parameters);
}
