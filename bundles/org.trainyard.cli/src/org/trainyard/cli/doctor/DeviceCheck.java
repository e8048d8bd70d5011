package org.trainyard.cli.doctor;

import java.util.function.Consumer;
import org.trainyard.engine.tensor.LibTorch;

/** The devices that {@code --device} may name. */
final class DeviceCheck implements Check {

    @Override
    public String title() {
        return "Devices";
    }

    @Override
    public void run(DoctorSettings settings, Consumer<Finding> findings) {
        int cuda = LibTorch.cudaDevices();
        StringBuilder devices = new StringBuilder("cpu");
        for (int i = 0; i < cuda; i++) {
            devices.append(", cuda:").append(i);
        }
        if (cuda == 0 && LibTorchCheck.hasCuda()) {
            findings.accept(Finding.warn("devices", "Devices", devices + "; this libtorch has CUDA but no device can be used",
                "see that nvidia-smi lists a device and that its driver is new enough for this CUDA").with("cuda_devices", 0));
        } else {
            String why = cuda > 0 ? "" : "; this libtorch has no CUDA (--libtorch names a build that has)";
            findings.accept(Finding.ok("devices", "Devices", devices + why).with("cuda_devices", cuda));
        }
    }
}
