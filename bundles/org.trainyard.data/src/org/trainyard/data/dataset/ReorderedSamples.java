package org.trainyard.data.dataset;

import java.util.function.LongUnaryOperator;

/**
 * The samples of a dataset in another order, some perhaps several times or never: what an {@link ExternalLoader} gives that only samples.
 *
 * @param size the number of places
 * @param order the number of the sample at a place; asked from many threads, always with the same answer
 * @param name of the order, with all it depends on
 */
public record ReorderedSamples(SampleDataset data, long size, LongUnaryOperator order, String name) implements SampleDataset {
    @Override
    public void fetch(long place, GptSample into) {
        data.fetch(order.applyAsLong(place), into);
    }

    @Override
    public String describe() {
        return name + " of " + data.describe();
    }
}
