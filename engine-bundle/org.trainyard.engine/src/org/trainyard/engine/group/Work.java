package org.trainyard.engine.group;

import java.util.List;

/**
 * An operation under way. Whoever started it must {@link #await()} it once, before reading its output, changing its input or freeing either.
 *
 * <p>Thread rule: awaited by the thread that started it.
 */
public interface Work {
    /** Already finished. */
    Work DONE = new Work() {
        @Override public void await() { }

        @Override public boolean isDone() { return true; }
    };

    /**
     * Waits until the operation has finished here.
     *
     * @throws CollectiveException if it timed out, the ranks disagree about it, or a rank failed
     */
    void await();

    /** Whether {@link #await()} would return at once. */
    boolean isDone();

    /** All of them, awaited in order. */
    static Work all(List<Work> parts) {
        return new Work() {
            @Override public void await() { parts.forEach(Work::await); }

            @Override public boolean isDone() { return parts.stream().allMatch(Work::isDone); }
        };
    }
}
