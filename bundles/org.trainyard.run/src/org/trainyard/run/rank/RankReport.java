package org.trainyard.run.rank;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a rank last said of itself.
 *
 * @param rank number in the world
 * @param pid its process
 * @param host the machine of that process
 * @param phase what it is at
 * @param iteration the last iteration it began; 0 before
 * @param time when it said so, in epoch milliseconds
 * @param beats grows every second as long as the process runs
 * @param progress grows with every step of its work: phases, iterations, communication
 * @param collective the last communication, or null
 * @param inCollective whether that was still under way
 * @param error why it failed in one line, or null
 * @param failedAt when, in epoch milliseconds; 0 while it has not
 * @param blamed the ranks that made it fail; empty if it failed on its own account
 * @param run the run directory, or null while there is none
 */
public record RankReport(int rank, long pid, String host, RankPhase phase, long iteration, long time, long beats, long progress, String collective,
    boolean inCollective, String error, long failedAt, List<Integer> blamed, String run) {

    /** The name of a rank's file within its folder. */
    public static String fileName(int rank) { return "rank-%05d.json".formatted(rank); }

    public boolean failed() { return error != null; }

    /** Like {@code in step, iteration 120}. */
    public String where() { return where(phase, iteration); }

    static String where(RankPhase phase, long iteration) { return "in " + phase.word() + (iteration > 0 ? ", iteration " + iteration : ""); }

    /** Reads a rank's file; empty if there is none, or it is just being written. */
    public static Optional<RankReport> read(Path file) {
        try {
            JsonObject o = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
            List<Integer> blamed = new ArrayList<>();
            for (JsonElement e : o.getAsJsonArray("blamed")) blamed.add(e.getAsInt());
            return Optional.of(new RankReport(o.get("rank").getAsInt(), o.get("pid").getAsLong(), o.get("host").getAsString(),
                RankPhase.of(o.get("phase").getAsString()), o.get("iteration").getAsLong(), o.get("time").getAsLong(), o.get("beats").getAsLong(),
                o.get("progress").getAsLong(), text(o, "collective"), o.get("in_collective").getAsBoolean(), text(o, "error"),
                o.get("failed_at").getAsLong(), blamed, text(o, "run")));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static String text(JsonObject o, String name) { return o.has(name) ? o.get(name).getAsString() : null; }

    String toJson() {
        JsonObject o = new JsonObject();
        o.addProperty("rank", rank);
        o.addProperty("pid", pid);
        o.addProperty("host", host);
        o.addProperty("phase", phase.word());
        o.addProperty("iteration", iteration);
        o.addProperty("time", time);
        o.addProperty("beats", beats);
        o.addProperty("progress", progress);
        if (collective != null) o.addProperty("collective", collective);
        o.addProperty("in_collective", inCollective);
        if (error != null) o.addProperty("error", error);
        o.addProperty("failed_at", failedAt);
        JsonArray ranks = new JsonArray();
        blamed.forEach(ranks::add);
        o.add("blamed", ranks);
        if (run != null) o.addProperty("run", run);
        return o.toString();
    }
}
