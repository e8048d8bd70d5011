package org.trainyard.models.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.trainyard.models.layouts.Layout;
import org.trainyard.models.layouts.LayoutCase;
import org.trainyard.models.layouts.LayoutMatrix;
import org.trainyard.models.layouts.LayoutResult;
import org.trainyard.models.layouts.LayoutRun;
import org.trainyard.run.UserError;

/**
 * Every layout computes the model that one rank computes, dropout, routing and balancing included: losses of five steps and the gradient of every
 * parameter. What is computed again has the bits of what would have been kept.
 */
class LayoutTest {
    private static final double TOLERANCE = 1e-5;

    private final Map<LayoutCase, LayoutResult> known = new HashMap<>();

    @TestFactory Stream<DynamicTest> computesTheSameModel() {
        return LayoutMatrix.part().stream().map(c -> DynamicTest.dynamicTest(c.toString(), () -> check(c)));
    }

    @Test void layoutsAreReadAsTheyAreWritten() {
        for (String text : List.of("single", "tp2", "tp2 sp", "pp4", "pp2x2", "pp4-zb", "cp2-p2p", "cp2-a2a dp2", "tp2 sp pp2 dp2 dist-opt overlap", "ep2 dp2")) {
            assertEquals(text, Layout.of(text).toString());
        }
        assertEquals(Layout.SINGLE.withTensor(2, true).withPipeline(2, 3), Layout.of("tp2+sp,pp2x3"));
        for (String wrong : List.of("tp", "tp0", "pp2x0", "tp2-zb", "qp2", "")) assertThrows(UserError.class, () -> Layout.of(wrong), wrong);
    }

    private LayoutResult run(LayoutCase c) { return known.computeIfAbsent(c, k -> new LayoutRun(k).run()); }

    private void check(LayoutCase c) {
        LayoutResult result = run(c);
        assertEquals(List.of(), result.disagreements());
        LayoutResult.Deviation worst = result.deviation(run(c.reference()));
        assertTrue(worst.relative() <= (c.isBitEqual() ? 0 : TOLERANCE), () -> c + " is off by " + worst.relative() + " in " + worst.where());
        LayoutResult kept = known.get(c.kept());
        if (kept != null) assertEquals(0, result.deviation(kept).relative(), () -> c + " differs from what is computed without recomputation");
    }
}
