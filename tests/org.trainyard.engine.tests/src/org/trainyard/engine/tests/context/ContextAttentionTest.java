package org.trainyard.engine.tests.context;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trainyard.engine.context.AttentionRule;
import org.trainyard.engine.context.CommType;
import org.trainyard.engine.context.ContextAttention;
import org.trainyard.engine.context.ContextGroups;
import org.trainyard.engine.context.ContextSplit;
import org.trainyard.engine.context.MaskSource;
import org.trainyard.engine.group.ProcessGroup;
import org.trainyard.engine.group.local.InProcessRanks;
import org.trainyard.engine.ops.AttentionOp;
import org.trainyard.engine.random.RandomBits;
import org.trainyard.engine.tape.GradientCheck;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tape.Variable;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;
import org.trainyard.run.UserError;

/** Attention shared by ranks against plain attention of one rank with a mask made position by position. */
class ContextAttentionTest {
    private static final double SCALE = 0.4;

    /** @param sizes of {@code --hierarchical-context-parallel-sizes} */
    record Layout(int ranks, CommType type, List<Integer> sizes) {
        @Override public String toString() { return type.flag() + " over " + ranks + (sizes == null ? "" : " as " + sizes); }
    }

    record Shape(int batch, int heads, int groups, int positions, int width) {}

    /** The result and the gradients of q, k and v, for the whole sequence. */
    private record Result(double[] out, double[] dq, double[] dk, double[] dv) {
        List<double[]> parts() { return List.of(out, dq, dk, dv); }

        /** The largest deviation of a part in the units of its largest value. */
        double distance(Result other) {
            double worst = 0;
            for (int p = 0; p < 4; p++) {
                double[] a = parts().get(p), b = other.parts().get(p);
                double largest = 0, off = 0;
                for (int i = 0; i < a.length; i++) {
                    largest = Math.max(largest, Math.abs(a[i]));
                    off = Math.max(off, Double.isNaN(b[i]) ? Double.POSITIVE_INFINITY : Math.abs(a[i] - b[i]));
                }
                worst = Math.max(worst, off / largest);
            }
            return worst;
        }
    }

    static List<Layout> layouts() {
        List<Layout> all = new ArrayList<>();
        for (int ranks : new int[] {2, 4}) {
            for (CommType t : List.of(CommType.P2P, CommType.A2A, CommType.ALLGATHER)) all.add(new Layout(ranks, t, null));
        }
        all.add(new Layout(4, CommType.A2A_P2P, List.of(2, 2)));
        all.add(new Layout(4, CommType.A2A_P2P, List.of(1, 4)));
        all.add(new Layout(4, CommType.A2A_P2P, List.of(4, 1)));
        all.add(new Layout(1, CommType.P2P, null));
        return all;
    }

    private static final Shape GROUPED = new Shape(2, 8, 4, 48, 8);
    private static final Shape MULTI_HEAD = new Shape(2, 4, 4, 64, 16);

    @ParameterizedTest @MethodSource("layouts") void equalsOneRank(Layout layout) {
        for (Shape s : List.of(GROUPED, MULTI_HEAD)) {
            for (boolean causal : new boolean[] {true, false}) {
                for (long[] documents : new long[][] {null, documents(s)}) {
                    check(layout, s, causal, documents, DType.FLOAT64, 1e-13);
                    check(layout, s, causal, documents, DType.FLOAT32, 1e-5);
                }
            }
        }
    }

    /** Products of bf16 are rounded to 8 bits at the same places, but partial sums are rounded once more. */
    @ParameterizedTest @MethodSource("layouts") void staysNearInLowPrecision(Layout layout) {
        check(layout, GROUPED, true, null, DType.BFLOAT16, 2e-2);
        check(layout, MULTI_HEAD, true, documents(MULTI_HEAD), DType.FLOAT16, 4e-3);
    }

    /** So many positions that tiles of queries and blocks of keys are cut. */
    @Test void equalsOneRankForLongSequences() {
        try (Scope _ = Scope.open()) {
            Inputs in = new Inputs(new Shape(1, 1, 1, 2304, 4), DType.FLOAT32);
            Result one = plain(in, true, null);
            for (CommType t : List.of(CommType.P2P, CommType.ALLGATHER)) {
                assertTrue(one.distance(shared(new Layout(2, t, null), in, true, null, null)) < 1e-5, t::flag);
            }
        }
    }

    private static void check(Layout layout, Shape s, boolean causal, long[] documents, DType type, double bound) {
        long before = Tensor.live();
        try (Scope _ = Scope.open()) {
            Inputs in = new Inputs(s, type);
            double distance = plain(in, causal, documents).distance(shared(layout, in, causal, documents, null));
            assertTrue(distance < bound, () -> layout + " " + s + " causal " + causal + " documents " + (documents != null) + " " + type + ": off by " + distance);
        }
        assertEquals(before, Tensor.live(), "tensors leaked");
    }

    /** Documents of different lengths, some of them longer than a chunk. */
    private static long[] documents(Shape s) {
        long[] d = new long[s.batch * s.positions];
        Random random = new Random(5);
        for (int i = 1; i < d.length; i++) d[i] = i % s.positions == 0 ? 0 : d[i - 1] + (random.nextInt(9) == 0 ? 1 : 0);
        return d;
    }

    private static final class Inputs {
        final Shape s;
        final Tensor q, k, v, dout;

        Inputs(Shape s, DType type) {
            this.s = s;
            Random random = new Random(11);
            q = values(random, type, s.batch, s.heads, s.positions, s.width);
            k = values(random, type, s.batch, s.groups, s.positions, s.width);
            v = values(random, type, s.batch, s.groups, s.positions, s.width);
            dout = values(random, type, s.batch, s.heads, s.positions, s.width);
        }

        private static Tensor values(Random random, DType type, long... shape) {
            long n = 1;
            for (long s : shape) n *= s;
            return Aten.to(Tensors.of(random.doubles(n, -1.5, 1.5).toArray(), shape), type);
        }
    }

    private static Result plain(Inputs in, boolean causal, long[] documents) {
        try (Scope _ = Scope.open(); Tape tape = Tape.recording()) {
            int n = in.s.positions;
            double[] mask = new double[in.s.batch * n * n];
            for (int b = 0; b < in.s.batch; b++) {
                for (int i = 0; i < n; i++) {
                    for (int j = 0; j < n; j++) {
                        boolean seen = (!causal || j <= i) && (documents == null || documents[b * n + i] == documents[b * n + j]);
                        mask[(b * n + i) * n + j] = seen ? 0 : Double.NEGATIVE_INFINITY;
                    }
                }
            }
            Variable q = tape.variable(in.q), k = tape.variable(in.k), v = tape.variable(in.v);
            Variable y = AttentionOp.plain(tape, q, k, v, Tensors.of(mask, in.s.batch, 1, n, n), SCALE, true, 0, null);
            tape.backward(y, in.dout);
            return new Result(Tensors.toDoubles(y.value()), taken(q, null, 0), taken(k, null, 0), taken(v, null, 0));
        }
    }

    private static Result shared(Layout layout, Inputs in, boolean causal, long[] documents, MaskSource dropout) {
        List<Result> parts = InProcessRanks.run(layout.ranks, c -> {
            try (Scope _ = Scope.open(); Tape tape = Tape.recording()) {
                ContextGroups groups = ContextGroups.of(layout.type, c.world(), c, layout.sizes);
                ContextSplit split = new ContextSplit(in.s.positions, layout.ranks, c.rank());
                Tensor numbers = documents == null ? null : Tensors.of(documents, in.s.batch, in.s.positions);
                Variable q = tape.variable(split.cut(in.q, 2)), k = tape.variable(split.cut(in.k, 2)), v = tape.variable(split.cut(in.v, 2));
                Variable y = ContextAttention.attend(tape, q, k, v, groups, new AttentionRule(SCALE, causal, numbers, dropout));
                tape.backward(y, split.cut(in.dout, 2));
                return new Result(gathered(y.value(), c.world(), split), taken(q, c.world(), split.ranks()), taken(k, c.world(), split.ranks()),
                    taken(v, c.world(), split.ranks()));
            }
        });
        for (Result r : parts) assertEquals(0, parts.getFirst().distance(r));
        return parts.getFirst();
    }

    private static double[] gathered(Tensor part, ProcessGroup group, ContextSplit split) {
        try (Scope _ = Scope.open()) {
            long[] s = part.shape();
            Tensor all = Tensors.empty(part.dtype(), Device.CPU, split.ranks(), s[0], s[1], s[2], s[3]);
            group.allGather(all, Aten.contiguous(part));
            return Tensors.toDoubles(split.join(all, 2));
        }
    }

    private static double[] taken(Variable v, ProcessGroup group, int ranks) {
        try (Tensor g = v.takeGradient()) {
            return group == null ? Tensors.toDoubles(g) : gathered(g, group, new ContextSplit(g.size(2) * ranks, ranks, group.rank()));
        }
    }

    /** Keeps by a hash of everything that a mask may depend on. */
    private static final class Hash implements MaskSource {
        private final long batch;

        Hash(long batch) { this.batch = batch; }

        @Override public double probability() { return 0.25; }

        @Override public Tensor keep(Block b, Device device) {
            double[] kept = new double[(int) (batch * b.heads() * b.queries() * b.keys())];
            int at = 0;
            for (long i = 0; i < batch; i++) {
                for (long h = b.firstHead(); h < b.firstHead() + b.heads(); h++) {
                    for (long q = b.firstQuery(); q < b.firstQuery() + b.queries(); q++) {
                        for (long k = b.firstKey(); k < b.firstKey() + b.keys(); k++) {
                            kept[at++] = RandomBits.mix(((i * 31 + h) * 1009 + q) * 1009 + k) >>> 62 == 0 ? 0 : 1;
                        }
                    }
                }
            }
            return Aten.to(Tensors.of(kept, batch, b.heads(), b.queries(), b.keys()), DType.BOOL);
        }
    }

    @Test void dropoutDependsOnPositionsAlone() {
        try (Scope _ = Scope.open()) {
            Inputs in = new Inputs(GROUPED, DType.FLOAT64);
            Hash hash = new Hash(GROUPED.batch);
            Result one = shared(new Layout(1, CommType.P2P, null), in, true, null, hash);
            assertTrue(one.distance(shared(new Layout(1, CommType.P2P, null), in, true, null, null)) > 0.1, "nothing was dropped");
            for (Layout layout : layouts()) assertTrue(one.distance(shared(layout, in, true, null, hash)) < 1e-13, layout::toString);
        }
    }

    @Test void dropoutDropsProbabilities() {
        try (Scope _ = Scope.open()) {
            Shape s = new Shape(1, 1, 1, 6, 3);
            Inputs in = new Inputs(s, DType.FLOAT64);
            Hash hash = new Hash(1);
            Tensor scores = Aten.mul(Aten.bmm(Aten.view(in.q, 1, 6, 3), Aten.transpose(Aten.view(in.k, 1, 6, 3), 1, 2)), SCALE);
            Tensor p = Aten.call("_softmax", Aten.add(scores, AttentionOp.causalMask(DType.FLOAT64, Device.CPU, 6, 6)), -1L, false);
            Tensor kept = Aten.to(Aten.view(hash.keep(new MaskSource.Block(0, 1, 0, 6, 0, 6), Device.CPU), 1, 6, 6), DType.FLOAT64);
            double[] expected = Tensors.toDoubles(Aten.bmm(Aten.mul(Aten.mul(p, kept), 1 / 0.75), Aten.view(in.v, 1, 6, 3)));
            double[] out = shared(new Layout(1, CommType.P2P, null), in, true, null, hash).out;
            for (int i = 0; i < out.length; i++) assertEquals(expected[i], out[i], 1e-14);
        }
    }

    @Test void gradientsAgreeWithDifferences() {
        try (Scope _ = Scope.open()) {
            Inputs in = new Inputs(new Shape(2, 4, 2, 8, 3), DType.FLOAT64);
            InProcessRanks.run(1, c -> {
                ContextGroups groups = ContextGroups.of(CommType.P2P, c.world(), c, null);
                Tensor documents = Tensors.of(new long[] {0, 0, 0, 1, 1, 1, 1, 1, 5, 5, 5, 5, 5, 5, 6, 7}, 2, 8);
                GradientCheck.Result r = GradientCheck.run((tape, x) -> ContextAttention.attend(tape, x[0], x[1], x[2], groups,
                    new AttentionRule(SCALE, true, documents, new Hash(2))), in.q, in.k, in.v);
                assertTrue(r.input() >= 0 && r.worst() < 1e-8, r::toString);
                documents.close();
                return null;
            });
        }
    }

    @Test void namesTheFlagsThatDoNotFit() {
        try (Scope _ = Scope.open()) {
            Inputs in = new Inputs(new Shape(1, 8, 2, 16, 4), DType.FLOAT32);
            String told = assertThrows(UserError.class, () -> shared(new Layout(4, CommType.A2A, null), in, true, null, null)).getMessage();
            assertEquals("--num-query-groups: the 2 of a tensor-parallel rank cannot be shared out to --context-parallel-size 4 ranks, as "
                + "--cp-comm-type a2a does; it must divide them, or use --cp-comm-type p2p", told);
            assertThrows(UserError.class, () -> shared(new Layout(4, CommType.A2A_P2P, List.of(2, 3)), in, true, null, null));
            assertThrows(UserError.class, () -> CommType.of("ring"));
            IntStream.range(0, 4).forEach(i -> assertEquals(CommType.values()[i], CommType.of(CommType.values()[i].flag())));
        }
    }
}
