package org.trainyard.engine.internal.torch;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;

/** The operators with {@code Scalar} arguments, which the stable ABI gives as functions of their own, one set a device type. Thread-safe. */
public final class ScalarOps {
    private static final MemoryLayout T = JAVA_LONG;
    private static final MemoryLayout D = JAVA_DOUBLE;
    private static final ScalarOps CPU = new ScalarOps("cpu");
    private static volatile ScalarOps cuda;

    private final MethodHandle addmmOut;
    private final MethodHandle baddbmmOut;
    private final MethodHandle addTensor;
    private final MethodHandle addScalar;
    private final MethodHandle mulScalar;
    private final MethodHandle fill;
    private final MethodHandle powScalar;

    private ScalarOps(String device) {
        String p = "aoti_torch_" + device + "_";
        addmmOut = Binding.status(p + "addmm_out", T, T, T, T, D, D);
        baddbmmOut = Binding.status(p + "baddbmm_out", T, T, T, T, D, D);
        addTensor = Binding.status(p + "add_Tensor", T, T, D, ADDRESS);
        addScalar = Binding.status(p + "add_Scalar", T, D, D, ADDRESS);
        mulScalar = Binding.status(p + "mul_Scalar", T, D, ADDRESS);
        fill = Binding.status(p + "fill__Scalar", T, D);
        powScalar = Binding.status(p + "pow_Tensor_Scalar", T, D, ADDRESS);
    }

    /** The set for the device of {@code tensor}. */
    public static ScalarOps on(long tensor) {
        if (Binding.deviceType(tensor) == 0) return CPU;
        ScalarOps c = cuda;
        if (c == null) cuda = c = new ScalarOps("cuda");
        return c;
    }

    /** The C symbols that the engine needs on a device type ({@code cpu} or {@code cuda}), those for any device included, and that the library lacks. */
    public static List<String> missing(String device) {
        List<String> missing = new ArrayList<>();
        for (String symbol : Binding.NEEDED) if (Binding.find(symbol).isEmpty()) missing.add(symbol);
        for (String op : List.of("addmm_out", "baddbmm_out", "add_Tensor", "add_Scalar", "mul_Scalar", "fill__Scalar", "pow_Tensor_Scalar")) {
            String symbol = "aoti_torch_" + device + "_" + op;
            if (Binding.find(symbol).isEmpty()) missing.add(symbol);
        }
        return missing;
    }

    public void addmmOut(long out, long self, long a, long b, double beta, double alpha) {
        try {
            Binding.check((int) addmmOut.invoke(out, self, a, b, beta, alpha));
        } catch (Throwable t) {
            throw Binding.rethrow(t);
        }
    }

    public void baddbmmOut(long out, long self, long a, long b, double beta, double alpha) {
        try {
            Binding.check((int) baddbmmOut.invoke(out, self, a, b, beta, alpha));
        } catch (Throwable t) {
            throw Binding.rethrow(t);
        }
    }

    public long add(long a, long b, double alpha) {
        try {
            MemorySegment r = Binding.result();
            Binding.check((int) addTensor.invoke(a, b, alpha, r));
            return r.get(JAVA_LONG, 0);
        } catch (Throwable t) {
            throw Binding.rethrow(t);
        }
    }

    public long addScalar(long a, double b) {
        try {
            MemorySegment r = Binding.result();
            Binding.check((int) addScalar.invoke(a, b, 1.0, r));
            return r.get(JAVA_LONG, 0);
        } catch (Throwable t) {
            throw Binding.rethrow(t);
        }
    }

    public long mulScalar(long a, double b) { return unary(mulScalar, a, b); }

    public long powScalar(long a, double b) { return unary(powScalar, a, b); }

    private static long unary(MethodHandle h, long a, double b) {
        try {
            MemorySegment r = Binding.result();
            Binding.check((int) h.invoke(a, b, r));
            return r.get(JAVA_LONG, 0);
        } catch (Throwable t) {
            throw Binding.rethrow(t);
        }
    }

    public void fill(long tensor, double value) {
        try {
            Binding.check((int) fill.invoke(tensor, value));
        } catch (Throwable t) {
            throw Binding.rethrow(t);
        }
    }
}
