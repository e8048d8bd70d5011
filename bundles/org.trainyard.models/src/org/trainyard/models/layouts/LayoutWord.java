package org.trainyard.models.layouts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trainyard.engine.context.CommType;
import org.trainyard.run.UserError;

/** A word of a layout, such as {@code pp2x3}: an axis, its size, and how. */
record LayoutWord(String axis, int size, String how) {
    private static final Pattern FORM = Pattern.compile("(tp|ep|etp|dp)(\\d{1,4})|(pp)(\\d{1,4})(x[1-9]\\d{0,2}|-zb)?|(cp)(\\d{1,4})(-[a-z0-9]+)?"
        + "|(sp|dist-opt|overlap|single)");

    static LayoutWord read(String word, String layout) {
        Matcher m = FORM.matcher(word);
        if (m.matches()) {
            for (int axis : new int[] {1, 3, 6}) {
                if (m.group(axis) == null) continue;
                int size = Integer.parseInt(m.group(axis + 1));
                if (size > 0) return new LayoutWord(m.group(axis), size, axis == 1 ? null : m.group(axis + 2));
            }
            if (m.group(9) != null) return new LayoutWord(word, 1, null);
        }
        throw new UserError("layout " + layout + ": '" + word + "' is not part of one; expected words such as tp2, sp, pp2, pp2x3, pp2-zb, cp2, cp2-a2a, dp2, "
            + "dist-opt, overlap");
    }

    /** The layout with what this word says. */
    Layout on(Layout l) {
        return switch (axis) {
            case "tp" -> l.withTensor(size, l.sequence());
            case "sp" -> l.withTensor(l.tensor(), true);
            case "pp" -> how == null ? l.withPipeline(size, 1) : how.equals("-zb") ? l.withZeroBubble(size)
                : l.withPipeline(size, Integer.parseInt(how.substring(1)));
            case "cp" -> l.withContext(size, how == null ? CommType.P2P : CommType.of(how.substring(1)));
            case "ep" -> l.withExperts(size, l.expertTensor());
            case "etp" -> l.withExperts(l.expert(), size);
            case "dp" -> l.withData(size);
            case "dist-opt" -> l.with(l.options().withDistributedOptimizer());
            case "overlap" -> l.with(l.options().withOverlapGradReduce());
            default -> l;
        };
    }
}
