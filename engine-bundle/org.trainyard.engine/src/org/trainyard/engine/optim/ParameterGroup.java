package org.trainyard.engine.optim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trainyard.engine.tape.Parameter;

/**
 * Parameters that share a learning rate and a weight decay. A schedule {@linkplain #set sets} both before each step. Not thread-safe.
 *
 * <p>Grouping as Megatron-LM's: parameters without weight decay ({@link Parameter#decays()}) apart, and with a decoupled learning rate
 * the embedding and the output layer apart.
 */
public final class ParameterGroup {
    private final List<Parameter> parameters;
    private final double weightDecayMultiplier;
    private final double learningRateMultiplier;
    private final boolean decoupled;
    private double learningRate;
    private double weightDecay;

    /** @param decoupled whether the group follows the schedule of {@code --decoupled-lr} */
    public ParameterGroup(List<Parameter> parameters, double weightDecayMultiplier, double learningRateMultiplier, boolean decoupled) {
        this.parameters = List.copyOf(parameters);
        this.weightDecayMultiplier = weightDecayMultiplier;
        this.learningRateMultiplier = learningRateMultiplier;
        this.decoupled = decoupled;
    }

    /** @param decoupledLearningRate whether embedding and output layer have a learning rate of their own */
    public static List<ParameterGroup> split(List<Parameter> parameters, boolean decoupledLearningRate) {
        record Key(boolean decays, boolean decoupled) {}
        Map<Key, List<Parameter>> byKey = new LinkedHashMap<>();
        for (Parameter p : parameters) {
            byKey.computeIfAbsent(new Key(p.decays(), decoupledLearningRate && p.isEmbeddingOrOutput()), _ -> new ArrayList<>()).add(p);
        }
        List<ParameterGroup> groups = new ArrayList<>();
        byKey.forEach((k, list) -> groups.add(new ParameterGroup(list, k.decays() ? 1 : 0, 1, k.decoupled())));
        return groups;
    }

    /** Sets both for the next step; the group's multipliers are applied here. */
    public void set(double scheduledLearningRate, double scheduledWeightDecay) {
        learningRate = scheduledLearningRate * learningRateMultiplier;
        weightDecay = scheduledWeightDecay * weightDecayMultiplier;
    }

    public List<Parameter> parameters() { return parameters; }

    public boolean isDecoupled() { return decoupled; }

    public double learningRate() { return learningRate; }

    public double weightDecay() { return weightDecay; }
}
