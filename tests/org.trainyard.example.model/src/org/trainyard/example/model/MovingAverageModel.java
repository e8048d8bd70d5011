package org.trainyard.example.model;

import java.util.ArrayList;
import java.util.List;
import org.trainyard.engine.nn.ForwardContext;
import org.trainyard.engine.nn.Linear;
import org.trainyard.engine.nn.Norm;
import org.trainyard.engine.nn.ParameterFactory;
import org.trainyard.engine.nn.TokenEmbedding;
import org.trainyard.engine.nn.TransformerConfig;
import org.trainyard.engine.ops.ActivationOp;
import org.trainyard.engine.ops.LinearOp;
import org.trainyard.engine.parallel.VocabOp;
import org.trainyard.engine.random.DropoutSource;
import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tape.Variable;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.models.LanguageModel;
import org.trainyard.models.SeededParameters;

/**
 * A language model without attention: in each layer a token sees decaying averages of what came before, and a feed-forward part works on
 * them. Legend: T = batch·positions token rows, H hidden size, V padded vocabulary. Not thread-safe.
 */
public final class MovingAverageModel implements LanguageModel {
    private final TransformerConfig config;
    private final TokenEmbedding embedding;
    private final List<Layer> layers = new ArrayList<>();
    private final Norm finalNorm;
    private final List<Parameter> parameters;

    /** x + down(gelu(up(average(norm(x))))) */
    private final class Layer {
        private final Norm norm;
        private final Parameter decay;
        private final Linear up;
        private final Linear down;

        private final int number;

        Layer(SeededParameters make, String name, int number) {
            this.number = number;
            norm = new Norm(config, make, name + ".norm", config.hiddenSize);
            decay = make.vector(name + ".decay", 0, true, config.hiddenSize);
            up = new Linear(make, name + ".up", ParameterFactory.Init.WEIGHT, config.hiddenSize, config.ffnHiddenSize);
            down = new Linear(make, name + ".down", ParameterFactory.Init.SCALED_OUTPUT, config.ffnHiddenSize, config.hiddenSize);
        }

        Variable forward(ForwardContext pass, Variable x) {
            Tape tape = pass.tape();
            Variable average = MovingAverageOp.movingAverage(tape, norm.forward(tape, x), decay, pass.batch());
            return down.addTo(pass, ActivationOp.gelu(tape, up.forward(tape, average), true), x, config.hiddenDropout,
                pass.rowsMask(number, DropoutSource.Place.AFTER_MLP, config.parallel));
        }
    }

    MovingAverageModel(TransformerConfig config, SeededParameters make) {
        this.config = config;
        embedding = new TokenEmbedding(config, make, "embedding");
        for (int i = 0; i < config.numLayers; i++) layers.add(new Layer(make, "layers." + i, i));
        finalNorm = new Norm(config, make, "final_norm", config.hiddenSize);
        parameters = make.made();
    }

    private Variable hidden(ForwardContext pass, Tensor tokens) {
        Variable x = embedding.forward(pass, tokens);
        for (Layer layer : layers) x = layer.forward(pass, x);
        return finalNorm.forward(pass.tape(), x);
    }

    @Override public Variable loss(ForwardContext pass, Tensor tokens, Tensor labels, Tensor coefficients, Tensor losses) {
        return VocabOp.linearCrossEntropy(pass.tape(), hidden(pass, tokens), embedding.words(), labels, coefficients, losses, config.parallel);
    }

    @Override public Variable logits(ForwardContext pass, Tensor tokens) {
        return LinearOp.linear(pass.tape(), hidden(pass, tokens), embedding.words(), null);
    }

    @Override public Variable lastLogits(ForwardContext pass, Tensor tokens) {
        Tensor rows = Aten.view(hidden(pass, tokens).value(), pass.batch(), pass.sequenceLength(), config.hiddenSize);
        Tensor last = Aten.contiguous(Aten.select(rows, 1, pass.sequenceLength() - 1));
        return LinearOp.linear(pass.tape(), pass.tape().constant(last), embedding.words(), null);
    }

    @Override public TransformerConfig config() { return config; }

    @Override public List<Parameter> parameters() { return parameters; }

    @Override public void close() { parameters.forEach(Parameter::close); }
}
