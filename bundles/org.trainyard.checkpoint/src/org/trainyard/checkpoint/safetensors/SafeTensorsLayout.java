package org.trainyard.checkpoint.safetensors;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The plan of a safetensors file: its header and the order of the tensors behind it, as the reference implementation
 * lays them out (wide elements first, then by name; the header padded with spaces to a multiple of 8).
 *
 * @param prefix  the length field and the header
 * @param tensors in file order, without gaps
 */
public record SafeTensorsLayout(byte[] prefix, List<TensorSource> tensors) {
    private static final int ALIGNMENT = 8;

    /** Plans a file. */
    public static SafeTensorsLayout of(List<? extends TensorSource> sources, Map<String, String> metadata) {
        List<TensorSource> tensors = new ArrayList<>(sources);
        tensors.sort(Comparator.comparing(TensorSource::dtype).reversed().thenComparing(TensorSource::name));
        Set<String> names = new HashSet<>();
        for (TensorSource tensor : tensors) {
            if (!names.add(tensor.name()) || tensor.name().equals(SafeTensorsHeader.METADATA)) {
                throw new IllegalArgumentException("tensor name twice or reserved: " + tensor.name());
            }
        }
        byte[] header = header(tensors, metadata).getBytes(StandardCharsets.UTF_8);
        int padded = (header.length + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
        if (padded > SafeTensorsHeader.MAX_LENGTH) {
            throw new IllegalArgumentException("too many tensors for one file: the header would take " + padded + " bytes");
        }
        byte[] prefix = new byte[8 + padded];
        java.util.Arrays.fill(prefix, (byte) ' ');
        ByteBuffer.wrap(prefix).order(ByteOrder.LITTLE_ENDIAN).putLong(padded).put(header);
        return new SafeTensorsLayout(prefix, tensors);
    }

    /** The size of the file in bytes. */
    public long byteSize() {
        return prefix.length + tensors.stream().mapToLong(TensorSource::byteSize).sum();
    }

    private static String header(List<TensorSource> tensors, Map<String, String> metadata) {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setHtmlSafe(false);
            json.beginObject();
            if (!metadata.isEmpty()) {
                json.name(SafeTensorsHeader.METADATA).beginObject();
                for (Map.Entry<String, String> entry : metadata.entrySet()) {
                    json.name(entry.getKey()).value(entry.getValue());
                }
                json.endObject();
            }
            long at = 0;
            for (TensorSource tensor : tensors) {
                json.name(tensor.name()).beginObject().name("dtype").value(tensor.dtype().name());
                json.name("shape").beginArray();
                for (long dimension : tensor.shape()) {
                    json.value(dimension);
                }
                json.endArray().name("data_offsets").beginArray().value(at).value(at + tensor.byteSize()).endArray().endObject();
                at += tensor.byteSize();
            }
            json.endObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
