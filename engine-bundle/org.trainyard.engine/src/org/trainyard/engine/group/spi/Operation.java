package org.trainyard.engine.group.spi;

import java.lang.foreign.MemorySegment;
import java.util.Locale;
import org.trainyard.engine.group.Reduction;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Tensor;

/**
 * One rank's part in an operation, its arguments checked. Immutable but for the handles it holds while it runs.
 */
public final class Operation {
    private static final MemorySegment NOTHING = MemorySegment.NULL;

    private final OperationKind kind;
    private final long sequence;
    private final Reduction reduction;
    private final int peer;
    private final long[] outputRows;
    private final long[] inputRows;
    private final DType dtype;
    private final long inputCount;
    private final long outputCount;
    private Tensor input;
    private Tensor output;
    private MemorySegment inputData;
    private MemorySegment outputData;
    private boolean held;
    private long settledNanos;

    Operation(OperationKind kind, long sequence, Tensor input, Tensor output, Reduction reduction, int peer, long[] outputRows, long[] inputRows) {
        this.kind = kind;
        this.sequence = sequence;
        this.input = input;
        this.output = output;
        this.reduction = reduction;
        this.peer = peer;
        this.outputRows = outputRows;
        this.inputRows = inputRows;
        Tensor any = input != null ? input : output;
        dtype = any == null ? DType.UINT8 : any.dtype();
        inputCount = input == null ? 0 : input.numel();
        outputCount = output == null ? 0 : output == input ? inputCount : output.numel();
    }

    public OperationKind kind() { return kind; }

    /** Its number among the group's operations of this rank, from 1. */
    public long sequence() { return sequence; }

    /** Null unless values are reduced. */
    public Reduction reduction() { return reduction; }

    /** The root of a broadcast, or the other rank of a message, within the group; -1 otherwise. */
    public int peer() { return peer; }

    public DType dtype() { return dtype; }

    /** What this rank gives, or null. */
    public Tensor input() { return input; }

    /** What this rank gets, or null; the same as the input where it is replaced. */
    public Tensor output() { return output; }

    public long inputCount() { return inputCount; }

    public long outputCount() { return outputCount; }

    public long inputBytes() { return inputCount * dtype.bytes(); }

    public long outputBytes() { return outputCount * dtype.bytes(); }

    /** For all-to-all: how many elements go to each rank. */
    public long[] inputElements() { return inputRows; }

    /** For all-to-all: how many elements come from each rank. */
    public long[] outputElements() { return outputRows; }

    /** The memory of a CPU input. */
    public MemorySegment inputData() {
        if (inputData == null) inputData = input == null ? NOTHING : input.data();
        return inputData;
    }

    /** The memory of a CPU output. */
    public MemorySegment outputData() {
        if (outputData == null) outputData = output == null ? NOTHING : output == input ? inputData() : output.data();
        return outputData;
    }

    /** The number of elements that all ranks must agree on; 0 where they need not. */
    public long agreedCount() {
        return switch (kind) {
            case ALL_TO_ALL, BARRIER -> 0;
            case RECEIVE -> outputCount;
            default -> inputCount;
        };
    }

    /** Whether another rank's part fits this one as far as type, kind and size go. */
    public boolean fits(Operation other) {
        return kind == other.kind && dtype == other.dtype && reduction == other.reduction && peer == other.peer
            && agreedCount() == other.agreedCount();
    }

    /**
     * Called by a transport when the operation is over here, before the rank can see it; the last call counts. Without it a trace shows the
     * operation under way until the rank asks.
     *
     * @param nanos by {@link System#nanoTime()}
     */
    public void settle(long nanos) { settledNanos = nanos; }

    /** By {@link System#nanoTime()}; 0 if the transport did not say. */
    public long settledNanos() { return settledNanos; }

    /** Keeps the memory alive until {@link #release()}, whatever the caller's scopes do. */
    void hold() {
        boolean same = input == output;
        if (input != null) input = input.share().keep();
        if (output != null) output = same ? input : output.share().keep();
        held = true;
    }

    void release() {
        if (!held) return;
        held = false;
        if (input != null) input.close();
        if (output != null && output != input) output.close();
    }

    /** Such as {@code all-reduce sum}. */
    public String what() {
        return reduction == null ? kind.toString() : kind + " " + reduction.name().toLowerCase(Locale.ROOT);
    }

    /** Such as {@code #17 all-reduce sum of 1024 × FLOAT32}. */
    @Override public String toString() { return "#" + sequence + " " + describe(); }

    /** Without the number, which differs among ranks for messages. */
    public String describe() {
        String text = what();
        if (kind == OperationKind.BARRIER) return text;
        text += " of " + Math.max(inputCount, kind == OperationKind.RECEIVE ? outputCount : 0) + " × " + dtype;
        return kind == OperationKind.BROADCAST ? text + " from group rank " + peer : text;
    }
}
