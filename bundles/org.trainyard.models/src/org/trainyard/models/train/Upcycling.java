package org.trainyard.models.train;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trainyard.checkpoint.Checkpoint;
import org.trainyard.config.model.RunConfiguration;
import org.trainyard.engine.moe.MoeConfig;
import org.trainyard.engine.nn.TransformerConfig;
import org.trainyard.engine.nn.TransformerConfig.Activation;
import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tape.Shard;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.models.parallel.RankModel;
import org.trainyard.run.UserError;

/**
 * Makes a model with experts of a dense one, {@code --moe-use-upcycling} (He et al. 2024, arXiv 2410.07524): each MLP is cut into
 * {@code --moe-upcycling-granularity} parts along its inner width, which are the experts, as many times over as there are experts for. Weights are
 * scaled so that the first forward pass has the size it had in the dense model. The router is new; experts that are the parts of one MLP share
 * a row of it, so that they are chosen together. Shared experts and the experts' bias begin anew too.
 *
 * <p>As the loader reads parts of whole tensors, the layouts of both models are free, and nothing is communicated.
 */
final class Upcycling {
    private static final Pattern EXPERT = Pattern.compile("(.*\\.mlp)\\.experts\\.local_experts\\.(\\d+)(\\.linear_fc[12]\\.(?:weight|bias))");
    private static final String UP = ".linear_fc1.", DOWN_BIAS = ".linear_fc2.bias", ROUTER = ".mlp.router.weight", SHARED = ".mlp.shared_experts.";

    private final TransformerConfig config;
    private final MoeConfig c;
    private final int granularity;

    private Upcycling(TransformerConfig config, int granularity) {
        this.config = config;
        c = config.moe;
        this.granularity = granularity;
    }

    /**
     * Whether a checkpoint is the dense model that experts are to be made of, and not a run's own that already has them.
     *
     * @throws UserError if it is dense but cannot be made into this model, or lies where the new model is to be saved
     */
    static boolean appliesTo(Checkpoint c, RunConfiguration run) {
        if (!run.getMoe().isMoeUseUpcycling()) return false;
        RunConfiguration dense = CheckpointArguments.saved(c);
        boolean own = c.path().toAbsolutePath().normalize().startsWith(Path.of(run.getCheckpoint().getSave()).toAbsolutePath().normalize());
        if (dense.getMoe().getNumExperts() != null) {
            if (own) return false;
            throw new UserError("--moe-use-upcycling: the model of " + c.path() + " has experts already; leave the flag out");
        }
        if (own) throw new UserError("--save " + run.getCheckpoint().getSave() + ": it holds the dense model; with --moe-use-upcycling give another folder");
        CheckpointArguments.requireSameButExperts(c, run);
        int width = dense.getModel().getFfnHiddenSize(), granularity = run.getMoe().getMoeUpcyclingGranularity();
        if (width != (long) granularity * run.getMoe().getMoeFfnHiddenSize()) {
            throw new UserError("--moe-ffn-hidden-size " + run.getMoe().getMoeFfnHiddenSize() + ": the MLPs of " + c.path() + " are " + width + " wide, so with "
                + "--moe-upcycling-granularity " + granularity + (width % granularity == 0 ? " experts are " + width / granularity : " they cannot be divided"));
        }
        return true;
    }

    /**
     * Fills a rank's model, whose initial weights must have been drawn, from a dense one.
     *
     * @throws UserError as {@link ShardLoader#loadWeights}
     */
    static void load(ShardLoader loader, RankModel model, RunConfiguration run) {
        Upcycling u = new Upcycling(model.config(), run.getMoe().getMoeUpcyclingGranularity());
        loader.loadWeights(model.parameters(), u::origin, List.of());
        for (Parameter p : model.parameters()) u.adjust(p);
    }

    /** Where a parameter's values lie in the dense model; null for what that does not have. */
    private ShardLoader.Origin origin(Parameter p) {
        Matcher expert = EXPERT.matcher(p.name());
        if (expert.matches()) return new ShardLoader.Origin(expert.group(1) + expert.group(3), inDense(p, Integer.parseInt(expert.group(2)) % granularity));
        if (p.name().endsWith(ROUTER) || p.name().contains(SHARED)) return null;
        return new ShardLoader.Origin(p.name(), p.shard());
    }

    /** The part of an expert's matrix, which is part number {@code slice} of a dense one, as a part of that. */
    private Shard inDense(Parameter p, int slice) {
        Shard s = p.shard();
        if (p.name().endsWith(DOWN_BIAS)) return s;
        long stacked = config.activation == Activation.SWIGLU && p.name().contains(UP) ? 2 : 1;
        long[] whole = s.globalShape();
        long width = whole[s.dim()] / stacked;
        whole[s.dim()] *= granularity;
        return new Shard(whole, s.dim(), s.runs().stream().map(r -> new Shard.Run(r.local(),
            (r.global() / width * granularity + slice) * width + r.global() % width, r.length())).toList());
    }

    private void adjust(Parameter p) {
        try (Scope _ = Scope.open()) {
            Tensor w = p.value();
            if (p.name().endsWith(ROUTER) && granularity > 1) {
                long rows = c.numExperts / granularity;
                Tensor first = Aten.view(Aten.clone(Aten.narrow(w, 0, 0, rows)), rows, 1, w.size(1));
                Aten.copy(Aten.view(w, rows, granularity, w.size(1)), Aten.expand(first, rows, granularity, w.size(1)));
            }
            if (EXPERT.matcher(p.name()).matches() && !p.name().endsWith(DOWN_BIAS)) Aten.copy(w, Aten.mul(w, scale()));
        }
    }

    /**
     * The factor on both matrices of an expert. What experts give together is to be as large as what the MLP gave: with the softmax before the
     * choice each weighs about 1/E, else the chosen ones weigh 1 together, and each holds 1/granularity of the sum. An activation passes the factor on
     * once, a gate or a square once more.
     */
    private double scale() {
        double g = granularity;
        double output = c.preSoftmax ? c.numExperts / g * g * g / c.routerTopk : g;
        boolean twice = config.activation == Activation.SWIGLU || config.activation == Activation.SQUARED_RELU;
        return Math.pow(output, twice ? 1 / 3.0 : 1 / 2.0);
    }
}
