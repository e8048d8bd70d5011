package org.trainyard.run.rank;

import java.util.List;

/** What an exception is that other ranks brought about, so that whoever tells of a failure names the one that began it. */
public interface BlamesRanks {
    /** World ranks at fault, as far as known; may hold the rank that throws. */
    List<Integer> ranks();

    /** The ranks that an exception or one of its causes blames, apart from {@code self}; empty if that is its own doing. */
    static List<Integer> of(Throwable t, int self) {
        for (Throwable c = t; c != null; c = c.getCause()) if (c instanceof BlamesRanks b) return b.ranks().stream().filter(r -> r != self).toList();
        return List.of();
    }
}
