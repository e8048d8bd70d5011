package org.trainyard.engine.group.nccl;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.trainyard.engine.group.CollectiveException;
import org.trainyard.engine.group.CollectiveException.Reason;
import org.trainyard.run.UserError;

/**
 * Streams and events of the CUDA runtime, and the stream that libtorch computes on: what is needed to let a collective wait for the
 * computation before it and the computation after it wait for the collective, without the processor waiting for either. Thread-safe.
 */
final class CudaApi {
    private static final int NON_BLOCKING = 1, DISABLE_TIMING = 2, NOT_READY = 600;

    private final Linker linker = Linker.nativeLinker();
    private final Function<String, Optional<MemorySegment>> symbols;
    private final int device;
    private final MethodHandle setDevice;
    private final MethodHandle streamCreate;
    private final MethodHandle streamDestroy;
    private final MethodHandle streamWaitEvent;
    private final MethodHandle eventCreate;
    private final MethodHandle eventDestroy;
    private final MethodHandle eventRecord;
    private final MethodHandle eventQuery;
    private final MethodHandle currentStream;

    CudaApi(Function<String, Optional<MemorySegment>> symbols, int device) {
        this.symbols = symbols;
        this.device = device;
        setDevice = bind("cudaSetDevice", JAVA_INT);
        streamCreate = bind("cudaStreamCreateWithFlags", ADDRESS, JAVA_INT);
        streamDestroy = bind("cudaStreamDestroy", JAVA_LONG);
        streamWaitEvent = bind("cudaStreamWaitEvent", JAVA_LONG, JAVA_LONG, JAVA_INT);
        eventCreate = bind("cudaEventCreateWithFlags", ADDRESS, JAVA_INT);
        eventDestroy = bind("cudaEventDestroy", JAVA_LONG);
        eventRecord = bind("cudaEventRecord", JAVA_LONG, JAVA_LONG);
        eventQuery = bind("cudaEventQuery", JAVA_LONG);
        currentStream = bind("aoti_torch_get_current_cuda_stream", JAVA_INT, ADDRESS);
    }

    private MethodHandle bind(String name, MemoryLayout... arguments) {
        MemorySegment symbol = symbols.apply(name).orElseThrow(() -> new UserError("--distributed-backend nccl: the loaded libtorch brings no " + name
            + "; give the torch/lib folder of a CUDA build of PyTorch by --libtorch"));
        return linker.downcallHandle(symbol, FunctionDescriptor.of(JAVA_INT, arguments));
    }

    /** Chooses the device for calls of this thread. */
    void useDevice() {
        try {
            check("cudaSetDevice", (int) setDevice.invokeExact(device));
        } catch (Throwable t) {
            throw rethrow(t);
        }
    }

    long newStream() { return create("cudaStreamCreateWithFlags", streamCreate, NON_BLOCKING); }

    void destroyStream(long stream) { one("cudaStreamDestroy", streamDestroy, stream); }

    long newEvent() { return create("cudaEventCreateWithFlags", eventCreate, DISABLE_TIMING); }

    void destroyEvent(long event) { one("cudaEventDestroy", eventDestroy, event); }

    /** The stream that libtorch's operators use on this thread. */
    long computeStream() {
        try (Arena a = Arena.ofConfined()) {
            MemorySegment s = a.allocate(ADDRESS);
            check("aoti_torch_get_current_cuda_stream", (int) currentStream.invokeExact(device, s));
            return s.get(JAVA_LONG, 0);
        } catch (Throwable t) {
            throw rethrow(t);
        }
    }

    void record(long event, long stream) {
        try {
            check("cudaEventRecord", (int) eventRecord.invokeExact(event, stream));
        } catch (Throwable t) {
            throw rethrow(t);
        }
    }

    /** What is put into {@code stream} from now on waits for the event; the caller does not. */
    void await(long stream, long event) {
        try {
            check("cudaStreamWaitEvent", (int) streamWaitEvent.invokeExact(stream, event, 0));
        } catch (Throwable t) {
            throw rethrow(t);
        }
    }

    boolean isDone(long event) {
        try {
            int code = (int) eventQuery.invokeExact(event);
            if (code == NOT_READY) return false;
            check("cudaEventQuery", code);
            return true;
        } catch (Throwable t) {
            throw rethrow(t);
        }
    }

    private long create(String name, MethodHandle h, int flags) {
        try (Arena a = Arena.ofConfined()) {
            MemorySegment s = a.allocate(ADDRESS);
            check(name, (int) h.invokeExact(s, flags));
            return s.get(JAVA_LONG, 0);
        } catch (Throwable t) {
            throw rethrow(t);
        }
    }

    private static void one(String name, MethodHandle h, long argument) {
        try {
            check(name, (int) h.invokeExact(argument));
        } catch (Throwable t) {
            throw rethrow(t);
        }
    }

    private static void check(String name, int code) {
        if (code != 0) throw new CollectiveException(Reason.TRANSPORT, List.of(), name + ": CUDA error " + code, null);
    }

    private static RuntimeException rethrow(Throwable t) {
        if (t instanceof RuntimeException e) return e;
        if (t instanceof Error e) throw e;
        return new IllegalStateException(t);
    }
}
