package org.trainyard.architecture.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.eclipse.osgi.util.ManifestElement;

/** One of Trainyard's bundles as the framework sees it: its manifest, and what its class files refer to. */
record ScannedBundle(String name, List<ScannedClass> classes, List<String> exports, List<String> requires) {

    /** Every installed bundle of Trainyard but the tests and fragments. */
    static List<ScannedBundle> all() {
        return Arrays.stream(FrameworkUtil.getBundle(ScannedBundle.class).getBundleContext().getBundles())
            .filter(b -> b.getSymbolicName().startsWith("org.trainyard.") && !b.getSymbolicName().endsWith(".tests"))
            .filter(b -> b.getHeaders().get(Constants.FRAGMENT_HOST) == null)
            .map(ScannedBundle::scan)
            .toList();
    }

    private static ScannedBundle scan(Bundle bundle) {
        var found = bundle.findEntries("/", "*.class", true);
        List<ScannedClass> classes = new ArrayList<>();
        for (URL url : found == null ? List.<URL>of() : Collections.list(found)) {
            try (InputStream in = url.openStream()) {
                classes.add(ScannedClass.parse(in.readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new ScannedBundle(bundle.getSymbolicName(), classes, header(bundle, Constants.EXPORT_PACKAGE), header(bundle, Constants.REQUIRE_BUNDLE));
    }

    private static List<String> header(Bundle bundle, String name) {
        try {
            ManifestElement[] elements = ManifestElement.parseHeader(name, bundle.getHeaders("").get(name));
            return elements == null ? List.of() : Stream.of(elements).map(ManifestElement::getValue).toList();
        } catch (BundleException e) {
            throw new IllegalStateException(bundle.getSymbolicName() + " has a broken header " + name, e);
        }
    }

    TreeSet<String> packages() {
        TreeSet<String> all = new TreeSet<>();
        classes.forEach(c -> all.add(c.packageName()));
        return all;
    }
}
