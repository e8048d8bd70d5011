package org.trainyard.engine.optim;

import java.util.ArrayList;
import java.util.List;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/** What an optimizer keeps of one piece: its main copy, where the weight is of low precision, and the states of the update rule. */
final class PieceState implements AutoCloseable {
    private final Piece piece;
    private final Tensor main;
    private List<Tensor> states = List.of();

    /** @param initial fp32 value of the whole parameter before it was rounded; null to start from the rounded weight */
    PieceState(Piece piece, Tensor initial) {
        this.piece = piece;
        DType t = piece.parameter().value().dtype();
        main = t == DType.FLOAT32 || t == DType.FLOAT64 ? null : mainCopy(initial);
    }

    private Tensor mainCopy(Tensor initial) {
        try (Scope _ = Scope.open()) {
            Tensor weight = piece.weight();
            Tensor source = initial == null ? weight : piece.of(initial);
            return Aten.copy(Tensors.empty(DType.FLOAT32, weight.device(), weight.shape()), source).keep();
        }
    }

    Piece piece() { return piece; }

    /** The tensor that is trained: the fp32 copy, or the weight itself. */
    Tensor main() { return main == null ? piece.weight() : main; }

    boolean hasCopy() { return main != null; }

    /** The gradient in the type of {@link #main()}, in the current scope. */
    Tensor gradient() {
        Tensor g = piece.gradient();
        return g.dtype() == main().dtype() ? g : Aten.to(g, main().dtype());
    }

    /** The weight that follows the copy, or null. */
    Tensor weight() { return main == null ? null : piece.weight(); }

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
        if (main != null) Aten.copy(piece.weight(), main);
    }

    void mainFromWeight() {
        if (main != null) Aten.copy(main, piece.weight());
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
