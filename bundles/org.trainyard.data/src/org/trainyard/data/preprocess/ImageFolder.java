package org.trainyard.data.preprocess;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.UserError;

/**
 * The images of a folder, sorted by name, one for every line of text. Megatron takes them in the order of the directory, which is nobody's
 * choice; where that is the order of the names both write the same. Immutable; holds the names.
 */
final class ImageFolder {
    private static final long PRIME = 0x100000001b3L;

    private final Path folder;
    private final String[] names;
    private final long fingerprint; // of names, sizes and times

    private ImageFolder(Path folder, String[] names, long fingerprint) {
        this.folder = folder;
        this.names = names;
        this.fingerprint = fingerprint;
    }

    static ImageFolder list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            String[] names = files.map(file -> file.getFileName().toString()).sorted().toArray(String[]::new);
            long hash = names.length;
            for (String name : names) {
                Path file = folder.resolve(name);
                if (!Files.isRegularFile(file)) {
                    throw new UserError("--input-image " + folder + ": " + name + " is no file; the folder must hold only images");
                }
                hash = ((hash * PRIME + name.hashCode()) * PRIME + Files.size(file)) * PRIME + Files.getLastModifiedTime(file).toMillis();
            }
            return new ImageFolder(folder, names, hash);
        } catch (IOException e) {
            throw new UserError("--input-image " + folder + ": cannot be read as a folder: " + AtomicFiles.reason(e), e);
        }
    }

    /** The images of a batch's documents, whose first line is line {@code firstLine} of all the input. */
    List<Path> of(EncodedBatch batch, long firstLine) {
        Set<Integer> broken = batch.broken().stream().map(BrokenDocument::line).collect(Collectors.toSet());
        List<Path> images = new ArrayList<>(batch.documents());
        for (int line = 0; line < batch.lines(); line++) {
            long number = firstLine + line;
            if (number >= names.length) {
                throw new UserError("--input-image " + folder + ": holds " + names.length + " images, but the input has more lines; there must be one for each");
            }
            if (!broken.contains(line)) {
                images.add(folder.resolve(names[(int) number]));
            }
        }
        return images;
    }

    /** Refuses images that are left over. */
    void checkCount(long lines) {
        if (lines != names.length) {
            throw new UserError("--input-image " + folder + ": holds " + names.length + " images, but the input has " + lines
                    + " lines; there must be one for each");
        }
    }

    /** Equal for the same images. */
    String identity() {
        return folder.toAbsolutePath() + " " + Long.toHexString(fingerprint);
    }
}
