package org.trainyard.architecture.tests;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.MethodTypeEntry;
import java.lang.classfile.constantpool.NameAndTypeEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.StringEntry;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A class file and every class it names: what it extends, calls, creates, catches, and what stands in the types of its fields and methods. Names
 * with dots.
 *
 * @param methods the names of its own
 * @param calls fields and methods it uses, as class and name with {@code #} between
 * @param texts its string constants
 */
record ScannedClass(String name, Set<String> references, Set<String> methods, Set<String> calls, Set<String> texts) {
    private static final Pattern IN_DESCRIPTOR = Pattern.compile("L([^;<]+)[;<]");

    static ScannedClass parse(byte[] bytes) {
        ClassModel model = ClassFile.of().parse(bytes);
        Set<String> references = new TreeSet<>(), calls = new TreeSet<>(), texts = new TreeSet<>();
        for (PoolEntry entry : model.constantPool()) {
            switch (entry) {
                case ClassEntry c -> addType(c.asInternalName(), references);
                case NameAndTypeEntry n -> addDescriptor(n.type().stringValue(), references);
                case MethodTypeEntry m -> addDescriptor(m.descriptor().stringValue(), references);
                case MemberRefEntry m -> calls.add(m.owner().asInternalName().replace('/', '.') + '#' + m.name().stringValue());
                case StringEntry t -> texts.add(t.stringValue());
                default -> { }
            }
        }
        model.fields().forEach(f -> addDescriptor(f.fieldType().stringValue(), references));
        model.methods().forEach(m -> addDescriptor(m.methodType().stringValue(), references));
        String name = model.thisClass().asInternalName().replace('/', '.');
        references.remove(name);
        Set<String> methods = model.methods().stream().map(m -> m.methodName().stringValue()).collect(Collectors.toCollection(TreeSet::new));
        return new ScannedClass(name, references, methods, calls, texts);
    }

    private static void addType(String internalName, Set<String> to) {
        if (internalName.startsWith("[")) addDescriptor(internalName, to);
        else to.add(internalName.replace('/', '.'));
    }

    private static void addDescriptor(String descriptor, Set<String> to) {
        Matcher types = IN_DESCRIPTOR.matcher(descriptor);
        while (types.find()) to.add(types.group(1).replace('/', '.'));
    }

    static String packageOf(String className) {
        return className.contains(".") ? className.substring(0, className.lastIndexOf('.')) : "";
    }

    String packageName() {
        return packageOf(name);
    }
}
