package org.trainyard.models.layouts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.trainyard.engine.context.CommType;
import org.trainyard.engine.ddp.DataParallelOptions;
import org.trainyard.engine.mesh.ParallelSizes;
import org.trainyard.engine.pipeline.LayerPlacement;
import org.trainyard.engine.pipeline.PipelineSchedule;
import org.trainyard.engine.pipeline.Schedules;
import org.trainyard.models.parallel.RankLayout;
import org.trainyard.run.UserError;

/**
 * One cell of the matrix: how far the model is split along each axis, and how. Immutable; built from {@link #SINGLE} by the {@code with…} methods.
 *
 * @param chunks model chunks a stage; more than one is the interleaved schedule
 * @param zeroBubble weight gradients apart from input gradients
 * @param data replicas
 */
public record Layout(int tensor, boolean sequence, int pipeline, int chunks, boolean zeroBubble, int context, CommType exchange, int expert,
    int expertTensor, int data, DataParallelOptions options) {

    /** One rank. */
    public static final Layout SINGLE = new Layout(1, false, 1, 1, false, 1, CommType.P2P, 1, 1, 1, DataParallelOptions.DEFAULT);

    public Layout withTensor(int t, boolean sequenceParallel) {
        return new Layout(t, sequenceParallel, pipeline, chunks, zeroBubble, context, exchange, expert, expert == 1 ? t : expertTensor, data, options);
    }

    public Layout withPipeline(int stages, int chunksEach) {
        return new Layout(tensor, sequence, stages, chunksEach, zeroBubble, context, exchange, expert, expertTensor, data, options);
    }

    public Layout withZeroBubble(int stages) {
        return new Layout(tensor, sequence, stages, 1, true, context, exchange, expert, expertTensor, data, options);
    }

    public Layout withContext(int ranks, CommType how) {
        return new Layout(tensor, sequence, pipeline, chunks, zeroBubble, ranks, how, expert, expertTensor, data, options);
    }

    public Layout withExperts(int ranks, int tensorEach) {
        return new Layout(tensor, sequence, pipeline, chunks, zeroBubble, context, exchange, ranks, tensorEach, data, options);
    }

    public Layout withData(int replicas) {
        return new Layout(tensor, sequence, pipeline, chunks, zeroBubble, context, exchange, expert, expertTensor, replicas, options);
    }

    public Layout with(DataParallelOptions how) {
        return new Layout(tensor, sequence, pipeline, chunks, zeroBubble, context, exchange, expert, expertTensor, data, how);
    }

    /**
     * Reads what {@link #toString()} writes, words separated by blanks, commas or {@code +}: {@code tpN}, {@code sp}, {@code ppN}, {@code ppNxCHUNKS},
     * {@code ppN-zb}, {@code cpN}, {@code cpN-a2a} and so on, {@code epN}, {@code etpN}, {@code dpN}, {@code dist-opt}, {@code overlap}.
     *
     * @throws UserError naming the word that is none of these
     */
    public static Layout of(String text) {
        Layout l = SINGLE;
        for (String word : text.strip().split("[ ,+]+")) l = LayoutWord.read(word, text).on(l);
        return l;
    }

    /** Ranks that it takes. */
    public int ranks() { return tensor * pipeline * context * data; }

    /** As the engine takes it, for a model of so many layers. */
    public RankLayout rankLayout(int layers) { return rankLayout(LayerPlacement.even(layers, pipeline, chunks)); }

    /** As the engine takes it, with the layers where {@code placement} says. */
    public RankLayout rankLayout(LayerPlacement placement) {
        ParallelSizes sizes = ParallelSizes.of(tensor, context, pipeline).withExperts(expert, expertTensor);
        IntFunction<PipelineSchedule> schedules = m -> zeroBubble ? Schedules.zeroBubble(pipeline, m)
            : chunks > 1 ? Schedules.interleaved(pipeline, chunks, m, pipeline) : Schedules.oneForwardOneBackward(pipeline, m);
        return new RankLayout(sizes, sequence, exchange, null, placement, schedules, options);
    }

    /** The flags of a training run under it, with ranks as threads. */
    public List<String> flags() {
        List<String> f = new ArrayList<>(List.of("--ranks-in-process", "" + ranks(), "--tensor-model-parallel-size", "" + tensor,
            "--pipeline-model-parallel-size", "" + pipeline, "--context-parallel-size", "" + context));
        if (sequence) f.add("--sequence-parallel");
        if (chunks > 1) f.addAll(List.of("--num-virtual-stages-per-pipeline-rank", "" + chunks));
        if (zeroBubble) f.addAll(List.of("--pipeline-schedule", "zero-bubble"));
        if (context > 1) f.addAll(List.of("--cp-comm-type", exchange.flag()));
        if (expert > 1) f.addAll(List.of("--expert-model-parallel-size", "" + expert));
        if (expertTensor != tensor) f.addAll(List.of("--expert-tensor-parallel-size", "" + expertTensor));
        if (options.distributedOptimizer()) f.add("--use-distributed-optimizer");
        if (options.overlapGradReduce()) f.add("--overlap-grad-reduce");
        if (options.overlapParamGather()) f.add("--overlap-param-gather");
        if (options.bucketSize() > 0) f.addAll(List.of("--ddp-bucket-size", "" + options.bucketSize()));
        return f;
    }

    /** Such as {@code tp2 sp pp2x2 cp2-a2a dp2 dist-opt}. */
    @Override public String toString() {
        StringBuilder s = new StringBuilder();
        if (tensor > 1) s.append(" tp").append(tensor).append(sequence ? " sp" : "");
        if (pipeline > 1) s.append(" pp").append(pipeline).append(chunks > 1 ? "x" + chunks : zeroBubble ? "-zb" : "");
        if (context > 1) s.append(" cp").append(context).append('-').append(exchange.flag());
        if (expert > 1) s.append(" ep").append(expert);
        if (expert > 1 ? expertTensor > 1 : expertTensor != tensor) s.append(" etp").append(expertTensor);
        if (data > 1) s.append(" dp").append(data);
        if (options.distributedOptimizer()) s.append(" dist-opt");
        if (options.overlapGradReduce()) s.append(" overlap");
        if (options.perTokenLoss()) s.append(" per-token");
        return s.isEmpty() ? "single" : s.substring(1);
    }
}
