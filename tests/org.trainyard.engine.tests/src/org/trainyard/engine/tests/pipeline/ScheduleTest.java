package org.trainyard.engine.tests.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trainyard.engine.pipeline.Action;
import org.trainyard.engine.pipeline.ActionKind;
import org.trainyard.engine.pipeline.PipelineSchedule;
import org.trainyard.engine.pipeline.ScheduleCheck;
import org.trainyard.engine.pipeline.ScheduleDrawing;
import org.trainyard.engine.pipeline.Schedules;
import org.trainyard.engine.pipeline.Timeline;
import org.trainyard.run.UserError;

class ScheduleTest {
    private static String order(PipelineSchedule s, int stage) {
        return s.compute(stage).stream().map(a -> a.label(s.chunks())).collect(Collectors.joining(s.chunks() > 1 ? " " : ""));
    }

    @Test void goldenOneForwardOneBackward() {
        PipelineSchedule s = Schedules.oneForwardOneBackward(4, 8);
        assertEquals("F0F1F2F3B0F4B1F5B2F6B3F7B4B5B6B7", order(s, 0));
        assertEquals("F0F1F2B0F3B1F4B2F5B3F6B4F7B5B6B7", order(s, 1));
        assertEquals("F0F1B0F2B1F3B2F4B3F5B4F6B5F7B6B7", order(s, 2));
        assertEquals("F0B0F1B1F2B2F3B3F4B4F5B5F6B6F7B7", order(s, 3));
        assertEquals(List.of(4, 3, 2, 1), List.of(s.peakInFlight(0), s.peakInFlight(1), s.peakInFlight(2), s.peakInFlight(3)));
    }

    @Test void goldenInterleaved() {
        PipelineSchedule s = Schedules.interleaved(2, 2, 4, 2);
        assertEquals("F0.0 F1.0 F0.1 F1.1 F2.0 B0.1 F3.0 B1.1 F2.1 B0.0 F3.1 B1.0 B2.1 B3.1 B2.0 B3.0", order(s, 0));
        assertEquals("F0.0 F1.0 F0.1 B0.1 F1.1 B1.1 F2.0 B0.0 F3.0 B1.0 F2.1 B2.1 F3.1 B3.1 B2.0 B3.0", order(s, 1));
    }

    @Test void everyScheduleIsSound() {
        List<PipelineSchedule> all = new ArrayList<>();
        for (int p = 1; p <= 6; p++) {
            for (int m = 1; m <= 13; m++) {
                all.add(Schedules.oneForwardOneBackward(p, m));
                all.add(Schedules.zeroBubble(p, m));
                for (int v = 2; v <= 3 && p > 1; v++) {
                    for (int g = p; g <= m; g++) if (m % g == 0 || m % g >= p) all.add(Schedules.interleaved(p, v, m, g));
                }
            }
        }
        assertTrue(all.size() > 300, () -> String.valueOf(all.size()));
        for (PipelineSchedule s : all) assertEquals(List.of(), ScheduleCheck.problems(s), s::toString);
    }

    @Test void bubblesAreThoseOfTheFormulas() {
        for (int p = 2; p <= 5; p++) {
            int m = 4 * p;
            assertEquals((p - 1.0) / m, bubble(Schedules.oneForwardOneBackward(p, m)), 1e-12);
            for (int v = 2; v <= 3; v++) assertEquals((p - 1.0) / m / v, bubble(Schedules.interleaved(p, v, m, p)), 1e-12);
            // (P-1)(F+I-W) over M(F+I+W), with equal times
            assertEquals((p - 1.0) / m / 3, bubble(Schedules.zeroBubble(p, m)), 1e-12);
        }
    }

    private static double bubble(PipelineSchedule s) { return new Timeline(s, Timeline.Durations.UNIT).bubbleFraction(); }

    @Test void zeroBubbleNeedsNoMoreMemoryThanTheFirstStageOf1F1B() {
        for (int p = 2; p <= 6; p++) {
            PipelineSchedule s = Schedules.zeroBubble(p, 3 * p);
            for (int r = 0; r < p; r++) assertTrue(s.peakInFlight(r) <= p, s::toString);
        }
    }

    @Test void messagesStandWhereTheyAreNeeded() {
        PipelineSchedule s = Schedules.interleaved(2, 2, 2, 2);
        assertEquals("[F0.0, >F0.0@1, F1.0, >F1.0@1, <F0.1@1, F0.1, >F0.1@1, <F1.1@1, F1.1, >F1.1@1, <B0.1@1, B0.1, >B0.1@1, <B1.1@1, B1.1,"
            + " >B1.1@1, <B0.0@1, B0.0, <B1.0@1, B1.0]", s.actions(0).toString());
    }

    @Test void brokenSchedulesAreTold() {
        PipelineSchedule good = Schedules.oneForwardOneBackward(2, 2);
        assertEquals(List.of("stage 0 never does B1"), edited(good, 0, l -> l.remove(Action.compute(ActionKind.BACKWARD, 1, 0))));
        assertEquals(List.of("gradients from stage 1 to 0: 1 sent, 2 received, or not the same ones"),
            edited(good, 1, l -> l.remove(new Action(ActionKind.SEND_BACKWARD, 0, 0, 0))));
        assertEquals(List.of("activations from stage 0 to 1 are received in another order than they are sent"), edited(good, 1, l -> {
            int a = l.indexOf(new Action(ActionKind.RECEIVE_FORWARD, 0, 0, 0)), b = l.indexOf(new Action(ActionKind.RECEIVE_FORWARD, 1, 0, 0));
            Collections.swap(l, a, b);
        }));
        assertEquals(List.of("stage 1 does B0 before F0"), edited(good, 1, l -> Collections.swap(l,
            l.indexOf(Action.compute(ActionKind.FORWARD, 0, 0)), l.indexOf(Action.compute(ActionKind.BACKWARD, 0, 0)))));
        // Each waits for the other's first message before sending its own.
        List<String> stuck = edited(good, 0, l -> {
            Action wait = new Action(ActionKind.RECEIVE_BACKWARD, 0, 0, 1);
            l.remove(wait);
            l.addFirst(wait);
        });
        assertEquals(List.of("deadlock: stage 0 waits for <B0.0@1, stage 1 waits for <F0.0@0"), stuck);
    }

    private static List<String> edited(PipelineSchedule s, int stage, java.util.function.Consumer<List<Action>> edit) {
        List<List<Action>> all = new ArrayList<>();
        for (int i = 0; i < s.stages(); i++) all.add(new ArrayList<>(s.actions(i)));
        edit.accept(all.get(stage));
        PipelineSchedule broken = PipelineSchedule.of("broken", s.chunks(), s.microBatches(), all);
        List<String> problems = ScheduleCheck.problems(broken);
        if (!problems.isEmpty()) {
            assertTrue(assertThrows(IllegalArgumentException.class, () -> ScheduleCheck.require(broken)).getMessage().startsWith("schedule broken: "));
        }
        return problems;
    }

    @Test void latencyLengthensThePipeline() {
        PipelineSchedule s = Schedules.oneForwardOneBackward(2, 1);
        assertEquals(6, new Timeline(s, Timeline.Durations.UNIT).end());
        assertEquals(7, new Timeline(s, new Timeline.Durations(1, 1, 1, 0.5)).end());
        assertEquals(3, new Timeline(s, Timeline.Durations.UNIT).busy(0));
    }

    @Test void itCanBeDrawn() {
        Timeline t = new Timeline(Schedules.oneForwardOneBackward(2, 2), Timeline.Durations.UNIT);
        assertEquals(String.format("stage 0  |F0 F1 ......B0    ...B1    |%nstage 1  |...F0 B0    F1 B1    ......|%ntime 9.0, bubble 50.0 %% of the computing time%n"),
            ScheduleDrawing.text(t));
        String svg = ScheduleDrawing.svg(t);
        assertEquals(8, svg.split("<rect ", -1).length - 1);
        assertTrue(svg.startsWith("<svg ") && svg.endsWith("</svg>\n"));
    }

    @Test void numbersThatMegatronRefusesAreRefused() {
        assertTold("--microbatch-group-size-per-virtual-pipeline-stage 2: expected between the 4 pipeline stages and the 8", () -> Schedules.interleaved(4, 2, 8, 2));
        assertTold("6 micro-batches in groups of 4 leave 2; what is left must be 0 or at least the 4 stages", () -> Schedules.interleaved(4, 2, 6, 4));
        assertTold("--pipeline-model-parallel-size 1; expected 2", () -> Schedules.interleaved(1, 2, 6, 4));
        assertTold("0 micro-batches", () -> Schedules.oneForwardOneBackward(2, 0));
    }

    static void assertTold(String part, org.junit.jupiter.api.function.Executable e) {
        String m = assertThrows(UserError.class, e).getMessage();
        assertTrue(m.contains(part), m);
    }
}
