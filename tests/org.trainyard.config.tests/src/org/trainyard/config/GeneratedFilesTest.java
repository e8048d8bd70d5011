package org.trainyard.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.junit.jupiter.api.Test;
import org.trainyard.config.model.RunPackage;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What was generated from {@code model/run.ecore} still says what it says. */
class GeneratedFilesTest {

    @Test
    void theReferenceIsUpToDate() throws Exception {
        String committed = Files.readString(repository().resolve("docs/configuration.md"));
        assertEquals(ConfigurationReference.markdown(), committed,
                "docs/configuration.md is out of date: run org.trainyard.config.ConfigurationReference docs/configuration.md");
    }

    @Test
    void theHelpTellsValuesAndDefaultsAndWhatSwitchesOff() {
        String help = ConfigurationReference.help();
        for (String part : List.of("\nModel\n  --num-layers  whole number, layers, at least 1\n      Number of transformer layers.\n",
                "  --optimizer  adam, sgd; default adam\n", "  --bf16\n      Compute in bfloat16",
                "  --disable-bias-linear\n      Switches this off: Give the linear layers of attention and MLP a bias.\n")) {
            assertTrue(help.contains(part), part);
        }
    }

    @Test
    void theCodeIsUpToDate() throws Exception {
        Path ecore = repository().resolve("bundles/org.trainyard.config/model/run.ecore");
        Document model = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(ecore.toFile());
        Map<String, List<String>> written = new TreeMap<>();
        NodeList features = model.getElementsByTagName("eStructuralFeatures");
        for (int i = 0; i < features.getLength(); i++) {
            Element feature = (Element) features.item(i);
            if (feature.getAttribute("xsi:type").equals("ecore:EAttribute")) {
                String owner = ((Element) feature.getParentNode()).getAttribute("name");
                written.put(owner + "." + feature.getAttribute("name"), describe(feature));
            }
        }
        Map<String, List<String>> generated = new TreeMap<>();
        for (EClassifier classifier : RunPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                type.getEAttributes().forEach(each -> generated.put(type.getName() + "." + each.getName(), describe(each)));
            }
        }
        assertTrue(written.size() > 200);
        assertEquals(written, generated, "src-gen is out of date: see package-info.java of org.trainyard.config");
    }

    private static List<String> describe(Element feature) {
        List<String> facts = new ArrayList<>(List.of(feature.getAttribute("defaultValueLiteral")));
        NodeList details = feature.getElementsByTagName("details");
        for (int i = 0; i < details.getLength(); i++) {
            Element detail = (Element) details.item(i);
            facts.add(detail.getAttribute("key") + "=" + detail.getAttribute("value"));
        }
        return facts;
    }

    private static List<String> describe(EAttribute attribute) {
        String literal = attribute.getDefaultValueLiteral();
        List<String> facts = new ArrayList<>(List.of(literal == null ? "" : literal));
        attribute.getEAnnotation("http://trainyard.org/setting").getDetails()
                .forEach(detail -> facts.add(detail.getKey() + "=" + detail.getValue()));
        return facts;
    }

    private static Path repository() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("docs/configuration.md"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
