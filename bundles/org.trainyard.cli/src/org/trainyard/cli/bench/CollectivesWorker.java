package org.trainyard.cli.bench;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.trainyard.engine.group.Communicator;
import org.trainyard.engine.group.ProcessGroup;
import org.trainyard.engine.group.Reduction;
import org.trainyard.engine.group.spi.Rendezvous;
import org.trainyard.engine.group.spi.Transports;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.LibTorch;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/** One rank of {@link CollectivesBench}: times its transports in turns, so that what disturbs the machine disturbs all of them. */
final class CollectivesWorker {
    static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int ROUNDS = 6;
    private static final int MOST = 20_000;
    /** What is timed besides: an all-reduce over shared memory of a tensor that lies elsewhere. */
    static final String COPIED = "shm_copied";

    /** One of the things timed in turns. */
    private record Case(String name, ProcessGroup group, Tensor tensor) {}

    /** By the name that reports use. */
    private final Map<String, Communicator> transports = new LinkedHashMap<>();
    private final boolean ownsThem;

    private CollectivesWorker(boolean ownsThem) { this.ownsThem = ownsThem; }

    /** @param name what reports call the communicator, which stays its owner's */
    static CollectivesWorker of(String name, Communicator c) {
        CollectivesWorker w = new CollectivesWorker(false);
        w.transports.put(name, c);
        return w;
    }

    /** @param place rank, ranks, job and port, with colons between */
    static CollectivesWorker ofProcess(String place, boolean peer) {
        String[] p = place.split(":");
        int rank = Integer.parseInt(p[0]), ranks = Integer.parseInt(p[1]);
        Rendezvous r = new Rendezvous(rank, ranks, rank, ranks, "127.0.0.1", Integer.parseInt(p[3]), p[2], Device.CPU, PATIENCE);
        CollectivesWorker w = new CollectivesWorker(true);
        w.transports.put("shm", Transports.named("shm").join(r));
        if (peer) w.transports.put("gloo", Transports.named("gloo").join(r));
        return w;
    }

    /** @param print takes the result of each size, on rank 0 */
    void run(List<Long> sizes, double seconds, Consumer<String> print) {
        LibTorch.setThreads(1);
        try {
            for (long bytes : sizes) {
                try (Scope _ = Scope.open()) {
                    List<Case> cases = cases(bytes / 4);
                    Map<String, List<Double>> times = new LinkedHashMap<>();
                    for (int round = 0; round < ROUNDS; round++) {
                        for (Case c : cases) {
                            List<Double> own = measure(c.group, c.tensor, seconds / ROUNDS);
                            if (round > 0) times.computeIfAbsent(c.name, _ -> new ArrayList<>()).addAll(own);
                        }
                    }
                    int rank = cases.getFirst().group.rank();
                    if (rank == 0) print.accept(result(bytes, times));
                }
            }
            for (Communicator c : transports.values()) c.world().barrier();
        } finally {
            if (ownsThem) transports.values().forEach(Communicator::close);
        }
    }

    /** Each transport on memory that it made for the tensor, as gradient buffers are made; shared memory on a tensor from elsewhere too. */
    private List<Case> cases(long count) {
        List<Case> all = new ArrayList<>();
        transports.forEach((name, c) -> {
            all.add(new Case(name, c.world(), c.world().allocate(DType.FLOAT32, Device.CPU, count)));
            if (name.equals("shm")) all.add(new Case(COPIED, c.world(), Tensors.zeros(DType.FLOAT32, Device.CPU, count)));
        });
        return all;
    }

    /** As many as fit into the time, in microseconds. How many that is tell runs of growing length before, which warm up the code too. */
    private static List<Double> measure(ProcessGroup g, Tensor t, double seconds) {
        List<Double> times = new ArrayList<>();
        double took;
        int n = 1;
        while (true) {
            long start = System.nanoTime();
            for (int i = 0; i < n; i++) g.allReduce(t);
            took = slowest(g, (System.nanoTime() - start) / 1e9);
            if (took > seconds / 10 || n >= MOST) break;
            n *= 2;
        }
        n = (int) Math.clamp(seconds * n / took, 3, MOST);
        for (int i = 0; i < n; i++) {
            long from = System.nanoTime();
            g.allReduce(t);
            times.add((System.nanoTime() - from) / 1e3);
        }
        g.barrier();
        return times;
    }

    private static double slowest(ProcessGroup g, double seconds) {
        try (Scope _ = Scope.open()) {
            Tensor s = Tensors.of(new double[] {seconds}, 1);
            g.allReduce(s, Reduction.MAX);
            return Tensors.item(s);
        }
    }

    private static String result(long bytes, Map<String, List<Double>> times) {
        JsonObject o = new JsonObject();
        o.addProperty("bytes", bytes);
        times.forEach((name, all) -> {
            Collections.sort(all);
            o.addProperty(name, all.get(all.size() / 2));
        });
        return o.toString();
    }
}
