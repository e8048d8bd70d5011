package org.trainyard.models.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.trainyard.checkpoint.Checkpoint;
import org.trainyard.checkpoint.CheckpointRanks;
import org.trainyard.checkpoint.StoredTensor;
import org.trainyard.config.model.Strictness;
import org.trainyard.engine.nn.Buffer;
import org.trainyard.engine.optim.StateTensor;
import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tape.Shard;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.run.UserError;

/**
 * Reads what one rank holds of a model and its optimizer from a checkpoint, whatever layout that was saved under: each rank reads the parts of
 * the whole tensors that it needs, and nothing is communicated. Used by one thread.
 *
 * <p>Word embeddings and output layers may have another number of rows, for padding depends on the layout: surplus rows are left out, and
 * missing ones start as copies of the last, their moments at zero.
 */
public final class ShardLoader {
    private static final int NAMED = 5;

    private final Checkpoint checkpoint;
    private final Strictness strictness;
    private final List<String> warnings = new ArrayList<>();
    private final Map<String, Set<String>> wanted = new LinkedHashMap<>();
    private boolean resized;

    /** @param strictness {@code --dist-ckpt-strictness}: what to do about tensors that the checkpoint lacks, or that nobody asks for */
    public ShardLoader(Checkpoint checkpoint, Strictness strictness) {
        this.checkpoint = checkpoint;
        this.strictness = strictness;
    }

    /** What is to be read: the values of a shard from number {@code from} on, into a contiguous tensor; missing rows start as told. */
    private record Target(String name, Shard shard, Tensor tensor, long from, boolean resizable, Rows missing) {}

    /** A part of a stored tensor, in the order of the parameter that is read from it. */
    record Origin(String name, Shard shard) {}

    private enum Rows { LIKE_LAST, ZERO }

    /** Whether a model must have its initial weights before it is loaded, since some may stay. */
    public static boolean mayKeepInitial(Strictness s) { return s.getName().startsWith("LOG") || s.getName().startsWith("RETURN") || s == Strictness.IGNORE_ALL; }

    /**
     * Copies weights into a model, and tensors that are not trained.
     *
     * @throws UserError if a tensor is of another shape, or missing without strictness allowing it; nothing is changed then
     */
    public void loadWeights(List<Parameter> parameters, List<Buffer> buffers) {
        loadWeights(parameters, p -> new Origin(p.name(), p.shard()), buffers);
    }

    /**
     * As {@link #loadWeights(List, List)}, with weights taken from elsewhere than where a model of this kind would have saved them.
     *
     * @param origins where each parameter's values lie; null for one that keeps what it has
     */
    void loadWeights(List<Parameter> parameters, Function<Parameter, Origin> origins, List<Buffer> buffers) {
        List<Target> targets = new ArrayList<>();
        for (Parameter p : parameters) {
            Origin from = origins.apply(p);
            if (from != null) targets.add(new Target(from.name, from.shard, p.value(), 0, p.isEmbeddingOrOutput(), Rows.LIKE_LAST));
        }
        for (Buffer b : buffers) targets.add(new Target(b.name(), Shard.whole(b.value().shape()), b.value(), 0, false, Rows.ZERO));
        load(SavedShards.MODEL, targets);
    }

    /**
     * Copies optimizer states in place. What may be missing stays as it is: moments at zero, and main parameters are taken from the weights.
     *
     * @throws UserError as {@link #loadWeights}
     */
    public void loadStates(List<StateTensor> states) {
        List<Target> targets = new ArrayList<>();
        Map<String, StateTensor> mains = new LinkedHashMap<>();
        for (StateTensor s : states) {
            if (s.isMain()) mains.put(s.name(), s);
            targets.add(new Target(s.name(), s.parameter().shard(), s.tensor(), s.from(), s.parameter().isEmbeddingOrOutput(),
                s.isMain() ? Rows.LIKE_LAST : Rows.ZERO));
        }
        for (String name : load(SavedShards.OPTIMIZER, targets)) if (mains.containsKey(name)) fromWeight(mains.get(name));
    }

    private static void fromWeight(StateTensor main) {
        try (Scope _ = Scope.open()) {
            Tensor weight = main.parameter().value();
            Tensor flat = Aten.narrow(Aten.view(weight, weight.numel()), 0, main.from(), main.tensor().numel());
            Aten.copy(Aten.view(main.tensor(), main.tensor().numel()), flat);
        }
    }

    /** @return the names that are missing and may be */
    private List<String> load(String group, List<Target> targets) {
        List<String> missing = new ArrayList<>();
        for (Target t : targets) {
            wanted.computeIfAbsent(group, _ -> new TreeSet<>()).add(t.name);
            if (checkpoint.has(group, t.name)) check(checkpoint.tensor(group, t.name), t);
            else missing.add(t.name);
        }
        if (!missing.isEmpty()) tellMissing(missing);
        for (Target t : targets) if (checkpoint.has(group, t.name)) read(checkpoint.tensor(group, t.name), t);
        return missing;
    }

    private void tellMissing(List<String> missing) {
        if (!mayKeepInitial(strictness)) {
            throw new UserError(checkpoint.path() + ": has no tensor " + missing.getFirst() + (missing.size() > 1 ? " and " + (missing.size() - 1)
                + " more" : "") + "; it is a checkpoint of another model or optimizer (--dist-ckpt-strictness log_unexpected starts what is missing anew)");
        }
        if (strictness != Strictness.IGNORE_ALL) {
            warnings.add(checkpoint.path() + " lacks " + missing.size() + " tensors, which start anew: " + some(missing));
        }
    }

    private static String some(List<String> names) {
        return String.join(", ", names.subList(0, Math.min(NAMED, names.size()))) + (names.size() > NAMED ? ", …" : "");
    }

    private void check(StoredTensor stored, Target t) {
        long[] there = stored.shape(), here = t.shard.globalShape();
        if (Arrays.equals(there, here)) return;
        boolean rows = t.resizable && there.length > 0 && there.length == here.length && there[0] > 0
            && Arrays.equals(there, 1, there.length, here, 1, here.length);
        if (!rows) {
            throw new UserError(checkpoint.path() + ": tensor " + t.name + " has shape " + Arrays.toString(there) + ", the model wants " + Arrays.toString(here));
        }
        if (resized) return;
        resized = true;
        warnings.add("the vocabulary of " + checkpoint.path() + " is padded to " + there[0] + " rows, the model's to " + here[0] + ": "
            + (there[0] > here[0] ? "the last rows are left out" : "missing rows start as copies of the last, their moments at zero"));
    }

    private static void read(StoredTensor stored, Target t) {
        try (Scope _ = Scope.open()) {
            if (t.shard.isWhole() && ShardView.isAll(t.shard, t.tensor) && Arrays.equals(stored.shape(), t.shard.globalShape())) {
                Aten.copy(t.tensor, Aten.view(StoredTensors.whole(stored), t.tensor.shape()));
                return;
            }
            for (Shard.Block b : t.shard.blocks(t.from, t.from + t.tensor.numel())) read(stored, t, b);
        }
    }

    private static void read(StoredTensor stored, Target t, Shard.Block b) {
        ShardView view = new ShardView(t.shard, b, t.from);
        long there = b.shape().length == 0 ? 1 : stored.shape()[0] - b.globalOffset()[0];
        long rows = b.shape().length == 0 ? 1 : b.shape()[0];
        if (there >= rows) {
            boolean direct = t.tensor.device().isCpu() && view.isContiguous() && ShardView.fileType(t.tensor.dtype()) == stored.dtype();
            if (direct) stored.copyRegion(b.globalOffset(), b.shape(), view.memory(t.tensor));
            else Aten.copy(view.of(t.tensor), StoredTensors.region(stored, b.globalOffset(), b.shape()));
            return;
        }
        Tensor target = view.of(t.tensor);
        long[] part = b.shape();
        if (there > 0) {
            part[0] = there;
            Aten.copy(Aten.narrow(target, 0, 0, there), StoredTensors.region(stored, b.globalOffset(), part));
        }
        Tensor beyond = Aten.narrow(target, 0, Math.max(there, 0), rows - Math.max(there, 0));
        if (t.missing == Rows.ZERO) {
            Aten.zero(beyond);
            return;
        }
        long[] last = b.globalOffset();
        last[0] = stored.shape()[0] - 1;
        part[0] = 1;
        Aten.copy(beyond, Aten.expand(StoredTensors.region(stored, last, part), beyond.shape()));
    }

    /**
     * Ends a load: all ranks call it when they have read what they want.
     *
     * @return what was not as expected on any rank, for all of them to know: missing tensors, another vocabulary, and with a strictness that looks
     *     at everything, tensors in the groups that were read that no rank asked for
     * @throws UserError on all ranks, if there are such tensors and the strictness forbids them
     */
    public List<String> finish(CheckpointRanks ranks) {
        Set<String> told = new LinkedHashSet<>();
        for (String texts : ranks.gather(String.join("\n", warnings))) if (!texts.isEmpty()) told.addAll(List.of(texts.split("\n")));
        if (strictness != Strictness.LOG_ALL && strictness != Strictness.RAISE_ALL && strictness != Strictness.RETURN_ALL) return List.copyOf(told);
        List<String> left = leftOver(ranks);
        if (!left.isEmpty()) {
            String text = checkpoint.path() + " holds " + left.size() + " tensors that the model does not have: " + some(left);
            if (strictness == Strictness.RAISE_ALL) throw new UserError(text + " (--dist-ckpt-strictness raise_all)");
            told.add(text);
        }
        return List.copyOf(told);
    }

    private List<String> leftOver(CheckpointRanks ranks) {
        List<String> mine = new ArrayList<>();
        wanted.forEach((group, names) -> names.forEach(n -> mine.add(group + '/' + n)));
        Set<String> asked = new HashSet<>();
        for (String names : ranks.gather(String.join("\n", mine))) asked.addAll(List.of(names.split("\n")));
        List<String> left = new ArrayList<>();
        for (String group : List.of(SavedShards.MODEL, SavedShards.OPTIMIZER)) {
            if (asked.stream().noneMatch(n -> n.startsWith(group + '/'))) continue;
            for (String n : checkpoint.names(group)) if (!asked.contains(group + '/' + n)) left.add(n);
        }
        return left;
    }
}
