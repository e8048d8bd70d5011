package org.trainyard.faults.tests;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.ProtectionDomain;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;

/**
 * Makes one rank of a real run fail at a given place. A Java agent of the ranks' processes: it puts a call at the beginning of one method, which
 * counts how often that is reached in a phase and iteration, and then kills or freezes its own process or throws.
 *
 * <p>The jar with this class alone is made by {@link AgentJar}. Classes of bundles cannot see it, so they call it through an object among the
 * system properties.
 */
public final class FaultAgent implements BiConsumer<String, String>, ClassFileTransformer {
    private static final String HOOK = "org.trainyard.faults.hook", STATUS = "org/trainyard/run/rank/RankStatus";
    private static final ClassDesc CONSUMER = ClassDesc.of("java.util.function.BiConsumer"), PROPERTIES = ClassDesc.of("java.util.Properties");
    /** What an injected exception says. */
    public static final String MESSAGE = "a fault put in by a test";

    private final int rank;
    private final String action;
    private final String site;
    private final String phase;
    private final long iteration;
    private final int hit;
    private final Path mark;
    private final AtomicInteger hits = new AtomicInteger();
    /** By rank, of those that are threads here. */
    private final Map<Integer, String> phases = new ConcurrentHashMap<>();
    private final Map<Integer, String> iterations = new ConcurrentHashMap<>();

    private FaultAgent(String[] spec) {
        rank = Integer.parseInt(spec[0]);
        action = spec[1];
        site = spec[2];
        phase = spec[3];
        iteration = Long.parseLong(spec[4]);
        hit = Integer.parseInt(spec[5]);
        mark = Path.of(spec[6]);
    }

    /**
     * @param file with a line for each attempt, as far as there is to be a fault. With commas between: rank, {@code kill}, {@code freeze} or {@code throw},
     *     {@code CLASS#METHOD}, phase, iteration, count (0 for at once), and a file to make then
     */
    public static void premain(String file, Instrumentation instrumentation) throws IOException {
        int attempt = Integer.parseInt(System.getenv().getOrDefault("TORCHELASTIC_RESTART_COUNT", "0"));
        List<String> attempts = Files.readAllLines(Path.of(file));
        if (attempt >= attempts.size()) return;
        FaultAgent agent = new FaultAgent(attempts.get(attempt).split(","));
        if (agent.hit == 0 && self() == agent.rank) agent.act();
        System.getProperties().put(HOOK, agent);
        instrumentation.addTransformer(agent);
    }

    @Override public byte[] transform(ClassLoader loader, String name, Class<?> before, ProtectionDomain domain, byte[] bytes) {
        if (name == null || !name.equals(STATUS) && !site.startsWith(name.replace('/', '.') + "#")) return null;
        try {
            ClassFile file = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofResourceParsing(loader)
                .orElse(ClassHierarchyResolver.defaultResolver())));
            return file.transformClass(file.parse(bytes), (builder, element) -> {
                if (element instanceof MethodModel m && event(name, m) != null) builder.transformMethod(m, MethodTransform.transformingCode(call(name, m)));
                else builder.with(element);
            });
        } catch (RuntimeException | Error e) {
            e.printStackTrace();
            throw e;
        }
    }

    private String event(String type, MethodModel m) {
        String name = m.methodName().stringValue();
        if (type.equals(STATUS) && (name.equals("phase") || name.equals("iteration"))) return name;
        return (type.replace('/', '.') + "#" + name).equals(site) ? site : null;
    }

    /** {@code ((BiConsumer) System.getProperties().get(HOOK)).accept(EVENT, String.valueOf(ARGUMENT))} before all else. */
    private CodeTransform call(String type, MethodModel m) {
        return new CodeTransform() {
            @Override public void atStart(CodeBuilder code) { inject(code, event(type, m), type.equals(STATUS) ? m.methodTypeSymbol().parameterType(0) : null); }

            @Override public void accept(CodeBuilder code, CodeElement element) { code.with(element); }
        };
    }

    private static void inject(CodeBuilder code, String event, ClassDesc argument) {
        code.invokestatic(ClassDesc.of("java.lang.System"), "getProperties", MethodTypeDesc.of(PROPERTIES)).loadConstant(HOOK)
            .invokevirtual(PROPERTIES, "get", MethodTypeDesc.of(ConstantDescs.CD_Object, ConstantDescs.CD_Object)).checkcast(CONSUMER).loadConstant(event);
        if (argument == null) {
            code.aconst_null();
        } else if (argument.isPrimitive()) {
            code.lload(1).invokestatic(ConstantDescs.CD_String, "valueOf", MethodTypeDesc.of(ConstantDescs.CD_String, ConstantDescs.CD_long));
        } else {
            code.aload(1).invokestatic(ConstantDescs.CD_String, "valueOf", MethodTypeDesc.of(ConstantDescs.CD_String, ConstantDescs.CD_Object));
        }
        code.invokeinterface(CONSUMER, "accept", MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_Object, ConstantDescs.CD_Object));
    }

    @Override public void accept(String event, String value) {
        int here = self();
        switch (event) {
            case "phase" -> phases.put(here, value);
            case "iteration" -> iterations.put(here, value);
            default -> {
                boolean now = here == rank && (phase.equals("*")
                    || phase.equals(phases.getOrDefault(here, "SET_UP")) && iteration == Long.parseLong(iterations.getOrDefault(here, "0")));
                if (now && hits.incrementAndGet() == hit) act();
            }
        }
    }

    /** A process, or one of the threads that are called {@code rank-3}. */
    private static int self() {
        String thread = Thread.currentThread().getName();
        return thread.matches("rank-\\d+") ? Integer.parseInt(thread.substring(5)) : Integer.parseInt(System.getenv().getOrDefault("RANK", "-1"));
    }

    private void act() {
        try {
            Files.writeString(mark, ProcessHandle.current().pid() + " " + System.getenv("TRAINYARD_JOB"));
            if (action.equals("throw")) throw new IllegalStateException(MESSAGE);
            String signal = action.equals("kill") ? "KILL" : "STOP";
            new ProcessBuilder("kill", "-s", signal, String.valueOf(ProcessHandle.current().pid())).inheritIO().start().waitFor(1, TimeUnit.MINUTES);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
