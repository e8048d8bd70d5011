package org.trainyard.models.train;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.reflect.TypeToken;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trainyard.checkpoint.Checkpoint;
import org.trainyard.checkpoint.CheckpointContent;
import org.trainyard.checkpoint.StoredTensor;
import org.trainyard.checkpoint.safetensors.TensorSource;
import org.trainyard.engine.nn.Buffer;
import org.trainyard.engine.optim.StateTensor;
import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;
import org.trainyard.models.LanguageModel;
import org.trainyard.run.UserError;

/** Carries models and training states into checkpoints and back. Groups: {@code model} and {@code optimizer}; the rest is JSON. */
public final class ModelCheckpoints {
    private static final String MODEL = "model";
    private static final String OPTIMIZER = "optimizer";
    private static final String FLAGS = "flags";
    private static final String MODEL_ID = "model";
    private static final Gson GSON = new Gson();

    private ModelCheckpoints() {}

    /** Everything that a run needs to go on; tensors are read when the content is written or snapshot. */
    static CheckpointContent content(TrainingState s, boolean withOptimizer) {
        CheckpointContent content = CheckpointContent.at(s.progress.iteration);
        for (Parameter p : s.model.parameters()) content.tensor(MODEL, source(p.name(), p.value()));
        for (Buffer b : s.model.buffers()) content.tensor(MODEL, source(b.name(), b.value()));
        JsonObject json = new JsonObject();
        json.add("progress", s.progress.toJson());
        json.add("opt_param_scheduler", GSON.toJsonTree(s.schedule.state()));
        if (withOptimizer) {
            for (StateTensor t : s.optimizer.state().tensors()) content.tensor(OPTIMIZER, source(t.name(), t.tensor()));
            json.add("optimizer", GSON.toJsonTree(s.optimizer.state().values()));
            json.add("grad_scaler", GSON.toJsonTree(s.scaler.state()));
        }
        JsonArray flags = new JsonArray();
        s.flags.forEach(flags::add);
        json.add(FLAGS, flags);
        json.addProperty(MODEL_ID, s.modelId);
        return content.state(json);
    }

    private static TensorSource source(String name, Tensor t) {
        var dtype = org.trainyard.checkpoint.safetensors.DType.valueOf(t.dtype().safetensorsName());
        if (t.device().isCpu() && t.isContiguous()) return TensorSource.of(name, dtype, t.shape(), t.data());
        return TensorSource.copying(name, dtype, t.shape(), target -> {
            try (Scope _ = Scope.open()) {
                Aten.copy(Tensors.wrap(target, t.dtype(), t.shape()), t);
            }
        });
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
        Map<String, Tensor> wanted = new LinkedHashMap<>();
        model.parameters().forEach(p -> wanted.put(p.name(), p.value()));
        model.buffers().forEach(b -> wanted.put(b.name(), b.value()));
        for (String name : wanted.keySet()) {
            if (!c.has(MODEL, name)) throw new UserError(c.path() + ": has no tensor " + name + "; it is a checkpoint of another model");
        }
        wanted.forEach((name, value) -> {
            try (Scope _ = Scope.open()) {
                Aten.copy(value, stored(c, MODEL, name, value.shape()));
            }
        });
    }

    private static Tensor stored(Checkpoint c, String group, String name, long[] shape) {
        StoredTensor t = c.tensor(group, name);
        if (!Arrays.equals(t.shape(), shape)) {
            throw new UserError(c.path() + ": tensor " + name + " has shape " + Arrays.toString(t.shape()) + ", the model wants " + Arrays.toString(shape));
        }
        return tensor(t);
    }

    private static Tensor tensor(StoredTensor t) {
        DType dtype = engineType(t.dtype().name());
        MemorySegment whole = t.segment().orElse(null);
        if (whole != null && whole.address() % dtype.bytes() == 0) return Tensors.wrap(whole, dtype, t.shape());
        Tensor copy = Tensors.empty(dtype, Device.CPU, t.shape());
        t.copyTo(copy.data());
        return copy;
    }

    private static DType engineType(String safetensorsName) {
        for (DType d : DType.values()) if (d.safetensorsName().equals(safetensorsName)) return d;
        throw new UserError("tensors of type " + safetensorsName + " cannot be trained");
    }

    /** Restores what {@link #content} saved, apart from the weights. */
    static void loadState(Checkpoint c, TrainingState s, LoadOptions options) {
        JsonObject json = c.state();
        s.progress.load(json.getAsJsonObject("progress"));
        s.schedule.load(map(json, "opt_param_scheduler", c), options.schedule());
        if (options.optimizer()) {
            if (!json.has("optimizer")) {
                throw new UserError(c.path() + ": holds no optimizer state (it was saved with --no-save-optim); give --no-load-optim");
            }
            s.optimizer.state().load(name -> c.has(OPTIMIZER, name) ? tensor(c.tensor(OPTIMIZER, name)) : null, map(json, "optimizer", c));
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
