package org.trainyard.engine.tensor;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.invoke.MethodHandle;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.trainyard.engine.internal.torch.Binding;

/**
 * Counts the memory behind the tensors that one thread makes while a meter is open on it: each storage once, however many handles and views
 * there are. What operators use inside themselves is not seen. For measurements: with a meter open every handle costs a look at its storage.
 *
 * <p>Thread rule: opened, read and closed by one thread, which also makes and frees the tensors.
 */
public final class MemoryMeter implements AutoCloseable {
    private static final AtomicInteger OPEN = new AtomicInteger();
    private static final ThreadLocal<MemoryMeter> CURRENT = new ThreadLocal<>();

    /** A piece of memory and the handles on it. */
    static final class Storage {
        private final MemoryMeter meter;
        private final long address;
        private final long bytes;
        private int handles;

        private Storage(MemoryMeter meter, long address, long bytes) {
            this.meter = meter;
            this.address = address;
            this.bytes = bytes;
        }

        void release() {
            if (--handles > 0) return;
            meter.storages.remove(address);
            meter.bytes -= bytes;
        }
    }

    /** Loaded with the first meter: the engine does without these symbols. */
    private static final class Symbols {
        private static final MethodHandle SIZE = Binding.status("aoti_torch_get_storage_size", JAVA_LONG, ADDRESS);
        private static final MethodHandle OFFSET = Binding.status("aoti_torch_get_storage_offset", JAVA_LONG, ADDRESS);
    }

    private final Map<Long, Storage> storages = new HashMap<>();
    private long bytes;
    private long peak;
    private long marked;

    private MemoryMeter() {}

    /** Opens a meter on this thread, which has none. */
    public static MemoryMeter open() {
        if (CURRENT.get() != null) throw new IllegalStateException("this thread has a meter already");
        MemoryMeter m = new MemoryMeter();
        CURRENT.set(m);
        OPEN.incrementAndGet();
        return m;
    }

    /** Bytes that are alive. */
    public long bytes() { return bytes; }

    /** Pieces of memory that are alive. */
    public int pieces() { return storages.size(); }

    /** The most bytes since the meter was opened or {@link #restart() restarted}. */
    public long peak() { return peak; }

    /** The most bytes at any {@link #mark()} since then. */
    public long marked() { return marked; }

    /** Forgets peak and marks. */
    public void restart() {
        peak = bytes;
        marked = 0;
    }

    /** Notes what is alive on this thread's meter, if it has one: said at the end of each forward pass, when all that backward needs is there. */
    public static void mark() {
        MemoryMeter m = current();
        if (m != null) m.marked = Math.max(m.marked, m.bytes);
    }

    private static MemoryMeter current() { return OPEN.getPlain() == 0 ? null : CURRENT.get(); }

    /** Counts a new handle; null if nobody meters it. */
    static Storage count(long handle) {
        MemoryMeter m = current();
        if (m == null) return null;
        DType type = DType.ofCode(Binding.dtype(handle));
        long size = Binding.query(Symbols.SIZE, handle);
        // A storage without bytes has no address of its own.
        if (size == 0) return null;
        Storage s = m.storages.computeIfAbsent(Binding.dataPointer(handle) - Binding.query(Symbols.OFFSET, handle) * type.bytes(), a -> {
            m.bytes += size;
            m.peak = Math.max(m.peak, m.bytes);
            return new Storage(m, a, size);
        });
        s.handles++;
        return s;
    }

    @Override public void close() {
        CURRENT.remove();
        OPEN.decrementAndGet();
    }
}
