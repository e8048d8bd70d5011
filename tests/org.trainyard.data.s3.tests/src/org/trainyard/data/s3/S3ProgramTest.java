package org.trainyard.data.s3;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.data.indexed.IndexedDatasetBuilder;
import org.trainyard.data.indexed.TokenType;
import org.trainyard.run.RunDirectory;
import org.trainyard.run.events.EventReader;
import org.trainyard.run.events.IterationEvent;

/** The program as users start it reads from a real server, with what its environment says. */
class S3ProgramTest {
    private static final int VOCABULARY = 500;

    @TempDir
    Path folder;

    private Path launcher;

    @Test
    void ranksTrainOnS3AsOnFiles() throws Exception {
        launcher = Path.of(System.getProperty("trainyard.launcher", ""));
        assumeTrue(Files.isExecutable(launcher), "no build of the program to start");
        Path local = folder.resolve("data");
        Random random = new Random(1);
        try (IndexedDatasetBuilder builder = IndexedDatasetBuilder.create(local, TokenType.UINT16)) {
            for (int document = 0; document < 200; document++) {
                int[] tokens = random.ints(1 + random.nextInt(100), 0, VOCABULARY).toArray();
                builder.addItem(tokens, 0, tokens.length);
                builder.endDocument();
            }
            builder.finish();
        }
        try (S3Server server = new S3Server(folder); BadLine line = new BadLine(server.port())) {
            server.makeBucket("bucket");
            server.put("bucket", "text/data", local);

            // two that start at once share one copy of the index
            List<String> inspect = List.of("inspect", "data", "s3://bucket/text/data", "--object-storage-cache-path", folder.resolve("cache").toString());
            Process one = start(line, "one", inspect);
            Process two = start(line, "two", inspect);
            assertTrue(output(one, "one").contains("200 documents"));
            assertTrue(output(two, "two").contains("200 documents"));
            assertEquals(1, line.requests.stream().filter(request -> request.startsWith("GET /bucket/text/data.idx")).count());

            output(start(line, "stored", training("stored", "s3://bucket/text/data", "--object-storage-cache-path", folder.resolve("cache").toString())),
                    "stored");
            output(start(line, "plain", training("plain", local.toString(), "--no-mmap-bin-files")), "plain");
            TreeMap<Long, Double> losses = losses("plain");
            assertEquals(3, losses.size());
            assertEquals(losses, losses("stored"));
        }
        nothingHolds(S3Server.SECRET);
    }

    private List<String> training(String name, String data, String... more) {
        List<String> words = new ArrayList<>(List.of("run", "--nproc-per-node", "2", "pretrain-gpt", "--num-layers", "1", "--hidden-size", "16",
                "--num-attention-heads", "2", "--seq-length", "16", "--max-position-embeddings", "16", "--micro-batch-size", "2", "--global-batch-size",
                "4", "--train-iters", "3", "--lr", "1e-3", "--log-interval", "1", "--eval-iters", "1", "--tokenizer-type", "NullTokenizer", "--vocab-size",
                Integer.toString(VOCABULARY), "--split", "8,2,0", "--data-path", data, "--data-cache-path", folder.resolve("samples-" + name).toString(),
                "--run-dir", folder.resolve("run-" + name).toString()));
        words.addAll(List.of(more));
        return words;
    }

    private Process start(BadLine line, String name, List<String> words) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile());
        builder.environment().putAll(java.util.Map.of("AWS_ENDPOINT_URL", line.endpoint().toString(), "AWS_ACCESS_KEY_ID", S3Server.KEY,
                "AWS_SECRET_ACCESS_KEY", S3Server.SECRET, "AWS_CONFIG_FILE", folder.resolve("none").toString()));
        builder.environment().remove("AWS_SESSION_TOKEN");
        return builder.start();
    }

    private String output(Process process, String name) throws Exception {
        assertTrue(process.waitFor(3, TimeUnit.MINUTES), name);
        String output = Files.readString(folder.resolve(name + ".log"));
        assertEquals(0, process.exitValue(), output);
        return output;
    }

    private TreeMap<Long, Double> losses(String name) throws IOException {
        TreeMap<Long, Double> losses = new TreeMap<>();
        new EventReader(RunDirectory.open(folder.resolve("run-" + name)).eventsFile()).poll((event, _) -> {
            if (event instanceof IterationEvent i && i.losses().containsKey("lm loss")) {
                losses.put(i.iteration(), i.losses().get("lm loss"));
            }
        });
        return losses;
    }

    private void nothingHolds(String secret) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).filter(f -> !f.endsWith("s3proxy.conf")).toList()) {
                assertFalse(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(secret), file.toString());
            }
        }
    }
}
