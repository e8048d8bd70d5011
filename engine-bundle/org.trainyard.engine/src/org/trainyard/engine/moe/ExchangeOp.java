package org.trainyard.engine.moe;

import java.util.Arrays;
import java.util.function.Function;
import org.trainyard.engine.group.ProcessGroup;
import org.trainyard.engine.group.Reduction;
import org.trainyard.engine.group.Work;
import org.trainyard.engine.placement.Placement;
import org.trainyard.engine.placement.Rule;
import org.trainyard.engine.placement.Rules;
import org.trainyard.engine.placement.Split;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tape.Variable;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/** Rows between ranks in numbers that differ from rank to rank. The first dimension of a tensor counts rows, [P] or [P,H]. */
public final class ExchangeOp {
    private static final Placement ROWS = Placement.sharded(Split.ROWS);
    private static final Placement EXPERTS = Placement.sharded(Split.EXPERTS);
    /** To the ranks of the experts, and back. */
    private static final Function<ProcessGroup, Rule> EXCHANGE = group -> Rules.over(group, c -> {
        Placement p = c.placement(c.input(0));
        if (!p.equals(ROWS) && !p.equals(EXPERTS)) throw c.fail("rows of which each rank has its own", "rows that are " + p, "the same row would "
            + "go out from several ranks");
        return p.equals(ROWS) ? EXPERTS : ROWS;
    }, Rules.LINEAR);

    private ExchangeOp() {}

    /** Rows on their way to other ranks. What is computed before they are {@link #arrived} is computed meanwhile, in backward too. */
    public static final class Flight {
        private final Tape tape;
        private final ProcessGroup group;
        private final long[] sent;
        private final long[] received;
        private final Variable buffer;
        private final Work out;
        private Work back;

        private Flight(Tape tape, Variable x, ProcessGroup group, long[] sent, long[] received) {
            this.tape = tape;
            this.group = group;
            this.sent = sent;
            this.received = received;
            Tensor target = room(x.value(), received);
            out = group.allToAllAsync(target, Aten.contiguous(x.value()), received, sent);
            // The gradient that arrives here is still under way.
            tape.place(EXCHANGE.apply(group));
            buffer = tape.needs(x) ? tape.record(target, (g, in) -> {
                back.await();
                in.addShared(x, g[0]);
            }, x) : tape.constant(target);
        }

        /** The rows that came, in the order of the ranks that sent them. To be called once. */
        public Variable arrived() {
            out.await();
            if (!tape.needs(buffer)) return buffer;
            return tape.record(buffer.value(), (g, in) -> {
                Tensor d = room(g[0], sent);
                back = group.allToAllAsync(d, Aten.contiguous(g[0]), sent, received);
                in.addShared(buffer, d);
            }, buffer);
        }
    }

    private static Tensor room(Tensor like, long[] rows) {
        long[] shape = like.shape();
        shape[0] = Arrays.stream(rows).sum();
        return Tensors.empty(like.dtype(), like.device(), shape);
    }

    /**
     * Sends rows to every rank of a group.
     *
     * @param sent how many of x's rows go to each rank, in order
     * @param received how many come from each
     */
    public static Flight start(Tape tape, Variable x, ProcessGroup group, long[] sent, long[] received) {
        return new Flight(tape, x, group, sent, received);
    }

    /** The same, waiting. */
    public static Variable exchange(Tape tape, Variable x, ProcessGroup group, long[] sent, long[] received) {
        return start(tape, x, group, sent, received).arrived();
    }

    /**
     * The rows of all ranks, each rank's padded to {@code most}; each rank goes on to compute a part of the gradient.
     *
     * @return [ranks·most, …]; what is beyond a rank's rows is undefined
     */
    public static Variable gather(Tape tape, Variable x, ProcessGroup group, long most) {
        long own = x.value().size(0);
        Tensor y = gathered(x.value(), group, most);
        if (!tape.needs(x)) return tape.constant(y);
        tape.place(Rules.convert(group, ROWS, Placement.REPLICATED, "rows that are not split would be there once for each rank"));
        return tape.record(y, (g, in) -> in.add(x, scattered(g[0], group, own)), x);
    }

    /** The sum over the ranks of what they have of this rank's rows; the dual of {@link #gather}. */
    public static Variable scatter(Tape tape, Variable y, ProcessGroup group, long own) {
        long most = y.value().size(0) / group.size();
        Tensor x = scattered(y.value(), group, own);
        if (!tape.needs(y)) return tape.constant(x);
        tape.place(Rules.convert(group, Placement.PARTIAL, ROWS, "what is no partial sum would count once for each rank"));
        return tape.record(x, (g, in) -> in.add(y, gathered(g[0], group, most)), y);
    }

    private static Tensor gathered(Tensor own, ProcessGroup group, long most) {
        Tensor padded = own;
        if (own.size(0) < most) {
            padded = room(own, new long[] {most});
            Aten.zero(padded);
            Aten.copy(Aten.narrow(padded, 0, 0, own.size(0)), own);
        }
        Tensor all = room(own, new long[] {most * group.size()});
        group.allGather(all, Aten.contiguous(padded));
        return all;
    }

    private static Tensor scattered(Tensor all, ProcessGroup group, long own) {
        Tensor sum = room(all, new long[] {all.size(0) / group.size()});
        group.reduceScatter(sum, Aten.contiguous(all), Reduction.SUM);
        return Aten.narrow(sum, 0, 0, own);
    }
}
