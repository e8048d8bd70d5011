package org.trainyard.checkpoint;

import java.util.Arrays;
import org.trainyard.checkpoint.safetensors.TensorSource;

/**
 * A tensor to be saved, or the part of one that a rank holds.
 *
 * @param group       namespace, such as {@code model} or {@code optimizer}; also names the files
 * @param source      the bytes and shape of this piece; its name is that of the whole tensor
 * @param globalShape the shape of the whole tensor
 * @param offset      where the piece begins in it, per dimension
 */
record TensorPiece(String group, TensorSource source, long[] globalShape, long[] offset) {
    static TensorPiece whole(String group, TensorSource source) {
        return new TensorPiece(group, source, source.shape(), new long[source.shape().length]);
    }

    TensorPiece {
        long[] shape = source.shape();
        if (globalShape.length != shape.length || offset.length != shape.length) {
            throw new IllegalArgumentException("piece of " + source.name() + ": shape, global shape and offset differ in rank");
        }
        for (int dim = 0; dim < shape.length; dim++) {
            if (offset[dim] < 0 || offset[dim] + shape[dim] > globalShape[dim]) {
                throw new IllegalArgumentException("piece of " + source.name() + " at " + Arrays.toString(offset) + " of shape "
                        + Arrays.toString(shape) + " lies outside " + Arrays.toString(globalShape));
            }
        }
    }

    /** The name inside the file: the tensor's own, and for a part also where it begins, for parts share a name. */
    String key() {
        if (Arrays.equals(source.shape(), globalShape)) {
            return source.name();
        }
        StringBuilder key = new StringBuilder(source.name()).append('@');
        for (int dim = 0; dim < offset.length; dim++) {
            key.append(dim == 0 ? "" : ",").append(offset[dim]);
        }
        return key.toString();
    }

    TensorPiece over(TensorSource other) {
        return new TensorPiece(group, other, globalShape, offset);
    }
}
