package org.trainyard.run.log;

import java.util.List;
import java.util.Map;

/** The three lines printed after an evaluation, character for character as Megatron-LM prints them. */
public final class ValidationLines {
    private static final double MAX_EXPONENT = 20;

    private ValidationLines() {
    }

    /**
     * Dashes, the losses, dashes.
     *
     * @param prefix such as {@code iteration 100} or {@code iteration 100 on test set}
     * @param losses mean loss by name, in print order
     */
    public static List<String> format(String prefix, Map<String, Double> losses) {
        StringBuilder line = new StringBuilder(" validation loss at ").append(prefix).append(" | ");
        losses.forEach((name, loss) -> line.append(name).append(" value: ").append(PythonNumbers.scientificUpper(loss, 6))
                .append(" | ").append(name).append(" PPL: ")
                .append(PythonNumbers.scientificUpper(perplexity(loss), 6)).append(" | "));
        String dashes = "-".repeat(line.length() + 1);
        return List.of(dashes, line.toString(), dashes);
    }

    /** exp(loss), with the exponent held at 20 so that an early loss stays printable. */
    public static double perplexity(double loss) {
        return Math.exp(loss > MAX_EXPONENT ? MAX_EXPONENT : loss);
    }
}
