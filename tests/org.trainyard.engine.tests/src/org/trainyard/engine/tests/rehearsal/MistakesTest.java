package org.trainyard.engine.tests.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trainyard.engine.tests.rehearsal.SmallModel.HEADS;
import static org.trainyard.engine.tests.rehearsal.SmallModel.HIDDEN;
import static org.trainyard.engine.tests.rehearsal.SmallModel.VOCABULARY;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.trainyard.engine.group.CollectiveException;
import org.trainyard.engine.group.ProcessGroup;
import org.trainyard.engine.group.local.InProcessRanks.RanksFailed;
import org.trainyard.engine.mesh.GroupKind;
import org.trainyard.engine.mesh.ParallelSizes;
import org.trainyard.engine.nn.Linear;
import org.trainyard.engine.nn.ParameterFactory.Init;
import org.trainyard.engine.ops.AttentionOp;
import org.trainyard.engine.ops.ElementwiseOp;
import org.trainyard.engine.ops.EmbeddingOp;
import org.trainyard.engine.ops.HeadsOp;
import org.trainyard.engine.ops.LinearOp;
import org.trainyard.engine.ops.LossOp;
import org.trainyard.engine.ops.NormOp;
import org.trainyard.engine.ops.Recompute;
import org.trainyard.engine.parallel.ParallelLinearOp;
import org.trainyard.engine.parallel.RowsOp;
import org.trainyard.engine.parallel.VocabOp;
import org.trainyard.engine.pipeline.StageContent;
import org.trainyard.engine.placement.Placement;
import org.trainyard.engine.placement.PlacementException;
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

/**
 * The known silent mistakes of parallel training, those of Megatron-LM's issue #7452 that can be made here and the classic ones: each is an error when the
 * model is built, and the model without it is not.
 */
class MistakesTest {
    private static final Function<Site, Body> NOTHING = _ -> (_, x) -> x;

    private static void passes(Layout layout, Function<Site, Body> body) { SmallModel.rehearse(layout, body); }

    private static void fails(Layout layout, Function<Site, Body> body, String... says) { fails(layout, body, SmallModel.LOSS, says); }

    /** On every rank by itself. */
    private static void fails(Layout layout, Function<Site, Body> body, Loss loss, String... says) {
        for (int rank = 0; rank < layout.world(); rank++) {
            int r = rank;
            PlacementException e = assertThrows(PlacementException.class, () -> SmallModel.rehearse(layout, r, StageContent.whole(1), body, loss,
                _ -> {}));
            for (String s : says) assertTrue(e.getMessage().contains(s), () -> "'" + s + "' is not in: " + e.getMessage());
            assertFalse(e.getMessage().contains("\n"), e::getMessage);
        }
    }

    private static Shard columns(Site s, long out, long in) { return Shard.part(new long[] {out, in}, 0, s.parallel().tensorSize(),
        s.parallel().tensorRank()); }

    private static Shard inner(Site s, long out, long in) { return Shard.part(new long[] {out, in}, 1, s.parallel().tensorSize(),
        s.parallel().tensorRank()); }

    // ---- Megatron-LM #7452 ----------------------------------------------------------------------------------------------------

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

    // ---- the classic ones -----------------------------------------------------------------------------------------------------

    @Test void aPartialSumIntoANorm() {
        Function<Boolean, Function<Site, Body>> model = sums -> s -> {
            Linear up = Linear.column(s.parallel(), s.make(), "up", Init.WEIGHT, HIDDEN, 2 * HIDDEN, 1);
            Parameter down = s.make().matrix("down", Init.WEIGHT, inner(s, HIDDEN, 2 * HIDDEN));
            Parameter weight = s.make().vector("norm", 1, true, HIDDEN);
            return (pass, x) -> {
                Tape tape = pass.tape();
                Variable y = LinearOp.linear(tape, up.forward(tape, x), down, null);
                return NormOp.rmsNorm(tape, sums ? RowsOp.sum(tape, y, s.parallel().tensor()) : y, weight, 1e-5, false);
            };
        };
        fails(Layout.tensor(false), model.apply(false), "NormOp.rmsNorm", "(norm)", "over tp [0, 1] it takes whole values, but gets a partial "
            + "sum", "RowsOp.sum");
        passes(Layout.tensor(false), model.apply(true));
    }

    @Test void noSumOfTheInputGradientBeforeAColumnLayer() {
        Function<Boolean, Function<Site, Body>> model = copies -> s -> {
            Parameter up = s.make().matrix("up", Init.WEIGHT, columns(s, 2 * HIDDEN, HIDDEN));
            Linear down = Linear.row(s.parallel(), s.make(), "down", Init.WEIGHT, 2 * HIDDEN, HIDDEN);
            return (pass, x) -> down.forward(pass.tape(), LinearOp.linear(pass.tape(), copies ? RowsOp.copyIn(pass.tape(), x,
                s.parallel().tensor()) : x, up, null));
        };
        fails(Layout.tensor(false), model.apply(false), "LinearOp.linear in MistakesTest (up)", "over tp [0, 1]", "but gets one that is invariant", "RowsOp.copyIn");
        passes(Layout.tensor(false), model.apply(true));
    }

    private static Function<Site, Body> norm(boolean declared) {
        return s -> {
            Parameter weight = s.make().vector("norm", 1, true, HIDDEN);
            if (declared) weight.sumGradientOver(GroupKind.TENSOR);
            return (pass, x) -> NormOp.rmsNorm(pass.tape(), x, weight, 1e-5, false);
        };
    }

    @Test void normsUnderSequenceParallelismNeverSummed() {
        fails(Layout.tensor(true), norm(false), "parameter norm: over tp [0, 1] its gradient is a partial sum, since NormOp.rmsNorm", "split by "
            + "rows", "sumGradientOver(TENSOR)");
        passes(Layout.tensor(true), norm(true));
    }

    @Test void aWholeGradientSummed() {
        fails(Layout.tensor(false), norm(true), "parameter norm: declares a gradient that is partial over tp [0, 1], but NormOp.rmsNorm", "count "
            + "2 times");
        passes(Layout.tensor(false), norm(false));
    }

    /** Finding 11: a weight that all heads share, whose gradient is that of this rank's heads, sequence parallelism or not. */
    @Test void normsOfHeadsNeverSummed() {
        Function<Boolean, Function<Site, Body>> model = declared -> s -> {
            int heads = HEADS / s.parallel().tensorSize();
            Linear qkv = Linear.column(s.parallel(), s.make(), "qkv", Init.WEIGHT, HIDDEN, 3 * HIDDEN, 1);
            Linear out = Linear.row(s.parallel(), s.make(), "out", Init.WEIGHT, HIDDEN, HIDDEN);
            Parameter weight = s.make().vector("q_norm", 1, true, HIDDEN / HEADS);
            if (declared) weight.sumGradientOver(GroupKind.TENSOR);
            return (pass, x) -> {
                Tape tape = pass.tape();
                Variable[] h = HeadsOp.split(tape, qkv.forward(tape, x), pass.batch(), heads, heads, HIDDEN / HEADS);
                Variable q = NormOp.rmsNorm(tape, h[0], weight, 1e-5, false);
                return out.forward(tape, HeadsOp.merge(tape, AttentionOp.plain(tape, q, h[1], h[2], null, 1, false, 0, null)));
            };
        };
        fails(Layout.tensor(false), model.apply(false), "parameter q_norm: over tp [0, 1] its gradient is a partial sum", "split by heads",
            "sumGradientOver(TENSOR)");
        passes(Layout.tensor(false), model.apply(true));
    }

    /** One use whole, one partial: neither summing nor leaving it is right. */
    @Test void aParameterOnRowsOfBothKinds() {
        fails(Layout.tensor(false), s -> {
            Parameter weight = s.make().vector("norm", 1, true, HIDDEN);
            return (pass, x) -> {
                Variable whole = NormOp.rmsNorm(pass.tape(), x, weight, 1e-5, false);
                NormOp.rmsNorm(pass.tape(), RowsOp.own(pass.tape(), x, s.parallel().tensor()), weight, 1e-5, false);
                return whole;
            };
        }, "parameter norm: over tp [0, 1] its gradient is a partial sum by NormOp.rmsNorm", "and whole by NormOp.rmsNorm");
    }

    @Test void aNormOfAPartOfTheFeatures() {
        fails(Layout.tensor(false), s -> {
            Linear up = Linear.column(s.parallel(), s.make(), "up", Init.WEIGHT, HIDDEN, 2 * HIDDEN, 1);
            Parameter weight = s.make().vector("norm", 1, true, HIDDEN);
            return (pass, x) -> NormOp.rmsNorm(pass.tape(), up.forward(pass.tape(), x), weight, 1e-5, false);
        }, "NormOp.rmsNorm", "all features of a row, but gets a value that is split by features");
    }

    @Test void aBiasBeforeTheSumOfARowLayer() {
        Function<Integer, Function<Site, Body>> model = when -> s -> {
            Linear up = Linear.column(s.parallel(), s.make(), "up", Init.WEIGHT, HIDDEN, 2 * HIDDEN, 1);
            Parameter down = s.make().matrix("down", Init.WEIGHT, inner(s, HIDDEN, 2 * HIDDEN));
            Parameter bias = s.make().vector("bias", 0, false, HIDDEN);
            return (pass, x) -> {
                Tape tape = pass.tape();
                Variable y = LinearOp.linear(tape, up.forward(tape, x), down, when == 0 ? bias : null);
                if (when == 1) y = ElementwiseOp.addBias(tape, y, bias);
                y = RowsOp.sum(tape, y, s.parallel().tensor());
                return when == 2 ? ElementwiseOp.addBias(tape, y, bias) : y;
            };
        };
        fails(Layout.tensor(false), model.apply(0), "LinearOp", "but gets bias bias", "counts 2 times");
        fails(Layout.tensor(false), model.apply(1), "ElementwiseOp.addBias", "over tp [0, 1]", "partial sum");
        passes(Layout.tensor(false), model.apply(2));
    }

    @Test void aResidualBesideAPartialSum() {
        fails(Layout.tensor(false), s -> {
            Linear up = Linear.column(s.parallel(), s.make(), "up", Init.WEIGHT, HIDDEN, 2 * HIDDEN, 1);
            Parameter down = s.make().matrix("down", Init.WEIGHT, inner(s, HIDDEN, 2 * HIDDEN));
            return (pass, x) -> RowsOp.sum(pass.tape(), ElementwiseOp.add(pass.tape(), x, LinearOp.linear(pass.tape(), up.forward(pass.tape(), x),
                down, null)), s.parallel().tensor());
        }, "ElementwiseOp.add", "takes partial sums only, or none", "counts once a rank");
    }

    /** A number that every rank adds to its part, gradient or not. */
    @Test void aConstantBesideAPartialSum() {
        for (boolean first : new boolean[] {true, false}) {
            fails(Layout.tensor(false), s -> {
                Linear up = Linear.column(s.parallel(), s.make(), "up", Init.WEIGHT, HIDDEN, 2 * HIDDEN, 1);
                Parameter down = s.make().matrix("down", Init.WEIGHT, inner(s, HIDDEN, 2 * HIDDEN));
                return (pass, x) -> {
                    Variable part = LinearOp.linear(pass.tape(), up.forward(pass.tape(), x), down, null);
                    Variable ones = pass.tape().constant(Tensors.full(1, DType.FLOAT32, Device.CPU, x.value().shape()));
                    return first ? ElementwiseOp.add(pass.tape(), ones, part) : ElementwiseOp.add(pass.tape(), part, ones);
                };
            }, "ElementwiseOp.add", "one value that is a partial sum and one that is invariant");
        }
    }

    @Test void aSumTakenTwice() {
        fails(Layout.tensor(false), s -> {
            Linear up = Linear.column(s.parallel(), s.make(), "up", Init.WEIGHT, HIDDEN, 2 * HIDDEN, 1);
            Linear down = Linear.row(s.parallel(), s.make(), "down", Init.WEIGHT, 2 * HIDDEN, HIDDEN);
            return (pass, x) -> RowsOp.sum(pass.tape(), down.forward(pass.tape(), up.forward(pass.tape(), x)), s.parallel().tensor());
        }, "RowsOp.sum", "takes a value that is a partial sum, but gets one that is invariant", "count once for each rank");
    }

    @Test void gradientsOfReplicasReducedTwice() {
        for (GroupKind kind : List.of(GroupKind.DATA, GroupKind.DATA_CONTEXT)) {
            fails(Layout.data(), s -> {
                Parameter weight = s.make().vector("norm", 1, true, HIDDEN).sumGradientOver(kind);
                return (pass, x) -> NormOp.rmsNorm(pass.tape(), x, weight, 1e-5, false);
            }, "parameter norm: declares a gradient that is partial over dp [0, 1], where data parallelism reduces all gradients already", "twice");
        }
        passes(Layout.data(), norm(false));
        fails(Layout.context(), s -> {
            Parameter weight = s.make().vector("norm", 1, true, HIDDEN).sumGradientOver(GroupKind.CONTEXT);
            return (pass, x) -> NormOp.rmsNorm(pass.tape(), x, weight, 1e-5, false);
        }, "parameter norm: declares a gradient that is partial over cp [0, 1]");
    }

    /** The group of replicas in place of the one over which rows are split. */
    @Test void aGradientSummedOverAnotherGroup() {
        fails(Layout.tensorAndData(true), s -> {
            Parameter weight = s.make().vector("norm", 1, true, HIDDEN).sumGradientOver(GroupKind.DATA);
            return (pass, x) -> NormOp.rmsNorm(pass.tape(), x, weight, 1e-5, false);
        }, "parameter norm: over tp [", "its gradient is a partial sum", "but it is summed over [dp [", "instead: declare sumGradientOver(TENSOR)");
    }

    @Test void aTiedEmbeddingNotSummedOverStages() {
        Layout stages = new Layout(2, ParallelSizes.of(1, 1, 2), false);
        Consumer<Parameter> sums = p -> p.sumGradientOver(GroupKind.EMBEDDING);
        stagesFail(stages, NOTHING, _ -> {}, _ -> {}, "parameter embedding.word_embeddings.weight: ranks [0, 1] of different pipeline stages hold "
            + "it, and nobody sums their gradients");
        stagesFail(stages, NOTHING, _ -> {}, Parameter::markCopy, "parameter embedding.word_embeddings.weight: is marked as a copy",
            "sumGradientOver(EMBEDDING)");
        stagesFail(stages, NOTHING, sums, sums, "embedding.word_embeddings.weight: ranks [0, 1] of different pipeline stages hold it and 2 of "
            + "them count it", "Parameter.markCopy");
        SmallModel.rehearseStages(stages, NOTHING, sums, sums.andThen(Parameter::markCopy));
    }

    private static void stagesFail(Layout layout, Function<Site, Body> body, Consumer<Parameter> first, Consumer<Parameter> last, String... says) {
        RanksFailed e = assertThrows(RanksFailed.class, () -> SmallModel.rehearseStages(layout, body, first, last));
        assertInstanceOf(PlacementException.class, e.getCause());
        for (String s : says) assertTrue(e.getCause().getMessage().contains(s), () -> "'" + s + "' is not in: " + e.getCause().getMessage());
        // Every rank ends, with the same line or because another did meanwhile.
        assertEquals(layout.world() - 1, e.getSuppressed().length);
        for (Throwable t : e.getSuppressed()) {
            boolean same = t instanceof PlacementException && List.of(says).stream().allMatch(t.getMessage()::contains);
            assertTrue(same || t instanceof CollectiveException c && c.reason() == CollectiveException.Reason.RANK_FAILED, t::toString);
        }
    }

    /** A mistake on one stage ends the others with the same line, not with a time-out. */
    @Test void oneStagesMistakeEndsAll() {
        Layout stages = new Layout(4, ParallelSizes.of(2, 1, 2), true);
        Function<Boolean, Function<Site, Body>> model = declared -> s -> {
            Parameter weight = s.make().vector("norm" + s.groups().place().pipeline(), 1, true, HIDDEN);
            if (declared || s.groups().place().isFirstStage()) weight.sumGradientOver(GroupKind.TENSOR);
            return (pass, x) -> NormOp.rmsNorm(pass.tape(), x, weight, 1e-5, false);
        };
        Consumer<Parameter> sums = p -> p.sumGradientOver(GroupKind.EMBEDDING);
        stagesFail(stages, model.apply(false), sums, sums.andThen(Parameter::markCopy), "parameter norm1: over tp [2, 3] its gradient is a "
            + "partial sum");
        SmallModel.rehearseStages(stages, model.apply(true), sums, sums.andThen(Parameter::markCopy));
    }

    /** What a stage hands on must lie as the next one takes it. */
    @Test void aStageThatGathersItsRows() {
        Layout stages = new Layout(4, ParallelSizes.of(2, 1, 2), true);
        Consumer<Parameter> sums = p -> p.sumGradientOver(GroupKind.EMBEDDING);
        stagesFail(stages, s -> (pass, x) -> s.groups().place().isFirstStage() ? RowsOp.gather(pass.tape(), x, s.parallel().tensor()) : x, sums,
            sums.andThen(Parameter::markCopy),
            "the result of a pipeline stage: over tp [0, 1] the next one takes rows that are split by rows, but gets them replicated");
    }

    @Test void wordsLookedUpWithoutTheSum() {
        Function<Boolean, Function<Site, Body>> model = sums -> s -> {
            Parameter table = s.make().matrix("table", Init.WEIGHT, columns(s, VOCABULARY, HIDDEN));
            return (pass, x) -> {
                Tensor ids = Tensors.of(new long[(int) pass.rows()], pass.rows());
                Variable found = EmbeddingOp.embedding(pass.tape(), table, ids, Tensors.full(1, DType.BOOL, Device.CPU, pass.rows()));
                return ElementwiseOp.add(pass.tape(), x, sums ? RowsOp.sum(pass.tape(), found, s.parallel().tensor()) : found);
            };
        };
        fails(Layout.tensor(false), model.apply(false), "ElementwiseOp.add", "one value that is invariant and one that is a partial sum");
        passes(Layout.tensor(false), model.apply(true));
    }

    @Test void attentionWithinARankUnderContextParallelism() {
        Function<Site, Body> model = s -> {
            Linear qkv = Linear.column(s.parallel(), s.make(), "qkv", Init.WEIGHT, HIDDEN, 3 * HIDDEN, 1);
            int heads = HEADS / s.parallel().tensorSize();
            Linear out = Linear.row(s.parallel(), s.make(), "out", Init.WEIGHT, HIDDEN, HIDDEN);
            return (pass, x) -> {
                Variable[] h = HeadsOp.split(pass.tape(), qkv.forward(pass.tape(), x), pass.batch(), heads, heads, HIDDEN / HEADS);
                return out.forward(pass.tape(), HeadsOp.merge(pass.tape(), AttentionOp.plain(pass.tape(), h[0], h[1], h[2], null, 1, false, 0,
                    null)));
            };
        };
        fails(Layout.context(), model, "AttentionOp.plain", "over cp [0, 1] it takes whole sequences, but gets a value that is split by "
            + "positions", "ContextAttention");
        passes(Layout.tensor(false), model);
        passes(Layout.tensor(true), model);
    }

    /** Rows that are gathered but whose gradient would be taken as whole. */
    @Test void gatheredRowsInTheLoss() {
        fails(Layout.tensor(true), s -> (pass, x) -> RowsOp.gather(pass.tape(), x, s.parallel().tensor()), "VocabOp", "takes a value that is "
            + "split by rows, but gets one that is replicated");
    }

    /** An op of a plug-in that says nothing about what it exchanges. */
    @Test void communicationThatIsNotDeclared() {
        Function<Boolean, Function<Site, Body>> model = declared -> s -> (pass, x) -> {
            Tensor mean = Aten.mean(x.value(), true, 0);
            s.parallel().tensor().allReduce(mean);
            if (declared) pass.tape().place(Rules.over(s.parallel().tensor(), Rules.PLAIN, Rules.PLAIN));
            return pass.tape().record(Aten.sub(x.value(), mean), (_, _) -> {}, x);
        };
        fails(Layout.tensor(false), model.apply(false), "MistakesTest", "all-reduce sum over tp [0, 1] is not declared", "Tape.place");
        passes(Layout.tensor(false), model.apply(true));
    }

    @Test void wholeParametersThatCountOnEveryRank() {
        Layout l = Layout.tensor(false);
        Function<Boolean, Function<Site, Body>> model = marked -> s -> {
            Parameter weight = s.own("norm", HIDDEN);
            if (marked && s.parallel().tensorRank() > 0) weight.markCopy();
            return (pass, x) -> NormOp.rmsNorm(pass.tape(), x, weight, 1e-5, false);
        };
        PlacementException e = assertThrows(PlacementException.class, () -> SmallModel.rehearse(l, 1, StageContent.whole(1), model.apply(false),
            SmallModel.LOSS, _ -> {}));
        assertTrue(e.getMessage().contains("parameter norm: is whole on every rank of [0, 1] and not marked as a copy here"), e::getMessage);
        passes(l, model.apply(true));
        fails(l, s -> {
            Linear up = Linear.column(s.parallel(), s.make(), "up", Init.WEIGHT, HIDDEN, 2 * HIDDEN, 1);
            up.weight().markCopy();
            Linear down = Linear.row(s.parallel(), s.make(), "down", Init.WEIGHT, 2 * HIDDEN, HIDDEN);
            return (pass, x) -> down.forward(pass.tape(), up.forward(pass.tape(), x));
        }, "parameter up.weight: is a part of its own and marked as a copy, so that it is missing in the norm");
    }
}
