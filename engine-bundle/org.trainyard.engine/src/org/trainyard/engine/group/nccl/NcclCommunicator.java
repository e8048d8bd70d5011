package org.trainyard.engine.group.nccl;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.trainyard.engine.group.CollectiveException;
import org.trainyard.engine.group.CollectiveException.Reason;
import org.trainyard.engine.group.Communicator;
import org.trainyard.engine.group.FlightRecorder;
import org.trainyard.engine.group.ProcessGroup;
import org.trainyard.engine.group.spi.KeyValueStore;
import org.trainyard.engine.group.spi.Rendezvous;
import org.trainyard.engine.group.spi.SoloGroup;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/** One GPU rank's door to the others over NCCL. A watchdog aborts NCCL's communicators when a rank fails or does not come. */
final class NcclCommunicator implements Communicator {
    private final Rendezvous rendezvous;
    private final NcclApi nccl;
    private final CudaApi cuda;
    private final KeyValueStore store;
    private final FailureNotice notice;
    private final Watchdog watchdog;
    private final FlightRecorder recorder = new FlightRecorder();
    private final Map<Object, Integer> made = new HashMap<>();
    private final List<NcclGroup> groups = new ArrayList<>();
    private final ArrayDeque<Long> events = new ArrayDeque<>();
    private final Tensor token;
    private ProcessGroup all;
    private boolean closed;

    NcclCommunicator(Rendezvous rendezvous, NcclApi nccl, CudaApi cuda, KeyValueStore store) {
        this.rendezvous = rendezvous;
        this.nccl = nccl;
        this.cuda = cuda;
        this.store = store;
        notice = new FailureNotice(store);
        cuda.useDevice();
        token = Tensors.zeros(DType.INT32, rendezvous.device(), 1).keep();
        watchdog = new Watchdog(this, cuda, notice, rendezvous.timeout());
        all = group("world", IntStream.range(0, rendezvous.worldSize()).boxed().toList());
    }

    @Override public int rank() { return rendezvous.rank(); }

    @Override public int worldSize() { return rendezvous.worldSize(); }

    @Override public ProcessGroup world() { return all; }

    @Override public ProcessGroup group(String name, List<Integer> ranks) {
        int place = ranks.indexOf(rank());
        if (place < 0) throw new IllegalArgumentException("rank " + rank() + " is not in group " + name + " " + ranks);
        if (ranks.size() == 1) return new SoloGroup(name, rank(), recorder);
        check();
        int ordinal = made.merge(List.of(name, List.copyOf(ranks)), 1, Integer::sum);
        String key = "nccl/id/" + rendezvous.job() + "/" + name + ranks.hashCode() + "/" + ranks.getFirst() + "/" + ordinal;
        byte[] id;
        if (place == 0) {
            id = store.putIfAbsent(key, nccl.uniqueId());
        } else {
            id = store.await(key, rendezvous.timeout()).orElseThrow(() -> new CollectiveException(Reason.TIMEOUT, List.of(ranks.getFirst()), "rank "
                + rank() + " waited for group " + name + " " + ranks + ": rank " + ranks.getFirst() + " did not come", null));
        }
        NcclGroup group = new NcclGroup(name, place, ranks, recorder, this, nccl, cuda, nccl.initRank(ranks.size(), id, place), cuda.newStream(),
            token.address());
        synchronized (groups) {
            groups.add(group);
        }
        return group;
    }

    @Override public FlightRecorder recorder() { return recorder; }

    List<NcclGroup> groups() {
        synchronized (groups) {
            return List.copyOf(groups);
        }
    }

    long event() {
        synchronized (events) {
            if (!events.isEmpty()) return events.pop();
        }
        return cuda.newEvent();
    }

    void recycle(long event) {
        synchronized (events) {
            events.push(event);
        }
    }

    void watch(Flight flight) { watchdog.add(flight); }

    /** @throws CollectiveException if all must end */
    void check() {
        CollectiveException e = watchdog.failure();
        if (e != null) throw new CollectiveException(e.reason(), e.ranks(), e.getMessage(), e);
    }

    @Override public void fail(Throwable cause) {
        CollectiveException told = cause instanceof CollectiveException c ? c : new CollectiveException(Reason.RANK_FAILED, List.of(rank()), "rank "
            + rank() + " failed: " + (cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage()), cause);
        watchdog.fail(told);
    }

    @Override public void close() {
        if (closed) return;
        closed = true;
        watchdog.close();
        boolean failed = watchdog.failure() != null;
        for (NcclGroup g : groups()) {
            if (failed) g.abort();
            else g.close();
        }
        synchronized (events) {
            events.forEach(cuda::destroyEvent);
            events.clear();
        }
        token.close();
        notice.leave(rendezvous.rank() == 0, rendezvous.worldSize(), failed);
        store.close();
    }

    /** What ranks tell each other through the store. Thread-safe. */
    static final class FailureNotice {
        private static final String KEY = "failure", LEFT = "left";
        private final KeyValueStore store;

        FailureNotice(KeyValueStore store) { this.store = store; }

        /** Tells all; returns the failure that came first. */
        CollectiveException tell(CollectiveException e) {
            String ranks = String.join(",", e.ranks().stream().map(String::valueOf).toList());
            return parse(store.putIfAbsent(KEY, (e.reason() + "|" + ranks + "|" + e.getMessage()).getBytes(StandardCharsets.UTF_8)));
        }

        /** The failure that somebody told, or null. */
        CollectiveException read() { return store.get(KEY).map(FailureNotice::parse).orElse(null); }

        private static CollectiveException parse(byte[] text) {
            String[] parts = new String(text, StandardCharsets.UTF_8).split("\\|", 3);
            List<Integer> ranks = parts[1].isEmpty() ? List.of() : List.of(parts[1].split(",")).stream().map(Integer::valueOf).toList();
            return new CollectiveException(Reason.valueOf(parts[0]), ranks, parts[2], null);
        }

        /** Says that a rank is stuck in an operation. */
        void stuck(String where, int rank) { store.putIfAbsent("stuck/" + where + "/" + rank, new byte[] {1}); }

        List<Integer> notStuck(String where, List<Integer> ranks) {
            return ranks.stream().filter(r -> store.get("stuck/" + where + "/" + r).isEmpty()).toList();
        }

        /** Whoever keeps the store stays until all have left, but not for ever. */
        void leave(boolean keeper, int ranks, boolean failed) {
            try {
                long left = store.add(LEFT, 1), start = System.nanoTime(), limit = failed ? 5_000_000_000L : 60_000_000_000L;
                while (keeper && left < ranks && System.nanoTime() - start < limit) {
                    java.util.concurrent.locks.LockSupport.parkNanos(5_000_000);
                    left = store.add(LEFT, 0);
                }
            } catch (CollectiveException e) {
                // Its keeper has gone: there is nobody left to wait for.
            }
        }
    }
}
