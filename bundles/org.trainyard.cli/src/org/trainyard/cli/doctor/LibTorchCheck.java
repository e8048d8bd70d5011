package org.trainyard.cli.doctor;

import java.util.List;
import java.util.function.Consumer;
import org.trainyard.cli.Units;
import org.trainyard.engine.tensor.LibTorch;
import org.trainyard.run.UserError;

/** Which libtorch is loaded, and whether it has every C symbol that the engine asks for. */
final class LibTorchCheck implements Check {
    /** The symbol that the engine itself tells a CUDA build by. */
    private static final String CUDA_MARK = "aoti_torch_cuda_addmm_out";

    @Override
    public String title() {
        return "libtorch";
    }

    @Override
    public boolean needsLibTorch() {
        return false; // it is the one that finds out
    }

    @Override
    public void run(DoctorSettings settings, Consumer<Finding> findings) {
        long start = System.nanoTime();
        String version;
        try {
            version = LibTorch.version();
        } catch (UserError | LinkageError e) {
            findings.accept(Finding.fail("libtorch", "libtorch", "cannot be used: " + DoctorCommand.reason(e),
                "name the torch/lib folder of a PyTorch 2.13 by --libtorch, or reinstall Trainyard; what needs it was not looked at"));
            return;
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        String value = version + (LibTorch.bundled() ? ", bundled, in " : ", external, in ") + LibTorch.folder() + ", loaded in " + Units.duration(seconds);
        findings.accept(Finding.ok("libtorch", "libtorch", value).with("version", version).with("bundled", LibTorch.bundled())
            .with("folder", LibTorch.folder().toString()));
        findings.accept(symbols("cpu"));
        if (hasCuda()) {
            findings.accept(symbols("cuda"));
        }
    }

    /** Whether the loaded build has CUDA, with or without a device. */
    static boolean hasCuda() {
        return !LibTorch.missingSymbols("cuda").contains(CUDA_MARK);
    }

    private static Finding symbols(String device) {
        List<String> missing = LibTorch.missingSymbols(device);
        String id = "symbols_" + device;
        String title = "C symbols, " + device;
        return missing.isEmpty() ? Finding.ok(id, title, "all that the engine asks for are there")
            : Finding.fail(id, title, missing.size() + " missing: " + String.join(" ", missing), "use libtorch 2.13 or newer, or the bundled one").with("missing",
                missing);
    }
}
