package org.trainyard.cli.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.trainyard.cli.Units;

/** Operating system, processor features and memory, from {@code /proc}. */
final class SystemCheck implements Check {
    /** Features that make a difference, and the least of them. */
    private static final List<String> FEATURES = List.of("avx2", "fma", "f16c", "avx512f", "avx512bw", "avx512_vnni", "avx512_bf16", "avx512_fp16", "amx_tile",
        "amx_bf16", "amx_int8");
    private static final long SCARCE_BYTES = 4L << 30;

    @Override
    public String title() {
        return "System";
    }

    @Override
    public boolean needsLibTorch() {
        return false;
    }

    @Override
    public void run(DoctorSettings settings, Consumer<Finding> findings) throws IOException {
        String os = System.getProperty("os.name") + " " + System.getProperty("os.version") + " " + System.getProperty("os.arch");
        boolean supported = System.getProperty("os.name").equals("Linux") && System.getProperty("os.arch").equals("amd64");
        findings.accept(supported ? Finding.ok("system", "System", os + distribution())
            : Finding.fail("system", "System", os, "the build of libtorch that comes along is for Linux on x86-64"));
        if (Files.isReadable(Path.of("/proc/cpuinfo"))) {
            processor(Files.readAllLines(Path.of("/proc/cpuinfo")), findings);
        }
        if (Files.isReadable(Path.of("/proc/meminfo"))) {
            memory(Files.readAllLines(Path.of("/proc/meminfo")), findings);
        }
    }

    private static String distribution() throws IOException {
        Path release = Path.of("/etc/os-release");
        return !Files.isReadable(release) ? "" : Files.readAllLines(release).stream().filter(l -> l.startsWith("PRETTY_NAME="))
            .map(l -> ", " + l.substring(12).replace("\"", "")).findFirst().orElse("");
    }

    private static void processor(List<String> cpuinfo, Consumer<Finding> findings) {
        Set<String> has = new LinkedHashSet<>(Arrays.asList(field(cpuinfo, "flags").split(" ")));
        List<String> known = FEATURES.stream().filter(has::contains).toList();
        int processors = Runtime.getRuntime().availableProcessors();
        String value = field(cpuinfo, "model name") + ", " + processors + (processors == 1 ? " processor" : " processors") + ", "
            + (known.isEmpty() ? "no vector units" : String.join(" ", known));
        Finding finding = has.contains("avx512f") ? Finding.ok("processor", "Processor", value)
            : has.contains("avx2") ? Finding.warn("processor", "Processor", value, "without AVX-512 matrix products run at half speed or less")
            : Finding.warn("processor", "Processor", value, "without AVX2 training is very slow: use another machine");
        findings.accept(finding.with("processors", processors).with("features", known));
    }

    private static void memory(List<String> meminfo, Consumer<Finding> findings) throws IOException {
        long total = kilobytes(meminfo, "MemTotal");
        long free = kilobytes(meminfo, "MemAvailable");
        long limit = controlGroupLimit();
        String value = Units.bytes(total) + ", " + Units.bytes(free) + " available";
        if (limit < total) {
            value += ", this process may use " + Units.bytes(limit);
        }
        long usable = Math.min(free, limit);
        findings.accept((usable >= SCARCE_BYTES ? Finding.ok("memory", "Memory", value)
            : Finding.warn("memory", "Memory", value, "a model of 30M parameters wants about 2 GiB, one of 124M about 5 GiB: end other programs, or train less"))
            .with("total_bytes", total).with("available_bytes", usable));
    }

    private static long controlGroupLimit() throws IOException {
        for (String file : List.of("/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory/memory.limit_in_bytes")) {
            if (Files.isReadable(Path.of(file))) {
                String text = Files.readString(Path.of(file)).strip();
                return text.matches("\\d{1,18}") ? Long.parseLong(text) : Long.MAX_VALUE;
            }
        }
        return Long.MAX_VALUE;
    }

    private static long kilobytes(List<String> lines, String name) {
        String digits = field(lines, name).replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Long.parseLong(digits) * 1024;
    }

    private static String field(List<String> lines, String name) {
        return lines.stream().filter(l -> l.matches(name + "\\s*:.*")).map(l -> l.substring(l.indexOf(':') + 1).strip()).findFirst().orElse("");
    }
}
