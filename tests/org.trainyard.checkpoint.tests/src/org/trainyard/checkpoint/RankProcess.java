package org.trainyard.checkpoint;

import com.google.gson.JsonObject;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.Arrays;
import org.trainyard.checkpoint.safetensors.DType;
import org.trainyard.checkpoint.safetensors.TensorSource;
import org.trainyard.run.UserError;

/** A child that is one of two ranks. It ends as a killed process does before or after an exchange, or while its tensors are copied. */
public final class RankProcess {
    static final int ROWS = 40;
    static final int COLUMNS = 1000;

    private RankProcess() {
    }

    /** Half of a matrix. */
    static CheckpointContent half(int rank, long iteration, int mark, Runnable whenCopied) {
        JsonObject state = new JsonObject();
        state.addProperty("mark", mark);
        byte[] data = new byte[ROWS / 2 * COLUMNS];
        Arrays.fill(data, (byte) mark);
        TensorSource rows = TensorSource.copying("w", DType.U8, new long[] {ROWS / 2, COLUMNS}, target -> {
            whenCopied.run();
            target.copyFrom(MemorySegment.ofArray(data));
        });
        return CheckpointContent.at(iteration).state(state).piece("model", rows, new long[] {ROWS, COLUMNS}, new long[] {rank * ROWS / 2, 0});
    }

    /** Arguments: checkpoints, exchange folder, rank, the exchange to die at (0 for none; negative for after it), "async" or "sync". */
    public static void main(String[] arguments) {
        int rank = Integer.parseInt(arguments[2]);
        int death = Integer.parseInt(arguments[3]);
        long parent = ProcessHandle.current().parent().orElseThrow().pid();
        FileRanks ranks = new FileRanks(Path.of(arguments[1]), rank, () -> parent, exchange -> {
            if (exchange == death) {
                Runtime.getRuntime().halt(9);
            }
        });
        CheckpointStore store = new CheckpointStore(Path.of(arguments[0]));
        try {
            if (arguments[4].equals("async")) {
                try (AsyncCheckpointWriter writer = new AsyncCheckpointWriter(store, ranks, report -> { })) {
                    writer.save(half(rank, 2, 2, () -> Runtime.getRuntime().halt(9)));
                }
            } else {
                store.save(half(rank, 2, 2, () -> { }), ranks);
            }
        } catch (UserError e) {
            System.out.println(e.getMessage());
            System.exit(UserError.EXIT_CODE);
        }
    }
}
