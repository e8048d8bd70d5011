package org.trainyard.engine.kernel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;

/**
 * Chooses the implementation of a fused operation: the supporting {@link Kernel} of highest rank. Thread-safe. The system property
 * {@value #PLAIN_ONLY} set to {@code true} leaves only the plain ones, to find out whether a kernel is to blame.
 */
public final class Kernels {
    public static final String PLAIN_ONLY = "trainyard.plainKernels";

    private record Case(Class<?> type, Device.Type device, DType dtype) {}

    private static final List<Kernel> ALL = new CopyOnWriteArrayList<>(PlainKernels.all());
    private static final ConcurrentHashMap<Case, List<? extends Kernel>> RANKED = new ConcurrentHashMap<>();

    static {
        try {
            KernelExtensions.load().forEach(ALL::add);
        } catch (NoClassDefFoundError e) {
            // Eclipse's runtime is not there: whoever embeds the engine so registers kernels by hand.
            System.getLogger(Kernels.class.getName()).log(System.Logger.Level.DEBUG, "no kernels from plug-ins", e);
        }
    }

    private static volatile boolean plainOnly = Boolean.getBoolean(PLAIN_ONLY);

    private Kernels() {}

    /** Leaves only the plain kernels, or lets all serve again: to compare numbers with a reference to the last digit, or to find a culprit. */
    public static void plainOnly(boolean on) {
        plainOnly = on;
        RANKED.clear();
    }

    /** Adds a kernel by hand, as tests and embedders without OSGi do. */
    public static void register(Kernel kernel) {
        ALL.add(kernel);
        RANKED.clear();
    }

    /** The best kernel of an interface for a case. The plain one supports everything, so there is always one. */
    public static <K extends Kernel> K best(Class<K> type, Device device, DType dtype) {
        return ranked(type, device, dtype).getFirst();
    }

    /** All kernels of an interface that support a case, best first. */
    @SuppressWarnings("unchecked")
    public static <K extends Kernel> List<K> ranked(Class<K> type, Device device, DType dtype) {
        return (List<K>) RANKED.computeIfAbsent(new Case(type, device.type(), dtype), _ -> rank(type, device, dtype));
    }

    private static <K extends Kernel> List<K> rank(Class<K> type, Device device, DType dtype) {
        List<K> found = new ArrayList<>();
        for (Kernel k : ALL) if (type.isInstance(k) && (k.rank() == 0 || !plainOnly) && k.supports(device, dtype)) found.add(type.cast(k));
        found.sort(Comparator.comparingInt(Kernel::rank).reversed().thenComparing(Kernel::id));
        return List.copyOf(found);
    }
}
