package org.trainyard.engine.placement;

import java.util.List;
import org.trainyard.engine.group.ProcessGroup;
import org.trainyard.engine.mesh.GroupKind;
import org.trainyard.engine.placement.Placement.Kind;

/** The rules of most ops. An op that declares none has {@link #PLAIN}. Thread-safe. */
public final class Rules {

    /** Does to each row, or element, what one rank would do to it. */
    public static final Rule PLAIN = c -> c.plain(false);
    /** The same, and linear in its values, so that partial sums pass. */
    public static final Rule LINEAR = c -> c.plain(true);
    /** Works on whole rows of the last dimension, such as a norm: a rank must have all features of a row. */
    public static final Rule WHOLE_FEATURES = c -> {
        for (Operand o : c.inputs()) {
            if (o != null && !o.isParameter() && c.placement(o).split() == Split.FEATURES) {
                throw c.fail("all features of a row", "a value that is split by features", "each rank would work on its own columns alone; gather "
                    + "them first");
            }
        }
        return c.plain(false);
    };
    /** Lets positions of a sequence see each other, such as attention within a rank: it must have all of them. */
    public static final Rule ACROSS_POSITIONS = c -> {
        for (Operand o : c.inputs()) {
            if (o == null || o.isParameter()) continue;
            Split s = c.placement(o).split();
            if (s == Split.POSITIONS || s == Split.ROWS) {
                throw c.fail("whole sequences", "a value that is split by " + s, "a rank's positions would see only each other; "
                    + (s == Split.POSITIONS ? "exchange keys and values as ContextAttention does, or do without --context-parallel-size"
                        : "gather the rows first (RowsOp.gather), or do without --sequence-parallel"));
            }
        }
        return c.plain(false);
    };
    /** x·wᵀ (+ b + residual): inputs x, w [out, in], b and residual, the last two perhaps null. */
    public static final Rule MATRIX = c -> product(c, c.input(0), c.input(1));
    /** The look-up of rows of a table, as if ids were the same for all ranks that share the table; over a part of the table others' words are zero. */
    public static final Rule TABLE = c -> {
        Operand table = c.input(0);
        return c.isSplit(table) ? Placement.PARTIAL : c.plain(false);
    };

    private Rules() {}

    /** @param x the value, {@code w} the matrices of an op whose other inputs are biases and residuals */
    static Placement product(Call c, Operand x, Operand w) {
        if (!c.isSplit(w) || x.isParameter() || w.expert() && c.axis().kind() == GroupKind.EXPERT) return c.plain(false);
        Placement in = c.placement(x);
        if (w.splitDim() == 0) {
            if (in.split() == Split.FEATURES) {
                throw c.fail("all features of a row beside columns of " + w.name(), "a value that is split by features", "gather them first, or "
                    + "split the inner dimension (Linear.row)");
            }
            return c.plain(false);
        }
        if (in.split() != Split.FEATURES && in.split() != null || !in.is(Kind.SHARDED)) {
            throw c.fail("a value that is split by features beside this rank's inner part of " + w.name(), "one that is " + in, "let a "
                + "Linear.column come before it");
        }
        for (Operand o : c.inputs()) {
            if (o == null || o == x || o == w || o.isParameter() && o.splitDim() == 1) continue;
            throw c.fail("nothing beside the product with this rank's inner part of " + w.name(), o.isParameter() ? "bias " + o.name() : "a value "
                + "to add", "the product is a partial sum, and what each rank adds counts " + c.axis().ranks().size() + " times; add it after the "
                + "sum (Linear.row)");
        }
        return Placement.PARTIAL;
    }

    /** Products of rows of experts: the last value is x, the others their matrices. */
    public static final Rule EXPERT_MATRICES = c -> product(c, c.inputs().getLast(), c.input(0));

    /**
     * An op that communicates in a group.
     *
     * @param along over the axes of the group
     * @param elsewhere over all others
     */
    public static Rule over(ProcessGroup group, Rule along, Rule elsewhere) {
        return new Rule() {
            @Override public Placement over(Call c) { return c.isOver(group) ? along.over(c) : elsewhere.over(c); }

            @Override public List<ProcessGroup> groups() { return List.of(group); }
        };
    }

    /** A linear op that brings values from one placement over a group to another, by communication or as the first step of it. */
    public static Rule convert(ProcessGroup group, Placement takes, Placement gives, String wayOut) {
        return over(group, c -> {
            c.takes(takes, wayOut);
            return gives;
        }, LINEAR);
    }

    /** A look-up with ids that lie otherwise over a group than data does, such as those of this rank's own rows. */
    public static Rule table(ProcessGroup group, Placement ids) { return over(group, _ -> ids, TABLE); }
}
