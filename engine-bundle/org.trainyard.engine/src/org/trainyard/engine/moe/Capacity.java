package org.trainyard.engine.moe;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.trainyard.engine.moe.MoeConfig.DropPolicy;

/** Limits what an expert takes (Lepikhin et al. 2020). A slot is one copy of a token; slots are numbered token by token. */
public final class Capacity {
    /** The expert of a slot that was dropped. */
    public static final long DROPPED = -1;

    private Capacity() {}

    /**
     * Drops what is beyond each expert's capacity.
     *
     * @param chosen the expert of each slot; changed
     * @param weights of each slot; used where the lightest are dropped, of equal ones the later
     * @param capacity slots an expert takes
     */
    public static void limit(long[] chosen, double[] weights, int experts, long capacity, DropPolicy policy) {
        for (int[] slots : slotsByExpert(chosen, experts)) {
            if (slots.length <= capacity) continue;
            IntStream order = IntStream.of(slots);
            if (policy == DropPolicy.PROBS) {
                order = order.boxed().sorted(Comparator.comparingDouble((Integer s) -> -weights[s])).mapToInt(Integer::intValue);
            }
            order.skip(capacity).forEach(s -> chosen[s] = DROPPED);
        }
    }

    /** The slots of each expert in their order. */
    static int[][] slotsByExpert(long[] chosen, int experts) {
        int[] counts = new int[experts];
        for (long e : chosen) if (e >= 0) counts[(int) e]++;
        int[][] slots = new int[experts][];
        for (int e = 0; e < experts; e++) slots[e] = new int[counts[e]];
        Arrays.fill(counts, 0);
        for (int s = 0; s < chosen.length; s++) {
            int e = (int) chosen[s];
            if (e >= 0) slots[e][counts[e]++] = s;
        }
        return slots;
    }
}
