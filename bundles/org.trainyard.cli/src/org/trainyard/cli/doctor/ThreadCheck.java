package org.trainyard.cli.doctor;

import java.util.function.Consumer;
import org.trainyard.engine.tensor.LibTorch;

/** Compute threads and the settings of the thread pools under libtorch. */
final class ThreadCheck implements Check {

    @Override
    public String title() {
        return "Threads";
    }

    @Override
    public void run(DoctorSettings settings, Consumer<Finding> findings) {
        int threads = LibTorch.threads();
        int processors = Runtime.getRuntime().availableProcessors();
        String value = threads + " for " + processors + (processors == 1 ? " processor" : " processors");
        findings.accept((threads <= processors ? Finding.ok("threads", "Threads", value)
            : Finding.warn("threads", "Threads", value, "more threads than processors slow each other down: give --threads " + processors))
            .with("threads", threads));
        String policy = NativeEnvironment.get("OMP_WAIT_POLICY");
        findings.accept("PASSIVE".equalsIgnoreCase(policy) ? Finding.ok("omp_wait_policy", "OMP_WAIT_POLICY", policy)
            : Finding.warn("omp_wait_policy", "OMP_WAIT_POLICY", String.valueOf(policy),
                "OpenMP's waiting threads take the processors from the BLAS threads: unset OMP_WAIT_POLICY in your shell, Trainyard sets PASSIVE"));
        String core = System.getenv("OPENBLAS_CORETYPE");
        if (core != null && !core.isBlank()) {
            findings.accept(Finding.warn("openblas_coretype", "OPENBLAS_CORETYPE", core,
                "OpenBLAS is held to the kernels of that processor, which may halve fp32 speed: unset it unless you know why it is set"));
        }
    }
}
