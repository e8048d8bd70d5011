package org.trainyard.engine.group.nccl;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.trainyard.engine.group.CollectiveException;
import org.trainyard.engine.group.CollectiveException.Reason;
import org.trainyard.engine.group.Reduction;
import org.trainyard.engine.tensor.DType;
import org.trainyard.run.UserError;

/**
 * The functions of {@code nccl.h} (version 2.10 and later) that the engine calls. Communicators, streams and buffers are addresses. Every
 * call throws a {@link CollectiveException} with NCCL's own words unless it succeeds. Thread-safe as NCCL is.
 */
final class NcclApi {
    /** Bytes of an {@code ncclUniqueId}. */
    static final int ID_BYTES = 128;
    /** An {@code ncclUniqueId}, which is passed by value. */
    static final StructLayout ID = MemoryLayout.structLayout(MemoryLayout.sequenceLayout(ID_BYTES, JAVA_BYTE));
    static final int SUCCESS = 0, IN_PROGRESS = 7;

    private final Linker linker = Linker.nativeLinker();
    private final Function<String, Optional<MemorySegment>> symbols;
    private final MethodHandle getVersion;
    private final MethodHandle getUniqueId;
    private final MethodHandle commInitRank;
    private final MethodHandle commDestroy;
    private final MethodHandle commAbort;
    private final MethodHandle commGetAsyncError;
    private final MethodHandle getErrorString;
    private final MethodHandle groupStart;
    private final MethodHandle groupEnd;
    private final MethodHandle allReduce;
    private final MethodHandle broadcast;
    private final MethodHandle reduceScatter;
    private final MethodHandle allGather;
    private final MethodHandle send;
    private final MethodHandle recv;

    /** @param symbols finds a function by its C name */
    NcclApi(Function<String, Optional<MemorySegment>> symbols) {
        this.symbols = symbols;
        getVersion = bind("ncclGetVersion", ADDRESS);
        getUniqueId = bind("ncclGetUniqueId", ADDRESS);
        commInitRank = bind("ncclCommInitRank", ADDRESS, JAVA_INT, ID, JAVA_INT);
        commDestroy = bind("ncclCommDestroy", JAVA_LONG);
        commAbort = bind("ncclCommAbort", JAVA_LONG);
        commGetAsyncError = bind("ncclCommGetAsyncError", JAVA_LONG, ADDRESS);
        groupStart = bind("ncclGroupStart");
        groupEnd = bind("ncclGroupEnd");
        allReduce = bind("ncclAllReduce", JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_INT, JAVA_LONG, JAVA_LONG);
        broadcast = bind("ncclBroadcast", JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_INT, JAVA_LONG, JAVA_LONG);
        reduceScatter = bind("ncclReduceScatter", JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_INT, JAVA_LONG, JAVA_LONG);
        allGather = bind("ncclAllGather", JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_LONG, JAVA_LONG);
        send = bind("ncclSend", JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_INT, JAVA_LONG, JAVA_LONG);
        recv = bind("ncclRecv", JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_INT, JAVA_LONG, JAVA_LONG);
        getErrorString = linker.downcallHandle(symbol("ncclGetErrorString"), FunctionDescriptor.of(ADDRESS, JAVA_INT));
    }

    private MethodHandle bind(String name, MemoryLayout... arguments) {
        return linker.downcallHandle(symbol(name), FunctionDescriptor.of(JAVA_INT, arguments));
    }

    private MemorySegment symbol(String name) {
        return symbols.apply(name).orElseThrow(() -> new UserError("--distributed-backend nccl: the loaded libtorch brings no " + name
            + "; give the torch/lib folder of a CUDA build of PyTorch by --libtorch"));
    }

    /** Such as 22703 for 2.27.3. */
    int version() {
        try (Arena a = Arena.ofConfined()) {
            MemorySegment v = a.allocate(JAVA_INT);
            check("ncclGetVersion", (int) getVersion.invokeExact(v));
            return v.get(JAVA_INT, 0);
        } catch (Throwable t) {
            throw rethrow(t);
        }
    }

    byte[] uniqueId() {
        try (Arena a = Arena.ofConfined()) {
            MemorySegment id = a.allocate(ID);
            check("ncclGetUniqueId", (int) getUniqueId.invokeExact(id));
            return id.toArray(JAVA_BYTE);
        } catch (Throwable t) {
            throw rethrow(t);
        }
    }

    long initRank(int size, byte[] id, int rank) {
        try (Arena a = Arena.ofConfined()) {
            MemorySegment comm = a.allocate(ADDRESS), value = a.allocate(ID).copyFrom(MemorySegment.ofArray(id));
            check("ncclCommInitRank", (int) commInitRank.invokeExact(comm, size, value, rank));
            return comm.get(JAVA_LONG, 0);
        } catch (Throwable t) {
            throw rethrow(t);
        }
    }

    void destroy(long comm) { call("ncclCommDestroy", commDestroy, comm); }

    /** Ends what is under way on this rank; the communicator is gone afterwards. */
    void abort(long comm) { call("ncclCommAbort", commAbort, comm); }

    private void call(String name, MethodHandle h, long comm) {
        try {
            check(name, (int) h.invokeExact(comm));
        } catch (Throwable t) {
            throw rethrow(t);
        }
    }

    /** What went wrong on the device since, in words; empty while nothing did. */
    Optional<String> asyncError(long comm) {
        try (Arena a = Arena.ofConfined()) {
            MemorySegment e = a.allocate(JAVA_INT);
            check("ncclCommGetAsyncError", (int) commGetAsyncError.invokeExact(comm, e));
            int code = e.get(JAVA_INT, 0);
            return code == SUCCESS || code == IN_PROGRESS ? Optional.empty() : Optional.of(words(code));
        } catch (Throwable t) {
            throw rethrow(t);
        }
    }

    void groupStart() { group("ncclGroupStart", groupStart); }

    void groupEnd() { group("ncclGroupEnd", groupEnd); }

    private void group(String name, MethodHandle h) {
        try {
            check(name, (int) h.invokeExact());
        } catch (Throwable t) {
            throw rethrow(t);
        }
    }

    void allReduce(long from, long to, long count, DType type, Reduction how, long comm, long stream) {
        seven("ncclAllReduce", allReduce, from, to, count, code(type), code(how), comm, stream);
    }

    void broadcast(long from, long to, long count, DType type, int root, long comm, long stream) {
        seven("ncclBroadcast", broadcast, from, to, count, code(type), root, comm, stream);
    }

    /** @param count elements of the output */
    void reduceScatter(long from, long to, long count, DType type, Reduction how, long comm, long stream) {
        seven("ncclReduceScatter", reduceScatter, from, to, count, code(type), code(how), comm, stream);
    }

    private void seven(String name, MethodHandle h, long from, long to, long count, int type, int fifth, long comm, long stream) {
        try {
            check(name, (int) h.invokeExact(from, to, count, type, fifth, comm, stream));
        } catch (Throwable t) {
            throw rethrow(t);
        }
    }

    /** @param count elements of the input */
    void allGather(long from, long to, long count, DType type, long comm, long stream) {
        try {
            check("ncclAllGather", (int) allGather.invokeExact(from, to, count, code(type), comm, stream));
        } catch (Throwable t) {
            throw rethrow(t);
        }
    }

    void send(long from, long count, DType type, int peer, long comm, long stream) { message("ncclSend", send, from, count, type, peer, comm, stream); }

    void receive(long to, long count, DType type, int peer, long comm, long stream) { message("ncclRecv", recv, to, count, type, peer, comm, stream); }

    private void message(String name, MethodHandle h, long at, long count, DType type, int peer, long comm, long stream) {
        try {
            check(name, (int) h.invokeExact(at, count, code(type), peer, comm, stream));
        } catch (Throwable t) {
            throw rethrow(t);
        }
    }

    /** {@code ncclDataType_t} */
    static int code(DType type) {
        return switch (type) {
            case INT32 -> 2;
            case INT64 -> 4;
            case FLOAT16 -> 6;
            case FLOAT32 -> 7;
            case FLOAT64 -> 8;
            case BFLOAT16 -> 9;
            default -> throw new IllegalArgumentException(type + " is not communicated");
        };
    }

    /** {@code ncclRedOp_t} */
    static int code(Reduction how) {
        return switch (how) {
            case SUM -> 0;
            case MAX -> 2;
            case AVG -> 4;
        };
    }

    private void check(String name, int code) {
        if (code != SUCCESS && code != IN_PROGRESS) throw new CollectiveException(Reason.TRANSPORT, List.of(), name + ": " + words(code), null);
    }

    private String words(int code) throws CollectiveException {
        try {
            MemorySegment text = (MemorySegment) getErrorString.invokeExact(code);
            return text.address() == 0 ? "NCCL error " + code : text.reinterpret(4096).getString(0);
        } catch (Throwable t) {
            throw rethrow(t);
        }
    }

    private static RuntimeException rethrow(Throwable t) {
        if (t instanceof RuntimeException e) return e;
        if (t instanceof Error e) throw e;
        return new IllegalStateException(t);
    }
}
