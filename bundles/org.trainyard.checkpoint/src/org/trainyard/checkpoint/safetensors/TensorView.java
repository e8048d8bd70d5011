package org.trainyard.checkpoint.safetensors;

import java.lang.foreign.MemorySegment;

/**
 * A tensor in an open file.
 *
 * @param data its bytes, read only, mapped from the file: valid until the file is closed. Aligned to the element in
 *             files of this writer, but files of others may not be: read with unaligned layouts
 */
public record TensorView(String name, DType dtype, long[] shape, MemorySegment data) {
}
