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
     * @param set {@code validation}, or {@code validation-NAME} of several; any other is told as {@code validation}
     * @param prefix such as {@code iteration 100} or {@code iteration 100 on test set}
     * @param losses mean loss by name, in print order
     */
    public static List<String> format(String set, String prefix, Map<String, Double> losses) {
        StringBuilder line = new StringBuilder(" ").append(ofValidation(set)).append(" loss at ").append(prefix).append(" | ");
        losses.forEach((name, loss) -> line.append(name).append(" value: ").append(PythonNumbers.scientificUpper(loss, 6))
                .append(" | ").append(name).append(" PPL: ")
                .append(PythonNumbers.scientificUpper(perplexity(loss), 6)).append(" | "));
        String dashes = "-".repeat(line.length() + 1);
        return List.of(dashes, line.toString(), dashes);
    }

    /** How lines and tags name a set: Megatron tells the test set as a validation set too. */
    public static String ofValidation(String set) {
        return set.startsWith("validation-") ? set : "validation";
    }

    /** exp(loss), with the exponent held at 20 so that an early loss stays printable. */
    public static double perplexity(double loss) {
        return Math.exp(loss > MAX_EXPONENT ? MAX_EXPONENT : loss);
    }
}
