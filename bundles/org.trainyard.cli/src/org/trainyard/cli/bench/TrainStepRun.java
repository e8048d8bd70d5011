package org.trainyard.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.trainyard.engine.optim.AdamW;
import org.trainyard.engine.optim.Optimizer;
import org.trainyard.engine.optim.ParameterGroup;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;
import org.trainyard.engine.train.ForwardBackward;
import org.trainyard.engine.train.MicroBatch;
import org.trainyard.models.SeededParameters;
import org.trainyard.models.gpt.GptModel;

/** Our side of {@code bench train-step}: whole training steps of one model on random tokens. One thread. */
final class TrainStepRun implements AutoCloseable {
    private final TrainStepSize size;
    private final GptModel model;
    private final Optimizer optimizer;
    private final ForwardBackward engine;
    private final long[] tokens;
    private final long[] labels;

    TrainStepRun(TrainStepSize size, DType dtype) {
        this.size = size;
        var config = size.config(dtype);
        model = new GptModel(config, new SeededParameters(config, 1234, true));
        optimizer = new Optimizer(ParameterGroup.split(model.parameters(), false), new AdamW(0.9, 0.95, 1e-8)).clip(1);
        optimizer.groups().forEach(g -> g.set(3e-4, 0.1));
        optimizer.allocate();
        engine = new ForwardBackward(model, 1);
        Random random = new Random(7);
        tokens = random.longs(size.tokens(), 0, size.vocabulary()).toArray();
        labels = random.longs(size.tokens(), 0, size.vocabulary()).toArray();
    }

    long parameters() { return model.parameterCount(); }

    /** One whole step: forward, backward, gradient norm and clipping, AdamW. Returns the loss. */
    double step() {
        double loss = engine.accumulate(this::batch, 1, 1, false).mean();
        optimizer.step(1);
        return loss;
    }

    private MicroBatch batch() {
        int n = size.tokens();
        Tensor mask = Tensors.full(1, DType.FLOAT32, Device.CPU, n);
        return new MicroBatch(Tensors.of(tokens, n), Tensors.of(labels, n), mask, null, null, null, size.batch, size.sequence, null, n, 0);
    }

    /** The largest memory that this process has held, in bytes; -1 where the system does not tell. */
    static long peakRss() {
        try {
            for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
                if (line.startsWith("VmHWM:")) return Long.parseLong(line.replaceAll("\\D", "")) * 1024;
            }
        } catch (IOException e) {
            return -1;
        }
        return -1;
    }

    /** Runs a few steps and forgets them. */
    void warmUp(int steps) {
        for (int i = 0; i < steps; i++) {
            try (Scope _ = Scope.open()) {
                step();
            }
        }
    }

    @Override public void close() {
        optimizer.close();
        model.close();
    }
}
