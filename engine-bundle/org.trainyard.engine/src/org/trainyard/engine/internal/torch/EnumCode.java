package org.trainyard.engine.internal.torch;

/** Something that stands for a libtorch enumeration value, like a scalar type. */
public interface EnumCode {
    int code();
}
