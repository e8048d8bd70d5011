package org.trainyard.gloo;

import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.pytorch.AllToAllOptions;
import org.bytedeco.pytorch.AllgatherOptions;
import org.bytedeco.pytorch.AllreduceOptions;
import org.bytedeco.pytorch.BroadcastOptions;
import org.bytedeco.pytorch.LongVector;
import org.bytedeco.pytorch.ProcessGroupGloo;
import org.bytedeco.pytorch.ReduceOp;
import org.bytedeco.pytorch.ReduceScatterOptions;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorOptions;
import org.bytedeco.pytorch.TensorVector;
import org.bytedeco.pytorch.Work;
import org.bytedeco.pytorch.global.torch;
import org.bytedeco.pytorch.global.torch.ScalarType;
import org.trainyard.engine.group.Reduction;
import org.trainyard.engine.group.spi.Operation;
import org.trainyard.engine.tensor.DType;

/** One call into Gloo: the engine's memory as the library's tensors, and what else the call needs while it runs. */
final class GlooCall implements AutoCloseable {
    private static final int TAG = 7;

    /** A pointer to memory that somebody else owns. */
    private static final class Address extends Pointer {
        Address(long address) { this.address = address; }
    }

    private final Operation operation;
    private final List<Pointer> held = new ArrayList<>();

    GlooCall(Operation operation) { this.operation = operation; }

    Work start(ProcessGroupGloo gloo) {
        Operation o = operation;
        return switch (o.kind()) {
            case ALL_REDUCE -> {
                AllreduceOptions options = hold(new AllreduceOptions());
                options.reduceOp(operator(o.reduction()));
                yield gloo.allreduce(list(output()), options);
            }
            case REDUCE_SCATTER -> {
                ReduceScatterOptions options = hold(new ReduceScatterOptions());
                options.reduceOp(operator(o.reduction()));
                yield gloo._reduce_scatter_base(output(), input(), options);
            }
            case ALL_GATHER -> gloo._allgather_base(output(), input(), hold(new AllgatherOptions()));
            case ALL_TO_ALL -> gloo.alltoall_base(output(), input(), hold(new LongVector(o.outputElements())), hold(new LongVector(o.inputElements())),
                hold(new AllToAllOptions()));
            case BROADCAST -> {
                BroadcastOptions options = hold(new BroadcastOptions());
                options.rootRank(o.peer());
                yield gloo.broadcast(list(output()), options);
            }
            case BARRIER -> gloo.barrier();
            case SEND -> gloo.send(list(input()), o.peer(), TAG);
            case RECEIVE -> gloo.recv(list(output()), o.peer(), TAG);
        };
    }

    private ReduceOp operator(Reduction reduction) {
        return hold(new ReduceOp(switch (reduction) {
            case SUM -> ReduceOp.RedOpType.SUM;
            case MAX -> ReduceOp.RedOpType.MAX;
            case AVG -> ReduceOp.RedOpType.AVG;
        }));
    }

    private Tensor input() { return wrap(operation.inputData().address(), operation.inputCount()); }

    private Tensor output() { return wrap(operation.outputData().address(), operation.outputCount()); }

    private Tensor wrap(long address, long count) {
        Address at = hold(new Address(address));
        TensorOptions options = hold(new TensorOptions(type(operation.dtype())));
        return hold(torch.from_blob(at, new long[] {count}, options));
    }

    private TensorVector list(Tensor t) { return hold(new TensorVector(t)); }

    private <P extends Pointer> P hold(P pointer) {
        held.add(pointer);
        return pointer;
    }

    private static ScalarType type(DType dtype) {
        return switch (dtype) {
            case FLOAT32 -> ScalarType.Float;
            case BFLOAT16 -> ScalarType.BFloat16;
            case FLOAT16 -> ScalarType.Half;
            case FLOAT64 -> ScalarType.Double;
            case INT32 -> ScalarType.Int;
            case INT64 -> ScalarType.Long;
            default -> throw new IllegalArgumentException(dtype + " is not communicated");
        };
    }

    @Override public void close() { held.forEach(Pointer::close); }
}
