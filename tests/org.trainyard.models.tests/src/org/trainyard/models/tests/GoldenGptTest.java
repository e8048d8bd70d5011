package org.trainyard.models.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trainyard.engine.kernel.Kernels;
import org.trainyard.engine.nn.ForwardContext;
import org.trainyard.engine.random.DropoutSource;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;
import org.trainyard.models.SeededParameters;
import org.trainyard.models.gpt.GptModel;

/** Initial weights, logits and losses of the two tiny models, to every digit that the reference printed; what training makes of them is {@link GoldenRunTest}'s. */
class GoldenGptTest {
    /** BLAS libraries and processors add in different orders: the eighth decimal of a logit is theirs, two or three steps of fp32. */
    private static final double ORDER = 2e-8;

    @AfterEach void useAllKernels() { Kernels.plainOnly(false); }

    @ParameterizedTest
    @CsvSource({"GPT2,true", "LLAMA,true", "GPT2,false", "LLAMA,false"})
    void theFirstPass(GoldenModel golden, boolean plain) {
        Kernels.plainOnly(plain);
        long before = Tensor.live();
        try (Scope _ = Scope.open(); GptModel model = new GptModel(golden.config(), new SeededParameters(golden.config(), 1234, true))) {
            assertEquals(golden.parameters, model.parameterCount());
            Tensor tokens = rows(0);
            double[] logits = Tensors.toDoubles(model.logits(pass(Tape.off()), tokens).value());
            GoldenModel.assertPrinted(golden.first, Arrays.copyOf(logits, 4), ORDER, "logit of the first token");
            GoldenModel.assertPrinted(golden.last, Arrays.copyOfRange(logits, logits.length - 4, logits.length), ORDER, "logit of the last token");
            try (Tape tape = Tape.recording()) {
                Tensor losses = Tensors.empty(DType.FLOAT32, Device.CPU, 16);
                model.loss(pass(tape), tokens, rows(1), Tensors.full(1 / 16.0, DType.FLOAT32, Device.CPU, 16), losses);
                GoldenModel.assertPrinted(golden.row, Arrays.copyOf(Tensors.toDoubles(losses), 8), 0, "loss of token");
            }
        }
        assertEquals(before, Tensor.live(), "tensors leaked");
    }

    private static ForwardContext pass(Tape tape) { return ForwardContext.of(tape, true, 2, 8, new DropoutSource(1, 0)); }

    /** The rows, each rolled to the left. */
    private static Tensor rows(int shift) {
        return Tensors.of(GoldenModel.ROWS.stream().flatMapToLong(r -> rolled(r, shift)).toArray(), 16);
    }

    private static LongStream rolled(int[] row, int shift) { return IntStream.range(0, row.length).mapToLong(i -> row[(i + shift) % row.length]); }
}
