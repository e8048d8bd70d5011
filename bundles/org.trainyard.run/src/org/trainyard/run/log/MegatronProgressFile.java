package org.trainyard.run.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.UserError;

/**
 * {@code progress.txt} of {@code --log-progress}: one tab-separated line per start and per checkpoint, in Megatron-LM's
 * form.
 *
 * <p>The cumulative throughput counts from the first start since the number of devices last changed, over all the jobs
 * in between, restarts and waiting included. One thread.
 */
public final class MegatronProgressFile {
    private static final String STARTING = "Starting job";
    private static final String SAVED = "Saved checkpoint";
    private static final double TERA = 1e12;

    private final Path file;
    private final String jobId;
    private final int devices;
    private LocalDateTime jobStart;
    private double jobStartFlops;

    /**
     * @param file    usually {@code progress.txt} in the save directory
     * @param jobId   the batch system's job, or empty
     * @param devices the number of devices
     */
    public MegatronProgressFile(Path file, String jobId, int devices) {
        this.file = file;
        this.jobId = jobId;
        this.devices = devices;
    }

    /** Notes that a job starts; {@code flops} floating-point operations were done by the jobs before it. */
    public void startJob(LocalDateTime now, double flops) {
        jobStart = now;
        jobStartFlops = flops;
        append(now, STARTING);
    }

    /**
     * Notes a checkpoint.
     *
     * @param flops  floating-point operations of the whole run up to it
     * @param tokens tokens consumed up to it
     * @param async  whether it is still being written
     */
    public void savedCheckpoint(LocalDateTime now, long iteration, double flops, double tokens, boolean async) {
        if (jobStart == null) {
            throw new IllegalStateException("startJob first");
        }
        Origin origin = origin();
        String text = String.join("\t", async ? "Saving async checkpoint" : SAVED, "Iteration: " + iteration,
                "Job throughput: " + throughput(flops - jobStartFlops, jobStart, now),
                "Cumulative throughput: " + throughput(flops - origin.flops(), origin.time(), now),
                "Floating-point operations: " + PythonNumbers.scientificLower(flops, 2),
                "Tokens (in billions): " + PythonNumbers.fixed(tokens / 1e9, 2));
        append(now, text);
    }

    private String throughput(double flops, LocalDateTime from, LocalDateTime to) {
        double seconds = Duration.between(from, to).toNanos() / 1e9;
        return PythonNumbers.fixed(flops / (seconds * TERA * devices), 1) + " TFLOP/s/GPU";
    }

    private void append(LocalDateTime now, String text) {
        String line = String.join("\t", IterationLogLine.TIME.format(now), "Job ID: " + jobId, "# GPUs: " + devices, text);
        try {
            Files.write(file, (line + "\n").getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw AtomicFiles.cannotWrite(file, e);
        }
    }

    /** Where the cumulative figure counts from. */
    private record Origin(LocalDateTime time, double flops) {
    }

    private Origin origin() {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            throw new UserError("cannot read " + file + ": " + AtomicFiles.reason(e), e);
        }
        Origin origin = null;
        double latestFlops = 0;
        for (int i = 0; i < lines.size(); i++) {
            String[] fields = lines.get(i).strip().split("\t");
            try {
                if (fields.length < 4) {
                    throw new IllegalArgumentException("fewer than four fields");
                }
                if (fields[3].equals(SAVED)) {
                    latestFlops = Double.parseDouble(valueOf(fields[7]));
                }
                if (Integer.parseInt(valueOf(fields[2])) != devices) {
                    origin = null;
                } else if (fields[3].equals(STARTING) && origin == null) {
                    origin = new Origin(LocalDateTime.parse(fields[0], IterationLogLine.TIME), latestFlops);
                }
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException | DateTimeParseException e) {
                throw new UserError(file + " line " + (i + 1) + " is not a progress line: " + lines.get(i).strip(), e);
            }
        }
        return origin == null ? new Origin(jobStart, jobStartFlops) : origin;
    }

    private static String valueOf(String field) {
        int colon = field.indexOf(": ");
        if (colon < 0) {
            throw new IllegalArgumentException("no value in " + field);
        }
        return field.substring(colon + 2);
    }
}
