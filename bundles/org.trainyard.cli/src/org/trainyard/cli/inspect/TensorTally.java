package org.trainyard.cli.inspect;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.trainyard.checkpoint.safetensors.DType;
import org.trainyard.cli.Units;

/** Counts tensors by type. Not thread-safe. */
final class TensorTally {
    private final Map<String, Long> elementsByType = new TreeMap<>();
    private int tensors;
    private long elements;
    private long bytes;

    void add(DType type, long[] shape) {
        long n = Arrays.stream(shape).reduce(1, Math::multiplyExact);
        tensors++;
        elements += n;
        bytes += n * type.bytes();
        elementsByType.merge(type.name(), n, Long::sum);
    }

    /** Like {@code 148 tensors, 124,439,808 elements (F32), 474.7 MiB}. */
    String words() {
        String types = elementsByType.size() == 1 ? elementsByType.keySet().iterator().next()
            : elementsByType.entrySet().stream().map(e -> Units.count(e.getValue()) + " " + e.getKey()).collect(Collectors.joining(", "));
        return tensors + (tensors == 1 ? " tensor, " : " tensors, ") + Units.count(elements) + " elements" + (types.isEmpty() ? "" : " (" + types + ")") + ", "
            + Units.bytes(bytes);
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("tensors", tensors);
        json.put("elements", elements);
        json.put("bytes", bytes);
        json.put("elements_by_type", elementsByType);
        return json;
    }

    /** One tensor in words. */
    static String line(String name, DType type, long[] shape) {
        return String.format("%-64s %-5s %s", name, type, Arrays.toString(shape).replace(" ", ""));
    }
}
