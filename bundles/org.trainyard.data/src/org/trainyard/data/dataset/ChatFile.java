package org.trainyard.data.dataset;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.trainyard.data.records.RecordFormats;
import org.trainyard.data.tokenizer.chat.ChatFormat;
import org.trainyard.data.tokenizer.chat.Turn;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.UserError;

/** The conversations of a file of JSON lines, or records, as tokens in memory. Immutable. */
final class ChatFile {
    private static final List<String> KEYS = List.of("messages", "conversations");

    /** One conversation: its tokens, and 1 for each that is learned. */
    record Conversation(int[] tokens, int[] learned) {
    }

    private ChatFile() {
    }

    /** Reads a file; a line with several system messages holds as many conversations. */
    static List<Conversation> read(Path file, ChatFormat format) {
        List<Conversation> result = new ArrayList<>();
        int number = 0;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(RecordFormats.lines(file), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    List<Turn> messages = messages(line);
                    check(messages, file + ":" + number);
                    addLine(messages, format, result);
                }
            }
        } catch (IOException e) {
            throw new UserError("cannot read " + file + ": " + AtomicFiles.reason(e), e);
        } catch (JsonParseException | IllegalStateException | UnsupportedOperationException e) {
            throw new UserError(file + ":" + number + ": is no conversation (expected {\"messages\": [{\"role\": …, \"content\": …}, …]}): "
                    + e.getMessage(), e);
        }
        if (result.isEmpty()) {
            throw new UserError(file + ": holds no conversation");
        }
        return result;
    }

    private static List<Turn> messages(String line) {
        JsonElement element = JsonParser.parseString(line);
        if (element.isJsonObject()) {
            JsonObject object = element.getAsJsonObject();
            element = KEYS.stream().filter(object::has).findFirst().map(object::get)
                    .orElseThrow(() -> new IllegalStateException("neither " + String.join(" nor ", KEYS) + " is there"));
        }
        JsonArray array = element.getAsJsonArray();
        List<Turn> messages = new ArrayList<>();
        for (JsonElement message : array) {
            messages.add(new Turn(text(message.getAsJsonObject(), "role"), text(message.getAsJsonObject(), "content")));
        }
        return messages;
    }

    /** What Megatron refuses too. */
    private static void check(List<Turn> messages, String place) {
        String before = "";
        for (Turn turn : messages) {
            if (!Turn.ROLES.contains(turn.role())) {
                throw new UserError(place + ": the role \"" + turn.role() + "\" is not known; known are " + String.join(", ", Turn.ROLES));
            }
            if (turn.role().equals(Turn.ASSISTANT) && turn.content().isEmpty()) {
                throw new UserError(place + ": a message of the assistant is empty; there is nothing to learn from it");
            }
            if (turn.role().equals(Turn.ASSISTANT) && !before.equals(Turn.USER) && !before.equals(Turn.TOOL)) {
                throw new UserError(place + ": a message of the assistant follows " + (before.isEmpty() ? "nothing" : "one of role " + before)
                        + "; it must answer one of role user or tool");
            }
            before = turn.role();
        }
    }

    private static String text(JsonObject message, String key) {
        if (!message.has(key)) {
            throw new IllegalStateException("a message has no " + key);
        }
        return message.get(key).getAsString();
    }

    private static void addLine(List<Turn> messages, ChatFormat format, List<Conversation> result) {
        int start = 0;
        for (int i = 1; i <= messages.size(); i++) {
            if (i == messages.size() || messages.get(i).role().equals(Turn.SYSTEM)) {
                add(format.encode(messages.subList(start, i), false), result);
                start = i;
            }
        }
    }

    private static void add(ChatFormat.Encoded encoded, List<Conversation> result) {
        if (encoded.tokens().length > 0) {
            int[] learned = Arrays.stream(encoded.targets()).map(target -> target == ChatFormat.IGNORED ? 0 : 1).toArray();
            result.add(new Conversation(encoded.tokens(), learned));
        }
    }
}
