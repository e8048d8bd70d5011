package org.trainyard.data.records;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.trainyard.data.tokenizer.TextFiles;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.UserError;

/** The known formats of records: those contributed to {@code org.trainyard.data.records}. */
public final class RecordFormats {
    /** The number of bytes from which a format is told. */
    public static final int MARK = 4;

    private static final String POINT = "org.trainyard.data.records";

    private RecordFormats() {
    }

    /** The format of a file, told by its first bytes; empty if it holds text, as every pipe does, whose bytes can be read but once. */
    public static Optional<RecordFormat> of(Path file) {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return of(in.readNBytes(MARK));
        } catch (IOException e) {
            throw new UserError("cannot read " + file + ": " + AtomicFiles.reason(e), e);
        }
    }

    /** The format of a file that begins with these bytes, {@value #MARK} of them if it has as many; empty if it holds text. */
    public static Optional<RecordFormat> of(byte[] start) {
        return all().stream().filter(format -> format.recognizes(start)).findFirst();
    }

    /** A file's lines: of text its own, decompressed, and of records one JSON object each. */
    public static InputStream lines(Path file) throws IOException {
        Optional<RecordFormat> format = of(file);
        return format.isPresent() ? new RecordLines(format.get().open(file, null, 0)) : TextFiles.open(file);
    }

    private static List<RecordFormat> all() {
        List<RecordFormat> formats = new ArrayList<>();
        IExtensionRegistry registry = RegistryFactory.getRegistry();
        if (registry == null) { // outside an OSGi framework: what the class path holds
            ServiceLoader.load(RecordFormat.class, RecordFormats.class.getClassLoader()).forEach(formats::add);
            return formats;
        }
        for (IConfigurationElement element : registry.getConfigurationElementsFor(POINT)) {
            try {
                formats.add((RecordFormat) element.createExecutableExtension("class"));
            } catch (CoreException | ClassCastException e) {
                throw new UserError("the plug-in " + element.getContributor().getName() + " cannot make its record format: " + e.getMessage(), e);
            }
        }
        return formats;
    }

    /** Records as a stream of lines. */
    private static final class RecordLines extends InputStream {
        private final RecordReader reader;
        private final JsonBytes line = new JsonBytes();
        private int at;

        RecordLines(RecordReader reader) {
            this.reader = reader;
        }

        private boolean fill() {
            while (at == line.size()) {
                at = 0;
                line.truncate(0);
                if (!reader.next(line)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public int read() {
            return fill() ? line.array()[at++] & 0xff : -1;
        }

        @Override
        public int read(byte[] target, int from, int length) {
            if (!fill()) {
                return -1;
            }
            int count = Math.min(length, line.size() - at);
            System.arraycopy(line.array(), at, target, from, count);
            at += count;
            return count;
        }

        @Override
        public void close() {
            reader.close();
        }
    }
}
