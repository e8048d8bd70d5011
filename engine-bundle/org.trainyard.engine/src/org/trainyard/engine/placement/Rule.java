package org.trainyard.engine.placement;

import java.util.List;
import org.trainyard.engine.group.ProcessGroup;

/** What an op takes and gives, axis by axis. See {@link Rules}. */
@FunctionalInterface
public interface Rule {
    /**
     * How the result lies over one axis.
     *
     * @throws PlacementException if the op does not take what comes
     */
    Placement over(Call call);

    /** The groups in which the op communicates. */
    default List<ProcessGroup> groups() { return List.of(); }
}
