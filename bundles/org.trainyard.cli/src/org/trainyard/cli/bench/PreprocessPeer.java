package org.trainyard.cli.bench;

import com.google.gson.Gson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.trainyard.run.UserError;

/** Megatron's {@code tools/preprocess_data.py} with GPT-2's tokenizer. For one thread. */
final class PreprocessPeer implements AutoCloseable {
    private final PythonPeer python;
    private final int workers;

    /**
     * Starts it.
     *
     * @param megatron a checkout of Megatron-LM
     * @param samples the folder of the samples, for the vocabulary
     * @param folder for what it needs; the caller deletes it
     */
    PreprocessPeer(String python, Path megatron, Path samples, Path folder, int workers) throws IOException {
        this.workers = workers;
        if (!Files.isRegularFile(megatron.resolve("tools/preprocess_data.py"))) {
            throw new UserError("--megatron " + megatron + ": there is no tools/preprocess_data.py; give a checkout of Megatron-LM");
        }
        // Megatron asks Hugging Face's library for "gpt2", which takes a folder of that name before it looks anywhere else
        Path model = Files.createDirectory(folder.resolve("gpt2"));
        TokenizeBench.unpack(samples.resolve("gpt2/vocab.json.gz"), model.resolve("vocab.json"));
        TokenizeBench.unpack(samples.resolve("gpt2/merges.txt.gz"), model.resolve("merges.txt"));
        Files.writeString(model.resolve("config.json"), "{\"model_type\": \"gpt2\"}");
        Files.writeString(model.resolve("tokenizer_config.json"), "{\"tokenizer_class\": \"GPT2Tokenizer\", \"eos_token\": \"<|endoftext|>\"}");
        this.python = new PythonPeer(python, "preprocess_twin.py", folder, Map.of("HF_HUB_OFFLINE", "1", "TRANSFORMERS_OFFLINE", "1"),
            List.of(megatron.toString()));
    }

    /** The seconds for one file of JSON lines, each document with an end-of-document token. */
    double run(Path input, Path prefix) throws IOException {
        List<String> arguments = List.of("--input", input.toString(), "--output-prefix", prefix.toString(), "--tokenizer-type", "GPT2BPETokenizer",
            "--vocab-file", "gpt2/vocab.json", "--merge-file", "gpt2/merges.txt", "--append-eod", "--workers", Integer.toString(workers));
        return python.ask(new Gson().toJson(arguments)).get("seconds").getAsDouble();
    }

    @Override
    public void close() {
        python.close();
    }
}
