package org.trainyard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every bad invocation gives one line that names the culprit, exit code 2, and leaves nothing behind. */
class BadInputTest {
    private static final String NULL = "--tokenizer-type NullTokenizer --vocab-size 100 ";
    private static final String PREPROCESS = "preprocess-data --input good.jsonl --output-prefix out ";

    @TempDir
    Path directory;

    /** A command line and what its error must hold, separated by bars. */
    static List<String> invocations() {
        List<String> all = new ArrayList<>(List.of(
            "pretrian | there is no command 'pretrian'",
            "inspct x | 'inspct' | did you mean inspect?",
            "xyzzy | 'xyzzy' | trainyard help lists them",
            "help xyzzy | 'xyzzy'",
            "broken-plugin | broken-plugin | org.trainyard.cli.NoSuchClass"));
        all.addAll(preprocessing());
        all.addAll(training());
        all.addAll(List.of(
            "inspect | PATH is missing",
            "inspect nowhere | nowhere: no such file",
            "inspect folder | folder is a directory, but neither a run nor a checkpoint",
            "inspect good.jsonl | good.jsonl is nothing that is known",
            "inspect two words | 'words' is not expected",
            "inspect half.idx | half.bin",
            "inspect noise.idx | noise.idx",
            "inspect noise.safetensors | noise.safetensors",
            "inspect saves/iter_0000001 | manifest",
            "inspect good.jsonl --documents -1 | --documents -1 | from 0 to 1000",
            "inspect good.jsonl --document 1 | --document: | did you mean --documents?",
            "inspect good.jsonl --vocab-size 10 | --vocab-size is given without --tokenizer-type",
            "doctor --fast | --fast: doctor has no such flag",
            "doctor --threads 0 | --threads 0 | from 1 to 4096",
            "doctor here | 'here' is not expected",
            "doctor --json=yes | --json=yes: the flag takes no value",
            "doctor --json --json | --json is given twice",
            "bench | which one? | gemm",
            "bench gem | 'gem' | did you mean gemm?",
            "help bench gem | 'gem' | did you mean gemm?",
            "bench gemm --shapes 12x | --shapes 12x",
            "bench gemm --shapes 0 | --shapes 0",
            "bench gemm --dtypes fp8 | --dtypes fp8 | bf16",
            "bench gemm --seconds nan | --seconds nan",
            "bench gemm --seconds many | --seconds many",
            "bench gemm --device tpu | --device tpu | cpu, cuda or cuda:N"));
        return all;
    }

    private static List<String> training() {
        String model = "pretrain-gpt --num-layers 1 --hidden-size 8 --num-attention-heads 2 --seq-length 4 --max-position-embeddings 4 --micro-batch-size 2"
            + " --train-iters 2 --lr 1e-3 --eval-iters 0 --log-interval 1 --run-dir new-run --save-interval 2 ";
        String mock = "--mock-data " + NULL;
        return List.of(
            "pretrain | the model is missing",
            "pretrain-gpt --nmu-layers 2 | --nmu-layers | --num-layers?",
            "pretrain-gpt --yaml-cfg none.yaml | none.yaml",
            model + mock + "--lr abc | --lr | abc",
            model + mock + "--hidden-size 9 | hidden_size = 9 | num_attention_heads = 2",
            model + mock + "--global-batch-size 3 | global_batch_size = 3 | micro_batch_size = 2",
            model + mock + "--device tpu | device = tpu",
            model + mock + "--device cuda:63 | --device cuda:63",
            model + NULL + "| --data-path",
            model + NULL + "--data-path nowhere/data | nowhere/data.idx",
            model + NULL + "--data-path {dir}/half | half.bin",
            model + "--mock-data --tokenizer-type GPT2BPETokenizer --vocab-file none.json --merge-file none.txt | none.json",
            model + mock + "--run-dir good.jsonl | good.jsonl",
            "generate | PATH is missing",
            "generate nowhere --prompt x | nowhere",
            "generate nowhere --prompt-file latin.txt | --prompt-file | latin.txt: cannot be read: it is not a text in UTF-8",
            model + NULL + "--data-args-path {dir}/folder | --data-args-path | folder: cannot be read: Is a directory",
            "quickstart --nonsense | --nonsense",
            "quickstart --train-iters 0 | --train-iters 0 | from 1 to 1000000",
            "quickstart --threads 0 --samples folder | --threads 0 | from 1 to 4096",
            "quickstart --samples folder | kjv/kjv.jsonl.gz | --samples",
            model + mock + "--threads 5000 | threads = 5000 | at most 4096",
            "bench train-step --size gpt-3m | --size gpt-3m | gpt-30m");
    }

    private static List<String> preprocessing() {
        return List.of(
            "preprocess-data --output-prefix out " + NULL + "| --input is missing",
            "preprocess-data --input good.jsonl " + NULL + "| --output-prefix is missing",
            PREPROCESS + "| --tokenizer-type is missing",
            PREPROCESS + "--tokenizer-type NulTokenizer | --tokenizer-type NulTokenizer | did you mean NullTokenizer?",
            PREPROCESS + "--tokenizer-type GPT2BPETokenizer | --vocab-file",
            PREPROCESS + "--tokenizer-type GPT2BPETokenizer --vocab-file none.json --merge-file none.txt | none.json",
            PREPROCESS + NULL + "--apend-eod | --apend-eod: | did you mean --append-eod?",
            PREPROCESS + NULL + "--workers many | --workers many | whole number",
            PREPROCESS + NULL + "--workers 0 | --workers 0 | from 1 to 1024",
            PREPROCESS + NULL + "--workers | --workers needs a value",
            PREPROCESS + NULL + "--workers 1 --workers 2 | --workers is given twice",
            PREPROCESS + NULL + "--log-interval 0 | --log-interval 0",
            PREPROCESS + NULL + "--partitions 0 | --partitions 0 | from 1 to 1024",
            PREPROCESS + NULL + "--lang english | --lang | --split-sentences",
            PREPROCESS + NULL + "--form json | --form json | json-lines",
            PREPROCESS + NULL + "--json-keys text text | --json-keys text text",
            PREPROCESS + NULL + "--json-keys body | good.jsonl:1 | body",
            PREPROCESS + "--tokenizer-type NullTokenizer | --vocab-size",
            PREPROCESS + "--tokenizer-type NullTokenizer --vocab-size 2 | good.jsonl:1 | 3",
            "preprocess-data --input missing.jsonl --output-prefix out " + NULL + "| missing.jsonl: there is no such file",
            "preprocess-data --input missing*.jsonl --output-prefix out " + NULL + "| missing*.jsonl",
            "preprocess-data --input folder --output-prefix out " + NULL + "| --input folder: it is a directory",
            "preprocess-data --input broken.jsonl --output-prefix out " + NULL + "| broken.jsonl:3",
            "preprocess-data --input broken.jsonl --output-prefix new/deep/out " + NULL + "| broken.jsonl:3",
            "preprocess-data --input good.jsonl --json-keys text body --partitions 3 --output-prefix new/deep/out " + NULL + "| good.jsonl:1 | body",
            "preprocess-data --input good.jsonl --output-prefix new/deep/out --tokenizer-type NullTokenizer --vocab-size 2 | good.jsonl:1 | 3",
            "preprocess-data --input good.jsonl --output-prefix good.jsonl/out " + NULL + "| cannot write | good.jsonl",
            "merge-datasets --input folder --output-prefix new/deep/out | folder",
            "export-samples --plan good.jsonl --output new/deep | good.jsonl:1",
            "export-samples --plan none.jsonl --output new | --plan | none.jsonl: there is no such file",
            "export-samples --plan folder --output new | --plan | folder: cannot be read: Is a directory",
            "export-samples --plan latin.txt --output new | --plan | latin.txt: cannot be read: it is not a text in UTF-8",
            "export-samples --plan open.jsonl --output new | open.jsonl:1: is no plan of samples: End of input",
            "corpus --input broken.jsonl --output new/deep/c.jsonl --min-tokens 1 | broken.jsonl:3",
            "corpus --input good.jsonl --output new/c.jsonl --report good.jsonl | good.jsonl: is an input",
            "corpus --input good.jsonl --output good.jsonl/c.jsonl | cannot write | good.jsonl/c.jsonl");
    }

    @ParameterizedTest
    @MethodSource("invocations")
    void isOneLineThatNamesTheCulprit(String row) throws IOException {
        Cli cli = new Cli(directory);
        cli.write("good.jsonl", "{\"text\": \"1 2 3\"}\n{\"text\": \"4\"}\n");
        cli.write("broken.jsonl", "{\"text\": \"1 2 3\"}\n{\"text\": \"4\"}\n{\"text\": \"5\"\n");
        cli.write("folder/note.txt", "nothing");
        cli.write("saves/iter_0000001/other.txt", "no manifest");
        cli.write("half.idx", "MMIDIDX");
        cli.write("noise.idx", "this is no index at all, but long enough to be one");
        cli.write("noise.bin", "xxxx");
        cli.write("noise.safetensors", "{}");
        cli.write("open.jsonl", "{\"kind\": ");
        Files.write(directory.resolve("latin.txt"), new byte[] {'a', (byte) 0xe9, '\n'});
        List<String> before = cli.listing();

        String[] parts = row.split("\\s*\\|\\s*");
        Cli.Result result = cli.run(parts[0].strip().replace("{dir}", directory.toString()).split("\\s+"));

        assertEquals(1, result.errorLines().size(), result.err());
        assertTrue(result.err().startsWith("trainyard: "), result.err());
        for (int i = 1; i < parts.length; i++) {
            assertTrue(result.err().contains(parts[i]), () -> "'" + result.err().strip() + "' should hold each of " + List.of(parts).subList(1, parts.length));
        }
        assertEquals(2, result.exitCode(), result.err());
        assertEquals("", result.out());
        assertEquals(before, cli.listing());
    }
}
