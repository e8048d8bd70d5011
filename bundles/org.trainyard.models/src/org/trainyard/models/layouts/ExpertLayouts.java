package org.trainyard.models.layouts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.trainyard.engine.context.CommType;
import org.trainyard.engine.ddp.DataParallelOptions;

/** Layouts of models with experts, which need sequence parallelism beside tensor parallelism. */
final class ExpertLayouts {
    private static final int MOST_RANKS = 8;
    private static final Layout ONE = Layout.SINGLE;
    private static final Layout TENSOR = ONE.withTensor(2, true);
    private static final DataParallelOptions PLAIN = DataParallelOptions.DEFAULT;
    private static final DataParallelOptions SHARDED = PLAIN.withDistributedOptimizer();
    private static final DataParallelOptions OVERLAPPED = SHARDED.withOverlapGradReduce().withOverlapParamGather().withBucketSize(4096);

    private ExpertLayouts() {}

    /** Every combination of the axes up to eight ranks. */
    static List<Layout> combinations() {
        List<UnaryOperator<Layout>> tensor = List.of(l -> l, l -> l.withTensor(2, true));
        List<UnaryOperator<Layout>> pipeline = List.of(l -> l, l -> l.withPipeline(2, 1), l -> l.withPipeline(2, 2), l -> l.withZeroBubble(2));
        List<UnaryOperator<Layout>> context = List.of(l -> l, l -> l.withContext(2, CommType.P2P));
        List<UnaryOperator<Layout>> data = List.of(l -> l, l -> l.withData(2), l -> l.withData(2).with(SHARDED), l -> l.withData(4).with(SHARDED));
        List<Layout> all = new ArrayList<>();
        for (var t : tensor) for (var p : pipeline) for (var c : context) for (var d : data) {
            Layout dense = d.apply(c.apply(p.apply(t.apply(ONE))));
            for (int experts : new int[] {1, 2, 4}) for (int each : new int[] {1, 2}) all.add(dense.withExperts(experts, each));
        }
        return all.stream().filter(ExpertLayouts::isWanted).toList();
    }

    /** Whether it is a layout at all, where experts are divided among the ranks of one pipeline stage; and not one of many that differ little. */
    private static boolean isWanted(Layout l) {
        boolean divides = l.ranks() / l.pipeline() % (l.expert() * l.expertTensor()) == 0;
        boolean plainReplicas = l.data() > 1 && !l.options().distributedOptimizer();
        return l.ranks() > 1 && l.ranks() <= MOST_RANKS && divides && !(plainReplicas && l.pipeline() > 1);
    }

    /** Whether ranks have whole micro-batches. */
    static boolean keepsRows(Layout l) { return l.tensor() * l.context() == 1; }

    /** Layouts that cover every axis and meet each other axis at least once. */
    static List<Layout> some() {
        return List.of(ONE.withData(2).withExperts(2, 1), ONE.withData(2).withExperts(2, 1).with(SHARDED), ONE.withData(4).withExperts(2, 1).with(OVERLAPPED),
            ONE.withData(4).withExperts(4, 1), ONE.withData(2).withExperts(1, 2).with(PLAIN.withPerTokenLoss()), TENSOR, TENSOR.withExperts(1, 1),
            TENSOR.withExperts(2, 1).with(SHARDED), TENSOR.withData(2).withExperts(2, 2).with(SHARDED), TENSOR.withData(2).withExperts(4, 1).with(OVERLAPPED),
            ONE.withPipeline(2, 1), ONE.withPipeline(2, 2), ONE.withZeroBubble(2), ONE.withPipeline(2, 1).withData(2).withExperts(2, 1),
            ONE.withPipeline(2, 2).withData(2).withExperts(2, 1).with(OVERLAPPED), ONE.withZeroBubble(2).withData(2).withExperts(2, 1).with(OVERLAPPED),
            ONE.withContext(2, CommType.P2P), ONE.withContext(2, CommType.A2A).withExperts(2, 1),
            ONE.withContext(2, CommType.P2P).withData(2).withExperts(2, 2).with(SHARDED.withPerTokenLoss()),
            TENSOR.withContext(2, CommType.P2P).withExperts(4, 1), TENSOR.withPipeline(2, 2).withData(2).withExperts(2, 2).with(SHARDED),
            TENSOR.withContext(2, CommType.P2P).withPipeline(2, 1).withExperts(2, 1));
    }

    /** A few for ranks that are processes. */
    static List<Layout> forProcesses() {
        return List.of(ONE.withData(2).withExperts(2, 1), ONE.withData(2).withExperts(2, 1).with(OVERLAPPED), TENSOR.withExperts(2, 1),
            ONE.withContext(2, CommType.P2P).withExperts(2, 1), ONE.withPipeline(2, 2).withData(2).withExperts(2, 1).with(SHARDED),
            TENSOR.withData(2).withExperts(2, 2).with(SHARDED));
    }
}
