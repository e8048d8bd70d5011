package org.trainyard.data.indexed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.trainyard.data.store.ObjectStore;
import org.trainyard.data.store.StoredObject;
import org.trainyard.run.UserError;

/** {@code memory://…}: a store that tells what was asked of it and can be made to fail. */
public final class MemoryStore implements ObjectStore {
    record Request(String location, long from, int length) {
    }

    static final List<Request> REQUESTS = new CopyOnWriteArrayList<>();
    private static final Map<String, Stored> OBJECTS = new ConcurrentHashMap<>();
    private static volatile int failures;

    static void put(String location, byte[] bytes, String version) {
        OBJECTS.put(location, new Stored(location, bytes, version));
    }

    static void put(String location, Path prefix, String version) throws IOException {
        for (String ending : List.of(".idx", ".bin")) {
            put(location + ending, Files.readAllBytes(Path.of(prefix + ending)), version);
        }
    }

    static StoredObject get(String location) {
        return OBJECTS.get(location);
    }

    /** The next reads fail. */
    static void fail(int reads) {
        failures = reads;
    }

    @Override
    public String scheme() {
        return "memory";
    }

    @Override
    public StoredObject open(String location) {
        if (!OBJECTS.containsKey(location)) {
            throw new UserError(location + ": is not there");
        }
        return OBJECTS.get(location);
    }

    @Override
    public List<String> list(String location) {
        List<String> names = new ArrayList<>();
        for (String object : OBJECTS.keySet()) {
            if (object.startsWith(location + "/") && object.indexOf('/', location.length() + 1) < 0) {
                names.add(object.substring(location.length() + 1));
            }
        }
        return names;
    }

    private record Stored(String location, byte[] bytes, String version) implements StoredObject {
        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public byte[] read(long from, int length) {
            REQUESTS.add(new Request(location, from, length));
            if (failures > 0) {
                failures--;
                throw new UserError(location + ": the store is away");
            }
            return Arrays.copyOfRange(bytes, Math.toIntExact(from), Math.toIntExact(from + length));
        }
    }
}
