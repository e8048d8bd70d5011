package org.trainyard.engine.moe;

import org.trainyard.engine.moe.MoeConfig.ScoreFunction;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tape.Variable;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/**
 * From logits to chosen experts and their weights, computed in fp32 or wider. Legend: T tokens, E experts, k experts a token.
 */
public final class RouterScores {
    /** Keeps a sum of scores from being zero. */
    private static final double EPSILON = 1e-20;
    private static final double SINKHORN_TOLERANCE = 1e-4;
    private static final double SINKHORN_EPSILON = 1e-8;

    /** What becomes of the logits of the chosen experts. */
    public enum Weighting {
        /** Softmax over the chosen ones. */
        SOFTMAX_OF_CHOSEN,
        /** Softmax over all; the chosen ones' sum stays below one. */
        SOFTMAX,
        SIGMOID,
        /** Sigmoid, divided by the sum over the chosen ones. */
        NORMALISED_SIGMOID
    }

    private RouterScores() {}

    static DType wide(Tensor t) { return t.dtype() == DType.FLOAT64 ? DType.FLOAT64 : DType.FLOAT32; }

    /**
     * The experts of each token, best first.
     *
     * @param logits [T,E]
     * @param bias [E], added to the scores for the choice alone; null for none
     * @param training whether Sinkhorn balancing is on
     * @return int64 [T,k]
     */
    public static Tensor choose(Tensor logits, MoeConfig c, Tensor bias, boolean training) {
        Tensor wide = Aten.to(logits, wide(logits));
        if (c.balancing == MoeConfig.Balancing.SINKHORN) return best(training ? sinkhorn(wide) : wide, c.routerTopk);
        Tensor scores = switch (c.scoreFunction) {
            case SOFTMAX -> c.preSoftmax ? softmax(wide) : wide;
            case SIGMOID -> Aten.unary("sigmoid", wide);
        };
        if (bias != null) scores = Aten.add(scores, Aten.to(bias, scores.dtype()));
        if (c.groupTopk > 0) scores = withinGroups(scores, c);
        return best(scores, c.routerTopk);
    }

    static Tensor best(Tensor scores, long k) { return topk(scores, k)[1]; }

    private static Tensor[] topk(Tensor scores, long k) { return Aten.callMany(2, "topk", scores, k, -1L, true, true); }

    private static Tensor softmax(Tensor x) { return Aten.call("_softmax", x, -1L, false); }

    /** Scores with -∞ outside the best groups; a group is as good as the sum of its best k / groupTopk experts (DeepSeek-AI 2024). */
    private static Tensor withinGroups(Tensor scores, MoeConfig c) {
        long tokens = scores.size(0);
        long each = c.numExperts / c.numGroups;
        Tensor grouped = Aten.view(scores, tokens, c.numGroups, each);
        Tensor good = Aten.sum(topk(grouped, c.routerTopk / c.groupTopk)[0], false, 2);
        Tensor chosen = best(good, c.groupTopk);
        Tensor penalty = Tensors.full(Double.NEGATIVE_INFINITY, scores.dtype(), scores.device(), tokens, c.numGroups);
        Aten.callInPlace(1, "scatter_.src", penalty, 1L, chosen, Tensors.zeros(scores.dtype(), scores.device(), tokens, c.groupTopk));
        return Aten.view(Aten.add(grouped, Aten.unsqueeze(penalty, 2)), tokens, c.numExperts);
    }

    /** Scores whose rows and columns are balanced (Sinkhorn 1964; Clark et al. 2022): exp(logits), scaled until columns change little. */
    private static Tensor sinkhorn(Tensor logits) {
        Tensor cost = Aten.unary("exp", logits);
        Tensor columns = Tensors.full(1, cost.dtype(), cost.device(), cost.size(1));
        while (true) {
            Tensor rows = evened(Aten.call("mv", cost, columns));
            Tensor next = evened(Aten.call("mv", Aten.transpose(cost, 0, 1), rows));
            double change = Tensors.item(Aten.call("mean", Aten.unary("abs", Aten.sub(columns, next)), null));
            columns = next;
            if (!(change > SINKHORN_TOLERANCE)) return Aten.mul(Aten.mul(cost, columns), Aten.unsqueeze(rows, 1));
        }
    }

    private static Tensor evened(Tensor sums) {
        return Aten.mul(Aten.unary("reciprocal", Aten.add(sums, SINKHORN_EPSILON)), 1.0 / sums.numel());
    }

    /** The weighting that a configuration asks for. */
    public static Weighting weighting(MoeConfig c) {
        boolean one = c.routerTopk == 1;
        if (c.balancing == MoeConfig.Balancing.SINKHORN) return one ? Weighting.SIGMOID : Weighting.SOFTMAX;
        if (c.scoreFunction == ScoreFunction.SIGMOID) return one ? Weighting.SIGMOID : Weighting.NORMALISED_SIGMOID;
        return c.preSoftmax ? Weighting.SOFTMAX : Weighting.SOFTMAX_OF_CHOSEN;
    }

    /**
     * The weights of chosen experts.
     *
     * @param logits [T,E]
     * @param chosen int64 [T,k], which carries no gradient
     * @param factor on every weight
     * @return [T,k] in the logits' type
     */
    public static Variable weights(Tape tape, Variable logits, Tensor chosen, Weighting weighting, double factor) {
        DType type = logits.value().dtype();
        Tensor wide = Aten.to(logits.value(), wide(logits.value()));
        Tensor all = weighting == Weighting.SOFTMAX ? softmax(wide) : null;
        Tensor picked = pick(all == null ? wide : all, chosen);
        Tensor raw = switch (weighting) {
            case SOFTMAX -> picked;
            case SOFTMAX_OF_CHOSEN -> softmax(picked);
            case SIGMOID, NORMALISED_SIGMOID -> Aten.unary("sigmoid", picked);
        };
        Tensor sum = weighting == Weighting.NORMALISED_SIGMOID ? Aten.add(Aten.sum(raw, true, -1), EPSILON) : null;
        Tensor w = sum == null ? raw : Aten.div(raw, sum);
        Tensor y = Aten.to(factor == 1 ? w : Aten.mul(w, factor), type);
        if (!tape.needs(logits)) return tape.constant(y);
        Tensor index = tape.save(chosen);
        Tensor savedAll = all == null ? null : tape.save(all);
        Tensor savedRaw = tape.save(raw);
        Tensor savedSum = sum == null ? null : tape.save(sum);
        long[] shape = logits.value().shape();
        return tape.record(y, (g, in) -> {
            Tensor d = Aten.mul(Aten.to(g[0], savedRaw.dtype()), factor);
            Tensor spread = switch (weighting) {
                case SOFTMAX -> softmaxBackward(spread(d, index, shape), savedAll);
                case SOFTMAX_OF_CHOSEN -> spread(softmaxBackward(d, savedRaw), index, shape);
                case SIGMOID -> spread(Aten.call("sigmoid_backward", d, savedRaw), index, shape);
                case NORMALISED_SIGMOID -> spread(Aten.call("sigmoid_backward", quotientBackward(d, savedRaw, savedSum), savedRaw), index, shape);
            };
            in.add(logits, Aten.to(spread, type));
        }, logits);
    }

    private static Tensor pick(Tensor scores, Tensor chosen) { return Aten.call("gather", scores, 1L, chosen, false); }

    /** Zeros of {@code shape} with {@code d} at the chosen columns. */
    private static Tensor spread(Tensor d, Tensor chosen, long[] shape) {
        Tensor full = Tensors.zeros(d.dtype(), d.device(), shape);
        Aten.callInPlace(1, "scatter_.src", full, 1L, chosen, d);
        return full;
    }

    static Tensor softmaxBackward(Tensor d, Tensor y) { return Aten.call("_softmax_backward_data", d, y, -1L, y.dtype()); }

    /** Of y = x / sum, where sum is that of x's row: (d - Σ d·y) / sum. */
    static Tensor quotientBackward(Tensor d, Tensor x, Tensor sum) {
        Tensor y = Aten.div(x, sum);
        return Aten.div(Aten.sub(d, Aten.sum(Aten.mul(d, y), true, -1)), sum);
    }
}
