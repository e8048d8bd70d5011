package org.trainyard.engine.group.nccl;

import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.trainyard.engine.group.CollectiveException;
import org.trainyard.engine.group.FlightRecorder;
import org.trainyard.engine.group.Work;
import org.trainyard.engine.group.spi.CheckedGroup;
import org.trainyard.engine.group.spi.Operation;
import org.trainyard.engine.group.spi.OperationKind;
import org.trainyard.engine.tensor.DType;

/**
 * A GPU rank's membership of a group. Operations run on a stream of the group: each waits on the device for what was computed before it, and
 * awaiting it makes later computation wait on the device. Only a barrier makes the processor wait. Sums are in NCCL's own order.
 */
final class NcclGroup extends CheckedGroup {
    private final NcclCommunicator communicator;
    private final NcclApi nccl;
    private final CudaApi cuda;
    private final long comm;
    private final long stream;
    /** A number on the device, for barriers. */
    private final long token;
    private volatile boolean gone;

    NcclGroup(String name, int rank, List<Integer> ranks, FlightRecorder recorder, NcclCommunicator communicator, NcclApi nccl, CudaApi cuda, long comm,
        long stream, long token) {
        super(name, rank, ranks, recorder);
        this.communicator = communicator;
        this.nccl = nccl;
        this.cuda = cuda;
        this.comm = comm;
        this.stream = stream;
        this.token = token;
    }

    @Override protected Work start(Operation o) { return startBatch(List.of(o)); }

    @Override protected Work startBatch(List<Operation> operations) {
        communicator.check();
        long event = communicator.event();
        long compute = cuda.computeStream();
        // The same event serves twice: once the stream has been told to wait for it, it may be recorded anew.
        cuda.record(event, compute);
        cuda.await(stream, event);
        boolean grouped = operations.size() > 1;
        if (grouped) nccl.groupStart();
        for (Operation o : operations) put(o);
        if (grouped) nccl.groupEnd();
        cuda.record(event, stream);
        Flight flight = new Flight(this, operations.getFirst(), event);
        communicator.watch(flight);
        return new Pending(flight);
    }

    private void put(Operation o) {
        DType type = o.dtype();
        switch (o.kind()) {
            case ALL_REDUCE -> nccl.allReduce(at(o.input()), at(o.output()), o.inputCount(), type, o.reduction(), comm, stream);
            case REDUCE_SCATTER -> nccl.reduceScatter(at(o.input()), at(o.output()), o.outputCount(), type, o.reduction(), comm, stream);
            case ALL_GATHER -> nccl.allGather(at(o.input()), at(o.output()), o.inputCount(), type, comm, stream);
            case BROADCAST -> nccl.broadcast(at(o.input()), at(o.output()), o.inputCount(), type, o.peer(), comm, stream);
            case ALL_TO_ALL -> exchange(o);
            case SEND -> nccl.send(at(o.input()), o.inputCount(), type, o.peer(), comm, stream);
            case RECEIVE -> nccl.receive(at(o.output()), o.outputCount(), type, o.peer(), comm, stream);
            case BARRIER -> nccl.allReduce(token, token, 1, DType.INT32, org.trainyard.engine.group.Reduction.MAX, comm, stream);
        }
    }

    /** NCCL has no all-to-all of its own: one group of messages. */
    private void exchange(Operation o) {
        long from = at(o.input()), to = at(o.output()), width = o.dtype().bytes();
        nccl.groupStart();
        for (int peer = 0; peer < size(); peer++) {
            long gives = o.inputElements()[peer], takes = o.outputElements()[peer];
            if (gives > 0) nccl.send(from, gives, o.dtype(), peer, comm, stream);
            if (takes > 0) nccl.receive(to, takes, o.dtype(), peer, comm, stream);
            from += gives * width;
            to += takes * width;
        }
        nccl.groupEnd();
    }

    private static long at(org.trainyard.engine.tensor.Tensor t) { return t.address(); }

    /** What the device reports of this group. */
    java.util.Optional<String> asyncError() { return nccl.asyncError(comm); }

    /** Ends what is under way, so that the device lets go of it. */
    synchronized void abort() {
        if (gone) return;
        gone = true;
        nccl.abort(comm);
    }

    @Override public synchronized void close() {
        if (gone) return;
        gone = true;
        nccl.destroy(comm);
        cuda.destroyStream(stream);
    }

    private final class Pending implements Work {
        private final Flight flight;

        Pending(Flight flight) { this.flight = flight; }

        @Override public boolean isDone() { return flight.complete || cuda.isDone(flight.event); }

        @Override public void await() {
            communicator.check();
            if (!flight.complete) {
                if (flight.operation.kind() == OperationKind.BARRIER) standStill();
                else cuda.await(cuda.computeStream(), flight.event);
            }
            flight.awaited = true;
        }

        private void standStill() throws CollectiveException {
            while (!cuda.isDone(flight.event)) {
                communicator.check();
                LockSupport.parkNanos(20_000);
            }
        }
    }
}
