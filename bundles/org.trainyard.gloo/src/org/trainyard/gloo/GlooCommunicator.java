package org.trainyard.gloo;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.bytedeco.javacpp.SizeTPointer;
import org.bytedeco.javacpp.chrono.Milliseconds;
import org.bytedeco.pytorch.GlooDeviceVector;
import org.bytedeco.pytorch.PrefixStore;
import org.bytedeco.pytorch.ProcessGroupGloo;
import org.bytedeco.pytorch.Store;
import org.bytedeco.pytorch.TCPStore;
import org.bytedeco.pytorch.TCPStoreOptions;
import org.trainyard.engine.group.CollectiveException;
import org.trainyard.engine.group.CollectiveException.Reason;
import org.trainyard.engine.group.Communicator;
import org.trainyard.engine.group.FlightRecorder;
import org.trainyard.engine.group.ProcessGroup;
import org.trainyard.engine.group.spi.Rendezvous;
import org.trainyard.engine.group.spi.SoloGroup;
import org.trainyard.run.UserError;

/** One process's door to the others over Gloo. Rank 0 keeps the store by which ranks find each other, and leaves last. */
final class GlooCommunicator implements Communicator {
    private static final Duration FAREWELL = Duration.ofSeconds(5), LOOK = Duration.ofMillis(250);
    /** Beyond the timeout of the ranks, after which the library gives up: they watch the time themselves, so that they can say who did not come. */
    static final Duration LAST_RESORT = Duration.ofSeconds(30);

    private final Rendezvous rendezvous;
    private final Store store;
    private final Board board;
    private final FlightRecorder recorder = new FlightRecorder();
    private final Map<Object, Integer> made = new HashMap<>();
    /** Daemons: a process ends though a message never comes. */
    private final ExecutorService messages;
    private ProcessGroup all;
    private volatile boolean failed;
    private boolean closed;

    private GlooCommunicator(Rendezvous rendezvous, Store store) {
        this.rendezvous = rendezvous;
        this.store = store;
        board = new Board(store, rendezvous.rank());
        messages = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("rank-" + rendezvous.rank() + "-message-", 0).factory());
    }

    static GlooCommunicator join(Rendezvous r) {
        GlooLibrary.load();
        GlooCommunicator c = new GlooCommunicator(r, store(r));
        try {
            c.all = c.group("world", IntStream.range(0, r.worldSize()).boxed().toList());
        } catch (RuntimeException e) {
            c.fail(e);
            c.close();
            throw e;
        }
        return c;
    }

    private static Store store(Rendezvous r) {
        Attempt<Store> attempt = new Attempt<>("rank-" + r.rank() + "-store-connect", () -> {
            try (TCPStoreOptions o = new TCPStoreOptions()) {
                o.port((short) r.port());
                o.isServer(r.rank() == 0);
                o.useLibUV(false);
                // Threads of one process would otherwise wait for each other inside the library's lock.
                o.waitWorkers(false);
                o.numWorkers(new SizeTPointer(1).put(r.worldSize()));
                o.timeout(new Milliseconds(r.timeout().toMillis()));
                return new TCPStore(r.address(), o);
            }
        });
        RuntimeException problem;
        try {
            if (attempt.await(r.timeout())) return attempt.result();
            problem = new IllegalStateException("no answer for " + r.timeout().toSeconds() + " s");
        } catch (RuntimeException e) {
            problem = e;
        }
        throw new CollectiveException(Reason.TRANSPORT, List.of(0), "rank " + r.rank() + " cannot meet rank 0 at " + r.address() + ":" + r.port()
            + " (MASTER_ADDR, MASTER_PORT): " + Errors.words(problem), problem);
    }

    @Override public int rank() { return rendezvous.rank(); }

    @Override public int worldSize() { return rendezvous.worldSize(); }

    @Override public ProcessGroup world() { return all; }

    @Override public ProcessGroup group(String name, List<Integer> ranks) {
        int place = ranks.indexOf(rank());
        if (place < 0) throw new IllegalArgumentException("rank " + rank() + " is not in group " + name + " " + ranks);
        if (ranks.size() == 1) return new SoloGroup(name, rank(), recorder);
        int ordinal = made.merge(List.of(name, List.copyOf(ranks)), 1, Integer::sum);
        String key = name + ranks.toString().replace(" ", "") + ordinal;
        return new GlooGroup(name, place, ranks, recorder, this, form(name, ranks, place, key));
    }

    /** Meets the others of a group, on a thread of its own: the library does not return from that while one of them is frozen. */
    private ProcessGroupGloo form(String name, List<Integer> ranks, int place, String key) {
        String address = ownAddress();
        Attempt<ProcessGroupGloo> attempt = new Attempt<>("rank-" + rank() + "-meets-" + name, () -> {
            ProcessGroupGloo.Options options = ProcessGroupGloo.Options.create();
            options.threads(2);
            options.timeout(new Milliseconds(rendezvous.timeout().plus(LAST_RESORT).toMillis()));
            options.devices(new GlooDeviceVector(ProcessGroupGloo.createDeviceForHostname(address)));
            // JavaCPP hands a store over once: a second use of the same object aborts the process. So each group gets a connection of its own.
            return new ProcessGroupGloo(new PrefixStore(key, store.clone()), place, ranks.size(), options);
        });
        List<Integer> others = ranks.stream().filter(r -> r != rank()).toList();
        Waits waits = waits();
        long start = System.nanoTime();
        try {
            while (!attempt.await(LOOK)) {
                if (!waits.goOn(start, others)) continue;
                List<Integer> missing = waits.culprits(others);
                throw waits.fail(new CollectiveException(Reason.TIMEOUT, missing, "rank " + rank() + " waited " + rendezvous.timeout().toSeconds()
                    + " s for group " + name + " " + ranks + Waits.didNotCome(missing), null));
            }
            return attempt.result();
        } catch (CollectiveException e) {
            throw e;
        } catch (RuntimeException e) {
            List<Integer> missing = waits.culprits(others);
            throw waits.fail(new CollectiveException(Reason.TRANSPORT, missing, "rank " + rank() + " cannot form group " + name + " " + ranks
                + Waits.didNotCome(missing) + " (" + Errors.words(e) + ")", e));
        }
    }

    /** The address by which others reach this machine: the one that leads to rank 0. */
    private String ownAddress() {
        String given = System.getenv("GLOO_SOCKET_ADDRESS");
        if (given != null && !given.isBlank()) return given;
        try (var socket = new java.net.DatagramSocket()) {
            // Connecting a datagram socket sends nothing; it only asks the system for the route.
            socket.connect(new java.net.InetSocketAddress(rendezvous.address(), rendezvous.port()));
            return socket.getLocalAddress().getHostAddress();
        } catch (java.io.IOException | java.io.UncheckedIOException e) {
            throw new UserError("MASTER_ADDR=" + rendezvous.address() + ": no way leads there: " + e.getMessage(), e);
        }
    }

    @Override public FlightRecorder recorder() { return recorder; }

    /** Waits for a message on another thread. */
    Future<?> submit(Runnable wait) { return messages.submit(wait); }

    /** For one wait. */
    Waits waits() { return new Waits(board, worldSize(), rendezvous.timeout()); }

    Duration timeout() { return rendezvous.timeout(); }

    @Override public void fail(Throwable cause) {
        failed = true;
        CollectiveException told = cause instanceof CollectiveException c ? c : new CollectiveException(Reason.RANK_FAILED, List.of(rank()), "rank "
            + rank() + " failed: " + (cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage()), cause);
        try {
            board.fail(told, FAREWELL);
        } catch (RuntimeException e) {
            System.getLogger(GlooCommunicator.class.getName()).log(System.Logger.Level.WARNING,
                "rank " + rank() + " cannot tell the others of its failure: " + Errors.words(e));
        }
    }

    /** Whoever keeps the store waits for the others to leave, but not for ever. */
    @Override public void close() {
        if (closed) return;
        closed = true;
        Duration limit = failed ? FAREWELL : rendezvous.timeout();
        try {
            long left = board.leave(limit), start = System.nanoTime();
            while (rank() == 0 && left < worldSize() && System.nanoTime() - start < limit.toNanos()) {
                LockSupport.parkNanos(2_000_000);
                left = board.left(FAREWELL);
                if (!failed && board.failure(FAREWELL) != null) {
                    failed = true;
                    limit = FAREWELL.plusNanos(System.nanoTime() - start);
                }
            }
        } catch (CollectiveException e) {
            // The store went with rank 0, or is frozen with it: nothing is left to say.
        } finally {
            messages.shutdown();
            board.close();
        }
    }
}
