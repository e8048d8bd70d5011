package org.trainyard.engine.tensor;

/**
 * Owns the tensors that its thread creates while it is the innermost open scope, and frees them when it is closed. Scopes nest like
 * blocks: {@code try (Scope _ = Scope.open()) { … return s.keep(y); }}.
 *
 * <p>Thread rule: a scope belongs to the thread that opened it. Freeing is explicit; the garbage collector takes no part in it.
 */
public final class Scope implements AutoCloseable {
    private static final ThreadLocal<Scope[]> INNERMOST = ThreadLocal.withInitial(() -> new Scope[1]);

    private final Scope outer;
    private Tensor[] owned = new Tensor[16];
    private int count;

    private Scope(Scope outer) {
        this.outer = outer;
    }

    /** Opens a scope inside the current one of this thread. */
    public static Scope open() {
        Scope[] top = INNERMOST.get();
        return top[0] = new Scope(top[0]);
    }

    /** Hands {@code tensor} to the scope around this one (to nobody, if there is none) so that it outlives this scope. */
    public Tensor keep(Tensor tensor) {
        tensor.moveTo(outer);
        return tensor;
    }

    static Scope current() {
        return INNERMOST.get()[0];
    }

    int add(Tensor tensor) {
        if (count == owned.length) owned = java.util.Arrays.copyOf(owned, 2 * count);
        owned[count] = tensor;
        return count++;
    }

    void remove(Tensor tensor, int slot) {
        if (owned[slot] != tensor) throw new IllegalStateException("tensor is not in its scope");
        owned[slot] = null;
        while (count > 0 && owned[count - 1] == null) count--;
    }

    /** Frees what is still owned. Closing out of order is a programming error. */
    @Override public void close() {
        Scope[] top = INNERMOST.get();
        if (top[0] != this) throw new IllegalStateException("scopes must be closed innermost first, by the thread that opened them");
        top[0] = outer;
        for (int i = count - 1; i >= 0; i--) {
            Tensor t = owned[i];
            if (t != null) {
                owned[i] = null;
                t.free();
            }
        }
        count = 0;
    }
}
