package org.trainyard.engine.internal.torch;

/** Something that stands for a native tensor; the dispatcher passes its handle. */
public interface TensorHandle {
    long handle();
}
