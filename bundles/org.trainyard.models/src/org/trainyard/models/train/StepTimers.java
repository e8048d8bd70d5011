package org.trainyard.models.train;

import java.util.ArrayList;
import java.util.List;
import org.trainyard.config.model.TimingOption;
import org.trainyard.engine.group.ProcessGroup;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;
import org.trainyard.engine.trace.Tracer;

/**
 * Where the time of iterations goes, under Megatron's names and in its order, as {@code --timing-log-level} asks. Times are those of the
 * tracer's spans; names under which nothing was spent are not shown. Not thread-safe; with several ranks each calls every method at the
 * same point.
 */
public final class StepTimers {
    private static final List<String> LEVEL_1 = List.of("forward-backward", "layernorm-grads-all-reduce", "embedding-grads-all-reduce",
        "all-grads-sync", "params-all-gather", "optimizer-copy-to-main-grad", "optimizer-unscale-and-check-inf", "optimizer-clip-main-grad",
        "optimizer-count-zeros", "optimizer-inner-step", "optimizer-copy-main-to-model-params", "optimizer");
    private static final List<String> LEVEL_2 = List.of("batch-generator", "forward-compute", "backward-compute", "forward-recv", "forward-send",
        "backward-recv", "backward-send", "forward-send-forward-recv", "forward-send-backward-recv", "backward-send-forward-recv",
        "backward-send-backward-recv", "forward-backward-send-forward-backward-recv");

    private final List<String> names;
    private final TimingOption option;
    private final Tracer tracer;
    private final ProcessGroup world;
    private final Device device;

    /**
     * @param world of all ranks; null if there is one
     * @param device where that group's tensors lie
     */
    public StepTimers(int level, TimingOption option, Tracer tracer, ProcessGroup world, Device device) {
        this.option = option;
        this.tracer = tracer;
        this.world = world;
        this.device = device;
        names = new ArrayList<>(level >= 1 ? LEVEL_1 : List.of());
        if (level >= 2) names.addAll(LEVEL_2);
    }

    /** One rank. */
    public StepTimers(int level, TimingOption option, Tracer tracer) { this(level, option, tracer, null, Device.CPU); }

    /** Times per iteration since the last report. */
    public TimerReport interval(int iterations) { return report(names, iterations); }

    /** The block of lines for what is timed at any level, such as {@code save-checkpoint}. */
    public List<String> lines(String name) { return report(List.of(name), 1).lines(option); }

    private TimerReport report(List<String> which, int iterations) {
        double[] own = which.stream().mapToDouble(n -> tracer.take(n) / 1e6 / iterations).toArray();
        return new TimerReport(which, world == null || world.size() == 1 || own.length == 0 ? new double[][] {own} : gather(own));
    }

    private double[][] gather(double[] own) {
        try (Scope _ = Scope.open()) {
            Tensor mine = Aten.to(Tensors.of(own, own.length), DType.FLOAT64, device);
            Tensor all = Tensors.empty(DType.FLOAT64, device, (long) own.length * world.size());
            world.allGather(all, mine);
            double[] flat = Tensors.toDoubles(all);
            double[][] ranks = new double[world.size()][own.length];
            for (int r = 0; r < ranks.length; r++) System.arraycopy(flat, r * own.length, ranks[r], 0, own.length);
            return ranks;
        }
    }
}
