package org.trainyard.faults.tests;

import java.util.ArrayList;
import java.util.List;

/**
 * A way to spread a tiny GPT over ranks.
 *
 * @param processes that are launched; 0 if nobody launches the only one
 */
enum Layout {
    TENSOR(2, "--tensor-model-parallel-size 2 --sequence-parallel"),
    PIPELINE(2, "--pipeline-model-parallel-size 2"),
    TENSOR_PIPELINE(4, "--tensor-model-parallel-size 2 --pipeline-model-parallel-size 2"),
    TENSOR_DATA(4, "--tensor-model-parallel-size 2 --use-distributed-optimizer --overlap-grad-reduce --overlap-param-gather"),
    ASYNC_SAVE(2, "--use-distributed-optimizer --async-save"),
    GLOO_DATA(2, "--distributed-backend gloo --use-distributed-optimizer"),
    GLOO_TENSOR_PIPELINE(4, "--distributed-backend gloo --tensor-model-parallel-size 2 --pipeline-model-parallel-size 2"),
    THREADS(0, "--ranks-in-process 4 --tensor-model-parallel-size 2 --pipeline-model-parallel-size 2"),
    LAUNCHED_THREADS(1, "--ranks-in-process 4 --tensor-model-parallel-size 2 --pipeline-model-parallel-size 2");

    /** Six iterations, saved after 2, 4 and 6, evaluated after 3 and 6. */
    private static final String TRAINING = "--num-layers 2 --hidden-size 32 --num-attention-heads 4 --seq-length 16 --max-position-embeddings 16"
        + " --micro-batch-size 1 --global-batch-size 4 --lr 1e-2 --tokenizer-type NullTokenizer --vocab-size 499 --make-vocab-size-divisible-by 250 --split 80,10,10"
        + " --hidden-dropout 0.1 --eval-iters 2 --eval-interval 3 --save-interval 2 --log-interval 1 --train-iters 6 --lr-decay-iters 6 --peak-tflops 1";

    final int processes;
    private final String flags;

    Layout(int processes, String flags) {
        this.processes = processes;
        this.flags = flags;
    }

    boolean isLaunched() { return processes > 0; }

    /** The command that trains. */
    List<String> command(String... more) {
        List<String> words = new ArrayList<>(List.of("pretrain-gpt"));
        words.addAll(List.of(TRAINING.split(" ")));
        words.addAll(List.of(flags.split(" ")));
        words.addAll(List.of(more));
        return words;
    }
}
