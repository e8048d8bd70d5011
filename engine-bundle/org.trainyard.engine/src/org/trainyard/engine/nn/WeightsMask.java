package org.trainyard.engine.nn;

import java.util.stream.LongStream;
import org.trainyard.engine.context.MaskSource;
import org.trainyard.engine.random.DropoutSource;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/** What dropout keeps of attention probabilities, block by block, as context parallelism asks for it. */
record WeightsMask(DropoutSource source, long site, long firstHead, long batch, double probability) implements MaskSource {
    @Override public Tensor keep(Block b, Device device) {
        Tensor like = Tensors.empty(DType.BOOL, device, batch * b.heads(), b.queries(), b.keys());
        long[] queries = LongStream.range(b.firstQuery(), b.firstQuery() + b.queries()).toArray();
        long[] keys = LongStream.range(b.firstKey(), b.firstKey() + b.keys()).toArray();
        Tensor kept = source.heads(site, b.heads(), firstHead + b.firstHead(), queries, keys).keep(probability, like);
        return Aten.view(kept, batch, b.heads(), b.queries(), b.keys());
    }
}
