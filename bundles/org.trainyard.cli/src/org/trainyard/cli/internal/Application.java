package org.trainyard.cli.internal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.trainyard.cli.CommandContext;
import org.trainyard.cli.CommandLine;
import org.trainyard.cli.StopSignal;
import org.trainyard.cli.Terminal;
import org.trainyard.launch.LauncherWatch;

/** The headless application: hands the process's arguments, streams and signals to {@link CommandLine}. */
public final class Application implements IApplication {
    private static final String LOG_FORMAT = "java.util.logging.SimpleFormatter.format";

    private final StopSignal stop = new StopSignal();

    @Override
    public Object start(IApplicationContext applicationContext) {
        if (System.getProperty(LOG_FORMAT) == null) {
            System.setProperty(LOG_FORMAT, "trainyard: %4$s: %5$s%n"); // one line a message, like all else that goes to stderr
        }
        Signals.install(stop, System.err);
        LauncherWatch.begin(System.getenv());
        String[] words = (String[]) applicationContext.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        applicationContext.applicationRunning();
        StandardOutput output = new StandardOutput(new FileOutputStream(FileDescriptor.out));
        CommandContext context = new CommandContext(output.printer(System.out.charset()), System.err, Path.of(""), installDirectory(), Terminal.ofProcess(), stop);
        return output.exitCode(new CommandLine(context).run(List.of(words)), System.err);
    }

    @Override
    public void stop() {
        stop.request("the framework");
    }

    /** The start script names it; a product unpacked elsewhere tells by its own location. */
    private static Path installDirectory() {
        String given = System.getProperty("trainyard.home", System.getenv("TRAINYARD_HOME"));
        if (given != null && !given.isBlank()) {
            return Path.of(given).toAbsolutePath().normalize();
        }
        String area = System.getProperty("osgi.install.area");
        try {
            return area == null ? null : Path.of(URI.create(area.replace(" ", "%20"))).normalize();
        } catch (IllegalArgumentException | java.nio.file.FileSystemNotFoundException e) {
            return null;
        }
    }
}
