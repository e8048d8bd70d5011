package org.trainyard.architecture.tests;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the bundles to docs/architecture.md: which way they depend, no cycles, no window outside the workbench, internals that stay inside. */
class ArchitectureTest {
    private static final List<String> WINDOW_PACKAGES =
        List.of("org.eclipse.ui.", "org.eclipse.swt.", "org.eclipse.jface.", "org.eclipse.e4.ui.", "org.jfree.");

    /** The table of docs/architecture.md, each with what its entries bring along. */
    private static final Map<String, Set<String>> MAY_DEPEND_ON = Map.ofEntries(
        entry("run", Set.of()),
        entry("config", Set.of("run")),
        entry("engine", Set.of("run")),
        entry("kernels", Set.of("engine", "run")),
        entry("gloo", Set.of("engine", "run")),
        entry("data", Set.of("run")),
        entry("data.parquet", Set.of("data", "run")),
        entry("data.s3", Set.of("data", "run")),
        entry("checkpoint", Set.of("engine", "run")),
        entry("models", Set.of("config", "engine", "data", "checkpoint", "run")),
        entry("inference", Set.of("models", "config", "engine", "data", "checkpoint", "run")),
        entry("launch", Set.of("engine", "run")),
        entry("cli", Set.of("launch", "inference", "models", "config", "engine", "data", "checkpoint", "kernels", "run")),
        entry("ui", Set.of("models", "config", "data", "run")));

    private static List<ScannedBundle> bundles;

    @BeforeAll
    static void scan() {
        bundles = ScannedBundle.all();
    }

    @Test
    void theScanSeesEveryBundleAndItsClasses() {
        Set<String> names = new TreeSet<>();
        for (ScannedBundle bundle : bundles) {
            names.add(shortName(bundle.name()));
            assertTrue(bundle.classes().size() >= 4, bundle.name() + " has only " + bundle.classes().size() + " classes in sight");
            assertTrue(bundle.classes().stream().mapToInt(c -> c.references().size()).sum() > 50, bundle.name() + ": hardly a reference was read");
        }
        assertEquals(new TreeSet<>(MAY_DEPEND_ON.keySet()), names);
        int classes = bundles.stream().mapToInt(b -> b.classes().size()).sum();
        assertTrue(classes > 400, "only " + classes + " classes in sight");
    }

    @Test
    void theScannerNamesWhatAClassUses() throws Exception {
        try (var in = ArchitectureTest.class.getResourceAsStream("ArchitectureTest.class")) {
            ScannedClass self = ScannedClass.parse(in.readAllBytes());
            assertEquals(ArchitectureTest.class.getName(), self.name());
            assertTrue(self.references().containsAll(List.of("java.util.List", Cycles.class.getName(), ScannedBundle.class.getName())),
                () -> self.references().toString());
        }
    }

    @Test
    void aCycleIsFoundAndTold() {
        Cycles graph = new Cycles();
        graph.edge("a", "b", "A uses B");
        graph.edge("b", "c", "B uses C");
        graph.edge("d", "a", "D uses A");
        assertEquals(List.of(), graph.describe());
        graph.edge("c", "a", "C uses A");
        assertEquals(List.of("\n  a -> b (A uses B)\n  b -> c (B uses C)\n  c -> a (C uses A)"), graph.describe());
    }

    @Test
    void onlyTheWorkbenchKnowsOfWindows() {
        List<String> wrong = new ArrayList<>();
        for (ScannedBundle bundle : bundles) {
            if (shortName(bundle.name()).startsWith("ui")) continue;
            bundle.classes().forEach(c -> c.references().stream()
                .filter(r -> WINDOW_PACKAGES.stream().anyMatch(r::startsWith))
                .forEach(r -> wrong.add(c.name() + " uses " + r)));
            bundle.requires().stream()
                .filter(r -> WINDOW_PACKAGES.stream().anyMatch((r + ".")::startsWith))
                .forEach(r -> wrong.add(bundle.name() + " requires " + r));
        }
        assertNone(wrong);
    }

    @Test
    void bundlesDependOneWay() {
        Map<String, String> home = homeOfPackages();
        List<String> wrong = new ArrayList<>();
        for (ScannedBundle bundle : bundles) {
            String name = shortName(bundle.name());
            Set<String> allowed = MAY_DEPEND_ON.getOrDefault(name, Set.of());
            bundle.requires().stream()
                .filter(r -> r.startsWith("org.trainyard.") && !allowed.contains(shortName(r)))
                .forEach(r -> wrong.add(bundle.name() + " requires " + r));
            for (ScannedClass scanned : bundle.classes()) {
                for (String reference : scanned.references()) {
                    String other = home.get(ScannedClass.packageOf(reference));
                    if (other != null && !other.equals(name) && !allowed.contains(other)) wrong.add(scanned.name() + " uses " + reference);
                }
            }
        }
        assertNone(wrong);
    }

    @Test
    void packagesFormNoCycle() {
        Map<String, String> home = homeOfPackages();
        Cycles graph = new Cycles();
        for (ScannedBundle bundle : bundles) {
            for (ScannedClass scanned : bundle.classes()) {
                for (String reference : scanned.references()) {
                    String other = ScannedClass.packageOf(reference);
                    if (home.containsKey(other)) graph.edge(unit(scanned.packageName()), unit(other), scanned.name() + " uses " + reference);
                }
            }
        }
        assertTrue(graph.size() > 50, "only " + graph.size() + " dependencies between packages in sight");
        assertNone(graph.describe());
    }

    @Test
    void internalsStayInside() {
        Map<String, String> home = homeOfPackages();
        List<String> wrong = new ArrayList<>();
        for (ScannedBundle bundle : bundles) {
            bundle.exports().stream().filter(ArchitectureTest::internal).forEach(e -> wrong.add(bundle.name() + " exports " + e));
            for (ScannedClass scanned : bundle.classes()) {
                scanned.references().stream()
                    .filter(r -> internal(ScannedClass.packageOf(r)))
                    .filter(r -> !shortName(bundle.name()).equals(home.getOrDefault(ScannedClass.packageOf(r), shortName(bundle.name()))))
                    .forEach(r -> wrong.add(scanned.name() + " uses " + r));
            }
        }
        assertNone(wrong);
    }

    @Test
    void everyExportedPackageExists() {
        List<String> wrong = new ArrayList<>();
        for (ScannedBundle bundle : bundles) {
            Set<String> there = bundle.packages();
            bundle.exports().stream().filter(e -> !there.contains(e)).forEach(e -> wrong.add(bundle.name() + " exports the empty " + e));
        }
        assertNone(wrong);
    }

    /** EMF generates a model's interfaces and their implementation as two packages that name each other; they count as one. */
    private static String unit(String packageName) {
        return packageName.equals("org.trainyard.config.model.internal") ? "org.trainyard.config.model" : packageName;
    }

    private static boolean internal(String packageName) {
        return packageName.contains(".internal.") || packageName.endsWith(".internal");
    }

    private static String shortName(String bundle) {
        return bundle.substring("org.trainyard.".length());
    }

    private static Map<String, String> homeOfPackages() {
        Map<String, String> home = new HashMap<>();
        for (ScannedBundle bundle : bundles) {
            for (String name : bundle.packages()) {
                String before = home.put(name, shortName(bundle.name()));
                assertFalse(before != null, () -> name + " is in two bundles: " + before + " and " + shortName(bundle.name()));
            }
        }
        return home;
    }

    private static void assertNone(List<String> wrong) {
        assertTrue(wrong.isEmpty(), () -> wrong.size() + " found:\n" + String.join("\n", wrong.subList(0, Math.min(30, wrong.size()))));
    }
}
