package org.trainyard.data.corpus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.data.tokenizer.TextFiles;
import org.trainyard.run.UserError;

/** A corpus tool that was stopped goes on to the same bytes. */
class CorpusResumeTest {
    private static final Checkpoints OFTEN = new Checkpoints("these options", 0);
    private static final int DOCUMENTS = 90_000;

    @TempDir
    Path folder;
    private List<Path> inputs;

    @BeforeEach
    void corpus() throws IOException {
        StringBuilder[] files = {new StringBuilder(), new StringBuilder()};
        for (int i = 0; i < DOCUMENTS; i++) {
            files[i < 50_000 ? 0 : 1].append("{\"text\":\"").append(i % 3 == 0 ? "short" : "text " + i / 4 * 7919L + " of number " + i / 4).append("\"}\n");
        }
        inputs = List.of(Files.writeString(folder.resolve("a.jsonl"), files[0]), Files.writeString(folder.resolve("b.jsonl"), files[1]));
    }

    @Test
    void cleaningGoesOn() throws IOException {
        for (String name : List.of("out.jsonl", "out.jsonl.gz", "out.jsonl.zst")) {
            Path whole = folder.resolve("whole-" + name);
            CorpusCleaner.Report expected = clean(whole, Checkpoints.NONE, done -> { });
            Path out = folder.resolve(name);
            for (long stop : new long[] {10_000, 30_000, 66_000, DOCUMENTS}) { // before and behind the first checkpoint, in the other file, at its end
                assertThrows(CancellationException.class, () -> clean(out, OFTEN, stopAt(stop)));
                tearTails();
                if (stop == 66_000) {
                    assertEquals(List.of("." + name + ".partial", "." + name + ".partial.json"), hidden());
                }
            }
            List<Long> seen = new ArrayList<>();
            assertEquals(expected, clean(out, OFTEN, seen::add));
            assertTrue(seen.getFirst() > 60_000, "it began again: " + seen);
            assertArrayEquals(Files.readAllBytes(whole), Files.readAllBytes(out));
            assertEquals(List.of(), hidden());
            try (BufferedReader in = new BufferedReader(new InputStreamReader(TextFiles.open(out), StandardCharsets.UTF_8))) {
                assertEquals(60_000, in.lines().count());
            }
        }
    }

    @Test
    void signaturesAreNotComputedAgain() throws IOException {
        Path whole = folder.resolve("whole.jsonl");
        inputs = inputs.subList(1, 2);
        CorpusCleaner.Report expected = CorpusDeduplication.run(inputs, new CorpusDeduplication.Options("text", 0.8, false), whole, folder.resolve("whole-groups"), done -> { });
        Path out = folder.resolve("out.jsonl");
        assertThrows(CancellationException.class, () -> deduplicate(out, stopAt(30_000)));
        tearTails();
        assertEquals(List.of(".out.jsonl.signatures.partial", ".out.jsonl.signatures.partial.json"), hidden());
        List<Long> seen = new ArrayList<>();
        assertEquals(expected, deduplicate(out, seen::add));
        assertTrue(seen.getFirst() >= 28_000, "it began again: " + seen);
        assertArrayEquals(Files.readAllBytes(whole), Files.readAllBytes(out));
        assertArrayEquals(Files.readAllBytes(folder.resolve("whole-groups")), Files.readAllBytes(folder.resolve("groups")));
        assertEquals(List.of(), hidden());
    }

    @Test
    void otherOptionsStartAnewAndTwoRunsExcludeEachOther() throws IOException {
        Path out = folder.resolve("out.jsonl");
        assertThrows(CancellationException.class, () -> clean(out, OFTEN, stopAt(66_000)));
        List<Long> seen = new ArrayList<>();
        clean(out, new Checkpoints("others", 0), done -> {
            seen.add(done);
            if (seen.size() == 1) {
                assertThrows(UserError.class, () -> clean(out, OFTEN, other -> { }));
            }
        });
        assertTrue(seen.getFirst() < 5000, seen.toString());
        assertEquals(List.of(), hidden());
    }

    private CorpusCleaner.Report clean(Path output, Checkpoints checkpoints, LongConsumer progress) {
        return new CorpusCleaner(new CorpusCleaner.Options("text", null, null, text -> text.split(" ").length, 2, null, false, "d"))
                .run(inputs, output, checkpoints, progress);
    }

    private CorpusCleaner.Report deduplicate(Path output, LongConsumer progress) {
        return CorpusDeduplication.run(inputs, new CorpusDeduplication.Options("text", 0.8, false), output, folder.resolve("groups"), OFTEN, progress);
    }

    private static LongConsumer stopAt(long documents) {
        return done -> {
            if (done >= documents) {
                throw new CancellationException();
            }
        };
    }

    /** A killed process leaves more behind its last checkpoint than counts. */
    private void tearTails() throws IOException {
        for (String name : hidden()) {
            if (name.endsWith(".partial")) {
                Files.write(folder.resolve(name), new byte[] {1, 2, 3}, StandardOpenOption.APPEND);
            }
        }
    }

    private List<String> hidden() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith(".")).sorted().toList();
        }
    }
}
