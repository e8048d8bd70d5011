package org.trainyard.engine.internal.torch;

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
import org.trainyard.run.UserError;

/** The functions of libtorch's stable C ABI that the engine calls. Loading this class loads libtorch. Thread-safe. */
public final class Binding {
    public static final Natives NATIVES = Natives.load();
    /** Symbols for any device that the engine calls. */
    static final List<String> NEEDED = List.of("aoti_torch_abi_version", "aoti_torch_new_tensor_handle", "aoti_torch_delete_tensor_object",
        "aoti_torch_get_dtype", "aoti_torch_get_device_type", "aoti_torch_get_device_index", "aoti_torch_get_dim", "aoti_torch_get_sizes",
        "aoti_torch_get_strides", "aoti_torch_is_contiguous", "aoti_torch_get_data_ptr", "aoti_torch_empty_strided",
        "aoti_torch_create_tensor_from_blob", "aoti_torch__reinterpret_tensor", "torch_call_dispatcher",
        "torch_new_list_reserve_size", "torch_list_push_back", "torch_list_size", "torch_list_get_item", "torch_delete_list",
        "torch_new_string_handle", "torch_new_stable_ivalue");
    private static final Linker LINKER = Linker.nativeLinker();
    /** Out parameters of one call; calls return before another can start on the same thread. */
    private static final ThreadLocal<MemorySegment> RESULT = ThreadLocal.withInitial(() -> Arena.global().allocate(64, 16));

    private static final MethodHandle NEW_HANDLE = status("aoti_torch_new_tensor_handle", JAVA_LONG, ADDRESS);
    private static final MethodHandle DELETE = status("aoti_torch_delete_tensor_object", JAVA_LONG);
    private static final MethodHandle DTYPE = status("aoti_torch_get_dtype", JAVA_LONG, ADDRESS);
    private static final MethodHandle DEVICE_TYPE = status("aoti_torch_get_device_type", JAVA_LONG, ADDRESS);
    private static final MethodHandle DEVICE_INDEX = status("aoti_torch_get_device_index", JAVA_LONG, ADDRESS);
    private static final MethodHandle DIM = status("aoti_torch_get_dim", JAVA_LONG, ADDRESS);
    private static final MethodHandle SIZES = status("aoti_torch_get_sizes", JAVA_LONG, ADDRESS);
    private static final MethodHandle STRIDES = status("aoti_torch_get_strides", JAVA_LONG, ADDRESS);
    private static final MethodHandle CONTIGUOUS = status("aoti_torch_is_contiguous", JAVA_LONG, ADDRESS);
    private static final MethodHandle DATA = status("aoti_torch_get_data_ptr", JAVA_LONG, ADDRESS);
    private static final MethodHandle EMPTY =
        status("aoti_torch_empty_strided", JAVA_LONG, ADDRESS, ADDRESS, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS);
    private static final MethodHandle FROM_BLOB = status("aoti_torch_create_tensor_from_blob", ADDRESS, JAVA_LONG, ADDRESS, ADDRESS, JAVA_LONG,
        JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS);
    private static final MethodHandle REINTERPRET =
        status("aoti_torch__reinterpret_tensor", JAVA_LONG, JAVA_LONG, ADDRESS, ADDRESS, JAVA_LONG, ADDRESS);
    private static final Optional<MemorySegment> WHAT = NATIVES.symbols().find("torch_exception_get_what_without_backtrace");

    private Binding() {}

    /** A handle of a function that returns a status code, 0 for success. */
    public static MethodHandle status(String name, MemoryLayout... arguments) {
        return find(name).map(s -> LINKER.downcallHandle(s, FunctionDescriptor.of(JAVA_INT, arguments)))
            .orElseThrow(() -> new UserError("libtorch in " + NATIVES.folder() + " has no symbol " + name
                + ": it is older than 2.10; give a newer one by --libtorch"));
    }

    /** A function by its full descriptor, if the library has it. */
    public static Optional<MethodHandle> function(String name, FunctionDescriptor type) {
        return find(name).map(s -> LINKER.downcallHandle(s, type));
    }

    public static Optional<MemorySegment> find(String name) {
        return NATIVES.symbols().find(name);
    }

    /** Turns a non-zero status into an exception with libtorch's own message. */
    public static void check(int status) {
        if (status != 0) throw new TorchException(message(status));
    }

    private static String message(int status) {
        if (WHAT.isEmpty()) return "libtorch reported error " + status;
        try {
            var what = (MemorySegment) LINKER.downcallHandle(WHAT.get(), FunctionDescriptor.of(ADDRESS)).invokeExact();
            return what.address() == 0 ? "libtorch reported error " + status : what.reinterpret(65536).getString(0).strip();
        } catch (Throwable t) {
            return "libtorch reported error " + status;
        }
    }

    static MemorySegment result() { return RESULT.get(); }

    public static long newHandle(long tensor) {
        try {
            MemorySegment r = RESULT.get();
            check((int) NEW_HANDLE.invokeExact(tensor, r));
            return r.get(JAVA_LONG, 0);
        } catch (Throwable t) {
            throw rethrow(t);
        }
    }

    public static void deleteHandle(long tensor) {
        try {
            check((int) DELETE.invokeExact(tensor));
        } catch (Throwable t) {
            throw rethrow(t);
        }
    }

    /** The number that a function of a tensor and an out parameter gives. */
    public static long query(MethodHandle h, long tensor) {
        try {
            MemorySegment r = RESULT.get();
            r.set(JAVA_LONG, 0, 0);
            check((int) h.invoke(tensor, r));
            return r.get(JAVA_LONG, 0);
        } catch (Throwable t) {
            throw rethrow(t);
        }
    }

    public static int dtype(long tensor) { return (int) query(DTYPE, tensor); }

    public static int deviceType(long tensor) { return (int) query(DEVICE_TYPE, tensor); }

    public static int deviceIndex(long tensor) { return (int) query(DEVICE_INDEX, tensor); }

    public static boolean isContiguous(long tensor) { return (query(CONTIGUOUS, tensor) & 0xFF) != 0; }

    public static long dataPointer(long tensor) { return query(DATA, tensor); }

    public static long[] sizes(long tensor) { return longs(query(SIZES, tensor), (int) query(DIM, tensor)); }

    public static long[] strides(long tensor) { return longs(query(STRIDES, tensor), (int) query(DIM, tensor)); }

    private static long[] longs(long address, int n) {
        return n == 0 ? new long[0] : MemorySegment.ofAddress(address).reinterpret(8L * n).toArray(JAVA_LONG);
    }

    public static long empty(long[] shape, int dtype, int deviceType, int deviceIndex) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment r = RESULT.get();
            check((int) EMPTY.invokeExact((long) shape.length, copy(arena, shape), copy(arena, contiguousStrides(shape)), dtype, deviceType,
                deviceIndex, r));
            return r.get(JAVA_LONG, 0);
        } catch (Throwable t) {
            throw rethrow(t);
        }
    }

    /** A tensor on memory that the caller keeps alive. */
    public static long fromBlob(MemorySegment data, long[] shape, int dtype) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment r = RESULT.get();
            check((int) FROM_BLOB.invokeExact(data, (long) shape.length, copy(arena, shape), copy(arena, contiguousStrides(shape)), 0L, dtype, 0, 0,
                r));
            return r.get(JAVA_LONG, 0);
        } catch (Throwable t) {
            throw rethrow(t);
        }
    }

    /** A view with the given sizes and strides, {@code offset} elements into the storage. */
    public static long reinterpret(long tensor, long[] shape, long[] strides, long offset) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment r = RESULT.get();
            check((int) REINTERPRET.invokeExact(tensor, (long) shape.length, copy(arena, shape), copy(arena, strides), offset, r));
            return r.get(JAVA_LONG, 0);
        } catch (Throwable t) {
            throw rethrow(t);
        }
    }

    static MemorySegment copy(Arena arena, long[] values) {
        return values.length == 0 ? arena.allocate(8) : arena.allocateFrom(JAVA_LONG, values);
    }

    public static long[] contiguousStrides(long[] shape) {
        long[] strides = new long[shape.length];
        long n = 1;
        for (int i = shape.length - 1; i >= 0; i--) {
            strides[i] = n;
            n *= Math.max(1, shape[i]);
        }
        return strides;
    }

    static RuntimeException rethrow(Throwable t) {
        if (t instanceof RuntimeException e) return e;
        if (t instanceof Error e) throw e;
        return new IllegalStateException(t);
    }
}
