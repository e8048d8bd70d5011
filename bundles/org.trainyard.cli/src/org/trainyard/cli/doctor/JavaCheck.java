package org.trainyard.cli.doctor;

import java.util.function.Consumer;
import org.trainyard.cli.Units;
import org.trainyard.cli.Version;

/** The Java that runs this, and the switches it was started with. */
final class JavaCheck implements Check {
    private static final int NEEDED = 25;

    @Override
    public String title() {
        return "Java";
    }

    @Override
    public boolean needsLibTorch() {
        return false;
    }

    @Override
    public void run(DoctorSettings settings, Consumer<Finding> findings) {
        findings.accept(Finding.ok("trainyard", "Trainyard", Version.number()));
        String value = Runtime.version() + ", " + System.getProperty("java.vendor") + ", " + System.getProperty("java.home") + ", heap up to "
            + Units.bytes(Runtime.getRuntime().maxMemory());
        int feature = Runtime.version().feature();
        findings.accept((feature >= NEEDED ? Finding.ok("java", "Java", value)
            : Finding.fail("java", "Java", value, "install a JDK " + NEEDED + " or newer and let JAVA_HOME name it"))
            .with("feature_version", feature).with("max_heap_bytes", Runtime.getRuntime().maxMemory()));
        if (!JavaCheck.class.getModule().isNativeAccessEnabled()) {
            findings.accept(Finding.warn("native_access", "Native access", "not enabled for this code",
                "start Java with --enable-native-access=ALL-UNNAMED, as the start script does; a later Java will refuse to load libtorch"));
        }
        if (ModuleLayer.boot().findModule("jdk.incubator.vector").isEmpty()) {
            findings.accept(Finding.warn("vector_api", "Vector API", "not switched on",
                "start Java with --add-modules=jdk.incubator.vector, as the start script does; kernels written with it stay off"));
        }
    }
}
