package org.trainyard.spark;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import org.trainyard.data.records.RecordFormats;
import org.trainyard.data.tokenizer.TextFiles;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.UserError;

/** Divides the input into portions of like size, one for each task, in the order of the documents. Stateless. */
final class Pieces {
    private static final int FILES_PER_TASK = 20;

    private record Input(String file, long size) implements java.io.Serializable {
    }

    private Pieces() {
    }

    /**
     * The portions of all files.
     *
     * @param patterns files, folders (their files, but those whose names begin with a dot or underscore), or names with * ? [ ] { }
     * @param size the bytes of a portion; more where a file cannot be divided
     */
    static List<List<Piece>> portions(JavaSparkContext spark, Broadcast<SerializableConfiguration> hadoop, List<String> patterns, long size) {
        List<Input> files = new ArrayList<>();
        patterns.forEach(pattern -> list(pattern, hadoop.value().value(), files));
        List<Piece> pieces = spark.parallelize(files, Math.max(1, files.size() / FILES_PER_TASK))
            .flatMap(file -> divide(file, hadoop.value().value(), size).iterator()).collect();
        List<List<Piece>> portions = new ArrayList<>();
        long filled = size;
        for (Piece piece : pieces) {
            long bytes = piece.to() - piece.from();
            if (filled + bytes > size) {
                portions.add(new ArrayList<>());
                filled = 0;
            }
            portions.getLast().add(piece);
            filled += bytes;
        }
        return portions.isEmpty() ? List.of(List.of()) : portions; // no document is a corpus too
    }

    private static void list(String pattern, Configuration hadoop, List<Input> into) {
        try {
            Path path = new Path(pattern);
            FileSystem files = path.getFileSystem(hadoop);
            FileStatus[] found = files.globStatus(path);
            if (found == null || found.length == 0) {
                throw new UserError("--input " + pattern + ": there is no such file");
            }
            for (FileStatus one : found) {
                FileStatus[] members = one.isDirectory() ? files.listStatus(one.getPath(), p -> !p.getName().startsWith("_") && !p.getName().startsWith("."))
                    : new FileStatus[] {one};
                Stream.of(members).filter(FileStatus::isFile).sorted().forEach(m -> into.add(new Input(m.getPath().toString(), m.getLen())));
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UserError("--input " + pattern + ": cannot be read: " + AtomicFiles.reason(e), e);
        }
    }

    private static List<Piece> divide(Input input, Configuration hadoop, long size) throws IOException {
        Path path = new Path(input.file);
        byte[] start;
        try (InputStream in = path.getFileSystem(hadoop).open(path)) {
            start = in.readNBytes(RecordFormats.MARK);
        }
        if (TextFiles.isCompressed(start) || RecordFormats.of(start).isPresent()) {
            return List.of(new Piece(input.file, 0, input.size, true));
        }
        List<Piece> pieces = new ArrayList<>();
        for (long from = 0; from < input.size; from += size) {
            pieces.add(new Piece(input.file, from, Math.min(input.size, from + size), false));
        }
        return pieces;
    }
}
