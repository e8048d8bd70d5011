package org.trainyard.engine.tests.group;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.trainyard.engine.group.CollectiveException;
import org.trainyard.engine.group.Communicator;
import org.trainyard.engine.group.MeshGroups;
import org.trainyard.engine.group.ProcessGroup;
import org.trainyard.engine.group.Reduction;
import org.trainyard.engine.group.Transfer;
import org.trainyard.engine.group.Work;
import org.trainyard.engine.mesh.GroupKind;
import org.trainyard.engine.mesh.Mesh;
import org.trainyard.engine.mesh.ParallelSizes;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/** What every transport between CPU ranks must do. A subclass says how ranks are started. */
abstract class CollectiveContract {
    static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final DType[] TYPES = {DType.FLOAT32, DType.BFLOAT16, DType.FLOAT16, DType.FLOAT64, DType.INT32, DType.INT64};
    private static final int[] COUNTS = {1, 5, 4097, 300_001};

    interface Body {
        void run(Communicator c) throws Exception;
    }

    /** Runs the body once per rank and throws what the first one to fail met. */
    abstract void ranks(int n, Duration timeout, Body body);

    private void ranks(int n, Body body) {
        ranks(n, PATIENCE, c -> {
            try (Scope _ = Scope.open()) {
                body.run(c);
            }
        });
    }

    /** What rank {@code rank} holds at {@code i}: small integers, exact in every type. */
    private static double value(int rank, long i) { return (i * 7 + rank * 3) % 11 - 4; }

    private static Tensor filled(DType type, int rank, int count) {
        double[] v = new double[count];
        for (int i = 0; i < count; i++) v[i] = value(rank, i);
        return Aten.to(Tensors.of(v, count), type);
    }

    private static double[] expected(int ranks, int count, Reduction reduction) {
        double[] v = new double[count];
        for (int i = 0; i < count; i++) {
            double sum = 0, max = Double.NEGATIVE_INFINITY;
            for (int r = 0; r < ranks; r++) {
                sum += value(r, i);
                max = Math.max(max, value(r, i));
            }
            v[i] = reduction == Reduction.MAX ? max : reduction == Reduction.AVG ? sum / ranks : sum;
        }
        return v;
    }

    @Test void allReduceInEveryTypeAndSize() {
        for (int n : new int[] {2, 4}) {
            ranks(n, c -> {
                for (DType type : TYPES) {
                    for (Reduction how : Reduction.values()) {
                        if (how == Reduction.AVG && !type.isFloating()) continue;
                        for (int count : COUNTS) {
                            try (Scope _ = Scope.open()) {
                                Tensor t = filled(type, c.rank(), count);
                                c.world().allReduce(t, how);
                                assertArrayEquals(expected(n, count, how), Tensors.toDoubles(t), () -> type + " " + how + " " + count);
                            }
                        }
                    }
                }
            });
        }
    }

    /** Of a size at which transports take other ways, and no whole number of anything. */
    @Test void largeAllReduces() {
        for (int n : new int[] {2, 3}) {
            ranks(n, c -> {
                for (int count : new int[] {n * (3 << 20) / 4, 5_000_011}) {
                    float[] v = new float[count];
                    for (int i = 0; i < count; i++) v[i] = (float) value(c.rank(), i);
                    try (Scope _ = Scope.open()) {
                        Tensor t = Tensors.of(v, count);
                        c.world().allReduce(t);
                        float[] sum = Tensors.toFloats(t);
                        for (int i = 0; i < count; i++) {
                            double expected = 0;
                            for (int r = 0; r < n; r++) expected += value(r, i);
                            if (sum[i] != expected) assertEquals(expected, sum[i], "element " + i + " of " + count);
                        }
                    }
                }
            });
        }
    }

    @Test void collectivesWorkInPlaceInMemoryOfTheGroup() {
        for (int n : new int[] {2, 3}) {
            ranks(n, c -> {
                ProcessGroup g = c.world();
                int part = 50_005, count = n * part, from = 1000;
                Tensor big = g.allocate(DType.FLOAT32, Device.CPU, from + count + 7);
                assertArrayEquals(new double[from + count + 7], Tensors.toDoubles(big));
                Tensor t = Aten.narrow(big, 0, from, count);
                Tensor second = g.allocate(DType.BFLOAT16, Device.CPU, 2, count);
                for (int round = 0; round < 3; round++) {
                    Aten.copy(t, filled(DType.FLOAT32, c.rank(), count));
                    g.allReduce(t);
                    assertArrayEquals(expected(n, count, Reduction.SUM), Tensors.toDoubles(t));
                    Tensor row = Aten.select(second, 0, 1);
                    Aten.copy(row, filled(DType.BFLOAT16, c.rank(), count));
                    g.allReduce(row, Reduction.MAX);
                    assertArrayEquals(expected(n, count, Reduction.MAX), Tensors.toDoubles(row));
                    // To its place in the input, to elsewhere, and back from there to all.
                    Aten.copy(t, filled(DType.FLOAT32, c.rank(), count));
                    Tensor own = round == 0 ? Tensors.empty(DType.FLOAT32, Device.CPU, part) : Aten.narrow(t, 0, c.rank() * part, part);
                    g.reduceScatter(own, t, Reduction.AVG);
                    double[] all = expected(n, count, Reduction.AVG);
                    double[] mine = java.util.Arrays.copyOfRange(all, c.rank() * part, (c.rank() + 1) * part);
                    double[] got = Tensors.toDoubles(own);
                    for (int i = 0; i < part; i++) assertEquals((float) mine[i], got[i], 1e-6);
                    g.allGather(t, own);
                    got = Tensors.toDoubles(t);
                    for (int i = 0; i < count; i++) assertEquals((float) all[i], got[i], 1e-6);
                }
                assertArrayEquals(new double[from], Tensors.toDoubles(Aten.narrow(big, 0, 0, from)));
            });
        }
    }

    @Test void threeRanksSumInRankOrder() {
        // (1e8 + -1e8) + 1 is 1 in fp32, 1e8 + (-1e8 + 1) is 0.
        ranks(3, c -> {
            Tensor t = Tensors.of(new float[] {new float[] {1e8f, -1e8f, 1}[c.rank()]}, 1);
            c.world().allReduce(t);
            assertEquals(1, Tensors.item(t));
        });
    }

    @Test void halfTypesRoundOnceAtTheEnd() {
        ranks(3, c -> {
            Tensor t = Aten.to(Tensors.of(new float[] {new float[] {256, 0.5f, 0.5f}[c.rank()], Float.NaN}, 2), DType.BFLOAT16);
            c.world().allReduce(t);
            // 257 lies halfway between 256 and 258: ties go to the even mantissa.
            assertEquals(256, Tensors.toDoubles(t)[0]);
            assertTrue(Double.isNaN(Tensors.toDoubles(t)[1]));
            Tensor u = Aten.to(Tensors.of(new float[] {new float[] {256, 1, 1}[c.rank()]}, 1), DType.BFLOAT16);
            c.world().allReduce(u);
            assertEquals(258, Tensors.toDoubles(u)[0], "each step rounded would stay at 256");
        });
    }

    @Test void reduceScatterLeavesEachItsPart() {
        for (int n : new int[] {2, 3}) {
            ranks(n, c -> {
                for (DType type : TYPES) {
                    for (int part : COUNTS) {
                        try (Scope _ = Scope.open()) {
                            Tensor all = filled(type, c.rank(), n * part), mine = Tensors.zeros(type, Device.CPU, part);
                            c.world().reduceScatter(mine, all, Reduction.SUM);
                            double[] want = new double[part];
                            System.arraycopy(expected(n, n * part, Reduction.SUM), c.rank() * part, want, 0, part);
                            assertArrayEquals(want, Tensors.toDoubles(mine));
                        }
                    }
                }
                Tensor all = filled(DType.FLOAT32, c.rank(), n * 9), mine = Aten.narrow(all, 0, c.rank() * 9L, 9);
                c.world().reduceScatter(mine, all, Reduction.MAX);
                for (int i = 0; i < 9; i++) assertEquals(expected(n, n * 9, Reduction.MAX)[c.rank() * 9 + i], Tensors.toDoubles(mine)[i]);
            });
        }
    }

    @Test void allGatherPutsPartsInRankOrder() {
        for (int n : new int[] {2, 3}) {
            ranks(n, c -> {
                for (int part : COUNTS) {
                    try (Scope _ = Scope.open()) {
                        Tensor all = Tensors.zeros(DType.BFLOAT16, Device.CPU, n * part);
                        c.world().allGather(all, filled(DType.BFLOAT16, c.rank(), part));
                        double[] got = Tensors.toDoubles(all);
                        for (int i = 0; i < got.length; i++) assertEquals(value(i / part, i % part), got[i]);
                        Tensor own = Aten.narrow(all, 0, (long) c.rank() * part, part);
                        Aten.fill(own, c.rank() + 5);
                        c.world().allGather(all, own);
                        got = Tensors.toDoubles(all);
                        for (int i = 0; i < got.length; i++) assertEquals(i / part + 5, got[i]);
                    }
                }
            });
        }
    }

    @Test void allToAllDeliversUnevenRows() {
        for (int scale : new int[] {1, 30_000}) {
            ranks(3, c -> {
                // rank s gives (s + 2·d) rows to rank d; the first pair gets none
                long[] gives = LongStream.range(0, 3).map(d -> (c.rank() + 2 * d) * scale).toArray();
                long[] takes = LongStream.range(0, 3).map(s -> (s + 2 * c.rank()) * scale).toArray();
                int in = (int) LongStream.of(gives).sum(), out = (int) LongStream.of(takes).sum();
                double[] v = new double[in * 2];
                int at = 0;
                for (int d = 0; d < 3; d++) for (int i = 0; i < gives[d] * 2; i++) v[at++] = c.rank() * 10 + d + i % 97 * 2;
                for (DType type : TYPES) {
                    Tensor to = Tensors.zeros(type, Device.CPU, out, 2);
                    c.world().allToAll(to, Aten.to(Tensors.of(v, in, 2), type), takes, gives);
                    double[] got = Tensors.toDoubles(to);
                    at = 0;
                    for (int s = 0; s < 3; s++) for (int i = 0; i < takes[s] * 2; i++) assertEquals(s * 10 + c.rank() + i % 97 * 2, got[at++], () -> "" + type);
                }
            });
        }
        ranks(2, c -> {
            Tensor to = Tensors.zeros(DType.INT64, Device.CPU, 4);
            c.world().allToAll(to, Tensors.of(new long[] {c.rank(), c.rank(), 10 + c.rank(), 10 + c.rank()}, 4), null, null);
            assertArrayEquals(c.rank() == 0 ? new long[] {0, 0, 1, 1} : new long[] {10, 10, 11, 11}, Tensors.toLongs(to));
        });
    }

    @Test void broadcastGivesTheRootsValues() {
        ranks(3, c -> {
            for (int root = 0; root < 3; root++) {
                for (int count : COUNTS) {
                    try (Scope _ = Scope.open()) {
                        Tensor t = filled(DType.FLOAT32, c.rank(), count);
                        c.world().broadcast(t, root);
                        double[] got = Tensors.toDoubles(t);
                        for (int i = 0; i < count; i++) assertEquals(value(root, i), got[i]);
                    }
                }
            }
        });
    }

    @Test void messagesKeepTheirOrderAndABatchGoesRound() {
        int big = 2_000_003;
        ranks(3, c -> {
            ProcessGroup g = c.world();
            int right = (c.rank() + 1) % 3, left = (c.rank() + 2) % 3;
            Tensor mine = filled(DType.FLOAT32, c.rank(), big), theirs = Tensors.zeros(DType.FLOAT32, Device.CPU, big);
            g.batch(List.of(Transfer.send(mine, right), Transfer.receive(theirs, left)));
            double[] got = Tensors.toDoubles(theirs);
            for (int i = 0; i < big; i++) assertEquals(value(left, i), got[i]);
            if (c.rank() == 0) {
                List<Work> works = new ArrayList<>();
                for (int i = 0; i < 20; i++) works.add(g.sendAsync(Tensors.of(new int[] {i}, 1), 2));
                works.forEach(Work::await);
            } else if (c.rank() == 2) {
                Tensor t = Tensors.zeros(DType.INT32, Device.CPU, 1);
                for (int i = 0; i < 20; i++) {
                    g.receive(t, 0);
                    assertEquals(i, Tensors.item(t));
                }
            }
            g.barrier();
        });
    }

    @Test void asynchronousWorkRunsInOrderAndOutlivesItsScope() {
        ranks(3, c -> {
            ProcessGroup g = c.world();
            List<Work> works = new ArrayList<>();
            Tensor t = Tensors.full(1, DType.FLOAT32, Device.CPU, 50_000);
            try (Scope _ = Scope.open()) {
                for (int i = 0; i < 5; i++) works.add(g.allReduceAsync(t.share(), Reduction.SUM));
            }
            works.getLast().await();
            assertTrue(works.stream().allMatch(Work::isDone), "the last one being done, all are");
            works.subList(0, 4).forEach(Work::await);
            for (double d : Tensors.toDoubles(t)) assertEquals(243, d);
        });
    }

    @Test void manySmallOperationsInManyGroups() {
        Mesh mesh = Mesh.of(4, ParallelSizes.of(2, 1, 2));
        ranks(4, c -> {
            MeshGroups groups = new MeshGroups(mesh, c);
            Random random = new Random(c.rank());
            for (int i = 0; i < 300; i++) {
                try (Scope _ = Scope.open()) {
                    Tensor t = Tensors.of(new float[] {c.rank(), i}, 2);
                    groups.tensor().allReduce(t);
                    groups.pipeline().allReduce(t, Reduction.MAX);
                    if (random.nextInt(50) == 0) Thread.sleep(1);
                    float[] f = Tensors.toFloats(t);
                    assertEquals(5, f[0]);
                    assertEquals(2 * i, f[1]);
                }
            }
            assertEquals(GroupKind.values().length, IntStream.range(0, GroupKind.values().length)
                .filter(k -> groups.find(GroupKind.values()[k]).isPresent() || GroupKind.values()[k].label().contains("embedding")).count());
        });
    }

    @Test void aRankThatDoesSomethingElseIsNamed() {
        CollectiveException e = fails(CollectiveException.class, () -> ranks(3, c -> {
            Tensor t = Tensors.zeros(c.rank() == 2 ? DType.BFLOAT16 : DType.FLOAT32, Device.CPU, 8);
            c.world().allReduce(t);
        }));
        assertEquals(CollectiveException.Reason.MISMATCH, e.reason(), e.getMessage());
        assertTrue(e.getMessage().contains("rank 2") && e.getMessage().contains("BFLOAT16") && e.getMessage().contains("FLOAT32"), e.getMessage());
        e = fails(CollectiveException.class, () -> ranks(2, c -> {
            Tensor t = Tensors.zeros(DType.FLOAT32, Device.CPU, 8);
            if (c.rank() == 0) c.world().allReduce(t);
            else c.world().broadcast(t, 0);
        }));
        assertTrue(e.getMessage().contains("all-reduce") && e.getMessage().contains("broadcast"), e.getMessage());
    }

    @Test void aRankThatDoesNotComeIsNamed() {
        CollectiveException e = fails(CollectiveException.class, () -> ranks(3, Duration.ofSeconds(2), c -> {
            try (Scope _ = Scope.open()) {
                c.world().barrier();
                if (c.rank() == 1) {
                    // Comes only when the others have given up: until then there is no way for it to learn of it.
                    while (c.recorder().count() >= 0 && !gaveUp) Thread.sleep(5);
                    return;
                }
                try {
                    // Waiting at once and waiting later tell the same.
                    if (c.rank() == 0) c.world().allReduceAsync(Tensors.zeros(DType.FLOAT32, Device.CPU, 8), Reduction.SUM).await();
                    else c.world().allReduce(Tensors.zeros(DType.FLOAT32, Device.CPU, 8));
                } finally {
                    gaveUp = true;
                }
            }
        }));
        assertEquals(CollectiveException.Reason.TIMEOUT, e.reason(), e.getMessage());
        assertEquals(List.of(1), e.ranks());
        assertTrue(e.getMessage().contains("#2 all-reduce sum of 8 × FLOAT32 of group world [0, 1, 2]"), e.getMessage());
        assertTrue(e.getMessage().contains("rank 1 did not come"), e.getMessage());
    }

    private volatile boolean gaveUp;

    @Test void aRankThatFailsEndsTheOthersAtOnce() {
        IllegalStateException e = fails(IllegalStateException.class, () -> ranks(3, c -> {
            c.world().barrier();
            if (c.rank() == 1) throw new IllegalStateException("out of luck");
            CollectiveException told =
                assertThrows(CollectiveException.class, () -> c.world().allReduce(Tensors.zeros(DType.FLOAT32, Device.CPU, 8)));
            assertEquals(CollectiveException.Reason.RANK_FAILED, told.reason());
            assertEquals(List.of(1), told.ranks());
            assertTrue(told.getMessage().contains("rank 1 failed: out of luck"), told.getMessage());
        }));
        assertEquals("out of luck", e.getMessage());
    }

    @Test void wrongArgumentsAreRefusedBeforeAnybodyWaits() {
        ranks(2, c -> {
            ProcessGroup g = c.world();
            Tensor a = Tensors.zeros(DType.FLOAT32, Device.CPU, 6), b = Tensors.zeros(DType.FLOAT32, Device.CPU, 4);
            assertTold("2 times the elements", () -> g.allGather(a, b));
            assertTold("2 times the elements", () -> g.reduceScatter(b, a, Reduction.SUM));
            assertTold("rank 2 of 2", () -> g.broadcast(a, 2));
            assertTold("to itself", () -> g.send(a, g.rank()));
            assertTold("are not 2 parts of the 6 rows", () -> g.allToAll(a, a, null, new long[] {1, 2}));
            assertTold("no average of integers", () -> g.allReduce(Tensors.zeros(DType.INT64, Device.CPU, 1), Reduction.AVG));
            assertTold("not contiguous", () -> g.allReduce(Aten.transpose(Tensors.zeros(DType.FLOAT32, Device.CPU, 2, 3), 0, 1)));
            assertTold("BOOL is not communicated", () -> g.allReduce(Tensors.zeros(DType.BOOL, Device.CPU, 2)));
            g.barrier();
        });
    }

    private static void assertTold(String part, org.junit.jupiter.api.function.Executable e) {
        String m = assertThrows(IllegalArgumentException.class, e).getMessage();
        assertTrue(m.contains(part) && m.startsWith("group world [0, 1]"), m);
    }

    /** The exception of that type that ended the ranks, wherever it is wrapped. */
    static <T extends Throwable> T fails(Class<T> type, Runnable run) {
        RuntimeException e = assertThrows(RuntimeException.class, run::run);
        for (Throwable t = e; t != null; t = t.getCause()) if (type.isInstance(t)) return type.cast(t);
        throw new AssertionError("not a " + type, e);
    }
}
