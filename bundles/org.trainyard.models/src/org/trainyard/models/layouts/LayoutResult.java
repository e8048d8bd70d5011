package org.trainyard.models.layouts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a layout computed.
 *
 * @param losses of each step
 * @param norms of the gradient, of each step
 * @param auxiliary losses of balancing: for each name, step after step the value of each layer
 * @param tensors the first step's gradients and the last step's buffers, whole by name
 * @param disagreements what ranks that should agree did not agree on; empty if all is well
 */
public record LayoutResult(double[] losses, double[] norms, Map<String, double[]> auxiliary, Map<String, double[]> tensors,
    List<String> disagreements) {
    /** A deviation and where it is. */
    public record Deviation(double relative, String where) {}

    /** Puts together what the ranks computed. Ranks that hold the same values must hold the same bits, and every value must be somewhere. */
    public static LayoutResult of(List<LayoutShare> ranks) {
        Map<String, double[]> whole = new TreeMap<>();
        List<String> disagreements = new ArrayList<>();
        for (LayoutShare s : ranks) s.tensors().forEach((name, part) -> place(name, part, whole, disagreements));
        whole.forEach((name, values) -> {
            if (Arrays.stream(values).anyMatch(Double::isNaN)) disagreements.add(name + ": a part of it is on no rank, or not a number");
        });
        LayoutShare first = ranks.getFirst();
        for (LayoutShare s : ranks) {
            if (!Arrays.equals(s.losses(), first.losses())) disagreements.add("ranks report different losses");
            if (!Arrays.equals(s.norms(), first.norms())) disagreements.add("ranks report different gradient norms");
            first.auxiliary().forEach((name, values) -> {
                if (!Arrays.equals(s.auxiliary().get(name), values)) disagreements.add("ranks report different values of " + name);
            });
        }
        return new LayoutResult(first.losses(), first.norms(), first.auxiliary(), whole, List.copyOf(disagreements));
    }

    private static void place(String name, LayoutShare.Part part, Map<String, double[]> whole, List<String> disagreements) {
        double[] all = whole.computeIfAbsent(name, _ -> {
            double[] empty = new double[(int) part.elements()];
            Arrays.fill(empty, Double.NaN);
            return empty;
        });
        int[] index = part.globalIndices();
        for (int i = 0; i < index.length; i++) {
            double there = all[index[i]], here = part.values()[i];
            if (!Double.isNaN(there) && there != here) {
                disagreements.add(name + ": replicas hold different values, " + there + " and " + here);
                return;
            }
            all[index[i]] = here;
        }
    }

    /**
     * The largest deviation from another result: of losses and norms relative to their size, of a step's balancing losses, each parameter's gradient and
     * each buffer relative to its largest element.
     */
    public Deviation deviation(LayoutResult reference) {
        Deviation worst = new Deviation(0, "nowhere");
        for (int i = 0; i < losses.length; i++) {
            worst = larger(worst, Math.abs(losses[i] - reference.losses[i]) / Math.abs(reference.losses[i]), "loss of step " + (i + 1));
            worst = larger(worst, Math.abs(norms[i] - reference.norms[i]) / Math.abs(reference.norms[i]), "gradient norm of step " + (i + 1));
        }
        return larger(larger(worst, auxiliary, reference.auxiliary), tensors, reference.tensors);
    }

    private static Deviation larger(Deviation worst, Map<String, double[]> a, Map<String, double[]> b) {
        if (!a.keySet().equals(b.keySet())) return new Deviation(Double.POSITIVE_INFINITY, "the names, which differ");
        Deviation w = worst;
        for (String name : a.keySet()) w = larger(w, deviation(a.get(name), b.get(name)), name);
        return w;
    }

    private static double deviation(double[] a, double[] b) {
        if (a.length != b.length) return Double.POSITIVE_INFINITY;
        double size = 0, off = 0;
        for (int i = 0; i < a.length; i++) {
            size = Math.max(size, Math.abs(b[i]));
            off = Math.max(off, Math.abs(a[i] - b[i]));
        }
        return size == 0 ? off : off / size;
    }

    private static Deviation larger(Deviation worst, double value, String where) {
        return value <= worst.relative ? worst : new Deviation(value, where);
    }
}
