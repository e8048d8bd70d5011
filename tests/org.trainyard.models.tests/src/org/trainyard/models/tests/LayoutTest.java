package org.trainyard.models.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.trainyard.engine.context.CommType;
import org.trainyard.engine.ddp.DataParallelOptions;
import org.trainyard.engine.nn.TransformerConfig.Recomputation;
import org.trainyard.engine.tensor.DType;
import org.trainyard.models.layouts.Layout;
import org.trainyard.models.layouts.LayoutResult;
import org.trainyard.models.layouts.LayoutRun;
import org.trainyard.models.layouts.TinyModel;

/** Every layout computes the model that one rank computes: losses of five steps and the gradient of every parameter. */
class LayoutTest {
    private static final double TOLERANCE = 1e-5;
    private static final Layout ONE = Layout.SINGLE;
    private static final DataParallelOptions SHARDED = DataParallelOptions.DEFAULT.withDistributedOptimizer();

    private final Map<TinyModel, LayoutResult> references = new EnumMap<>(TinyModel.class);

    @TestFactory Stream<DynamicTest> computesTheSameModel() {
        return Stream.of(TinyModel.values()).flatMap(m -> layouts().stream().map(l -> DynamicTest.dynamicTest(m + " " + l, () -> check(m, l))));
    }

    private static List<Layout> layouts() {
        return List.of(ONE, ONE.withTensor(2, false), ONE.withTensor(2, true), ONE.withTensor(4, true), ONE.withData(2), ONE.withData(2).with(SHARDED),
            ONE.withData(4).with(SHARDED.withOverlapGradReduce()), ONE.withPipeline(2, 1), ONE.withPipeline(4, 1), ONE.withPipeline(2, 2),
            ONE.withZeroBubble(2), ONE.withZeroBubble(4), ONE.withContext(2, CommType.P2P), ONE.withContext(2, CommType.A2A),
            ONE.withContext(2, CommType.ALLGATHER), ONE.withTensor(2, true).withPipeline(2, 2).withData(2).with(SHARDED),
            ONE.withTensor(2, true).withContext(2, CommType.P2P).withPipeline(2, 1), ONE.withTensor(2, false).withZeroBubble(2).withData(2));
    }

    private void check(TinyModel model, Layout layout) {
        LayoutResult reference = references.computeIfAbsent(model, m -> new LayoutRun(m, DType.FLOAT32, ONE, Recomputation.NONE).run());
        LayoutResult result = new LayoutRun(model, DType.FLOAT32, layout, Recomputation.NONE).run();
        assertEquals(List.of(), result.disagreements());
        LayoutResult.Deviation worst = result.deviation(reference);
        assertTrue(worst.relative() < TOLERANCE, () -> layout + " is off by " + worst.relative() + " in " + worst.where());
    }
}
