package org.trainyard.data.indexed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trainyard.run.UserError;

class StoredBytesTest {
    private static final int SIZE = (40 << 20) + 12_345;
    private static final byte[] BYTES = new byte[SIZE];
    private static final String PLACE = "memory://bytes";

    static {
        new Random(1).nextBytes(BYTES);
    }

    @BeforeEach
    void put() {
        MemoryStore.put(PLACE, BYTES, "1");
        MemoryStore.REQUESTS.clear();
        MemoryStore.fail(0);
    }

    private static StoredBytes open(RangeCache cache) {
        return new StoredBytes(MemoryStore.get(PLACE), cache);
    }

    private static void check(StoredBytes bytes, long from, int length) {
        assertArrayEquals(Arrays.copyOfRange(BYTES, (int) from, (int) from + length), bytes.at(from, length).toArray(ValueLayout.JAVA_BYTE),
                length + " from " + from);
    }

    @Test
    void anyStretchIsRead() {
        Random random = new Random(2);
        try (StoredBytes bytes = open(new RangeCache(16 << 20))) {
            assertEquals(SIZE, bytes.size());
            check(bytes, 0, 0);
            check(bytes, SIZE, 0);
            check(bytes, SIZE - 1, 1);
            for (int i = 0; i < 300; i++) {
                int length = random.nextInt(i % 20 == 0 ? 12 << 20 : 600 << 10);
                check(bytes, random.nextInt(SIZE - length), length);
            }
        }
    }

    /** What is read here and there costs a small range each, and none where it is still known. */
    @Test
    void scatteredReadsAskForLittle() {
        try (StoredBytes bytes = open(new RangeCache(64 << 20))) {
            for (int place : new int[] {30 << 20, 10 << 20, 20 << 20, 30 << 20, 10 << 20}) {
                check(bytes, place + 100, 2000);
            }
        }
        assertEquals(List.of(StoredBytes.SHORTEST, StoredBytes.SHORTEST, StoredBytes.SHORTEST),
                MemoryStore.REQUESTS.stream().map(MemoryStore.Request::length).toList());
    }

    /** What is read from one end to the other comes in few requests, each byte once. */
    @Test
    void readsInOrderAskForMore() {
        try (StoredBytes bytes = open(new RangeCache(64 << 20))) {
            for (int at = 0; at < SIZE; at += 10_000) {
                check(bytes, at, Math.min(10_000, SIZE - at));
            }
        }
        List<MemoryStore.Request> requests = new ArrayList<>(MemoryStore.REQUESTS);
        requests.sort(java.util.Comparator.comparingLong(MemoryStore.Request::from));
        long end = 0;
        for (MemoryStore.Request request : requests) {
            assertEquals(end, request.from());
            end += request.length();
        }
        assertEquals(SIZE, end);
        assertTrue(requests.size() <= 11, () -> requests.size() + " requests: " + requests);
    }

    @Test
    void memoryIsBoundedOverAllObjects() {
        RangeCache cache = new RangeCache(4 << 20);
        try (StoredBytes one = open(cache); StoredBytes two = open(cache)) {
            for (int at = 0; at + 5000 < SIZE; at += 300_000) {
                check(one, at, 5000);
                check(two, SIZE - at - 5000, 5000);
                assertTrue(cache.held() <= 4 << 20, () -> cache.held() + " bytes are held");
            }
            check(one, 0, 12 << 20);
            check(two, SIZE - 5000, 5000);
        }
        assertEquals(0, cache.held(), "what is closed holds nothing");
    }

    @Test
    void threadsWaitForOneRequest() throws Exception {
        try (StoredBytes bytes = open(new RangeCache(64 << 20)); ExecutorService readers = Executors.newFixedThreadPool(8)) {
            List<Callable<Void>> reads = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                int from = (i % 4) * (5 << 20) + i * 100;
                reads.add(() -> {
                    check(bytes, from, 100);
                    return null;
                });
            }
            for (Future<Void> read : readers.invokeAll(reads)) {
                read.get();
            }
        }
        assertEquals(4, MemoryStore.REQUESTS.size());
    }

    @Test
    void aFailureIsToldAndNotKept() {
        try (StoredBytes bytes = open(new RangeCache(64 << 20))) {
            MemoryStore.fail(1);
            UserError e = assertThrows(UserError.class, () -> bytes.at(100, 10));
            assertEquals("memory://bytes: the store is away", e.getMessage());
            check(bytes, 100, 10);
        }
    }

    @Test
    void whatIsClosedIsNotRead() {
        StoredBytes bytes = open(new RangeCache(64 << 20));
        check(bytes, 0, 10);
        bytes.close();
        assertThrows(IllegalStateException.class, () -> bytes.at(0, 10));
    }
}
