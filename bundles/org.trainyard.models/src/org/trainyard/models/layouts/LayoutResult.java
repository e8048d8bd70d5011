package org.trainyard.models.layouts;

import java.util.List;
import java.util.Map;

/**
 * What a layout computed.
 *
 * @param losses of each step
 * @param norms of the gradient, of each step
 * @param gradients of the first step, whole parameters by name
 * @param disagreements what ranks that should agree did not agree on; empty if all is well
 */
public record LayoutResult(double[] losses, double[] norms, Map<String, double[]> gradients, List<String> disagreements) {
    /** A deviation and where it is. */
    public record Deviation(double relative, String where) {}

    /**
     * The largest deviation from another result: of losses and norms relative to their size, of each parameter's gradient relative to its largest
     * element.
     */
    public Deviation deviation(LayoutResult reference) {
        Deviation worst = new Deviation(0, "nowhere");
        for (int i = 0; i < losses.length; i++) {
            worst = larger(worst, Math.abs(losses[i] - reference.losses[i]) / Math.abs(reference.losses[i]), "loss of step " + (i + 1));
            worst = larger(worst, Math.abs(norms[i] - reference.norms[i]) / Math.abs(reference.norms[i]), "gradient norm of step " + (i + 1));
        }
        if (!gradients.keySet().equals(reference.gradients.keySet())) return new Deviation(Double.POSITIVE_INFINITY, "the parameters, which differ");
        for (String name : gradients.keySet()) {
            double[] a = gradients.get(name), b = reference.gradients.get(name);
            if (a.length != b.length) return new Deviation(Double.POSITIVE_INFINITY, "the size of " + name);
            double size = 0, off = 0;
            for (int i = 0; i < a.length; i++) {
                size = Math.max(size, Math.abs(b[i]));
                off = Math.max(off, Math.abs(a[i] - b[i]));
            }
            worst = larger(worst, size == 0 ? off : off / size, name);
        }
        return worst;
    }

    private static Deviation larger(Deviation worst, double value, String where) {
        return value <= worst.relative ? worst : new Deviation(value, where);
    }
}
