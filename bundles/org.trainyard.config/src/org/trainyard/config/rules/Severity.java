package org.trainyard.config.rules;

/** How bad a finding is. */
public enum Severity {
    /** The run cannot start. */
    ERROR,
    /** The run can start, but something in it does not do what its author may expect. */
    WARNING
}
