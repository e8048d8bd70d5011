package org.trainyard.data.preprocess;

/** Hears about progress several times a second, and once at the end, on the thread that preprocesses. */
@FunctionalInterface
public interface ProgressListener {
    /** Hears nothing. */
    ProgressListener NONE = progress -> { };

    void progress(PreprocessProgress progress);
}
