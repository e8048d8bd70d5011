package org.trainyard.engine.estimate;

/** Speed of training steps. Formulas: megatron-formats.md §6.2. Units are in the names. */
public final class Throughput {
    private Throughput() {}

    /** TFLOP/s a device, as {@code --log-throughput} prints it. */
    public static double teraflopsPerDevice(double flops, double seconds, int devices) { return flops / (seconds * 1e12 * devices); }

    public static double tokensPerSecond(long batch, long sequence, double seconds) { return (double) batch * sequence / seconds; }

    /** Model FLOPs utilisation: the part of the peak that is used, 0 to 1. */
    public static double mfu(double teraflopsPerDevice, double peakTeraflops) { return teraflopsPerDevice / peakTeraflops; }
}
