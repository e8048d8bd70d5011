package org.trainyard.cli.doctor;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** The environment as C code in this process sees it: unlike {@link System#getenv} with what the engine has set since the start. */
final class NativeEnvironment {
    private static final long LONGEST = 4096;

    private NativeEnvironment() {
    }

    /** The value of a variable, or null. */
    static String get(String name) {
        Linker linker = Linker.nativeLinker();
        try (Arena arena = Arena.ofConfined()) {
            var getenv = linker.downcallHandle(linker.defaultLookup().findOrThrow("getenv"),
                FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
            MemorySegment value = (MemorySegment) getenv.invokeExact(arena.allocateFrom(name));
            return value.address() == 0 ? null : value.reinterpret(LONGEST).getString(0);
        } catch (Throwable e) {
            throw new IllegalStateException("getenv " + name, e);
        }
    }
}
