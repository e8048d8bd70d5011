package org.trainyard.run;

import java.nio.file.Path;

/** The user's cache: what is kept there can be made again. Thread-safe. */
public final class UserCache {
    private UserCache() {}

    /** Where things of one kind are kept; the folder need not be there. */
    public static Path folder(String kind) {
        String given = System.getenv("XDG_CACHE_HOME");
        Path base = given == null || given.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(given);
        return base.resolve("trainyard").resolve(kind);
    }
}
