package org.trainyard.engine.tests.nn;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.trainyard.engine.nn.Buffer;
import org.trainyard.engine.nn.ParameterFactory;
import org.trainyard.engine.nn.TransformerConfig;
import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tape.Shard;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensors;

/** Parameters with random values in every element, biases and norms included, so that none can be forgotten unnoticed. */
public final class RandomParameters implements ParameterFactory, AutoCloseable {
    private final DType dtype;
    private final Random random;
    private final Map<String, Parameter> made = new LinkedHashMap<>();
    private final Map<String, Buffer> buffers = new LinkedHashMap<>();

    public RandomParameters(TransformerConfig config, long seed) {
        dtype = config.dtype;
        random = new Random(seed);
    }

    /** All parameters by name, in the order they were made. */
    public Map<String, Parameter> made() { return made; }

    @Override public Parameter matrix(String name, Init init, Shard shard) {
        return add(name, dtype, 0, 1 / Math.sqrt(shard.globalShape()[1]), shard.localShape());
    }

    @Override public Parameter vector(String name, double value, boolean wide, Shard shard) {
        return add(name, wide && dtype != DType.FLOAT64 ? DType.FLOAT32 : dtype, value, 0.2, shard.localShape());
    }

    /** All buffers by name. */
    public Map<String, Buffer> buffers() { return buffers; }

    @Override public Buffer buffer(String name, long size) {
        Buffer b = new Buffer(name, Tensors.zeros(DType.FLOAT32, Device.CPU, size).keep());
        buffers.put(name, b);
        return b;
    }

    private Parameter add(String name, DType type, double mean, double deviation, long... shape) {
        long n = 1;
        for (long s : shape) n *= s;
        double[] values = new double[(int) n];
        for (int i = 0; i < n; i++) values[i] = mean + deviation * random.nextGaussian();
        try (Scope _ = Scope.open()) {
            Parameter p = new Parameter(name, Aten.to(Tensors.of(values, shape), type));
            if (made.put(name, p) != null) throw new IllegalStateException("two parameters are named " + name);
            return p;
        }
    }

    @Override public ParameterFactory absent() { throw new IllegalStateException("all parameters are here"); }

    @Override public void discardNormal(long count) {}

    @Override public void close() {
        made.values().forEach(Parameter::close);
        buffers.values().forEach(b -> b.value().close());
    }
}
