package org.trainyard.checkpoint;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.trainyard.checkpoint.safetensors.TensorSource;

/**
 * What a checkpoint is to hold: named tensors in groups, and a JSON state. Filled by one thread; not changed while it
 * is saved.
 *
 * <p>When several ranks save together, each fills one with what it holds: the parts of its tensors, and also what others hold too, of which one
 * copy is written. The state is that of rank 0.
 */
public final class CheckpointContent {
    private static final String GROUP_FORM = "[a-z][a-z0-9_]*";

    private final long iteration;
    private final List<TensorPiece> pieces = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private JsonObject state = new JsonObject();

    private CheckpointContent(long iteration) {
        this.iteration = iteration;
    }

    /** An empty checkpoint of an iteration. */
    public static CheckpointContent at(long iteration) {
        if (iteration < 0) {
            throw new IllegalArgumentException("iteration " + iteration);
        }
        return new CheckpointContent(iteration);
    }

    /** Adds a whole tensor. Names are unique within a group. */
    public CheckpointContent tensor(String group, TensorSource source) {
        return add(TensorPiece.whole(group, source));
    }

    /**
     * Adds the part of a tensor that begins at {@code offset} in a whole of {@code globalShape}; all parts together must
     * fill it.
     */
    public CheckpointContent piece(String group, TensorSource source, long[] globalShape, long[] offset) {
        return add(new TensorPiece(group, source, globalShape.clone(), offset.clone()));
    }

    private CheckpointContent add(TensorPiece piece) {
        if (!piece.group().matches(GROUP_FORM)) {
            throw new IllegalArgumentException("a group's name must match " + GROUP_FORM + ": " + piece.group());
        }
        if (!keys.add(piece.group() + "/" + piece.key())) {
            throw new IllegalArgumentException("tensor added twice: " + piece.group() + "/" + piece.key());
        }
        pieces.add(piece);
        return this;
    }

    /** Everything that is no tensor: counters, generators, schedule. Copied now; {@code iteration} is added to it. */
    public CheckpointContent state(JsonObject json) {
        state = json.deepCopy();
        return this;
    }

    public long iteration() {
        return iteration;
    }

    /** The bytes of all tensors. */
    public long tensorBytes() {
        return pieces.stream().mapToLong(piece -> piece.source().byteSize()).sum();
    }

    /** The same with fewer tensors. */
    CheckpointContent only(Predicate<TensorPiece> which) {
        CheckpointContent some = new CheckpointContent(iteration);
        some.state = state;
        pieces.stream().filter(which).forEach(some::add);
        return some;
    }

    List<TensorPiece> pieces() {
        return pieces;
    }

    JsonObject state() {
        return state;
    }
}
