package org.trainyard.engine.internal.torch;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An ATen operator called by name through libtorch's dispatcher. Arguments are given in the schema's order, all of them; the stable ABI
 * has no {@code Scalar}, so operators that take one are reached through {@link ScalarOps}. Thread-safe.
 */
public final class Operator {
    /** An optional argument that is present; an absent one is {@code null}. */
    public record Present(Object value) {}

    private static final int MAX_ARGUMENTS = 64;
    private static final ConcurrentHashMap<String, Operator> CACHE = new ConcurrentHashMap<>();
    private static final ThreadLocal<MemorySegment> STACK = ThreadLocal.withInitial(() -> Arena.global().allocate(8L * MAX_ARGUMENTS, 16));

    private static final MethodHandle CALL = Binding.status("torch_call_dispatcher", ADDRESS, ADDRESS, ADDRESS, JAVA_LONG);
    private static final MethodHandle NEW_LIST = Binding.status("torch_new_list_reserve_size", JAVA_LONG, ADDRESS);
    private static final MethodHandle PUSH = Binding.status("torch_list_push_back", JAVA_LONG, JAVA_LONG);
    private static final MethodHandle NEW_STRING = Binding.status("torch_new_string_handle", ADDRESS, JAVA_LONG, ADDRESS);
    private static final MethodHandle NEW_VALUE = Binding.status("torch_new_stable_ivalue", ADDRESS);
    private static final MethodHandle LIST_SIZE = Binding.status("torch_list_size", JAVA_LONG, ADDRESS);
    private static final MethodHandle LIST_ITEM = Binding.status("torch_list_get_item", JAVA_LONG, JAVA_LONG, ADDRESS);
    private static final MethodHandle DELETE_LIST = Binding.status("torch_delete_list", JAVA_LONG);
    private static final long ABI = TorchVersion.abi();

    private final String qualified;
    private final MemorySegment name;
    private final MemorySegment overload;

    private Operator(String qualified) {
        this.qualified = qualified;
        int colon = qualified.indexOf("::");
        String full = colon < 0 ? "aten::" + qualified : qualified;
        int dot = full.indexOf('.');
        name = Arena.global().allocateFrom(dot < 0 ? full : full.substring(0, dot));
        overload = Arena.global().allocateFrom(dot < 0 ? "" : full.substring(dot + 1));
    }

    /** @param name like {@code mm}, {@code add.Tensor} or {@code mkldnn::_linear_pointwise}; {@code aten::} is the default namespace */
    public static Operator of(String name) {
        return CACHE.computeIfAbsent(name, Operator::new);
    }

    /** Calls it; results replace the arguments on the returned stack, each owned by the caller. */
    public MemorySegment call(Object... arguments) {
        MemorySegment stack = STACK.get();
        try {
            long[] values = new long[arguments.length];
            for (int i = 0; i < values.length; i++) values[i] = encode(arguments[i]);
            for (int i = 0; i < values.length; i++) stack.setAtIndex(JAVA_LONG, i, values[i]);
            Binding.check((int) CALL.invokeExact(name, overload, stack, ABI));
            return stack;
        } catch (TorchException e) {
            throw new TorchException(qualified + ": " + e.getMessage());
        } catch (Throwable t) {
            throw Binding.rethrow(t);
        }
    }

    /** Reads the list of tensors at {@code index} of a returned stack and frees the list. */
    public static long[] tensorList(MemorySegment stack, int index) {
        long list = stack.getAtIndex(JAVA_LONG, index);
        MemorySegment r = Binding.result();
        try {
            Binding.check((int) LIST_SIZE.invokeExact(list, r));
            long[] handles = new long[(int) r.get(JAVA_LONG, 0)];
            for (int i = 0; i < handles.length; i++) {
                Binding.check((int) LIST_ITEM.invokeExact(list, (long) i, r));
                handles[i] = r.get(JAVA_LONG, 0);
            }
            Binding.check((int) DELETE_LIST.invokeExact(list));
            return handles;
        } catch (Throwable t) {
            throw Binding.rethrow(t);
        }
    }

    private static long encode(Object argument) throws Throwable {
        return switch (argument) {
            case null -> 0L;
            case TensorHandle t -> Binding.newHandle(t.handle());
            case Long l -> l;
            case Integer i -> i.longValue();
            case Boolean b -> b ? 1L : 0L;
            case Double d -> Double.doubleToRawLongBits(d);
            case EnumCode d -> d.code();
            case String s -> string(s);
            case long[] l -> longList(l);
            case boolean[] l -> booleanList(l);
            case List<?> l -> list(l);
            case Present p -> present(p);
            default -> throw new IllegalArgumentException("no ABI form for " + argument.getClass());
        };
    }

    private static long string(String s) throws Throwable {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment text = arena.allocateFrom(s);
            MemorySegment r = Binding.result();
            Binding.check((int) NEW_STRING.invokeExact(text, text.byteSize() - 1, r));
            return r.get(JAVA_LONG, 0);
        }
    }

    private static long present(Present p) throws Throwable {
        long value = encode(p.value());
        MemorySegment r = Binding.result();
        Binding.check((int) NEW_VALUE.invokeExact(r));
        long box = r.get(JAVA_LONG, 0);
        MemorySegment.ofAddress(box).reinterpret(8).set(JAVA_LONG, 0, value);
        return box;
    }

    private static long newList(long size) throws Throwable {
        MemorySegment r = Binding.result();
        Binding.check((int) NEW_LIST.invokeExact(size, r));
        return r.get(JAVA_LONG, 0);
    }

    private static long longList(long[] values) throws Throwable {
        long list = newList(values.length);
        for (long v : values) Binding.check((int) PUSH.invokeExact(list, v));
        return list;
    }

    private static long booleanList(boolean[] values) throws Throwable {
        long list = newList(values.length);
        for (boolean v : values) Binding.check((int) PUSH.invokeExact(list, v ? 1L : 0L));
        return list;
    }

    private static long list(List<?> values) throws Throwable {
        long list = newList(values.size());
        for (Object v : values) Binding.check((int) PUSH.invokeExact(list, encode(v)));
        return list;
    }
}
