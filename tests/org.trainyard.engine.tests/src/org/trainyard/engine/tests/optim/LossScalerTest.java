package org.trainyard.engine.tests.optim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trainyard.engine.optim.LossScaler;
import org.trainyard.run.UserError;

/** megatron-formats.md §5.7. */
class LossScalerTest {
    @Test void startsAtTwoToTheThirtyTwo() { assertEquals(4294967296.0, LossScaler.dynamic().scale()); }

    /** Window 1000, hysteresis 2, least 1. */
    @Test void itsDefaultsAreMegatrons() {
        LossScaler s = LossScaler.dynamic();
        for (int i = 0; i < 999; i++) good(s, 0x1p32);
        good(s, 0x1p33);
        for (int i = 0; i < 999; i++) good(s, 0x1p33);
        bad(s, 0x1p33, 0x1p32);
        for (int i = 0; i < 999; i++) good(s, 0x1p32);
        good(s, 0x1p33);
        bad(s, 0x1p33);
        for (double scale = 0x1p32; scale >= 1; scale /= 2) bad(s, scale);
        bad(s, 1, 1);
    }

    @Test void theFirstBadStepIsForgivenAndEveryFurtherOneHalves() {
        LossScaler s = LossScaler.dynamic(1024, 1, 4, 2);
        bad(s, 1024, 512, 256);
        good(s, 256, 256, 256);
        bad(s, 128); // good steps restore nothing before the scale grows
    }

    @Test void growthNeedsAnUnbrokenWindowAndRestoresTheHysteresis() {
        LossScaler s = LossScaler.dynamic(1024, 1, 3, 2);
        good(s, 1024, 1024);
        bad(s, 1024);
        good(s, 1024, 1024, 2048);
        bad(s, 2048, 1024);
        good(s, 1024, 1024, 2048, 2048, 2048, 4096);
    }

    @Test void neverFallsBelowTheMinimum() {
        LossScaler s = LossScaler.dynamic(4, 1.5, 10, 1);
        bad(s, 2, 1.5, 1.5);
    }

    @Test void aRestoredScalerContinues() {
        LossScaler a = LossScaler.dynamic(1024, 1, 3, 2);
        bad(a, 1024, 512);
        good(a, 512, 512);
        assertEquals(Map.of("scale", 512.0, "growth_tracker", 2, "hysteresis_tracker", 0), a.state());
        LossScaler b = LossScaler.dynamic(1024, 1, 3, 2);
        b.load(Map.of("scale", 512, "growth_tracker", 2.0, "hysteresis_tracker", 0L));
        good(b, 1024);
        bad(b, 1024, 512);
        assertThrows(UserError.class, () -> b.load(Map.of("scale", 512, "growth_tracker", 2)));
    }

    @Test void aConstantScaleStays() {
        LossScaler s = LossScaler.constant(128);
        bad(s, 128, 128, 128);
        assertTrue(s.state().isEmpty());
        assertEquals(1, LossScaler.none().scale());
    }

    @Test void nonsenseIsRefused() {
        assertThrows(UserError.class, () -> LossScaler.constant(0));
        assertThrows(UserError.class, () -> LossScaler.dynamic(1, 2, 10, 1));
        assertThrows(UserError.class, () -> LossScaler.dynamic(2, 1, 0, 1));
        assertThrows(UserError.class, () -> LossScaler.dynamic(2, 1, 1, 0));
    }

    private static void bad(LossScaler s, double... scales) { feed(s, true, scales); }

    private static void good(LossScaler s, double... scales) { feed(s, false, scales); }

    private static void feed(LossScaler s, boolean foundInfinite, double... scales) {
        for (double expected : scales) {
            s.update(foundInfinite);
            assertEquals(expected, s.scale());
        }
    }
}
