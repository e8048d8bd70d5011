package org.trainyard.cli.schedule;

import java.io.IOException;
import java.util.List;
import org.trainyard.cli.Command;
import org.trainyard.cli.CommandContext;
import org.trainyard.cli.CommandLine;
import org.trainyard.cli.flags.Flags;
import org.trainyard.cli.flags.ParsedFlags;
import org.trainyard.engine.pipeline.LayerPlacement;
import org.trainyard.engine.pipeline.PipelineSchedule;
import org.trainyard.engine.pipeline.ScheduleCheck;
import org.trainyard.engine.pipeline.ScheduleDrawing;
import org.trainyard.engine.pipeline.Schedules;
import org.trainyard.engine.pipeline.Timeline;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.UserError;

/** {@code trainyard schedule}: a pipeline's schedule before anything runs by it, printed, checked and drawn. */
public final class ScheduleCommand implements Command {
    private static final int MOST = 100_000;

    private static Flags flags() {
        return Flags.of("schedule", "Shows what every stage of a pipeline does in which order, checks it, and tells the bubble to expect.")
            .required("--pipeline-model-parallel-size", "N", "stages")
            .required("--num-microbatches", "N", "micro-batches of a step on each replica: global batch size / micro-batch size / replicas")
            .value("--pipeline-schedule", "NAME", "1f1b (interleaved where there are virtual stages) or zero-bubble; default 1f1b")
            .value("--num-virtual-stages-per-pipeline-rank", "N", "model chunks of a stage (default 1)")
            .value("--microbatch-group-size-per-virtual-pipeline-stage", "N", "micro-batches that a chunk takes in a row (default: the stages)")
            .value("--num-layers", "N", "also tell which layers lie where")
            .value("--pipeline-model-parallel-layout", "TEXT", "with --num-layers: such as Ett|tt|ttL; chunks follow from it")
            .value("--decoder-first-pipeline-num-layers", "N", "with --num-layers")
            .value("--decoder-last-pipeline-num-layers", "N", "with --num-layers")
            .toggle("--account-for-embedding-in-pipeline-split", "with --num-layers")
            .toggle("--account-for-loss-in-pipeline-split", "with --num-layers")
            .value("--times", "F,I,W[,L]", "how long a chunk's forward pass, its gradients of input and weights, and a message take (default 1,1,1,0)")
            .toggle("--json", "one JSON object")
            .value("--svg", "FILE", "also draw it")
            .notes("F3.1 is the forward pass of micro-batch 3 through chunk 1, B its backward pass, I the gradient of the input alone, W that of the weights."
                + "\nThe bubble is the time lost over the time that the busiest stage computes.");
    }

    @Override public String usage() { return flags().usage(); }

    @Override public int run(CommandContext context, List<String> arguments) throws IOException {
        ParsedFlags f = flags().parse(arguments);
        int stages = f.integer("--pipeline-model-parallel-size", 0, 1, MOST);
        LayerPlacement placement = placement(f, stages);
        int chunks = placement == null ? f.integer("--num-virtual-stages-per-pipeline-rank", 1, 1, MOST) : placement.chunks();
        PipelineSchedule schedule = schedule(f, stages, chunks);
        List<String> problems = ScheduleCheck.problems(schedule);
        if (!problems.isEmpty()) throw new IllegalStateException("schedule " + schedule.name() + ": " + String.join("; ", problems));
        Timeline timeline = new Timeline(schedule, durations(f.text("--times", "1,1,1,0")));
        context.out().print(f.has("--json") ? ScheduleText.json(timeline, placement) : ScheduleText.of(timeline, placement));
        if (f.has("--svg")) AtomicFiles.writeString(context.resolve(f.text("--svg", "")), ScheduleDrawing.svg(timeline));
        return CommandLine.SUCCESS;
    }

    private static LayerPlacement placement(ParsedFlags f, int stages) {
        List<String> forLayers = List.of("--pipeline-model-parallel-layout", "--decoder-first-pipeline-num-layers", "--decoder-last-pipeline-num-layers",
            "--account-for-embedding-in-pipeline-split", "--account-for-loss-in-pipeline-split");
        if (!f.has("--num-layers")) {
            for (String flag : forLayers) if (f.has(flag)) throw new UserError(flag + " needs --num-layers");
            return null;
        }
        int layers = f.integer("--num-layers", 0, 1, MOST);
        int chunks = f.integer("--num-virtual-stages-per-pipeline-rank", 1, 1, MOST);
        if (f.has("--pipeline-model-parallel-layout")) {
            for (String flag : forLayers.subList(1, forLayers.size())) {
                if (f.has(flag)) throw new UserError(flag + ": not together with --pipeline-model-parallel-layout");
            }
            LayerPlacement p = LayerPlacement.ofLayout(f.text("--pipeline-model-parallel-layout", ""), layers, stages);
            if (f.has("--num-virtual-stages-per-pipeline-rank") && p.chunks() != chunks) {
                throw new UserError("--num-virtual-stages-per-pipeline-rank " + chunks + ": the layout has " + p.chunks() + "; leave it out");
            }
            return p;
        }
        int first = f.integer("--decoder-first-pipeline-num-layers", 0, 1, MOST), last = f.integer("--decoder-last-pipeline-num-layers", 0, 1, MOST);
        boolean embedding = f.has("--account-for-embedding-in-pipeline-split"), loss = f.has("--account-for-loss-in-pipeline-split");
        if (first == 0 && last == 0) return LayerPlacement.accounting(layers, stages, chunks, embedding, loss);
        if (embedding || loss) {
            throw new UserError("--account-for-" + (embedding ? "embedding" : "loss") + "-in-pipeline-split: not together with "
                + (first > 0 ? "--decoder-first" : "--decoder-last") + "-pipeline-num-layers");
        }
        return LayerPlacement.uneven(layers, stages, chunks, first, last);
    }

    private static PipelineSchedule schedule(ParsedFlags f, int stages, int chunks) {
        int microBatches = f.integer("--num-microbatches", 0, 1, MOST);
        if ((long) stages * chunks * microBatches > 10_000_000) {
            throw new UserError("--num-microbatches " + microBatches + ": too many to show for " + stages + " stages");
        }
        if (f.choice("--pipeline-schedule", "1f1b", List.of("1f1b", "zero-bubble")).equals("1f1b")) {
            return Schedules.interleaved(stages, chunks, microBatches, f.integer("--microbatch-group-size-per-virtual-pipeline-stage", stages, 1, MOST));
        }
        if (chunks > 1) throw new UserError("--pipeline-schedule zero-bubble: not with " + chunks + " model chunks a stage; give 1");
        return Schedules.zeroBubble(stages, microBatches);
    }

    private static Timeline.Durations durations(String text) {
        String[] parts = text.split(",", -1);
        double[] d = new double[4];
        boolean right = parts.length == 3 || parts.length == 4;
        for (int i = 0; i < parts.length && right; i++) {
            right = parts[i].matches("\\d{1,9}(\\.\\d{1,9})?");
            if (right) d[i] = Double.parseDouble(parts[i]);
        }
        if (!right || d[0] + d[1] + d[2] == 0) throw new UserError("--times " + text + ": expected three or four numbers such as 1,1,1,0.1");
        return new Timeline.Durations(d[0], d[1], d[2], d[3]);
    }
}
