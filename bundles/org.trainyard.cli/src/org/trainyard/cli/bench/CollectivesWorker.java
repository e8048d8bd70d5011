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
                    Tensor t = Tensors.zeros(DType.FLOAT32, Device.CPU, bytes / 4);
                    Map<String, List<Double>> times = new LinkedHashMap<>();
                    int rank = 0;
                    for (int round = 0; round < ROUNDS; round++) {
                        for (var e : transports.entrySet()) {
                            ProcessGroup g = e.getValue().world();
                            rank = g.rank();
                            List<Double> own = measure(g, t, seconds / ROUNDS);
                            if (round > 0 || ROUNDS == 1) times.computeIfAbsent(e.getKey(), _ -> new ArrayList<>()).addAll(own);
                        }
                    }
                    if (rank == 0) print.accept(result(bytes, times));
                }
            }
            for (Communicator c : transports.values()) c.world().barrier();
        } finally {
            if (ownsThem) transports.values().forEach(Communicator::close);
        }
    }

    /** As many as fit into the time, rank 0 saying how many that is; each in microseconds. */
    private static List<Double> measure(ProcessGroup g, Tensor t, double seconds) {
        List<Double> times = new ArrayList<>();
        try (Scope _ = Scope.open()) {
            long start = System.nanoTime();
            g.allReduce(t);
            Tensor first = Tensors.of(new double[] {(System.nanoTime() - start) / 1e9}, 1);
            g.allReduce(first, Reduction.MAX);
            int n = (int) Math.clamp(seconds / Tensors.item(first), 3, 20_000);
            for (int i = 0; i < n; i++) {
                long from = System.nanoTime();
                g.allReduce(t);
                times.add((System.nanoTime() - from) / 1e3);
            }
            g.barrier();
        }
        return times;
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
