package org.trainyard.engine.placement;

import java.util.List;
import org.trainyard.engine.mesh.GroupKind;

/**
 * An axis of the mesh as one rank sees it. Immutable.
 *
 * @param ranks the world ranks along it, this one among them
 */
public record MeshAxis(GroupKind kind, List<Integer> ranks) {
    /** Such as {@code tp [0, 1]}. */
    @Override public String toString() { return kind.label() + " " + ranks; }
}
