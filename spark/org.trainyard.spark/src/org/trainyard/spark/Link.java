package org.trainyard.spark;

import java.io.Serializable;

/** That two documents, by their numbers, belong together; sorted by the one it starts at. */
record Link(long from, long to) implements Serializable, Comparable<Link>, ByHash.Keyed {
    @Override
    public int compareTo(Link other) {
        int byFrom = Long.compare(from, other.from);
        return byFrom != 0 ? byFrom : Long.compare(to, other.to);
    }

    /** The same for all links of a node. */
    @Override
    public long hash() {
        return Long.hashCode(from);
    }
}
