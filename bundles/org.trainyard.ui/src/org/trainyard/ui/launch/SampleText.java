package org.trainyard.ui.launch;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.trainyard.config.model.RunConfiguration;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.UserError;
import org.trainyard.ui.engine.EngineProcess;

/**
 * The public-domain text that comes with the program, tokenised into the same place as {@code quickstart} does it. Not
 * for the interface thread.
 */
final class SampleText {
    private static final String NAME = "kjv";

    private SampleText() {
    }

    /** The installation's {@code samples} folder. */
    static Path samples() {
        Path beside = EngineProcess.launcher().toAbsolutePath().resolveSibling("samples");
        if (!Files.isDirectory(beside)) {
            return Path.of("samples").toAbsolutePath();
        }
        try {
            // Runs remember it: a build of a clone, which links to its samples, is gone some builds later.
            return beside.toRealPath();
        } catch (IOException e) {
            return beside;
        }
    }

    static Path vocabulary() {
        return samples().resolve("bpe-4096/vocab.json");
    }

    static Path merges() {
        return samples().resolve("bpe-4096/merges.txt");
    }

    /** Where the tokenised text is, or will be, without {@code .bin} and {@code .idx}. */
    static Path prefix(Path runsFolder) {
        return runsFolder.resolve(".data").resolve(NAME + "_text_document");
    }

    /** Tokenises the text if the run wants it and nobody has done so yet: some seconds. */
    static void prepareFor(RunConfiguration run, Path runsFolder) {
        Path prefix = prefix(runsFolder);
        if (run.getData().getDataPath().contains(prefix.toString()) && !Files.exists(Path.of(prefix + ".idx"))) {
            tokenise(prefix.resolveSibling(NAME));
        }
    }

    private static void tokenise(Path output) {
        List<String> command = List.of(EngineProcess.launcher().toString(), "preprocess-data", "--input", text().toString(),
                "--output-prefix", output.toString(), "--tokenizer-type", "GPT2BPETokenizer", "--vocab-file",
                vocabulary().toString(), "--merge-file", merges().toString(), "--append-eod", "--workers",
                Integer.toString(Runtime.getRuntime().availableProcessors()));
        Path log = output.resolveSibling(NAME + ".log");
        try {
            Files.createDirectories(output.getParent());
            Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Redirect.to(log.toFile()))
                    .start();
            if (process.waitFor() != 0) {
                throw new UserError("The sample text could not be tokenised:\n\n" + Files.readString(log).strip());
            }
        } catch (IOException e) {
            throw new UserError("cannot run " + String.join(" ", command) + ": " + AtomicFiles.reason(e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UserError("Tokenising the sample text was interrupted", e);
        }
    }

    private static Path text() {
        String file = NAME + ".jsonl.gz";
        for (Path candidate : List.of(samples().resolve(NAME).resolve(file), samples().resolve(file))) {
            if (Files.isRegularFile(candidate)) {
                return candidate;
            }
        }
        throw new UserError("the sample text " + file + " is not in " + samples());
    }
}
