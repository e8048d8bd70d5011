package org.trainyard.engine.ddp;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.trainyard.engine.group.Work;
import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.Tensor;

/**
 * Parameters whose gradients are reduced in one operation, and whose weights, with the distributed optimizer, are gathered in one. It counts
 * the gradients that arrive and learns from the first step how many to expect of each parameter: one used twice, like a tied embedding,
 * delivers twice. Not thread-safe.
 */
final class Bucket implements AutoCloseable {
    private enum State { COLLECTING, REDUCING, REDUCED }

    private final List<Parameter> parameters;
    private final Replicas replicas;
    private final Tensor gradients;
    private final Tensor ownGradients;
    private final Tensor weights;
    private final Tensor ownWeights;
    private final int[] arrived;
    private final int[] expected;
    /** What is to arrive of each parameter in this step; null as long as that is unknown. */
    private int[] due;
    private boolean learned;
    private boolean counting;
    private int missing;
    private State state = State.COLLECTING;
    private Work reduction;
    private Work gathering;

    /**
     * @param gradients flat; kept, like the following
     * @param ownGradients the part that this rank is left with; null without the distributed optimizer
     * @param weights flat; null without the distributed optimizer
     * @param ownWeights the part that this rank trains; null without the distributed optimizer
     */
    Bucket(List<Parameter> parameters, Replicas replicas, Tensor gradients, Tensor ownGradients, Tensor weights, Tensor ownWeights) {
        this.parameters = parameters;
        this.replicas = replicas;
        this.gradients = gradients.keep();
        this.ownGradients = ownGradients == null ? null : ownGradients.keep();
        this.weights = weights == null ? null : weights.keep();
        this.ownWeights = ownWeights == null ? null : ownWeights.keep();
        arrived = new int[parameters.size()];
        expected = new int[parameters.size()];
    }

    List<Parameter> parameters() { return parameters; }

    /** Has {@code ready} run when the last gradient that is expected has arrived. */
    void listen(Runnable ready) {
        for (int i = 0; i < parameters.size(); i++) {
            int number = i;
            parameters.get(i).afterGradient(() -> arrive(number, ready));
        }
    }

    private void arrive(int i, Runnable ready) {
        if (!counting) return;
        if (state != State.COLLECTING) {
            throw new IllegalStateException(parameters.get(i).name() + ": a gradient came after its bucket was reduced; it came " + expected[i]
                + " times in the steps before. A model whose use of parameters changes cannot be trained with --overlap-grad-reduce");
        }
        arrived[i]++;
        if (due != null && arrived[i] == due[i] && --missing == 0) ready.run();
    }

    /** A step begins. */
    void begin() {
        Arrays.fill(arrived, 0);
        missing = parameters.size();
        due = learned ? expected : null;
        counting = false;
        state = State.COLLECTING;
    }

    /** From now on gradients count: those of the last micro-batch. */
    void count() { counting = true; }

    /** From now on the gradients that are named count; all others are there. */
    void count(Map<Parameter, Integer> products) {
        due = parameters.stream().mapToInt(p -> products.getOrDefault(p, 0)).toArray();
        missing = (int) Arrays.stream(due).filter(n -> n > 0).count();
        counting = true;
    }

    boolean isReady() { return due != null && missing == 0; }

    /** Starts to reduce. Parameters without gradient contribute zeros. */
    void reduce() {
        for (Parameter p : parameters) {
            p.settleGradient();
            p.lockGradient(true);
        }
        if (replicas.factor() != 1) Aten.scaleInPlace(gradients, replicas.factor());
        reduction = replicas.sharded() ? replicas.shards().reduceScatterAsync(ownGradients, gradients, replicas.reduction())
            : replicas.all().allReduceAsync(gradients, replicas.reduction());
        state = State.REDUCING;
    }

    /** Waits for it, and starts to reduce over the instances of the distributed optimizer if there are several. */
    void continueReduction() {
        reduction.await();
        reduction = replicas.instances() == null ? Work.DONE : replicas.instances().allReduceAsync(ownGradients, replicas.reduction());
    }

    /** Waits for the end of the reduction. */
    void finishReduction() {
        reduction.await();
        reduction = null;
        state = State.REDUCED;
        for (int i = 0; i < parameters.size(); i++) {
            parameters.get(i).lockGradient(false);
            // A parameter that got none, such as an expert without tokens, may get one in the next step.
            if (counting && learns()) expected[i] = Math.max(1, Math.max(expected[i], arrived[i]));
        }
        learned |= counting && learns();
        counting = false;
    }

    /** Whether what arrived tells of the next step. */
    private boolean learns() { return due == null || due == expected; }

    /** Starts to gather the weights from the ranks that train them; whoever asks for one waits. */
    void gather() {
        gathering = replicas.shards().allGatherAsync(weights, ownWeights);
        for (Parameter p : parameters) p.beforeUse(this::finishGathering);
    }

    void finishGathering() {
        if (gathering == null) return;
        for (Parameter p : parameters) p.beforeUse(null);
        Work w = gathering;
        gathering = null;
        w.await();
    }

    @Override public void close() {
        for (Parameter p : parameters) {
            p.afterGradient(null);
            p.beforeUse(null);
        }
        gradients.close();
        if (ownGradients != null) ownGradients.close();
        if (weights != null) weights.close();
        if (ownWeights != null) ownWeights.close();
    }
}
