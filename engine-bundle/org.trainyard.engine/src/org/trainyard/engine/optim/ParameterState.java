package org.trainyard.engine.optim;

import java.util.ArrayList;
import java.util.List;
import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/** What an optimizer keeps of one parameter: its main copy, where the weight is of low precision, and the states of the update rule. */
final class ParameterState implements AutoCloseable {
    private final Parameter parameter;
    private final Tensor main;
    private List<Tensor> states = List.of();

    /** @param initial fp32 value of the parameter before it was rounded; null to start from the rounded weight */
    ParameterState(Parameter parameter, Tensor initial) {
        this.parameter = parameter;
        DType t = parameter.value().dtype();
        main = t == DType.FLOAT32 || t == DType.FLOAT64 ? null : mainCopy(parameter.value(), initial);
    }

    private static Tensor mainCopy(Tensor weight, Tensor initial) {
        try (Scope _ = Scope.open()) {
            Tensor source = initial == null ? weight : initial;
            return Aten.copy(Tensors.empty(DType.FLOAT32, weight.device(), weight.shape()), source).keep();
        }
    }

    Parameter parameter() { return parameter; }

    /** The tensor that is trained: the fp32 copy, or the weight itself. */
    Tensor main() { return main == null ? parameter.value() : main; }

    boolean hasCopy() { return main != null; }

    /** The weight that follows the copy, or null. */
    Tensor weight() { return main == null ? null : parameter.value(); }

    /** The states if there are any yet. */
    List<Tensor> states() { return states; }

    List<Tensor> statesFor(UpdateRule rule) {
        if (states.isEmpty() && !rule.stateNames().isEmpty()) {
            List<Tensor> made = new ArrayList<>();
            for (int i = 0; i < rule.stateNames().size(); i++) made.add(Tensors.zerosLike(main()).keep());
            states = List.copyOf(made);
        }
        return states;
    }

    void weightFromMain() {
        if (main != null) Aten.copy(parameter.value(), main);
    }

    void mainFromWeight() {
        if (main != null) Aten.copy(main, parameter.value());
    }

    void dropStates() {
        for (Tensor t : states) t.close();
        states = List.of();
    }

    @Override public void close() {
        if (main != null) main.close();
        dropStates();
    }
}
