package org.trainyard.data.dataset;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.trainyard.data.tokenizer.chat.ChatFormat;
import org.trainyard.random.NumpyRandom;
import org.trainyard.run.UserError;

/**
 * Samples of whole conversations for supervised fine-tuning: as many as fit are packed into one, each attends only to itself, counts its
 * positions from 0, and only what assistants say is learned. Thread-safe.
 *
 * <p>Every epoch the conversations are shuffled by the seed and the epoch, and packed in that order; a conversation that is longer than a
 * sample is cut at its end. All of them are held in memory as tokens.
 */
public final class ChatDataset implements SampleDataset {
    private final Path file;
    private final ChatFormat format;
    private final int sequenceLength;
    private final long seed;
    private final List<ChatFile.Conversation> conversations;
    private final List<int[]> packs = new ArrayList<>(); // the conversations of each sample

    /** @param conversations those of the file that this split has; at least one */
    ChatDataset(Path file, ChatFormat format, List<ChatFile.Conversation> conversations, int sequenceLength, long seed, long requested) {
        if (sequenceLength < 2) {
            throw new UserError("--seq-length " + sequenceLength + ": must be at least 2 for conversations");
        }
        this.file = file;
        this.format = format;
        this.conversations = conversations;
        this.sequenceLength = sequenceLength;
        this.seed = seed;
        for (int epoch = 0; epoch == 0 || packs.size() < requested; epoch++) {
            packEpoch(epoch);
        }
    }

    /**
     * Reads and tokenizes a file of JSON lines, each with a list of messages.
     *
     * @param requested the number of samples wanted, in whole epochs, or -1 for one epoch
     */
    public static ChatDataset open(Path file, ChatFormat format, int sequenceLength, long seed, long requested) {
        return new ChatDataset(file, format, ChatFile.read(file, format), sequenceLength, seed, requested);
    }

    private void packEpoch(int epoch) {
        int[] order = new int[conversations.size()];
        Arrays.setAll(order, i -> i);
        new NumpyRandom((seed + epoch) & 0xffffffffL).shuffle(order, 0, order.length);
        int start = 0;
        int filled = 0;
        for (int i = 0; i < order.length; i++) {
            int length = Math.min(sequenceLength, conversations.get(order[i]).tokens().length);
            if (filled + length > sequenceLength) {
                packs.add(Arrays.copyOfRange(order, start, i));
                start = i;
                filled = 0;
            }
            filled += length;
        }
        packs.add(Arrays.copyOfRange(order, start, order.length));
    }

    @Override
    public long size() {
        return packs.size();
    }

    @Override
    public void fetch(long index, GptSample into) {
        int[] pack = packs.get(Math.toIntExact(index));
        int[] borders = new int[pack.length + 2];
        int count = 1;
        int at = 0;
        for (int number : pack) {
            ChatFile.Conversation conversation = conversations.get(number);
            int length = Math.min(sequenceLength, conversation.tokens().length);
            for (int i = 0; i < length; i++) {
                boolean labelled = i + 1 < conversation.tokens().length;
                into.tokens()[at + i] = conversation.tokens()[i];
                into.labels()[at + i] = labelled ? conversation.tokens()[i + 1] : 0;
                into.lossMask()[at + i] = labelled ? conversation.learned()[i + 1] : 0;
                into.positionIds()[at + i] = i;
            }
            at += length;
            borders[count++] = at;
        }
        Arrays.fill(into.tokens(), at, sequenceLength, 0);
        Arrays.fill(into.labels(), at, sequenceLength, 0);
        Arrays.fill(into.lossMask(), at, sequenceLength, 0);
        for (int i = at; i < sequenceLength; i++) {
            into.positionIds()[i] = i - at;
        }
        if (at < sequenceLength) {
            borders[count++] = sequenceLength;
        }
        into.setBorders(borders, count);
    }

    @Override
    public String describe() {
        JsonObject text = new JsonObject();
        text.addProperty("class", "ChatDataset");
        text.addProperty("dataset_path", file.toString());
        text.addProperty("conversations", conversations.size());
        text.addProperty("format", format.name());
        text.addProperty("sequence_length", sequenceLength);
        text.addProperty("random_seed", seed);
        return text.toString();
    }
}
