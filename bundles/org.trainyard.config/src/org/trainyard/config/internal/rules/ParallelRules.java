package org.trainyard.config.internal.rules;

import static org.trainyard.config.internal.rules.RuleBuilder.error;
import static org.trainyard.config.internal.rules.RuleBuilder.warning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.trainyard.config.derived.Derived;
import org.trainyard.config.model.ParallelismSettings;
import org.trainyard.config.model.RunConfiguration;
import org.trainyard.config.rules.Rule;
import org.trainyard.config.settings.Setting;
import org.trainyard.config.settings.Settings;

/** How a model may be laid out over ranks. */
final class ParallelRules {
    private static final Set<String> EXCHANGES = Set.of("p2p", "a2a", "allgather", "a2a+p2p");
    /** What only tunes how ranks communicate. */
    private static final List<String> TUNING = List.of("use_tp_pp_dp_mapping", "distributed_backend", "distributed_timeout_minutes",
            "ckpt_fully_parallel_save");

    private ParallelRules() {
    }

    static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>(sizes());
        rules.addAll(data());
        rules.addAll(without());
        return rules;
    }

    private static ParallelismSettings p(RunConfiguration run) {
        return run.getParallelism();
    }

    private static List<Rule> sizes() {
        return List.of(
                error("ranks-divide").reads("world_size", "tensor_model_parallel_size", "pipeline_model_parallel_size", "context_parallel_size")
                        .when(run -> p(run).getWorldSize() > 0 && model(run) > 0 && p(run).getWorldSize() % model(run) != 0)
                        .compute("world_size", run -> (p(run).getWorldSize() / model(run) + 1) * model(run))
                        .says("world_size must be a multiple of tensor x pipeline x context parallel size"),
                error("heads-divide-among-ranks").reads("num_attention_heads", "tensor_model_parallel_size")
                        .when(run -> uneven(run.getModel().getNumAttentionHeads(), tensor(run)))
                        .says("num_attention_heads must be a multiple of tensor_model_parallel_size"),
                error("groups-divide-among-ranks").reads("num_query_groups", "tensor_model_parallel_size")
                        .when(run -> run.getModel().getNumAttentionHeads() != null && uneven(Derived.queryGroups(run), tensor(run)))
                        .says("num_query_groups must be a multiple of tensor_model_parallel_size"),
                error("ffn-divides-among-ranks").reads("ffn_hidden_size", "tensor_model_parallel_size")
                        .when(run -> uneven(run.getModel().getFfnHiddenSize(), tensor(run)))
                        .says("ffn_hidden_size must be a multiple of tensor_model_parallel_size"),
                error("positions-divide-among-ranks").reads("seq_length", "tensor_model_parallel_size", "context_parallel_size", "sequence_parallel")
                        .when(run -> p(run).isSequenceParallel() && tensor(run) > 1
                                && uneven(run.getData().getSeqLength(), tensor(run) * context(run)))
                        .says("with sequence_parallel seq_length must be a multiple of tensor x context parallel size"),
                error("context-chunks-divide").reads("seq_length", "context_parallel_size")
                        .when(run -> context(run) > 1 && uneven(run.getData().getSeqLength(), 2 * context(run)))
                        .says("seq_length must be a multiple of twice context_parallel_size"),
                error("context-exchange-exists").reads("cp_comm_type")
                        .when(run -> !EXCHANGES.containsAll(p(run).getCpCommType()))
                        .leaveOut("cp_comm_type").says("cp_comm_type must be p2p, a2a, allgather or a2a+p2p"),
                error("one-context-exchange").reads("cp_comm_type")
                        .when(run -> new HashSet<>(p(run).getCpCommType()).size() > 1)
                        .leaveOut("cp_comm_type").says("cp_comm_type must be the same for all layers"),
                error("context-levels").reads("cp_comm_type", "hierarchical_context_parallel_sizes", "context_parallel_size")
                        .when(run -> p(run).getCpCommType().contains("a2a+p2p") && context(run) > 1
                                && (p(run).getHierarchicalContextParallelSizes().size() != 2
                                        || p(run).getHierarchicalContextParallelSizes().stream().reduce(1, (a, b) -> a * b) != context(run)))
                        .says("cp_comm_type a2a+p2p needs two hierarchical_context_parallel_sizes whose product is context_parallel_size"),
                error("heads-for-context").reads("cp_comm_type", "num_query_groups", "tensor_model_parallel_size", "context_parallel_size")
                        .when(run -> p(run).getCpCommType().contains("a2a") && run.getModel().getNumAttentionHeads() != null
                                && uneven(Derived.queryGroups(run), tensor(run) * context(run)))
                        .set("cp_comm_type", "p2p")
                        .says("with cp_comm_type a2a num_query_groups must be a multiple of tensor x context parallel size"),
                error("threads-compute-on-the-cpu").reads("ranks_in_process", "device")
                        .when(run -> run.getLaunch().getRanksInProcess() > 1 && !run.getLaunch().getDevice().equals("cpu"))
                        .set("device", "cpu").says("ranks_in_process needs device cpu"));
    }

    private static List<Rule> data() {
        return List.of(
                error("gather-needs-distributed-optimizer").reads("overlap_param_gather", "use_distributed_optimizer", "overlap_grad_reduce")
                        .when(run -> p(run).isOverlapParamGather() && !(p(run).isUseDistributedOptimizer() && p(run).isOverlapGradReduce()))
                        .leaveOut("overlap_param_gather")
                        .says("overlap_param_gather needs use_distributed_optimizer and overlap_grad_reduce"),
                error("instances-need-distributed-optimizer").reads("num_distributed_optimizer_instances", "use_distributed_optimizer")
                        .when(run -> p(run).getNumDistributedOptimizerInstances() > 1 && !p(run).isUseDistributedOptimizer())
                        .leaveOut("num_distributed_optimizer_instances")
                        .says("num_distributed_optimizer_instances needs use_distributed_optimizer"),
                error("instances-divide").reads("num_distributed_optimizer_instances", "world_size", "context_parallel_size")
                        .when(run -> Derived.dataParallelSize(run) != null
                                && uneven(Derived.dataParallelSize(run) * context(run), p(run).getNumDistributedOptimizerInstances()))
                        .leaveOut("num_distributed_optimizer_instances")
                        .says("num_distributed_optimizer_instances must divide data x context parallel size"),
                error("buckets-once").reads("ddp_num_buckets", "ddp_bucket_size")
                        .when(run -> p(run).getDdpNumBuckets() != null && p(run).getDdpBucketSize() != null)
                        .leaveOut("ddp_num_buckets").leaveOut("ddp_bucket_size").says("ddp_num_buckets and ddp_bucket_size exclude each other"),
                error("average-or-sum").reads("ddp_average_in_collective", "calculate_per_token_loss")
                        .when(run -> p(run).isDdpAverageInCollective() && run.getTraining().isCalculatePerTokenLoss())
                        .leaveOut("ddp_average_in_collective")
                        .says("ddp_average_in_collective does not go with calculate_per_token_loss, whose gradients are sums"));
    }

    /** What has no part here, and what has none on one rank. */
    private static List<Rule> without() {
        List<Rule> rules = new ArrayList<>();
        rules.add(refused("overlap_param_gather_with_optimizer_step", "the optimizer steps all chunks at once"));
        for (String key : TUNING) {
            Setting tuning = Settings.byKey(key);
            rules.add(warning("single-rank." + key).reads(key).whenSubject(s -> s.run().getParallelism().getWorldSize() == 1 && !tuning.isDefault(s.given()))
                    .leaveOut(key).says(key + " has no effect: there is only one rank"));
        }
        return rules;
    }

    private static Rule refused(String key, String why) {
        return error("unsupported." + key).reads(key).whenGiven(given(key)).leaveOut(key).says(key + " must be left out: " + why);
    }

    private static Predicate<RunConfiguration> given(String key) {
        Setting setting = Settings.byKey(key);
        return run -> !setting.isDefault(run);
    }

    static int tensor(RunConfiguration run) {
        return p(run).getTensorModelParallelSize();
    }

    static int context(RunConfiguration run) {
        return p(run).getContextParallelSize();
    }

    /** Whether several ranks hold the same weights: dense ones, or experts, whose replicas lie on a grid of their own. */
    static boolean replicated(RunConfiguration run) {
        int world = p(run).getWorldSize();
        return world > tensor(run) * p(run).getPipelineModelParallelSize() || MoeRules.there(run) && world > MoeRules.expertRanks(run);
    }

    private static int model(RunConfiguration run) {
        return tensor(run) * context(run) * p(run).getPipelineModelParallelSize();
    }

    static boolean uneven(Integer whole, int parts) {
        return whole != null && parts > 0 && whole % parts != 0;
    }
}
