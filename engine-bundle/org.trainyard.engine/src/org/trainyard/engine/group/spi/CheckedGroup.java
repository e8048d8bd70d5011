package org.trainyard.engine.group.spi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.trainyard.engine.group.FlightRecorder;
import org.trainyard.engine.group.ProcessGroup;
import org.trainyard.engine.group.Reduction;
import org.trainyard.engine.group.Transfer;
import org.trainyard.engine.group.Work;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.trace.Tracer;

/** Checks arguments, numbers operations and notes them in the flight recorder, so that a transport only moves bytes. */
public abstract class CheckedGroup implements ProcessGroup {
    private final String name;
    private final int rank;
    private final List<Integer> ranks;
    private final FlightRecorder recorder;
    private final String traceName;
    /** Counted apart: collectives have the same number on every rank. */
    private long collectives;
    private long messages;

    /** @param rank this rank's number in the group */
    protected CheckedGroup(String name, int rank, List<Integer> ranks, FlightRecorder recorder) {
        this.name = name;
        this.rank = rank;
        this.ranks = List.copyOf(ranks);
        this.recorder = recorder;
        traceName = name + compact(this.ranks);
        if (rank < 0 || rank >= ranks.size()) throw new IllegalArgumentException("rank " + rank + " in group " + name + " " + ranks);
    }

    /** Starts an operation. */
    protected abstract Work start(Operation operation);

    /** Starts messages together. */
    protected Work startBatch(List<Operation> operations) { return Work.all(operations.stream().map(this::start).toList()); }

    /** Does an operation while the caller waits. */
    protected void run(Operation operation) { start(operation).await(); }

    @Override public final String name() { return name; }

    @Override public final int rank() { return rank; }

    @Override public final int size() { return ranks.size(); }

    @Override public final List<Integer> ranks() { return ranks; }

    @Override public final Work allReduceAsync(Tensor t, Reduction reduction) { return launch(reduce(t, reduction)); }

    @Override public final void allReduce(Tensor t, Reduction reduction) { perform(reduce(t, reduction)); }

    private Operation reduce(Tensor t, Reduction reduction) {
        return operation(OperationKind.ALL_REDUCE, usable(t), t, checked(reduction, t), -1);
    }

    @Override public final Work reduceScatterAsync(Tensor output, Tensor input, Reduction r) { return launch(scatter(output, input, r)); }

    @Override public final void reduceScatter(Tensor output, Tensor input, Reduction r) { perform(scatter(output, input, r)); }

    private Operation scatter(Tensor output, Tensor input, Reduction reduction) {
        sizes("reduce-scatter", usable(input), usable(output));
        return operation(OperationKind.REDUCE_SCATTER, input, output, checked(reduction, input), -1);
    }

    @Override public final Work allGatherAsync(Tensor output, Tensor input) { return launch(gather(output, input)); }

    @Override public final void allGather(Tensor output, Tensor input) { perform(gather(output, input)); }

    private Operation gather(Tensor output, Tensor input) {
        sizes("all-gather", usable(output), usable(input));
        return operation(OperationKind.ALL_GATHER, input, output, null, -1);
    }

    @Override public final Work allToAllAsync(Tensor output, Tensor input, long[] outputRows, long[] inputRows) {
        return launch(exchange(output, input, outputRows, inputRows));
    }

    @Override public final void allToAll(Tensor output, Tensor input, long[] outputRows, long[] inputRows) {
        perform(exchange(output, input, outputRows, inputRows));
    }

    private Operation exchange(Tensor output, Tensor input, long[] outputRows, long[] inputRows) {
        if (usable(output).dtype() != usable(input).dtype()) throw wrong("all-to-all from " + input + " to " + output + ": types differ");
        return new Operation(OperationKind.ALL_TO_ALL, number(OperationKind.ALL_TO_ALL), input, output, null, -1, elements("output", output,
            outputRows),
            elements("input", input, inputRows));
    }

    @Override public final Work broadcastAsync(Tensor t, int root) { return launch(cast(t, root)); }

    @Override public final void broadcast(Tensor t, int root) { perform(cast(t, root)); }

    private Operation cast(Tensor t, int root) { return operation(OperationKind.BROADCAST, usable(t), t, null, member(root)); }

    @Override public final Work barrierAsync() { return launch(operation(OperationKind.BARRIER, null, null, null, -1)); }

    @Override public final void barrier() { perform(operation(OperationKind.BARRIER, null, null, null, -1)); }

    @Override public final Work sendAsync(Tensor t, int peer) { return launch(message(Transfer.send(t, peer))); }

    @Override public final Work receiveAsync(Tensor t, int peer) { return launch(message(Transfer.receive(t, peer))); }

    @Override public final void send(Tensor t, int peer) { perform(message(Transfer.send(t, peer))); }

    @Override public final void receive(Tensor t, int peer) { perform(message(Transfer.receive(t, peer))); }

    @Override public final Work batchAsync(List<Transfer> transfers) {
        List<Operation> operations = transfers.stream().map(this::message).toList();
        if (rehearsed(operations)) return Work.DONE;
        operations.forEach(Operation::hold);
        List<FlightRecorder.Entry> entries = new ArrayList<>();
        operations.forEach(o -> entries.add(note(o)));
        return new Tracked(this, startBatch(operations), operations, entries);
    }

    private Operation message(Transfer t) {
        if (member(t.peer()) == rank) throw wrong("a message of rank " + rank + " to itself");
        usable(t.tensor());
        return t.outgoing() ? operation(OperationKind.SEND, t.tensor(), null, null, t.peer())
            : operation(OperationKind.RECEIVE, null, t.tensor(), null, t.peer());
    }

    private Operation operation(OperationKind kind, Tensor input, Tensor output, Reduction reduction, int peer) {
        return new Operation(kind, number(kind), input, output, reduction, peer, null, null);
    }

    private long number(OperationKind kind) { return recorder.rehearsal() != null ? 0 : kind.isCollective() ? ++collectives : ++messages; }

    private boolean rehearsed(List<Operation> operations) {
        if (recorder.rehearsal() == null) return false;
        RehearsedAnswers.give(this, operations, recorder.rehearsal());
        return true;
    }

    private Work launch(Operation o) {
        if (rehearsed(List.of(o))) return Work.DONE;
        o.hold();
        FlightRecorder.Entry entry = note(o);
        return new Tracked(this, start(o), List.of(o), List.of(entry));
    }

    private void perform(Operation o) {
        if (rehearsed(List.of(o))) return;
        FlightRecorder.Entry entry = note(o);
        run(o);
        finish(o, entry, entry.startedNanos());
    }

    /** @param waiting since when the rank did nothing else */
    private void finish(Operation o, FlightRecorder.Entry entry, long waiting) {
        entry.finish();
        if (size() == 1 || !recorder.tracer().isOn()) return;
        boolean before = o.settledNanos() != 0 && o.settledNanos() < waiting;
        long end = before ? o.settledNanos() : entry.finishedNanos();
        int peer = o.peer() < 0 ? Tracer.NONE : ranks.get(o.peer());
        recorder.tracer().communication(entry.what(), traceName, o.sequence(), peer, entry.bytes(), entry.where(), entry.startedNanos(),
            before ? 0 : end - waiting, end);
    }

    /** Such as {@code [0,3,5]}, or {@code [0:64:8]} for evenly spaced ranks, the end exclusive. */
    private static String compact(List<Integer> ranks) {
        int step = ranks.size() > 1 ? ranks.get(1) - ranks.get(0) : 1;
        for (int i = 2; i < ranks.size(); i++) if (ranks.get(i) - ranks.get(i - 1) != step) return ranks.toString().replace(" ", "");
        return ranks.size() < 3 || step < 1 ? ranks.toString().replace(" ", "")
            : "[" + ranks.getFirst() + ":" + (ranks.getLast() + 1) + (step == 1 ? "" : ":" + step) + "]";
    }

    private FlightRecorder.Entry note(Operation o) {
        return recorder.begin(name, o.sequence(), o.what(), Math.max(o.inputBytes(), o.outputBytes()));
    }

    private long[] elements(String side, Tensor t, long[] rows) {
        long all = t.rank() == 0 ? 1 : t.size(0);
        if (rows == null) {
            if (all % size() != 0) throw wrong("all-to-all: the " + all + " rows of " + side + " " + t + " do not divide among " + size() + " ranks");
            long[] equal = new long[size()];
            Arrays.fill(equal, t.numel() / size());
            return equal;
        }
        if (rows.length != size() || Arrays.stream(rows).sum() != all || Arrays.stream(rows).anyMatch(r -> r < 0)) {
            throw wrong("all-to-all: " + side + " rows " + Arrays.toString(rows) + " are not " + size() + " parts of the " + all + " rows of " + t);
        }
        long width = all == 0 ? 0 : t.numel() / all;
        return Arrays.stream(rows).map(r -> r * width).toArray();
    }

    private void sizes(String what, Tensor large, Tensor small) {
        if (large.dtype() != small.dtype() || large.numel() != small.numel() * size()) {
            throw wrong(what + " over " + size() + " ranks between " + large + " and " + small + ": one must have " + size() + " times the elements"
                + " of the other, in the same type");
        }
    }

    private Tensor usable(Tensor t) {
        switch (t.dtype()) {
            case FLOAT32, BFLOAT16, FLOAT16, FLOAT64, INT32, INT64 -> { }
            default -> throw wrong(t.dtype() + " is not communicated; convert " + t);
        }
        if (!t.isContiguous()) throw wrong(t + " is not contiguous");
        return t;
    }

    private Reduction checked(Reduction reduction, Tensor t) {
        if (reduction == Reduction.AVG && (t.dtype() == DType.INT32 || t.dtype() == DType.INT64)) throw wrong("no average of integers: " + t);
        return reduction;
    }

    private int member(int other) {
        if (other < 0 || other >= size()) throw wrong("rank " + other + " of " + size());
        return other;
    }

    private IllegalArgumentException wrong(String text) { return new IllegalArgumentException("group " + name + " " + ranks + ": " + text); }

    /** Releases and notes what its operations held when they are over. */
    private record Tracked(CheckedGroup group, Work inner, List<Operation> operations, List<FlightRecorder.Entry> entries) implements Work {
        @Override public void await() {
            long begin = System.nanoTime();
            try {
                inner.await();
                for (int i = 0; i < entries.size(); i++) {
                    if (entries.get(i).finishedNanos() == 0) group.finish(operations.get(i), entries.get(i), begin);
                }
            } finally {
                operations.forEach(Operation::release);
            }
        }

        @Override public boolean isDone() { return inner.isDone(); }
    }
}
