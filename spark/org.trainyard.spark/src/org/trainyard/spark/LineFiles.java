package org.trainyard.spark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.mapreduce.RecordWriter;
import org.apache.hadoop.mapreduce.TaskAttemptContext;
import org.apache.hadoop.mapreduce.lib.output.FileOutputFormat;
import org.apache.spark.api.java.JavaRDD;
import org.trainyard.data.tokenizer.TextFiles;
import org.trainyard.run.UserError;
import scala.Tuple2;

/**
 * Writes lines to the files of a folder, one for each part, in the order of their names; they appear when all are complete. Of a folder
 * whose name ends in {@code .gz} or {@code .zst} so do the files', and are compressed.
 */
public final class LineFiles extends FileOutputFormat<String, Void> {
    private static final String ENDING = "trainyard.ending";

    /** Writes a folder, which must not exist. */
    static void write(JavaRDD<String> lines, String folder, Configuration hadoop) {
        Configuration settings = new Configuration(hadoop);
        settings.set(ENDING, ".jsonl" + (folder.endsWith(".gz") ? ".gz" : folder.endsWith(".zst") ? ".zst" : ""));
        lines.mapToPair(line -> new Tuple2<String, Void>(line, null)).saveAsNewAPIHadoopFile(folder, String.class, Void.class, LineFiles.class, settings);
    }

    /** Refuses a folder that exists, before the work begins. */
    static void checkFree(String flag, String folder, Configuration hadoop) {
        try {
            Path path = new Path(folder);
            if (path.getFileSystem(hadoop).exists(path)) {
                throw new UserError(flag + " " + folder + ": it already exists; remove it or choose another name");
            }
        } catch (IOException e) {
            throw new UserError(flag + " " + folder + ": " + e.getMessage(), e);
        }
    }

    @Override
    public RecordWriter<String, Void> getRecordWriter(TaskAttemptContext task) throws IOException {
        Configuration settings = task.getConfiguration();
        Path file = getDefaultWorkFile(task, settings.get(ENDING));
        Writer writer = new BufferedWriter(new OutputStreamWriter(TextFiles.compress(file.getFileSystem(settings).create(file, false), file.getName()),
            StandardCharsets.UTF_8), 1 << 16);
        return new RecordWriter<>() {
            @Override
            public void write(String line, Void nothing) throws IOException {
                writer.append(line).append('\n');
            }

            @Override
            public void close(TaskAttemptContext context) throws IOException {
                writer.close();
            }
        };
    }
}
