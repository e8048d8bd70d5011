package org.trainyard.checkpoint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.trainyard.checkpoint.Manifest.FileEntry;
import org.trainyard.checkpoint.Manifest.PieceEntry;
import org.trainyard.checkpoint.safetensors.SafeTensorsFile;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.UserError;

/** Finds out whether a checkpoint directory is what was saved. Every finding is a {@link UserError} naming the file. */
final class CheckpointVerifier {
    private CheckpointVerifier() {
    }

    /** Reads the manifest and checks it against its own hash. */
    static Manifest readManifest(Path directory) {
        Path file = directory.resolve(Manifest.FILE);
        Path hashFile = directory.resolve(Manifest.HASH_FILE);
        if (!Files.isRegularFile(file)) {
            throw new UserError(directory + " has no " + Manifest.FILE + ": it is not a checkpoint of this program");
        }
        try {
            byte[] text = Files.readAllBytes(file);
            String expected = Files.readString(hashFile, StandardCharsets.ISO_8859_1);
            if (!expected.equals(Hashing.sha256(text) + "  " + Manifest.FILE + "\n")) {
                throw new UserError(file + " is damaged: it does not match " + Manifest.HASH_FILE);
            }
            return ManifestJson.parse(file.toString(), new String(text, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UserError("cannot read the manifest of " + directory + ": " + AtomicFiles.reason(e), e);
        }
    }

    static void verify(Path directory, Manifest manifest, Verification how) {
        manifest.files().forEach((name, entry) -> checkSize(directory.resolve(name), entry));
        if (how == Verification.HASHES) {
            checkHashes(directory, manifest, new ArrayList<>(manifest.files().entrySet()));
        }
    }

    /** Checks the hashes of every {@code of}-th file. */
    static void verifyShare(Path directory, Manifest manifest, int share, int of) {
        List<Map.Entry<String, FileEntry>> all = new ArrayList<>(manifest.files().entrySet());
        checkHashes(directory, manifest, IntStream.range(0, all.size()).filter(i -> i % of == share).mapToObj(all::get).toList());
    }

    private static void checkSize(Path file, FileEntry entry) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new UserError(file + " is missing");
            }
            long size = Files.size(file);
            if (size != entry.size()) {
                throw new UserError(file + " has " + size + " bytes, but " + entry.size() + " were saved");
            }
        } catch (IOException e) {
            throw new UserError("cannot read " + file + ": " + AtomicFiles.reason(e), e);
        }
    }

    private static void checkHashes(Path directory, Manifest manifest, List<Map.Entry<String, FileEntry>> files) {
        List<String> damaged = files.parallelStream().filter(file -> !hashMatches(directory.resolve(file.getKey()), file.getValue()))
                .map(Map.Entry::getKey).sorted().toList();
        if (!damaged.isEmpty()) {
            String name = damaged.getFirst();
            throw new UserError(directory.resolve(name) + " is damaged: its content is not what was saved"
                    + where(directory, manifest, name)
                    + (damaged.size() > 1 ? "; also damaged: " + String.join(", ", damaged.subList(1, damaged.size())) : ""));
        }
    }

    private static boolean hashMatches(Path file, FileEntry entry) {
        try {
            return Hashing.sha256(file).equals(entry.sha256());
        } catch (IOException e) {
            throw new UserError("cannot read " + file + ": " + AtomicFiles.reason(e), e);
        }
    }

    /** Which tensors of a damaged file are hit. */
    private static String where(Path directory, Manifest manifest, String name) {
        if (!name.endsWith(".safetensors")) {
            return "";
        }
        try (SafeTensorsFile file = SafeTensorsFile.open(directory.resolve(name))) {
            List<String> hit = new ArrayList<>();
            manifest.groups().values().forEach(tensors -> tensors.values().forEach(tensor -> {
                for (PieceEntry piece : tensor.pieces()) {
                    if (piece.file().equals(name)
                            && (!file.has(piece.key()) || Hashing.crc32c(file.tensor(piece.key()).data()) != piece.crc32c())) {
                        hit.add(piece.key());
                    }
                }
            }));
            return hit.isEmpty() ? " (the header)"
                    : " (tensor " + hit.getFirst() + (hit.size() > 1 ? " and " + (hit.size() - 1) + " more)" : ")");
        } catch (UserError e) {
            return " (the header: " + e.getMessage() + ")";
        }
    }
}
