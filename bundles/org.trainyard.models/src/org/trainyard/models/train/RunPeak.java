package org.trainyard.models.train;

import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import org.trainyard.engine.estimate.Throughput;

/**
 * The peak that the MFU of a run is a part of. A step that is faster than a measured peak shows that the machine was busy when it was measured: it is then
 * measured again. Not thread-safe.
 */
public final class RunPeak {
    private final DoubleSupplier again;
    private double teraflops;
    private long next;
    private boolean told;
    private String complaint;

    private RunPeak(double teraflops, DoubleSupplier again) {
        this.teraflops = teraflops;
        this.again = again;
    }

    /** A peak that the user gives. */
    public static RunPeak given(double teraflops) { return new RunPeak(teraflops, null); }

    /** @param again measures once more */
    public static RunPeak measured(double teraflops, DoubleSupplier again) { return new RunPeak(teraflops, again); }

    /** The part of the peak that a step reached; above 1 if the peak is still too low. */
    public double mfu(double reached, long iteration) {
        if (reached > teraflops && again != null && iteration >= next) {
            teraflops = Math.max(teraflops, again.getAsDouble());
            next = 2 * iteration; // a machine that stays busy is not asked at every step
        }
        if (reached > teraflops && !told) {
            told = true;
            complaint = String.format(Locale.ROOT, "MFU is above 100%%: iteration %d reached %.4g TFLOP/s, but the peak %s %.4g; %s", iteration, reached,
                again == null ? "given by --peak-tflops is" : "was measured on a busy machine as", teraflops,
                again == null ? "give what one device can reach in this precision" : "give the machine's own by --peak-tflops");
        }
        return Throughput.mfu(reached, teraflops);
    }

    /** What is to be told, once, of a peak that is too low. */
    public Optional<String> complaint() {
        Optional<String> now = Optional.ofNullable(complaint);
        complaint = null;
        return now;
    }
}
