package org.trainyard.cli.inspect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.trainyard.checkpoint.safetensors.SafeTensorsFile;
import org.trainyard.checkpoint.safetensors.TensorView;
import org.trainyard.cli.Units;

/** Tells about a safetensors file of whatever origin. Opening it checks the header against the file. */
final class TensorFileInspector {
    private static final int LISTED_WITHOUT_ASKING = 12;

    private TensorFileInspector() {
    }

    static Description describe(Path path, InspectSettings settings) throws IOException {
        try (SafeTensorsFile file = SafeTensorsFile.open(path)) {
            Description d = new Description("safetensors", path.toString(), "Tensors in " + path);
            TensorTally tally = new TensorTally();
            for (String name : file.names()) {
                TensorView t = file.tensor(name);
                tally.add(t.dtype(), t.shape());
            }
            d.fact("holds", tally.words(), "content", tally.json());
            d.fact("file", Units.bytes(Files.size(path)), "file_bytes", Files.size(path));
            file.metadata().forEach((key, value) -> d.line("metadata " + key + ": " + value));
            d.value("metadata", file.metadata());
            d.line("The header is sound and agrees with the file's size; the format has no hashes to verify.");
            if (settings.tensors() || file.names().size() <= LISTED_WITHOUT_ASKING) {
                d.heading("Tensors:");
                for (String name : file.names()) {
                    TensorView t = file.tensor(name);
                    d.line(TensorTally.line(name, t.dtype(), t.shape()));
                }
            }
            return d;
        }
    }
}
