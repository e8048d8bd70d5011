package org.trainyard.cli.bench;

import java.util.ArrayList;
import java.util.List;
import org.trainyard.cli.flags.Flags;
import org.trainyard.cli.flags.ParsedFlags;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.LibTorch;
import org.trainyard.run.UserError;

/** {@code trainyard bench gemm}: floating-point operations a second of matrix products, by type and shape. */
public final class GemmBench implements Bench {
    private static final List<String> DEFAULT_SHAPES = List.of("512", "1024", "2048", "2048x3072x768", "2048x768x3072");

    private record Shape(int m, int n, int k) {
        @Override
        public String toString() {
            return m + "x" + n + "x" + k;
        }
    }

    private static Flags flags() {
        return Flags.of("bench gemm", "Multiplies [m, k] by [k, n] as the engine does and tells the rate in GFLOP/s (2·m·n·k operations);"
            + " where a kernel is preferred to ATen, ATen is the peer.")
            .values("--shapes", "MxNxK", "sizes, or one number for all three (default " + String.join(" ", DEFAULT_SHAPES) + ")")
            .values("--dtypes", "TYPE", "fp32, bf16, fp16, fp64 (default fp32 bf16)")
            .value("--device", "DEVICE", "cpu, cuda or cuda:N (default cpu)")
            .value("--threads", "N", "compute threads (default: one a processor)")
            .value("--seconds", "S", "time for each case (default 1)");
    }

    @Override
    public String usage() {
        return flags().usage();
    }

    @Override
    public void run(BenchContext context, List<String> arguments) {
        ParsedFlags f = flags().parse(arguments);
        List<Shape> shapes = new ArrayList<>();
        f.texts("--shapes", DEFAULT_SHAPES).forEach(s -> shapes.add(shape(s)));
        List<DType> types = new ArrayList<>();
        f.texts("--dtypes", List.of("fp32", "bf16")).forEach(t -> types.add(type(t)));
        double seconds = f.real("--seconds", 1, 0.01);
        int threads = f.integer("--threads", 0, 1, 4096);
        Device device = Device.parse(f.text("--device", "cpu"));
        LibTorch.configure(null, threads);
        LibTorch.require(device);
        for (DType type : types) {
            for (Shape s : shapes) {
                context.command().stop().check();
                String name = name(type) + " " + s + (device.isCpu() ? "" : " " + device);
                GemmMeasure measure = new GemmMeasure(device, type, s.m, s.n, s.k);
                double rate = measure.flopsPerSecond(seconds) / 1e9;
                if (measure.kernelName() == null) {
                    context.report().measured(name, "gflops", rate, "GFLOP/s");
                } else {
                    double aten = measure.atenFlopsPerSecond(seconds) / 1e9;
                    context.report().compared(name, "gflops", rate, "GFLOP/s", BenchReport.Better.HIGHER, "aten", aten);
                }
            }
        }
    }

    private static Shape shape(String text) {
        String[] parts = text.split("x", -1);
        try {
            int m = Integer.parseInt(parts[0]);
            Shape s = parts.length == 1 ? new Shape(m, m, m)
                : parts.length == 3 ? new Shape(m, Integer.parseInt(parts[1]), Integer.parseInt(parts[2])) : null;
            if (s != null && Math.min(s.m, Math.min(s.n, s.k)) > 0 && Math.max(s.m, Math.max(s.n, s.k)) <= 65_536) {
                return s;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new UserError("--shapes " + text + ": expected MxNxK or one number, each from 1 to 65536");
    }

    private static DType type(String text) {
        return switch (text) {
            case "fp32" -> DType.FLOAT32;
            case "bf16" -> DType.BFLOAT16;
            case "fp16" -> DType.FLOAT16;
            case "fp64" -> DType.FLOAT64;
            default -> throw new UserError("--dtypes " + text + ": expected fp32, bf16, fp16 or fp64");
        };
    }

    private static String name(DType type) {
        return switch (type) {
            case FLOAT32 -> "fp32";
            case BFLOAT16 -> "bf16";
            case FLOAT16 -> "fp16";
            case FLOAT64 -> "fp64";
            default -> type.name().toLowerCase(java.util.Locale.ROOT);
        };
    }
}
