package org.trainyard.engine.mesh;

import org.trainyard.run.UserError;

/**
 * How far a model is split along each axis; what Megatron's size flags say. Immutable.
 *
 * @param tensor {@code --tensor-model-parallel-size}
 * @param context {@code --context-parallel-size}
 * @param pipeline {@code --pipeline-model-parallel-size}
 * @param expert {@code --expert-model-parallel-size}
 * @param expertTensor {@code --expert-tensor-parallel-size}; the tensor size unless given
 * @param pipelineBeforeData {@code --use-tp-pp-dp-mapping}: pipeline stages lie closer together than data-parallel replicas
 * @param optimizerInstances {@code --num-distributed-optimizer-instances}
 */
public record ParallelSizes(int tensor, int context, int pipeline, int expert, int expertTensor, boolean pipelineBeforeData,
    int optimizerInstances) {

    /** One rank does everything. */
    public static final ParallelSizes SINGLE = of(1, 1, 1);

    public ParallelSizes {
        positive("--tensor-model-parallel-size", tensor);
        positive("--context-parallel-size", context);
        positive("--pipeline-model-parallel-size", pipeline);
        positive("--expert-model-parallel-size", expert);
        positive("--expert-tensor-parallel-size", expertTensor);
        positive("--num-distributed-optimizer-instances", optimizerInstances);
    }

    /** A dense model. */
    public static ParallelSizes of(int tensor, int context, int pipeline) {
        return new ParallelSizes(tensor, context, pipeline, 1, tensor, false, 1);
    }

    public ParallelSizes withExperts(int expert, int expertTensor) {
        return new ParallelSizes(tensor, context, pipeline, expert, expertTensor, pipelineBeforeData, optimizerInstances);
    }

    public ParallelSizes withPipelineBeforeData() {
        return new ParallelSizes(tensor, context, pipeline, expert, expertTensor, true, optimizerInstances);
    }

    public ParallelSizes withOptimizerInstances(int instances) {
        return new ParallelSizes(tensor, context, pipeline, expert, expertTensor, pipelineBeforeData, instances);
    }

    private static void positive(String flag, int value) {
        if (value < 1) throw new UserError(flag + " " + value + ": expected 1 or more");
    }
}
