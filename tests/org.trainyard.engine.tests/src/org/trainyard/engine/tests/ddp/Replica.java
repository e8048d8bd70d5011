package org.trainyard.engine.tests.ddp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.trainyard.engine.ddp.DataParallel;
import org.trainyard.engine.ddp.DataParallelOptions;
import org.trainyard.engine.group.MeshGroups;
import org.trainyard.engine.optim.AdamW;
import org.trainyard.engine.optim.Optimizer;
import org.trainyard.engine.optim.ParameterGroup;
import org.trainyard.engine.optim.StepResult;
import org.trainyard.engine.optim.UpdateRule;
import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/** One rank's parameters of odd sizes, a few of them an expert's, with random gradients that depend on step, contributor and name alone. */
final class Replica implements AutoCloseable {
    static final AdamW ADAM = new AdamW(0.9, 0.95, 1e-8);

    final List<Parameter> parameters = new ArrayList<>();
    final DataParallel data;
    final Optimizer optimizer;

    /** @param groups null for a single rank */
    Replica(List<Parameter> parameters, MeshGroups groups, DataParallelOptions options, UpdateRule rule) {
        this.parameters.addAll(parameters);
        data = groups == null ? null : DataParallel.of(List.of(parameters), groups, options);
        List<ParameterGroup> byDecay = ParameterGroup.split(parameters, false);
        optimizer = groups == null ? new Optimizer(byDecay, rule) : data.optimizer(byDecay, rule);
    }

    static List<Parameter> model(DType dtype) {
        return List.of(parameter("embedding.weight", dtype, 31, 7), parameter("fc1.weight", dtype, 13, 7), parameter("fc1.bias", dtype, 13),
            parameter("norm.weight", DType.FLOAT32, 7), parameter("expert.fc1.weight", dtype, 9, 5).markExpert(),
            parameter("expert.fc1.bias", dtype, 9).markExpert(), parameter("out.weight", dtype, 31, 7));
    }

    static Parameter parameter(String name, DType dtype, long... shape) {
        try (Scope _ = Scope.open()) {
            return new Parameter(name, Aten.to(Tensors.of(random(name.hashCode(), numel(shape)), shape), dtype));
        }
    }

    private static int numel(long[] shape) { return (int) Arrays.stream(shape).reduce(1, (a, b) -> a * b); }

    static float[] random(long seed, int n) {
        Random r = new Random(seed);
        float[] v = new float[n];
        for (int i = 0; i < n; i++) v[i] = (float) (r.nextGaussian() * 0.1);
        return v;
    }

    /** The gradient of a parameter that one contributor finds in one micro-batch. */
    static float[] gradient(Parameter p, int step, int contributor, int micro) {
        return random(p.name().hashCode() * 31L + step * 1009L + contributor * 13L + micro, (int) p.value().numel());
    }

    /** Two micro-batches of backward passes, last parameters first, as the tape delivers them. */
    void accumulate(int step, int contributor) {
        for (int micro = 0; micro < 2; micro++) {
            if (micro == 1 && data != null) data.lastMicroBatch(0);
            for (Parameter p : parameters.reversed()) deliver(p, gradient(p, step, contributor, micro));
        }
    }

    static void deliver(Parameter p, float[] g) {
        try (Scope _ = Scope.open()) {
            Tensor t = Tensors.of(g, p.value().shape());
            if (p.isGradientEmpty()) Aten.copy(p.mainGradient(), t);
            else Aten.addInPlace(p.mainGradient(), Aten.to(t, p.mainGradient().dtype()));
            p.gradientWritten();
        }
    }

    StepResult step(int step, int contributor) {
        data.beginStep();
        accumulate(step, contributor);
        data.finish();
        return apply(step, 1);
    }

    StepResult apply(int step, double factor) {
        for (ParameterGroup g : optimizer.groups()) g.set(0.01 * step, 0.1);
        return optimizer.step(factor);
    }

    /** What one rank does with the gradients of all contributors, added in their order. */
    StepResult stepAlone(int step, int contributors, double scale) {
        parameters.forEach(Parameter::clearGradient);
        for (Parameter p : parameters) deliver(p, sum(p, step, contributors, scale));
        return apply(step, 1);
    }

    static float[] sum(Parameter p, int step, int contributors, double scale) {
        float[] sum = null;
        for (int c = 0; c < contributors; c++) {
            float[] g = gradient(p, step, c, 0), second = gradient(p, step, c, 1);
            for (int i = 0; i < g.length; i++) g[i] = (g[i] + second[i]) * (float) scale;
            if (sum == null) sum = g;
            else for (int i = 0; i < g.length; i++) sum[i] += g[i];
        }
        return sum;
    }

    Map<String, List<Float>> weights() {
        Map<String, List<Float>> all = new TreeMap<>();
        for (Parameter p : parameters) {
            List<Float> values = new ArrayList<>();
            for (float f : Tensors.toFloats(p.value())) values.add(f);
            all.put(p.name(), values);
        }
        return all;
    }

    @Override public void close() {
        optimizer.close();
        if (data != null) data.close();
        parameters.forEach(Parameter::close);
    }
}
