package org.trainyard.engine.train;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trainyard.engine.group.MeshGroups;
import org.trainyard.engine.group.ProcessGroup;
import org.trainyard.engine.group.Work;
import org.trainyard.engine.nn.TransformerConfig;
import org.trainyard.engine.pipeline.Action;
import org.trainyard.engine.pipeline.ActionKind;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/**
 * Activations and gradients between the stages of a pipeline: rows of the hidden size in the residual's type, whole or with sequence
 * parallelism this rank's. Activations and gradients have a group each, so that neither overtakes the other's order. Not thread-safe.
 */
public final class StageMessages {
    private record Sent(Work work, Tensor tensor) {}

    private final TransformerConfig config;
    private final ProcessGroup activations;
    private final ProcessGroup gradients;
    private final ArrayDeque<Sent> underWay = new ArrayDeque<>();
    private final Map<Action, Tensor> held = new HashMap<>();
    private final List<Incoming> posted = new ArrayList<>();

    /** Makes the groups; all ranks of a pipeline do so at the same point. */
    public StageMessages(TransformerConfig config, MeshGroups groups) {
        this.config = config;
        List<Integer> ranks = groups.pipeline().ranks();
        activations = groups.communicator().group("pp-forward", ranks);
        gradients = groups.communicator().group("pp-backward", ranks);
    }

    /** A message on its way here. */
    final class Incoming {
        private final Work work;
        private final Tensor tensor;
        private boolean arrived;

        Incoming(Work work, Tensor tensor) {
            this.work = work;
            this.tensor = tensor;
        }

        void await() {
            if (!arrived) work.await();
            arrived = true;
        }

        /** The message, in the current scope. */
        Tensor tensor() {
            await();
            posted.remove(this);
            Tensor here = tensor.share();
            tensor.close();
            return here;
        }
    }

    Device device() { return config.device; }

    private Tensor room(MicroBatch b) {
        long rows = b.batch() * b.sequenceLength();
        if (config.parallel.sequenceParallel()) rows /= config.parallel.tensorSize();
        return Tensors.empty(config.residualType(), config.device, rows, config.hiddenSize);
    }

    private ProcessGroup group(ActionKind kind) { return kind.isForwardMessage() ? activations : gradients; }

    Incoming post(Action a, MicroBatch b) {
        Tensor t = room(b).keep();
        Incoming in = new Incoming(group(a.kind()).receiveAsync(t, a.peer()), t);
        posted.add(in);
        return in;
    }

    /** Keeps what the send of a computation's result will send. */
    void hold(Action computed, ActionKind send, Tensor t) {
        held.put(new Action(send, computed.microBatch(), computed.chunk(), -1), t.share().keep());
    }

    void send(Action a) {
        while (!underWay.isEmpty() && underWay.peekFirst().work.isDone()) finish(underWay.pollFirst());
        Tensor t = held.remove(new Action(a.kind(), a.microBatch(), a.chunk(), -1));
        underWay.add(new Sent(group(a.kind()).sendAsync(t, a.peer()), t));
    }

    private static void finish(Sent s) {
        s.work.await();
        s.tensor.close();
    }

    /** Waits until everything sent has been received. */
    void settle() {
        while (!underWay.isEmpty()) finish(underWay.pollFirst());
    }

    /** For evaluation, in which activations go on one by one. */
    Tensor receiveForward(MicroBatch b) {
        Tensor t = room(b);
        activations.receive(t, (activations.rank() + activations.size() - 1) % activations.size());
        return t;
    }

    void sendForward(Tensor t) {
        Tensor kept = t.share().keep();
        underWay.add(new Sent(activations.sendAsync(kept, (activations.rank() + 1) % activations.size()), kept));
    }

    /** Frees what a step that failed has left. */
    void abandon() {
        held.values().forEach(Tensor::close);
        held.clear();
        posted.forEach(i -> i.tensor.close());
        posted.clear();
        underWay.forEach(s -> s.tensor.close());
        underWay.clear();
    }
}
