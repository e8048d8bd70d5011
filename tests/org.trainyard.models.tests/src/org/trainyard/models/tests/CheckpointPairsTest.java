package org.trainyard.models.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.models.layouts.CheckpointModel;
import org.trainyard.models.layouts.CheckpointPairs;
import org.trainyard.models.layouts.Layout;

/**
 * A run that was saved under one layout and goes on under another has the losses of the run that never stopped: some of the pairs that
 * {@code trainyard bench layouts --checkpoints} tries.
 */
class CheckpointPairsTest {
    private static final double TOLERANCE = 1e-5;

    @TempDir Path folder;

    @TestFactory List<DynamicTest> goesOnUnderTheNextLayout() {
        List<DynamicTest> tests = new ArrayList<>();
        for (CheckpointModel model : CheckpointModel.values()) {
            List<Layout> all = model.layouts();
            List<Layout> some = List.of(all.get(0), all.get(3), all.get(5), all.get(7), all.get(9));
            CheckpointPairs pairs = new CheckpointPairs(model, List.of(), folder.resolve(model.name()));
            for (int i = 0; i < some.size(); i++) {
                Layout a = some.get(i), b = some.get((i + 1) % some.size());
                tests.add(DynamicTest.dynamicTest(model + " " + a, () -> assertEquals(0, pairs.deviation(a, a), "to the bit")));
                tests.add(DynamicTest.dynamicTest(model + " " + a + " → " + b, () -> {
                    double worst = pairs.deviation(a, b);
                    assertTrue(worst <= TOLERANCE, () -> "off by " + worst);
                }));
            }
        }
        return tests;
    }

    /** The losses do depend on what a checkpoint holds beside the weights. */
    @Test void aLostOptimizerShows() {
        CheckpointPairs pairs = new CheckpointPairs(CheckpointModel.DENSE, List.of("--no-load-optim"), folder);
        assertTrue(pairs.deviation(Layout.SINGLE, Layout.SINGLE) > 100 * TOLERANCE);
    }
}
