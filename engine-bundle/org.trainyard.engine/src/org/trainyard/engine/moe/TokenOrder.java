package org.trainyard.engine.moe;

import java.util.Arrays;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/**
 * Which copies of tokens make up the rows that go to the experts: expert by expert, within an expert by token. Legend: T tokens, k experts a
 * token, slot t·k + j the j-th copy of token t, P rows. The tensors belong to the scope it was made in.
 */
public final class TokenOrder {
    private static final long EMPTY = -1;

    private final long tokens;
    private final int copies;
    private final long[] rowsPerExpert;
    private final Tensor tokenOfRow;
    private final Tensor slotOfRow;
    private final Tensor rowOfSlot;
    private final boolean[] filled;
    private final boolean[] kept;

    private TokenOrder(long tokens, int copies, long[] rowsPerExpert, long[] slots, Device device) {
        this.tokens = tokens;
        this.copies = copies;
        this.rowsPerExpert = rowsPerExpert;
        long[] ofSlot = new long[(int) tokens * copies];
        long[] ofRow = new long[slots.length];
        boolean[] isFilled = new boolean[slots.length];
        boolean[] isKept = new boolean[ofSlot.length];
        for (int row = 0; row < slots.length; row++) {
            if (slots[row] == EMPTY) continue;
            int slot = (int) slots[row];
            ofRow[row] = slot / copies;
            ofSlot[slot] = row;
            isFilled[row] = isKept[slot] = true;
        }
        filled = all(isFilled) ? null : isFilled;
        kept = all(isKept) ? null : isKept;
        tokenOfRow = onDevice(ofRow, device);
        slotOfRow = onDevice(Arrays.stream(slots).map(s -> Math.max(s, 0)).toArray(), device);
        rowOfSlot = onDevice(ofSlot, device);
    }

    /**
     * @param chosen the expert of each slot; negative for a slot that goes nowhere
     * @param experts number of experts
     * @param tokens T
     */
    public static TokenOrder of(long[] chosen, int experts, long tokens, Device device) { return padded(chosen, experts, tokens, 0, device); }

    /** @param least rows of every expert at least, the missing ones empty */
    public static TokenOrder padded(long[] chosen, int experts, long tokens, long least, Device device) {
        int[][] slots = Capacity.slotsByExpert(chosen, experts);
        long[] rows = new long[experts];
        for (int e = 0; e < experts; e++) rows[e] = Math.max(least, slots[e].length);
        long[] order = new long[Math.toIntExact(Arrays.stream(rows).sum())];
        Arrays.fill(order, EMPTY);
        int row = 0;
        for (int e = 0; e < experts; e++) {
            for (int i = 0; i < slots[e].length; i++) order[row + i] = slots[e][i];
            row += (int) rows[e];
        }
        return new TokenOrder(tokens, tokens == 0 ? 1 : (int) (chosen.length / tokens), rows, order, device);
    }

    private static boolean all(boolean[] flags) {
        for (boolean f : flags) if (!f) return false;
        return true;
    }

    private static Tensor onDevice(long[] values, Device device) { return Aten.to(Tensors.of(values, values.length), DType.INT64, device); }

    public long tokens() { return tokens; }

    /** k */
    public int copies() { return copies; }

    /** P */
    public long rows() { return tokenOfRow.size(0); }

    /** Rows of each expert, which follow one another; empty ones included. */
    public long[] rowsPerExpert() { return rowsPerExpert.clone(); }

    /** int64 [P]; token 0 for an empty row */
    Tensor tokenOfRow() { return tokenOfRow; }

    /** int64 [P]; slot 0 for an empty row */
    Tensor slotOfRow() { return slotOfRow; }

    /** int64 [T·k]; row 0 for a dropped slot */
    Tensor rowOfSlot() { return rowOfSlot; }

    /** [P] of ones, with zeros for empty rows; null if there are none. */
    Tensor filled(DType type) { return mask(filled, type); }

    /** [T·k] of ones, with zeros for dropped slots; null if there are none. */
    Tensor kept(DType type) { return mask(kept, type); }

    private Tensor mask(boolean[] flags, DType type) {
        if (flags == null) return null;
        double[] m = new double[flags.length];
        for (int i = 0; i < m.length; i++) m[i] = flags[i] ? 1 : 0;
        return Aten.to(Tensors.of(m, m.length), type, tokenOfRow.device());
    }
}
