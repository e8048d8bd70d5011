package org.trainyard.engine.group;

import java.util.List;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/**
 * One rank's membership of a group. All members call the same collectives in the same order with the same types and sizes; the transport
 * checks that they do. Tensors are contiguous, in fp32, bf16, fp16, fp64, int64 or int32. Every rank gets the same bits. Between threads and
 * over shared memory sums are taken in the order of ranks, those of bf16 and fp16 in fp32 with one rounding at the end; Gloo and NCCL sum in an
 * order of their own, in the tensors' type.
 *
 * <p>Ranks within the group count from 0; {@link #ranks()} gives their numbers in the world. Operations started asynchronously run in the
 * order in which they were started.
 *
 * <p>Thread rule: one thread at a time uses a rank's membership.
 */
public interface ProcessGroup extends AutoCloseable {
    /** For messages and traces, such as {@code tp}. */
    String name();

    /** This rank's number in the group. */
    int rank();

    int size();

    /** The world ranks of the members, in order. */
    List<Integer> ranks();

    /** Replaces {@code t} by the reduction over all ranks. */
    Work allReduceAsync(Tensor t, Reduction reduction);

    /**
     * Reduces {@code input} and leaves the {@code rank()}-th part of it here.
     *
     * @param output {@code input.numel() / size()} elements; may be that part of {@code input} itself
     */
    Work reduceScatterAsync(Tensor output, Tensor input, Reduction reduction);

    /**
     * Puts the inputs of all ranks one after the other.
     *
     * @param output {@code size() * input.numel()} elements; {@code input} may be this rank's part of it
     */
    Work allGatherAsync(Tensor output, Tensor input);

    /**
     * Sends rows of {@code input} to every rank and receives rows from every rank into {@code output}, both in rank order.
     *
     * @param outputRows how many rows (of dimension 0) come from each rank; null for equal parts
     * @param inputRows how many rows go to each rank; null for equal parts
     */
    Work allToAllAsync(Tensor output, Tensor input, long[] outputRows, long[] inputRows);

    /** Gives {@code t} of rank {@code root} of the group to all. */
    Work broadcastAsync(Tensor t, int root);

    /** Matches a receive of the peer; messages between two ranks keep their order. Finished when {@code t} may be changed again. */
    Work sendAsync(Tensor t, int peer);

    Work receiveAsync(Tensor t, int peer);

    /** Starts several messages at once, so that ranks may send to each other without waiting in a circle. */
    Work batchAsync(List<Transfer> transfers);

    Work barrierAsync();

    /**
     * A tensor of zeros for large collectives, in memory that suits the transport: of processes on one machine, memory that all of them reach, so
     * that they reduce, scatter and gather in place. All members call it together with the same type and shape, and then give the same part of it
     * to a collective, or none of them does. The memory may outlive the tensor until the process ends. Belongs to the current scope.
     */
    default Tensor allocate(DType type, Device device, long... shape) { return Tensors.zeros(type, device, shape); }

    default void allReduce(Tensor t, Reduction reduction) { allReduceAsync(t, reduction).await(); }

    /** Sums over all ranks. */
    default void allReduce(Tensor t) { allReduce(t, Reduction.SUM); }

    default void reduceScatter(Tensor output, Tensor input, Reduction reduction) { reduceScatterAsync(output, input, reduction).await(); }

    default void allGather(Tensor output, Tensor input) { allGatherAsync(output, input).await(); }

    default void allToAll(Tensor output, Tensor input, long[] outputRows, long[] inputRows) {
        allToAllAsync(output, input, outputRows, inputRows).await();
    }

    default void broadcast(Tensor t, int root) { broadcastAsync(t, root).await(); }

    default void send(Tensor t, int peer) { sendAsync(t, peer).await(); }

    default void receive(Tensor t, int peer) { receiveAsync(t, peer).await(); }

    default void batch(List<Transfer> transfers) { batchAsync(transfers).await(); }

    default void barrier() { barrierAsync().await(); }

    /** Leaves the group; never throws a checked exception. */
    @Override default void close() { }
}
