package org.trainyard.engine.tensor;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemorySegment;
import java.util.List;
import org.trainyard.engine.internal.torch.Binding;
import org.trainyard.engine.internal.torch.Operator;
import org.trainyard.engine.internal.torch.ScalarOps;

/**
 * ATen's operators on {@link Tensor}s: the ones the engine uses by method, any other by name. Results belong to the current
 * {@link Scope}. Methods that write return the tensor they wrote. Thread-safe; errors carry libtorch's message.
 */
public final class Aten {
    private Aten() {}

    // ---- any operator by name -------------------------------------------------------------------------------------------------

    /** Calls an operator with one tensor result. */
    public static Tensor call(String operator, Object... arguments) {
        return new Tensor(Operator.of(operator).call(arguments).getAtIndex(JAVA_LONG, 0));
    }

    /** Calls an operator whose first {@code results} results are tensors. */
    public static Tensor[] callMany(int results, String operator, Object... arguments) {
        MemorySegment stack = Operator.of(operator).call(arguments);
        long[] handles = new long[results];
        for (int i = 0; i < results; i++) handles[i] = stack.getAtIndex(JAVA_LONG, i);
        return wrap(handles);
    }

    /** Calls an operator whose results are tensors where {@code isTensor} says so, and numbers (given as null) elsewhere. */
    public static Tensor[] callMixed(String operator, boolean[] isTensor, Object... arguments) {
        MemorySegment stack = Operator.of(operator).call(arguments);
        long[] handles = new long[isTensor.length];
        for (int i = 0; i < handles.length; i++) handles[i] = isTensor[i] ? stack.getAtIndex(JAVA_LONG, i) : 0;
        return wrap(handles);
    }

    /** Calls an operator that returns a list of tensors. */
    public static Tensor[] callList(String operator, Object... arguments) {
        return wrap(Operator.tensorList(Operator.of(operator).call(arguments), 0));
    }

    /** Calls an in-place or {@code out} operator and drops the {@code results} handles that it returns on tensors the caller has. */
    public static void callInPlace(int results, String operator, Object... arguments) {
        MemorySegment stack = Operator.of(operator).call(arguments);
        long[] handles = new long[results];
        for (int i = 0; i < results; i++) handles[i] = stack.getAtIndex(JAVA_LONG, i);
        for (long h : handles) if (h != 0) Binding.deleteHandle(h);
    }

    /** An argument of an optional type that is present; absent ones are {@code null}. */
    public static Object some(Object value) {
        return value == null ? null : new Operator.Present(value);
    }

    private static Tensor[] wrap(long[] handles) {
        Tensor[] t = new Tensor[handles.length];
        for (int i = 0; i < t.length; i++) t[i] = handles[i] == 0 ? null : new Tensor(handles[i]);
        return t;
    }

    // ---- filling and copying --------------------------------------------------------------------------------------------------

    public static Tensor zero(Tensor t) {
        callInPlace(1, "zero_", t);
        return t;
    }

    public static Tensor fill(Tensor t, double value) {
        ScalarOps.on(t.handle()).fill(t.handle(), value);
        return t;
    }

    /** Copies with conversion of type and device. */
    public static Tensor copy(Tensor target, Tensor source) {
        callInPlace(1, "copy_", target, source, false);
        return target;
    }

    public static Tensor clone(Tensor t) { return call("clone", t, null); }

    /** {@code t} itself (a shared handle) when it is contiguous, else a copy. */
    public static Tensor contiguous(Tensor t) { return t.isContiguous() ? t.share() : call("contiguous", t, 0L); }

    /** {@code t} as another type, on the same device; a shared handle when nothing changes. */
    public static Tensor to(Tensor t, DType dtype) { return to(t, dtype, t.device()); }

    public static Tensor to(Tensor t, DType dtype, Device device) {
        if (t.dtype() == dtype && t.device().equals(device)) return t.share();
        return copy(Tensors.empty(dtype, device, t.shape()), t);
    }

    // ---- views ----------------------------------------------------------------------------------------------------------------

    public static Tensor view(Tensor t, long... shape) { return call("view", t, shape); }

    /** A view where strides allow it, else a copy. */
    public static Tensor reshape(Tensor t, long... shape) { return call("reshape", t, shape); }

    public static Tensor transpose(Tensor t, long a, long b) { return call("transpose.int", t, a, b); }

    public static Tensor permute(Tensor t, long... dims) { return call("permute", t, dims); }

    public static Tensor narrow(Tensor t, long dim, long start, long length) { return call("narrow", t, dim, start, length); }

    public static Tensor select(Tensor t, long dim, long index) { return call("select.int", t, dim, index); }

    public static Tensor unsqueeze(Tensor t, long dim) { return call("unsqueeze", t, dim); }

    public static Tensor expand(Tensor t, long... shape) { return call("expand", t, shape, false); }

    /** A view with given sizes and strides, {@code offset} elements into the storage. */
    public static Tensor asStrided(Tensor t, long[] shape, long[] strides, long offset) {
        return new Tensor(Binding.reinterpret(t.handle(), shape, strides, offset));
    }

    // ---- matrix products ------------------------------------------------------------------------------------------------------

    public static Tensor mm(Tensor a, Tensor b) { return call("mm", a, b); }

    public static Tensor mmOut(Tensor out, Tensor a, Tensor b) {
        callInPlace(1, "mm.out", a, b, out);
        return out;
    }

    /** out = beta·self + alpha·(a·b); {@code out} may be {@code self}. */
    public static Tensor addmmOut(Tensor out, Tensor self, Tensor a, Tensor b, double beta, double alpha) {
        ScalarOps.on(out.handle()).addmmOut(out.handle(), self.handle(), a.handle(), b.handle(), beta, alpha);
        return out;
    }

    public static Tensor bmm(Tensor a, Tensor b) { return call("bmm", a, b); }

    public static Tensor bmmOut(Tensor out, Tensor a, Tensor b) {
        callInPlace(1, "bmm.out", a, b, out);
        return out;
    }

    /** out = beta·self + alpha·(a·b), batched; {@code self} is broadcast. */
    public static Tensor baddbmmOut(Tensor out, Tensor self, Tensor a, Tensor b, double beta, double alpha) {
        ScalarOps.on(out.handle()).baddbmmOut(out.handle(), self.handle(), a.handle(), b.handle(), beta, alpha);
        return out;
    }

    // ---- element by element ---------------------------------------------------------------------------------------------------

    public static Tensor add(Tensor a, Tensor b) { return add(a, b, 1); }

    /** a + alpha·b */
    public static Tensor add(Tensor a, Tensor b, double alpha) {
        return new Tensor(ScalarOps.on(a.handle()).add(a.handle(), b.handle(), alpha));
    }

    public static Tensor add(Tensor a, double b) { return new Tensor(ScalarOps.on(a.handle()).addScalar(a.handle(), b)); }

    public static Tensor sub(Tensor a, Tensor b) { return add(a, b, -1); }

    public static Tensor mul(Tensor a, Tensor b) { return call("mul.Tensor", a, b); }

    public static Tensor mul(Tensor a, double b) { return new Tensor(ScalarOps.on(a.handle()).mulScalar(a.handle(), b)); }

    public static Tensor div(Tensor a, Tensor b) { return call("div.Tensor", a, b); }

    public static Tensor pow(Tensor a, double exponent) { return new Tensor(ScalarOps.on(a.handle()).powScalar(a.handle(), exponent)); }

    public static Tensor mulInPlace(Tensor a, Tensor b) {
        callInPlace(1, "mul_.Tensor", a, b);
        return a;
    }

    /** Multiplies every element by {@code factor}. */
    public static Tensor scaleInPlace(Tensor a, double factor) {
        try (Scope _ = Scope.open()) {
            return mulInPlace(a, Tensors.scalar(factor));
        }
    }

    /**
     * {@code a += b} of one floating type and shape. The stable ABI offers no in-place addition without a Scalar, so this is a plain SGD
     * step at learning rate -1, which ATen runs vectorised on every device. Its vectorised CPU kernel for bf16 and fp16 loses the step
     * (libtorch 2.13), so there it is {@code a += 1·b·1}.
     */
    public static Tensor addInPlace(Tensor a, Tensor b) {
        if (a.device().isCpu() && a.dtype().bytes() < Float.BYTES) {
            try (Scope _ = Scope.open()) {
                Tensor one = Tensors.full(1, a.dtype(), Device.CPU);
                callInPlace(0, "_foreach_addcmul_.Tensor", List.of(a), List.of(b), List.of(one), Tensors.full(1, DType.FLOAT32, Device.CPU, 1));
            }
            return a;
        }
        Operator.of("_fused_sgd_").call(List.of(a), List.of(b), List.of(), 0.0, 0.0, -1.0, 0.0, false, false, true, null, null);
        return a;
    }

    public static Tensor unary(String operator, Tensor a) { return call(operator, a); }

    // ---- reductions -----------------------------------------------------------------------------------------------------------

    public static Tensor sum(Tensor t) { return call("sum", t, null); }

    public static Tensor sum(Tensor t, boolean keepDim, long... dims) { return call("sum.dim_IntList", t, some(dims), keepDim, null); }

    /** Sum over the first dimension, computed and returned in fp32 (fp64 for fp64 input). */
    public static Tensor sumRows(Tensor t) {
        return call("sum.dim_IntList", t, some(new long[] {0}), false, t.dtype() == DType.FLOAT64 ? null : some(DType.FLOAT32));
    }

    public static Tensor mean(Tensor t, boolean keepDim, long... dims) { return call("mean.dim", t, some(dims), keepDim, null); }

    /** Sum of squares in fp32 (fp64 for fp64 input), as a 0-d tensor. */
    public static Tensor sumOfSquares(Tensor t) {
        Tensor flat = reshape(t.dtype() == DType.FLOAT64 ? t : to(t, DType.FLOAT32), t.numel());
        return call("dot", flat, flat);
    }
}
