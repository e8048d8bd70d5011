package org.trainyard.models.parallel;

import java.util.List;
import java.util.function.IntFunction;
import org.trainyard.engine.context.CommType;
import org.trainyard.engine.ddp.DataParallelOptions;
import org.trainyard.engine.mesh.ParallelSizes;
import org.trainyard.engine.pipeline.LayerPlacement;
import org.trainyard.engine.pipeline.PipelineSchedule;

/**
 * How a model is laid out over ranks. Immutable.
 *
 * @param sizes of the axes of the mesh
 * @param sequenceParallel {@code --sequence-parallel}
 * @param exchange {@code --cp-comm-type}
 * @param contextSizes {@code --hierarchical-context-parallel-sizes}; null unless given
 * @param placement which layers lie on which stage and chunk
 * @param schedules the order of passes for a number of micro-batches; asked only if there are several stages
 * @param data how replicas share gradients and optimizer states
 */
public record RankLayout(ParallelSizes sizes, boolean sequenceParallel, CommType exchange, List<Integer> contextSizes, LayerPlacement placement,
    IntFunction<PipelineSchedule> schedules, DataParallelOptions data) {

    /** One rank does everything. */
    public static RankLayout single(int layers) {
        return new RankLayout(ParallelSizes.SINGLE, false, CommType.P2P, null, LayerPlacement.even(layers, 1, 1), null, DataParallelOptions.DEFAULT);
    }
}
