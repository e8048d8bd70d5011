package org.trainyard.cli.doctor;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a check found. Immutable.
 *
 * @param id stable name for machines
 * @param title what was looked at
 * @param level how it is
 * @param value what was found, in one line
 * @param advice what to do about it; null when there is nothing to do
 * @param numbers measured values by name, with the unit in the name
 */
public record Finding(String id, String title, Level level, String value, String advice, Map<String, Object> numbers) {
    /** How good or bad a finding is. */
    public enum Level {
        OK,
        /** Something works less well than it could, or only a part of the product is affected. */
        WARN,
        /** Training cannot work. */
        FAIL
    }

    static Finding ok(String id, String title, String value) {
        return new Finding(id, title, Level.OK, value, null, Map.of());
    }

    static Finding warn(String id, String title, String value, String advice) {
        return new Finding(id, title, Level.WARN, value, advice, Map.of());
    }

    static Finding fail(String id, String title, String value, String advice) {
        return new Finding(id, title, Level.FAIL, value, advice, Map.of());
    }

    Finding with(String name, Object number) {
        Map<String, Object> more = new LinkedHashMap<>(numbers);
        more.put(name, number);
        return new Finding(id, title, level, value, advice, more);
    }
}
