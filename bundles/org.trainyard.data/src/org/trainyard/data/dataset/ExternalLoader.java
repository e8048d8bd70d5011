package org.trainyard.data.dataset;

import java.util.Map;
import java.util.Optional;
import org.trainyard.data.tokenizer.Tokenizer;

/**
 * Gives the samples of a run that says {@code --dataloader-type external}: those of its data in another order, or its own. Contributed to
 * {@code org.trainyard.data.loaders}, made for each rank and used by one thread; the samples it gives are read by many.
 *
 * <p>What it gives is read by place: the ranks share places 0, 1, 2 … as {@code --dataloader-type single} does, and where a run stands is
 * the number of samples consumed alone. So a loader is told nothing of ranks, batches and resuming, and a run goes on in the same order
 * under any data-parallel size; but what lies at a place must be the same at each start and on each rank. Places are read about in order,
 * some ahead of time. Every {@code --micro-batch-size} places that follow one another, from 0, are a micro-batch.
 */
public interface ExternalLoader extends AutoCloseable {
    /**
     * What is asked for.
     *
     * @param kind the split
     * @param data the samples that the run's data give for it, in their order; empty where it names no data or they give the split nothing
     * @param samples how many the run will read, or -1 when it does not say; fewer end the run with an error, more are left over
     * @param sequenceLength of a sample
     * @param seed the run's {@code --seed}
     * @param tokenizer the run's; token ids must lie below its vocabulary size
     * @param options {@code --external-dataloader-options}
     */
    record Request(SplitKind kind, Optional<SampleDataset> data, long samples, int sequenceLength, int seed, Tokenizer tokenizer,
            Map<String, String> options) {
    }

    /**
     * Opens the samples of a split, in the order in which they are read; {@code request.data()} leaves the split as it is.
     *
     * @return empty where the split has none
     * @throws org.trainyard.run.UserError if the options are wrong or something cannot be read
     */
    Optional<SampleDataset> open(Request request);

    /** Ends the samples; nothing reads them any more. */
    @Override
    default void close() {
    }
}
