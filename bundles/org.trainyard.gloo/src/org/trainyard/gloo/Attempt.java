package org.trainyard.gloo;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** A call into the library that may never return, on a thread of its own which is given up then. Used by one thread. */
final class Attempt<T> {
    private final CompletableFuture<T> future = new CompletableFuture<>();

    Attempt(String thread, Supplier<T> call) {
        Thread.ofPlatform().daemon().name(thread).start(() -> {
            try {
                future.complete(call.get());
            } catch (Throwable t) {
                future.completeExceptionally(t);
            }
        });
    }

    /**
     * Waits a while.
     *
     * @return whether the call is over
     * @throws RuntimeException that of the call
     */
    boolean await(Duration limit) { return await(future, limit); }

    /** As {@link #await(Duration)} for work on another thread. */
    static boolean await(Future<?> future, Duration limit) {
        try {
            future.get(limit.toNanos(), TimeUnit.NANOSECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) throw error;
            throw (RuntimeException) e.getCause();
        }
    }

    /** When it is over. */
    T result() { return future.join(); }
}
