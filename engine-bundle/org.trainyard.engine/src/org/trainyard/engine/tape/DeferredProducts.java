package org.trainyard.engine.tape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;

/**
 * The matrix products of weight gradients that a backward pass left for later, as a zero-bubble pipeline does (Qi et al. 2023): the gradient of
 * the input goes on at once. Keeps their operands alive until {@link #run()} or {@link #close()}. Not thread-safe.
 */
public final class DeferredProducts implements AutoCloseable {
    private record Product(Parameter parameter, Tensor a, Tensor b) {
        void close() {
            a.close();
            b.close();
        }
    }

    private final List<Product> products = new ArrayList<>();

    void add(Parameter parameter, Tensor a, Tensor b) { products.add(new Product(parameter, a.share().keep(), b.share().keep())); }

    /** How many products each parameter is going to get. */
    public Map<Parameter, Integer> parameters() {
        Map<Parameter, Integer> counts = new HashMap<>();
        for (Product p : products) counts.merge(p.parameter, 1, Integer::sum);
        return counts;
    }

    /** Adds the products to the main gradients, in the order in which backward met them. */
    public void run() {
        for (Product p : products) {
            try (Scope _ = Scope.open()) {
                p.parameter.accumulateProduct(p.a, p.b);
            }
        }
        close();
    }

    @Override public void close() {
        products.forEach(Product::close);
        products.clear();
    }
}
