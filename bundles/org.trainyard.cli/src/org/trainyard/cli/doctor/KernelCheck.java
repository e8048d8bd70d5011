package org.trainyard.cli.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.trainyard.engine.kernel.AdamWKernel;
import org.trainyard.engine.kernel.AttentionKernel;
import org.trainyard.engine.kernel.BatchMatmulKernel;
import org.trainyard.engine.kernel.BiasGeluKernel;
import org.trainyard.engine.kernel.Kernel;
import org.trainyard.engine.kernel.Kernels;
import org.trainyard.engine.kernel.LinearCrossEntropyKernel;
import org.trainyard.engine.kernel.MatmulKernel;
import org.trainyard.engine.kernel.ReduceKernel;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;

/** Which implementation serves each fused operation. */
final class KernelCheck implements Check {
    private static final List<Class<? extends Kernel>> KINDS = List.of(MatmulKernel.class, BatchMatmulKernel.class, AttentionKernel.class, LinearCrossEntropyKernel.class,
        BiasGeluKernel.class, AdamWKernel.class, ReduceKernel.class);

    @Override
    public String title() {
        return "Kernels";
    }

    @Override
    public void run(DoctorSettings settings, Consumer<Finding> findings) {
        List<String> lines = new ArrayList<>();
        boolean onlyPlain = true;
        for (Class<? extends Kernel> type : KINDS) {
            if (Kernels.ranked(type, Device.CPU, DType.FLOAT32).isEmpty()) {
                continue;
            }
            Kernel single = Kernels.best(type, Device.CPU, DType.FLOAT32);
            Kernel half = Kernels.best(type, Device.CPU, DType.BFLOAT16);
            onlyPlain &= single.rank() <= 0 && half.rank() <= 0;
            String name = type.getSimpleName().replace("Kernel", "");
            lines.add(name + ": " + (single == half ? single.id() : single.id() + " (fp32), " + half.id() + " (bf16)"));
        }
        String value = String.join("; ", lines);
        findings.accept(onlyPlain
            ? Finding.warn("kernels", "Kernels", value, "only the plain kernels are there: is the plug-in org.trainyard.kernels installed?")
            : Finding.ok("kernels", "Kernels", value));
    }
}
