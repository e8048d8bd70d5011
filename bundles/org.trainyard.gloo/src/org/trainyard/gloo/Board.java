package org.trainyard.gloo;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.bytedeco.pytorch.Store;
import org.bytedeco.pytorch.StringVector;
import org.trainyard.engine.group.CollectiveException;
import org.trainyard.engine.group.CollectiveException.Reason;

/**
 * What ranks tell each other through the store beside their tensors: why all must end, who waits for whom, who has left. The process of rank 0
 * keeps the store, and the library would wait for its answer for ever; here every question has a limit, after which rank 0 is the one that
 * failed. Thread-safe.
 */
final class Board implements AutoCloseable {
    private static final String FAILURE = "trainyard/failure";
    private static final String LEFT = "trainyard/left";

    private final Store store;
    private final int rank;
    private final ExecutorService asking;
    /** Why no answer will come any more, or null. */
    private volatile CollectiveException lost;

    Board(Store store, int rank) {
        this.store = store;
        this.rank = rank;
        // Daemons: a process ends though one of them never does.
        asking = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("rank-" + rank + "-store").factory());
    }

    /** @throws CollectiveException naming rank 0 if it does not answer in time, or is gone */
    private <T> T ask(Duration limit, Supplier<T> question) {
        if (lost != null) throw lost;
        Future<T> answer = asking.submit(question::get);
        try {
            return answer.get(Math.max(1, limit.toNanos()), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            lost = new CollectiveException(Reason.RANK_FAILED, List.of(0), "rank " + rank + " lost rank 0, which keeps the store: " + Errors.words(e.getCause()),
                e.getCause());
        } catch (TimeoutException e) {
            lost = new CollectiveException(Reason.TIMEOUT, List.of(0), String.format(Locale.ROOT,
                "rank %d waited %.1f s for an answer of rank 0, which keeps the store", rank, limit.toNanos() / 1e9), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CollectiveException(Reason.RANK_FAILED, List.of(rank), "rank " + rank + " was interrupted while it asked the store", e);
        }
        throw lost;
    }

    /** The value of a key, or null; never waits for one to come. */
    private String value(String key) {
        try (StringVector keys = new StringVector(key)) {
            return store.check(keys) ? store.get_to_str(key) : null;
        }
    }

    /** Only the first failure counts. */
    void fail(CollectiveException e, Duration limit) {
        String ranks = e.ranks().stream().map(String::valueOf).collect(Collectors.joining(","));
        ask(limit, () -> {
            store.compareSet(FAILURE, "", e.reason() + "|" + ranks + "|" + e.getMessage());
            return null;
        });
    }

    /** Why all must end, or null. */
    CollectiveException failure(Duration limit) {
        String told = ask(limit, () -> value(FAILURE));
        if (told == null) return null;
        String[] parts = told.split("\\|", 3);
        return new CollectiveException(Reason.valueOf(parts[0]), numbers(parts[1]), parts[2], null);
    }

    private static List<Integer> numbers(String text) { return text.isEmpty() ? List.of() : Arrays.stream(text.split(",")).map(Integer::valueOf).toList(); }

    /**
     * What a rank says while it waits, again and again.
     *
     * @param times how often it has said so; one that says the same twice has ended, is frozen, or has got on
     * @param ranks whom it waits for
     */
    record Waiting(long times, List<Integer> ranks) { }

    void waits(Waiting w, Duration limit) {
        String ranks = w.ranks.stream().map(String::valueOf).collect(Collectors.joining(","));
        ask(limit, () -> {
            store.set("trainyard/waits/" + rank, w.times + "|" + ranks);
            return null;
        });
    }

    /** What a rank said last, or null. */
    Waiting waiting(int other, Duration limit) {
        String said = ask(limit, () -> value("trainyard/waits/" + other));
        return said == null ? null : new Waiting(Long.parseLong(said.substring(0, said.indexOf('|'))), numbers(said.substring(said.indexOf('|') + 1)));
    }

    /** Counts those who leave. */
    long leave(Duration limit) { return ask(limit, () -> store.add(LEFT, 1)); }

    long left(Duration limit) { return ask(limit, () -> store.add(LEFT, 0)); }

    /** The store stays open if a question to it is not answered yet: whoever waits inside the library must not lose it. */
    @Override public void close() {
        asking.shutdown();
        if (lost == null || lost.reason() != Reason.TIMEOUT) store.close();
    }
}
