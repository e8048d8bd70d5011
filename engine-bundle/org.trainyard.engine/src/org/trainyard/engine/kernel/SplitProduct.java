package org.trainyard.engine.kernel;

import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/**
 * A matrix product c[M,N] = a[M,K]·b[K,N] cut along its longest dimension into parts for {@link Teamwork}. How it is cut follows from the sizes alone.
 *
 * @param dim 0 for rows, 1 for columns, 2 for the inner dimension, whose partial sums are added up in order
 * @param length of the dimension
 * @param step of a part
 */
record SplitProduct(int dim, long length, long step) {
    static final SplitProduct NONE = new SplitProduct(0, 0, 0);
    /** Multiplications of a part: a millisecond or two, against which the cost of handing it over is small. */
    private static final double PART = 4e7;
    /** Parts are multiples of this, for which matrix kernels are made. */
    private static final long ALIGN = 48;
    /** Partial sums take memory and an addition each. */
    private static final int MOST_SUMS = 16;

    /** Does a product, as {@link MatmulKernel#multiply}; c may be a block of rows or columns. */
    interface Product {
        void run(Tensor c, Tensor a, Tensor b, Tensor bias, boolean accumulate);
    }

    static SplitProduct of(long m, long n, long k) {
        int dim = k >= m && k >= n ? 2 : n >= m ? 1 : 0;
        long length = dim == 0 ? m : dim == 1 ? n : k;
        double parts = (double) m * n * k / PART;
        if (dim == 2) parts = Math.min(parts, MOST_SUMS);
        long step = ((long) Math.ceil(length / Math.max(parts, 1)) + ALIGN - 1) / ALIGN * ALIGN;
        return parts < 2 || step >= length ? NONE : new SplitProduct(dim, length, step);
    }

    private int parts() { return (int) ((length + step - 1) / step); }

    private static Tensor part(Tensor t, int dim, long from, long length) { return Aten.narrow(t, dim, from, length); }

    void run(Product product, Tensor c, Tensor a, Tensor b, Tensor bias, boolean accumulate) {
        if (step == 0) {
            product.run(c, a, b, bias, accumulate);
            return;
        }
        if (dim == 2) {
            sum(product, c, a, b, bias, accumulate);
            return;
        }
        Teamwork.run(parts(), i -> {
            long from = i * step, n = Math.min(step, length - from);
            if (dim == 0) product.run(part(c, 0, from, n), part(a, 0, from, n), b, bias, accumulate);
            else product.run(part(c, 1, from, n), a, part(b, 1, from, n), bias == null ? null : part(bias, 0, from, n), accumulate);
        });
    }

    private void sum(Product product, Tensor c, Tensor a, Tensor b, Tensor bias, boolean accumulate) {
        try (Scope _ = Scope.open()) {
            Tensor sums = Tensors.empty(c.dtype(), c.device(), parts(), c.size(0), c.size(1));
            Teamwork.run(parts(), i -> {
                long from = i * step, n = Math.min(step, length - from);
                product.run(Aten.select(sums, 0, i), part(a, 1, from, n), part(b, 0, from, n), null, false);
            });
            Tensor all = Aten.sum(sums, false, 0);
            if (accumulate) Aten.addInPlace(c, all);
            else if (bias != null) Aten.copy(c, Aten.add(all, bias));
            else Aten.copy(c, all);
        }
    }
}
