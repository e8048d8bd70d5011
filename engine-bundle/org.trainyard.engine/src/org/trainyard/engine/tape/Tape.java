package org.trainyard.engine.tape;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.trainyard.engine.placement.Operand;
import org.trainyard.engine.placement.PlacementTracker;
import org.trainyard.engine.placement.Placements;
import org.trainyard.engine.placement.Rule;
import org.trainyard.engine.placement.Rules;
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

    private record Node(Variable[] outputs, Backward backward, Saved saved) {
        void free() {
            saved.free();
            for (Variable v : outputs) v.dropGradient();
        }
    }

    /** What the backward of a node needs: tensors that were kept, and some that are computed again when it is its turn. */
    private static final class Saved {
        final List<Tensor> kept = new ArrayList<>();
        final Map<Tensor, Discarded> promised = new IdentityHashMap<>();
        Discarded last;

        void fulfil() { promised.forEach((handle, source) -> handle.fulfil(source.get())); }

        void free() {
            for (Tensor t : kept) t.close();
            promised.keySet().forEach(Tensor::close);
            if (last != null) last.free();
        }
    }

    /** A value that is dropped after forward, and computed again when the first backward asks for it. */
    private static final class Discarded {
        private final Supplier<Tensor> again;
        private Tensor value;

        Discarded(Supplier<Tensor> again) {
            this.again = again;
        }

        Tensor get() {
            if (value == null) {
                try (Scope _ = Scope.open()) {
                    value = again.get().keep();
                }
            }
            return value;
        }

        void free() {
            if (value != null) value.close();
        }
    }

    private final boolean recording;
    /** Null unless this is a rehearsal. */
    private final PlacementTracker tracker;
    private Rule rule;
    private final ArrayList<Node> nodes = new ArrayList<>();
    private final Map<Tensor, Discarded> discarded = new IdentityHashMap<>();
    private Saved pending = new Saved();

    private Tape(boolean recording, PlacementTracker tracker) {
        this.recording = recording;
        this.tracker = tracker;
    }

    /** A tape that records. */
    public static Tape recording() { return new Tape(true, null); }

    /** A tape that only computes, for evaluation and inference. */
    public static Tape off() { return new Tape(false, null); }

    /**
     * A tape that takes ops as one that records, follows how values lie over the ranks, and keeps nothing for backward: an op writes no gradients
     * ahead and changes nothing that outlasts it.
     */
    public static Tape rehearsing(PlacementTracker tracker) { return new Tape(true, tracker); }

    public boolean isRecording() { return recording; }

    public boolean isRehearsal() { return tracker != null; }

    /**
     * Declares what the op that is recorded next takes and gives, in a rehearsal; without it {@link Rules#PLAIN}. An op may be made of another: then
     * what the outer one declares, which is first, counts.
     */
    public void place(Rule r) {
        if (tracker != null && rule == null) rule = r;
    }

    /** The same before the op computes: what it does not take is told before it fails in some other way. */
    public void place(Rule r, Variable... inputs) {
        if (tracker == null) return;
        place(r);
        tracker.check(rule, operands(inputs));
    }

    /** The same value, of which the caller knows more than the ops that made it: where it lies otherwise, in a rehearsal. */
    public Variable declare(Variable v, UnaryOperator<Placements> as) {
        return tracker == null ? v : new Variable(v.value(), v.needsGradient(), as.apply(placements(v)));
    }

    /** An op made of others that communicate among themselves, and are judged as one. */
    public Variable block(Rule r, Supplier<Variable> body, Variable... inputs) {
        if (tracker == null) return body.get();
        Variable[] made = new Variable[1];
        Placements p = tracker.block(r, operands(inputs), () -> made[0] = body.get());
        return new Variable(made[0].value(), true, p);
    }

    /** In a rehearsal, runs {@code part} twice, as a recomputed one will be, and holds that it communicates alike. */
    public Variable twice(Supplier<Variable> part) { return tracker.twice(part); }

    private Placements placements(Variable v) { return v.placements() == null ? tracker.data() : v.placements(); }

    private List<Operand> operands(Variable... inputs) {
        List<Operand> all = new ArrayList<>();
        for (Variable v : inputs) {
            all.add(v == null ? null : v instanceof Parameter p ? Operand.parameter(p, p.name(), p.isExpert(),
                p.shard().isWhole() ? -1 : p.shard().dim())
                : Operand.value(placements(v), v.needsGradient()));
        }
        return all;
    }

    private Variable[] rehearsed(Tensor[] values, Variable... inputs) {
        Rule r = rule == null ? Rules.PLAIN : rule;
        rule = null;
        Placements p = tracker.op(r, operands(inputs), values);
        Variable[] outputs = new Variable[values.length];
        for (int i = 0; i < values.length; i++) outputs[i] = new Variable(values[i], true, p);
        return outputs;
    }

    /** Whether an op on these inputs must record a backward. */
    public boolean needs(Variable... inputs) {
        if (!recording) return false;
        if (tracker != null) return true;
        for (Variable v : inputs) if (v != null && v.needsGradient()) return true;
        return false;
    }

    /** A value without gradient. */
    public Variable constant(Tensor value) { return leaf(value, false); }

    /** A leaf whose gradient {@link Variable#takeGradient()} gives after backward. */
    public Variable variable(Tensor value) { return leaf(value, true); }

    /** In a rehearsal it lies as data does; {@link #declare} says otherwise. */
    private Variable leaf(Tensor value, boolean needsGradient) {
        if (tracker != null) tracker.holds(value, "a leaf of the tape");
        return new Variable(value, needsGradient, tracker == null ? null : tracker.data());
    }

    /** Keeps a handle on {@code t} until the backward of the node that is recorded next has run. */
    public Tensor save(Tensor t) {
        if (tracker != null) return t;
        Discarded source = discarded.get(t);
        Tensor s = source == null ? t.share().keep() : Tensor.promised();
        if (source == null) pending.kept.add(s);
        else pending.promised.put(s, source);
        return s;
    }

    /**
     * Says that the value of {@code y} can be computed again: ops that save the value of the result keep no memory, and it is computed once, when the
     * first of their backwards wants it.
     *
     * @param again computes the bits of {@code y} from tensors that were {@linkplain #save saved} just before
     */
    public Variable discard(Variable y, Supplier<Tensor> again) {
        if (tracker != null) return y;
        Discarded d = new Discarded(again);
        pending.last = d;
        Variable z = record(y.value(), (g, in) -> in.addShared(y, g[0]), y);
        discarded.put(z.value(), d);
        return z;
    }

    /** Records an op with one output. Call it only if {@link #needs} says so. */
    public Variable record(Tensor value, Backward backward, Variable... inputs) {
        return record(new Tensor[] {value}, backward, inputs)[0];
    }

    /** Records an op with several outputs. */
    public Variable[] record(Tensor[] values, Backward backward, Variable... inputs) {
        if (tracker != null) return rehearsed(values, inputs);
        if (!needs(inputs)) throw new IllegalStateException("nothing to record: no input needs a gradient");
        Variable[] outputs = new Variable[values.length];
        for (int i = 0; i < values.length; i++) outputs[i] = new Variable(values[i], true);
        nodes.add(new Node(outputs, backward, pending));
        pending = new Saved();
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
                if (any) {
                    node.saved.fulfil();
                    node.backward.run(g, gradients);
                }
            } finally {
                node.free();
            }
        }
    }

    /** Frees what was saved if backward was not run. */
    @Override public void close() {
        for (Node n : nodes) n.free();
        nodes.clear();
        pending.free();
        pending = new Saved();
        discarded.clear();
    }
}
