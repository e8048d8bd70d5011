package org.trainyard.models;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.trainyard.engine.nn.Buffer;
import org.trainyard.engine.nn.ParameterFactory;
import org.trainyard.engine.nn.TransformerConfig;
import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tape.Shard;
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
    private final boolean absent;
    private final List<Parameter> made = new ArrayList<>();
    private final List<Buffer> buffers = new ArrayList<>();

    /** @param draw false leaves matrices zero, for models whose weights are loaded at once */
    public SeededParameters(TransformerConfig config, long seed, boolean draw) {
        this(config, new TorchGenerator(seed), draw, false);
    }

    private SeededParameters(TransformerConfig config, TorchGenerator generator, boolean draw, boolean absent) {
        this.config = config;
        this.generator = generator;
        this.draw = draw;
        this.absent = absent;
    }

    /** The parameters made so far. */
    public List<Parameter> made() { return Collections.unmodifiableList(made); }

    /** The buffers made so far. */
    public List<Buffer> buffers() { return Collections.unmodifiableList(buffers); }

    /** Draws from the same stream, and drops what it draws. */
    @Override public ParameterFactory absent() { return absent ? this : new SeededParameters(config, generator, draw, true); }

    @Override public Parameter matrix(String name, Init init, Shard shard) {
        long rows = shard.globalShape()[0], columns = shard.globalShape()[1];
        try (Scope _ = Scope.open()) {
            if (!draw) return add(name, absent ? placeholder(shard) : Tensors.zeros(config.dtype, config.device, shard.localShape()), shard);
            Tensor whole = Tensors.empty(DType.FLOAT32, Device.CPU, rows, columns);
            if (config.xavier && init == Init.WEIGHT) xavier(whole.data(), rows, columns);
            else generator.normal(whole.data(), rows * columns, 0, std(init));
            return add(name, absent ? placeholder(shard) : Aten.to(local(whole, shard), config.dtype, config.device), shard);
        }
    }

    private static Tensor local(Tensor whole, Shard shard) {
        if (shard.isWhole()) return whole;
        Tensor part = Tensors.empty(whole.dtype(), whole.device(), shard.localShape());
        for (Shard.Run r : shard.runs()) {
            Aten.copy(Aten.narrow(part, shard.dim(), r.local(), r.length()), Aten.narrow(whole, shard.dim(), r.global(), r.length()));
        }
        return part;
    }

    /** Has the shape and no memory. */
    private Tensor placeholder(Shard shard) { return Aten.expand(Tensors.zeros(config.dtype, config.device), shard.localShape()); }

    private double std(Init init) {
        return init == Init.WEIGHT ? config.initMethodStd : config.initMethodStd / Math.sqrt(2.0 * config.numLayers);
    }

    /** Glorot and Bengio 2010: U(±√(6/(fan in + fan out))). */
    private void xavier(MemorySegment data, long rows, long columns) {
        double bound = Math.sqrt(6.0 / (rows + columns));
        generator.uniform(data, rows * columns, -bound, bound);
    }

    @Override public Parameter vector(String name, double value, boolean wide, Shard shard) {
        DType type = wide && config.device.isCpu() && config.dtype != DType.FLOAT64 ? DType.FLOAT32 : config.dtype;
        try (Scope _ = Scope.open()) {
            return add(name, absent ? placeholder(shard) : Tensors.full(value, type, config.device, shard.localShape()), shard);
        }
    }

    @Override public Buffer buffer(String name, long size) {
        Buffer b = new Buffer(name, Tensors.zeros(DType.FLOAT32, config.device, size).keep());
        if (absent) b.value().close();
        else buffers.add(b);
        return b;
    }

    @Override public void discardNormal(long count) {
        if (!draw) return;
        try (Scope _ = Scope.open()) {
            generator.normal(Tensors.empty(DType.FLOAT32, Device.CPU, count).data(), count, 0, 1);
        }
    }

    private Parameter add(String name, Tensor value, Shard shard) {
        Parameter p = new Parameter(name, value).shard(shard);
        if (shard.isWhole() && config.parallel.tensorRank() > 0) p.markCopy();
        if (absent) p.close();
        else made.add(p);
        return p;
    }
}
