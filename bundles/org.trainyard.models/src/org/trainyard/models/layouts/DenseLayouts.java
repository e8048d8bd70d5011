package org.trainyard.models.layouts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.trainyard.engine.context.CommType;
import org.trainyard.engine.ddp.DataParallelOptions;

/** Layouts of dense models. */
final class DenseLayouts {
    private static final int MOST_RANKS = 8;
    private static final Layout ONE = Layout.SINGLE;
    private static final DataParallelOptions SHARDED = DataParallelOptions.DEFAULT.withDistributedOptimizer();
    private static final DataParallelOptions OVERLAPPED = SHARDED.withOverlapGradReduce().withOverlapParamGather().withBucketSize(4096);

    private DenseLayouts() {}

    /** A dozen for ranks that are processes. */
    static List<Layout> forProcesses() {
        return List.of(ONE.withTensor(2, false), ONE.withTensor(2, true), ONE.withData(2), ONE.withData(2).with(SHARDED), ONE.withPipeline(2, 1),
            ONE.withPipeline(2, 2), ONE.withZeroBubble(2), ONE.withContext(2, CommType.P2P), ONE.withContext(2, CommType.A2A),
            ONE.withTensor(2, true).withPipeline(2, 1), ONE.withTensor(2, true).withData(2).with(OVERLAPPED), ONE.withPipeline(2, 2).withData(2).with(SHARDED));
    }

    /** Every combination of the axes up to eight ranks. */
    static List<Layout> combinations() {
        List<UnaryOperator<Layout>> tensor = List.of(l -> l, l -> l.withTensor(2, false), l -> l.withTensor(2, true), l -> l.withTensor(4, true));
        List<UnaryOperator<Layout>> pipeline = List.of(l -> l, l -> l.withPipeline(2, 1), l -> l.withPipeline(4, 1), l -> l.withPipeline(2, 2),
            l -> l.withZeroBubble(2), l -> l.withZeroBubble(4));
        List<UnaryOperator<Layout>> context = List.of(l -> l, l -> l.withContext(2, CommType.P2P));
        List<UnaryOperator<Layout>> data = List.of(l -> l, l -> l.withData(2), l -> l.withData(2).with(SHARDED));
        List<Layout> all = new ArrayList<>();
        for (var t : tensor) for (var p : pipeline) for (var c : context) for (var d : data) all.add(d.apply(c.apply(p.apply(t.apply(ONE)))));
        all.addAll(List.of(ONE.withContext(2, CommType.A2A), ONE.withContext(2, CommType.ALLGATHER), ONE.withContext(4, CommType.P2P),
            ONE.withContext(4, CommType.ALLGATHER), ONE.withTensor(2, true).withContext(2, CommType.A2A), ONE.withData(4).with(OVERLAPPED),
            ONE.withTensor(2, true).withPipeline(2, 2).withData(2).with(OVERLAPPED)));
        return all.stream().filter(l -> l.ranks() <= MOST_RANKS && l.ranks() > 1).toList();
    }

    /** Layouts that cover every axis and meet each other axis at least once. */
    static List<Layout> some() {
        return List.of(ONE.withTensor(2, false), ONE.withTensor(2, true), ONE.withTensor(4, true), ONE.withData(2), ONE.withData(2).with(SHARDED),
            ONE.withData(4).with(OVERLAPPED), ONE.withPipeline(2, 1), ONE.withPipeline(4, 1), ONE.withPipeline(2, 2), ONE.withZeroBubble(2),
            ONE.withZeroBubble(4), ONE.withContext(2, CommType.P2P), ONE.withContext(2, CommType.A2A), ONE.withContext(2, CommType.ALLGATHER),
            ONE.withTensor(2, true).withPipeline(2, 2).withData(2).with(OVERLAPPED), ONE.withTensor(2, true).withContext(2, CommType.P2P).withPipeline(2, 1),
            ONE.withTensor(2, false).withZeroBubble(2).withData(2), ONE.withZeroBubble(2).withData(2).with(OVERLAPPED));
    }
}
