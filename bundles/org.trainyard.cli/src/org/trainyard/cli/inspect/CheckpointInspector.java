package org.trainyard.cli.inspect;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.trainyard.checkpoint.Checkpoint;
import org.trainyard.checkpoint.CheckpointStore;
import org.trainyard.checkpoint.StoredTensor;
import org.trainyard.checkpoint.Verification;
import org.trainyard.cli.Units;
import org.trainyard.run.UserError;

/** Tells about a checkpoint, or about all of a folder. */
final class CheckpointInspector {
    private static final int LONGEST_VALUE = 80;

    private CheckpointInspector() {
    }

    /** @throws UserError if it is damaged, naming the file */
    static Description describe(Path path, InspectSettings settings) {
        settings.progress().update(settings.verify() ? "verifying " + path : "");
        try (Checkpoint checkpoint = Checkpoint.open(path, settings.verify() ? Verification.HASHES : Verification.SIZES)) {
            Description d = new Description("checkpoint", path.toString(), "Checkpoint " + path);
            d.fact("iteration", Units.count(checkpoint.iteration()), "iteration", checkpoint.iteration());
            d.fact("saved", checkpoint.created(), "created", checkpoint.created());
            d.fact("size", Units.bytes(checkpoint.byteSize()), "bytes", checkpoint.byteSize());
            Map<String, Object> groups = new LinkedHashMap<>();
            for (String group : checkpoint.groups()) {
                TensorTally tally = new TensorTally();
                for (String name : checkpoint.names(group)) {
                    StoredTensor t = checkpoint.tensor(group, name);
                    tally.add(t.dtype(), t.shape());
                }
                d.line(group + " ".repeat(Math.max(1, 18 - group.length())) + tally.words());
                groups.put(group, tally.json());
            }
            d.value("groups", groups);
            d.fact("verified", settings.verify() ? "every byte is what was saved" : "manifest and sizes agree; --verify checks the hashes too", "verified",
                settings.verify() ? "hashes" : "sizes");
            state(checkpoint.state(), d);
            if (settings.tensors()) {
                tensors(checkpoint, d);
            }
            return d;
        }
    }

    private static void state(JsonObject state, Description d) {
        d.value("state", state);
        d.heading("State:");
        state.entrySet().forEach(e -> d.line(e.getKey() + ": " + words(e.getValue())));
    }

    /** A value in one line: an object by its entries, unless they have parts of their own. */
    private static String words(JsonElement value) {
        if (value.isJsonObject() && value.getAsJsonObject().asMap().values().stream().allMatch(JsonElement::isJsonPrimitive)) {
            return value.getAsJsonObject().entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).collect(Collectors.joining(", "));
        }
        String text = value.toString();
        return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE) + "…";
    }

    private static void tensors(Checkpoint checkpoint, Description d) {
        for (String group : checkpoint.groups()) {
            d.heading("Tensors of " + group + ":");
            for (String name : checkpoint.names(group)) {
                StoredTensor t = checkpoint.tensor(group, name);
                d.line(TensorTally.line(name, t.dtype(), t.shape()));
            }
        }
    }

    static Description describeAll(CheckpointStore store, InspectSettings settings) {
        Description d = new Description("checkpoints", store.directory().toString(), "Checkpoints in " + store.directory());
        list(store, settings, d);
        return d;
    }

    /** One line for each checkpoint, newest first; a damaged one is a problem. */
    static void list(CheckpointStore store, InspectSettings settings, Description d) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (CheckpointStore.Entry entry : store.list()) {
            settings.stop().check();
            settings.progress().update("looking at " + entry.path().getFileName());
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("iteration", entry.iteration());
            json.put("path", entry.path().toString());
            try (Checkpoint c = Checkpoint.open(entry.path(), settings.verify() ? Verification.HASHES : Verification.SIZES)) {
                json.put("bytes", c.byteSize());
                d.line(entry.path().getFileName() + "  " + Units.bytes(c.byteSize()) + ", saved " + c.created()
                    + (settings.verify() ? ", every byte verified" : ""));
            } catch (UserError e) {
                json.put("problem", e.getMessage());
                d.line(entry.path().getFileName() + "  DAMAGED");
                d.problem(e.getMessage());
            }
            all.add(json);
        }
        d.value("checkpoints", all);
    }
}
