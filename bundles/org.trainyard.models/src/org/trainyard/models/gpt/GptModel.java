package org.trainyard.models.gpt;

import java.util.List;
import org.trainyard.engine.mesh.GroupKind;
import org.trainyard.engine.nn.Buffer;
import org.trainyard.engine.nn.ForwardContext;
import org.trainyard.engine.nn.ParameterFactory;
import org.trainyard.engine.nn.TokenEmbedding;
import org.trainyard.engine.nn.TransformerBlock;
import org.trainyard.engine.nn.TransformerConfig;
import org.trainyard.engine.ops.LinearOp;
import org.trainyard.engine.parallel.VocabOp;
import org.trainyard.engine.pipeline.StageContent;
import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tape.Variable;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.train.StagedModel;
import org.trainyard.models.LanguageModel;
import org.trainyard.models.SeededParameters;

/**
 * The GPT language model: embedding, decoder, output layer tied to the word embedding or not. Legend: T = batch·positions token rows, V
 * padded vocabulary. Parameter names are Megatron-Core's. Not thread-safe.
 */
public final class GptModel implements LanguageModel, StagedModel {
    private static final String EMBEDDING = "embedding";

    private final TransformerConfig config;
    private final StageContent content;
    private final TokenEmbedding embedding;
    private final TransformerBlock decoder;
    private final Parameter output;
    private final List<Parameter> parameters;
    private final List<Buffer> buffers;

    /** Builds the whole model with parameters drawn from {@code parameters}. */
    public GptModel(TransformerConfig config, SeededParameters parameters) { this(config, parameters, StageContent.whole(config.numLayers)); }

    /** Builds what a pipeline stage holds; a tied embedding is on the first stage and again, as a copy, on the last. */
    public GptModel(TransformerConfig config, SeededParameters parameters, StageContent content) {
        this.config = config;
        this.content = content;
        boolean whole = content.embedding() && content.loss();
        Parameter tied = null;
        if (content.embedding()) {
            embedding = new TokenEmbedding(config, parameters, EMBEDDING);
            tied = embedding.words();
        } else {
            embedding = null;
            boolean copied = content.loss() && !config.untied;
            tied = TokenEmbedding.wordsOnly(config, copied ? parameters : parameters.absent(), EMBEDDING);
            if (copied) tied.markCopy();
        }
        if (!whole && !config.untied && (content.embedding() || content.loss())) tied.sumGradientOver(GroupKind.EMBEDDING);
        decoder = new TransformerBlock(config, parameters, "decoder", content.layers(), content.loss());
        output = !content.loss() ? null : !config.untied ? tied
            : parameters.matrix("output_layer.weight", ParameterFactory.Init.WEIGHT, TokenEmbedding.vocabularyShard(config)).markEmbeddingOrOutput();
        this.parameters = parameters.made();
        buffers = parameters.buffers();
    }

    @Override public TransformerConfig config() { return config; }

    @Override public List<Parameter> parameters() { return parameters; }

    @Override public StageContent content() { return content; }

    @Override public List<Buffer> buffers() { return buffers; }

    @Override public void gradientsComplete() { decoder.gradientsComplete(); }

    @Override public Variable hidden(ForwardContext pass, Tensor tokens, Variable input) {
        return decoder.forward(pass, content.embedding() ? embedding.forward(pass, tokens) : input);
    }

    @Override public Variable logits(ForwardContext pass, Tensor tokens) {
        return LinearOp.linear(pass.tape(), hidden(pass, tokens, null), output, null);
    }

    @Override public Variable lastLogits(ForwardContext pass, Tensor tokens) {
        Variable h = hidden(pass, tokens, null);
        Tensor rows = Aten.view(h.value(), pass.batch(), pass.sequenceLength(), config.hiddenSize);
        Tensor last = Aten.contiguous(
            Aten.select(rows, 1, pass.sequenceLength() - 1));
        return LinearOp.linear(pass.tape(), pass.tape().constant(last), output, null);
    }

    @Override public boolean supportsCache() { return true; }

    @Override public Variable lossOf(ForwardContext pass, Variable hidden, Tensor labels, Tensor coefficients, Tensor losses) {
        return VocabOp.linearCrossEntropy(pass.tape(), hidden, output, labels, coefficients, losses, config.parallel);
    }

    @Override public void close() {
        decoder.close();
        parameters.forEach(Parameter::close);
        buffers.forEach(b -> b.value().close());
    }
}
