package org.trainyard.kernels.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.trainyard.engine.tensor.DType;

/** What the processor's instruction set has, as Linux tells it. Thread-safe. */
public final class Processor {
    private static final Set<String> FLAGS = flags();

    private Processor() {}

    private static Set<String> flags() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(l -> l.startsWith("flags") || l.startsWith("Features")).findFirst()
                .map(l -> Set.of(l.substring(l.indexOf(':') + 1).trim().split("\\s+"))).orElse(Set.of());
        } catch (IOException e) {
            return Set.of();
        }
    }

    /** Whether the processor lists a flag, by Linux's name for it. */
    public static boolean has(String flag) { return FLAGS.contains(flag); }

    /**
     * Whether libtorch has fast matrix products of a type here; only 16-bit ones may lack them. oneDNN takes bf16 from AVX-512 on, fp16 only with units for it; without
     * oneDNN a plain loop is left, a hundred times slower than fp32.
     */
    public static boolean multiplies(DType type) {
        return switch (type) {
            case BFLOAT16 -> has("avx512bw") && has("avx512vl") && has("avx512dq") || has("avx_ne_convert") || has("bf16");
            case FLOAT16 -> has("avx512_fp16") || has("avx_ne_convert") || has("fphp");
            default -> true;
        };
    }
}
