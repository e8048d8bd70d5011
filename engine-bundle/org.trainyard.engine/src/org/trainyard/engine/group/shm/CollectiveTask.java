package org.trainyard.engine.group.shm;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import org.trainyard.engine.group.CollectiveException;
import org.trainyard.engine.group.CollectiveException.Reason;
import org.trainyard.engine.group.spi.Operation;
import org.trainyard.engine.group.spi.OperationKind;

/**
 * A collective, chunk by chunk: a rank puts its chunk into its slot, and when all have, takes what it needs from all slots. What that is says
 * the {@link ChunkPlan}.
 */
final class CollectiveTask extends Task {
    private final ShmGroup group;
    private final GroupMemory memory;
    private final ChunkPlan plan;
    private final Signature signature;
    private final int size;
    private final int rank;
    /** The group's number of the first chunk; set when its turn comes. */
    private long base = -1;
    private long chunks;
    private long published;
    private long consumed;

    /**
     * @param place {@link SharedBuffer#place} of its tensor
     * @param plan what moves
     */
    CollectiveTask(ShmGroup group, GroupMemory memory, Operation o, long place, ChunkPlan plan) {
        super(o);
        this.group = group;
        this.memory = memory;
        this.plan = plan;
        size = group.size();
        rank = group.rank();
        signature = Signature.of(o, place);
        chunks = plan.chunks();
    }

    @Override boolean step() {
        if (base < 0) base = memory.published(rank);
        boolean moved = false;
        while (!done) {
            if (consumed < published && allPublished()) consume();
            else if (published < chunks && plan.mayPublish(published, consumed) && slotIsFree(published)) publish();
            else return moved;
            moved = true;
        }
        return true;
    }

    private boolean slotIsFree(long chunk) {
        for (int r = 0; r < size; r++) if (memory.consumed(r) <= base + chunk - plan.slots()) return false;
        return true;
    }

    private boolean allPublished() {
        for (int r = 0; r < size; r++) if (memory.published(r) <= base + consumed) return false;
        return true;
    }

    private void publish() {
        long chunk = base + published;
        if (published == 0) {
            long at = memory.signature(rank, chunk);
            signature.write(memory.segment(), at);
            if (operation.kind() == OperationKind.ALL_TO_ALL) {
                for (int d = 0; d < size; d++) memory.segment().set(JAVA_LONG, at + 8L * (Signature.LONGS + d), operation.inputElements()[d]);
            }
        }
        plan.publish(published, memory.segment(), plan.place(memory, rank, chunk));
        memory.publish(rank, chunk + 1);
        published++;
    }

    private void consume() {
        long chunk = base + consumed;
        if (consumed == 0) {
            compare(chunk);
            if (operation.kind() == OperationKind.ALL_TO_ALL) chunks = 1 + plan.exchangeChunks(longest(chunk));
        }
        long[] at = new long[size];
        for (int r = 0; r < size; r++) at[r] = plan.place(memory, r, chunk);
        long filled = plan.fills(consumed);
        if (filled >= 0 && slotIsFree(filled)) plan.consumeAndFill(consumed, memory.segment(), at, plan.place(memory, rank, base + filled));
        else plan.consume(consumed, memory.segment(), at);
        memory.consume(rank, chunk + 1);
        if (++consumed == chunks) {
            operation.settle(System.nanoTime());
            done = true;
        }
    }

    private void compare(long chunk) {
        long first = memory.signature(0, chunk);
        Signature zero = Signature.read(memory.segment(), first);
        for (int r = 1; r < size; r++) {
            if (!zero.isAt(memory.segment(), memory.signature(r, chunk))) {
                throw mismatch("rank " + group.ranks().get(0) + " called " + zero + ", rank " + group.ranks().get(r) + " called "
                    + Signature.read(memory.segment(), memory.signature(r, chunk)));
            }
        }
    }

    /** The most elements that any rank gives to any other. */
    private long longest(long chunk) {
        long most = 0;
        for (int from = 0; from < size; from++) {
            for (int to = 0; to < size; to++) {
                long gives = memory.segment().get(JAVA_LONG, memory.signature(from, chunk) + 8L * (Signature.LONGS + to));
                most = Math.max(most, gives);
                if (to == rank && gives != operation.outputElements()[from]) {
                    throw mismatch("in " + operation + " rank " + group.ranks().get(from) + " gives " + gives + " elements to rank "
                        + group.ranks().get(to) + ", which expects " + operation.outputElements()[from]);
                }
            }
        }
        return most;
    }

    private CollectiveException mismatch(String text) {
        return new CollectiveException(Reason.MISMATCH, group.ranks(), "ranks disagree in group " + group.name() + ": " + text, null);
    }

    @Override List<Integer> awaited() {
        List<Integer> missing = new ArrayList<>();
        for (int r = 0; r < size; r++) {
            if (r != rank && memory.published(r) <= base + consumed) missing.add(r);
        }
        if (!missing.isEmpty()) return missing;
        for (int r = 0; r < size; r++) if (r != rank && memory.consumed(r) <= base + published - plan.slots()) missing.add(r);
        return missing;
    }
}
