package org.trainyard.config.internal.flags;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A flag of Megatron that is no setting here.
 *
 * @param name the flag
 * @param arity what follows it: {@code 0} nothing, {@code 1} one value, {@code *} or {@code ?} whatever does not look like a flag
 * @param fate what becomes of it
 * @param text the area it belongs to, the reason it has no effect, or the flag that replaced it
 */
public record KnownFlag(String name, char arity, Fate fate, String text) {

    public enum Fate {
        /** Belongs to something this version cannot do. */
        UNSUPPORTED,
        /** Can be given and changes nothing. */
        IGNORED,
        /** Gone from Megatron too; another flag took its place. */
        REPLACED
    }

    private static final Map<String, KnownFlag> TABLE = readTable();

    /** All of them by name. */
    public static Map<String, KnownFlag> table() {
        return TABLE;
    }

    private static Map<String, KnownFlag> readTable() {
        Map<String, KnownFlag> table = new LinkedHashMap<>();
        try (InputStream resource = KnownFlag.class.getResourceAsStream("known-flags.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).forEach(columns -> table.put(
                    columns[0],
                    new KnownFlag(columns[0], columns[1].charAt(0), Fate.valueOf(columns[2].toUpperCase(Locale.ROOT)), columns[3])));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return table;
    }

    /** Why the flag cannot be used. Not for ignored flags. */
    String refusal() {
        return fate == Fate.REPLACED ? name + " is no longer used: use " + text + " instead"
                : "Megatron's flag " + name + " is known but not supported by this version (" + text + ")";
    }
}
