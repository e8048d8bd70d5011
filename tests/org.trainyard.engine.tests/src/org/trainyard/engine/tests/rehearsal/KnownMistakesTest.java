package org.trainyard.engine.tests.rehearsal;

import static org.trainyard.engine.tests.rehearsal.SmallModel.HEADS;
import static org.trainyard.engine.tests.rehearsal.SmallModel.HIDDEN;
import static org.trainyard.engine.tests.rehearsal.SmallModel.VOCABULARY;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.trainyard.engine.group.ProcessGroup;
import org.trainyard.engine.nn.Linear;
import org.trainyard.engine.nn.ParameterFactory.Init;
import org.trainyard.engine.ops.AttentionOp;
import org.trainyard.engine.ops.ElementwiseOp;
import org.trainyard.engine.ops.HeadsOp;
import org.trainyard.engine.ops.LinearOp;
import org.trainyard.engine.ops.LossOp;
import org.trainyard.engine.ops.Recompute;
import org.trainyard.engine.parallel.ParallelLinearOp;
import org.trainyard.engine.parallel.RowsOp;
import org.trainyard.engine.parallel.VocabOp;
import org.trainyard.engine.placement.Placement;
import org.trainyard.engine.placement.Rules;
import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tape.Shard;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tape.Variable;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;
import org.trainyard.engine.tests.rehearsal.SmallModel.Body;
import org.trainyard.engine.tests.rehearsal.SmallModel.Layout;
import org.trainyard.engine.tests.rehearsal.SmallModel.Loss;
import org.trainyard.engine.tests.rehearsal.SmallModel.Site;

/** The known silent mistakes of parallel training in Megatron-LM's issue #7452 that can be made here: each is an error when the model is built, and the model without it is not. */
class KnownMistakesTest extends Mistakes {
    /** Finding 1: the mean log-probability is that of this rank's words. */
    @Test void labelSmoothingOverTheOwnVocabulary() {
        Loss smoothed = (s, pass, hidden, words, labels, coefficients, losses) -> {
            Variable logits = ParallelLinearOp.column(pass.tape(), hidden, words, null, s.parallel());
            return weighed(pass.tape(), meanLogit(pass.tape(), logits), coefficients, losses);
        };
        fails(Layout.tensor(false), NOTHING, smoothed, "the loss: over tp [0, 1] it must be invariant, but it is split by features",
            "VocabOp.linearCrossEntropy");
        SmallModel.rehearse(Layout.data(), NOTHING, smoothed);
        Loss summed = (s, pass, hidden, words, labels, coefficients, losses) -> {
            Tape tape = pass.tape();
            ProcessGroup tensor = s.parallel().tensor();
            Variable logits = ParallelLinearOp.column(tape, hidden, words, null, s.parallel());
            Variable part = meanLogit(tape, logits);
            Variable partial = tape.declare(part, p -> p.with(tensor, Placement.PARTIAL));
            return weighed(tape, ElementwiseOp.scale(tape, RowsOp.sum(tape, partial, tensor), 1.0 / tensor.size()), coefficients, losses);
        };
        SmallModel.rehearse(Layout.tensor(false), NOTHING, summed);
    }

    private static Variable meanLogit(Tape tape, Variable logits) {
        return tape.record(Aten.mean(logits.value(), false, -1), (_, _) -> {}, logits);
    }

    private static Variable weighed(Tape tape, Variable rows, Tensor coefficients, Tensor losses) {
        Aten.copy(losses, rows.value());
        return tape.record(Aten.call("dot", rows.value(), coefficients), (_, _) -> {}, rows);
    }

    /** A softmax over this rank's words is no better by the op that is there for one rank. */
    @Test void softmaxOverTheOwnVocabulary() {
        Loss own = (s, pass, hidden, words, labels, coefficients, losses) -> {
            Variable logits = ParallelLinearOp.column(pass.tape(), hidden, words, null, s.parallel());
            return weighed(pass.tape(), LossOp.crossEntropy(pass.tape(), logits, labels), coefficients, losses);
        };
        fails(Layout.tensor(false), NOTHING, own, "LossOp.crossEntropy", "over tp [0, 1] it takes all features of a row, but gets a value that is "
            + "split by features");
        fails(Layout.tensor(false), NOTHING,
            (s, pass, hidden, words, labels, coefficients, losses) -> LossOp.linearCrossEntropy(pass.tape(), hidden, words, labels, coefficients,
                losses),
            "LossOp.linearCrossEntropy", "the whole vocabulary, but gets a part of embedding.word_embeddings.weight", "VocabOp.linearCrossEntropy");
        passes(Layout.tensor(false), NOTHING);
    }

    /** Finding 2: whole logits go where each rank's part is expected, and every word counts once a rank. */
    @Test void gatheredLogitsInTheVocabularyParallelLoss() {
        Parameter[] output = new Parameter[1];
        Function<Site, Body> body = s -> {
            output[0] = s.make().matrix("output.weight", Init.WEIGHT, VOCABULARY, HIDDEN);
            return (_, x) -> x;
        };
        fails(Layout.tensor(false), body, (s, pass, hidden, _, labels, coefficients, losses) ->
            VocabOp.linearCrossEntropy(pass.tape(), hidden, output[0], labels, coefficients, losses, s.parallel()),
            "output.weight", "over tp [0, 1] it takes a part of output.weight on each rank, but gets all of it on every rank", "larger by the "
                + "logarithm");
        passes(Layout.tensor(false), NOTHING);
    }

    /** Finding 3: a division by the tokens of this rank's positions alone. */
    @Test void lossOverOwnCountsUnderContextParallelism() {
        Loss divided = (s, pass, hidden, words, labels, coefficients, losses) -> {
            Variable total = SmallModel.LOSS.of(s, pass, hidden, words, labels, coefficients, losses);
            double count = Tensors.toDoubles(Aten.call("count_nonzero", coefficients, null))[0];
            return ElementwiseOp.scale(pass.tape(), total, 1 / count);
        };
        fails(Layout.context(), NOTHING, divided, "the loss: it must be the sum of the rows' losses times the coefficients", "count of this "
            + "rank's own tokens", "--calculate-per-token-loss");
        passes(Layout.context(), NOTHING);
        // Another term is no mistake, as long as the coefficients weigh it.
        SmallModel.rehearse(Layout.context(), NOTHING, (s, pass, hidden, words, labels, coefficients, losses) -> {
            Tensor more = Tensors.empty(DType.FLOAT32, Device.CPU, labels.numel());
            Variable second = ElementwiseOp.scale(pass.tape(), SmallModel.LOSS.of(s, pass, hidden, words, labels, coefficients, more), 0.3);
            return ElementwiseOp.add(pass.tape(), SmallModel.LOSS.of(s, pass, hidden, words, labels, coefficients, losses), second);
        });
    }

    /** Finding 4: a recomputed part goes through another group than the forward pass did. */
    @Test void recomputationInAnotherGroup() {
        Function<Boolean, Function<Site, Body>> model = same -> s -> (pass, x) -> {
            int[] runs = new int[1];
            return Recompute.checkpoint(pass.tape(), (t, in) -> {
                ProcessGroup group = same || runs[0]++ == 0 ? s.parallel().tensor() : s.groups().data();
                return RowsOp.sumToOwn(t, t.declare(RowsOp.gather(t, in[0], group), p -> p.with(group, Placement.PARTIAL)), group);
            }, x);
        };
        fails(Layout.tensorAndData(true), model.apply(false), "computed again for backward, it differs from the forward pass", "dp [");
        passes(Layout.tensorAndData(true), model.apply(true));
        // Where both would do, the groups themselves are compared.
        Function<Site, Body> skips = s -> (pass, x) -> {
            int[] runs = new int[1];
            return Recompute.checkpoint(pass.tape(), (t, in) -> {
                if (runs[0]++ > 0) return in[0];
                return RowsOp.own(t, t.declare(RowsOp.gather(t, in[0], s.parallel().tensor()), p -> p.with(s.parallel().tensor(),
                    Placement.INVARIANT)),
                    s.parallel().tensor());
            }, x);
        };
        fails(Layout.tensor(true), skips, "computed again for backward, it differs from the forward pass: first all-gather over tp [0, 1], then");
    }

    /** Finding 6: layers that take the tensor-parallel group from elsewhere gather rows of other replicas. */
    @Test void rowsGatheredInAnotherGroup() {
        Function<Function<Site, ProcessGroup>, Function<Site, Body>> model = group -> s -> (pass, x) -> {
            Variable all = RowsOp.gather(pass.tape(), x, group.apply(s));
            return RowsOp.sumToOwn(pass.tape(), pass.tape().declare(all, p -> p.with(group.apply(s), Placement.PARTIAL)), group.apply(s));
        };
        fails(Layout.tensorAndData(true), model.apply(s -> s.groups().data()), "RowsOp.gather", "over dp [", "it takes a value that is split by "
            + "rows, but gets one that is split by samples");
        passes(Layout.tensorAndData(true), model.apply(s -> s.parallel().tensor()));
    }

    /** Finding 7: whole rows are shared out among the ranks of another group. */
    @Test void embeddingScatteredOverAnotherGroup() {
        Function<Function<Site, ProcessGroup>, Function<Site, Body>> model = group -> s -> (pass, x) -> RowsOp.gather(pass.tape(),
            RowsOp.own(pass.tape(), x, group.apply(s)), s.parallel().tensor());
        fails(Layout.tensorAndData(false), model.apply(s -> s.groups().communicator().world()), "RowsOp.own", "over dp [", "it takes a value that "
            + "is invariant, but gets one that is split by "
            + "samples");
        // Back to where it was, but replicated: the loss takes it for invariant.
        fails(Layout.tensorAndData(false), model.apply(s -> s.parallel().tensor()), "VocabOp", "takes a value that is invariant, but gets one "
            + "that is replicated");
        passes(Layout.tensorAndData(false), s -> (pass, x) -> {
            Tape tape = pass.tape();
            ProcessGroup tensor = s.parallel().tensor();
            Variable all = RowsOp.gather(tape, RowsOp.own(tape, x, tensor), tensor);
            return ParallelLinearOp.row(tape, LinearOp.linear(tape, all, s.made().get(0), null), s.make().matrix("down", Init.WEIGHT, inner(s,
                HIDDEN, VOCABULARY)), s.parallel());
        });
        fails(Layout.tensorAndData(false), s -> {
            ProcessGroup pair = s.groups().communicator().group("pair", List.of(s.groups().place().rank(), (s.groups().place().rank()
                + (s.groups().place().tensor() == 0 ? 3 : 1)) % 4).stream()
                .sorted().toList());
            return (pass, x) -> RowsOp.own(pass.tape(), x, pair);
        }, "RowsOp.own", "group pair [", "is along no axis of this model's mesh, [tp [");
    }

    /** Finding 8: values of this rank's heads that are not declared as a part count neither in the clipping norm nor in checkpoints. */
    @Test void headsOwnParametersOutsideTheNorm() {
        Function<Boolean, Function<Site, Body>> model = declared -> s -> {
            int heads = HEADS / s.parallel().tensorSize();
            Shard part = Shard.part(new long[] {HEADS}, 0, s.parallel().tensorSize(), s.parallel().tensorRank());
            Parameter sinks = s.make().vector("sinks", 1, true, declared ? part : Shard.whole(heads));
            Linear qkv = Linear.column(s.parallel(), s.make(), "qkv", Init.WEIGHT, HIDDEN, 3 * HIDDEN, 1);
            Linear out = Linear.row(s.parallel(), s.make(), "out", Init.WEIGHT, HIDDEN, HIDDEN);
            return (pass, x) -> {
                Tape tape = pass.tape();
                Variable[] h = HeadsOp.split(tape, qkv.forward(tape, x), pass.batch(), heads, heads, HIDDEN / HEADS);
                Variable q = tape.record(Aten.mul(h[0].value(), Aten.view(sinks.value(), heads, 1, 1)), (_, _) -> {}, h[0], sinks);
                return out.forward(tape, HeadsOp.merge(tape, AttentionOp.plain(tape, q, h[1], h[2], null, 1, false, 0, null)));
            };
        };
        fails(Layout.tensor(false), model.apply(false), "parameter sinks: over tp [0, 1] its gradient is a partial sum", "Parameter.shard",
            "missing in the norm");
        passes(Layout.tensor(false), model.apply(true));
    }

    /** Finding 10: a sum in place writes over the count that others take for this rank's own. */
    @Test void countsOverwrittenByASumInPlace() {
        Function<Boolean, Function<Site, Body>> model = copies -> s -> (pass, x) -> {
            Tape tape = pass.tape();
            Variable counts = tape.constant(Tensors.full(3, DType.FLOAT32, Device.CPU, 4));
            Tensor all = copies ? Aten.clone(counts.value()) : counts.value();
            s.parallel().tensor().allReduce(all);
            tape.place(Rules.over(s.parallel().tensor(), Rules.PLAIN, Rules.PLAIN));
            double share = Tensors.item(Aten.sum(counts.value())) / Tensors.item(Aten.sum(all));
            return ElementwiseOp.scale(tape, x, share);
        };
        fails(Layout.tensor(false), model.apply(false), "all-reduce sum over tp [0, 1]: it writes over the result of a leaf of the tape", "reduce "
            + "a copy");
        passes(Layout.tensor(false), model.apply(true));
    }

    @Test void countsSummedTwice() {
        Function<Integer, Function<Site, Body>> model = times -> s -> (pass, x) -> {
            Tensor counts = Tensors.full(3, DType.FLOAT32, Device.CPU, 4);
            for (int i = 0; i < times; i++) s.parallel().tensor().allReduce(counts);
            pass.tape().place(Rules.over(s.parallel().tensor(), Rules.PLAIN, Rules.PLAIN));
            return ElementwiseOp.scale(pass.tape(), x, 1 / Tensors.toDoubles(counts)[0]);
        };
        fails(Layout.tensor(false), model.apply(2), "all-reduce sum over tp [0, 1]: it sums what was summed over tp [0, 1] already");
        passes(Layout.tensor(false), model.apply(1));
    }
}
