package org.trainyard.cli.schedule;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.trainyard.engine.pipeline.Action;
import org.trainyard.engine.pipeline.ActionKind;
import org.trainyard.engine.pipeline.LayerPlacement;
import org.trainyard.engine.pipeline.PipelineSchedule;
import org.trainyard.engine.pipeline.ScheduleDrawing;
import org.trainyard.engine.pipeline.Timeline;

/** A schedule in words, for people and for programs. */
final class ScheduleText {
    /** A picture wider than this wraps in any terminal. */
    private static final int PICTURE_WIDTH = 200;

    private ScheduleText() {}

    /** @param placement null if it is not known */
    static String of(Timeline t, LayerPlacement placement) {
        PipelineSchedule s = t.schedule();
        StringBuilder out = new StringBuilder(String.format(Locale.ROOT, "%s: %d stages, %s, %d micro-batches%n", s.name(), s.stages(),
            s.chunks() == 1 ? "1 model chunk each" : s.chunks() + " model chunks each", s.microBatches()));
        if (placement != null) out.append('\n').append(placement);
        if (s.chunks() > 1) out.append('\n').append(table(s));
        out.append('\n');
        for (int stage = 0; stage < s.stages(); stage++) {
            out.append(String.format(Locale.ROOT, "stage %d (at most %d in flight):", stage, s.peakInFlight(stage)));
            for (Action a : s.compute(stage)) out.append(' ').append(a.label(s.chunks()));
            out.append('\n');
        }
        out.append("\nchecked: every pass is done once and in a possible order, messages arrive in the order they are sent, nobody waits for ever\n");
        String picture = ScheduleDrawing.text(t);
        if (picture.lines().mapToInt(String::length).max().orElse(0) <= PICTURE_WIDTH) return out.append('\n').append(picture).toString();
        return out.append(picture.lines().toList().getLast()).append('\n').toString();
    }

    /** Megatron's schedule table, which says what all stages take forward in which order; backward it holds with the chunks reversed. */
    private static String table(PipelineSchedule s) {
        List<Action> forwards = forwards(s);
        int width = String.valueOf(forwards.size() - 1).length() + 1;
        StringBuilder ids = new StringBuilder();
        for (int k = 0; k < forwards.size(); k++) ids.append(String.format(Locale.ROOT, "%" + width + "d", k));
        return "virtual_microbatch_id |" + ids + "\nmicrobatch_id         |" + row(forwards, width, Action::microBatch) + "\nmodel_chunk_id        |"
            + row(forwards, width, Action::chunk) + "\n";
    }

    private static List<Action> forwards(PipelineSchedule s) { return s.compute(0).stream().filter(a -> a.kind() == ActionKind.FORWARD).toList(); }

    private static String row(List<Action> actions, int width, ToIntFunction<Action> what) {
        StringBuilder text = new StringBuilder();
        for (Action a : actions) text.append(String.format(Locale.ROOT, "%" + width + "d", what.applyAsInt(a)));
        return text.toString();
    }

    static String json(Timeline t, LayerPlacement placement) {
        PipelineSchedule s = t.schedule();
        JsonObject o = new JsonObject();
        o.addProperty("schedule", s.name());
        o.addProperty("stages", s.stages());
        o.addProperty("model_chunks", s.chunks());
        o.addProperty("micro_batches", s.microBatches());
        o.addProperty("time", t.end());
        o.addProperty("bubble", t.bubbleFraction());
        JsonArray stages = new JsonArray();
        for (int stage = 0; stage < s.stages(); stage++) {
            JsonObject one = new JsonObject();
            one.addProperty("stage", stage);
            if (placement != null) {
                JsonArray chunks = new JsonArray();
                for (int c = 0; c < placement.chunks(); c++) chunks.add(placement.at(stage, c).toString());
                one.add("layers", chunks);
            }
            one.addProperty("busy", t.busy(stage));
            one.addProperty("peak_in_flight", s.peakInFlight(stage));
            JsonArray order = new JsonArray();
            for (Action a : s.actions(stage)) order.add(a.label(s.chunks()));
            one.add("order", order);
            stages.add(one);
        }
        o.add("order", stages);
        return new GsonBuilder().disableHtmlEscaping().create().toJson(o) + "\n";
    }
}
