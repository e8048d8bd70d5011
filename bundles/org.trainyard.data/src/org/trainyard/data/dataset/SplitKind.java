package org.trainyard.data.dataset;

import java.util.Locale;

/** The three parts a dataset is divided into. */
public enum SplitKind {
    TRAIN, VALID, TEST;

    /** The name in file names and messages: train, valid or test. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
