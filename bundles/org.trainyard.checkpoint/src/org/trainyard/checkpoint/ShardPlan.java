package org.trainyard.checkpoint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trainyard.checkpoint.safetensors.DType;
import org.trainyard.checkpoint.safetensors.SafeTensorsLayout;
import org.trainyard.checkpoint.safetensors.TensorSource;

/** Distributes a checkpoint's tensors over files of limited size. */
final class ShardPlan {
    /**
     * A file to be.
     *
     * @param pieces by their names in the file
     */
    record Shard(String file, SafeTensorsLayout layout, Map<String, TensorPiece> pieces) {
    }

    private ShardPlan() {
    }

    /**
     * In the order given; a tensor larger than the limit has a file of its own.
     *
     * @param infix comes between the group and the number in the files' names
     */
    static List<Shard> of(List<TensorPiece> pieces, long limit, String infix, Map<String, String> metadata) {
        Map<String, List<List<TensorPiece>>> groups = new LinkedHashMap<>();
        Map<String, Long> filled = new LinkedHashMap<>();
        for (TensorPiece piece : pieces) {
            List<List<TensorPiece>> files = groups.computeIfAbsent(piece.group(), group -> new ArrayList<>());
            long size = piece.source().byteSize();
            long last = filled.getOrDefault(piece.group(), 0L);
            if (files.isEmpty() || last > 0 && last + size > limit) {
                files.add(new ArrayList<>());
                last = 0;
            }
            files.getLast().add(piece);
            filled.put(piece.group(), last + size);
        }
        List<Shard> shards = new ArrayList<>();
        groups.forEach((group, files) -> {
            for (int i = 0; i < files.size(); i++) {
                String name = String.format("%s-%s%05d-of-%05d.safetensors", group, infix, i, files.size());
                shards.add(shard(name, files.get(i), metadata));
            }
        });
        return shards;
    }

    private static Shard shard(String name, List<TensorPiece> pieces, Map<String, String> metadata) {
        Map<String, TensorPiece> byKey = new LinkedHashMap<>();
        List<TensorSource> sources = new ArrayList<>();
        for (TensorPiece piece : pieces) {
            byKey.put(piece.key(), piece);
            sources.add(renamed(piece.source(), piece.key()));
        }
        return new Shard(name, SafeTensorsLayout.of(sources, metadata), byKey);
    }

    private static TensorSource renamed(TensorSource source, String name) {
        DType dtype = source.dtype();
        return source.name().equals(name) ? source
                : TensorSource.of(name, dtype, source.shape(), source.segment().orElseThrow());
    }
}
