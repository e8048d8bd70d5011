import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenDelegationKind;
import org.eclipse.emf.codegen.ecore.genmodel.GenJDKLevel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenResourceKind;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Generates the Java of {@code model/run.ecore} into {@code src-gen}, without Eclipse. The sources of a setting's
 * Javadoc are the same annotations that the command line, the form and the documentation read.
 *
 * <p>How to run it: see {@code package-info.java} of {@code org.trainyard.config}.
 */
public final class GenerateModel {
    private static final String SETTING = "http://trainyard.org/setting";

    private GenerateModel() {
    }

    /** @param arguments the bundle folder; the working directory when there is none. */
    public static void main(String[] arguments) throws IOException {
        Path bundle = Path.of(arguments.length == 0 ? "." : arguments[0]).toAbsolutePath().normalize();
        ResourceSet resources = new ResourceSetImpl();
        Map<String, Object> factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
        factories.put("ecore", new EcoreResourceFactoryImpl());
        factories.put("genmodel", new XMIResourceFactoryImpl());
        EcorePlugin.getPlatformResourceMap().put("org.trainyard.config", URI.createFileURI(bundle + "/"));

        Resource model = resources.getResource(
                URI.createURI("platform:/resource/org.trainyard.config/model/run.ecore"), true);
        EPackage ecore = (EPackage) model.getContents().getFirst();
        describe(ecore);
        GenModel settings = settingsFor(ecore);
        Resource generation = resources.createResource(URI.createFileURI(bundle + "/model/run.genmodel"));
        generation.getContents().add(settings);

        deleteTree(bundle.resolve("src-gen"));
        Generator generator = new Generator();
        GeneratorAdapterFactory.Descriptor.Registry registry = generator.getAdapterFactoryDescriptorRegistry();
        registry.addDescriptor(GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
        generator.setInput(settings);
        Diagnostic outcome = generator.generate(settings, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE,
                new BasicMonitor.Printing(System.out));
        if (outcome.getSeverity() != Diagnostic.OK) {
            throw new IllegalStateException(outcome.toString());
        }
        tidy(bundle.resolve("src-gen"));
    }

    private static GenModel settingsFor(EPackage ecore) {
        GenModel settings = GenModelFactory.eINSTANCE.createGenModel();
        settings.initialize(List.of(ecore));
        settings.setModelName("Run");
        settings.setModelDirectory("/org.trainyard.config/src-gen");
        settings.setModelPluginID(null);
        settings.setComplianceLevel(GenJDKLevel.JDK210_LITERAL);
        settings.setFeatureDelegation(GenDelegationKind.NONE_LITERAL);
        settings.setSuppressGenModelAnnotations(true);
        settings.setOperationReflection(false);
        settings.setBundleManifest(false);
        settings.setUpdateClasspath(false);
        settings.setCanGenerate(true);
        settings.setMinimalReflectiveMethods(true);
        GenPackage classes = settings.getGenPackages().getFirst();
        classes.setPrefix("Run");
        classes.setBasePackage("org.trainyard.config");
        classes.setClassPackageSuffix("internal");
        classes.setAdapterFactory(false);
        classes.setResource(GenResourceKind.NONE_LITERAL);
        return settings;
    }

    /** Copies every setting's sentence to where the code generator looks for Javadoc. Only in memory. */
    private static void describe(EPackage ecore) {
        ecore.eAllContents().forEachRemaining(element -> {
            if (element instanceof EModelElement described) {
                EAnnotation setting = described.getEAnnotation(SETTING);
                if (setting != null && setting.getDetails().containsKey("doc")) {
                    EAnnotation generated = EcoreFactory.eINSTANCE.createEAnnotation();
                    generated.setSource("http://www.eclipse.org/emf/2002/GenModel");
                    generated.getDetails().put("documentation", setting.getDetails().get("doc"));
                    described.getEAnnotations().add(generated);
                }
            }
        });
    }

    /** Puts the origin where EMF leaves an empty comment, and drops the markers for hand-written parts: there are none. */
    private static void tidy(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file)
                        .replaceFirst("^/\\*\\*\\s+\\*/", "// Generated from model/run.ecore by tools/GenerateModel.java. Do not edit.")
                        .replaceAll("(?m)^\\s*\\* (<!-- (begin|end)-(user|model)-doc -->|@generated( ordered)?|@ordered|@model .*|@see .*|  +annotation=.*)\\R", "")
                        .replaceAll("(?m)^\\s*/\\*\\*\\s*\\*/\\R", "");
                Files.writeString(file, source);
            }
        }
    }

    private static void deleteTree(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
