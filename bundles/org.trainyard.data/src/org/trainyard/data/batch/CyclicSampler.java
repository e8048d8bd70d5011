package org.trainyard.data.batch;

import org.trainyard.random.TorchGenerator;
import org.trainyard.run.UserError;

/**
 * Epoch after epoch without end, each in the order of PyTorch's {@code randperm} seeded with the epoch's number.
 *
 * <p>Sharded, each rank has a part of the data of its own; otherwise ranks take every n-th sample of one common order. What does not
 * fill a step at the end of an epoch is left out.
 */
final class CyclicSampler implements BatchSampler {
    private final long samples;
    private final BatchOptions options;
    private final long samplesPerEpoch;
    private long consumed;
    private int[] permutation = {};
    private int place; // in the permutation
    private int stride;
    private long offset;

    CyclicSampler(long samples, long consumedSamples, BatchOptions options) {
        this.samples = samples;
        this.options = options;
        this.consumed = consumedSamples;
        samplesPerEpoch = samples - samples % options.samplesPerStep();
        if (samplesPerEpoch == 0) {
            throw new UserError("the data have " + samples + " samples, fewer than one step of --micro-batch-size "
                    + options.microBatchSize() + " on " + options.dataParallelSize() + " data-parallel ranks takes");
        }
        if (samples > Integer.MAX_VALUE - 8) {
            throw new UserError("--dataloader-type cyclic can shuffle at most 2^31 samples, the data have " + samples);
        }
        if (consumedSamples % samplesPerEpoch % options.samplesPerStep() != 0) {
            throw new UserError("--dataloader-type cyclic: the " + consumedSamples + " samples consumed so far are no whole number of"
                    + " steps of --micro-batch-size " + options.microBatchSize() + " on " + options.dataParallelSize()
                    + " data-parallel ranks; resume with the layout of the checkpoint, or use --dataloader-type single");
        }
        startEpoch();
    }

    private void startEpoch() {
        long epoch = consumed / samplesPerEpoch;
        int done = (int) (consumed % samplesPerEpoch);
        TorchGenerator generator = new TorchGenerator(epoch);
        int rank = options.dataParallelRank();
        int ranks = options.dataParallelSize();
        int microBatch = options.microBatchSize();
        if (options.dataSharding()) {
            int bucket = (int) (samples / options.samplesPerStep() * microBatch);
            permutation = generator.randperm(bucket);
            offset = (long) rank * bucket;
            place = done / ranks;
            stride = 1;
        } else {
            permutation = generator.randperm((int) (samples / microBatch * microBatch));
            offset = 0;
            place = done + rank;
            stride = ranks;
        }
    }

    @Override
    public boolean hasNext() {
        return true;
    }

    @Override
    public long[] next() {
        long[] batch = new long[options.microBatchSize()];
        for (int i = 0; i < batch.length; i++) {
            batch[i] = offset + permutation[place];
            place += stride;
        }
        consumed += options.samplesPerStep();
        if (consumed % samplesPerEpoch == 0) {
            startEpoch();
        }
        return batch;
    }
}
