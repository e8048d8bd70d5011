package org.trainyard.engine.group.spi;

/** What ranks can do together. */
public enum OperationKind {
    ALL_REDUCE("all-reduce"), REDUCE_SCATTER("reduce-scatter"), ALL_GATHER("all-gather"), ALL_TO_ALL("all-to-all"), BROADCAST("broadcast"),
    BARRIER("barrier"), SEND("send"), RECEIVE("receive");

    private final String text;

    OperationKind(String text) { this.text = text; }

    public boolean isCollective() { return this != SEND && this != RECEIVE; }

    @Override public String toString() { return text; }
}
