package org.trainyard.engine.placement;

import java.util.List;
import java.util.Objects;
import org.trainyard.engine.group.ProcessGroup;
import org.trainyard.engine.mesh.GroupKind;
import org.trainyard.engine.placement.Placement.Kind;

/** One use of an op, as a {@link Rule} sees it over one axis. Immutable. */
public final class Call {
    private final String op;
    private final MeshAxes axes;
    private final MeshAxis axis;
    private final boolean experts;
    private final List<Operand> inputs;
    private final Placement data;

    /** @param data how data that comes in lies over this axis */
    Call(String op, MeshAxes axes, MeshAxis axis, boolean experts, List<Operand> inputs, Placement data) {
        this.op = op;
        this.axes = axes;
        this.axis = axis;
        this.experts = experts;
        this.inputs = inputs;
        this.data = data;
    }

    public MeshAxis axis() { return axis; }

    /** Null where an optional input is not there, or there are fewer. */
    public Operand input(int i) { return i < inputs.size() ? inputs.get(i) : null; }

    public List<Operand> inputs() { return inputs; }

    /** How an input that is a value lies over this axis. */
    public Placement placement(Operand value) {
        boolean here = value.placements() != null && value.placements().areExperts() == experts;
        return here ? value.placements().on(axis) : data;
    }

    /** Whether ranks along this axis hold different parts of an input that is a parameter. */
    public boolean isSplit(Operand parameter) { return parameter.isParameter() && parameter.isSplitOver(axis); }

    /** How data that comes in lies over this axis: what the result of a look-up in a table lies like. */
    public Placement data() { return data; }

    /** Whether a group's ranks lie along this axis. */
    public boolean isOver(ProcessGroup group) {
        return axes.of(group, experts).orElseThrow(() -> new PlacementException(op + ": " + Placements.foreign(group,
            axes).getMessage())).contains(axis);
    }

    /** Demands how every value among the inputs lies. @param wayOut what to do otherwise */
    public Call takes(Placement wanted, String wayOut) {
        for (Operand o : inputs) if (o != null && !o.isParameter()) require(o, wanted, wayOut);
        return this;
    }

    /** Demands how one input lies: a parameter must be split where {@code wanted} is. */
    public Call takes(int i, Placement wanted, String wayOut) {
        Operand o = input(i);
        if (o != null) require(o, wanted, wayOut);
        return this;
    }

    private void require(Operand o, Placement wanted, String wayOut) {
        if (o.isParameter()) {
            if (wanted.is(Kind.SHARDED) != isSplit(o)) {
                throw fail(wanted.is(Kind.SHARDED) ? "a part of " + o.name() + " on each rank" : "all of " + o.name(),
                    isSplit(o) ? "a part" : "all of it on every rank", wayOut);
            }
            return;
        }
        Placement is = placement(o);
        boolean fits = is.kind() == wanted.kind() && (wanted.split() == null || is.split() == null || Objects.equals(is.split(), wanted.split()));
        boolean constant = !o.needsGradient() && is.is(Kind.INVARIANT) && wanted.is(Kind.REPLICATED);
        if (!fits && !constant) throw fail("a value that is " + wanted, "one that is " + is, wayOut);
    }

    /** To be thrown. */
    public PlacementException fail(String takes, String gets, String wayOut) {
        return new PlacementException(op + ": over " + axis + " it takes " + takes + ", but gets " + gets + ": " + wayOut);
    }

    /**
     * The result of an op that does to each rank's values what one rank would do to all: of invariant values invariant, of replicated ones
     * replicated, of parts a part.
     *
     * @param linear whether a sum of inputs gives the sum of outputs, so that partial sums may pass
     */
    public Placement plain(boolean linear) {
        Placement result = values(linear);
        for (Operand p : inputs) {
            if (p == null || !p.isParameter()) continue;
            if (result.is(Kind.PARTIAL)) {
                throw fail("whole values beside parameter " + p.name(), "a partial sum", "each rank would add it, so that it counts "
                    + axis.ranks().size()
                    + " times; sum over the ranks first (RowsOp.sum, or Linear.row, which adds its bias afterwards)");
            }
            if (isSplit(p)) result = withPart(result, p);
        }
        return result;
    }

    private Placement values(boolean linear) {
        Placement result = null;
        Placement constant = null;
        for (Operand o : inputs) {
            if (o == null || o.isParameter()) continue;
            Placement p = placement(o);
            if (p.is(Kind.PARTIAL) && !linear) {
                throw fail("whole values", "a partial sum", "what is not linear must come after the sum over the ranks (RowsOp.sum, "
                    + "RowsOp.sumToOwn, Linear.row)");
            }
            // A constant that all ranks have goes with anything but a partial sum.
            if (!o.needsGradient() && p.is(Kind.INVARIANT)) constant = p;
            else result = result == null ? p : both(result, p);
        }
        if (result != null && result.is(Kind.PARTIAL) && constant != null) both(result, constant);
        return result != null ? result : constant != null ? constant : data;
    }

    private Placement both(Placement a, Placement b) {
        if (a.equals(b)) return a;
        if (a.is(Kind.PARTIAL) || b.is(Kind.PARTIAL)) {
            throw fail("partial sums only, or none", "one value that is " + a + " and one that is " + b, "what every rank adds to a partial sum "
                + "counts once a rank; sum over the ranks first (RowsOp.sum, RowsOp.sumToOwn)");
        }
        if (a.is(Kind.INVARIANT) || b.is(Kind.INVARIANT)) {
            throw fail("values of one placement", "one that is " + a + " and one that is " + b, "each rank computes only a part of the gradient "
                + "of the invariant one, and nobody sums the parts; let it through RowsOp.copyIn first, or use Linear.column");
        }
        if (a.is(Kind.REPLICATED)) return b;
        if (b.is(Kind.REPLICATED) || b.split() == null) return a;
        if (a.split() == null) return b;
        throw fail("parts of one kind", "one value that is " + a + " and one that is " + b, "they are parts of different things; exchange one of "
            + "them first");
    }

    private Placement withPart(Placement value, Operand p) {
        return switch (value.kind()) {
            case INVARIANT -> {
                if (inputs.stream().anyMatch(o -> o != null && !o.isParameter() && o.needsGradient())) {
                    throw fail("a value that is replicated or split beside this rank's part of " + p.name(), "one that is invariant",
                        "each rank computes only a part of its gradient, and nobody sums the parts; let it through RowsOp.copyIn first, or use "
                            + "Linear.column");
                }
                yield Placement.sharded(null);
            }
            case REPLICATED -> Placement.sharded(axis.kind() == GroupKind.EXPERT ? Split.EXPERTS : Split.FEATURES);
            default -> {
                if (value.split() == Split.ROWS || value.split() == Split.POSITIONS || value.split() == Split.SAMPLES) {
                    throw fail("the rows of all ranks beside this rank's part of " + p.name(), "a value that is " + value,
                        "each rank would apply its part of the parameter to its own rows only; gather the rows first (RowsOp.gather, Linear.column)");
                }
                yield value;
            }
        };
    }
}
