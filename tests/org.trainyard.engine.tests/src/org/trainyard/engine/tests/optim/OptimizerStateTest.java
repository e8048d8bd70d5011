package org.trainyard.engine.tests.optim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trainyard.engine.optim.AdamW;
import org.trainyard.engine.optim.Sgd;
import org.trainyard.engine.optim.StateTensor;
import org.trainyard.engine.optim.UpdateRule;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;
import org.trainyard.run.UserError;

class OptimizerStateTest {
    private static final AdamW ADAM = new AdamW(0.9, 0.95, 1e-8);

    @Test void namesAreMegatrons() {
        try (Tiny fp32 = new Tiny(ADAM, DType.FLOAT32); Tiny bf16 = new Tiny(ADAM, DType.BFLOAT16)) {
            assertEquals(List.of(), names(fp32.optimizer.state().tensors()));
            assertEquals(List.of("optimizer.state.fp32_param.fc.weight", "optimizer.state.fp32_param.fc.bias"),
                names(bf16.optimizer.state().tensors()));
            bf16.steps(1, 1);
            assertEquals(List.of("optimizer.state.fp32_param.fc.weight", "optimizer.state.exp_avg.fc.weight", "optimizer.state.exp_avg_sq.fc.weight",
                "optimizer.state.fp32_param.fc.bias", "optimizer.state.exp_avg.fc.bias", "optimizer.state.exp_avg_sq.fc.bias"),
                names(bf16.optimizer.state().tensors()));
            assertEquals(Map.of("name", "adam", "step", 1L), bf16.optimizer.state().values());
        }
    }

    @Test void aResumedOptimizerContinuesToTheBit() {
        for (UpdateRule rule : new UpdateRule[] {ADAM, Sgd.DEFAULT}) {
            for (DType dtype : new DType[] {DType.FLOAT32, DType.BFLOAT16}) {
                try (Tiny whole = new Tiny(rule, dtype); Tiny first = new Tiny(rule, dtype); Tiny second = new Tiny(rule, dtype)) {
                    whole.steps(1, 5);
                    first.steps(1, 3);
                    if (dtype == DType.FLOAT32) {
                        Aten.copy(second.weight.value(), first.weight.value());
                        Aten.copy(second.bias.value(), first.bias.value());
                    }
                    second.optimizer.state().load(save(first)::get, Map.of("name", rule.name(), "step", 3.0));
                    second.steps(4, 5);
                    assertEquals(5, second.optimizer.steps());
                    assertArrayEquals(whole.weights(), second.weights());
                    assertArrayEquals(whole.biases(), second.biases());
                }
            }
        }
    }

    @Test void tensorsCanBeLoadedInPlace() {
        try (Tiny first = new Tiny(ADAM, DType.BFLOAT16); Tiny second = new Tiny(ADAM, DType.BFLOAT16)) {
            first.steps(1, 3);
            Map<String, Tensor> saved = save(first);
            for (StateTensor s : second.optimizer.state().tensorsToLoad()) Aten.copy(s.tensor(), saved.get(s.name()));
            second.optimizer.state().loaded(first.optimizer.state().values());
            assertArrayEquals(first.weights(), second.weights());
            first.steps(4, 4);
            second.steps(4, 4);
            assertArrayEquals(first.weights(), second.weights());
        }
    }

    @Test void aStateFromBeforeTheFirstStepHasNoMoments() {
        try (Tiny fresh = new Tiny(ADAM, DType.BFLOAT16); Tiny used = new Tiny(ADAM, DType.BFLOAT16)) {
            used.steps(1, 2);
            used.optimizer.state().load(save(fresh)::get, fresh.optimizer.state().values());
            fresh.steps(1, 1);
            used.steps(1, 1);
            assertArrayEquals(fresh.weights(), used.weights());
        }
    }

    @Test void memoryMadeAheadIsNoStateYetAndChangesNoStep() {
        try (Tiny plain = new Tiny(ADAM, DType.BFLOAT16); Tiny ahead = new Tiny(ADAM, DType.BFLOAT16)) {
            ahead.optimizer.allocate();
            assertEquals(names(plain.optimizer.state().tensors()), names(ahead.optimizer.state().tensors()));
            plain.steps(1, 2);
            ahead.steps(1, 2);
            assertEquals(names(plain.optimizer.state().tensors()), names(ahead.optimizer.state().tensors()));
            assertArrayEquals(plain.weights(), ahead.weights());
            assertArrayEquals(plain.biases(), ahead.biases());
        }
    }

    @Test void whatDoesNotFitIsNamedAndChangesNothing() {
        try (Tiny saved = new Tiny(ADAM, DType.BFLOAT16); Tiny target = new Tiny(ADAM, DType.BFLOAT16)) {
            saved.steps(1, 2);
            float[] before = target.weights();
            Map<String, Tensor> lacking = save(saved);
            lacking.remove("optimizer.state.exp_avg_sq.fc.bias");
            refused(target, lacking, saved.optimizer.state().values(), "optimizer.state.exp_avg_sq.fc.bias is missing");
            Map<String, Tensor> reshaped = save(saved);
            reshaped.put("optimizer.state.exp_avg.fc.weight", Tensors.zeros(DType.FLOAT32, target.weight.value().device(), 3, 2));
            refused(target, reshaped, saved.optimizer.state().values(), "has shape [3, 2], the model wants [2, 3]");
            refused(target, save(saved), Map.of("name", "sgd", "step", 2), "--optimizer sgd, not of adam");
            refused(target, save(saved), Map.of("name", "adam"), "'step'");
            assertArrayEquals(before, target.weights());
            assertEquals(0, target.optimizer.steps());
        }
    }

    private static void refused(Tiny target, Map<String, Tensor> tensors, Map<String, ?> values, String expected) {
        UserError e = assertThrows(UserError.class, () -> target.optimizer.state().load(tensors::get, values));
        assertTrue(e.getMessage().contains(expected), e.getMessage());
    }

    private static Map<String, Tensor> save(Tiny t) {
        Map<String, Tensor> copies = new HashMap<>();
        for (StateTensor s : t.optimizer.state().tensors()) copies.put(s.name(), Aten.clone(s.tensor()));
        return copies;
    }

    private static List<String> names(List<StateTensor> tensors) { return tensors.stream().map(StateTensor::name).toList(); }
}
