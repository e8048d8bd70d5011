package org.trainyard.cli.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What the workbench needs: a display, GTK and fonts. Training needs none of it, so nothing here is a failure. */
final class DisplayCheck implements Check {
    private static final List<String> LIBRARIES = List.of("libgtk-3.so.0", "libXtst.so.6", "libfontconfig.so.1");
    private static final List<String> FOLDERS = List.of("/usr/lib/x86_64-linux-gnu", "/lib/x86_64-linux-gnu", "/usr/lib64", "/lib64", "/usr/lib",
        "/usr/local/lib");
    private static final String DEBIAN = "apt-get install -y libgtk-3-0 libxtst6 fontconfig fonts-dejavu-core";
    private static final String FEDORA = "dnf install -y gtk3 libXtst fontconfig dejavu-sans-fonts";

    @Override
    public String title() {
        return "Display";
    }

    @Override
    public boolean needsLibTorch() {
        return false;
    }

    @Override
    public void run(DoctorSettings settings, Consumer<Finding> findings) throws IOException {
        String display = System.getenv("DISPLAY");
        String wayland = System.getenv("WAYLAND_DISPLAY");
        if (display != null && !display.isBlank() || wayland != null && !wayland.isBlank()) {
            findings.accept(Finding.ok("display", "Display", display != null && !display.isBlank() ? "DISPLAY=" + display : "WAYLAND_DISPLAY=" + wayland));
        } else {
            findings.accept(Finding.warn("display", "Display", "neither DISPLAY nor WAYLAND_DISPLAY is set",
                "only the workbench needs one: log in with ssh -X, or run it under xvfb-run; training goes without"));
        }
        List<String> missing = new ArrayList<>();
        for (String library : LIBRARIES) {
            if (!isInstalled(library)) {
                missing.add(library);
            }
        }
        if (!hasFonts()) {
            missing.add("fonts");
        }
        findings.accept(missing.isEmpty() ? Finding.ok("window_libraries", "Window libraries", "GTK 3, Xtst and fonts are installed")
            : Finding.warn("window_libraries", "Window libraries", "missing: " + String.join(", ", missing), "for the workbench: " + installCommand())
                .with("missing", missing));
    }

    private static boolean isInstalled(String library) {
        String more = System.getenv("LD_LIBRARY_PATH");
        Stream<String> folders = Stream.concat(FOLDERS.stream(), more == null ? Stream.empty() : Stream.of(more.split(":")).filter(f -> !f.isEmpty()));
        return folders.anyMatch(folder -> Files.exists(Path.of(folder, library)));
    }

    private static boolean hasFonts() throws IOException {
        for (Path folder : List.of(Path.of("/usr/share/fonts"), Path.of("/usr/local/share/fonts"),
            Path.of(System.getProperty("user.home"), ".fonts"), Path.of(System.getProperty("user.home"), ".local/share/fonts"))) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.find(folder, 6, (f, a) -> a.isRegularFile() && f.toString().matches("(?i).*\\.(ttf|otf|ttc|pfb)"))) {
                    if (files.findAny().isPresent()) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static String installCommand() throws IOException {
        Path release = Path.of("/etc/os-release");
        boolean rpm = Files.isReadable(release) && Files.readString(release).matches("(?s).*\\nID(_LIKE)?=.*(fedora|rhel).*");
        return rpm ? FEDORA : DEBIAN;
    }
}
