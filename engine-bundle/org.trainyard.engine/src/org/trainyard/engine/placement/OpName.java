package org.trainyard.engine.placement;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Names the op that is being recorded, for messages: {@code NormOp.layerNorm in Norm (decoder.final_layernorm.weight)}. */
final class OpName {
    private static final StackWalker WALKER = StackWalker.getInstance();
    private static final Set<String> MACHINERY = Set.of("org.trainyard.engine.placement", "org.trainyard.engine.tape");

    private OpName() {}

    /** @param at a parameter at or before the op; may be null */
    static String here(String at) {
        List<StackWalker.StackFrame> frames = WALKER.walk(OpName::of);
        if (frames.isEmpty()) return "an op";
        String op = simple(frames.getFirst().getClassName()), method = "", caller = "";
        for (StackWalker.StackFrame f : frames) {
            // The outermost method of the op is the one that others call.
            if (!simple(f.getClassName()).equals(op)) {
                caller = " in " + simple(f.getClassName());
                break;
            }
            if (!f.getMethodName().contains("$") && !f.getMethodName().startsWith("<")) method = "." + f.getMethodName();
        }
        String name = op + method + caller;
        return at == null ? name : name + " (" + at + ")";
    }

    private static List<StackWalker.StackFrame> of(Stream<StackWalker.StackFrame> frames) {
        return frames.filter(f -> !MACHINERY.contains(packageOf(f.getClassName()))).limit(12).toList();
    }

    private static String packageOf(String className) { return className.substring(0, Math.max(0, className.lastIndexOf('.'))); }

    private static String simple(String className) {
        String name = className.substring(className.lastIndexOf('.') + 1);
        int inner = name.indexOf('$');
        return inner < 0 ? name : name.substring(0, inner);
    }
}
