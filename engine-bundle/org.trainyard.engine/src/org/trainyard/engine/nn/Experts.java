package org.trainyard.engine.nn;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.trainyard.engine.group.ProcessGroup;
import org.trainyard.engine.mesh.GroupKind;
import org.trainyard.engine.moe.ExpertOps;
import org.trainyard.engine.moe.MoeConfig;
import org.trainyard.engine.moe.TokenDispatcher;
import org.trainyard.engine.nn.ParameterFactory.Init;
import org.trainyard.engine.ops.LinearOp;
import org.trainyard.engine.ops.Recompute;
import org.trainyard.engine.placement.Placement;
import org.trainyard.engine.placement.Rules;
import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tape.Shard;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tape.Variable;

/**
 * The experts of one rank: feed-forward parts that see the rows sent to them. Experts are divided among the ranks of the expert group, the
 * inner width of each among those of the expert-tensor group. Legend: P rows, H hidden size, F inner width here.
 */
final class Experts implements TokenDispatcher.LocalExperts {
    private final TransformerConfig config;
    private final MoeConfig c;
    private final ProcessGroup tensor;
    private final List<Parameter> up = new ArrayList<>();
    private final List<Parameter> upBias = new ArrayList<>();
    private final List<Parameter> down = new ArrayList<>();
    private final List<Parameter> downBias = new ArrayList<>();

    Experts(TransformerConfig config, ParameterFactory make, String name) {
        this.config = config;
        c = config.moe;
        tensor = config.parallel.expertTensor();
        ProcessGroup group = config.parallel.expert();
        int local = c.numExperts / group.size();
        for (int e = 0; e < c.numExperts; e++) {
            boolean here = e / local == group.rank();
            expert(here ? make : make.absent(), name + ".local_experts." + e, here);
        }
    }

    private void expert(ParameterFactory make, String name, boolean here) {
        boolean gated = config.activation == TransformerConfig.Activation.SWIGLU;
        long width = gated ? 2L * c.ffnHiddenSize : c.ffnHiddenSize;
        int stacked = gated ? 2 : 1;
        String first = name + ".linear_fc1", second = name + ".linear_fc2";
        add(up, here, make.matrix(first + ".weight", Init.WEIGHT, part(stacked, 0, width, config.hiddenSize)));
        if (config.linearBias) add(upBias, here, make.vector(first + ".bias", 0, false, part(stacked, 0, width)));
        add(down, here, make.matrix(second + ".weight", Init.SCALED_OUTPUT, part(1, 1, config.hiddenSize, c.ffnHiddenSize)));
        if (config.linearBias) add(downBias, here, make.vector(second + ".bias", 0, false, config.hiddenSize));
    }

    private Shard part(int stacked, int dim, long... whole) { return Shard.fused(whole, dim, stacked, tensor.size(), tensor.rank()); }

    private void add(List<Parameter> parameters, boolean here, Parameter p) {
        if (!here) return;
        parameters.add(p.markExpert());
        if (tensor.size() == 1 || !p.shard().isWhole()) return;
        // A bias of results, which the first holder of a part adds.
        p.sumGradientOver(GroupKind.EXPERT_TENSOR);
        if (tensor.rank() > 0) p.markCopy();
    }

    @Override public Variable forward(Tape tape, Variable x, Variable weights, long[] rows) {
        if (!c.applyProbsOnInput) return compute(tape, x, weights, rows);
        return compute(tape, ExpertOps.weigh(tape, x, weights), null, rows);
    }

    private Variable compute(Tape tape, Variable x, Variable weights, long[] rows) {
        return c.groupedGemm ? together(tape, x, weights, rows) : oneByOne(tape, x, weights, rows);
    }

    private boolean addsResultBias() { return config.linearBias && tensor.rank() == 0; }

    /** The bias of results goes onto the part of one rank, so that it is in the sum once. */
    private Variable withResultBias(Tape tape, Variable y, List<Parameter> biases, Variable weights, long[] rows) {
        tape.place(Rules.over(tensor, c -> Placement.PARTIAL, Rules.PLAIN));
        return ExpertOps.addBias(tape, y, biases, weights, rows);
    }

    /** What goes into the second matrix; the weights are applied there, where Megatron does. */
    private Variable activated(Tape tape, Variable h, Variable weights) {
        BiFunction<Tape, Variable[], Variable> part = (t, in) -> {
            Variable a = Activations.apply(t, config, in[0], config.linearBias);
            return in.length == 1 ? a : ExpertOps.weigh(t, a, in[1]);
        };
        Variable[] inputs = weights == null ? new Variable[] {h} : new Variable[] {h, weights};
        return config.recomputes(TransformerConfig.RecomputeModule.MOE_ACTIVATION) ? Recompute.dropping(tape, part, inputs) : part.apply(tape, inputs);
    }

    private Variable together(Tape tape, Variable x, Variable weights, long[] rows) {
        Variable h = ExpertOps.linear(tape, x, up, rows);
        if (config.linearBias) h = ExpertOps.addBias(tape, h, upBias, null, rows);
        Variable y = ExpertOps.linear(tape, activated(tape, h, weights), down, rows);
        return addsResultBias() ? withResultBias(tape, y, downBias, weights, rows) : y;
    }

    private Variable oneByOne(Tape tape, Variable x, Variable weights, long[] rows) {
        Variable[] inputs = ExpertOps.split(tape, x, rows);
        Variable[] factors = weights == null ? null : ExpertOps.split(tape, weights, rows);
        List<Variable> outputs = new ArrayList<>();
        for (int e = 0; e < rows.length; e++) {
            if (rows[e] > 0) outputs.add(one(tape, e, inputs[e], factors == null ? null : factors[e]));
        }
        if (!outputs.isEmpty()) return ExpertOps.join(tape, outputs);
        // Nothing came; but the gradient, of no rows, must reach both, since other ranks wait for it.
        Variable y = weights == null ? x : ExpertOps.weigh(tape, x, weights);
        return tensor.size() == 1 ? y : tape.declare(y, p -> p.with(tensor, Placement.PARTIAL));
    }

    private Variable one(Tape tape, int e, Variable x, Variable weights) {
        Variable h = LinearOp.linear(tape, x, up.get(e), config.linearBias ? upBias.get(e) : null);
        Variable y = LinearOp.linear(tape, activated(tape, h, weights), down.get(e), null);
        return addsResultBias() ? withResultBias(tape, y, List.of(downBias.get(e)), weights, new long[] {y.value().size(0)}) : y;
    }
}
