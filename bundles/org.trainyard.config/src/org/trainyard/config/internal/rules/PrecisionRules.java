package org.trainyard.config.internal.rules;

import static org.trainyard.config.internal.rules.RuleBuilder.error;
import static org.trainyard.config.internal.rules.RuleBuilder.warning;

import java.util.List;

import org.trainyard.config.model.RunConfiguration;
import org.trainyard.config.rules.Rule;

/** Number formats. */
final class PrecisionRules {

    private PrecisionRules() {
    }

    static List<Rule> rules() {
        return List.of(
                error("one-half-format").reads("fp16", "bf16")
                        .when(run -> run.getPrecision().isFp16() && run.getPrecision().isBf16())
                        .leaveOut("fp16").leaveOut("bf16")
                        .says("fp16 and bf16 exclude each other"),
                error("fp16-loss-needs-fp16").reads("fp16_lm_cross_entropy", "fp16")
                        .when(run -> run.getPrecision().isFp16LmCrossEntropy() && !run.getPrecision().isFp16())
                        .leaveOut("fp16_lm_cross_entropy")
                        .says("fp16_lm_cross_entropy needs fp16"),
                error("fp32-residual-needs-half").reads("fp32_residual_connection", "fp16", "bf16")
                        .when(run -> run.getPrecision().isFp32ResidualConnection() && !half(run))
                        .leaveOut("fp32_residual_connection")
                        .says("fp32_residual_connection needs fp16 or bf16"),
                error("loss-scale-starts-above-minimum").reads("initial_loss_scale", "min_loss_scale")
                        .when(run -> dynamicScale(run)
                                && run.getPrecision().getInitialLossScale() < run.getPrecision().getMinLossScale())
                        .leaveOut("initial_loss_scale", "min_loss_scale")
                        .says("initial_loss_scale must not be below min_loss_scale"),
                warning("bf16-reduction-wins").reads("grad_reduce_in_bf16", "accumulate_allreduce_grads_in_fp32")
                        .whenGiven(run -> run.getPrecision().isBf16() && run.getPrecision().isGradReduceInBf16()
                                && run.getPrecision().isAccumulateAllreduceGradsInFp32())
                        .leaveOut("grad_reduce_in_bf16").leaveOut("accumulate_allreduce_grads_in_fp32")
                        .says("grad_reduce_in_bf16 switches accumulate_allreduce_grads_in_fp32 off"),
                warning("bf16-sums-of-the-cpu").reads("disable_bf16_reduced_precision_matmul", "bf16", "device")
                        .whenGiven(run -> run.getPrecision().isDisableBf16ReducedPrecisionMatmul()
                                && (!run.getPrecision().isBf16() || run.getLaunch().getDevice().equals("cpu")))
                        .leaveOut("disable_bf16_reduced_precision_matmul")
                        .says("disable_bf16_reduced_precision_matmul has no effect: it is about bf16 products on a GPU, and the CPU sums those in fp32 anyway"));
    }

    static boolean half(RunConfiguration run) {
        return run.getPrecision().isFp16() || run.getPrecision().isBf16();
    }

    static boolean dynamicScale(RunConfiguration run) {
        return run.getPrecision().isFp16() && run.getPrecision().getLossScale() == null;
    }
}
