package org.trainyard.engine.nn;

import org.trainyard.engine.mesh.GroupKind;
import org.trainyard.engine.ops.ElementwiseOp;
import org.trainyard.engine.ops.EmbeddingOp;
import org.trainyard.engine.parallel.VocabOp;
import org.trainyard.engine.placement.Placement;
import org.trainyard.engine.placement.Rules;
import org.trainyard.engine.placement.Split;
import org.trainyard.engine.random.DropoutSource;
import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tape.Shard;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tape.Variable;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/** Word embedding, split over the vocabulary by tensor parallelism, learned positions if the model has them, and dropout. */
public final class TokenEmbedding {
    /** Numbered before the first layer. */
    private static final int LAYER = -1;

    private final TransformerConfig c;
    private final Parameter words;
    private final Parameter positions;

    public TokenEmbedding(TransformerConfig c, ParameterFactory make, String name) {
        this.c = c;
        words = words(c, make, name);
        positions = positions(c, make, name);
        if (positions != null && c.parallel.sequenceParallel()) positions.sumGradientOver(GroupKind.TENSOR);
    }

    /** The word table alone: what the last stage of a pipeline holds of a tied embedding. */
    public static Parameter wordsOnly(TransformerConfig c, ParameterFactory make, String name) {
        Parameter p = words(c, make, name);
        positions(c, make.absent(), name);
        return p;
    }

    private static Parameter words(TransformerConfig c, ParameterFactory make, String name) {
        return make.matrix(name + ".word_embeddings.weight", ParameterFactory.Init.WEIGHT, vocabularyShard(c)).markEmbeddingOrOutput();
    }

    private static Parameter positions(TransformerConfig c, ParameterFactory make, String name) {
        if (c.position != TransformerConfig.Position.LEARNED) return null;
        make.discardNormal((long) c.maxPositionEmbeddings * c.hiddenSize);
        return make.matrix(name + ".position_embeddings.weight", ParameterFactory.Init.WEIGHT, c.maxPositionEmbeddings, c.hiddenSize);
    }

    /** This rank's rows of a table [V,H] over the padded vocabulary. */
    public static Shard vocabularyShard(TransformerConfig c) {
        return Shard.part(new long[] {c.paddedVocabSize, c.hiddenSize}, 0, c.parallel.tensorSize(), c.parallel.tensorRank());
    }

    /** The word table [V,H], which a tied output layer shares. */
    public Parameter words() { return words; }

    /** tokens int64 [B·S] → rows of width H in the residual's type: whole, or with sequence parallelism this rank's own. */
    public Variable forward(ForwardContext pass, Tensor tokens) {
        Tape tape = pass.tape();
        Variable x = VocabOp.embedding(tape, words, tokens, c.parallel);
        if (positions != null) x = withPositions(pass, x);
        x = ElementwiseOp.cast(tape, x, c.residualType());
        if (!pass.training()) return x;
        return ElementwiseOp.dropout(tape, x, c.hiddenDropout, pass.rowsMask(LAYER, DropoutSource.Place.EMBEDDING, c.parallel));
    }

    private Variable withPositions(ForwardContext pass, Variable x) {
        boolean plain = pass.positionIds() == null && pass.firstPosition() == 0 && pass.positions() == null;
        if (plain && !c.parallel.sequenceParallel()) return EmbeddingOp.addPositions(pass.tape(), x, positions, pass.sequenceLength());
        Tensor ids = pass.positionIds() == null ? numbered(pass) : pass.positionIds();
        if (c.parallel.sequenceParallel()) {
            long each = pass.rows() / c.parallel.tensorSize();
            ids = Aten.narrow(ids, 0, c.parallel.tensorRank() * each, each);
        }
        if (c.parallel.sequenceParallel()) pass.tape().place(Rules.table(c.parallel.tensor(), Placement.sharded(Split.ROWS)));
        return ElementwiseOp.add(pass.tape(), x, EmbeddingOp.embedding(pass.tape(), positions, ids));
    }

    private Tensor numbered(ForwardContext pass) {
        long[] ids = new long[(int) pass.rows()];
        for (int i = 0; i < ids.length; i++) {
            int s = (int) (i % pass.sequenceLength());
            ids[i] = pass.positions() == null ? pass.firstPosition() + s : pass.positions()[s];
        }
        return Aten.to(Tensors.of(ids, ids.length), DType.INT64, c.device);
    }
}
