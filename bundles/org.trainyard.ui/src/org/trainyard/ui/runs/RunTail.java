package org.trainyard.ui.runs;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The newest numbers of an event log, from its two ends alone, so that ten thousand long logs can be listed. Any thread.
 *
 * @param iteration of the last iteration event, or -1
 * @param total iterations to train, or -1
 * @param loss of the last iteration event, or NaN
 * @param tokensPerSecond of the last iteration event, or NaN
 */
record RunTail(long iteration, long total, double loss, double tokensPerSecond) {
    private static final int END = 16 << 10;
    private static final int BEGINNING = 4 << 10;
    private static final RunTail NOTHING = new RunTail(-1, -1, Double.NaN, Double.NaN);

    /** Reads both ends; a log that is missing or empty gives no numbers. */
    static RunTail read(Path events) throws IOException {
        if (!Files.exists(events)) {
            return NOTHING;
        }
        try (FileChannel channel = FileChannel.open(events, StandardOpenOption.READ)) {
            long size = channel.size();
            String end = text(channel, Math.max(0, size - END), (int) Math.min(END, size));
            RunTail tail = parse(end);
            if (tail.total >= 0 || size <= END) {
                return tail;
            }
            RunTail beginning = parse(text(channel, 0, BEGINNING));
            return new RunTail(tail.iteration, beginning.total, tail.loss, tail.tokensPerSecond);
        }
    }

    private static String text(FileChannel channel, long position, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining() && channel.read(bytes, position + bytes.position()) > 0) {
            // until the wanted stretch is read or the file ends
        }
        return StandardCharsets.UTF_8.decode(bytes.flip()).toString();
    }

    private static RunTail parse(String text) {
        RunTail found = NOTHING;
        int end = text.lastIndexOf('\n');
        while (end > 0 && (found.iteration < 0 || found.total < 0)) {
            int start = text.lastIndexOf('\n', end - 1) + 1;
            found = found.with(text.substring(start, end));
            end = start - 1;
        }
        return found;
    }

    private RunTail with(String line) {
        boolean step = iteration < 0 && line.contains("\"iteration\"") && line.contains("\"losses\"");
        boolean start = total < 0 && line.contains("\"run_started\"");
        if (!step && !start || !line.startsWith("{")) {
            return this;
        }
        try {
            JsonObject json = JsonParser.parseString(line).getAsJsonObject();
            String type = json.get("type").getAsString();
            if (type.equals("run_started")) {
                // A run that has just been resumed stands where its checkpoint was.
                long at = iteration >= 0 || loss == loss ? iteration : (long) number(json.get("iteration"), -1);
                return new RunTail(at, (long) number(json.get("train_iters"), -1), loss, tokensPerSecond);
            }
            if (type.equals("iteration")) {
                return new RunTail((long) number(json.get("iteration"), -1), total, firstLoss(json.get("losses")),
                        number(json.get("tokens_per_second"), Double.NaN));
            }
            return this;
        } catch (JsonParseException | IllegalStateException | NullPointerException e) {
            return this; // a torn or foreign line: the run's page names it, the list goes on to the line before
        }
    }

    private static double firstLoss(JsonElement losses) {
        if (losses == null || losses.getAsJsonObject().isEmpty()) {
            return Double.NaN;
        }
        JsonElement main = losses.getAsJsonObject().get("lm loss");
        return number(main != null ? main : losses.getAsJsonObject().entrySet().iterator().next().getValue(), Double.NaN);
    }

    private static double number(JsonElement element, double otherwise) {
        try {
            return element == null || element.isJsonNull() ? otherwise : element.getAsDouble();
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
