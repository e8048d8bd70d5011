package org.trainyard.engine.tensor;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import org.trainyard.engine.internal.torch.Binding;
import org.trainyard.engine.internal.torch.TensorHandle;

/**
 * A libtorch tensor: a native handle with explicit life. It belongs to the {@link Scope} that was innermost when it was made, and is
 * freed with it, unless {@link #keep() kept}. Views and {@link #share() shared handles} have handles of their own; the memory behind
 * them is freed with the last of them.
 *
 * <p>Thread rule: a handle may be read from any thread, but freed only by the thread of its scope, or by its keeper.
 */
public final class Tensor implements TensorHandle, AutoCloseable {
    private static final AtomicLong LIVE = new AtomicLong();

    private long handle;
    private Scope scope;
    private int slot;
    private long[] shape;
    private DType dtype;
    private Device device;
    /** Null unless a {@link MemoryMeter} counts this handle. */
    private MemoryMeter.Storage storage;

    /** Wraps a handle that the caller owns. For the op layer. */
    Tensor(long handle) {
        this.handle = handle;
        LIVE.incrementAndGet();
        scope = Scope.current();
        if (scope != null) slot = scope.add(this);
        storage = MemoryMeter.count(handle);
    }

    private Tensor() {}

    /** A handle that has no memory until {@link #fulfil} gives it some; it belongs to no scope, so whoever gave it some must {@link #close()} it. */
    public static Tensor promised() { return new Tensor(); }

    /** Makes a {@linkplain #promised() promised} tensor a handle on the memory of another. */
    public void fulfil(Tensor with) {
        if (handle != 0) throw new IllegalStateException("this tensor has memory already");
        handle = Binding.newHandle(with.handle());
        LIVE.incrementAndGet();
        storage = MemoryMeter.count(handle);
    }

    /** Handles alive in the process: a leak shows as growth. */
    public static long live() { return LIVE.get(); }

    /** The native {@code AtenTensorHandle}; valid until this tensor is freed. */
    @Override public long handle() {
        if (handle == 0) throw new IllegalStateException("tensor used after it was freed");
        return handle;
    }

    public boolean isFreed() { return handle == 0; }

    /** Takes this tensor out of its scope; the caller must {@link #close()} it. */
    public Tensor keep() {
        moveTo(null);
        return this;
    }

    /** A second handle on the same memory, owned by the current scope. Costs no copy. */
    public Tensor share() { return new Tensor(Binding.newHandle(handle())); }

    void moveTo(Scope target) {
        if (scope == target) return;
        if (scope != null) scope.remove(this, slot);
        scope = target;
        if (target != null) slot = target.add(this);
    }

    void free() {
        if (handle != 0) {
            long h = handle;
            handle = 0;
            LIVE.decrementAndGet();
            if (storage != null) storage.release();
            Binding.deleteHandle(h);
        }
    }

    /** Frees this handle now. Closing twice does nothing. */
    @Override public void close() {
        if (handle == 0) return;
        moveTo(null);
        free();
    }

    public DType dtype() {
        if (dtype == null) dtype = DType.ofCode(Binding.dtype(handle()));
        return dtype;
    }

    public Device device() {
        if (device == null) device = Binding.deviceType(handle()) == 0 ? Device.CPU : Device.cuda(Binding.deviceIndex(handle()));
        return device;
    }

    /** Sizes, outermost first; a copy. */
    public long[] shape() { return sizes().clone(); }

    private long[] sizes() {
        if (shape == null) shape = Binding.sizes(handle());
        return shape;
    }

    public int rank() { return sizes().length; }

    /** Size of dimension {@code dim}; negative counts from the end. */
    public long size(int dim) {
        long[] s = sizes();
        return s[dim < 0 ? s.length + dim : dim];
    }

    public long numel() {
        long n = 1;
        for (long s : sizes()) n *= s;
        return n;
    }

    /** Bytes that {@link #numel()} elements take. */
    public long nbytes() { return numel() * dtype().bytes(); }

    /** Strides in elements. */
    public long[] strides() { return Binding.strides(handle()); }

    public boolean isContiguous() { return Binding.isContiguous(handle()); }

    /** Address of the first element. */
    public long address() { return Binding.dataPointer(handle()); }

    /**
     * The memory of a contiguous CPU tensor; valid while any handle on it lives.
     *
     * @throws IllegalStateException if it is strided or on another device
     */
    public MemorySegment data() {
        if (!device().isCpu() || !isContiguous()) throw new IllegalStateException("data() wants a contiguous CPU tensor, not " + this);
        return MemorySegment.ofAddress(address()).reinterpret(nbytes());
    }

    @Override public String toString() {
        return handle == 0 ? "Tensor[freed]" : "Tensor[" + dtype() + " " + Arrays.toString(sizes()) + " " + device() + "]";
    }
}
