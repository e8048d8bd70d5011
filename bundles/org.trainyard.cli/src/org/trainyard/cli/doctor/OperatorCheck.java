package org.trainyard.cli.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.LibTorch;
import org.trainyard.engine.tensor.Scope;

/** Runs every ATen operator that the engine uses once, on a tiny tensor, on the CPU and on the first CUDA device if there is one. */
final class OperatorCheck implements Check {

    @Override
    public String title() {
        return "Operators";
    }

    @Override
    public void run(DoctorSettings settings, Consumer<Finding> findings) {
        findings.accept(probe(Device.CPU));
        if (LibTorch.cudaDevices() > 0) {
            findings.accept(probe(Device.cuda(0)));
        }
    }

    private static Finding probe(Device device) {
        Map<String, OperatorProbes.Probe> probes = OperatorProbes.on(device);
        List<String> failed = new ArrayList<>();
        probes.forEach((name, probe) -> {
            try (Scope _ = Scope.open()) {
                probe.run();
            } catch (RuntimeException e) {
                failed.add(name + " (" + String.valueOf(e.getMessage()).lines().findFirst().orElse("") + ")");
            }
        });
        String id = "operators_" + device.type().name().toLowerCase(java.util.Locale.ROOT);
        String title = "Operators, " + device;
        return (failed.isEmpty() ? Finding.ok(id, title, "all " + probes.size() + " that the engine uses run")
            : Finding.fail(id, title, failed.size() + " of " + probes.size() + " do not run: " + String.join("; ", failed),
                "use libtorch 2.13 or newer, or the bundled one")).with("probed", probes.size()).with("failed", failed.size());
    }
}
