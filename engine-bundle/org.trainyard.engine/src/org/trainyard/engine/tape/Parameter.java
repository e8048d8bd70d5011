package org.trainyard.engine.tape;

import java.util.EnumSet;
import java.util.Set;
import org.trainyard.engine.kernel.MatrixProduct;
import org.trainyard.engine.mesh.GroupKind;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/**
 * A trained tensor. Its gradient accumulates over micro-batches in {@link #mainGradient()}, in fp32 (fp64 for an fp64 parameter)
 * whatever the type of the weight, unless it was {@linkplain #useMainGradient given} a buffer of another type. Owns its tensors until {@link #close()}. Not thread-safe.
 */
public final class Parameter extends Variable implements AutoCloseable {
    private final String name;
    private Tensor mainGradient;
    private boolean fresh = true;
    private boolean locked;
    private Runnable afterGradient;
    private Runnable beforeUse;
    private boolean embeddingOrOutput;
    private Shard shard;
    private boolean expert;
    private boolean copy;
    private final Set<GroupKind> gradientGroups = EnumSet.noneOf(GroupKind.class);

    /** @param value kept by this parameter */
    public Parameter(String name, Tensor value) {
        super(value.keep(), true);
        this.name = name;
        shard = Shard.whole(value.shape());
    }

    /** The name in checkpoints, like {@code decoder.layers.0.mlp.linear_fc1.weight}. */
    public String name() { return name; }

    /** The weight; waits for it if it is still {@linkplain #beforeUse(Runnable) on its way}. */
    @Override public Tensor value() {
        if (beforeUse != null) beforeUse.run();
        return super.value();
    }

    /** Has {@code arrive} run whenever the weight is asked for, as long as it is still on its way from other ranks; null when it is there. */
    public void beforeUse(Runnable arrive) { beforeUse = arrive; }

    /**
     * Moves the weight into a larger buffer, as the distributed optimizer needs.
     *
     * @param buffer in the weight's type and shape; kept by this parameter
     */
    public void useValue(Tensor buffer) {
        Tensor old = value();
        Aten.copy(buffer, old);
        replaceValue(buffer.keep());
        old.close();
    }

    /** Marks a word embedding or output layer, which {@code --decoupled-lr} gives a learning rate of its own. */
    public Parameter markEmbeddingOrOutput() {
        embeddingOrOutput = true;
        return this;
    }

    public boolean isEmbeddingOrOutput() { return embeddingOrOutput; }

    /** Declares which part of the whole parameter this rank holds. */
    public Parameter shard(Shard s) {
        s.requireLocal(value().shape(), name);
        shard = s;
        return this;
    }

    /** Which part of the whole parameter this is; everything unless {@linkplain #shard(Shard) declared}. */
    public Shard shard() { return shard; }

    /**
     * Marks a part of an expert: its replicas are those of the expert grid, over which alone its gradient is reduced. Tensor-parallel ranks of the
     * dense grid hold different experts, so a mark as copy made before is taken back.
     */
    public Parameter markExpert() {
        expert = true;
        copy = false;
        return this;
    }

    public boolean isExpert() { return expert; }

    /** Marks values that another rank of the same replica of the model holds too, and counts in norms and saves. */
    public Parameter markCopy() {
        copy = true;
        return this;
    }

    public boolean isCopy() { return copy; }

    /** Declares that each rank of a group computes only a part of the gradient: the parts are summed before the optimizer's step. */
    public Parameter sumGradientOver(GroupKind group) {
        gradientGroups.add(group);
        return this;
    }

    /** Groups over which the gradient is a partial sum, data parallelism apart. */
    public Set<GroupKind> gradientGroups() { return gradientGroups; }

    /** Whether weight decay applies: not to biases, nor to one-dimensional parameters. */
    public boolean decays() { return value().rank() > 1 && !name.endsWith(".bias"); }

    /** The accumulated gradient. Contents are undefined while {@link #isGradientEmpty()}. */
    public Tensor mainGradient() {
        if (locked) throw new IllegalStateException(name + ": its gradient is written while it is being reduced over other ranks");
        if (mainGradient == null) {
            DType t = value().dtype() == DType.FLOAT64 ? DType.FLOAT64 : DType.FLOAT32;
            mainGradient = Tensors.empty(t, value().device(), value().shape()).keep();
        }
        return mainGradient;
    }

    /**
     * Lets the gradient live in a larger buffer, as data parallelism needs. To be called before the first backward pass.
     *
     * @param buffer in the weight's shape, in fp32 or, to accumulate in low precision, in the weight's type; kept by this parameter
     */
    public void useMainGradient(Tensor buffer) {
        if (mainGradient != null) mainGradient.close();
        mainGradient = buffer.keep();
        fresh = true;
    }

    /** True until the first gradient of this step has arrived; spares zeroing the buffer. */
    public boolean isGradientEmpty() { return fresh; }

    /** Forgets the gradient: the next one overwrites. */
    public void clearGradient() { fresh = true; }

    /** Declares that the backward of an op has written or added to {@link #mainGradient()}: once for each use of this parameter on a tape. */
    public void gradientWritten() {
        fresh = false;
        if (afterGradient != null) afterGradient.run();
    }

    /** Declares that an op has written on its way forward; its backward still says {@link #gradientWritten()}. */
    public void gradientWrittenAhead() { fresh = false; }

    /** Has {@code listener} told, on the tape's thread, each time that {@linkplain #gradientWritten() an op has delivered}; null for nobody. */
    public void afterGradient(Runnable listener) { afterGradient = listener; }

    /** While the gradient is locked, nobody may write it: {@link #mainGradient()} throws. For whoever reduces it over ranks. */
    public void lockGradient(boolean on) { locked = on; }

    /** Zeroes the gradient if none has arrived, so that it can be read. */
    public void settleGradient() {
        if (fresh) Aten.zero(mainGradient());
        fresh = false;
    }

    @Override void accumulate(Tensor g, boolean exclusive) {
        Tensor main = mainGradient();
        if (fresh) Aten.copy(main, g);
        else Aten.addInPlace(main, Aten.to(g, main.dtype()));
        gradientWritten();
    }

    /** Adds {@code a·b} to the gradient without a tensor in between. */
    void accumulateProduct(Tensor a, Tensor b) {
        MatrixProduct.into(mainGradient(), a, b, null, !fresh);
        gradientWritten();
    }

    @Override public void close() {
        super.value().close();
        if (mainGradient != null) mainGradient.close();
    }
}
