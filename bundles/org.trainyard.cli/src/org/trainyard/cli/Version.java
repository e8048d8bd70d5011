package org.trainyard.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.jar.Manifest;

/** Which Trainyard this is. */
public final class Version {
    private Version() {
    }

    /** Like {@code trainyard 0.1.0.202609241200 (Java 25.0.3)}. */
    public static String line() {
        return "trainyard " + number() + " (Java " + Runtime.version().toString().replaceAll("\\+.*", "") + ")";
    }

    /** The version of this bundle. */
    public static String number() {
        String inFramework = fromFramework();
        return inFramework != null ? inFramework : fromManifest();
    }

    private static String fromFramework() {
        try {
            var bundle = org.osgi.framework.FrameworkUtil.getBundle(Version.class);
            return bundle == null ? null : bundle.getVersion().toString();
        } catch (NoClassDefFoundError e) {
            return null; // outside OSGi
        }
    }

    private static String fromManifest() {
        try (InputStream in = Version.class.getResourceAsStream("/META-INF/MANIFEST.MF")) {
            String version = in == null ? null : new Manifest(in).getMainAttributes().getValue("Bundle-Version");
            return version == null ? "unknown" : version;
        } catch (IOException e) {
            return "unknown";
        }
    }
}
