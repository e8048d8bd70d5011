package org.trainyard.cli.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.trainyard.engine.tensor.Aten;

/** The doctor's list of operators is complete: it has every name that stands in a call of {@link Aten} in the engine's classes. */
class OperatorProbesTest {
    private static final String ATEN = "org/trainyard/engine/tensor/Aten";
    private static final String OPERATOR = "org/trainyard/engine/internal/torch/Operator";

    @Test
    void everyOperatorTheEngineNamesHasAProbe() throws IOException {
        Set<String> used = new TreeSet<>();
        for (ClassModel type : engineClasses()) {
            type.methods().forEach(m -> m.code().ifPresent(code -> collect(code.elementList(), used)));
        }
        assertTrue(used.size() > 30 && used.contains("native_layer_norm") && used.contains("_fused_adamw_") && used.contains("silu"), used.toString());
        Set<String> missing = new TreeSet<>(used);
        missing.removeAll(OperatorProbes.names());
        assertEquals(Set.of(), missing, "operators without a probe in OperatorProbes");
    }

    /** The last text loaded before the arguments' array of a call is the operator's name; a unary call has no array. */
    private static void collect(List<CodeElement> code, Set<String> used) {
        List<CodeElement> instructions = code.stream().filter(e -> e instanceof java.lang.classfile.Instruction).toList();
        for (int i = 0; i < instructions.size(); i++) {
            if (!(instructions.get(i) instanceof ConstantInstruction c && c.constantValue() instanceof String text)) {
                continue;
            }
            boolean varargs = i + 2 < instructions.size() && instructions.get(i + 1) instanceof ConstantInstruction
                && instructions.get(i + 2) instanceof NewReferenceArrayInstruction;
            boolean looked = i + 1 < instructions.size() && calls(instructions.get(i + 1), OPERATOR, "of");
            boolean unary = instructions.subList(i + 1, Math.min(i + 4, instructions.size())).stream().anyMatch(e -> calls(e, ATEN, "unary"));
            if ((varargs && text.matches("[a-z_0-9]+(\\.[A-Za-z_]+)?") && aCallFollows(instructions, i)) || looked || unary) {
                used.add(text);
            }
        }
    }

    private static boolean aCallFollows(List<CodeElement> instructions, int from) {
        return instructions.subList(from, instructions.size()).stream().filter(e -> e instanceof InvokeInstruction i && i.opcode() == Opcode.INVOKESTATIC)
            .anyMatch(e -> calls(e, ATEN, "call") || calls(e, ATEN, "callMany") || calls(e, ATEN, "callList") || calls(e, ATEN, "callInPlace"));
    }

    private static boolean calls(CodeElement e, String owner, String method) {
        return e instanceof InvokeInstruction i && i.owner().asInternalName().equals(owner) && i.name().stringValue().equals(method);
    }

    private static List<ClassModel> engineClasses() throws IOException {
        Bundle bundle = bundle();
        List<ClassModel> models = new ArrayList<>();
        if (bundle != null) {
            for (URL url : Collections.list(bundle.findEntries("/", "*.class", true))) {
                try (InputStream in = url.openStream()) {
                    models.add(ClassFile.of().parse(in.readAllBytes()));
                }
            }
            return models;
        }
        Path root = Path.of(URI.create(Aten.class.getProtectionDomain().getCodeSource().getLocation().toString())).resolve("org/trainyard/engine");
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : (Iterable<Path>) files.filter(f -> f.toString().endsWith(".class"))::iterator) {
                models.add(ClassFile.of().parse(Files.readAllBytes(file)));
            }
        }
        return models;
    }

    private static Bundle bundle() {
        try {
            return FrameworkUtil.getBundle(Aten.class);
        } catch (NoClassDefFoundError e) {
            return null;
        }
    }
}
