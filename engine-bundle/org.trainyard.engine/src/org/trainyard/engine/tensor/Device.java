package org.trainyard.engine.tensor;

import org.trainyard.run.UserError;

/** Where a tensor's memory lies: the CPU, or CUDA device {@code index}. Immutable. */
public record Device(Type type, int index) {

    /** Kinds of device, with libtorch's {@code c10::DeviceType} codes. */
    public enum Type {
        CPU(0), CUDA(1);

        private final int code;

        Type(int code) { this.code = code; }

        public int code() { return code; }
    }

    public static final Device CPU = new Device(Type.CPU, 0);

    public static Device cuda(int index) { return new Device(Type.CUDA, index); }

    public boolean isCpu() { return type == Type.CPU; }

    /**
     * Parses {@code cpu}, {@code cuda} or {@code cuda:n}, as given to {@code --device}.
     *
     * @throws UserError if the text is none of these
     */
    public static Device parse(String text) {
        if (text.equals("cpu")) return CPU;
        if (text.equals("cuda")) return cuda(0);
        if (text.matches("cuda:\\d{1,3}")) return cuda(Integer.parseInt(text.substring(5)));
        throw new UserError("--device " + text + ": expected cpu, cuda or cuda:N");
    }

    @Override public String toString() { return isCpu() ? "cpu" : "cuda:" + index; }
}
