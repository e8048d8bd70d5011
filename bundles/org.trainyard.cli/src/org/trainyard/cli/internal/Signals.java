package org.trainyard.cli.internal;

import java.io.PrintStream;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trainyard.cli.StopSignal;

/**
 * Turns SIGINT and SIGTERM into a {@link StopSignal}; a second SIGINT ends the process at once. The JDK's only way to handle signals is
 * {@code sun.misc.Signal}, which is reached by reflection because OSGi class loaders do not see that package.
 */
final class Signals implements AutoCloseable {
    private static final int KILLED_BY_SIGINT = 130;

    private final StopSignal stop;
    private final PrintStream err;
    private final Map<Object, Object> previous = new LinkedHashMap<>();
    private Method handle;

    private Signals(StopSignal stop, PrintStream err) {
        this.stop = stop;
        this.err = err;
    }

    /** Handles the signals of this process until closed. Where the JVM does not let it, signals end the process as they always did. */
    static Signals install(StopSignal stop, PrintStream err) {
        Signals signals = new Signals(stop, err);
        try {
            signals.install();
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            System.getLogger(Signals.class.getName()).log(System.Logger.Level.DEBUG, "no signal handling", e);
        }
        return signals;
    }

    private void install() throws ReflectiveOperationException {
        ClassLoader platform = ClassLoader.getPlatformClassLoader();
        Class<?> signal = Class.forName("sun.misc.Signal", true, platform);
        Class<?> handler = Class.forName("sun.misc.SignalHandler", true, platform);
        handle = signal.getMethod("handle", signal, handler);
        for (String name : List.of("INT", "TERM")) {
            Object proxy = Proxy.newProxyInstance(platform, new Class<?>[] {handler}, (self, method, arguments) -> switch (method.getName()) {
                case "handle" -> {
                    raised("SIG" + name);
                    yield null;
                }
                case "equals" -> self == arguments[0];
                case "hashCode" -> System.identityHashCode(self);
                default -> "signal handler for " + name;
            });
            Object number = signal.getConstructor(String.class).newInstance(name);
            previous.put(number, handle.invoke(null, number, proxy));
        }
    }

    private void raised(String name) {
        if (!stop.requested()) {
            err.println("trainyard: " + name + ": ending in order; interrupt again to end at once");
        } else if (name.equals("SIGINT")) {
            Runtime.getRuntime().halt(KILLED_BY_SIGINT);
        }
        stop.request(name);
    }

    /** Gives the signals back to whoever handled them before. */
    @Override
    public void close() {
        previous.forEach((number, handler) -> {
            try {
                handle.invoke(null, number, handler);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        });
        previous.clear();
    }
}
