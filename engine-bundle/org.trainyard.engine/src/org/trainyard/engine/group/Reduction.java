package org.trainyard.engine.group;

/** How contributions of ranks become one value. */
public enum Reduction {
    SUM, MAX,
    /** The sum divided by the number of ranks; floating types only. */
    AVG
}
