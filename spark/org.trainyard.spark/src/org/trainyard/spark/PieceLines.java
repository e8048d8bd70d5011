package org.trainyard.spark;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.trainyard.data.corpus.CorpusLine;
import org.trainyard.data.records.RecordFormats;
import org.trainyard.data.tokenizer.TextFiles;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.UserError;

/** The lines of pieces, in order, that are not blank. For one thread. */
final class PieceLines extends LookAhead<CorpusLine> {
    private static final int BUFFER = 1 << 16;

    private final Iterator<Piece> pieces;
    private final Configuration hadoop;
    private Piece piece;
    private BufferedReader reader;
    private long number;

    PieceLines(List<Piece> pieces, Configuration hadoop) {
        this.pieces = pieces.iterator();
        this.hadoop = hadoop;
    }

    @Override
    CorpusLine seek() {
        try {
            while (true) {
                if (reader == null) {
                    if (!pieces.hasNext()) {
                        return null;
                    }
                    piece = pieces.next();
                    reader = new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8));
                    number = 0;
                }
                String line = reader.readLine();
                number++;
                if (line == null) {
                    reader.close();
                    reader = null;
                } else if (!line.isBlank()) {
                    return new CorpusLine(piece.name(), number, line);
                }
            }
        } catch (IOException e) {
            throw new UserError("cannot read " + piece.file() + ": " + AtomicFiles.reason(e), e);
        }
    }

    private InputStream open() throws IOException {
        Path path = new Path(piece.file());
        FileSystem files = path.getFileSystem(hadoop);
        if (!piece.whole()) {
            FSDataInputStream in = files.open(path);
            in.seek(Math.max(0, piece.from() - 1));
            return new PieceStream(new BufferedInputStream(in, BUFFER), piece.from(), piece.to());
        }
        byte[] start;
        try (InputStream in = files.open(path)) {
            start = in.readNBytes(RecordFormats.MARK);
        }
        return RecordFormats.of(start).isEmpty() ? TextFiles.decompress(files.open(path)) : records(files, path);
    }

    /** Records are read here and there, so their file must lie on this machine. */
    private static InputStream records(FileSystem files, Path path) throws IOException {
        if (files instanceof LocalFileSystem local) {
            return RecordFormats.lines(local.pathToFile(path).toPath());
        }
        java.nio.file.Path copy = Files.createTempFile("trainyard-", "-" + path.getName());
        try {
            files.copyToLocalFile(false, path, new Path(copy.toUri()), true);
            return new FilterInputStream(RecordFormats.lines(copy)) {
                @Override
                public void close() throws IOException {
                    super.close();
                    Files.deleteIfExists(copy);
                }
            };
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
    }
}
