package org.trainyard.engine.nn;

import org.trainyard.engine.ops.ElementwiseOp;
import org.trainyard.engine.ops.EmbeddingOp;
import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tape.Variable;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/** Word embedding, learned positions if the model has them, and dropout. */
public final class TokenEmbedding {
    private final TransformerConfig c;
    private final Parameter words;
    private final Parameter positions;

    public TokenEmbedding(TransformerConfig c, ParameterFactory make, String name) {
        this.c = c;
        words = make.matrix(name + ".word_embeddings.weight", ParameterFactory.Init.WEIGHT, c.paddedVocabSize, c.hiddenSize).markEmbeddingOrOutput();
        if (c.position == TransformerConfig.Position.LEARNED) {
            make.discardNormal((long) c.maxPositionEmbeddings * c.hiddenSize);
            positions = make.matrix(name + ".position_embeddings.weight", ParameterFactory.Init.WEIGHT, c.maxPositionEmbeddings, c.hiddenSize);
        } else {
            positions = null;
        }
    }

    /** The word table [V,H], which a tied output layer shares. */
    public Parameter words() { return words; }

    /** tokens int64 [B·S] → [B·S,H] in the residual's type. */
    public Variable forward(ForwardContext pass, Tensor tokens) {
        Tape tape = pass.tape();
        Variable x = EmbeddingOp.embedding(tape, words, tokens);
        if (positions != null) x = withPositions(pass, x);
        x = ElementwiseOp.cast(tape, x, c.residualType());
        return pass.training() ? ElementwiseOp.dropout(tape, x, c.hiddenDropout, pass.dropout()) : x;
    }

    private Variable withPositions(ForwardContext pass, Variable x) {
        if (pass.positionIds() != null) {
            return ElementwiseOp.add(pass.tape(), x, EmbeddingOp.embedding(pass.tape(), positions, pass.positionIds()));
        }
        if (pass.firstPosition() == 0) return EmbeddingOp.addPositions(pass.tape(), x, positions, pass.sequenceLength());
        long[] ids = new long[(int) (pass.batch() * pass.sequenceLength())];
        for (int i = 0; i < ids.length; i++) ids[i] = pass.firstPosition() + i % pass.sequenceLength();
        Tensor rows = Aten.to(Tensors.of(ids, ids.length), org.trainyard.engine.tensor.DType.INT64, c.device);
        return ElementwiseOp.add(pass.tape(), x, EmbeddingOp.embedding(pass.tape(), positions, rows));
    }
}
