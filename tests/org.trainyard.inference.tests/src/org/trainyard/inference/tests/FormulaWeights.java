package org.trainyard.inference.tests;

import org.trainyard.engine.nn.TransformerConfig;
import org.trainyard.engine.random.RandomBits;
import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensors;
import org.trainyard.models.SeededParameters;
import org.trainyard.models.gpt.GptModel;

/** Models whose every weight is a function of its name and index, as {@code make_peers.py} gives them to other implementations. */
final class FormulaWeights {
    private FormulaWeights() {}

    static GptModel model(TransformerConfig config) {
        GptModel model = new GptModel(config, new SeededParameters(config, 0, false));
        for (Parameter p : model.parameters()) {
            try (Scope _ = Scope.open()) {
                Aten.copy(p.value(), Tensors.of(values(p.name(), (int) p.value().numel()), p.value().shape()));
            }
        }
        return model;
    }

    /** Uniform in [-0.25, 0.25) with 24 bits, around one for the weights of norms. */
    private static float[] values(String name, int n) {
        float[] v = new float[n];
        float mean = name.contains("layernorm") && name.endsWith("weight") ? 1 : 0;
        long first = Integer.toUnsignedLong(name.hashCode()) << 32;
        for (int i = 0; i < n; i++) v[i] = (float) (mean + (RandomBits.mix(first + i) >>> 40) * 0x1p-25 - 0.25);
        return v;
    }
}
