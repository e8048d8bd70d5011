package org.trainyard.engine.tests.group;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.trainyard.engine.group.CollectiveException;
import org.trainyard.engine.group.Communicator;
import org.trainyard.engine.group.ProcessGroup;
import org.trainyard.engine.group.Reduction;
import org.trainyard.engine.group.Transfer;
import org.trainyard.engine.group.nccl.NcclTransport;
import org.trainyard.engine.group.spi.Rendezvous;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;
import org.trainyard.run.UserError;

/** The calls that reach NCCL and CUDA, in their order, with stand-ins in their place; two ranks that really meet over the store. */
class NcclTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    interface Body {
        void run(Communicator c, StandInGpu gpu) throws Exception;
    }

    private static StandInGpu[] ranks(Duration timeout, Body body) throws Exception {
        int port;
        try (ServerSocket s = new ServerSocket(0)) {
            port = s.getLocalPort();
        }
        StandInGpu[] gpus = {new StandInGpu(), new StandInGpu()};
        try (var pool = Executors.newFixedThreadPool(2)) {
            List<Callable<Void>> tasks = List.of(rank(0, port, timeout, gpus[0], body), rank(1, port, timeout, gpus[1], body));
            for (Future<Void> f : pool.invokeAll(tasks)) f.get();
        }
        return gpus;
    }

    private static Callable<Void> rank(int rank, int port, Duration timeout, StandInGpu gpu, Body body) {
        return () -> {
            Rendezvous r = new Rendezvous(rank, 2, rank, 2, "127.0.0.1", port, "test", Device.CPU, timeout);
            try (Communicator c = new NcclTransport(gpu::find).join(r); Scope _ = Scope.open()) {
                body.run(c, gpu);
            }
            return null;
        };
    }

    @Test void ranksMeetByTheIdOfTheFirst() throws Exception {
        StandInGpu[] gpus = ranks(PATIENCE, (c, gpu) -> assertEquals(c.rank() == 0
            ? List.of("ncclGetUniqueId", "ncclCommInitRank 0/2 -> 100", "cudaStreamCreateWithFlags 1 -> 101")
            : List.of("ncclCommInitRank 1/2 -> 100", "cudaStreamCreateWithFlags 1 -> 101"), gpu.taken()));
        assertArrayEquals(gpus[0].id, gpus[1].id);
        assertEquals(3, gpus[1].id[1]);
        assertEquals(List.of("ncclCommDestroy 100", "cudaStreamDestroy 101"), gpus[0].taken());
    }

    @Test void aCollectiveWaitsOnTheDeviceOnBothSides() throws Exception {
        ranks(PATIENCE, (c, gpu) -> {
            gpu.taken();
            Tensor t = Tensors.zeros(DType.BFLOAT16, Device.CPU, 12);
            var work = c.world().allReduceAsync(t, Reduction.AVG);
            assertEquals(List.of("cudaEventCreateWithFlags 2 -> 102", "record 102 on 7", "stream 101 waits for 102",
                "ncclAllReduce in place count 12 type 9 op 4 comm 100 stream 101", "record 102 on 101"), gpu.taken());
            work.await();
            assertEquals(List.of("stream 7 waits for 102"), gpu.taken());
        });
    }

    @Test void everyOperationReachesItsFunction() throws Exception {
        ranks(PATIENCE, (c, gpu) -> {
            ProcessGroup g = c.world();
            Tensor big = Tensors.zeros(DType.FLOAT32, Device.CPU, 12), small = Tensors.zeros(DType.FLOAT32, Device.CPU, 6);
            assertCalls(gpu, () -> g.reduceScatter(small, big, Reduction.SUM), "ncclReduceScatter count 6 type 7 op 0");
            assertCalls(gpu, () -> g.allGather(big, small), "ncclAllGather count 6 type 7");
            assertCalls(gpu, () -> g.broadcast(big, 1), "ncclBroadcast in place count 12 type 7 root 1");
            Tensor longs = Tensors.zeros(DType.INT64, Device.CPU, 3);
            assertCalls(gpu, () -> g.allReduce(longs, Reduction.MAX), "ncclAllReduce in place count 3 type 4 op 2 comm 100 stream 101");
            int peer = 1 - c.rank();
            assertCalls(gpu, () -> g.batch(List.of(Transfer.send(small, peer), Transfer.receive(big, peer))), "ncclGroupStart",
                "ncclSend count 6 to " + peer + " at " + small.address(), "ncclRecv count 12 from " + peer + " at " + big.address(), "ncclGroupEnd");
            Tensor to = Tensors.zeros(DType.FLOAT32, Device.CPU, 5, 2), from = Tensors.zeros(DType.FLOAT32, Device.CPU, 3, 2);
            assertCalls(gpu, () -> g.allToAll(to, from, new long[] {4, 1}, new long[] {0, 3}), "ncclGroupStart",
                "ncclRecv count 8 from 0 at " + to.address(), "ncclSend count 6 to 1 at " + from.address(),
                "ncclRecv count 2 from 1 at " + (to.address() + 32), "ncclGroupEnd");
            gpu.eventsAreDone = true;
            g.barrier();
        });
    }

    private static void assertCalls(StandInGpu gpu, Runnable run, String... wanted) {
        gpu.taken();
        run.run();
        assertEquals(List.of(wanted), gpu.taken().stream().filter(c -> c.startsWith("nccl")).toList());
    }

    @Test void anErrorOfACallIsTold() throws Exception {
        ranks(PATIENCE, (c, gpu) -> {
            gpu.resultOfCollectives = 3;
            CollectiveException e =
                assertThrows(CollectiveException.class, () -> c.world().allReduce(Tensors.zeros(DType.FLOAT32, Device.CPU, 4)));
            assertEquals("ncclAllReduce: internal error", e.getMessage());
            assertEquals(CollectiveException.Reason.TRANSPORT, e.reason());
        });
    }

    @Test void aLateErrorAbortsAllRanks() throws Exception {
        StandInGpu[] gpus = ranks(PATIENCE, (c, gpu) -> {
            if (c.rank() == 1) gpu.asyncError = 6;
            CollectiveException e = assertThrows(CollectiveException.class, () -> c.world().barrier());
            assertEquals("rank 1, group world [0, 1]: internal error", e.getMessage());
            assertEquals(List.of(1), e.ranks());
        });
        for (StandInGpu gpu : gpus) assertTrue(gpu.wasCalled("ncclCommAbort 100"));
    }

    @Test void aRankThatDoesNotComeIsNamedAndAllAreAborted() throws Exception {
        StandInGpu[] gpus = ranks(Duration.ofSeconds(2), (c, gpu) -> {
            ProcessGroup g = c.world();
            if (c.rank() == 0) {
                CollectiveException e = assertThrows(CollectiveException.class, g::barrier);
                assertEquals(CollectiveException.Reason.TIMEOUT, e.reason());
                assertEquals(List.of(1), e.ranks());
                assertTrue(e.getMessage().endsWith("in #1 barrier of group world [0, 1]: rank 1 did not come"), e.getMessage());
            } else {
                while (!gpu.wasCalled("ncclCommAbort")) Thread.sleep(10);
                assertThrows(CollectiveException.class, g::barrier);
            }
        });
        for (StandInGpu gpu : gpus) assertTrue(gpu.wasCalled("ncclCommAbort 100"));
    }

    @Test void aFailureReachesTheOthers() throws Exception {
        ranks(PATIENCE, (c, gpu) -> {
            if (c.rank() == 1) {
                c.fail(new IllegalStateException("out of luck"));
            } else {
                CollectiveException e = assertThrows(CollectiveException.class, () -> c.world().barrier());
                assertEquals("rank 1 failed: out of luck", e.getMessage());
            }
        });
    }

    @Test void aLibraryWithoutNcclIsTold() throws IOException {
        UserError e = assertThrows(UserError.class, () -> new NcclTransport(_ -> Optional.empty())
            .join(new Rendezvous(0, 1, 0, 1, "127.0.0.1", 1, "test", Device.CPU, PATIENCE)));
        assertTrue(e.getMessage().startsWith("--distributed-backend nccl: the loaded libtorch brings no nccl"), e.getMessage());
    }
}
