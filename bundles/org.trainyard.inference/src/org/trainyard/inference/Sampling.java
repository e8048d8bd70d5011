package org.trainyard.inference;

import org.trainyard.run.UserError;

/**
 * How the next token is chosen. With {@code topK == 1} it is the most likely one; otherwise logits are divided by the temperature, cut to
 * the top k, then to the smallest set whose probability reaches top p (Holtzman et al. 2020), and drawn from. Immutable.
 *
 * @param temperature in (0, 100]
 * @param topK 0 for no limit, at most 1000
 * @param topP 0 for no limit, at most 1
 */
public record Sampling(double temperature, int topK, double topP) {
    public static final Sampling GREEDY = new Sampling(1, 1, 0);

    /** @throws UserError naming the flag */
    public Sampling {
        if (!(temperature > 0 && temperature <= 100)) throw new UserError("--temperature " + temperature + ": must be above 0 and at most 100");
        if (topK < 0 || topK > 1000) throw new UserError("--top-k " + topK + ": must be from 0 (no limit) to 1000");
        if (!(topP >= 0 && topP <= 1)) throw new UserError("--top-p " + topP + ": must be from 0 (no limit) to 1");
        if (topK > 1 && topP > 0) throw new UserError("--top-k " + topK + " and --top-p " + topP + " cannot be combined; give one of them");
    }

    public boolean greedy() { return topK == 1; }
}
