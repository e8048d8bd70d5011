package org.trainyard.engine.group.shm;

import java.lang.foreign.MemorySegment;
import java.util.List;
import org.trainyard.engine.group.CollectiveException;
import org.trainyard.engine.group.CollectiveException.Reason;
import org.trainyard.engine.group.spi.Operation;
import org.trainyard.engine.group.spi.OperationKind;

/** One end of a message, moved through the pair's ring part by part. */
final class MessageTask extends Task {
    private final GroupMemory memory;
    private final ShmGroup group;
    private final boolean outgoing;
    private final int from;
    private final int to;
    private final MemorySegment data;
    private final long bytes;
    private long at;
    private boolean begun;

    MessageTask(ShmGroup group, GroupMemory memory, Operation o) {
        super(o);
        this.group = group;
        this.memory = memory;
        outgoing = o.kind() == OperationKind.SEND;
        from = outgoing ? group.rank() : o.peer();
        to = outgoing ? o.peer() : group.rank();
        data = outgoing ? o.inputData() : o.outputData();
        bytes = outgoing ? o.inputBytes() : o.outputBytes();
    }

    @Override boolean step() {
        boolean moved = false;
        while (!done && (outgoing ? give() : take())) moved = true;
        return moved;
    }

    private boolean give() {
        long part = memory.sent(from, to);
        if (part - memory.received(from, to) >= GroupMemory.RING) return false;
        Signature.of(operation).write(memory.segment(), memory.part(from, to, part));
        long length = Math.min(GroupMemory.PART, bytes - at);
        MemorySegment.copy(data, at, memory.segment(), memory.partData(from, to, part), length);
        memory.sent(from, to, part + 1);
        advance(length);
        return true;
    }

    private boolean take() {
        long part = memory.received(from, to);
        if (memory.sent(from, to) <= part) return false;
        if (!begun) {
            Signature theirs = Signature.read(memory.segment(), memory.part(from, to, part)), mine = Signature.of(operation);
            if (theirs.count() != mine.count() || theirs.dtype() != mine.dtype()) {
                throw new CollectiveException(Reason.MISMATCH, List.of(group.ranks().get(from), group.ranks().get(to)), "ranks disagree in group "
                    + group.name() + ": rank " + group.ranks().get(from) + " sends " + theirs + ", rank " + group.ranks().get(to) + " awaits " + mine, null);
            }
        }
        long length = Math.min(GroupMemory.PART, bytes - at);
        MemorySegment.copy(memory.segment(), memory.partData(from, to, part), data, at, length);
        memory.received(from, to, part + 1);
        advance(length);
        return true;
    }

    private void advance(long length) {
        begun = true;
        at += length;
        if (at >= bytes) {
            operation.settle(System.nanoTime());
            done = true;
        }
    }

    @Override List<Integer> awaited() { return List.of(operation.peer()); }
}
