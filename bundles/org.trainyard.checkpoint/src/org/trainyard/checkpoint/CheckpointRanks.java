package org.trainyard.checkpoint;

import java.util.List;

/**
 * The ranks that save or open a checkpoint together, as one of them sees them: threads, processes or machines that share a file system.
 *
 * <p>Thread rule: the thread that calls into {@link CheckpointStore} or {@link AsyncCheckpointWriter}; background threads never communicate.
 */
public interface CheckpointRanks {
    /** The only rank. */
    CheckpointRanks ALONE = new CheckpointRanks() {
        @Override
        public int rank() {
            return 0;
        }

        @Override
        public int size() {
            return 1;
        }

        @Override
        public List<String> gather(String mine) {
            return List.of(mine);
        }
    };

    /** This rank's number; rank 0 makes the manifest. */
    int rank();

    int size();

    /**
     * Gives every rank the texts of all, in rank order. All ranks call it together, a few times a save; texts may be megabytes.
     *
     * @throws RuntimeException naming the rank, if one of them is gone
     */
    List<String> gather(String mine);

    /**
     * Whether a tensor that several ranks hold is written by the one with the least to write, as {@code --ckpt-fully-parallel-save} has it;
     * else by the lowest of them. The same on all ranks.
     */
    default boolean spreadsReplicas() {
        return true;
    }
}
