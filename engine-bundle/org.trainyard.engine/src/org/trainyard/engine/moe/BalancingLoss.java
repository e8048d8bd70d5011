package org.trainyard.engine.moe;

import org.trainyard.engine.group.ProcessGroup;
import org.trainyard.engine.moe.MoeConfig.ScoreFunction;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tape.Variable;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/**
 * Losses on the router's logits that keep it balanced, each with its gradient. Legend: T token rows of this rank, E experts, k experts a
 * token, B sequences.
 *
 * @param value this rank's share of the loss; the shares of the ranks that hold parts of the micro-batch add up to it
 * @param gradient its gradient [T,E] in fp32 (fp64 for fp64 logits)
 */
public record BalancingLoss(double value, Tensor gradient) {
    private static final double EPSILON = 1e-20;

    /**
     * Which sequence each row belongs to.
     *
     * @param sequences B; 1 to take all rows as one
     * @param firstRow where this rank's rows begin among those of its tensor-parallel group
     * @param groupRows rows of that group together
     */
    public record Rows(long sequences, long firstRow, long groupRows) {
        /** All rows as one. */
        public static Rows together(long rows) { return new Rows(1, 0, rows); }

        Tensor sequenceOf(long rows, Tensor like) {
            long each = groupRows / sequences;
            long[] s = new long[(int) rows];
            for (int i = 0; i < s.length; i++) s[i] = (firstRow + i) / each;
            return Aten.to(Tensors.of(s, s.length), DType.INT64, like.device());
        }
    }

    /**
     * The load-balancing loss of Fedus et al. (2021), of all tokens together or of each sequence by itself (DeepSeek-AI 2024) and averaged:
     * coefficient·E·Σ_e (share of the routed tokens that e gets)·(mean score of e). The shares count the k best experts by score, whatever
     * bias, groups and capacity make of the choice.
     *
     * @param logits [T,E]
     * @param sharing the ranks that hold parts of the micro-batch
     */
    public static BalancingLoss balance(Tensor logits, MoeConfig c, Rows rows, ProcessGroup sharing) {
        DType wide = RouterScores.wide(logits);
        Tensor x = Aten.to(logits, wide);
        long tokens = x.size(0);
        boolean sigmoid = c.scoreFunction == ScoreFunction.SIGMOID;
        Tensor raw = sigmoid ? Aten.unary("sigmoid", x) : Aten.call("_softmax", x, -1L, false);
        Tensor sum = sigmoid ? Aten.add(Aten.sum(raw, true, -1), EPSILON) : null;
        Tensor scores = sigmoid ? Aten.div(raw, sum) : raw;
        Tensor routed = Tensors.zerosLike(x);
        Tensor best = RouterScores.best(scores, c.routerTopk);
        Aten.callInPlace(1, "scatter_.src", routed, 1L, best, Tensors.full(1, wide, x.device(), best.shape()));
        Tensor sequence = rows.sequences == 1 ? null : rows.sequenceOf(tokens, x);
        Tensor counts = counts(routed, sequence, rows.sequences);
        if (sharing.size() > 1) sharing.allReduce(counts);
        double length = (double) tokens * sharing.size() / rows.sequences;
        Tensor ofRow = sequence == null ? Aten.expand(counts, tokens, c.numExperts) : Aten.call("index_select", counts, 0L, sequence);
        Tensor d = Aten.mul(ofRow, c.numExperts * c.auxLossCoeff / (c.routerTopk * length * length * rows.sequences));
        double value = Tensors.item(Aten.sum(Aten.mul(scores, d)));
        Tensor gradient = sigmoid ? Aten.call("sigmoid_backward", RouterScores.quotientBackward(d, raw, sum), raw)
            : RouterScores.softmaxBackward(Aten.contiguous(d), raw);
        return new BalancingLoss(value, gradient);
    }

    /** How many tokens of each sequence go to each expert: [B,E]. */
    private static Tensor counts(Tensor routed, Tensor sequence, long sequences) {
        if (sequence == null) return Aten.sum(routed, true, 0);
        // A product with the rows' membership, since there is no deterministic sum by index on every device.
        Tensor member = Tensors.zeros(routed.dtype(), routed.device(), routed.size(0), sequences);
        Tensor column = Aten.unsqueeze(sequence, 1);
        Aten.callInPlace(1, "scatter_.src", member, 1L, column, Tensors.full(1, routed.dtype(), routed.device(), column.shape()));
        return Aten.mm(Aten.transpose(member, 0, 1), routed);
    }

    /**
     * The router z-loss of Zoph et al. (2022), which keeps logits small: coefficient·mean (ln Σ_e exp(logit))².
     *
     * @param sharers ranks that hold parts of the micro-batch
     */
    public static BalancingLoss z(Tensor logits, double coefficient, int sharers) {
        Tensor x = Aten.to(logits, RouterScores.wide(logits));
        double factor = coefficient / sharers / x.size(0);
        Tensor logSum = Aten.call("logsumexp", x, new long[] {-1}, true);
        Tensor p = Aten.unary("exp", Aten.sub(x, logSum));
        return new BalancingLoss(factor * Tensors.item(Aten.sumOfSquares(logSum)), Aten.mul(Aten.mul(p, logSum), 2 * factor));
    }

    /** The logits themselves, whose gradient in backward is {@code factor·gradient} larger. */
    public Variable inject(Tape tape, Variable logits, double factor) {
        if (!tape.needs(logits)) return logits;
        Tensor d = tape.save(Aten.to(Aten.mul(gradient, factor), logits.value().dtype()));
        return tape.record(logits.value().share(), (g, in) -> in.add(logits, Aten.add(g[0], d)), logits);
    }
}
