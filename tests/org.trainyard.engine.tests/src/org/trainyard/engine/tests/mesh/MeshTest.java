package org.trainyard.engine.tests.mesh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.trainyard.engine.mesh.GroupKind;
import org.trainyard.engine.mesh.Mesh;
import org.trainyard.engine.mesh.MeshRank;
import org.trainyard.engine.mesh.ParallelSizes;
import org.trainyard.run.UserError;

class MeshTest {
    /** tp2 cp2 dp2 pp2 with etp1 ep4 edp2: the golden groups of the reference. */
    private final Mesh golden = Mesh.of(16, ParallelSizes.of(2, 2, 2).withExperts(4, 1));

    private static void starts(Mesh mesh, GroupKind kind, List<List<Integer>> first) {
        assertEquals(first, mesh.groups(kind).subList(0, first.size()), kind.label());
    }

    @Test void goldenDenseGroups() {
        starts(golden, GroupKind.TENSOR, List.of(List.of(0, 1), List.of(2, 3)));
        starts(golden, GroupKind.CONTEXT, List.of(List.of(0, 2), List.of(1, 3), List.of(4, 6)));
        starts(golden, GroupKind.DATA,
            List.of(List.of(0, 4), List.of(1, 5), List.of(2, 6), List.of(3, 7), List.of(8, 12)));
        starts(golden, GroupKind.PIPELINE, List.of(List.of(0, 8), List.of(1, 9)));
        starts(golden, GroupKind.DATA_CONTEXT, List.of(List.of(0, 2, 4, 6), List.of(1, 3, 5, 7), List.of(8, 10, 12, 14)));
        starts(golden, GroupKind.MODEL, List.of(List.of(0, 1, 8, 9), List.of(2, 3, 10, 11)));
        assertEquals(List.of(range(0, 8), range(8, 16)), golden.groups(GroupKind.TENSOR_DATA_CONTEXT));
        starts(golden, GroupKind.TENSOR_CONTEXT, List.of(range(0, 4)));
        starts(golden, GroupKind.TENSOR_DATA, List.of(List.of(0, 1, 4, 5), List.of(2, 3, 6, 7)));
    }

    @Test void goldenExpertGroups() {
        starts(golden, GroupKind.EXPERT, List.of(range(0, 4), range(4, 8)));
        starts(golden, GroupKind.EXPERT_DATA, List.of(List.of(0, 4), List.of(1, 5)));
        starts(golden, GroupKind.EXPERT_MODEL_PIPELINE, List.of(List.of(0, 1, 2, 3, 8, 9, 10, 11)));
        starts(golden, GroupKind.EXPERT_TENSOR, List.of(List.of(0), List.of(1)));
        starts(golden, GroupKind.EXPERT_TENSOR_MODEL, List.of(range(0, 4)));
    }

    @Test void embeddingGroupsAreTheEndsOfThePipeline() {
        Mesh mesh = Mesh.of(8, ParallelSizes.of(2, 1, 4));
        assertEquals(List.of(List.of(0, 6), List.of(1, 7)), mesh.groups(GroupKind.EMBEDDING));
        assertEquals(List.of(), mesh.group(GroupKind.EMBEDDING, 2));
        assertEquals(List.of(List.of(0), List.of(1)), mesh.groups(GroupKind.POSITION_EMBEDDING));
        assertEquals(List.of(List.of(0)), Mesh.of(1, ParallelSizes.SINGLE).groups(GroupKind.EMBEDDING));
    }

    @Test void pipelineBeforeDataMovesStagesTogether() {
        Mesh mesh = Mesh.of(16, ParallelSizes.of(2, 1, 2).withPipelineBeforeData());
        starts(mesh, GroupKind.PIPELINE, List.of(List.of(0, 2), List.of(1, 3)));
        starts(mesh, GroupKind.DATA, List.of(List.of(0, 4, 8, 12)));
    }

    @Test void optimizerInstancesSplitTheReplicas() {
        Mesh mesh = Mesh.of(16, ParallelSizes.of(2, 2, 1).withOptimizerInstances(2));
        starts(mesh, GroupKind.DATA_CONTEXT, List.of(List.of(0, 2, 4, 6, 8, 10, 12, 14)));
        starts(mesh, GroupKind.OPTIMIZER_SHARDS, List.of(List.of(0, 2, 4, 6), List.of(8, 10, 12, 14), List.of(1, 3, 5, 7)));
        starts(mesh, GroupKind.OPTIMIZER_INSTANCES, List.of(List.of(0, 8), List.of(2, 10)));
    }

    @Test void everyKindButTheEmbeddingsCoversEveryRankOnce() {
        List<ParallelSizes> layouts = List.of(ParallelSizes.of(1, 1, 1), ParallelSizes.of(4, 1, 2), ParallelSizes.of(2, 3, 2).withExperts(6, 1),
            ParallelSizes.of(2, 1, 2).withExperts(3, 2).withOptimizerInstances(1), ParallelSizes.of(2, 2, 2).withOptimizerInstances(3));
        for (ParallelSizes s : layouts) {
            Mesh mesh = Mesh.of(24, s);
            for (GroupKind kind : GroupKind.values()) {
                if (kind == GroupKind.EMBEDDING || kind == GroupKind.POSITION_EMBEDDING) continue;
                List<Integer> seen = new ArrayList<>(mesh.groups(kind).stream().flatMap(List::stream).toList());
                seen.sort(null);
                assertEquals(range(0, 24), seen, s + " " + kind);
                for (int r = 0; r < 24; r++) assertTrue(mesh.at(r).group(kind).contains(r));
            }
        }
    }

    @Test void aRankKnowsItsPlace() {
        MeshRank r = golden.at(13);
        assertEquals("rank 13 (tp 1, cp 0, dp 1, pp 1, ep 1)", r.toString());
        assertEquals(List.of(1, 0, 1, 1), List.of(r.tensor(), r.context(), r.data(), r.pipeline()));
        assertEquals(List.of(1, 0, 1), List.of(r.expert(), r.expertTensor(), r.expertData()));
        assertTrue(r.isLastStage());
        assertFalse(r.isFirstStage());
    }

    @Test void sizesThatDoNotMultiplyOutAreRefused() {
        assertTold("world size 6 is not a multiple of --tensor-model-parallel-size 2 × --context-parallel-size 1"
            + " × --pipeline-model-parallel-size 2 = 4; give 8 ranks or smaller sizes", 6, ParallelSizes.of(2, 1, 2));
        assertTold("world size 4 is not a multiple of --expert-tensor-parallel-size 1 × --expert-model-parallel-size 3"
            + " × --pipeline-model-parallel-size 1 = 3; give 6 ranks or smaller sizes", 4, ParallelSizes.of(1, 1, 1).withExperts(3, 1));
        assertTold("--num-distributed-optimizer-instances 3 does not divide data parallel 4 × --context-parallel-size 1 = 4", 4,
            ParallelSizes.SINGLE.withOptimizerInstances(3));
        UserError e = assertThrows(UserError.class,
            () -> Mesh.of(8, ParallelSizes.of(2, 1, 2).withExperts(4, 1).withPipelineBeforeData()));
        assertTrue(e.getMessage().contains("different pipelines"), e.getMessage());
        assertThrows(UserError.class, () -> ParallelSizes.of(0, 1, 1));
    }

    private static void assertTold(String message, int world, ParallelSizes sizes) {
        assertEquals(message, assertThrows(UserError.class, () -> Mesh.of(world, sizes)).getMessage());
    }

    private static List<Integer> range(int from, int to) { return IntStream.range(from, to).boxed().toList(); }
}
