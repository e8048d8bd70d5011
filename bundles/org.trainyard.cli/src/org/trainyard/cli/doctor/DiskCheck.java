package org.trainyard.cli.doctor;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import java.util.function.Consumer;
import org.trainyard.cli.Units;
import org.trainyard.run.AtomicFiles;

/** Free space and speed of the disk that runs are kept on, measured as checkpoints are written: large writes and a sync. */
final class DiskCheck implements Check {
    private static final long SCARCE_BYTES = 5L << 30;
    private static final long TEST_BYTES = 128L << 20;
    private static final double SLOW_BYTES_PER_SECOND = 50e6;
    private static final int BLOCK = 8 << 20;

    @Override
    public String title() {
        return "Disk";
    }

    @Override
    public boolean needsLibTorch() {
        return false;
    }

    @Override
    public void run(DoctorSettings settings, Consumer<Finding> findings) throws IOException {
        Path folder = settings.runsFolder();
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            findings.accept(Finding.fail("disk_space", "Disk", folder + " is no folder", "give a folder for runs by --runs"));
            return;
        }
        while (!Files.isDirectory(folder) && folder.getParent() != null) {
            folder = folder.getParent(); // not made yet: runs will come to lie on the disk of the nearest folder that is there
        }
        var store = Files.getFileStore(folder);
        long free = store.getUsableSpace();
        String value = Units.bytes(free) + " free of " + Units.bytes(store.getTotalSpace()) + " for " + settings.runsFolder() + " (" + store.type() + ")";
        findings.accept((free >= SCARCE_BYTES ? Finding.ok("disk_space", "Disk space", value)
            : Finding.warn("disk_space", "Disk space", value, "a checkpoint of 124M parameters takes 1.7 GB with its optimizer: make room, or keep runs elsewhere"))
            .with("free_bytes", free));
        if (!settings.measure() || free < 2 * TEST_BYTES) {
            return;
        }
        try {
            double speed = writeAndSync(folder, settings);
            String rate = Units.bytes(speed) + "/s written and synced";
            findings.accept((speed >= SLOW_BYTES_PER_SECOND ? Finding.ok("disk_speed", "Disk speed", rate)
                : Finding.warn("disk_speed", "Disk speed", rate, "checkpoints will take long: use --async-save, or keep runs on a faster disk"))
                .with("bytes_per_second", speed));
        } catch (IOException e) {
            findings.accept(Finding.fail("disk_speed", "Disk", "cannot write into " + folder + ": " + AtomicFiles.reason(e),
                "give a folder that you may write into by --runs"));
        }
    }

    private static double writeAndSync(Path folder, DoctorSettings settings) throws IOException {
        Path file = Files.createTempFile(folder, ".trainyard-doctor-", ".tmp");
        try {
            byte[] noise = new byte[BLOCK]; // not zeros: some file systems do not store those
            new Random(1).nextBytes(noise);
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                long start = System.nanoTime();
                for (long written = 0; written < TEST_BYTES; written += BLOCK) {
                    settings.stop().check();
                    AtomicFiles.writeFully(channel, ByteBuffer.wrap(noise));
                }
                channel.force(true);
                return TEST_BYTES / ((System.nanoTime() - start) / 1e9);
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
