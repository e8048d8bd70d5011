package org.trainyard.engine.tape;

import java.util.ArrayList;
import java.util.List;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;

/**
 * Records ops in the order they run and plays their backward passes in reverse. An op computes its result from ATen kernels, saves what
 * its backward needs and records it:
 *
 * <pre>{@code
 * Tensor y = Aten.call("gelu", x.value(), "tanh");
 * if (!tape.needs(x)) return tape.constant(y);
 * Tensor input = tape.save(x.value());
 * return tape.record(y, (g, out) -> out.add(x, Aten.call("gelu_backward", g[0], input, "tanh")), x);
 * }</pre>
 *
 * <p>What a node saved is freed as soon as its backward has run, gradients as soon as they were consumed. Not thread-safe: one tape, one
 * thread.
 */
public final class Tape implements AutoCloseable {
    /** The backward pass of an op. */
    public interface Backward {
        /**
         * @param outputGradients the gradient of each output; null where none arrived and the op has several outputs
         * @param inputs where to deliver the gradients of the inputs
         */
        void run(Tensor[] outputGradients, Gradients inputs);
    }

    private record Node(Variable[] outputs, Backward backward, List<Tensor> saved) {
        void free() {
            for (Tensor t : saved) t.close();
            for (Variable v : outputs) v.dropGradient();
        }
    }

    private final boolean recording;
    private final ArrayList<Node> nodes = new ArrayList<>();
    private List<Tensor> pending = new ArrayList<>();

    private Tape(boolean recording) {
        this.recording = recording;
    }

    /** A tape that records. */
    public static Tape recording() { return new Tape(true); }

    /** A tape that only computes, for evaluation and inference. */
    public static Tape off() { return new Tape(false); }

    public boolean isRecording() { return recording; }

    /** Whether an op on these inputs must record a backward. */
    public boolean needs(Variable... inputs) {
        if (!recording) return false;
        for (Variable v : inputs) if (v != null && v.needsGradient()) return true;
        return false;
    }

    /** A value without gradient. */
    public Variable constant(Tensor value) { return new Variable(value, false); }

    /** A leaf whose gradient {@link Variable#takeGradient()} gives after backward. */
    public Variable variable(Tensor value) { return new Variable(value, true); }

    /** Keeps a handle on {@code t} until the backward of the node that is recorded next has run. */
    public Tensor save(Tensor t) {
        Tensor s = t.share().keep();
        pending.add(s);
        return s;
    }

    /** Records an op with one output. Call it only if {@link #needs} says so. */
    public Variable record(Tensor value, Backward backward, Variable... inputs) {
        return record(new Tensor[] {value}, backward, inputs)[0];
    }

    /** Records an op with several outputs. */
    public Variable[] record(Tensor[] values, Backward backward, Variable... inputs) {
        if (!needs(inputs)) throw new IllegalStateException("nothing to record: no input needs a gradient");
        Variable[] outputs = new Variable[values.length];
        for (int i = 0; i < values.length; i++) outputs[i] = new Variable(values[i], true);
        nodes.add(new Node(outputs, backward, pending));
        pending = new ArrayList<>();
        return outputs;
    }

    /**
     * Plays the tape back from {@code root}, whose gradient is {@code seed}, and empties it. Gradients of parameters are added to their main
     * gradients.
     */
    public void backward(Variable root, Tensor seed) { backward(root, seed, null); }

    /**
     * Plays the tape back as {@link #backward(Variable, Tensor)}, but leaves the matrix products of weight gradients for later.
     *
     * @param later takes them; null to do them at once
     */
    public void backward(Variable root, Tensor seed, DeferredProducts later) {
        Gradients gradients = new Gradients(later);
        if (!root.needsGradient()) throw new IllegalStateException("the root depends on nothing that needs a gradient");
        root.accumulate(seed.share(), false);
        while (!nodes.isEmpty()) {
            Node node = nodes.removeLast();
            try (Scope _ = Scope.open()) {
                Tensor[] g = new Tensor[node.outputs.length];
                boolean any = false;
                for (int i = 0; i < g.length; i++) any |= (g[i] = node.outputs[i].gradient()) != null;
                if (any) node.backward.run(g, gradients);
            } finally {
                node.free();
            }
        }
    }

    /** Frees what was saved if backward was not run. */
    @Override public void close() {
        for (Node n : nodes) n.free();
        nodes.clear();
        for (Tensor t : pending) t.close();
        pending.clear();
    }
}
