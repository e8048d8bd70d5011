package org.trainyard.engine.ddp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.trainyard.engine.group.MeshGroups;
import org.trainyard.engine.group.ProcessGroup;
import org.trainyard.engine.mesh.GroupKind;
import org.trainyard.engine.optim.HeldMemory;
import org.trainyard.engine.optim.Optimizer;
import org.trainyard.engine.optim.ParameterGroup;
import org.trainyard.engine.optim.Piece;
import org.trainyard.engine.optim.Sharding;
import org.trainyard.engine.optim.UpdateRule;
import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;
import org.trainyard.engine.trace.SpanKind;
import org.trainyard.engine.trace.Tracer;
import org.trainyard.engine.train.LossSum;
import org.trainyard.run.UserError;

/**
 * One rank's view of a model that several ranks hold: gradients in buffers, reduced over replicas in buckets, and an optimizer over what
 * this rank trains. A training step is
 *
 * <pre>{@code
 * data.beginStep();
 * for each micro-batch of each chunk: forward, backward       // before the backward of a chunk's last: data.lastMicroBatch(chunk)
 * data.finish();
 * StepResult r = optimizer.step(scaler, factor);               // with optimizer = data.optimizer(groups, rule)
 * }</pre>
 *
 * The loss of a rank is scaled as if it trained alone; replicas are averaged here, or summed with {@code --calculate-per-token-loss}, when
 * the factor of the step is one over {@link #total(LossSum) the tokens of all}.
 *
 * <p>Thread rule: the rank's thread. Methods that say so communicate, and all ranks call them at the same point. Owns the buffers until
 * {@link #close()}; parameters keep theirs alive.
 */
public final class DataParallel implements Sharding, AutoCloseable {
    private final List<Parameter> parameters = new ArrayList<>();
    private final MeshGroups groups;
    private final GradientBuffers buffers;
    private final GradientFinalizer finalizer;
    private final boolean countsDense;
    private final boolean countsExpert;
    private final boolean sharded;

    private DataParallel(List<List<Parameter>> chunks, MeshGroups groups, DataParallelOptions options) {
        this.groups = groups;
        chunks.forEach(parameters::addAll);
        sharded = options.distributedOptimizer();
        buffers = new GradientBuffers(chunks, groups, options);
        List<Piece> pieces = new ArrayList<>();
        for (Parameter p : parameters) piece(p).ifPresent(pieces::add);
        finalizer = new GradientFinalizer(pieces, groups);
        countsDense = isFirst(groups.dataContext());
        countsExpert = parameters.stream().noneMatch(Parameter::isExpert) || isFirst(groups.get(GroupKind.EXPERT_DATA));
    }

    /**
     * Moves the gradients of a model into buffers, and with the distributed optimizer its weights too. Before the first backward pass, and
     * before an optimizer is made.
     *
     * @param chunks the trained parameters of each model chunk in order of registration; one chunk unless pipeline stages are interleaved
     * @param groups with those of data parallelism, and those that the parameters' gradients are partial over
     * @throws UserError for {@code --num-distributed-optimizer-instances} without the distributed optimizer
     */
    public static DataParallel of(List<List<Parameter>> chunks, MeshGroups groups, DataParallelOptions options) {
        int instances = groups.mesh().sizes().optimizerInstances();
        if (instances > 1 && !options.distributedOptimizer()) {
            throw new UserError("--num-distributed-optimizer-instances " + instances + " needs --use-distributed-optimizer");
        }
        return new DataParallel(chunks, groups, options);
    }

    /** Whether this rank is of the first replica, or with the distributed optimizer of the first instance: what they have makes up the model. */
    private boolean isFirst(ProcessGroup replicas) {
        int instances = groups.mesh().sizes().optimizerInstances();
        return replicas.rank() < (!sharded ? 1 : replicas.size() % instances == 0 ? replicas.size() / instances : replicas.size());
    }

    /** An optimizer of what this rank trains; see {@link Optimizer#Optimizer(List, UpdateRule, Function)}. */
    public Optimizer optimizer(List<ParameterGroup> parameterGroups, UpdateRule rule, Function<Parameter, Tensor> initialValues) {
        return new Optimizer(parameterGroups, rule, initialValues, this);
    }

    /** An optimizer whose main parameters start from the rounded weights. */
    public Optimizer optimizer(List<ParameterGroup> parameterGroups, UpdateRule rule) { return optimizer(parameterGroups, rule, _ -> null); }

    /** Forgets the gradients of the last step. */
    public void beginStep() {
        parameters.forEach(Parameter::clearGradient);
        buffers.begin();
    }

    /**
     * Says that the next backward pass of a chunk is its last of this step: gradients that are complete may then be reduced at once. Ranks
     * with the same weights announce chunks in the same order.
     */
    public void lastMicroBatch(int chunk) { buffers.lastMicroBatch(chunk); }

    /**
     * Says the same where weight gradients come apart from those of inputs: everything else of the step has arrived.
     *
     * @param products how many gradients each parameter is still going to get
     */
    public void lastProducts(int chunk, Map<Parameter, Integer> products) { buffers.lastProducts(chunk, products); }

    /** Reduces the gradients over replicas and completes partial ones; communicates. Afterwards the optimizer may step. */
    public void finish() {
        try (var _ = Tracer.current().span(SpanKind.SECTION, "all-grads-sync")) {
            buffers.finish();
        }
        finalizer.run();
    }

    /** The losses and tokens of all ranks, from those of the last stage; communicates. */
    public LossSum total(LossSum lastStage) {
        try (Scope _ = Scope.open()) {
            Tensor t = Aten.to(Tensors.of(new double[] {lastStage.loss(), lastStage.tokens()}, 2), DType.FLOAT64, device());
            ProcessGroup pipeline = groups.pipeline();
            if (pipeline.size() > 1) pipeline.broadcast(t, pipeline.size() - 1);
            groups.dataContext().allReduce(t);
            double[] sum = Tensors.toDoubles(t);
            return new LossSum(sum[0], sum[1]);
        }
    }

    private Device device() { return parameters.isEmpty() ? Device.CPU : parameters.getFirst().value().device(); }

    /** Gives every replica the weights of the first, and the last stage those of a tied embedding; communicates. Before an optimizer is made. */
    public void synchronizeWeights() {
        for (Parameter p : parameters) {
            ProcessGroup replicas = groups.get(p.isExpert() ? GroupKind.EXPERT_DATA : GroupKind.DATA_CONTEXT);
            if (replicas.size() > 1) replicas.broadcast(p.value(), 0);
            if (p.gradientGroups().contains(GroupKind.EMBEDDING)) groups.get(GroupKind.EMBEDDING).broadcast(p.value(), 0);
        }
    }

    /** What a check of weights over replicas finds; communicates. See {@link ReplicaCheck}. */
    public Optional<String> checkReplicas() { return ReplicaCheck.verdict(parameters, groups); }

    /** What this rank holds for its parameters, padding of buffers included. */
    public HeldMemory held(Optimizer optimizer) {
        return HeldMemory.of(parameters, buffers.weightBytes(), buffers.gradientBytes(), optimizer);
    }

    @Override public Optional<Piece> piece(Parameter p) { return buffers.bufferOf(p).piece(p); }

    @Override public boolean counts(Parameter p) { return !p.isCopy() && (p.isExpert() ? countsExpert : countsDense); }

    /** In the order of ranks, so that all get the same bits whatever the transport. */
    @Override public double[] total(double[] own) {
        int n = own.length;
        double[] all, sum = new double[n];
        try (Scope _ = Scope.open()) {
            Tensor mine = Aten.to(Tensors.of(own, n), DType.FLOAT64, device());
            Tensor gathered = Tensors.empty(DType.FLOAT64, device(), (long) n * groups.mesh().worldSize());
            groups.communicator().world().allGather(gathered, mine);
            all = Tensors.toDoubles(gathered);
        }
        for (int i = 0; i < all.length; i++) sum[i % n] += all[i];
        return sum;
    }

    @Override public void awaitWeights() { buffers.awaitWeights(); }

    @Override public void weightsWritten() {
        if (!sharded) return;
        try (var _ = Tracer.current().span(SpanKind.SECTION, "params-all-gather")) {
            buffers.gather();
        }
    }

    @Override public void close() { buffers.close(); }
}
