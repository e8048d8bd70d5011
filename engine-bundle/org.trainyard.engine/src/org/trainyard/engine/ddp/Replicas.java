package org.trainyard.engine.ddp;

import org.trainyard.engine.group.MeshGroups;
import org.trainyard.engine.group.ProcessGroup;
import org.trainyard.engine.group.Reduction;
import org.trainyard.engine.mesh.GroupKind;

/**
 * The ranks that hold the same weights, for dense parameters or for experts, and how their gradients become one. Immutable.
 *
 * @param all every replica
 * @param shards those among which optimizer states are shared out; null without the distributed optimizer
 * @param instances the holders of the same shard in the other instances of the distributed optimizer, or null if there is one
 * @param factor multiplies a gradient before it is reduced
 */
record Replicas(ProcessGroup all, ProcessGroup shards, ProcessGroup instances, double factor, Reduction reduction) {

    static Replicas of(MeshGroups groups, DataParallelOptions options, boolean expert) {
        ProcessGroup all = groups.get(expert ? GroupKind.EXPERT_DATA : GroupKind.DATA_CONTEXT);
        boolean several = options.distributedOptimizer() && groups.mesh().sizes().optimizerInstances() > 1;
        ProcessGroup shards = !options.distributedOptimizer() ? null
            : several ? groups.get(expert ? GroupKind.EXPERT_OPTIMIZER_SHARDS : GroupKind.OPTIMIZER_SHARDS) : all;
        ProcessGroup instances = !several ? null
            : groups.get(expert ? GroupKind.EXPERT_OPTIMIZER_INSTANCES : GroupKind.OPTIMIZER_INSTANCES);
        // The number of dense replicas, for experts too: they see the samples of all those ranks.
        int contributions = groups.get(GroupKind.DATA_CONTEXT).size();
        if (options.perTokenLoss()) return new Replicas(all, shards, instances, 1, Reduction.SUM);
        if (options.averageInCollective()) {
            return new Replicas(all, shards, instances, (double) all.size() / contributions, Reduction.AVG);
        }
        return new Replicas(all, shards, instances, 1.0 / contributions, Reduction.SUM);
    }

    boolean sharded() { return shards != null; }

    int shardCount() { return sharded() ? shards.size() : 1; }
}
