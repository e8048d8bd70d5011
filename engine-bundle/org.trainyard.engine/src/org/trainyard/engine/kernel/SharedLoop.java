package org.trainyard.engine.kernel;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/**
 * A loop whose rounds several threads take, each round once. Which thread takes which is not fixed. Thread-safe, but for {@link #await}, which
 * belongs to the owner.
 */
public final class SharedLoop {
    private final int rounds;
    private final IntConsumer body;
    private final Thread owner = Thread.currentThread();
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    /** Owned by the calling thread. @param body is called with 0 … rounds-1 */
    public SharedLoop(int rounds, IntConsumer body) {
        this.rounds = rounds;
        this.body = body;
    }

    /** Does one round; false if none is left. */
    public boolean round() {
        int i = next.get() < rounds ? next.getAndIncrement() : rounds;
        if (i >= rounds) return false;
        try {
            body.accept(i);
        } catch (Throwable t) {
            failure.compareAndSet(null, t);
        }
        if (done.incrementAndGet() == rounds && Thread.currentThread() != owner) LockSupport.unpark(owner);
        return true;
    }

    /** Does rounds until none is left to begin. */
    public void run() {
        while (round()) { }
    }

    /**
     * Waits until all rounds are done.
     *
     * @param spins looks at the end before the owner sleeps
     * @throws RuntimeException the first that a round threw
     */
    public void await(int spins) {
        for (int i = 0; i < spins && done.get() < rounds; i++) Thread.onSpinWait();
        while (done.get() < rounds) LockSupport.park(this);
        switch (failure.get()) {
            case null -> { }
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case Throwable t -> throw new IllegalStateException(t);
        }
    }
}
