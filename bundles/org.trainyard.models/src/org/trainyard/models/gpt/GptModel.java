package org.trainyard.models.gpt;

import java.util.List;
import org.trainyard.engine.nn.ForwardContext;
import org.trainyard.engine.nn.ParameterFactory;
import org.trainyard.engine.nn.TokenEmbedding;
import org.trainyard.engine.nn.TransformerBlock;
import org.trainyard.engine.nn.TransformerConfig;
import org.trainyard.engine.ops.LinearOp;
import org.trainyard.engine.ops.LossOp;
import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tape.Variable;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.models.LanguageModel;
import org.trainyard.models.SeededParameters;

/**
 * The GPT language model: embedding, decoder, output layer tied to the word embedding or not. Legend: T = batch·positions token rows, V
 * padded vocabulary. Parameter names are Megatron-Core's. Not thread-safe.
 */
public final class GptModel implements LanguageModel {
    private final TransformerConfig config;
    private final TokenEmbedding embedding;
    private final TransformerBlock decoder;
    private final Parameter output;
    private final List<Parameter> parameters;

    /** Builds the model with parameters drawn from {@code parameters}. */
    public GptModel(TransformerConfig config, SeededParameters parameters) {
        this.config = config;
        embedding = new TokenEmbedding(config, parameters, "embedding");
        decoder = new TransformerBlock(config, parameters, "decoder");
        output = config.untied
            ? parameters.matrix("output_layer.weight", ParameterFactory.Init.WEIGHT, config.paddedVocabSize, config.hiddenSize).markEmbeddingOrOutput()
            : embedding.words();
        this.parameters = parameters.made();
    }

    @Override public TransformerConfig config() { return config; }

    @Override public List<Parameter> parameters() { return parameters; }

    private Variable hidden(ForwardContext pass, Tensor tokens) {
        return decoder.forward(pass, embedding.forward(pass, tokens));
    }

    @Override public Variable logits(ForwardContext pass, Tensor tokens) {
        return LinearOp.linear(pass.tape(), hidden(pass, tokens), output, null);
    }

    @Override public Variable lastLogits(ForwardContext pass, Tensor tokens) {
        Variable h = hidden(pass, tokens);
        Tensor rows = Aten.view(h.value(), pass.batch(), pass.sequenceLength(), config.hiddenSize);
        Tensor last = Aten.contiguous(
            Aten.select(rows, 1, pass.sequenceLength() - 1));
        return LinearOp.linear(pass.tape(), pass.tape().constant(last), output, null);
    }

    @Override public boolean supportsCache() { return true; }

    @Override public Variable loss(ForwardContext pass, Tensor tokens, Tensor labels, Tensor coefficients, Tensor losses) {
        return LossOp.linearCrossEntropy(pass.tape(), hidden(pass, tokens), output, labels, coefficients, losses);
    }

    @Override public void close() {
        decoder.close();
        parameters.forEach(Parameter::close);
    }
}
