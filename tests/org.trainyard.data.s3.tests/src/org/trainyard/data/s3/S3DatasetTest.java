package org.trainyard.data.s3;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.data.dataset.GptDataOptions;
import org.trainyard.data.dataset.GptDatasetBuilder;
import org.trainyard.data.dataset.GptDatasets;
import org.trainyard.data.dataset.GptSample;
import org.trainyard.data.dataset.RequestedSizes;
import org.trainyard.data.dataset.SampleDataset;
import org.trainyard.data.dataset.SplitKind;
import org.trainyard.data.indexed.DatasetMerge;
import org.trainyard.data.indexed.IndexedDataset;
import org.trainyard.data.indexed.IndexedDatasetBuilder;
import org.trainyard.data.indexed.ReadOptions;
import org.trainyard.data.indexed.TokenType;
import org.trainyard.data.tokenizer.NullTokenizer;
import org.trainyard.run.UserError;

/** Datasets of a real server, through the extension point: the same samples in the same order as from maps of local files. */
class S3DatasetTest {
    private static final int VOCABULARY = 60_000;
    private static final int LENGTH = 64;

    @TempDir
    static Path folder;

    private static S3Server server;
    private static BadLine line;
    private static S3Environment environment;

    @TempDir
    Path cache;

    @BeforeAll
    static void start() throws IOException {
        server = new S3Server(folder);
        server.makeBucket("bucket");
        line = new BadLine(server.port());
        environment = new S3Environment(line.endpoint(), S3Environment.credentials(folder.resolve("credentials"), S3Server.KEY, S3Server.SECRET));
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            environment.close();
            line.close();
            server.close();
        }
    }

    private static Path write(String name, TokenType type, long seed, int documents) {
        Path prefix = folder.resolve(name);
        Random random = new Random(seed);
        try (IndexedDatasetBuilder builder = IndexedDatasetBuilder.create(prefix, type)) {
            for (int document = 0; document < documents; document++) {
                int[] tokens = random.ints(1 + random.nextInt(900), 0, VOCABULARY).toArray();
                builder.addItem(tokens, 0, tokens.length);
                builder.endDocument();
            }
            builder.finish();
        }
        return prefix;
    }

    private ReadOptions reading() {
        return new ReadOptions(true, cache);
    }

    /** How often the index itself was asked for. */
    private static long fetches(String key) {
        return line.requests.stream().filter(request -> request.startsWith("GET /bucket/" + key)).count();
    }

    @Test
    void samplesOfABlendAreTheSameInTheSameOrder() throws IOException {
        Path a = write("a", TokenType.UINT16, 1, 600);
        Path b = write("b", TokenType.INT32, 2, 400);
        server.put("bucket", "a", a);
        server.put("bucket", "deep/b", b);
        GptDataOptions.Builder options = GptDataOptions.builder().split("9,1,0").sequenceLength(LENGTH).tokenizer(new NullTokenizer(VOCABULARY));
        RequestedSizes sizes = new RequestedSizes(5000, 300, 0);
        try (GptDatasets mapped = GptDatasetBuilder.build(options.dataPath(List.of("0.3", a.toString(), "0.7", b.toString())).cachePath(cache.resolve("m")).build(), sizes);
                GptDatasets stored = GptDatasetBuilder.build(options.dataPath(List.of("0.3", "s3://bucket/a", "0.7", "s3://bucket/deep/b")).cachePath(null)
                        .reading(reading()).build(), sizes)) {
            for (SplitKind kind : List.of(SplitKind.TRAIN, SplitKind.VALID)) {
                SampleDataset expected = mapped.get(kind).orElseThrow();
                SampleDataset found = stored.get(kind).orElseThrow();
                assertEquals(expected.size(), found.size());
                GptSample one = new GptSample(LENGTH);
                GptSample other = new GptSample(LENGTH);
                for (long i = 0; i < expected.size(); i++) {
                    expected.fetch(i, one);
                    found.fetch(i, other);
                    assertArrayEquals(one.tokens(), other.tokens(), kind + " " + i);
                    assertArrayEquals(one.labels(), other.labels(), kind + " " + i);
                }
            }
        }
        assertTrue(Files.isDirectory(cache.resolve("s3/bucket/a/cache/GPTDataset_indices")), "sample indexes are kept with the copies");
    }

    @Test
    void indexesAreFetchedWhenTheyChange() throws IOException {
        server.put("bucket", "changing", write("first", TokenType.UINT16, 3, 50));
        line.requests.clear();
        for (int i = 0; i < 3; i++) {
            try (IndexedDataset data = IndexedDataset.open("s3://bucket/changing", reading())) {
                assertEquals(50, data.documentCount());
            }
        }
        assertEquals(1, fetches("changing.idx"));
        try (IndexedDataset old = IndexedDataset.open("s3://bucket/changing", reading())) {
            Path second = write("second", TokenType.UINT16, 4, 70);
            server.put("bucket", "changing", second);
            try (IndexedDataset data = IndexedDataset.open("s3://bucket/changing", reading()); IndexedDataset expected = IndexedDataset.open(second)) {
                assertEquals(70, data.documentCount());
                for (int i = 0; i < 70; i++) {
                    assertArrayEquals(expected.get(i), data.get(i));
                }
            }
            UserError e = assertThrows(UserError.class, () -> old.get(0));
            assertEquals("s3://bucket/changing.bin: has changed since it was opened; start again to read what is there now", e.getMessage());
        }
        assertEquals(2, fetches("changing.idx"));
    }

    @Test
    void whatIsCutOffOrMissingIsNamed() throws IOException {
        Path prefix = write("cut", TokenType.UINT16, 5, 50);
        server.put("bucket", "cut", prefix);
        byte[] data = Files.readAllBytes(Path.of(prefix + ".bin"));
        server.put("bucket", "cut.bin", Arrays.copyOf(data, data.length - 2));
        told("s3://bucket/cut.bin: has " + (data.length - 2) + " bytes, but its index s3://bucket/cut.idx", "s3://bucket/cut");
        byte[] index = Files.readAllBytes(Path.of(prefix + ".idx"));
        server.put("bucket", "cut.idx", Arrays.copyOf(index, index.length - 1));
        told("broken dataset index", "s3://bucket/cut");
        server.put("bucket", "half.idx", index);
        told("s3://bucket/half.bin: there is no such object in the bucket", "s3://bucket/half");
        told("s3://other-bucket/cut.idx: there is no bucket \"other-bucket\"", "s3://other-bucket/cut");
    }

    private void told(String expected, String prefix) {
        UserError e = assertThrows(UserError.class, () -> IndexedDataset.open(prefix, reading()).close());
        assertTrue(e.getMessage().contains(expected), e.getMessage());
    }

    @Test
    void aFolderIsMerged() throws IOException {
        Path one = write("one", TokenType.UINT16, 6, 30);
        Path two = write("two", TokenType.UINT16, 7, 20);
        server.put("bucket", "parts/one", one);
        server.put("bucket", "parts/two", two);
        List<String> prefixes = DatasetMerge.prefixes("s3://bucket/parts/");
        assertEquals(List.of("s3://bucket/parts/one", "s3://bucket/parts/two"), prefixes);
        DatasetMerge.run(prefixes, reading(), folder.resolve("merged"), false, done -> { });
        DatasetMerge.run(List.of(one.toString(), two.toString()), ReadOptions.DEFAULT, folder.resolve("expected"), false, done -> { });
        for (String ending : List.of(".bin", ".idx")) {
            assertArrayEquals(Files.readAllBytes(folder.resolve("expected" + ending)), Files.readAllBytes(folder.resolve("merged" + ending)));
        }
    }
}
