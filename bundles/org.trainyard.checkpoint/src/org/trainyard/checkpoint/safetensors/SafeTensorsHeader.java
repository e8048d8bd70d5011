package org.trainyard.checkpoint.safetensors;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.Strictness;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trainyard.run.UserError;

/**
 * The JSON header of a safetensors file, read with suspicion: every rule of the format is checked, so that a file means
 * one thing only and nothing outside it is ever touched.
 */
record SafeTensorsHeader(Map<String, Entry> entries, Map<String, String> metadata) {
    static final int MAX_LENGTH = 100_000_000;
    static final String METADATA = "__metadata__";
    private static final int MAX_DIMENSIONS = 64;

    /** Where a tensor lies, relative to the end of the header. */
    record Entry(DType dtype, long[] shape, long begin, long end) {
    }

    /**
     * Reads a header.
     *
     * @param file     for messages
     * @param json     the header's bytes, length excluded
     * @param dataSize how many bytes follow the header
     */
    static SafeTensorsHeader parse(String file, byte[] json, long dataSize) {
        if (json.length == 0 || json[0] != '{') {
            throw new UserError(file + ": the header must begin with {");
        }
        Map<String, Entry> entries = new LinkedHashMap<>();
        Map<String, String> metadata = new LinkedHashMap<>();
        String tensor = null;
        try (JsonReader reader = new JsonReader(new StringReader(decode(json)))) {
            reader.setStrictness(Strictness.STRICT);
            reader.beginObject();
            boolean metadataSeen = false;
            while (reader.hasNext()) {
                tensor = reader.nextName();
                if (tensor.equals(METADATA)) {
                    if (metadataSeen) {
                        throw new Malformed("appears twice");
                    }
                    metadataSeen = true;
                    readMetadata(reader, metadata);
                } else if (entries.putIfAbsent(tensor, readEntry(reader)) != null) {
                    throw new Malformed("appears twice");
                }
            }
            reader.endObject();
            tensor = null;
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw new Malformed("something follows the header's object");
            }
        } catch (Malformed e) {
            throw new UserError(file + (tensor == null ? ": " : ": tensor " + shown(tensor) + ": ") + e.getMessage(), e);
        } catch (IOException | IllegalStateException | NumberFormatException e) {
            throw new UserError(file + ": the header is not the JSON of a safetensors file"
                    + (tensor == null ? "" : ", at tensor " + shown(tensor)) + ": " + firstLine(e), e);
        }
        checkLayout(file, entries, dataSize);
        return new SafeTensorsHeader(entries, metadata);
    }

    private static String decode(byte[] json) throws Malformed {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(json)).toString();
        } catch (CharacterCodingException e) {
            throw new Malformed("the header is not UTF-8");
        }
    }

    private static void readMetadata(JsonReader reader, Map<String, String> metadata) throws IOException, Malformed {
        reader.beginObject();
        while (reader.hasNext()) {
            String key = reader.nextName();
            if (reader.peek() != JsonToken.STRING) {
                throw new Malformed("the value of " + shown(key) + " must be a text");
            }
            if (metadata.putIfAbsent(key, reader.nextString()) != null) {
                throw new Malformed("the key " + shown(key) + " appears twice");
            }
        }
        reader.endObject();
    }

    private static Entry readEntry(JsonReader reader) throws IOException, Malformed {
        DType dtype = null;
        long[] shape = null;
        long[] offsets = null;
        reader.beginObject();
        while (reader.hasNext()) {
            String field = reader.nextName();
            boolean repeated;
            switch (field) {
                case "dtype" -> {
                    repeated = dtype != null;
                    String name = reader.nextString();
                    dtype = DType.find(name);
                    if (dtype == null) {
                        throw new Malformed("the dtype " + shown(name) + " is not known; known are " + Arrays.toString(DType.values()));
                    }
                }
                case "shape" -> {
                    repeated = shape != null;
                    shape = readNumbers(reader, "shape", MAX_DIMENSIONS);
                }
                case "data_offsets" -> {
                    repeated = offsets != null;
                    offsets = readNumbers(reader, "data_offsets", 2);
                }
                default -> throw new Malformed("the field " + shown(field) + " is not known");
            }
            if (repeated) {
                throw new Malformed(field + " appears twice");
            }
        }
        reader.endObject();
        if (dtype == null || shape == null || offsets == null || offsets.length != 2) {
            throw new Malformed("must have dtype, shape and data_offsets (two numbers)");
        }
        checkSize(dtype, shape, offsets);
        return new Entry(dtype, shape, offsets[0], offsets[1]);
    }

    private static void checkSize(DType dtype, long[] shape, long[] offsets) throws Malformed {
        long size;
        try {
            size = dtype.byteSize(shape);
        } catch (ArithmeticException e) {
            throw new Malformed("the shape " + Arrays.toString(shape) + " is larger than any file");
        }
        if (offsets[1] < offsets[0] || offsets[1] - offsets[0] != size) {
            throw new Malformed(dtype + " " + Arrays.toString(shape) + " takes " + size + " bytes, but data_offsets are "
                    + Arrays.toString(offsets));
        }
    }

    private static long[] readNumbers(JsonReader reader, String field, int most) throws IOException, Malformed {
        List<Long> numbers = new ArrayList<>();
        reader.beginArray();
        while (reader.hasNext()) {
            String text = reader.peek() == JsonToken.NUMBER ? reader.nextString() : "";
            if (!text.matches("0|[1-9][0-9]{0,17}")) {
                throw new Malformed(field + " must hold whole numbers that are not negative" + (text.isEmpty() ? "" : ", not " + text));
            }
            if (numbers.size() == most) {
                throw new Malformed(field + " has more than " + most + " numbers");
            }
            numbers.add(Long.parseLong(text));
        }
        reader.endArray();
        return numbers.stream().mapToLong(Long::longValue).toArray();
    }

    /** The tensors must fill the data exactly: no hole could hide something, no overlap mean two things. */
    private static void checkLayout(String file, Map<String, Entry> entries, long dataSize) {
        List<Map.Entry<String, Entry>> ordered = new ArrayList<>(entries.entrySet());
        ordered.sort(Comparator.comparingLong((Map.Entry<String, Entry> e) -> e.getValue().begin())
                .thenComparingLong(e -> e.getValue().end()));
        long at = 0;
        for (Map.Entry<String, Entry> next : ordered) {
            Entry entry = next.getValue();
            if (entry.begin() != at) {
                throw new UserError(file + ": tensor " + shown(next.getKey()) + " begins at offset " + entry.begin()
                        + ", but the tensor before it ends at " + at + (entry.begin() > at ? " (a hole)" : " (an overlap)"));
            }
            if (entry.end() > dataSize) {
                throw new UserError(file + ": tensor " + shown(next.getKey()) + " ends at offset " + entry.end()
                        + ", but the file has only " + dataSize + " bytes of data; it was cut short");
            }
            at = entry.end();
        }
        if (at != dataSize) {
            throw new UserError(file + ": the tensors end at offset " + at + ", but the file has " + dataSize
                    + " bytes of data; what follows belongs to no tensor");
        }
    }

    /** A name as it may appear in a message: short and printable, whatever the file says. */
    static String shown(String name) {
        String printable = name.replaceAll("\\p{Cntrl}", "?");
        return printable.length() <= 120 ? printable : printable.substring(0, 120) + "…";
    }

    private static String firstLine(Exception e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage().lines().findFirst().orElse("");
    }

    /** A rule of the format is broken. */
    private static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        Malformed(String message) {
            super(message);
        }
    }
}
