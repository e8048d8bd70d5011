import java.io.PrintWriter;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.attribute.ModuleResolutionAttribute;
import java.util.List;
import jdk.tools.jlink.internal.Main;
import jdk.tools.jlink.internal.PluginRepository;
import jdk.tools.jlink.plugin.Plugin;
import jdk.tools.jlink.plugin.ResourcePool;
import jdk.tools.jlink.plugin.ResourcePoolBuilder;

/**
 * Links the Java runtime that the product carries: {@code java … MakeRuntime.java FOLDER}. It is jlink with one step more: jdk.incubator.vector
 * becomes an ordinary module, because the JVM would otherwise print a warning on standard error each time a command starts, above the one line
 * that a user should see. The JVM's vector support still wants {@code --add-modules=jdk.incubator.vector}.
 */
public final class MakeRuntime implements Plugin {
    private static final String NAME = "settle-vector-api";
    private static final String MODULE_INFO = "/jdk.incubator.vector/module-info.class";
    private static final String MODULES = String.join(",",
        "java.se", "jdk.charsets", "jdk.httpserver", "jdk.incubator.vector", "jdk.jcmd", "jdk.jfr", "jdk.management", "jdk.net",
        "jdk.unsupported", "jdk.xml.dom", "jdk.zipfs");

    public static void main(String[] arguments) {
        PluginRepository.registerPlugin(new MakeRuntime());
        List<String> words = List.of("--" + NAME, "--add-modules", MODULES, "--no-header-files", "--no-man-pages", "--compress", "zip-2",
            "--generate-cds-archive", "--output", arguments[0]);
        PrintWriter out = new PrintWriter(System.out, true);
        System.exit(Main.run(out, new PrintWriter(System.err, true), words.toArray(String[]::new)));
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public Category getType() {
        return Category.FILTER; // the first kind to run, so before jlink writes the module graph into the runtime
    }

    @Override
    public String getDescription() {
        return "jdk.incubator.vector resolves without a warning";
    }

    @Override
    public ResourcePool transform(ResourcePool in, ResourcePoolBuilder out) {
        in.transformAndCopy(entry -> entry.path().equals(MODULE_INFO) ? entry.copyWithContent(settled(entry.contentBytes())) : entry, out);
        return out.build();
    }

    private static byte[] settled(byte[] moduleInfo) {
        ClassFile classFile = ClassFile.of();
        return classFile.transformClass(classFile.parse(moduleInfo),
            ClassTransform.dropping(element -> element instanceof ModuleResolutionAttribute));
    }
}
