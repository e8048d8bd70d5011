package org.trainyard.engine.tests.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trainyard.engine.pipeline.LayerPlacement;

class LayerPlacementTest {
    @Test void evenPlacementFollowsMegatronsOffsets() {
        int layers = 16, stages = 2, chunks = 2;
        LayerPlacement p = LayerPlacement.even(layers, stages, chunks);
        for (int r = 0; r < stages; r++) {
            for (int v = 0; v < chunks; v++) {
                int first = v * (layers / chunks) + r * (layers / (stages * chunks));
                assertEquals(List.of(first, first + 1, first + 2, first + 3), p.at(r, v).layers());
            }
        }
        assertTrue(p.at(0, 0).embedding() && !p.at(0, 1).embedding() && p.at(1, 1).loss() && !p.at(1, 0).loss());
        assertEquals("stage 0: E 0-3 | 8-11\nstage 1: 4-7 | 12-15 L\n", p.toString());
    }

    @Test void embeddingAndLossCountAsLayers() {
        assertEquals("stage 0: E 0\nstage 1: 1-2\nstage 2: 3-4\nstage 3: 5 L\n", LayerPlacement.accounting(6, 4, 1, true, true).toString());
        assertEquals("stage 0: E 0 | 3-4\nstage 1: 1-2 | 5-6 L\n",
            LayerPlacement.accounting(7, 2, 2, true, false).toString());
        ScheduleTest.assertTold("--num-layers 8 (9 with embedding and loss counted) does not divide among 4 pipeline stages; give a multiple of 4, less 1",
            () -> LayerPlacement.accounting(8, 4, 1, true, false));
    }

    @Test void firstAndLastStageMayDiffer() {
        assertEquals("stage 0: E 0\nstage 1: 1-3\nstage 2: 4-6\nstage 3: 7-8 L\n", LayerPlacement.uneven(9, 4, 1, 1, 2).toString());
        assertEquals("stage 0: E 0 | 3\nstage 1: 1-2 | 4-5 L\n", LayerPlacement.uneven(6, 2, 2, 2, 0).toString());
        ScheduleTest.assertTold("the 6 layers of the middle stages do not divide into 4 equal parts", () -> LayerPlacement.uneven(8, 6, 1, 1, 1));
        ScheduleTest.assertTold("0 layers are left", () -> LayerPlacement.uneven(4, 4, 1, 3, 2));
        ScheduleTest.assertTold("--decoder-first-pipeline-num-layers 3 do not divide into 2", () -> LayerPlacement.uneven(9, 2, 2, 3, 0));
    }

    @Test void layoutStringsExpand() {
        LayerPlacement p = LayerPlacement.ofLayout("Et*3|(tt|)*29,m|L", 61, 16);
        assertEquals(2, p.chunks());
        assertEquals(List.of(0, 1, 2), p.at(0, 0).layers());
        assertEquals(List.of(3, 4), p.at(1, 0).layers());
        assertEquals(List.of(33, 34), p.at(0, 1).layers());
        assertEquals("m", p.at(14, 1).toString());
        assertEquals("L", p.at(15, 1).toString());
        assertEquals(61, p.layers());
        assertEquals("stage 0: E 0\nstage 1: 1-2 m L\n", LayerPlacement.ofLayout("Et|ttmL", 3, 2).toString());
    }

    @Test void layoutStringsThatCannotBeAreRefused() {
        assertLayout("has 3 stages, which is not a multiple of --pipeline-model-parallel-size 2", "Et|t|L");
        assertLayout("has 3 layers (t), but --num-layers is 2", "Ett|tL");
        assertLayout("has 'x' at 3; expected E", "Etx|tL");
        assertLayout("has a ( without )", "E(t|tL");
        assertLayout("has a ) without (", "Et)|tL");
        assertLayout("has a * without a number", "Et*|tL");
        assertLayout("has an E that is not at its beginning", "tE|tL");
        assertLayout("does not end with L", "Et|t");
        assertLayout("has an L that is not at its end", "EtL|t");
        assertLayout("does not begin with E", "t|tL");
        assertLayout("has nothing on stage 1", "Ett||t|L");
        assertLayout("is too long", "E((t*999999)*999999)|L");
    }

    private static void assertLayout(String part, String layout) {
        ScheduleTest.assertTold(layout + ": it " + part, () -> LayerPlacement.ofLayout(layout, 2, 2));
    }
}
