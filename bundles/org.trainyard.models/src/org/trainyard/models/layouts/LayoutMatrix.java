package org.trainyard.models.layouts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.trainyard.engine.context.CommType;
import org.trainyard.engine.ddp.DataParallelOptions;
import org.trainyard.engine.nn.TransformerConfig.Recomputation;
import org.trainyard.engine.tensor.DType;

/** The layouts that must compute what one rank computes. */
public final class LayoutMatrix {
    private static final int MOST_RANKS = 8;
    private static final Layout ONE = Layout.SINGLE;
    private static final DataParallelOptions SHARDED = DataParallelOptions.DEFAULT.withDistributedOptimizer();
    private static final DataParallelOptions OVERLAPPED = SHARDED.withOverlapGradReduce().withOverlapParamGather().withBucketSize(4096);

    private LayoutMatrix() {}

    /** Every combination of the axes up to eight ranks for one model, and some for the others, recomputed and in bf16. */
    public static List<LayoutCase> all() {
        List<LayoutCase> all = new ArrayList<>();
        for (Layout l : combinations()) all.add(LayoutCase.of(TinyModel.LLAMA, l));
        for (Layout l : some()) {
            all.add(LayoutCase.of(TinyModel.GPT2, l));
            all.add(LayoutCase.of(TinyModel.GPT2, l).with(Recomputation.UNIFORM));
            all.add(LayoutCase.of(TinyModel.LLAMA, l).with(Recomputation.BLOCK));
            all.add(LayoutCase.of(TinyModel.LLAMA, l).with(DType.BFLOAT16));
        }
        return all;
    }

    /** A part that covers every axis and meets each other axis at least once: for tests. */
    public static List<LayoutCase> part() {
        List<LayoutCase> all = new ArrayList<>();
        for (TinyModel m : TinyModel.values()) for (Layout l : some()) all.add(LayoutCase.of(m, l));
        for (Layout l : some().subList(8, 14)) all.add(LayoutCase.of(TinyModel.GPT2, l).with(Recomputation.UNIFORM));
        return all;
    }

    /** A dozen for ranks that are processes. */
    public static List<LayoutCase> forProcesses() {
        return List.of(ONE.withTensor(2, false), ONE.withTensor(2, true), ONE.withData(2), ONE.withData(2).with(SHARDED), ONE.withPipeline(2, 1),
            ONE.withPipeline(2, 2), ONE.withZeroBubble(2), ONE.withContext(2, CommType.P2P), ONE.withContext(2, CommType.A2A),
            ONE.withTensor(2, true).withPipeline(2, 1), ONE.withTensor(2, true).withData(2).with(OVERLAPPED), ONE.withPipeline(2, 2).withData(2).with(SHARDED))
            .stream().map(l -> LayoutCase.of(TinyModel.GPT2, l)).toList();
    }

    private static List<Layout> combinations() {
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

    private static List<Layout> some() {
        return List.of(ONE.withTensor(2, false), ONE.withTensor(2, true), ONE.withTensor(4, true), ONE.withData(2), ONE.withData(2).with(SHARDED),
            ONE.withData(4).with(OVERLAPPED), ONE.withPipeline(2, 1), ONE.withPipeline(4, 1), ONE.withPipeline(2, 2), ONE.withZeroBubble(2),
            ONE.withZeroBubble(4), ONE.withContext(2, CommType.P2P), ONE.withContext(2, CommType.A2A), ONE.withContext(2, CommType.ALLGATHER),
            ONE.withTensor(2, true).withPipeline(2, 2).withData(2).with(OVERLAPPED), ONE.withTensor(2, true).withContext(2, CommType.P2P).withPipeline(2, 1),
            ONE.withTensor(2, false).withZeroBubble(2).withData(2), ONE.withZeroBubble(2).withData(2).with(OVERLAPPED));
    }
}
