package org.trainyard.checkpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import java.util.Arrays;
import java.lang.foreign.ValueLayout;
import org.trainyard.checkpoint.safetensors.DType;
import org.trainyard.checkpoint.safetensors.TensorData;

/** Checkpoints in which everything carries one number, so that a mixture of two would show. */
final class Contents {
    static final int TENSORS = 6;
    static final int BYTES = 3000;
    /** Makes three files of the model and three of the optimizer. */
    static final long SHARD_LIMIT = 2 * BYTES;

    private Contents() {
    }

    static CheckpointContent marked(long iteration, int mark) {
        JsonObject state = new JsonObject();
        state.addProperty("mark", mark);
        CheckpointContent content = CheckpointContent.at(iteration).state(state);
        for (int i = 0; i < TENSORS; i++) {
            byte[] bytes = new byte[BYTES];
            Arrays.fill(bytes, (byte) mark);
            content.tensor("model", TensorData.bytes("layer." + i, DType.U8, TensorData.shape(30, 100), bytes));
            content.tensor("optimizer", TensorData.bytes("exp_avg.layer." + i, DType.BF16, TensorData.shape(BYTES / 2), bytes));
        }
        return content;
    }

    /** Asserts that everything in the checkpoint carries the mark of its state, and gives it. */
    static int mark(Checkpoint checkpoint) {
        int mark = checkpoint.state().get("mark").getAsInt();
        for (String group : checkpoint.groups()) {
            assertEquals(TENSORS, checkpoint.names(group).size());
            for (String name : checkpoint.names(group)) {
                byte[] bytes = checkpoint.tensor(group, name).segment().orElseThrow().toArray(ValueLayout.JAVA_BYTE);
                for (byte b : bytes) {
                    assertEquals((byte) mark, b, name);
                }
            }
        }
        return mark;
    }
}
