package org.trainyard.engine.tests.rehearsal;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trainyard.engine.tests.rehearsal.SmallModel.HIDDEN;

import java.util.Collections;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.trainyard.engine.mesh.GroupKind;
import org.trainyard.engine.mesh.ParallelSizes;
import org.trainyard.engine.moe.AllGatherDispatcher;
import org.trainyard.engine.moe.AllToAllDispatcher;
import org.trainyard.engine.moe.ExpertOps;
import org.trainyard.engine.moe.MoeConfig;
import org.trainyard.engine.moe.Routing;
import org.trainyard.engine.moe.TokenDispatcher;
import org.trainyard.engine.nn.ParameterFactory.Init;
import org.trainyard.engine.ops.LinearOp;
import org.trainyard.engine.pipeline.StageContent;
import org.trainyard.engine.placement.PlacementException;
import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tape.Shard;
import org.trainyard.engine.tape.Variable;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Tensors;
import org.trainyard.engine.tests.rehearsal.SmallModel.Body;
import org.trainyard.engine.tests.rehearsal.SmallModel.Layout;
import org.trainyard.engine.tests.rehearsal.SmallModel.Site;

/** Mistakes with experts: gradients over the wrong replicas, tokens that several ranks send, results that are not brought back. */
class ExpertMistakesTest {
    private static final Layout EXPERTS = new Layout(4, ParallelSizes.of(1, 1, 1).withExperts(2, 1), false);
    private static final Layout PARTS = new Layout(2, ParallelSizes.of(2, 1, 1).withExperts(1, 2), true);

    /** Two experts of one matrix, or of two that are split among ranks, each token to the first of them. */
    private static Function<Site, Body> experts(boolean gathers, boolean split, BiConsumer<Site, Parameter> declares) {
        return s -> {
            MoeConfig.Builder b = MoeConfig.builder();
            b.numExperts = 2;
            b.routerTopk = 1;
            b.ffnHiddenSize = HIDDEN;
            MoeConfig c = b.build();
            int t = s.parallel().expertTensor().size(), part = s.parallel().expertTensor().rank();
            Parameter up = s.make().matrix("experts.up", Init.WEIGHT, split ? Shard.part(new long[] {HIDDEN, HIDDEN}, 0, t,
                part) : Shard.whole(HIDDEN, HIDDEN));
            Parameter down = split ? s.make().matrix("experts.down", Init.WEIGHT, Shard.part(new long[] {HIDDEN, HIDDEN}, 1, t, part)) : null;
            declares.accept(s, up);
            if (down != null) declares.accept(s, down);
            TokenDispatcher dispatcher = gathers ? new AllGatherDispatcher(c, s.parallel()) : new AllToAllDispatcher(c, s.parallel());
            int local = 2 / s.parallel().expert().size();
            return (pass, x) -> {
                long[] chosen = new long[(int) x.value().size(0)];
                for (int i = 0; i < chosen.length; i++) chosen[i] = i % 2;
                Variable weights = pass.tape().declare(pass.tape().variable(Tensors.full(1, DType.FLOAT32, Device.CPU, chosen.length, 1)),
                    _ -> x.placements());
                return dispatcher.dispatch(pass.tape(), x, new Routing(weights, chosen), (tape, rows, w, counts) -> {
                    Variable h = ExpertOps.linear(tape, rows, Collections.nCopies(local, up), counts);
                    return down == null ? h : ExpertOps.linear(tape, h, Collections.nCopies(local, down), counts);
                }, () -> {});
            };
        };
    }

    private static void fails(Layout layout, Function<Site, Body> body, String... says) {
        for (int rank = 0; rank < layout.world(); rank++) {
            int r = rank;
            PlacementException e = assertThrows(PlacementException.class, () -> SmallModel.rehearse(layout, r, StageContent.whole(1), body,
                SmallModel.LOSS, _ -> {}));
            for (String s : says) assertTrue(e.getMessage().contains(s), () -> "'" + s + "' is not in: " + e.getMessage());
        }
    }

    @Test void rightOnesPass() {
        for (boolean gathers : new boolean[] {false, true}) {
            SmallModel.rehearse(EXPERTS, experts(gathers, false, (_, p) -> p.markExpert()));
            SmallModel.rehearse(PARTS, experts(gathers, true, (_, p) -> p.markExpert()));
        }
    }

    /** Gradients of different experts would be summed over the replicas of the dense grid. */
    @Test void expertsReducedOverDenseReplicas() {
        for (boolean gathers : new boolean[] {false, true}) {
            fails(EXPERTS, experts(gathers, false, (_, _) -> {}), "experts.up works on rows of experts but is not marked", "Parameter.markExpert");
        }
    }

    @Test void denseParametersReducedOverExpertReplicas() {
        fails(EXPERTS, s -> {
            Parameter weight = s.make().matrix("dense", Init.WEIGHT, HIDDEN, HIDDEN).markExpert();
            return (pass, x) -> LinearOp.linear(pass.tape(), x, weight, null);
        }, "dense is marked as part of an expert but works on rows that every rank of the dense grid has");
    }

    @Test void expertsReducedTwice() {
        fails(EXPERTS, experts(false, false, (_, p) -> p.markExpert().sumGradientOver(GroupKind.EXPERT_DATA)), "parameter experts.up", "expert-dp "
            + "[", "twice");
        fails(EXPERTS, experts(false, false, (_, p) -> p.markExpert().sumGradientOver(GroupKind.EXPERT)), "parameter experts.up", "ep [",
            "different parts");
        fails(EXPERTS, experts(false, false, (_, p) -> p.markExpert().sumGradientOver(GroupKind.DATA)), "parameter experts.up", "partial over dp",
            "part of an expert");
    }

    /** Every rank would send the same tokens, and each expert see them once a rank. */
    @Test void tensorParallelismWithoutSequenceParallelism() {
        Layout whole = new Layout(2, ParallelSizes.of(2, 1, 1).withExperts(2, 1), false);
        for (boolean gathers : new boolean[] {false, true}) {
            fails(whole, experts(gathers, false, (_, p) -> p.markExpert()), "dispatch to experts: over tp [0, 1] it takes rows split by rows, but "
                + "gets them invariant", "--sequence-parallel");
        }
        SmallModel.rehearse(new Layout(2, ParallelSizes.of(2, 1, 1).withExperts(2, 1), true), experts(false, false, (_, p) -> p.markExpert()));
    }

    /** Matrices that are whole on every rank that shares experts: each result counts once a rank. */
    @Test void wholeMatricesAmongRanksThatShareExperts() {
        for (boolean gathers : new boolean[] {false, true}) {
            fails(PARTS, experts(gathers, false, (s, p) -> {
                p.markExpert();
                if (s.parallel().expertTensor().rank() > 0) p.markCopy();
            }), "over expert-tp [0, 1] it takes a value that is a partial sum, but gets one that is replicated");
        }
    }
}
