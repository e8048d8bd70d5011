package org.trainyard.ui.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RunCurvesTest {
    private static RunCurves upTo(int last, double value) {
        RunCurves curves = new RunCurves();
        for (int i = 1; i <= last; i++) {
            curves.training(i, i * 8, i * 1024, i, Map.of("losses/lm loss", value, "grad_norm", 1.0));
        }
        return curves;
    }

    @Test
    void aResumedAttemptSupersedesWhatCameAfterItsCheckpoint() {
        RunCurves curves = upTo(20, 5);
        curves.evaluation("valid", 18, 18, Map.of("validation/losses/lm loss", 5.5));
        curves.truncateAfter(12);
        curves.training(13, 13 * 8, 13 * 1024, 40, Map.of("losses/lm loss", 4.0));
        assertEquals(13, curves.steps());
        assertEquals(4, curves.latest("losses/lm loss", AxisKind.ITERATION).value());
        assertEquals(5, curves.nearest("losses/lm loss", AxisKind.ITERATION, 12).value());
        assertNull(curves.latest("validation/losses/lm loss", AxisKind.ITERATION), "evaluated after the checkpoint");
    }

    @Test
    void readsTheNearestKnownValueOnAnyAxis() {
        RunCurves curves = upTo(3, 5);
        curves.training(4, 32, 4096, 4, Map.of("losses/lm loss", Double.NaN));
        assertEquals(3, curves.nearest("losses/lm loss", AxisKind.TOKENS, 4000).iteration(), "the fourth is not a number");
        assertEquals(2048, curves.nearest("losses/lm loss", AxisKind.TOKENS, 2300).x());
        assertEquals(4096, curves.span(AxisKind.TOKENS).to());
    }

    @Test
    void eachValidationSetHasACurve() {
        RunCurves curves = upTo(4, 5);
        curves.evaluation("validation-wiki", 2, 2, Map.of("validation/losses/lm loss", 5.5));
        curves.evaluation("validation-books", 2, 2, Map.of("validation/losses/lm loss", 6.5));
        curves.evaluation("validation-wiki", 4, 4, Map.of("validation/losses/lm loss", 5.25));
        assertEquals(2, curves.lines("validation/losses/lm loss", AxisKind.ITERATION, 0, new RunCurves.Span(0, 4), 100).size());
        assertEquals(List.of("validation-books 6.5", "validation-wiki 5.25"), curves.readings("validation/losses/lm loss", AxisKind.ITERATION, 4).stream()
                .map(each -> each.set() + " " + each.reading().value()).toList());
    }

    @Test
    void aMetricThatBeginsLateIsAbsentBefore() {
        RunCurves curves = upTo(2, 5);
        curves.training(3, 24, 3072, 3, Map.of("losses/lm loss", 4.9, "mfu", 0.5));
        assertTrue(curves.metrics().contains("mfu"));
        assertEquals(3, curves.nearest("mfu", AxisKind.ITERATION, 1).iteration());
    }

    @Test
    void movingAverageHasNoBiasAtItsStartAndPassesOverGaps() {
        MovingAverage average = new MovingAverage(0.9);
        assertEquals(4, average.next(4), 1e-12);
        assertTrue(Double.isNaN(average.next(Double.NaN)));
        assertEquals((0.9 * 0.1 * 4 + 0.1 * 6) / (1 - 0.81), average.next(6), 1e-12);
    }

    @Test
    void theLossOfOtherModelsIsFound() {
        assertEquals("losses/lm loss", Metric.LOSS.key(Set.of("losses/lm loss", "losses/aux")));
        assertEquals("losses/sop loss", Metric.LOSS.key(Set.of("losses/sop loss")));
        assertTrue(Metric.choices(Set.of("losses/lm loss", "losses/aux")).stream().anyMatch(metric -> metric.title().equals("Aux")));
        assertTrue(Metric.choices(Set.of(RunCurves.evaluationPrefix("test") + "lm loss")).stream()
                .anyMatch(metric -> metric.title().equals("Test lm loss")), "the test set is not a validation curve");
        assertEquals(Metric.VALIDATION_LOSS.key(Set.of()), RunCurves.evaluationPrefix("validation") + "lm loss");
        assertEquals(Metric.standard(), Metric.choices(Set.of("losses/lm loss")));
    }

    /** The evaluation at the end of training drew a vertical line below the periodic one at the same iteration. */
    @Test
    void ofTwoEvaluationsAtAnIterationTheLaterIsDrawn() {
        RunCurves curves = upTo(4, 5);
        curves.evaluation("validation", 2, 2, Map.of("validation/losses/lm loss", 5.5));
        curves.evaluation("validation", 4, 4, Map.of("validation/losses/lm loss", 5.25));
        curves.evaluation("test", 4, 5, Map.of("test/losses/lm loss", 6.0));
        curves.evaluation("validation", 4, 6, Map.of("validation/losses/lm loss", 5.125));
        Polyline line = curves.lines("validation/losses/lm loss", AxisKind.ITERATION, 0, new RunCurves.Span(0, 4), 100).getFirst();
        assertEquals(2, line.size());
        assertEquals(5.5, line.y(0));
        assertEquals(5.125, line.y(1));
        assertEquals(6, curves.latest("validation/losses/lm loss", AxisKind.TIME).x());
        assertEquals(6.0, curves.latest("test/losses/lm loss", AxisKind.ITERATION).value(), "another set is another curve");
    }
}
