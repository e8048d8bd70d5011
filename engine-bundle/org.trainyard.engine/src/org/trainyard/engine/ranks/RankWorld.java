package org.trainyard.engine.ranks;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.trainyard.engine.group.CollectiveException;
import org.trainyard.engine.group.Communicator;
import org.trainyard.engine.group.local.InProcessRanks;
import org.trainyard.engine.group.local.InProcessRanks.RanksFailed;
import org.trainyard.engine.group.local.InProcessWorld;
import org.trainyard.engine.group.shm.ShmTransport;
import org.trainyard.engine.group.spi.Rendezvous;
import org.trainyard.engine.group.spi.Transport;
import org.trainyard.engine.group.spi.Transports;
import org.trainyard.engine.tensor.Device;
import org.trainyard.run.UserError;
import org.trainyard.run.rank.BlamesRanks;
import org.trainyard.run.rank.RankStatus;

/**
 * The ranks of this process: one of several processes, where the environment says so ({@code trainyard run}, torchrun, Slurm); several threads,
 * where that is asked for; otherwise one alone. Whatever ends a rank is told to its launcher first and then to the other ranks, in this order,
 * so that whoever watches finds the first cause.
 */
public final class RankWorld {
    private RankWorld() {}

    /** What a rank does. */
    @FunctionalInterface
    public interface Body<T> {
        T run(Rank rank) throws Exception;
    }

    /**
     * What the user chose.
     *
     * @param backend {@code nccl}, {@code gloo}, {@code shm} or another installed transport; null to choose by device and place
     * @param device the kind of device; {@code cuda} becomes a device of its own for each rank of a machine
     * @param timeout how long a rank waits for another
     * @param ranksInProcess threads that are ranks; 1 for none
     */
    public record Options(String backend, Device device, Duration timeout, int ranksInProcess) { }

    /** The number of ranks in the whole world. */
    public static int worldSize(Options o, Map<String, String> environment) {
        if (!Rendezvous.isIn(environment)) return o.ranksInProcess;
        int size = Rendezvous.of(environment, o.device, o.timeout).worldSize();
        if (size > 1 && o.ranksInProcess > 1) {
            throw new UserError("--ranks-in-process " + o.ranksInProcess + ": not together with several processes (WORLD_SIZE=" + size + ")");
        }
        return Math.max(size, o.ranksInProcess);
    }

    /**
     * Runs {@code body} for each rank of this process and waits for it.
     *
     * @return the result of the first rank here
     * @throws UserError if what the user chose cannot be
     * @throws CollectiveException if another rank failed or did not come
     */
    public static <T> T run(Options o, Map<String, String> environment, Body<T> body) throws Exception {
        int size = worldSize(o, environment);
        if (size > 1 && o.ranksInProcess == 1) return process(Rendezvous.of(environment, o.device, o.timeout), o, environment, body);
        if (size == 1) return alone(o, environment, body);
        if (!o.device.isCpu()) throw new UserError("--ranks-in-process " + size + ": only with --device cpu");
        String[] where = new String[size];
        try {
            return InProcessRanks.run(size, o.timeout, c -> {
                try (RankStatus status = RankStatus.open(c.rank(), environment)) {
                    try {
                        return work(new Rank(c, c.rank(), o.device, status), body);
                    } finally {
                        where[c.rank()] = status.where();
                    }
                }
            }).getFirst();
        } catch (RanksFailed e) {
            // One cause, not two: what the first rank met is what there is to tell.
            throw e.getCause() instanceof CollectiveException c ? c : e.at(where[e.rank()]);
        }
    }

    private static <T> T alone(Options o, Map<String, String> environment, Body<T> body) throws Exception {
        try (Communicator c = new InProcessWorld(1, o.timeout).communicator(0)) {
            try (RankStatus status = RankStatus.open(0, environment)) {
                return work(new Rank(c, 0, o.device, status), body);
            }
        }
    }

    private static <T> T process(Rendezvous given, Options o, Map<String, String> environment, Body<T> body) throws Exception {
        Rendezvous r = given.on(deviceOf(given));
        try (RankStatus status = RankStatus.open(r.rank(), environment)) {
            Communicator joined;
            try {
                joined = transport(o.backend, r).join(r);
            } catch (RuntimeException | Error e) {
                status.failed(e, blamed(e, r.rank()));
                throw e;
            }
            try (Communicator c = joined) {
                return work(new Rank(c, r.localRank(), r.device(), status), body);
            }
        }
    }

    /** {@code cuda} and {@code cuda:0} are the same text to a {@link Device}; with several ranks a machine, each takes its own. */
    private static Device deviceOf(Rendezvous r) { return r.device().isCpu() ? r.device() : Device.cuda(r.device().index() + r.localRank()); }

    private static <T> T work(Rank rank, Body<T> body) throws Exception {
        rank.status().communicatesBy(() -> Rank.latest(rank.communicator().recorder()));
        try {
            T result = body.run(rank);
            rank.status().done();
            return result;
        } catch (Throwable t) {
            rank.status().failed(t, blamed(t, rank.number()));
            rank.communicator().fail(t);
            throw t;
        }
    }

    /** The ranks that a failure is due to, this one apart. */
    private static List<Integer> blamed(Throwable t, int self) {
        // All disagree with all: nobody's fault more than anybody's.
        for (Throwable c = t; c != null; c = c.getCause()) if (c instanceof CollectiveException e && e.reason() == CollectiveException.Reason.MISMATCH) return List.of();
        return BlamesRanks.of(t, self);
    }

    /**
     * The transport for a rank: shared memory where all ranks are on one machine and compute on the CPU, Gloo between machines, NCCL for GPUs.
     *
     * @throws UserError if the one asked for is not installed, or cannot carry the device's tensors
     */
    static Transport transport(String backend, Rendezvous r) {
        // Megatron's default is nccl whatever the device; it says nothing about a CPU.
        boolean unset = backend == null || backend.equals("nccl") && r.device().isCpu();
        String name = !unset ? backend : !r.device().isCpu() ? "nccl" : r.localSize() == r.worldSize() ? "shm" : "gloo";
        // The engine's own; it is there outside OSGi too.
        Transport t = name.equals("shm") ? new ShmTransport() : Transports.named(name);
        if (!t.carries(r.device())) throw new UserError("--distributed-backend " + name + ": it does not carry tensors of " + r.device());
        return t;
    }
}
