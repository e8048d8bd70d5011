package org.trainyard.engine.tests.moe;

import java.util.LinkedHashMap;
import java.util.Map;
import org.trainyard.engine.nn.Buffer;
import org.trainyard.engine.nn.ParameterFactory;
import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tape.Shard;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/** Parameters whose values follow from their names alone, so that any program and any rank can make the same. */
final class PatternParameters implements ParameterFactory, AutoCloseable {
    private final Map<String, Parameter> made = new LinkedHashMap<>();
    private final Map<String, Buffer> buffers = new LinkedHashMap<>();
    private final DType dtype;
    private final String prefix;
    private boolean absent;

    /** @param prefix of all names, which does not count */
    PatternParameters(DType dtype, String prefix) {
        this.dtype = dtype;
        this.prefix = prefix;
    }

    /** Element i is scale·sin(0.013·i² + 0.7·i + 0.31·s), s being the sum over the name's characters of code·place, modulo 1000. */
    static double[] values(String name, long count, double scale) {
        int seed = 0;
        for (int i = 0; i < name.length(); i++) seed += name.charAt(i) * (i + 1);
        seed %= 1000;
        double[] v = new double[(int) count];
        for (int i = 0; i < v.length; i++) v[i] = scale * Math.sin(0.013 * i * i + 0.7 * i + 0.31 * seed);
        return v;
    }

    Map<String, Parameter> made() { return made; }

    private Parameter add(String name, Shard shard) {
        String own = name.substring(prefix.length());
        long n = 1;
        for (long s : shard.globalShape()) n *= s;
        try (Scope _ = Scope.open()) {
            Tensor whole = Tensors.of(values(own, n, own.startsWith("router") ? 1 : 0.5), shard.globalShape());
            Tensor part = Tensors.empty(DType.FLOAT64, Device.CPU, shard.localShape());
            for (Shard.Run r : shard.runs()) {
                Aten.copy(Aten.narrow(part, shard.dim(), r.local(), r.length()), Aten.narrow(whole, shard.dim(), r.global(), r.length()));
            }
            Parameter p = new Parameter(name, Aten.to(part, dtype)).shard(shard);
            if (absent) p.close();
            else made.put(own, p);
            return p;
        }
    }

    @Override public Parameter matrix(String name, Init init, Shard shard) { return add(name, shard); }

    @Override public Parameter vector(String name, double value, boolean wide, Shard shard) { return add(name, shard); }

    @Override public ParameterFactory absent() {
        PatternParameters a = new PatternParameters(dtype, prefix);
        a.absent = true;
        return a;
    }

    @Override public Buffer buffer(String name, long size) {
        Tensor t = Tensors.of(values("expert_bias", size, 0.2), size);
        Buffer b = new Buffer(name, Aten.to(t, DType.FLOAT32).keep());
        t.close();
        if (absent) b.value().close();
        else buffers.put(name.substring(prefix.length()), b);
        return b;
    }

    Map<String, Buffer> buffers() { return buffers; }

    @Override public void discardNormal(long count) {}

    @Override public void close() {
        made.values().forEach(Parameter::close);
        buffers.values().forEach(b -> b.value().close());
    }
}
