package org.trainyard.engine.ops;

import java.util.function.BiFunction;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tape.Variable;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;

/**
 * Activation recomputation (Chen et al. 2016): runs a part of the model without saving anything but its input, and runs it again in
 * backward. Dropout masks are functions of where they are asked for, so both runs compute the same bits.
 */
public final class Recompute {
    private Recompute() {}

    /** How the inputs of a part are kept. */
    public interface Storage {
        /** As they are. */
        Storage WHOLE = new Storage() {
            @Override public Tensor reduce(Tensor whole) { return whole; }

            @Override public Tensor restore(Tensor kept, long... shape) { return kept; }
        };

        /** What is kept of an input. */
        Tensor reduce(Tensor whole);

        /** The input again. */
        Tensor restore(Tensor kept, long... shape);
    }

    /**
     * @param part computes the output from a tape and the inputs; must be a function of them and of parameters alone
     */
    public static Variable checkpoint(Tape tape, BiFunction<Tape, Variable[], Variable> part, Variable... inputs) {
        return checkpoint(tape, part, Storage.WHOLE, inputs);
    }

    /** As {@link #checkpoint(Tape, BiFunction, Variable...)}, but keeps inputs as {@code storage} does. */
    public static Variable checkpoint(Tape tape, BiFunction<Tape, Variable[], Variable> part, Storage storage, Variable... inputs) {
        if (!tape.isRecording()) return part.apply(tape, inputs);
        if (tape.isRehearsal()) return tape.twice(() -> part.apply(tape, inputs));
        Tensor y;
        try (Scope s = Scope.open(); Tape off = Tape.off()) {
            y = s.keep(part.apply(off, inputs).value());
        }
        Tensor[] saved = new Tensor[inputs.length];
        long[][] shapes = new long[inputs.length][];
        for (int i = 0; i < inputs.length; i++) {
            shapes[i] = inputs[i].value().shape();
            saved[i] = tape.save(storage.reduce(inputs[i].value()));
        }
        Variable[] recorded = withAnchor(tape, inputs);
        return tape.record(y, (g, in) -> {
            try (Tape again = Tape.recording()) {
                Variable[] leaves = new Variable[saved.length];
                for (int i = 0; i < saved.length; i++) {
                    Tensor whole = storage.restore(saved[i], shapes[i]);
                    leaves[i] = inputs[i].needsGradient() ? again.variable(whole) : again.constant(whole);
                }
                Variable out = part.apply(again, leaves);
                again.backward(out, g[0]);
                for (int i = 0; i < leaves.length; i++) {
                    Tensor d = leaves[i].takeGradient();
                    if (d != null) in.addShared(inputs[i], adopt(d));
                }
            }
        }, recorded);
    }

    /**
     * A part whose result alone is not kept but computed again, once backward is there: for parts whose own backward is cheap, such as norms
     * ({@code layernorm} of {@code --recompute-modules}).
     */
    public static Variable discarding(Tape tape, BiFunction<Tape, Variable, Variable> part, Variable x) {
        Variable y = part.apply(tape, x);
        if (!tape.needs(y)) return y;
        Tensor input = tape.save(x.value());
        return tape.discard(y, () -> {
            try (Tape off = Tape.off()) {
                return part.apply(off, off.constant(input)).value();
            }
        });
    }

    /**
     * A part that is computed again for its own backward, and before that for the ops that its result goes to, so that neither what is inside nor the
     * result is kept: for parts that cost little ({@code moe_act}).
     */
    public static Variable dropping(Tape tape, BiFunction<Tape, Variable[], Variable> part, Variable... inputs) {
        Variable y = checkpoint(tape, part, inputs);
        if (!tape.needs(y) || tape.isRehearsal()) return y;
        Tensor[] saved = new Tensor[inputs.length];
        for (int i = 0; i < inputs.length; i++) saved[i] = tape.save(inputs[i].value());
        return tape.discard(y, () -> {
            try (Tape off = Tape.off()) {
                Variable[] again = new Variable[saved.length];
                for (int i = 0; i < saved.length; i++) again[i] = off.constant(saved[i]);
                return part.apply(off, again).value();
            }
        });
    }

    /** Parameters inside the part need gradients even if no input does, as under the first layer. */
    private static Variable[] withAnchor(Tape tape, Variable[] inputs) {
        if (tape.needs(inputs)) return inputs;
        Variable[] all = java.util.Arrays.copyOf(inputs, inputs.length + 1);
        all[inputs.length] = tape.variable(inputs[0].value());
        return all;
    }

    /** A scoped view of a tensor that was taken out of a variable, which is closed at once; the memory lives on in the view. */
    private static Tensor adopt(Tensor taken) {
        Tensor shared = taken.share();
        taken.close();
        return shared;
    }
}
