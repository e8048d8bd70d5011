package org.trainyard.engine.group.shm;

import java.lang.foreign.MemorySegment;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.trainyard.engine.group.CollectiveException;
import org.trainyard.engine.group.CollectiveException.Reason;
import org.trainyard.engine.group.FlightRecorder;
import org.trainyard.engine.group.Work;
import org.trainyard.engine.group.spi.CheckedGroup;
import org.trainyard.engine.group.spi.Operation;
import org.trainyard.engine.group.spi.OperationKind;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/**
 * A process's membership of a group over shared memory. Whoever waits moves the bytes; for what nobody waits for there is a thread of the
 * communicator.
 */
final class ShmGroup extends CheckedGroup {
    private static final int CORES = Runtime.getRuntime().availableProcessors();
    private static final long LOOK_NANOS = 250_000_000;

    private final ShmCommunicator communicator;
    private final GroupMemory memory;
    private final ReentrantLock lock = new ReentrantLock();
    private final AtomicInteger pending = new AtomicInteger();
    private final List<SharedBuffer> buffers = new ArrayList<>();
    private final ArrayDeque<Task> collectives = new ArrayDeque<>();
    private final ArrayDeque<Task>[] messages;
    private CollectiveException broken;

    @SuppressWarnings({"unchecked", "rawtypes"})
    ShmGroup(String name, int rank, List<Integer> ranks, FlightRecorder recorder, ShmCommunicator communicator, GroupMemory memory) {
        super(name, rank, ranks, recorder);
        this.communicator = communicator;
        this.memory = memory;
        messages = new ArrayDeque[2 * ranks.size()];
        for (int i = 0; i < messages.length; i++) messages[i] = new ArrayDeque<>();
    }

    @Override protected Work start(Operation o) {
        Task last = enqueue(o);
        communicator.progress().wake();
        return new Pending(last);
    }

    @Override protected void run(Operation o) { new Pending(enqueue(o)).await(); }

    @Override public Tensor allocate(DType type, Device device, long... shape) {
        long count = 1;
        for (long s : shape) count *= s;
        SharedBuffer b = count == 0 ? null : communicator.buffer(name(), ranks(), rank(), count * type.bytes());
        if (b == null) return super.allocate(type, device, shape);
        buffers.add(b);
        return Tensors.wrap(b.of(rank()), type, shape);
    }

    /** Whether anything is under way here. */
    boolean isPending() { return pending.get() > 0; }

    private Task enqueue(Operation o) {
        lock.lock();
        try {
            Task last;
            if (o.kind().isCollective()) {
                last = collective(o);
            } else {
                last = new MessageTask(this, memory, o);
                messages[2 * o.peer() + (o.kind() == OperationKind.SEND ? 0 : 1)].add(last);
                pending.incrementAndGet();
            }
            return last;
        } finally {
            lock.unlock();
        }
    }

    private Task collective(Operation o) {
        MemorySegment shared = DirectPlan.shared(o);
        if (shared != null && shared.byteSize() >= DirectPlan.LEAST_BYTES) {
            for (SharedBuffer b : buffers) {
                long place = b.place(shared);
                if (place >= 0) return add(new CollectiveTask(this, memory, o, place, new DirectPlan(o, b, place, rank(), size())));
            }
        }
        return add(new CollectiveTask(this, memory, o, -1, ChunkPlan.of(o, memory, rank(), size())));
    }

    private Task add(Task task) {
        collectives.add(task);
        pending.incrementAndGet();
        return task;
    }

    /** Moves what can be moved, if nobody else is at it. */
    boolean tryStep() {
        if (!lock.tryLock()) return false;
        try {
            boolean moved = step(collectives);
            for (ArrayDeque<Task> queue : messages) if (!queue.isEmpty()) moved |= step(queue);
            return moved;
        } finally {
            lock.unlock();
        }
    }

    private boolean step(ArrayDeque<Task> queue) {
        boolean moved = false;
        for (Task head = queue.peek(); head != null; head = queue.peek()) {
            try {
                if (broken != null) throw broken;
                moved |= head.step();
            } catch (RuntimeException e) {
                if (broken == null) {
                    broken = e instanceof CollectiveException c ? c
                        : new CollectiveException(Reason.TRANSPORT, ranks(), head.operation + " of group " + name() + " broke: " + e, e);
                }
                head.failure = broken;
                head.done = true;
            }
            if (!head.done) return moved;
            queue.remove();
            pending.decrementAndGet();
            moved = true;
        }
        return moved;
    }

    /** Ends everything here: nobody touches the tensors after this. */
    private void abandon(CollectiveException e) {
        lock.lock();
        try {
            if (broken == null) broken = e;
            step(collectives);
            for (ArrayDeque<Task> queue : messages) step(queue);
        } finally {
            lock.unlock();
        }
    }

    private final class Pending implements Work {
        private final Task task;

        Pending(Task task) { this.task = task; }

        @Override public boolean isDone() {
            if (!task.done) tryStep();
            return task.done;
        }

        @Override public void await() {
            // With more ranks than processors, spinning only keeps the peers from coming.
            int idle = 0, spins = size() <= CORES ? 2000 : 1;
            long start = 0, looked = 0;
            boolean told = false;
            while (!task.done) {
                if (tryStep()) {
                    idle = 0;
                    start = 0;
                } else if (++idle < spins) {
                    Thread.onSpinWait();
                } else {
                    long now = System.nanoTime();
                    if (start == 0) start = looked = now;
                    if (now - looked > LOOK_NANOS) {
                        looked = now;
                        List<Integer> missing = awaited();
                        communicator.board().look(missing);
                        communicator.board().awaits(missing.isEmpty() ? -1 : missing.getFirst());
                        told = true;
                    }
                    giveUpIf(now - start);
                    if (idle < spins + 100) Thread.yield();
                    else LockSupport.parkNanos(Math.min(500_000, 20_000L * (idle - spins - 99)));
                }
            }
            if (told) communicator.board().awaits(-1);
            if (task.failure != null) {
                throw new CollectiveException(task.failure.reason(), task.failure.ranks(), task.failure.getMessage(), task.failure);
            }
        }

        private void giveUpIf(long waited) {
            CollectiveException failure = communicator.board().failure();
            if (failure != null) {
                abandon(failure);
            } else if (Thread.currentThread().isInterrupted()) {
                int own = ranks().get(rank());
                abandon(new CollectiveException(Reason.RANK_FAILED, List.of(own), "rank " + own + " was interrupted in " + describe(), null));
            } else if (waited > communicator.timeoutNanos()) {
                CollectiveException late = late(waited);
                communicator.board().fail(late);
                abandon(late);
            }
        }

        private CollectiveException late(long waited) {
            Board board = communicator.board();
            Set<Integer> culprits = new TreeSet<>();
            List<String> who = new ArrayList<>();
            for (int r : awaited()) {
                int culprit = board.culprit(r);
                culprits.add(culprit);
                who.add(board.name(r) + (culprit == r ? "" : ", which waits for " + board.name(culprit) + ","));
            }
            return new CollectiveException(Reason.TIMEOUT, List.copyOf(culprits), String.format(Locale.ROOT, "rank %d waited %.1f s in %s: %s did not come",
                ranks().get(rank()), waited / 1e9, describe(), String.join(", ", who)), null);
        }

        /** World ranks without which it does not go on. */
        private List<Integer> awaited() {
            lock.lock();
            try {
                Task head = task.operation.kind().isCollective() && !collectives.isEmpty() ? collectives.peek() : task;
                return head.awaited().stream().map(ranks()::get).toList();
            } finally {
                lock.unlock();
            }
        }

        private String describe() { return task.operation + " of group " + name() + " " + ranks(); }
    }
}
