package org.trainyard.models;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.trainyard.engine.nn.ParameterFactory;
import org.trainyard.engine.nn.TransformerConfig;
import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;
import org.trainyard.random.TorchGenerator;

/**
 * Draws initial weights as Megatron's {@code --use-cpu-initialization} does: torch's CPU generator, one fp32 stream in construction
 * order, whatever the device and type of the model. Not thread-safe.
 */
public final class SeededParameters implements ParameterFactory {
    private final TransformerConfig config;
    private final TorchGenerator generator;
    private final boolean draw;
    private final List<Parameter> made = new ArrayList<>();

    /** @param draw false leaves matrices zero, for models whose weights are loaded at once */
    public SeededParameters(TransformerConfig config, long seed, boolean draw) {
        this.config = config;
        this.draw = draw;
        generator = new TorchGenerator(seed);
    }

    /** The parameters made so far. */
    public List<Parameter> made() { return Collections.unmodifiableList(made); }

    @Override public Parameter matrix(String name, Init init, long rows, long columns) {
        try (Scope _ = Scope.open()) {
            Tensor t = Tensors.empty(DType.FLOAT32, Device.CPU, rows, columns);
            if (!draw) Aten.zero(t);
            else if (config.xavier && init == Init.WEIGHT) xavier(t.data(), rows, columns);
            else generator.normal(t.data(), rows * columns, 0, std(init));
            return add(name, Aten.to(t, config.dtype, config.device));
        }
    }

    private double std(Init init) {
        return init == Init.WEIGHT ? config.initMethodStd : config.initMethodStd / Math.sqrt(2.0 * config.numLayers);
    }

    /** Glorot and Bengio 2010: U(±√(6/(fan in + fan out))). */
    private void xavier(MemorySegment data, long rows, long columns) {
        double bound = Math.sqrt(6.0 / (rows + columns));
        generator.uniform(data, rows * columns, -bound, bound);
    }

    @Override public Parameter vector(String name, double value, boolean wide, long size) {
        DType type = wide && config.device.isCpu() && config.dtype != DType.FLOAT64 ? DType.FLOAT32 : config.dtype;
        try (Scope _ = Scope.open()) {
            return add(name, Tensors.full(value, type, config.device, size));
        }
    }

    @Override public void discardNormal(long count) {
        if (!draw) return;
        try (Scope _ = Scope.open()) {
            generator.normal(Tensors.empty(DType.FLOAT32, Device.CPU, count).data(), count, 0, 1);
        }
    }

    private Parameter add(String name, Tensor value) {
        Parameter p = new Parameter(name, value);
        made.add(p);
        return p;
    }
}
