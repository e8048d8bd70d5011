package org.trainyard.engine.tests.group;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * NCCL, the CUDA runtime and libtorch's stream as C functions that only write down how they were called. Built from upcalls, so that the
 * binding calls real function pointers with the real C types.
 */
public final class StandInGpu {
    static final long COMPUTE_STREAM = 7;
    private static final MemoryLayout ID = MemoryLayout.structLayout(MemoryLayout.sequenceLayout(128, JAVA_BYTE));
    private static final Map<Class<?>, MemoryLayout> C_TYPES = Map.of(int.class, JAVA_INT, long.class, JAVA_LONG, MemorySegment.class, ADDRESS);

    private final Map<String, MemorySegment> functions = new HashMap<>();
    private final List<String> calls = new ArrayList<>();
    private final MemorySegment errorText = Arena.global().allocateFrom("internal error");
    volatile boolean eventsAreDone;
    volatile int resultOfCollectives;
    volatile int asyncError;
    volatile byte[] id;
    private long next = 100;

    StandInGpu() {
        for (var m : StandInGpu.class.getDeclaredMethods()) {
            if (!m.getName().startsWith("nccl") && !m.getName().startsWith("cuda") && !m.getName().startsWith("aoti")) continue;
            MemoryLayout[] arguments = new MemoryLayout[m.getParameterCount()];
            for (int i = 0; i < arguments.length; i++) arguments[i] = C_TYPES.get(m.getParameterTypes()[i]);
            if (m.getName().equals("ncclCommInitRank")) arguments[2] = ID;
            try {
                var handle = MethodHandles.lookup().findVirtual(StandInGpu.class, m.getName(), MethodType.methodType(m.getReturnType(), m.getParameterTypes()))
                    .bindTo(this);
                functions.put(m.getName(),
                    Linker.nativeLinker().upcallStub(handle, FunctionDescriptor.of(C_TYPES.get(m.getReturnType()), arguments), Arena.global()));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    Optional<MemorySegment> find(String name) { return Optional.ofNullable(functions.get(name)); }

    /** What was called since the last time, but for the watchdog's own questions. */
    synchronized List<String> taken() {
        List<String> all = List.copyOf(calls);
        calls.clear();
        return all;
    }

    synchronized boolean wasCalled(String name) { return calls.stream().anyMatch(c -> c.startsWith(name)); }

    private synchronized int note(String call) {
        calls.add(call);
        return 0;
    }

    private synchronized int make(String call, MemorySegment out) {
        out.reinterpret(8).set(JAVA_LONG, 0, next);
        return note(call + " -> " + next++);
    }

    int ncclGetVersion(MemorySegment v) {
        v.reinterpret(4).set(JAVA_INT, 0, 22703);
        return 0;
    }

    int ncclGetUniqueId(MemorySegment to) {
        for (int i = 0; i < 128; i++) to.reinterpret(128).set(JAVA_BYTE, i, (byte) (i * 3));
        return note("ncclGetUniqueId");
    }

    int ncclCommInitRank(MemorySegment comm, int ranks, MemorySegment id, int rank) {
        this.id = id.toArray(JAVA_BYTE);
        return make("ncclCommInitRank " + rank + "/" + ranks, comm);
    }

    int ncclCommDestroy(long comm) { return note("ncclCommDestroy " + comm); }

    int ncclCommAbort(long comm) { return note("ncclCommAbort " + comm); }

    int ncclCommGetAsyncError(long comm, MemorySegment e) {
        e.reinterpret(4).set(JAVA_INT, 0, asyncError);
        return 0;
    }

    MemorySegment ncclGetErrorString(int code) { return errorText; }

    int ncclGroupStart() { return note("ncclGroupStart"); }

    int ncclGroupEnd() { return note("ncclGroupEnd"); }

    int ncclAllReduce(long from, long to, long count, int type, int op, long comm, long stream) {
        note("ncclAllReduce" + (from == to ? " in place" : "") + " count " + count + " type " + type + " op " + op + " comm " + comm + " stream " + stream);
        return resultOfCollectives;
    }

    int ncclBroadcast(long from, long to, long count, int type, int root, long comm, long stream) {
        return note("ncclBroadcast" + (from == to ? " in place" : "") + " count " + count + " type " + type + " root " + root);
    }

    int ncclReduceScatter(long from, long to, long count, int type, int op, long comm, long stream) {
        return note("ncclReduceScatter count " + count + " type " + type + " op " + op);
    }

    int ncclAllGather(long from, long to, long count, int type, long comm, long stream) { return note("ncclAllGather count " + count + " type " + type); }

    int ncclSend(long from, long count, int type, int peer, long comm, long stream) { return note("ncclSend count " + count + " to " + peer + " at " + from); }

    int ncclRecv(long to, long count, int type, int peer, long comm, long stream) { return note("ncclRecv count " + count + " from " + peer + " at " + to); }

    int cudaSetDevice(int device) { return 0; }

    int cudaStreamCreateWithFlags(MemorySegment out, int flags) { return make("cudaStreamCreateWithFlags " + flags, out); }

    int cudaStreamDestroy(long stream) { return note("cudaStreamDestroy " + stream); }

    int cudaStreamWaitEvent(long stream, long event, int flags) { return note("stream " + stream + " waits for " + event); }

    int cudaEventCreateWithFlags(MemorySegment out, int flags) { return make("cudaEventCreateWithFlags " + flags, out); }

    int cudaEventDestroy(long event) { return note("cudaEventDestroy " + event); }

    int cudaEventRecord(long event, long stream) { return note("record " + event + " on " + stream); }

    int cudaEventQuery(long event) { return eventsAreDone ? 0 : 600; }

    int aoti_torch_get_current_cuda_stream(int device, MemorySegment out) {
        out.reinterpret(8).set(JAVA_LONG, 0, COMPUTE_STREAM);
        return 0;
    }
}
