package org.trainyard.launch;

import java.util.HashMap;
import java.util.Map;
import org.trainyard.run.UserError;

/**
 * Which lines of which ranks the console shows; files get all of them. Immutable.
 */
public final class ShownRanks {
    /** The first rank of the world and the last: where training loops print. */
    public static final ShownRanks ENDS = new ShownRanks(null, 0);
    private static final int OUT = 1, ERR = 2;

    /** By local rank; null for the ends of the world. */
    private final Map<Integer, Integer> chosen;
    private final int others;

    private ShownRanks(Map<Integer, Integer> chosen, int others) {
        this.chosen = chosen;
        this.others = others;
    }

    /**
     * Reads torchrun's {@code --tee}: 0 nothing, 1 standard output, 2 standard error, 3 both, for all ranks of a node, or for some of them as in
     * {@code 0:3,5:2}.
     *
     * @throws UserError if it is neither
     */
    public static ShownRanks parse(String text) {
        if (text.matches("[0-3]")) return new ShownRanks(Map.of(), Integer.parseInt(text));
        Map<Integer, Integer> some = new HashMap<>();
        for (String part : text.split(",", -1)) {
            if (!part.matches("\\d{1,6}:[0-3]")) {
                throw new UserError("--tee " + text + ": expected 0, 1, 2 or 3 (nothing, output, errors, both), or LOCAL_RANK:0…3 with commas between");
            }
            String[] p = part.split(":");
            some.put(Integer.parseInt(p[0]), Integer.parseInt(p[1]));
        }
        return new ShownRanks(some, 0);
    }

    boolean shows(int rank, int localRank, int worldSize, boolean error) {
        if (chosen == null) return rank == 0 || rank == worldSize - 1;
        return (chosen.getOrDefault(localRank, others) & (error ? ERR : OUT)) != 0;
    }
}
