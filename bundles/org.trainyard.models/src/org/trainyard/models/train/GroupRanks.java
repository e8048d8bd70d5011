package org.trainyard.models.train;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.trainyard.checkpoint.CheckpointRanks;
import org.trainyard.engine.group.ProcessGroup;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/**
 * The ranks of a process group, usually the world, as they save and open checkpoints. Thread rule: the group's thread.
 *
 * @param device where the group's tensors lie
 * @param spreadsReplicas {@code --ckpt-fully-parallel-save}
 */
public record GroupRanks(ProcessGroup group, Device device, boolean spreadsReplicas) implements CheckpointRanks {
    @Override public int rank() { return group.rank(); }

    @Override public int size() { return group.size(); }

    /** @throws org.trainyard.engine.group.CollectiveException naming the ranks that are gone */
    @Override public List<String> gather(String mine) {
        byte[] text = mine.getBytes(StandardCharsets.UTF_8);
        try (Scope _ = Scope.open()) {
            long[] lengths = Tensors.toLongs(gathered(Tensors.of(new long[] {text.length}, 1)));
            long longest = 0;
            for (long l : lengths) longest = Math.max(longest, l);
            long words = Math.max(1, (longest + Integer.BYTES - 1) / Integer.BYTES);
            Tensor padded = Tensors.zeros(DType.INT32, Device.CPU, words);
            MemorySegment.copy(text, 0, padded.data(), JAVA_BYTE, 0, text.length);
            MemorySegment all = Aten.to(gathered(padded), DType.INT32, Device.CPU).data();
            List<String> texts = new ArrayList<>();
            for (int r = 0; r < lengths.length; r++) {
                byte[] bytes = all.asSlice(r * words * Integer.BYTES, lengths[r]).toArray(JAVA_BYTE);
                texts.add(new String(bytes, StandardCharsets.UTF_8));
            }
            return texts;
        }
    }

    private Tensor gathered(Tensor mine) {
        Tensor all = Tensors.empty(mine.dtype(), device, mine.numel() * size());
        group.allGather(all, Aten.to(mine, mine.dtype(), device));
        return all;
    }
}
