package org.trainyard.models.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.trainyard.models.layouts.LayoutCase;
import org.trainyard.models.layouts.LayoutMatrix;
import org.trainyard.models.layouts.LayoutResult;
import org.trainyard.models.layouts.LayoutRun;

/** Every layout computes the model that one rank computes, dropout included: losses of five steps and the gradient of every parameter. */
class LayoutTest {
    private static final double TOLERANCE = 1e-5;

    private final Map<LayoutCase, LayoutResult> references = new HashMap<>();

    @TestFactory Stream<DynamicTest> computesTheSameModel() {
        return LayoutMatrix.part().stream().map(c -> DynamicTest.dynamicTest(c.toString(), () -> check(c)));
    }

    private void check(LayoutCase c) {
        LayoutResult reference = references.computeIfAbsent(c.reference(), r -> new LayoutRun(r).run());
        LayoutResult result = new LayoutRun(c).run();
        assertEquals(List.of(), result.disagreements());
        LayoutResult.Deviation worst = result.deviation(reference);
        assertTrue(worst.relative() < TOLERANCE, () -> c + " is off by " + worst.relative() + " in " + worst.where());
    }
}
