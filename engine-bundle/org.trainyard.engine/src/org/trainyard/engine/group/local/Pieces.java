package org.trainyard.engine.group.local;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.List;
import org.trainyard.engine.group.spi.Operation;
import org.trainyard.engine.group.spi.OperationKind;
import org.trainyard.engine.group.spi.Reducer;

/** Cuts an operation over the ranks' own memory into independent pieces, and does one of them. */
final class Pieces {
    /** Elements of a piece: enough to be worth a claim, few enough to be shared evenly. */
    private static final long ELEMENTS = 32_768;

    private Pieces() {}

    /** What is wrong with the parts of the ranks, or null. */
    static String disagreement(Operation[] o, List<Integer> ranks) {
        if (o[0].kind() == OperationKind.SEND) {
            boolean same = o[0].dtype() == o[1].dtype() && o[0].inputCount() == o[1].outputCount();
            return same ? null : "rank " + ranks.get(0) + " sends " + o[0].describe() + ", rank " + ranks.get(1) + " awaits " + o[1].describe();
        }
        for (int r = 1; r < o.length; r++) {
            if (!o[r].fits(o[0])) return "rank " + ranks.get(0) + " called " + o[0] + ", rank " + ranks.get(r) + " called " + o[r];
        }
        if (o[0].kind() != OperationKind.ALL_TO_ALL) return null;
        for (int from = 0; from < o.length; from++) {
            for (int to = 0; to < o.length; to++) {
                long gives = o[from].inputElements()[to], takes = o[to].outputElements()[from];
                if (gives != takes) {
                    return "in " + o[0] + " rank " + ranks.get(from) + " gives " + gives + " elements to rank " + ranks.get(to) + ", which expects "
                        + takes;
                }
            }
        }
        return null;
    }

    static int count(Operation[] o) {
        return switch (o[0].kind()) {
            case BARRIER -> 0;
            case ALL_TO_ALL -> o.length * o.length;
            case REDUCE_SCATTER -> o.length * parts(o[0].outputCount());
            case ALL_GATHER -> o.length * parts(o[0].inputCount());
            default -> parts(o[0].inputCount());
        };
    }

    private static int parts(long elements) { return Math.toIntExact((elements + ELEMENTS - 1) / ELEMENTS); }

    static void run(int piece, Operation[] o) {
        int n = o.length;
        switch (o[0].kind()) {
            case ALL_REDUCE -> allReduce(piece, o);
            case REDUCE_SCATTER -> reduceScatter(piece % n, piece / n, o);
            case ALL_GATHER -> allGather(piece % n, piece / n, o);
            case ALL_TO_ALL -> deliver(piece % n, piece / n, o);
            case BROADCAST -> broadcast(piece, o);
            case SEND -> {
                long from = piece * ELEMENTS * o[0].dtype().bytes();
                copy(o[0].inputData(), from, o[1].outputData(), from, Math.min(ELEMENTS * o[0].dtype().bytes(), o[0].inputBytes() - from));
            }
            case BARRIER, RECEIVE -> throw new IllegalStateException();
        }
    }

    private static void allReduce(int piece, Operation[] o) {
        MemorySegment[] data = new MemorySegment[o.length];
        for (int r = 0; r < o.length; r++) data[r] = o[r].inputData();
        long[] at = new long[o.length];
        Arrays.fill(at, piece * ELEMENTS * o[0].dtype().bytes());
        Reducer.get().reduce(o[0].dtype(), o[0].reduction(), data, at, data, at, Math.min(ELEMENTS, o[0].inputCount() - piece * ELEMENTS));
    }

    private static void reduceScatter(int owner, int part, Operation[] o) {
        MemorySegment[] data = new MemorySegment[o.length];
        for (int r = 0; r < o.length; r++) data[r] = o[r].inputData();
        long start = part * ELEMENTS, bytes = o[0].dtype().bytes();
        long[] at = new long[o.length];
        Arrays.fill(at, (owner * o[0].outputCount() + start) * bytes);
        Reducer.get().reduce(o[0].dtype(), o[0].reduction(), data, at, new MemorySegment[] {o[owner].outputData()}, new long[] {start * bytes},
            Math.min(ELEMENTS, o[0].outputCount() - start));
    }

    private static void allGather(int source, int part, Operation[] o) {
        long bytes = o[0].dtype().bytes(), start = part * ELEMENTS * bytes;
        long length = Math.min(ELEMENTS * bytes, o[0].inputBytes() - start);
        for (Operation target : o) copy(o[source].inputData(), start, target.outputData(), source * o[0].inputBytes() + start, length);
    }

    private static void broadcast(int piece, Operation[] o) {
        Operation root = o[o[0].peer()];
        long bytes = root.dtype().bytes(), start = piece * ELEMENTS * bytes;
        for (Operation target : o) {
            if (target != root) copy(root.inputData(), start, target.outputData(), start, Math.min(ELEMENTS * bytes, root.inputBytes() - start));
        }
    }

    private static void deliver(int from, int to, Operation[] o) {
        long bytes = o[0].dtype().bytes(), give = 0, take = 0;
        for (int r = 0; r < to; r++) give += o[from].inputElements()[r];
        for (int r = 0; r < from; r++) take += o[to].outputElements()[r];
        copy(o[from].inputData(), give * bytes, o[to].outputData(), take * bytes, o[from].inputElements()[to] * bytes);
    }

    private static void copy(MemorySegment from, long start, MemorySegment to, long at, long length) {
        if (length > 0 && from.address() + start != to.address() + at) MemorySegment.copy(from, start, to, at, length);
    }
}
