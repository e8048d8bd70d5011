package org.trainyard.models.layouts;

import java.util.List;
import org.trainyard.engine.context.CommType;
import org.trainyard.engine.ddp.DataParallelOptions;

/** The models whose checkpoints are carried from layout to layout, each with ten layouts. */
public enum CheckpointModel {
    DENSE("--hidden-dropout 0.1") {
        @Override public List<Layout> layouts() {
            return List.of(ONE, ONE.withData(2).with(SHARDED), ONE.withTensor(2, false), ONE.withTensor(4, true).withData(2).with(OVERLAPPED),
                ONE.withPipeline(2, 2), ONE.withPipeline(4, 1).withData(2), ONE.withZeroBubble(2), ONE.withContext(2, CommType.P2P).with(SHARDED),
                ONE.withTensor(2, true).withContext(2, CommType.A2A), ONE.withTensor(2, true).withPipeline(2, 2).withData(2).with(OVERLAPPED));
        }
    },
    EXPERTS("--hidden-dropout 0.1 --disable-bias-linear --num-experts 4 --moe-layer-freq [0,1,1,1] --moe-router-topk 2 --moe-router-score-function sigmoid"
        + " --moe-router-enable-expert-bias --moe-aux-loss-coeff 1e-2 --moe-z-loss-coeff 1e-3 --moe-token-dispatcher-type alltoall --moe-grouped-gemm"
        + " --moe-ffn-hidden-size 32 --moe-shared-expert-intermediate-size 16") {
        @Override public List<Layout> layouts() {
            Layout tensor = ONE.withTensor(2, true);
            return List.of(ONE, ONE.withData(2).withExperts(2, 1), ONE.withData(4).withExperts(2, 1).with(OVERLAPPED), tensor.with(SHARDED),
                tensor.withExperts(2, 1).with(SHARDED), tensor.withData(2).withExperts(2, 2).with(SHARDED),
                ONE.withPipeline(2, 2).withData(2).withExperts(2, 1).with(SHARDED), ONE.withZeroBubble(2),
                ONE.withContext(2, CommType.P2P).withExperts(2, 1).with(SHARDED), tensor.withPipeline(2, 1).withData(2).withExperts(4, 1).with(OVERLAPPED));
        }
    };

    private static final Layout ONE = Layout.SINGLE;
    private static final DataParallelOptions SHARDED = DataParallelOptions.DEFAULT.withDistributedOptimizer();
    private static final DataParallelOptions OVERLAPPED = SHARDED.withOverlapGradReduce().withOverlapParamGather();

    private final String options;

    CheckpointModel(String options) {
        this.options = options;
    }

    public abstract List<Layout> layouts();

    /** The flags of a run of it, but for layout and place. */
    List<String> flags() {
        return List.of(("--num-layers 4 --hidden-size 32 --num-attention-heads 4 --seq-length 16 --max-position-embeddings 16 --micro-batch-size 1"
            + " --global-batch-size 4 --lr 5e-3 --init-method-std 0.2 --tokenizer-type NullTokenizer --vocab-size 255 --make-vocab-size-divisible-by 64 --mock-data"
            + " --eval-iters 0 --log-interval 1 --peak-tflops 1 " + options).split(" "));
    }
}
