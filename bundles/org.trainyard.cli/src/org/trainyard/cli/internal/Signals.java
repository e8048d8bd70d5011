package org.trainyard.cli.internal;

import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.util.List;
import org.trainyard.cli.StopSignal;

/**
 * Turns SIGINT and SIGTERM into a {@link StopSignal}; a second SIGINT ends the process at once. The JDK's only way to handle signals is
 * {@code sun.misc.Signal}, which is reached by reflection because OSGi class loaders do not see that package.
 */
final class Signals {
    private Signals() {
    }

    static void install(StopSignal stop, PrintStream err) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal", true, ClassLoader.getPlatformClassLoader());
            Class<?> handler = Class.forName("sun.misc.SignalHandler", true, ClassLoader.getPlatformClassLoader());
            for (String name : List.of("INT", "TERM")) {
                Object proxy = Proxy.newProxyInstance(ClassLoader.getPlatformClassLoader(), new Class<?>[] {handler}, (self, method, arguments) -> {
                    return switch (method.getName()) {
                        case "handle" -> {
                            raised("SIG" + name, stop, err);
                            yield null;
                        }
                        case "equals" -> self == arguments[0];
                        case "hashCode" -> System.identityHashCode(self);
                        default -> "signal handler for " + name;
                    };
                });
                signal.getMethod("handle", signal, handler).invoke(null, signal.getConstructor(String.class).newInstance(name), proxy);
            }
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            // a runtime without that class, or a JVM started with -Xrs: then a signal ends the process as it always did
            System.getLogger(Signals.class.getName()).log(System.Logger.Level.DEBUG, "no signal handling", e);
        }
    }

    private static void raised(String name, StopSignal stop, PrintStream err) {
        if (stop.requested() && name.equals("SIGINT")) {
            Runtime.getRuntime().halt(130);
        }
        if (!stop.requested()) {
            err.println("trainyard: " + name + ": ending in order; interrupt again to end at once");
        }
        stop.request(name);
    }
}
