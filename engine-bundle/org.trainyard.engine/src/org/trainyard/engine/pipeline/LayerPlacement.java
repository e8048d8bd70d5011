package org.trainyard.engine.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.trainyard.run.UserError;

/**
 * Which layers lie on which stage and chunk. The model passes through chunk 0 of all stages, then chunk 1 of all, and so on. Immutable.
 */
public final class LayerPlacement {
    private final int stages;
    private final int chunks;
    /** In the order of the model: chunk by chunk, stage by stage. */
    private final List<StageContent> contents;

    LayerPlacement(int stages, int chunks, List<StageContent> contents) {
        this.stages = stages;
        this.chunks = chunks;
        this.contents = List.copyOf(contents);
    }

    /**
     * The same number of layers everywhere.
     *
     * @throws UserError if they do not divide
     */
    public static LayerPlacement even(int layers, int stages, int chunks) {
        return accounting(layers, stages, chunks, false, false);
    }

    /**
     * The embedding, the loss or both count as a layer, so that their stages get one layer less ({@code --account-for-embedding-in-pipeline-split},
     * {@code --account-for-loss-in-pipeline-split}).
     */
    public static LayerPlacement accounting(int layers, int stages, int chunks, boolean embedding, boolean loss) {
        int counted = layers + (embedding ? 1 : 0) + (loss ? 1 : 0);
        if (counted % (stages * chunks) != 0) {
            throw new UserError("--num-layers " + layers + (counted > layers ? " (" + counted + " with embedding and loss counted)" : "")
                + " does not divide among " + stages + " pipeline stages" + (chunks > 1 ? " × " + chunks + " model chunks" : "")
                + "; give a multiple of " + stages * chunks + (counted > layers ? ", less " + (counted - layers) : "") + ", or a layout");
        }
        int each = counted / (stages * chunks);
        int[] counts = new int[stages * chunks];
        java.util.Arrays.fill(counts, each);
        if (embedding) counts[0]--;
        if (loss) counts[counts.length - 1]--;
        return ofCounts(stages, chunks, counts);
    }

    /**
     * The first or last stage has its own number of layers, the others share the rest ({@code --decoder-first-pipeline-num-layers},
     * {@code --decoder-last-pipeline-num-layers}).
     *
     * @param first layers of the first stage, or 0 for an equal share
     * @param last layers of the last stage, or 0 for an equal share
     */
    public static LayerPlacement uneven(int layers, int stages, int chunks, int first, int last) {
        int middleStages = stages - (first > 0 ? 1 : 0) - (last > 0 ? 1 : 0);
        int middle = layers - first - last;
        if (first < 0 || last < 0 || middle < 0 || middleStages < 0 || middleStages == 0 && middle > 0) {
            throw new UserError("--num-layers " + layers + " with --decoder-first-pipeline-num-layers " + first + " and --decoder-last-pipeline-num-layers "
                + last + ": " + Math.max(middle, 0) + " layers are left for " + Math.max(middleStages, 0) + " stages");
        }
        divides("--decoder-first-pipeline-num-layers " + first, first, chunks);
        divides("--decoder-last-pipeline-num-layers " + last, last, chunks);
        if (middleStages > 0) divides("the " + middle + " layers of the middle stages", middle, middleStages * chunks);
        int[] counts = new int[stages * chunks];
        for (int v = 0; v < chunks; v++) {
            for (int s = 0; s < stages; s++) {
                counts[v * stages + s] = s == 0 && first > 0 ? first / chunks : s == stages - 1 && last > 0 ? last / chunks
                    : middle / (middleStages * chunks);
            }
        }
        return ofCounts(stages, chunks, counts);
    }

    private static void divides(String what, int layers, int parts) {
        if (layers % parts != 0) throw new UserError(what + " do not divide into " + parts + " equal parts");
    }

    /**
     * From Megatron's {@code --pipeline-model-parallel-layout}, such as {@code Et*3|(tt|)*29,m|L}: E embedding, t layer, m multi-token
     * prediction, L loss, | next stage, *N repeats what stands before it, commas only separate. There are as many parts as stages times chunks.
     *
     * @param layers {@code --num-layers}, which the t must amount to
     */
    public static LayerPlacement ofLayout(String layout, int layers, int stages) {
        return new LayoutString(layout).place(layers, stages);
    }

    private static LayerPlacement ofCounts(int stages, int chunks, int[] counts) {
        List<StageContent> all = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] < 0) throw new UserError("a pipeline stage would have " + counts[i] + " layers; use fewer stages");
            all.add(new StageContent(i == 0, IntStream.range(at, at + counts[i]).boxed().toList(), 0, i == counts.length - 1));
            at += counts[i];
        }
        return new LayerPlacement(stages, chunks, all);
    }

    public int stages() { return stages; }

    public int chunks() { return chunks; }

    public int layers() { return contents.stream().mapToInt(c -> c.layers().size()).sum(); }

    public StageContent at(int stage, int chunk) {
        if (stage < 0 || stage >= stages || chunk < 0 || chunk >= chunks) throw new IndexOutOfBoundsException("stage " + stage + ", chunk " + chunk);
        return contents.get(chunk * stages + stage);
    }

    /** A line per stage: its chunks' contents. */
    @Override public String toString() {
        StringBuilder text = new StringBuilder();
        for (int s = 0; s < stages; s++) {
            text.append("stage ").append(s).append(':');
            for (int c = 0; c < chunks; c++) text.append(c == 0 ? " " : " | ").append(at(s, c));
            text.append('\n');
        }
        return text.toString();
    }
}
