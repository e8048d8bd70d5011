package org.trainyard.data.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.data.dataset.internal.IndexArray;
import org.trainyard.data.dataset.internal.NpyFile;
import org.trainyard.data.tokenizer.NullTokenizer;

class IndexCacheTest {
    @TempDir
    Path folder;

    @Test
    void npyFilesAreNumpys() throws IOException {
        Path file = folder.resolve("a.npy");
        NpyFile.write(file, IndexArray.of(IndexArray.Type.INT32, new int[] {1, 2, 3, 4, 5, 6}, 2));
        byte[] bytes = Files.readAllBytes(file);
        assertEquals(0, (bytes.length - 24) % 64, "numpy aligns the elements to 64 bytes");
        String header = new String(bytes, 10, bytes.length - 34, StandardCharsets.US_ASCII);
        assertEquals("{'descr': '<i4', 'fortran_order': False, 'shape': (3, 2), }", header.strip());
        assertEquals('\n', header.charAt(header.length() - 1));
        try (Arena arena = Arena.ofConfined()) {
            IndexArray read = NpyFile.read(file, arena);
            assertEquals(3, read.rows());
            assertEquals(6, read.get(2, 1));
        }
    }

    @Test
    void everyTypeReadsBack() throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            for (IndexArray array : List.of(IndexArray.of(new short[] {3, -4}), IndexArray.of(new long[] {1L << 40, 2}, 0),
                    IndexArray.of(IndexArray.Type.UINT32, new int[] {-1, 1}, 0), IndexArray.of(IndexArray.Type.INT32, new int[0], 0))) {
                Path file = folder.resolve(array.type() + ".npy");
                NpyFile.write(file, array);
                IndexArray read = NpyFile.read(file, arena);
                assertEquals(array.rows(), read.rows());
                for (long i = 0; i < array.rows(); i++) {
                    assertEquals(array.get(i), read.get(i));
                }
            }
        }
    }

    @Test
    void aSecondRunReadsWhatTheFirstBuilt() throws IOException {
        long[] first = samples(8, 12);
        List<Path> files = cacheFiles();
        assertEquals(4, files.size());
        FileTime old = FileTime.fromMillis(1_000_000_000_000L);
        for (Path file : files) {
            Files.setLastModifiedTime(file, old);
        }
        assertArrayEquals(first, samples(8, 12));
        for (Path file : cacheFiles()) {
            assertEquals(old, Files.getLastModifiedTime(file), "nothing may be written again");
        }
        samples(7, 12);
        assertEquals(8, cacheFiles().size(), "another sequence length has an index of its own");
    }

    @Test
    void damagedCachesAreBuiltAgain() throws IOException {
        long[] first = samples(8, 12);
        for (Path file : cacheFiles()) {
            byte[] bytes = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
            assertArrayEquals(first, samples(8, 12), file.getFileName().toString());
            Files.delete(file);
            assertArrayEquals(first, samples(8, 12), file.getFileName().toString());
        }
    }

    /** An index of a large corpus takes gigabytes. */
    @Test
    void whatAKilledBuilderLeftGoesWithTheNextIndex() throws IOException {
        samples(8, 12);
        Path left = folder.resolve("golden/cache/GPTDataset_indices/.x-document_index.npy.tmp-999999999-1");
        Files.writeString(left, "half");
        samples(7, 12);
        assertTrue(Files.exists(left), "its writer may live on another machine");
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        samples(6, 12);
        assertFalse(Files.exists(left));
    }

    @Test
    void newDataUnderAnOldNameGetANewIndex() throws IOException {
        samples(8, 12);
        try (var builder = org.trainyard.data.indexed.IndexedDatasetBuilder.create(folder.resolve("golden"),
                org.trainyard.data.indexed.TokenType.INT32)) {
            builder.addItem(new int[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}, 0, 12);
            builder.endDocument();
            builder.finish();
        }
        long[] after = fetchAll(8, 12);
        assertTrue(Arrays.stream(after).allMatch(token -> token <= 12));
    }

    @Test
    void manyBuildersAtOnceAgree() throws Exception {
        GoldenCorpus.write(folder);
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            List<Future<long[]>> results = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                results.add(pool.submit(() -> fetchAll(8, 30)));
            }
            long[] expected = results.getFirst().get();
            for (Future<long[]> result : results) {
                assertArrayEquals(expected, result.get());
            }
        }
    }

    @Test
    void otherSeedsGiveOtherOrders() {
        GoldenCorpus.write(folder);
        assertNotEquals(Arrays.toString(fetch(8, 12, 1)), Arrays.toString(fetch(8, 12, 2)));
    }

    @Test
    void rubbishIsNoArray() throws IOException {
        Path file = folder.resolve("x.npy");
        Files.writeString(file, "rubbish");
        try (Arena arena = Arena.ofConfined()) {
            assertThrows(IOException.class, () -> NpyFile.read(file, arena));
        }
    }

    private long[] samples(int length, long count) {
        GoldenCorpus.write(folder);
        return fetchAll(length, count);
    }

    private long[] fetchAll(int length, long count) {
        return fetch(length, count, 1234);
    }

    private long[] fetch(int length, long count, int seed) {
        GptDataOptions options = GptDataOptions.builder().dataPath(folder.resolve("golden").toString()).split("1")
                .sequenceLength(length).seed(seed).tokenizer(new NullTokenizer(5000)).build();
        try (GptDatasets built = GptDatasetBuilder.build(options, new RequestedSizes(count, 0, 0))) {
            SampleDataset dataset = built.train().orElseThrow();
            long[] all = new long[(int) dataset.size() * length];
            GptSample sample = new GptSample(length);
            for (int i = 0; i < dataset.size(); i++) {
                dataset.fetch(i, sample);
                System.arraycopy(sample.tokens(), 0, all, i * length, length);
            }
            return all;
        }
    }

    private List<Path> cacheFiles() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("golden/cache/GPTDataset_indices"))) {
            return files.sorted().toList();
        }
    }
}
