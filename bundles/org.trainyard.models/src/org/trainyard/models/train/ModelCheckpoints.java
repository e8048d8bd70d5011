package org.trainyard.models.train;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.reflect.TypeToken;
import java.util.List;
import java.util.Map;
import org.trainyard.checkpoint.Checkpoint;
import org.trainyard.checkpoint.CheckpointContent;
import org.trainyard.config.model.Strictness;
import org.trainyard.models.LanguageModel;
import org.trainyard.run.UserError;

/** Carries models and training states into checkpoints and back. Groups: {@code model} and {@code optimizer}; the rest is JSON. */
public final class ModelCheckpoints {
    private static final String FLAGS = "flags";
    private static final String MODEL_ID = "model";
    private static final Gson GSON = new Gson();

    private ModelCheckpoints() {}

    /**
     * Everything that a run needs to go on, as far as this rank holds it; ranks save it together. Tensors are read when the content is written or
     * snapshot.
     */
    static CheckpointContent content(TrainingState s, boolean withOptimizer) {
        CheckpointContent content = CheckpointContent.at(s.progress.iteration);
        SavedShards.addWeights(content, s.model.parameters(), s.model.buffers());
        JsonObject json = new JsonObject();
        json.add("progress", s.progress.toJson());
        json.add("opt_param_scheduler", GSON.toJsonTree(s.schedule.state()));
        if (withOptimizer) {
            SavedShards.addStates(content, s.optimizer.state().tensors());
            json.add("optimizer", GSON.toJsonTree(s.optimizer.state().values()));
            json.add("grad_scaler", GSON.toJsonTree(s.scaler.state()));
        }
        JsonArray flags = new JsonArray();
        s.flags.forEach(flags::add);
        json.add(FLAGS, flags);
        json.addProperty(MODEL_ID, s.modelId);
        return content.state(json);
    }

    /** Which model it is, as the extension point names it. */
    public static String modelId(Checkpoint c) {
        if (!c.state().has(MODEL_ID)) throw new UserError(c.path() + ": its state.json does not say which model it is");
        return c.state().get(MODEL_ID).getAsString();
    }

    /** The flags that the run of a checkpoint was started with. */
    public static List<String> flags(Checkpoint c) {
        JsonArray flags = c.state().getAsJsonArray(FLAGS);
        if (flags == null) throw new UserError(c.path() + ": its state.json holds no flags; it was not written by a training run");
        return flags.asList().stream().map(e -> e.getAsString()).toList();
    }

    /**
     * Copies weights into a model.
     *
     * @throws UserError if a tensor is missing or of another shape
     */
    public static void loadWeights(Checkpoint c, LanguageModel model) {
        new ShardLoader(c, Strictness.ASSUME_OK_UNEXPECTED).loadWeights(model.parameters(), model.buffers());
    }

    /** Restores what {@link #content} saved, apart from the weights; ranks do so together. */
    static void loadState(Checkpoint c, TrainingState s, LoadOptions options, ShardLoader loader) {
        JsonObject json = c.state();
        s.progress.load(json.getAsJsonObject("progress"));
        s.schedule.load(map(json, "opt_param_scheduler", c), options.schedule());
        if (options.optimizer()) {
            if (!json.has("optimizer")) {
                throw new UserError(c.path() + ": holds no optimizer state (it was saved with --no-save-optim); give --no-load-optim");
            }
            Map<String, Object> values = map(json, "optimizer", c);
            loader.loadStates(s.optimizer.state().tensorsToLoad(values));
            s.optimizer.state().loaded(values);
            s.scaler.load(map(json, "grad_scaler", c));
        } else {
            s.optimizer.reloadMainParameters();
        }
    }

    private static Map<String, Object> map(JsonObject json, String key, Checkpoint c) {
        if (!json.has(key)) throw new UserError(c.path() + ": its state.json lacks '" + key + "'");
        return GSON.fromJson(json.get(key), new TypeToken<Map<String, Object>>() {}.getType());
    }
}
