package org.trainyard.engine.pipeline;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What one model chunk of one stage holds.
 *
 * @param embedding whether the token embedding comes first
 * @param layers the transformer layers, by their number in the model from 0
 * @param mtpLayers multi-token prediction layers
 * @param loss whether the final norm, the output layer and the loss come last
 */
public record StageContent(boolean embedding, List<Integer> layers, int mtpLayers, boolean loss) {
    public StageContent {
        layers = List.copyOf(layers);
    }

    /** A whole model of so many layers. */
    public static StageContent whole(int layers) { return new StageContent(true, IntStream.range(0, layers).boxed().toList(), 0, true); }

    @Override public String toString() {
        String text = embedding ? "E " : "";
        if (!layers.isEmpty()) text += layers.size() == 1 ? layers.getFirst() + " " : layers.getFirst() + "-" + layers.getLast() + " ";
        return (text + "m ".repeat(mtpLayers) + (loss ? "L" : "")).strip();
    }
}
