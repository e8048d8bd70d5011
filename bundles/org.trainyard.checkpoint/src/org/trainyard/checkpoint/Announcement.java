package org.trainyard.checkpoint;

import com.google.gson.Gson;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trainyard.run.RunLease;

/**
 * What a rank tells the others before they save: where it runs and which pieces it holds.
 *
 * @param failure why it cannot take part; null if it can
 * @param ids     of its pieces; two ranks that give the same one hold the same bytes
 * @param sizes   their bytes
 */
record Announcement(String host, long pid, long iteration, String failure, List<String> ids, List<Long> sizes) {
    private static final Gson GSON = new Gson();

    static Announcement of(CheckpointContent content, String failure) {
        List<String> ids = new ArrayList<>();
        List<Long> sizes = new ArrayList<>();
        for (TensorPiece piece : content.pieces()) {
            ids.add(id(piece));
            sizes.add(piece.source().byteSize());
        }
        return new Announcement(RunLease.hostName(), ProcessHandle.current().pid(), content.iteration(), failure, ids, sizes);
    }

    static String id(TensorPiece piece) {
        return piece.group() + '/' + piece.key() + Arrays.toString(piece.source().shape());
    }

    String toJson() {
        return GSON.toJson(this);
    }

    static List<Announcement> parse(List<String> json) {
        return json.stream().map(text -> GSON.fromJson(text, Announcement.class)).toList();
    }

    /** The bytes of all ranks' pieces, those that several hold counted once. */
    static long bytes(List<Announcement> all) {
        Set<String> seen = new HashSet<>();
        long bytes = 0;
        for (Announcement rank : all) {
            for (int i = 0; i < rank.ids.size(); i++) {
                bytes += seen.add(rank.ids.get(i)) ? rank.sizes.get(i) : 0;
            }
        }
        return bytes;
    }

    /**
     * Decides who writes which piece; every rank comes to the same result.
     *
     * @param spread the largest first, each to the holder that has least to write so far; else to the first holder
     * @return the ids that {@code rank} writes
     */
    static Set<String> toWrite(List<Announcement> all, int rank, boolean spread) {
        Map<String, List<Integer>> holders = new HashMap<>();
        Map<String, Long> sizes = new HashMap<>();
        for (int r = 0; r < all.size(); r++) {
            for (int i = 0; i < all.get(r).ids.size(); i++) {
                holders.computeIfAbsent(all.get(r).ids.get(i), id -> new ArrayList<>()).add(r);
                sizes.put(all.get(r).ids.get(i), all.get(r).sizes.get(i));
            }
        }
        long[] load = new long[all.size()];
        Set<String> mine = new HashSet<>();
        List<String> shared = new ArrayList<>();
        holders.forEach((id, ranks) -> {
            if (ranks.size() > 1 && spread) {
                shared.add(id);
            } else {
                load[ranks.getFirst()] += sizes.get(id);
                if (ranks.getFirst() == rank) {
                    mine.add(id);
                }
            }
        });
        shared.sort((a, b) -> {
            int larger = Long.compare(sizes.get(b), sizes.get(a));
            return larger != 0 ? larger : a.compareTo(b);
        });
        for (String id : shared) {
            int writer = holders.get(id).getFirst();
            for (int r : holders.get(id)) {
                writer = load[r] < load[writer] ? r : writer;
            }
            load[writer] += sizes.get(id);
            if (writer == rank) {
                mine.add(id);
            }
        }
        return mine;
    }
}
