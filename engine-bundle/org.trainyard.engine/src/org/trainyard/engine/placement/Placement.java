package org.trainyard.engine.placement;

/**
 * How a value and its gradient lie over the ranks of one axis. Immutable.
 *
 * @param split for split values, what the parts are; otherwise null
 */
public record Placement(Kind kind, Split split) {
    /** The four ways, each with that of its gradient. */
    public enum Kind {
        /** The same on every rank, and so is the gradient. */
        INVARIANT("invariant"),
        /** The same on every rank, but each rank's gradient is a partial sum. */
        REPLICATED("replicated"),
        /** Each rank has its own part, and the gradient of that. */
        SHARDED("split"),
        /** The value is the sum over the ranks; each has the whole gradient. */
        PARTIAL("a partial sum");

        private final String text;

        Kind(String text) {
            this.text = text;
        }
    }

    public static final Placement INVARIANT = new Placement(Kind.INVARIANT, null);
    public static final Placement REPLICATED = new Placement(Kind.REPLICATED, null);
    public static final Placement PARTIAL = new Placement(Kind.PARTIAL, null);

    /** Each rank has its own part. */
    public static Placement sharded(Split split) { return new Placement(Kind.SHARDED, split); }

    public boolean is(Kind k) { return kind == k; }

    /** Such as {@code invariant} or {@code split by rows}. */
    @Override public String toString() { return split == null ? kind.text : kind.text + " by " + split; }
}
