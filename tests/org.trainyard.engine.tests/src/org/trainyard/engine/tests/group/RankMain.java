package org.trainyard.engine.tests.group;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.trainyard.engine.group.CollectiveException;
import org.trainyard.engine.group.ProcessGroup;
import org.trainyard.engine.group.shm.ShmCommunicator;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/** A rank as a process of its own, for {@link ProcessesTest}. Arguments: job, rank, world size, timeout in seconds, {@code sum} or {@code forever}. */
public final class RankMain {
    private RankMain() {}

    public static void main(String[] a) {
        int rank = Integer.parseInt(a[1]), size = Integer.parseInt(a[2]);
        try (ShmCommunicator c = ShmCommunicator.join(a[0], rank, size, Duration.ofSeconds(Long.parseLong(a[3])));
            Scope _ = Scope.open()) {
            Tensor t = Tensors.full(rank + 1, DType.FLOAT32, Device.CPU, 700_001);
            c.world().allReduce(t);
            System.out.println("sum " + Arrays.stream(Tensors.toDoubles(t)).distinct().boxed().toList());
            while (a[4].equals("forever")) c.world().barrier();
            if (a[4].equals("chain")) chain(c);
            c.world().barrier();
        } catch (CollectiveException e) {
            System.out.println(e.reason() + " " + e.ranks() + " " + e.getMessage());
            System.exit(3);
        }
    }

    /** Rank 0 meets rank 1 only, rank 1 both others. */
    private static void chain(ShmCommunicator c) {
        ProcessGroup left = c.rank() < 2 ? c.group("left", List.of(0, 1)) : null, right = c.rank() > 0 ? c.group("right", List.of(1, 2)) : null;
        System.out.println("chained");
        while (true) {
            if (right != null) right.barrier();
            if (left != null) left.barrier();
        }
    }
}
