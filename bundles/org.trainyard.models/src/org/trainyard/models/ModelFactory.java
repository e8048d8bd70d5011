package org.trainyard.models;

import org.trainyard.engine.nn.TransformerConfig;
import org.trainyard.engine.pipeline.StageContent;
import org.trainyard.run.UserError;

/** Builds a language model; what plug-ins implement for the extension point {@code org.trainyard.models.models}. Thread-safe. */
public interface ModelFactory {
    /**
     * @param config sizes and options, with the padded vocabulary
     * @param parameters makes every parameter, in construction order; the model takes them from {@link SeededParameters#made()}
     */
    LanguageModel create(TransformerConfig config, SeededParameters parameters);

    /**
     * Builds what a pipeline stage holds as one chunk, an {@link org.trainyard.engine.train.StagedModel}. Models that know nothing of stages are
     * whole ones only.
     *
     * @throws UserError if this model cannot be split
     */
    default LanguageModel create(TransformerConfig config, SeededParameters parameters, StageContent content) {
        if (content.embedding() && content.loss()) return create(config, parameters);
        throw new UserError("--pipeline-model-parallel-size: this model cannot be split into stages; give 1");
    }
}
