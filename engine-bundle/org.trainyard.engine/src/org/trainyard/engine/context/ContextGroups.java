package org.trainyard.engine.context;

import java.util.List;
import org.trainyard.engine.group.Communicator;
import org.trainyard.engine.group.ProcessGroup;
import org.trainyard.run.UserError;

/**
 * A context group and, for {@link CommType#A2A_P2P}, its two levels.
 *
 * @param whole all ranks that share a sequence
 * @param heads the part of it within which positions are exchanged for heads; null for P2P and ALLGATHER
 * @param ring the ranks between which keys and values travel; null for A2A and ALLGATHER
 */
public record ContextGroups(CommType type, ProcessGroup whole, ProcessGroup heads, ProcessGroup ring) {

    /**
     * Makes the groups of a level or two; called by all ranks of {@code context}.
     *
     * @param sizes {@code --hierarchical-context-parallel-sizes}, read only for A2A_P2P: ranks that exchange heads, and parts in the ring
     * @throws UserError if the sizes do not fit the group
     */
    public static ContextGroups of(CommType type, ProcessGroup context, Communicator communicator, List<Integer> sizes) {
        return switch (type) {
            case P2P -> new ContextGroups(type, context, null, context);
            case A2A -> new ContextGroups(type, context, context, null);
            case ALLGATHER -> new ContextGroups(type, context, null, null);
            case A2A_P2P -> levels(context, communicator, sizes);
        };
    }

    private static ContextGroups levels(ProcessGroup context, Communicator communicator, List<Integer> sizes) {
        if (sizes == null || sizes.size() != 2 || sizes.get(0) * sizes.get(1) != context.size()) {
            throw new UserError("--hierarchical-context-parallel-sizes " + (sizes == null ? "" : sizes) + ": must be two numbers whose product is "
                + "--context-parallel-size " + context.size() + ", since --cp-comm-type is " + CommType.A2A_P2P.flag());
        }
        int each = sizes.get(0);
        int rank = context.rank();
        List<Integer> ranks = context.ranks();
        int first = rank - rank % each;
        List<Integer> heads = ranks.subList(first, first + each);
        List<Integer> ring = java.util.stream.IntStream.range(0, sizes.get(1)).mapToObj(i -> ranks.get(rank % each + i * each)).toList();
        return new ContextGroups(CommType.A2A_P2P, context, communicator.group(context.name() + "-a2a", List.copyOf(heads)),
            communicator.group(context.name() + "-p2p", ring));
    }
}
