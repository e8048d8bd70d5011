package org.trainyard.engine.internal.torch;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.invoke.MethodHandle;
import org.trainyard.run.UserError;

/** The version of the loaded libtorch, as its ABI number tells it. */
public final class TorchVersion {
    private TorchVersion() {}

    /** Major version in the top byte, minor in the next, patch in the third. */
    public static long abi() {
        MethodHandle h = Binding.function("aoti_torch_abi_version", FunctionDescriptor.of(JAVA_LONG))
            .orElseThrow(() -> new UserError("libtorch in " + Binding.NATIVES.folder() + " has no stable ABI: it is older than 2.9"));
        try {
            return (long) h.invokeExact();
        } catch (Throwable t) {
            throw Binding.rethrow(t);
        }
    }

    /** Like {@code 2.13.0}. */
    public static String text() {
        long v = abi();
        return (v >>> 56) + "." + (v >>> 48 & 255) + "." + (v >>> 40 & 255);
    }
}
