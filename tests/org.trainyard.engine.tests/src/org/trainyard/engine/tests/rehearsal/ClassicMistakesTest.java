package org.trainyard.engine.tests.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.trainyard.engine.ops.NormOp;
import org.trainyard.engine.parallel.RowsOp;
import org.trainyard.engine.parallel.VocabOp;
import org.trainyard.engine.pipeline.StageContent;
import org.trainyard.engine.placement.PlacementException;
import org.trainyard.engine.placement.Rules;
import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tape.Variable;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;
import org.trainyard.engine.tests.rehearsal.SmallModel.Body;
import org.trainyard.engine.tests.rehearsal.SmallModel.Layout;
import org.trainyard.engine.tests.rehearsal.SmallModel.Site;

/** The classic silent mistakes of parallel training: each is an error when the model is built, and the model without it is not. */
class ClassicMistakesTest extends Mistakes {
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
        fails(Layout.tensor(false), model.apply(false), "LinearOp.linear in ClassicMistakesTest (up)", "over tp [0, 1]", "but gets one that is invariant", "RowsOp.copyIn");
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
        fails(Layout.tensor(false), model.apply(false), "ClassicMistakesTest", "all-reduce sum over tp [0, 1] is not declared", "Tape.place");
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
