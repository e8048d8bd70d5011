package org.trainyard.engine.group.shm;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemorySegment;
import java.util.Locale;
import org.trainyard.engine.group.Reduction;
import org.trainyard.engine.group.spi.Operation;
import org.trainyard.engine.group.spi.OperationKind;
import org.trainyard.engine.tensor.DType;

/**
 * What a rank says of its part, for the others to compare with theirs.
 *
 * @param place {@link SharedBuffer#place} of its tensor
 */
record Signature(OperationKind kind, DType dtype, Reduction reduction, long peer, long count, long sequence, long place) {
    static final int LONGS = 7;

    static Signature of(Operation o) { return of(o, -1); }

    static Signature of(Operation o, long place) {
        return new Signature(o.kind(), o.dtype(), o.reduction(), o.peer(), o.agreedCount(), o.sequence(), place);
    }

    void write(MemorySegment to, long at) {
        to.set(JAVA_LONG, at, kind.ordinal());
        to.set(JAVA_LONG, at + 8, dtype.code());
        to.set(JAVA_LONG, at + 16, reduction == null ? -1 : reduction.ordinal());
        to.set(JAVA_LONG, at + 24, peer);
        to.set(JAVA_LONG, at + 32, count);
        to.set(JAVA_LONG, at + 40, sequence);
        to.set(JAVA_LONG, at + 48, place);
    }

    static Signature read(MemorySegment from, long at) {
        long reduction = from.get(JAVA_LONG, at + 16);
        return new Signature(OperationKind.values()[(int) from.get(JAVA_LONG, at)], DType.ofCode((int) from.get(JAVA_LONG, at + 8)),
            reduction < 0 ? null : Reduction.values()[(int) reduction], from.get(JAVA_LONG, at + 24), from.get(JAVA_LONG, at + 32),
            from.get(JAVA_LONG, at + 40), from.get(JAVA_LONG, at + 48));
    }

    /** Whether what lies there is the same but for the number. */
    boolean isAt(MemorySegment from, long at) {
        return from.get(JAVA_LONG, at) == kind.ordinal() && from.get(JAVA_LONG, at + 8) == dtype.code()
            && from.get(JAVA_LONG, at + 16) == (reduction == null ? -1 : reduction.ordinal()) && from.get(JAVA_LONG, at + 24) == peer
            && from.get(JAVA_LONG, at + 32) == count && from.get(JAVA_LONG, at + 48) == place;
    }

    @Override public String toString() {
        return "#" + sequence + " " + kind + (reduction == null ? "" : " " + reduction.name().toLowerCase(Locale.ROOT)) + " of " + count + " × " + dtype
            + (kind == OperationKind.BROADCAST ? " from group rank " + peer : "")
            + (place < 0 ? "" : " in the group's memory at " + SharedBuffer.offset(place));
    }
}
