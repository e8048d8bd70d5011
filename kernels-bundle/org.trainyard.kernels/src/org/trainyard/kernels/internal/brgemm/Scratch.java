package org.trainyard.kernels.internal.brgemm;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** A native buffer that grows to the largest size asked for and is reused; one a thread and purpose. Freed after its thread. */
final class Scratch {
    private static final long PAGE = 4096;

    private MemorySegment buffer = MemorySegment.NULL;

    static ThreadLocal<Scratch> perThread() { return ThreadLocal.withInitial(Scratch::new); }

    /** Address of at least {@code bytes} bytes, page-aligned; contents undefined. Valid until the next call. */
    long address(long bytes) {
        if (buffer.byteSize() < bytes) {
            buffer = MemorySegment.NULL;
            buffer = Arena.ofAuto().allocate((bytes + PAGE - 1) / PAGE * PAGE, PAGE);
        }
        return buffer.address();
    }
}
