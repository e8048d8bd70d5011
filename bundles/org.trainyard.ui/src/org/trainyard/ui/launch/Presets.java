package org.trainyard.ui.launch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.trainyard.config.Configurations;
import org.trainyard.config.model.RunConfiguration;

/** Configurations to begin with. */
enum Presets {
    /** A few million parameters on the King James Bible; learns in minutes on two cores. */
    SMALL_GPT("Small GPT on the sample text", "small-gpt", """
            --num-layers 4 --hidden-size 256 --num-attention-heads 4 --seq-length 256 --max-position-embeddings 256
            --micro-batch-size 8 --global-batch-size 8 --train-iters 300 --lr 1e-3 --min-lr 1e-4
            --lr-decay-style cosine --lr-warmup-iters 20 --weight-decay 0.1 --clip-grad 1.0 --adam-beta2 0.95
            --attention-dropout 0 --hidden-dropout 0 --tokenizer-type GPT2BPETokenizer
            --split 949,50,1 --log-interval 1 --eval-interval 50 --eval-iters 5 --save-interval 100 --keep-checkpoints 2
            --log-throughput
            """) {
        @Override
        List<String> places(Path runsFolder) {
            return List.of("--vocab-file", SampleText.vocabulary().toString(), "--merge-file",
                    SampleText.merges().toString(), "--data-path", SampleText.prefix(runsFolder).toString());
        }
    },
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

    /** Flags for the files that the preset works with. */
    List<String> places(Path runsFolder) {
        return List.of();
    }

    /** The configuration. Looks for files: not for the interface thread. */
    RunConfiguration configuration(Path runsFolder) {
        List<String> words = new ArrayList<>(List.of(flags.strip().split("\\s+")));
        words.removeIf(String::isEmpty);
        words.addAll(places(runsFolder));
        return Configurations.fromFlags(words);
    }
}
