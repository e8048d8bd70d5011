package org.trainyard.gloo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.bytedeco.pytorch.Store;
import org.bytedeco.pytorch.StringVector;
import org.trainyard.engine.group.CollectiveException;
import org.trainyard.engine.group.CollectiveException.Reason;

/** What ranks tell each other through the store beside their tensors: why all must end, who waits, who has left. Thread-safe. */
final class Board {
    private static final String FAILURE = "trainyard/failure";
    private static final String LEFT = "trainyard/left";

    private final Store store;

    Board(Store store) { this.store = store; }

    private boolean has(String key) {
        try (StringVector keys = new StringVector(key)) {
            return store.check(keys);
        }
    }

    /** Only the first failure counts. */
    void fail(CollectiveException e) {
        String ranks = e.ranks().stream().map(String::valueOf).collect(Collectors.joining(","));
        store.compareSet(FAILURE, "", e.reason() + "|" + ranks + "|" + e.getMessage());
    }

    /** Why all must end, or null. */
    CollectiveException failure() {
        if (!has(FAILURE)) return null;
        String[] parts = store.get_to_str(FAILURE).split("\\|", 3);
        List<Integer> ranks = parts[1].isEmpty() ? List.of() : Arrays.stream(parts[1].split(",")).map(Integer::valueOf).toList();
        return new CollectiveException(Reason.valueOf(parts[0]), ranks, parts[2], null);
    }

    /** Says that a rank waits in an operation of a group and got stuck. */
    void stuck(String group, long sequence, int rank) { store.set("trainyard/stuck/" + group + "/" + sequence + "/" + rank, "1"); }

    /** Those of the ranks that have not said so. */
    List<Integer> silent(String group, long sequence, List<Integer> ranks) {
        List<Integer> missing = new ArrayList<>();
        for (int r : ranks) if (!has("trainyard/stuck/" + group + "/" + sequence + "/" + r)) missing.add(r);
        return missing;
    }

    /** Counts those who leave. */
    long leave() { return store.add(LEFT, 1); }

    long left() { return store.add(LEFT, 0); }
}
