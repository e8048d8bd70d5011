package org.trainyard.data.indexed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.run.UserError;

/** Memory maps, plain files and object stores give the same tokens, and their files' troubles are told. */
class ReadersTest {
    private static final String PLACE = "memory://bucket/folder/data";

    @TempDir
    Path folder;

    private Path cache;

    @BeforeEach
    void clear() {
        cache = folder.resolve("cache");
        MemoryStore.REQUESTS.clear();
        MemoryStore.fail(0);
    }

    private Path write(String name, long seed) {
        Path prefix = folder.resolve(name);
        Random random = new Random(seed);
        try (IndexedDatasetBuilder builder = IndexedDatasetBuilder.create(prefix, TokenType.UINT16)) {
            for (int document = 0; document < 200; document++) {
                int[] tokens = random.ints(random.nextInt(500), 0, 60_000).toArray();
                builder.addItem(tokens, 0, tokens.length);
                builder.endDocument();
            }
            builder.finish();
        }
        return prefix;
    }

    private static void same(IndexedDataset expected, IndexedDataset other) {
        assertEquals(expected.fingerprint(), other.fingerprint());
        assertEquals(expected.tokenCount(), other.tokenCount());
        for (long i = expected.sequenceCount() - 1; i >= 0; i--) {
            assertArrayEquals(expected.get(i), other.get(i), "sequence " + i);
        }
    }

    private ReadOptions stored() {
        return new ReadOptions(true, cache);
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.walk(cache)) {
            return files.filter(Files::isRegularFile).filter(file -> file.toString().endsWith(".idx")).map(cache::relativize).toList();
        }
    }

    private static long indexRequests() {
        return MemoryStore.REQUESTS.stream().filter(request -> request.location().endsWith(".idx")).count();
    }

    @Test
    void allGiveTheSame() throws IOException {
        Path prefix = write("data", 1);
        MemoryStore.put(PLACE, prefix, "1");
        try (IndexedDataset mapped = IndexedDataset.open(prefix);
                IndexedDataset plain = IndexedDataset.open(prefix.toString(), new ReadOptions(false, null));
                IndexedDataset stored = IndexedDataset.open(PLACE, stored())) {
            same(mapped, plain);
            same(mapped, stored);
            assertEquals(PLACE, stored.name());
        }
    }

    /** One reader's interrupt closed the file for all, as it does with a channel: an evaluation that ended could end the training. */
    @Test
    void anInterruptedReaderDisturbsNobody() {
        Path prefix = write("data", 1);
        try (IndexedDataset mapped = IndexedDataset.open(prefix); IndexedDataset plain = IndexedDataset.open(prefix.toString(), new ReadOptions(false, null))) {
            Thread.currentThread().interrupt();
            assertArrayEquals(mapped.get(3), plain.get(3));
            assertTrue(Thread.interrupted());
            same(mapped, plain);
        }
    }

    @Test
    void aPlainFileThatIsCutOffIsNamed() throws IOException {
        Path prefix = write("data", 1);
        try (IndexedDataset plain = IndexedDataset.open(prefix.toString(), new ReadOptions(false, null));
                RandomAccessFile data = new RandomAccessFile(prefix + ".bin", "rw")) {
            data.setLength(data.length() / 2);
            UserError e = assertThrows(UserError.class, () -> plain.get(199));
            assertTrue(e.getMessage().contains("data.bin: ends before byte"), e.getMessage());
        }
        IndexedDataset closed = IndexedDataset.open(write("other", 1).toString(), new ReadOptions(false, null));
        closed.close();
        assertThrows(IllegalStateException.class, () -> closed.get(0));
    }

    @Test
    void theIndexIsFetchedOnceForAll() throws Exception {
        Path prefix = write("data", 1);
        MemoryStore.put(PLACE, prefix, "1");
        try (ExecutorService ranks = Executors.newFixedThreadPool(8)) {
            List<Callable<Long>> opens = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                opens.add(() -> {
                    try (IndexedDataset data = IndexedDataset.open(PLACE, stored())) {
                        return data.fingerprint();
                    }
                });
            }
            List<Long> found = new ArrayList<>();
            for (Future<Long> open : ranks.invokeAll(opens)) {
                found.add(open.get());
            }
            assertEquals(1, found.stream().distinct().count());
        }
        assertEquals(1, indexRequests());
        assertEquals(List.of(Path.of("memory/bucket/folder/data.1.idx")), kept());
    }

    @Test
    void aChangedObjectIsFetchedAnewAndTheOldIndexGoes() throws IOException {
        MemoryStore.put(PLACE, write("data", 1), "v-1");
        MemoryStore.put(PLACE + ".b", write("data", 1), "v-1");
        IndexedDataset.open(PLACE + ".b", stored()).close();
        try (IndexedDataset old = IndexedDataset.open(PLACE, stored())) {
            Path changed = write("changed", 2);
            MemoryStore.put(PLACE, changed, "v-2");
            try (IndexedDataset fresh = IndexedDataset.open(PLACE, stored()); IndexedDataset expected = IndexedDataset.open(changed)) {
                same(expected, fresh);
                assertTrue(old.fingerprint() != fresh.fingerprint() && old.sequenceCount() == 200, "who reads the old index goes on");
            }
        }
        assertEquals(List.of("data.b.v-1.idx", "data.v-2.idx"), kept().stream().map(file -> file.getFileName().toString()).sorted().toList());
    }

    @Test
    void aCopyOfAnotherSizeIsFetchedAgain() throws IOException {
        MemoryStore.put(PLACE, write("data", 1), "1");
        IndexedDataset.open(PLACE, stored()).close();
        Path copy = cache.resolve(kept().getFirst());
        Files.write(copy, Arrays.copyOf(Files.readAllBytes(copy), 100));
        IndexedDataset.open(PLACE, stored()).close();
        assertEquals(2, indexRequests());
    }

    @Test
    void aFailedFetchLeavesNothing() throws IOException {
        MemoryStore.put(PLACE, write("data", 1), "1");
        MemoryStore.fail(1);
        assertEquals(PLACE + ".idx: the store is away", assertThrows(UserError.class, () -> IndexedDataset.open(PLACE, stored())).getMessage());
        assertEquals(List.of(), kept());
        IndexedDataset.open(PLACE, stored()).close();
    }

    @Test
    void whatIsWrongIsNamed() throws IOException {
        MemoryStore.put(PLACE, write("data", 1), "1");
        told(PLACE, new ReadOptions(true, null), "--object-storage-cache-path");
        told("memory://bucket/none", stored(), "memory://bucket/none.idx: is not there");
        told("tape://bucket/none", stored(), "no object store \"tape\"");
        told("memory://../../elsewhere", stored(), "is not there");
        MemoryStore.put("memory://../../elsewhere.idx", new byte[10], "1");
        told("memory://../../elsewhere", stored(), "no place below --object-storage-cache-path");
        byte[] index = Files.readAllBytes(folder.resolve("data.idx"));
        index[17] = 99;
        MemoryStore.put(PLACE + ".idx", index, "2");
        told(PLACE, stored(), PLACE + ".idx (kept as " + cache + "/memory/bucket/folder/data.2.idx): broken dataset index at byte 17");
        MemoryStore.put(PLACE, write("data", 1), "3");
        MemoryStore.put(PLACE + ".bin", new byte[7], "3");
        told(PLACE, stored(), PLACE + ".bin: has 7 bytes, but its index " + PLACE + ".idx");
        Path file = Files.writeString(folder.resolve("file"), "");
        told(PLACE, new ReadOptions(true, file), "--object-storage-cache-path " + file + ": cannot be used");
    }

    private static void told(String prefix, ReadOptions options, String expected) {
        UserError e = assertThrows(UserError.class, () -> IndexedDataset.open(prefix, options));
        assertTrue(e.getMessage().contains(expected), e.getMessage());
    }

    @Test
    void storedDatasetsAreMerged() throws IOException {
        MemoryStore.put("memory://bucket/parts/b", write("b", 2), "1");
        MemoryStore.put("memory://bucket/parts/a", write("a", 1), "1");
        MemoryStore.put("memory://bucket/parts/below/c", write("c", 3), "1");
        List<String> prefixes = DatasetMerge.prefixes("memory://bucket/parts");
        assertEquals(List.of("memory://bucket/parts/a", "memory://bucket/parts/b"), prefixes);
        Path merged = folder.resolve("merged");
        Path expected = folder.resolve("expected");
        DatasetMerge.run(prefixes, stored(), merged, false, done -> { });
        DatasetMerge.run(List.of(folder.resolve("a").toString(), folder.resolve("b").toString()), ReadOptions.DEFAULT, expected, false, done -> { });
        for (String ending : List.of(".bin", ".idx")) {
            assertArrayEquals(Files.readAllBytes(Path.of(expected + ending)), Files.readAllBytes(Path.of(merged + ending)));
        }
    }
}
