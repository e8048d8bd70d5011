package org.trainyard.checkpoint;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trainyard.checkpoint.Manifest.PieceEntry;
import org.trainyard.checkpoint.Manifest.TensorEntry;
import org.trainyard.checkpoint.safetensors.SafeTensorsFile;
import org.trainyard.checkpoint.safetensors.TensorView;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.UserError;

/**
 * A saved checkpoint, opened for reading. The manifest and the state are read, tensors only when they are copied.
 *
 * <p>Damage is a {@link UserError} naming the file and, where it can be told, the tensor. Any thread may read.
 */
public final class Checkpoint implements AutoCloseable {
    private final Path path;
    private final Manifest manifest;
    private final JsonObject state;
    private final Map<String, SafeTensorsFile> open = new HashMap<>();
    private boolean closed;

    private Checkpoint(Path path, Manifest manifest, JsonObject state) {
        this.path = path;
        this.manifest = manifest;
        this.state = state;
    }

    /** Opens a checkpoint directory and verifies it as closely as asked. */
    public static Checkpoint open(Path directory, Verification how) {
        if (!Files.isDirectory(directory)) {
            throw new UserError("there is no checkpoint " + directory);
        }
        Manifest manifest = CheckpointVerifier.readManifest(directory);
        CheckpointVerifier.verify(directory, manifest, how);
        return new Checkpoint(directory, manifest, readState(directory.resolve(Manifest.STATE_FILE), manifest));
    }

    private static JsonObject readState(Path file, Manifest manifest) {
        Manifest.FileEntry entry = manifest.files().get(Manifest.STATE_FILE);
        try {
            byte[] text = Files.readAllBytes(file);
            if (entry == null || !Hashing.sha256(text).equals(entry.sha256())) {
                throw new UserError(file + " is damaged: its content is not what was saved");
            }
            return JsonParser.parseString(new String(text, StandardCharsets.UTF_8)).getAsJsonObject();
        } catch (IOException e) {
            throw new UserError("cannot read " + file + ": " + AtomicFiles.reason(e), e);
        } catch (JsonParseException | IllegalStateException e) {
            throw new UserError(file + " is not a JSON object: " + e.getMessage(), e);
        }
    }

    /** Checks again, for instance the hashes of a checkpoint that was opened by sizes alone. */
    public void verify(Verification how) {
        CheckpointVerifier.verify(path, manifest, how);
    }

    /** Reads and checks one of {@code of} shares of the files. */
    void verifyShare(int share, int of) {
        CheckpointVerifier.verifyShare(path, manifest, share, of);
    }

    public Path path() {
        return path;
    }

    public long iteration() {
        return manifest.iteration();
    }

    /** When it was saved, ISO 8601. */
    public String created() {
        return manifest.created();
    }

    /** The bytes of its files, manifest excluded. */
    public long byteSize() {
        return manifest.files().values().stream().mapToLong(Manifest.FileEntry::size).sum();
    }

    /** A copy of the state it was saved with, and {@code iteration}. */
    public JsonObject state() {
        return state.deepCopy();
    }

    /** The groups of tensors, such as {@code model} and {@code optimizer}. */
    public Set<String> groups() {
        return Collections.unmodifiableSet(manifest.groups().keySet());
    }

    /** The tensors of a group, in the order they were saved in within each file; empty for an unknown group. */
    public Set<String> names(String group) {
        return Collections.unmodifiableSet(manifest.groups().getOrDefault(group, Map.of()).keySet());
    }

    public boolean has(String group, String name) {
        return names(group).contains(name);
    }

    /** A tensor; a {@link UserError} when the checkpoint has none of that name or its file is damaged. */
    public StoredTensor tensor(String group, String name) {
        TensorEntry entry = manifest.groups().getOrDefault(group, Map.of()).get(name);
        if (entry == null) {
            throw new UserError(path + " has no tensor " + name + " in the group " + group);
        }
        List<StoredTensor.Piece> pieces = new ArrayList<>();
        for (PieceEntry piece : entry.pieces()) {
            TensorView view = file(piece.file()).tensor(piece.key());
            if (view.dtype() != entry.dtype() || !Arrays.equals(view.shape(), piece.shape())) {
                throw new UserError(path.resolve(piece.file()) + ": tensor " + piece.key() + " is " + view.dtype() + " "
                        + Arrays.toString(view.shape()) + ", but the manifest says " + entry.dtype() + " " + Arrays.toString(piece.shape()));
            }
            pieces.add(new StoredTensor.Piece(piece.offset(), piece.shape(), view.data()));
        }
        String problem = StoredTensor.gapOrOverlap(entry.shape(), pieces);
        if (problem != null) {
            throw new UserError(path + ": tensor " + name + " is incomplete: " + problem);
        }
        return new StoredTensor(name, entry.dtype(), entry.shape(), pieces);
    }

    private synchronized SafeTensorsFile file(String name) {
        if (closed) {
            throw new IllegalStateException(path + " is closed");
        }
        return open.computeIfAbsent(name, key -> SafeTensorsFile.open(path.resolve(key)));
    }

    @Override
    public synchronized void close() {
        closed = true;
        open.values().forEach(SafeTensorsFile::close);
        open.clear();
    }
}
