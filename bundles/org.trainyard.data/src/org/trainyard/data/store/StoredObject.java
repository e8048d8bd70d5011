package org.trainyard.data.store;

/** An object as it was when it was opened. Reads may come from many threads. */
public interface StoredObject {
    /** What to call it in messages. */
    String location();

    /** Its length in bytes. */
    long size();

    /** Differs when its content does; of letters, digits and hyphens. */
    String version();

    /**
     * Reads {@code length} bytes from byte {@code from} on.
     *
     * @throws org.trainyard.run.UserError if that fails after some tries, or the object has changed since
     */
    byte[] read(long from, int length);
}
