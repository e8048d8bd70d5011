package org.trainyard.ui.launch;

import java.util.ArrayList;
import java.util.List;
import org.trainyard.config.Configurations;
import org.trainyard.config.model.RunConfiguration;

/** Configurations to begin with. */
enum Presets {
    /** A few million parameters; learns in minutes on two cores. */
    SMALL_GPT("Small GPT on the sample text", "small-gpt", """
            --num-layers 4 --hidden-size 128 --num-attention-heads 4 --seq-length 128 --max-position-embeddings 128
            --micro-batch-size 8 --global-batch-size 8 --train-iters 500 --lr 1e-3 --min-lr 1e-4
            --lr-decay-style cosine --lr-warmup-iters 20 --weight-decay 0.1 --clip-grad 1.0
            --attention-dropout 0 --hidden-dropout 0 --tokenizer-type GPT2BPETokenizer
            --vocab-file samples/gpt2/vocab.json --merge-file samples/gpt2/merges.txt
            --data-path runs/quickstart/data/sample_text_document --split 90,10,0
            --log-interval 1 --eval-interval 100 --eval-iters 5 --save-interval 100 --log-throughput
            """),
    /** The numbers of GPT-2's smallest model. */
    GPT2("GPT-2 124M", "gpt2-124m", """
            --num-layers 12 --hidden-size 768 --num-attention-heads 12 --seq-length 1024 --max-position-embeddings 1024
            --micro-batch-size 4 --global-batch-size 32 --train-iters 10000 --lr 6e-4 --min-lr 6e-5
            --lr-decay-style cosine --lr-warmup-iters 500 --weight-decay 0.1 --clip-grad 1.0 --adam-beta2 0.95
            --attention-dropout 0 --hidden-dropout 0 --bf16 --tokenizer-type GPT2BPETokenizer
            --log-interval 1 --eval-interval 500 --eval-iters 20 --save-interval 500 --log-throughput
            """),
    /** Nothing but the defaults. */
    DEFAULTS("Defaults only", "run", "");

    private final String title;
    private final String runName;
    private final String flags;

    Presets(String title, String runName, String flags) {
        this.title = title;
        this.runName = runName;
        this.flags = flags;
    }

    static List<Presets> all() {
        return List.of(values());
    }

    String title() {
        return title;
    }

    String runName() {
        return runName;
    }

    RunConfiguration configuration() {
        List<String> words = new ArrayList<>(List.of(flags.strip().split("\\s+")));
        words.removeIf(String::isEmpty);
        return Configurations.fromFlags(words);
    }
}
