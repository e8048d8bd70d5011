package org.trainyard.engine.context;

import java.util.Arrays;
import java.util.List;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;
import org.trainyard.run.UserError;

/**
 * Which positions of a sequence a rank of a context group holds: of 2·ranks chunks, chunk {@code rank} and chunk {@code 2·ranks-1-rank}, so
 * that with a causal mask all ranks have the same work. Immutable.
 *
 * @param sequence positions of the whole sequence
 * @param ranks size of the context group
 * @param rank place in it
 */
public record ContextSplit(long sequence, int ranks, int rank) {

    /** @throws UserError if the chunks would differ in length */
    public ContextSplit {
        if (rank < 0 || rank >= ranks) throw new IllegalArgumentException("rank " + rank + " of " + ranks);
        if (ranks > 1 && sequence % (2L * ranks) != 0) {
            throw new UserError("--seq-length " + sequence + ": must be a multiple of twice --context-parallel-size " + ranks);
        }
    }

    /**
     * Positions that follow each other in the sequence and in a tensor.
     *
     * @param offset index of the first in the tensor
     * @param first its position in the sequence
     */
    record Span(long offset, long first, long length) {}

    /** The same sequence as another rank sees it. */
    ContextSplit of(int other) { return new ContextSplit(sequence, ranks, other); }

    /** Positions a rank. */
    public long length() { return sequence / ranks; }

    List<Span> spans() {
        if (ranks == 1) return List.of(new Span(0, 0, sequence));
        long c = length() / 2;
        return List.of(new Span(0, rank * c, c), new Span(c, (2L * ranks - 1 - rank) * c, c));
    }

    /** The positions in the whole sequence, ascending, in the order of this rank's rows. */
    public long[] positions() {
        long[] all = new long[(int) length()];
        for (Span s : spans()) Arrays.setAll(all, i -> i < s.offset ? all[i] : s.first + i - s.offset);
        return all;
    }

    /** {@link #positions()} of {@code batch} sequences one after the other, int64 [batch·length], as learned positions are looked up. */
    public Tensor positionIds(long batch, Device device) {
        long[] p = positions();
        long[] ids = new long[(int) (batch * p.length)];
        Arrays.setAll(ids, i -> p[i % p.length]);
        return Aten.to(Tensors.of(ids, ids.length), DType.INT64, device);
    }

    /** This rank's part of a tensor that has the whole sequence along {@code dim}: of tokens [B,S] along 1, of a mask's queries along 2. */
    public Tensor cut(Tensor whole, int dim) {
        checkSize(whole, dim, sequence);
        if (ranks == 1) return whole.share();
        Span low = spans().get(0), high = spans().get(1);
        return Aten.call("cat", List.of(Aten.narrow(whole, dim, low.first, low.length), Aten.narrow(whole, dim, high.first, high.length)), (long) dim);
    }

    /** The parts [ranks, …] of all ranks, as an all-gather leaves them, put in order along {@code dim} of a part. */
    public Tensor join(Tensor parts, int dim) {
        checkSize(parts, dim + 1, length());
        long[] shape = Arrays.copyOfRange(parts.shape(), 1, parts.rank());
        shape[dim] = sequence;
        Tensor whole = Tensors.empty(parts.dtype(), parts.device(), shape);
        for (int r = 0; r < ranks; r++) {
            Tensor part = Aten.select(parts, 0, r);
            for (Span s : of(r).spans()) Aten.copy(Aten.narrow(whole, dim, s.first, s.length), Aten.narrow(part, dim, s.offset, s.length));
        }
        return whole;
    }

    /** The inverse of {@link #join}: what each rank holds of {@code whole}, [ranks, …]. */
    public Tensor deal(Tensor whole, int dim) {
        checkSize(whole, dim, sequence);
        long[] shape = new long[whole.rank() + 1];
        shape[0] = ranks;
        System.arraycopy(whole.shape(), 0, shape, 1, whole.rank());
        shape[dim + 1] = length();
        Tensor parts = Tensors.empty(whole.dtype(), whole.device(), shape);
        for (int r = 0; r < ranks; r++) {
            Tensor part = Aten.select(parts, 0, r);
            for (Span s : of(r).spans()) Aten.copy(Aten.narrow(part, dim, s.offset, s.length), Aten.narrow(whole, dim, s.first, s.length));
        }
        return parts;
    }

    private static void checkSize(Tensor t, int dim, long size) {
        if (t.size(dim) != size) throw new IllegalArgumentException(t + " has not " + size + " positions along dimension " + dim);
    }
}
